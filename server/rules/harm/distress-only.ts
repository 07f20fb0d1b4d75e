import { states } from '../../language/index.ts';
import { has } from '../../law/index.ts';
import { harmSentences } from '../../notice/harm.ts';
import { facts } from '../phrase.ts';
import { ask, isAsked } from '../pit/standard.ts';
import { letter, rule } from '../rule.ts';
import { Name, quote, sectionOf } from '../speak.ts';

const distress = facts('fears-distress');

export default rule({
  id: 'harm/distress-only',
  title: 'Show more than distress where health is at stake',
  basis: 'FOIA s.38(1)(a); FOISA s.39(1); ICO guidance on section 38',
  severity: 'info',
  why: 'To endanger mental health takes more than to upset or to worry somebody. The regulator looks for a psychological illness, a condition that would get worse, or self-harm, and for evidence of it.',
  *check(notice) {
    if (notice.reasonsAbsent) return;
    const claims = notice.claims.filter(({ provision }) => has(provision, 'health'));
    const [first] = claims;
    if (!first || notice.claims.some(({ provision }) => has(provision, 'safety'))) return;
    const own = harmSentences(notice);
    if (own.some(({ facts }) => states(facts, 'shows-illness'))) return;
    for (const sentence of own) {
      const [found] = distress(sentence);
      if (!found) continue;
      if (isAsked(notice, sentence.range)) return;
      yield {
        at: found.range,
        message: `Name the effect on health, beyond ${quote(found.text)}. The danger to health is described in those words and no more. ${Name(sectionOf(first.provision))} asks for an effect on health: an illness, a condition that would get worse, or self-harm.`,
        related: [{ at: first.at, message: 'The exemption that turns on this danger' }],
        fixes: () => [ask(sentence.range, '[WHAT EFFECT ON HEALTH, BEYOND DISTRESS, AND WHAT SHOWS IT?]')],
      };
      return;
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the pathologist's letter. We refuse your request under section 38(1)(a) of the Freedom of Information Act 2000, since it would be likely to endanger the mental health of the family. To read it would cause them great distress.

        Yours sincerely
      `,
      at: 'distress',
      mended: letter`
        Dear Requester

        We hold the pathologist's letter. We refuse your request under section 38(1)(a) of the Freedom of Information Act 2000, since it would be likely to endanger the mental health of the family. To read it would cause them great distress. [WHAT EFFECT ON HEALTH, BEYOND DISTRESS, AND WHAT SHOWS IT?]

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        The board holds the report. Your request is refused under section 39(1) of the Freedom of Information (Scotland) Act 2002, as the anxiety of the crew would be likely to endanger their health.

        Yours sincerely
      `,
      at: 'anxiety',
    },
    {
      sound: letter`
        Dear Requester

        We hold the letter. We refuse your request under section 38(1)(a) of the Freedom of Information Act 2000. To read it would cause great distress to the widow, whose depression would be likely to return.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the letter. We refuse your request under section 38(1)(a) and (b) of the Freedom of Information Act 2000. The family is distressed, and would be likely to be found at home by the gang.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the letter. We refuse your request under section 40(2) of the Freedom of Information Act 2000, since it would cause the writer distress.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the letter. We refuse your request under section 38(1)(a) of the Freedom of Information Act 2000. It would cause an effect on the family that goes beyond distress.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the letter. We refuse your request under section 38(1)(a) of the Freedom of Information Act 2000. It would cause distress: [EVIDENCE OF THE EFFECT ON HEALTH].

        Yours sincerely
      `,
    },
  ],
});
