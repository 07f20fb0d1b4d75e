import type { TextDocument } from 'vscode-languageserver-textdocument';
import { inTwo } from '../rules/firstSentence.ts';
import type { Finding } from '../rules/rule.ts';
import { told, weigh, weightOf, weightsInWords } from '../rules/weight.ts';
import { cleanCopy, leftOut } from './cleanCopy.ts';
import { toLspRange } from './positions.ts';
import type { SendOffAnswer, SendOffThing } from './protocol.ts';
import type { Reading } from './readings.ts';

/** The answer to `section17/sendOff`: what stands between a draft and the post, and the draft as it would be sent. */
export function sendOff(document: TextDocument, { notice, findings }: Reading): SendOffAnswer {
  const thing = (finding: Finding): SendOffThing => ({
    rule: finding.rule,
    weight: weightOf(finding),
    message: finding.message,
    toDo: inTwo(finding.message).first,
    range: toLspRange(document, finding.at),
  });
  const ofLetter = findings.filter((finding) => !isHidden(finding));
  return {
    stance: notice.stance,
    words: weightsInWords(weigh(findings)) ?? '',
    // Of what nobody sees, a name or an old title is asked after too: the letter itself cannot remind anybody of it.
    hidden: findings.filter(isHidden).map(thing),
    open: told
      .filter(({ weight }) => weight !== 'could')
      .flatMap(({ weight }) => ofLetter.filter((finding) => weightOf(finding) === weight))
      .map(thing),
    clean: cleanCopy(notice),
    leftOut: leftOut(notice),
  };
}

/** Whether a finding is of the family about what the files of Word hold unseen. */
const isHidden = ({ rule }: Finding): boolean => rule.startsWith('word/');
