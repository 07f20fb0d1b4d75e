import { has } from '../../law/index.ts';
import { phrase } from '../phrase.ts';
import { ask, isAsked } from '../pit/standard.ts';
import { letter, rule } from '../rule.ts';
import { Name, sectionOf } from '../speak.ts';
import { harmSentences } from './reasoning.ts';

const distress = phrase(
  /\b(?:distress(?:ed|ing)?|upset(?:ting)?|anxi(?:ety|ous)|worr(?:y|ied|ying)|stress(?:ed|ful)?|embarrass\w*|alarm(?:ed)?|grief|sadness|discomfort|unease)\b/gi,
);
/** An effect on health, or on safety: violence, illness, a condition that would get worse. */
const beyond =
  /\b(?:ill(?:ness(?:es)?)?|self-harm\w*|suicid\w*|psychiatr\w*|psycholog\w*|clinical\w*|medical\w*|diagnos\w*|trauma\w*|ptsd|depress\w*|disorder\w*|breakdown|conditions?|symptoms?|treatment|relaps\w*|hospital\w*|violen\w*|assault\w*|attack\w*|injur\w*|kill\w*|death|die|wound\w*|weapon\w*|threat\w*|abus\w*|reprisal\w*|retaliat\w*|stalk\w*|intimidat\w*|harass\w*|physical harm|(?:more|greater|worse) than|beyond|over and above|goes further|deteriorat\w*|worsen\w*|exacerbat\w*|vulnerab\w*|frail|unwell|sick(?:ness)?|doctors?|GPs?|nurses?|therap\w*|counsel\w*|crisis|mental health (?:team|services?|problems?|difficult\w*|issues?|needs?|history)|harm (?:himself|herself|themselves))\b/i;

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
    if (own.some(({ wording }) => beyond.test(wording.text))) return;
    for (const sentence of own) {
      const [found] = distress(sentence);
      if (!found) continue;
      if (isAsked(notice, sentence.range)) return;
      yield {
        at: found.range,
        message: `The danger to health is described as "${found.text}" and no more. ${Name(sectionOf(first.provision))} asks for an effect on health: an illness, a condition that would get worse, or self-harm.`,
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
