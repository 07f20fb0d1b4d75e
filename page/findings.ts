// What is found in a letter, as the editor marks it: at its words, with the ways to mend it.

import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type * as lsp from 'vscode-languageserver';
import { changesOf, offsetOf } from './places.ts';
import { showRule } from './rulePages.ts';

/** Whom the ways to mend something are asked of, and about which document. */
interface Asked {
  readonly codeActions: (params: object) => Promise<readonly lsp.CodeAction[] | null>;
  readonly uri: string;
}

const severities = { 1: 'error', 2: 'warning', 3: 'info' } as const;

/** So many ways to mend something are offered where it stands; all of them by the guide. */
const mostWays = 3;

/** What is shown of what was found. A hint is what the level leaves out. */
export function diagnosticsFor(doc: Text, found: readonly lsp.Diagnostic[], asked: Asked): Diagnostic[] {
  return found.flatMap((diagnostic) => {
    const { severity = 1, range } = diagnostic;
    if (severity === 4) return [];
    const from = offsetOf(doc, range.start);
    return [
      {
        from,
        to: Math.max(from, offsetOf(doc, range.end)),
        severity: severities[severity],
        message: wordsOf(diagnostic),
        renderMessage: (view) => told(view, diagnostic, asked),
      },
    ];
  });
}

/** The message, then the ways to mend it, which are only asked for when somebody looks. */
function told(view: EditorView, diagnostic: lsp.Diagnostic, { codeActions, uri }: Asked): HTMLElement {
  const { code, range } = diagnostic;
  const box = document.createElement('div');
  const words = box.appendChild(document.createElement('p'));
  words.textContent = wordsOf(diagnostic);
  const ways = box.appendChild(document.createElement('div'));
  ways.className = 'ways';
  const context = { diagnostics: [diagnostic], only: ['quickfix'] };
  const { doc } = view.state;
  if (!view.state.readOnly)
    void codeActions({ textDocument: { uri }, range, context }).then((actions) => {
      // Of several findings at one place, each has its own ways.
      const own = ({ edit, diagnostics = [] }: lsp.CodeAction) =>
        edit && diagnostics.some((each) => each.code === code);
      const edits = (actions ?? []).filter(own).slice(0, mostWays);
      ways.prepend(...edits.map(({ title, edit }) => button(title, () => apply(view, doc, edit!))));
    });
  if (typeof code === 'string' && !code.startsWith('section17/'))
    ways.append(button('About this rule', () => void showRule(code), 'link'));
  return box;
}

const wordsOf = ({ message }: lsp.Diagnostic): string => (typeof message === 'string' ? message : message.value);

/** Applies an edit, unless the letter is another one by now. */
function apply(view: EditorView, doc: Text, edit: lsp.WorkspaceEdit): void {
  if (view.state.doc.eq(doc)) view.dispatch({ changes: changesOf(doc, edit), userEvent: 'input.fix' });
  view.focus();
}

function button(title: string, click: () => void, kind = ''): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = kind;
  made.textContent = title;
  made.addEventListener('click', click);
  return made;
}
