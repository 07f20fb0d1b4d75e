import type { TextDocument } from 'vscode-languageserver-textdocument';
import { told, weigh, weightOf, weightsInWords } from '../rules/weight.ts';
import { cleanCopy, leftOut } from './cleanCopy.ts';
import { toLspRange } from './positions.ts';
import type { SendOffAnswer } from './protocol.ts';
import type { Reading } from './readings.ts';

/** The answer to `section17/sendOff`: what stands between a draft and the post, and the draft as it would be sent. */
export function sendOff(document: TextDocument, { notice, findings }: Reading): SendOffAnswer {
  return {
    stance: notice.stance,
    words: weightsInWords(weigh(findings)) ?? '',
    open: told.flatMap(({ weight }) =>
      weight === 'could'
        ? []
        : findings
            .filter((finding) => weightOf(finding) === weight)
            .map(({ rule, message, at }) => ({ rule, weight, message, range: toLspRange(document, at) })),
    ),
    clean: cleanCopy(notice),
    leftOut: leftOut(notice),
  };
}
