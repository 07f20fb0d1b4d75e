import { commands, type Disposable, type ExtensionContext, env, Uri, window } from 'vscode';

/**
 * Address of the rules' pages as findings link to them. The pages come with the extension, so nothing is fetched:
 * the editor hands addresses that begin like this back to the extension (see `openRulePages`).
 */
export const rulePages = ({ extension }: ExtensionContext): string => `${env.uriScheme}://${extension.id}/rules`;

/** Shows a page of the documentation beside the letter, as it is read. */
export async function showPage(extensionUri: Uri, path: string): Promise<void> {
  await commands.executeCommand('markdown.showPreviewToSide', Uri.joinPath(extensionUri, 'docs', path));
}

/** Opens a rule's page beside the letter, as it is read, when a finding's code is followed. Other addresses are left alone. */
export function openRulePages({ extensionUri }: ExtensionContext): Disposable {
  return window.registerUriHandler({
    async handleUri({ path }) {
      if (!/^\/rules\/[a-z]+\/[a-z0-9-]+\.md$/.test(path)) return;
      await showPage(extensionUri, path);
    },
  });
}
