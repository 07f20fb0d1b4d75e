import type { Entry } from './exemption.ts';
import type { Regime } from './provision.ts';

/**
 * The exemptions and exceptions for personal data: FOIA s.40, EIR reg.13, FOISA s.38, EI(S)R reg.11. All four were
 * rewritten alike by the Data Protection Act 2018 (Sch.19) from 25 May 2018, and amended by the Data (Use and Access)
 * Act 2025: s.88 (September 2025) and s.70 (5 February 2026).
 */
export const personalData = {
  foia: {
    '40(1)': {
      title: 'Personal information',
      altTitles: ['Personal data of the applicant', 'Personal data'],
      ncnd: ['40(5A)'],
      nature: 'absolute',
      natureNote: 's.2(3)(f) makes 40(1) absolute. It does not name 40(5A), which the ICO treats as absolute.',
      testWords: ['personal data of which the applicant is the data subject'],
      limbs: { '40(5A)': { label: 'saying whether the applicant’s own data is held', nature: 'contested' } },
      requires: ['an offer to treat it as a subject access request'],
    },
    '40(2)': {
      title: 'Personal information',
      altTitles: ['Personal data of others', 'Third party personal data', 'Personal data'],
      ncnd: ['40(5B)'],
      nature: 'mixed',
      natureNote:
        'Absolute where the first condition (40(3A)) is met (s.2(3)(fa)), else qualified. s.2(3) does not name 40(5B): the ICO treats 40(5B)(a) as absolute, a First-tier Tribunal (Dunhill, 2025) as qualified.',
      testWords: [
        'would contravene any of the data protection principles',
        'would contravene Article 21 of the UK GDPR',
      ],
      limbs: {
        '40(5B)': { label: 'saying whether someone’s data is held', nature: 'contested' },
        '40(5B)(a)': { label: 'the answer would contravene the principles', nature: 'contested' },
        '40(5B)(a)(i)': { label: 'the answer would contravene the principles', nature: 'contested' },
        '40(5B)(a)(ii)': { label: 'the same, for manual unstructured data', nature: 'contested' },
        '40(5B)(b)': { label: 'the answer would contravene the right to object', nature: 'qualified' },
        '40(5B)(c)': { label: 'the person could not be told either (UK GDPR)', nature: 'qualified' },
        '40(5B)(d)': { label: 'the person could not be told either (law enforcement)', nature: 'qualified' },
      },
      conditions: {
        '40(3A)': { label: 'first condition', nature: 'absolute' },
        '40(3A)(a)': { label: 'first condition: the data protection principles', nature: 'absolute' },
        '40(3A)(b)': { label: 'first condition: the principles, for manual unstructured data', nature: 'absolute' },
        '40(3B)': { label: 'second condition: the right to object (Article 21)', nature: 'qualified' },
        '40(4A)': { label: 'third condition: the person could not see it either', nature: 'qualified' },
      },
      requires: [
        'that it is personal data of a living person',
        'the condition, and the principle contravened',
        'legitimate interests: the interest, the need, the balance (Article 6(1)(f), which 40(8) leaves open)',
      ],
    },
  },
  eir: {
    '13': {
      title: 'Personal data of others',
      altTitles: ['Personal data', 'Personal information'],
      content: ['13(1)'],
      ncnd: ['13(5A)', '13(5B)'],
      nature: 'mixed',
      natureNote:
        'Under the first condition there is no public interest test (13(1)(a), 13(5A)(a)); under the others there is (13(1)(b), 13(5A)(b)).',
      testWords: ['would contravene any of the data protection principles', 'would contravene Article 21'],
      limbs: {
        '13(5B)(a)': { label: 'the answer would contravene the principles', nature: 'absolute' },
        '13(5B)(b)': { label: 'the answer would contravene the right to object', nature: 'qualified' },
        '13(5B)(c)': { label: 'the person could not be told either (UK GDPR)', nature: 'qualified' },
        '13(5B)(d)': { label: 'the person could not be told either (law enforcement)', nature: 'qualified' },
        '13(5B)(e)': { label: 'the person could not be told either (intelligence services)', nature: 'qualified' },
      },
      conditions: {
        '13(1)(a)': { label: 'the first condition is met', nature: 'absolute' },
        '13(1)(b)': { label: 'the second or third condition is met', nature: 'qualified' },
        '13(2A)': { label: 'first condition: the data protection principles', nature: 'absolute' },
        '13(2B)': { label: 'second condition: the right to object', nature: 'qualified' },
        '13(3A)': { label: 'third condition: the person could not see it either', nature: 'qualified' },
        '13(5A)(a)': { label: 'the answer would contravene the principles', nature: 'absolute' },
        '13(5A)(b)': { label: 'the answer would meet another condition', nature: 'qualified' },
      },
      requires: ['the condition', 'legitimate interests: the interest, the need, the balance (Article 6(1)(f), 13(6))'],
    },
  },
  foisa: {
    '38': {
      title: 'Personal information',
      altTitles: ['Personal data'],
      content: ['38(1)(a)', '38(1)(b)', '38(1)(c)', '38(1)(d)'],
      ncnd: ['18'],
      nature: 'mixed',
      natureNote:
        'Absolute for 38(1)(a), (c) and (d), and for (b) where the first condition (38(2A)) is met (s.2(2)(e)); else qualified.',
      testWords: ['would contravene any of the data protection principles', 'would contravene Article 21'],
      limbs: {
        '38(1)(a)': { label: 'the applicant’s own personal data', nature: 'absolute' },
        '38(1)(b)': { label: 'someone else’s personal data', nature: 'mixed' },
        '38(1)(c)': { label: 'census information', nature: 'absolute' },
        '38(1)(d)': { label: 'a deceased person’s health record', nature: 'absolute' },
      },
      conditions: {
        '38(2A)': { label: 'first condition: the data protection principles', nature: 'absolute' },
        '38(2B)': { label: 'second condition: the right to object', nature: 'qualified' },
        '38(3A)': { label: 'third condition: the person could not see it either', nature: 'qualified' },
      },
      requires: ['the paragraph', 'for (b), the condition, and legitimate interests (Article 6(1)(f), 38(5A))'],
    },
  },
  eisr: {
    '11': {
      title: 'Personal data of others',
      altTitles: ['Personal data', 'Personal information'],
      content: ['11(2)'],
      ncnd: ['11(6)'],
      nature: 'mixed',
      natureNote:
        'Under the first condition there is no public interest test (11(2)(a)); under the others there is (11(2)(b)).',
      testWords: ['would contravene any of the data protection principles', 'would contravene Article 21'],
      conditions: {
        '11(2)(a)': { label: 'the first condition is met', nature: 'absolute' },
        '11(2)(b)': { label: 'the second or third condition is met', nature: 'qualified' },
        '11(3A)': { label: 'first condition: the data protection principles', nature: 'absolute' },
        '11(3B)': { label: 'second condition: the right to object', nature: 'qualified' },
        '11(4A)': { label: 'third condition: the person could not see it either', nature: 'qualified' },
      },
      requires: ['the condition', 'legitimate interests: the interest, the need, the balance (Article 6(1)(f), 11(7))'],
    },
  },
} satisfies Record<Regime, Record<string, Entry>>;

/** Provisions that the Act of 2018 replaced, and what stands in their place, the likeliest first. */
export const superseded: Record<Regime, Record<string, string[]>> = {
  foia: {
    '40(3)': ['40(3A)', '40(3B)'],
    '40(3)(a)': ['40(3A)(a)', '40(3B)'],
    '40(3)(a)(i)': ['40(3A)(a)'],
    '40(3)(a)(ii)': ['40(3B)'],
    '40(3)(b)': ['40(3A)(b)'],
    '40(4)': ['40(4A)'],
    '40(5)': ['40(5B)', '40(5A)'],
    '40(5)(a)': ['40(5A)'],
    '40(5)(b)': ['40(5B)'],
    '40(5)(b)(i)': ['40(5B)(a)(i)', '40(5B)(b)'],
    '40(5)(b)(ii)': ['40(5B)(c)', '40(5B)(d)'],
    '40(6)': [],
  },
  eir: {
    '13(2)': ['13(2A)', '13(2B)'],
    '13(2)(a)(i)': ['13(2A)'],
    '13(2)(a)(ii)': ['13(2B)'],
    '13(3)': ['13(3A)'],
    '13(4)': [],
    '13(5)': ['13(5B)', '13(5A)'],
    '13(5)(a)': ['13(5B)(a)'],
  },
  foisa: {
    '38(2)': ['38(2A)', '38(2B)'],
    '38(2)(a)(i)': ['38(2A)'],
    '38(2)(a)(ii)': ['38(2B)'],
    '38(2)(b)': ['38(2A)'],
    '38(3)': ['38(3A)'],
    '38(4)': [],
  },
  eisr: { '11(3)': ['11(3A)', '11(3B)'], '11(4)': ['11(4A)'], '11(5)': [] },
};
