import { dealsWith, has, provisionFor } from '../../law/index.ts';
import { wordingUnder } from '../../wording/index.ts';
import { absent } from '../absent.ts';
import { openSentences } from '../block.ts';
import { insert } from '../mend.ts';
import { letter, rule } from '../rule.ts';
import { Name, name, refuses } from '../speak.ts';
import { saidFor } from './said.ts';

export default rule({
  id: 'exemption/completion-time',
  title: 'Say when unfinished material will be finished',
  basis: 'EIR reg.14(4); EI(S)R reg.13(d)',
  severity: 'info',
  why: 'A refusal of material that is still in the course of completion has to say when it is expected to be finished: under the EIR where the authority knows, with the name of any other authority that is preparing it; under the Scottish Regulations in every case.',
  *check(notice, { facts }) {
    if (notice.reasonsAbsent || !refuses(notice)) return;
    const claim = notice.claims.find(({ provision, scope }) => scope === 'content' && has(provision, 'unfinished'));
    const regime = claim?.provision.regime;
    if (!regime || !dealsWith('when it will be finished', regime)) return;
    const own = saidFor(notice, claim);
    if (own.has('says-when-finished') || own.has('cannot-say-when')) return;
    if (openSentences(notice).length > 0) return;
    const always = !dealsWith('names who finishes it', regime);
    const asks = Name(provisionFor('when it will be finished', regime));
    yield absent(notice, 'completion', 'when the material will be finished', {
      at: claim.at,
      severity: always ? 'error' : 'info',
      message: always
        ? `Say when the material will be finished. The letter relies on ${name(claim.provision)} and does not say so. ${asks} requires the time by which it is expected to be.`
        : `Say when the material will be finished, where that is known. The letter relies on ${name(claim.provision)} and does not say so. ${asks} asks for that, and for the name of any other authority that is preparing it, where they are known.`,
      fixes: () => [
        insert(notice, wordingUnder(regime, 'completion'), claim.at, facts, 'Insert when it will be finished'),
      ],
    });
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the dust study. It is an unfinished document, and we refuse it under regulation 12(4)(d) of the Environmental Information Regulations 2004. Two of the stations have yet to report.

        Yours sincerely
      `,
      at: 'regulation 12(4)(d)',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the draft plan for the dunes and refuse it under regulation 10(4)(d) of the Environmental Information (Scotland) Regulations 2004, since it is still being written.

        Yours sincerely
      `,
      at: 'regulation 10(4)(d)',
    },
    {
      sound: letter`
        Dear Requester

        We hold the dust study. It is an unfinished document, and we refuse it under regulation 12(4)(d) of the Environmental Information Regulations 2004. The county council is writing it and expects it to be complete by March 2027.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the dust study. It is an unfinished document, and we refuse it under regulation 12(4)(d) of the Environmental Information Regulations 2004. We do not yet know when it will be finished.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the draft plan for the dunes and refuse it under regulation 10(4)(d) of the Environmental Information (Scotland) Regulations 2004, since it is still being written. The wardens hope to have it done by Easter.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the draft plan for the dunes and refuse it under regulation 10(4)(d) of the Environmental Information (Scotland) Regulations 2004, since it is still being written. The wardens expect to hand us the last chapter in June.

        Yours sincerely
      `,
      at: 'The wardens expect to hand us the last chapter in June.',
    },
    {
      sound: letter`
        Dear Requester

        We hold the emails, which are internal communications, and refuse them under regulation 12(4)(e) of the Environmental Information Regulations 2004.

        Yours sincerely
      `,
    },
  ],
});
