import type { TextDocument } from 'vscode-languageserver-textdocument';
import { suppressionsOf } from '../rules/suppression.ts';
import { toLspRange } from './positions.ts';
import type { IgnoredAnswer } from './protocol.ts';
import type { Reading } from './readings.ts';

/** The answer to `section17/ignored`: what comments in a draft silence, and what its settings switch off. */
export function ignoredIn(document: TextDocument, { notice, settings }: Reading): IgnoredAnswer {
  return {
    comments: suppressionsOf(notice).map(({ directive: { kind, reason, range }, rules }) => ({
      rules,
      reason,
      wholeFile: kind === 'disable-file',
      range: toLspRange(document, range),
    })),
    switchedOff: Object.entries(settings.rules ?? {})
      .filter(([, set]) => set === 'off')
      .map(([name]) => name)
      .sort(),
  };
}
