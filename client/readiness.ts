import { commands, Disposable, EventEmitter, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ReadinessAnswer, readinessRequest } from '../server/editor/protocol.ts';
import { applyFix } from './fix.ts';
import { type Followed, followLetter } from './following.ts';
import { type Line, linesUnder, mendable, treeItemOf } from './readinessTree.ts';

/**
 * The view that says whether the letter in the active editor can go out, with the number of things that must or should be put right as its badge.
 * Sets the context key `section17.notice` while there is such a letter.
 */
export function showReadiness(client: () => BaseLanguageClient): Disposable {
  let shown: Followed<ReadinessAnswer> | undefined;
  const changed = new EventEmitter<void>();
  const view = window.createTreeView<Line>('section17.readiness', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (line) => (shown ? linesUnder(shown.answer, line) : []),
      // Only what stands at the top is ever revealed.
      getParent: () => undefined,
      getTreeItem: (line) => treeItemOf(line, shown?.document.uri.toString() ?? ''),
    },
  });

  function show(followed: Followed<ReadinessAnswer> | undefined): void {
    const before = shown;
    shown = followed;
    if (!before !== !shown) void commands.executeCommand('setContext', 'section17.notice', shown !== undefined);
    const { must = 0, should = 0 } = shown?.answer.weights ?? {};
    const open = must + should;
    view.description = shown && 'Can this go out?';
    view.badge = open > 0 ? { value: open, tooltip: shown!.answer.words } : undefined;
    if (JSON.stringify(before?.answer) !== JSON.stringify(shown?.answer) || before?.document !== shown?.document) {
      changed.fire();
    }
  }

  return Disposable.from(
    view,
    changed,
    followLetter<ReadinessAnswer>(client, readinessRequest, show),
    commands.registerCommand('section17.showReadiness', async () => {
      const [first] = shown ? linesUnder(shown.answer) : [];
      // A tree that is shown for the first time is empty when it is focused: keys would then lead nowhere in it.
      if (first) await view.reveal(first, { select: false, focus: true });
      else await commands.executeCommand('section17.readiness.focus');
    }),
    commands.registerCommand('section17.fixOpenThing', async (line: Line) => {
      const finding = mendable(line);
      if (finding && shown) await applyFix(client(), shown.document, finding);
    }),
  );
}
