import * as vscode from 'vscode';
import { pause } from './support.ts';

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' };

/** The theme that the window had when it was opened; undefined where none was chosen. */
export const ownTheme = vscode.workspace.getConfiguration('workbench').inspect<string>('colorTheme')?.globalValue;

/** Does something under each kind of colour theme, and goes back to the kind there was: other pictures are in it. */
export async function inEveryTheme(act: (theme: string) => Promise<void>): Promise<void> {
  const workbench = vscode.workspace.getConfiguration('workbench');
  const set = (theme: string) => workbench.update('colorTheme', theme, vscode.ConfigurationTarget.Global);
  const { kind } = vscode.window.activeColorTheme;
  try {
    for (const [name, theme] of Object.entries(themes)) {
      await set(theme);
      await pause(700);
      await act(name);
    }
  } finally {
    await set(kind === vscode.ColorThemeKind.Light ? themes.light : themes.dark);
  }
}
