// What `npm run editor` begins with on the example letters: one of them, and the walkthrough beside it. An extension of its
// own, since VS Code opens a walkthrough unasked only for what is installed in its window. No part of Section 17.
const { commands, Uri, window, workspace } = require('vscode');

const shown = 'shown';

exports.activate = async ({ workspaceState }) => {
  const [folder] = workspace.workspaceFolders ?? [];
  // Whoever loads the page again finds what was there.
  if (!folder || workspaceState.get(shown)) return;
  await workspaceState.update(shown, true);
  await window.showTextDocument(Uri.joinPath(folder.uri, 'draft-ncnd.md'), { preview: false });
  await commands.executeCommand('workbench.action.openWalkthrough', 'section17.section17#section17.start', true);
  await commands.executeCommand('workbench.action.focusFirstEditorGroup');
};
