// The letter as it is written: CodeMirror, set as a letter is read.

import { closeBrackets } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { defineLanguageFacet, HighlightStyle, Language, syntaxHighlighting } from '@codemirror/language';
import { linter, lintGutter, nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import type { LSPClient } from '@codemirror/lsp-client';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, type KeyBinding, keymap, placeholder } from '@codemirror/view';
import { styleTags, tags } from '@lezer/highlight';
import { parser } from '@lezer/markdown';
import { pasteRichText } from './paste.ts';

/** Markdown without the languages that may stand in it: letters hold no code. */
const markdown = new Language(
  defineLanguageFacet(),
  parser.configure({
    remove: ['IndentedCode', 'HTMLBlock'],
    props: [styleTags({ HeaderMark: tags.processingInstruction })],
  }),
  [],
  'markdown',
);

const looks = HighlightStyle.define([
  { tag: tags.heading1, class: 'heading heading-1' },
  { tag: tags.heading, class: 'heading' },
  { tag: tags.strong, fontWeight: '650' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: [tags.processingInstruction, tags.comment], class: 'mark' },
  { tag: tags.quote, class: 'quote' },
]);

/** By which the page's policy knows the editor's own styles. */
export const nonce = EditorView.cspNonce.of('section17');

/** The list of what is found is the side's, so that the library's own is not offered. */
const findingKeys: readonly KeyBinding[] = [
  { key: 'F8', run: nextDiagnostic },
  { key: 'Shift-F8', run: previousDiagnostic },
];

const always: Extension = [
  history(),
  drawSelection(),
  EditorView.lineWrapping,
  // What is found is told before what explains it.
  linter(null),
  lintGutter(),
  search({ top: true }),
  closeBrackets(),
  markdown,
  syntaxHighlighting(looks),
  pasteRichText,
  keymap.of([...findingKeys, ...searchKeymap, ...historyKeymap, ...defaultKeymap]),
  nonce,
];

/** How a letter begins to be written. */
export interface Written {
  readonly uri: string;
  readonly text: string;
  /** Only to be read: it stands in a file of Word. */
  readonly readOnly: boolean;
}

/** The state of the editor for a letter; `changed` is called after every change of its text. */
export function stateOf(client: LSPClient, { uri, text, readOnly }: Written, changed: () => void): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      always,
      client.plugin(uri, 'markdown'),
      EditorState.readOnly.of(readOnly),
      EditorView.contentAttributes.of({
        'aria-label': readOnly ? 'The letter, to be read' : 'The letter',
        lang: 'en-GB',
        tabindex: '0',
        spellcheck: 'true',
      }),
      placeholder('Write the letter here, or paste it.'),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) changed();
      }),
    ],
  });
}
