import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isHarmRead } from '../notice/harm.ts';
import { whyOf } from '../notice/why.ts';
import { whyInWords } from '../notice/whyInWords.ts';
import { lackInWords } from '../rules/notChecked.ts';
import { weigh, weightsInWords } from '../rules/weight.ts';
import { isChecked } from './diagnostics.ts';
import { lineOf, toLspRange } from './positions.ts';
import type { ReadingAnswer } from './protocol.ts';
import type { Reading } from './readings.ts';

/** The answer to `section17/reading`: the facts a status bar or a tree of claims shows. */
export function readingAnswer(document: TextDocument, { notice, findings, settings }: Reading): ReadingAnswer {
  const weights = weigh(findings);
  return {
    stance: notice.stance,
    lacking: (!settings.ignored && lackInWords(notice)) || null,
    regime: notice.regime ?? null,
    part: notice.part,
    weights,
    words: weightsInWords(weights) ?? '',
    claims: notice.claims.map((claim) => ({
      exemption: claim.exemption,
      position: toLspRange(document, claim.at).start,
      line: lineOf(document, claim.at.start) + 1,
      scope: claim.scope,
      harm: isHarmRead(notice, claim),
      favouring: claim.publicInterestTest?.favouring.length ?? 0,
      against: claim.publicInterestTest?.against.length ?? 0,
      balance: claim.publicInterestTest?.balance !== undefined,
    })),
    checked: isChecked(document),
    setAside: notice.setAside.length,
  };
}

/** Columns of the page that says why, and of the line numbers in its margin. */
const page = { width: 110, margin: 6 };

/** The answer to `section17/why`: rows of text, each with the line that it speaks of. */
export function whyAnswer(document: TextDocument, { notice, settings }: Reading): string {
  const parts = whyInWords(notice, whyOf(notice, settings), page.width);
  return parts
    .map(({ title, rows }) => {
      const numbered = rows.map(({ at, text }) => {
        const number = at === undefined ? '' : String(lineOf(document, at) + 1);
        return `${number.padStart(page.margin)}  ${text}`;
      });
      return [title, ...numbered, ''].join('\n');
    })
    .join('\n');
}
