import { letter, rule } from '../rule.ts';

/** Marks of something taken out on purpose, and references: `[name removed]`, `[REDACTED]`, `[S40(2)]`, `[FOI 26/041]`. */
const deliberate =
  /^\[[^\]]{0,60}(?:\b(?:removed|redact(?:ed|ion)s?|withheld|deleted|omitted|anonymi[sz]ed|supplied|provided|exempt|not held|blank|illegible|s(?:ection)?\.? ?\d{2}\b|reg(?:ulation)?\.? ?\d{2}\b)|\d[/-]\d|\d{3})/i;

export default rule({
  id: 'drafting/placeholder-left',
  title: 'Fill in what the template left open',
  basis: 'FOIA s.17; EIR reg.14; FOISA s.16; EI(S)R reg.13',
  severity: 'error',
  why: 'What a notice must state is not stated while a gap stands in its place, and the other rules take a gap for what will fill it. One that reaches the requester also shows that a template was sent unread.',
  *check(notice) {
    for (const range of notice.facts.placeholders) {
      const text = notice.text.slice(range.start, range.end);
      if (deliberate.test(text)) continue;
      yield { at: range, message: `"${text}" is still to be filled in. The requester should not receive a draft.` };
    }
  },
  examples: [
    {
      flawed: letter`
        Reference: [REFERENCE]

        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000 because XXXX.

        Yours sincerely
      `,
      at: ['[REFERENCE]', 'XXXX'],
    },
    {
      flawed: letter`
        Dear {{name}}

        We neither confirm nor deny that we hold the information. Section 38(2) of the Freedom of Information Act 2000 applies because [explain the danger].

        Yours sincerely
      `,
      at: ['{{name}}', '[explain the danger]'],
    },
    {
      sound: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000. See Collis v Deane [2025] UKSC 27 and the [Commissioner's guidance](https://ico.org.uk).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        You asked for the letter from [name removed], who wrote of "the goverment's [sic] plan". We hold it, and the parts marked [REDACTED] are exempt under section 40(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Subject: RE: Rotas [FOI 26/041]

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000, and the parts left out are marked [S40(2)].

        Yours sincerely
      `,
    },
  ],
});
