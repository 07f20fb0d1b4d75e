// Places in a letter, as the engine says them and as the editor counts.

import type { ChangeSpec, Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver';

/** The offset of a place, in UTF-16 units. What lies behind the end is the end. */
export function offsetOf(doc: Text, { line, character }: Position): number {
  if (line >= doc.lines) return doc.length;
  const { from, to } = doc.line(line + 1);
  return Math.min(from + character, to);
}

/** An edit of the letter as changes of the editor's text. */
export function changesOf(doc: Text, { changes, documentChanges }: WorkspaceEdit): ChangeSpec[] {
  const edits = documentChanges
    ? documentChanges.flatMap((change) => ('edits' in change ? change.edits : []))
    : Object.values(changes ?? {}).flat();
  return edits.flatMap((edit) =>
    'newText' in edit
      ? [{ from: offsetOf(doc, edit.range.start), to: offsetOf(doc, edit.range.end), insert: edit.newText }]
      : [],
  );
}

/** Selects a place and brings it into view. The focus stays where it is. */
export function select(view: EditorView, { start, end }: Range): void {
  const { doc } = view.state;
  const anchor = offsetOf(doc, start);
  view.dispatch({
    selection: { anchor, head: offsetOf(doc, end) },
    effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
  });
}
