import { stated, states } from '../../language/index.ts';
import { has, provisionsWith } from '../../law/index.ts';
import type { Sentence } from '../../notice/model.ts';
import { ownSentences } from '../block.ts';
import { replace } from '../mend.ts';
import { placedAt } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { name, quote } from '../speak.ts';
import { isPossible } from './reasoning.ts';

const [adverse] = provisionsWith('adverse-effect');

export default rule({
  id: 'harm/eir-would',
  title: 'Say that disclosure would adversely affect the interest',
  basis: 'EIR reg.12(5); ICO guidance on the exceptions',
  severity: 'warning',
  why: 'The exceptions in regulation 12(5) apply to the extent that disclosure would adversely affect an interest: more probably than not. "Would be likely to" is the lower level of the Act, which the Regulations do not have, and "could" is less still.',
  *check(notice) {
    const claim = notice.claims.find(({ provision }) => has(provision, 'adverse-effect'));
    if (!claim || claim.provision.regime !== notice.regime || notice.reasonsAbsent) return;
    const own = ownSentences(notice);
    if (own.some(statesLevel)) return;
    for (const sentence of own) {
      const role = notice.sections[sentence.section]?.role;
      if (role === 'favouring') continue;
      // Under these headings harm/weak-modal speaks of "could".
      const weak =
        role === 'harm' || role === 'against' ? [] : stated(sentence.facts, 'harms-adversely').filter(isPossible);
      const [fact] = [...stated(sentence.facts, 'likely-to-harm'), ...weak];
      if (!fact) continue;
      const first = placedAt(sentence, fact.parts.modal!);
      yield {
        at: first.range,
        message: `Say what disclosure would do: ${quote(first.text)} claims too little. That is less than ${name(adverse!)} asks for: the exception applies only to the extent that disclosure would adversely affect the interest, that is, more probably than not.`,
        related: [{ at: claim.at, message: 'The exception that turns on this effect' }],
        fixes: () => {
          const { start, end } = first.range;
          // "Would be likely to harm" becomes "would harm": the "to" goes as well.
          const [to] = /^\s+to\b/.exec(notice.text.slice(end)) ?? [''];
          return [replace({ start, end: end + to.length }, 'would', 'Say "would", if that is so')];
        },
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the lease of the weir. Regulation 12(5)(e) of the Environmental Information Regulations 2004 applies, since disclosure would be likely to harm the economic interests of the tenant. Your request is refused.

        Yours sincerely
      `,
      at: 'would be likely',
      mended: letter`
        Dear Requester

        We hold the lease of the weir. Regulation 12(5)(e) of the Environmental Information Regulations 2004 applies, since disclosure would harm the economic interests of the tenant. Your request is refused.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the plans of the dam. Regulation 12(5)(a) of the Environmental Information Regulations 2004 applies: to disclose them could adversely affect public safety. Your request is refused.

        Yours sincerely
      `,
      at: 'could',
      mended: letter`
        Dear Requester

        We hold the plans of the dam. Regulation 12(5)(a) of the Environmental Information Regulations 2004 applies: to disclose them would adversely affect public safety. Your request is refused.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the lease of the weir. Regulation 12(5)(e) of the Environmental Information Regulations 2004 applies, since disclosure would adversely affect the economic interests of the tenant, and is likely to harm the next letting too. Your request is refused.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plans of the dam. Regulation 12(5)(a) of the Environmental Information Regulations 2004 applies: it is more probable than not that public safety would suffer. Your request is refused.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plans of the dam. Regulation 10(5)(a) of the Environmental Information (Scotland) Regulations 2004 applies: to disclose them would be likely to harm public safety substantially. Your request is refused.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plans of the dam. Section 43(2) of the Freedom of Information Act 2000 applies: to disclose them would be likely to harm the builder. Your request is refused.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the lease of the weir. Regulation 12(4)(d) of the Environmental Information Regulations 2004 applies, since it is being drafted, and a release would be likely to damage the talks. Your request is refused.

        Yours sincerely
      `,
    },
  ],
});

/** Whether a sentence states the level that the exception asks for, as the letter's own view. */
function statesLevel({ facts }: Sentence): boolean {
  return states(facts, 'shows-certainty') || stated(facts, 'harms-adversely').some((fact) => !isPossible(fact));
}
