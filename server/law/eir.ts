import { type Entry, exemptionsOf, type Instrument } from './exemption.ts';
import { outlineOf } from './outline.ts';

const regulations: Instrument = {
  regime: 'eir',
  path: '/uksi/2004/3391/regulation/',
  source: 'SI 2004/3391, read with DPA 2018 Sch.19 and the Data (Use and Access) Act 2025 ss.70 and 88',
  asAt: '2026-11',
};

/** An exception of reg.12(4): about the request or the state of the information. */
const aboutRequest = (provision: string, entry: Pick<Entry, 'title'> & Partial<Entry>): Entry => ({
  content: [provision],
  nature: 'qualified',
  basis: 'class',
  testWords: [],
  ...entry,
});

/** An exception of reg.12(5): disclosure would adversely affect an interest. */
const adverse = (provision: string, entry: Pick<Entry, 'title'> & Partial<Entry>): Entry => ({
  content: [provision],
  nature: 'qualified',
  basis: 'adverse-effect',
  testWords: ['would adversely affect'],
  ...entry,
});

/**
 * Regs 12 and 13. The presumption in favour of disclosure (12(2)) and the public interest test (12(1)(b)) go with
 * every exception of reg.12. `would` means more probable than not: there is no `would be likely to`.
 */
export const exemptions = exemptionsOf(regulations, {
  '12(4)(a)': aboutRequest('12(4)(a)', {
    title: 'Information not held when the request is received',
    altTitles: ['Information not held'],
    testWords: ['does not hold'],
    testInNameOnly: true,
    requires: ['the searches made', 'a transfer or signpost where another authority holds it (reg.10)'],
  }),
  '12(4)(b)': aboutRequest('12(4)(b)', {
    title: 'Manifestly unreasonable request',
    altTitles: ['Manifestly unreasonable'],
    testWords: ['manifestly unreasonable'],
    requires: ['whether for its cost and burden or because it is vexatious', 'advice under reg.9'],
  }),
  '12(4)(c)': aboutRequest('12(4)(c)', {
    title: 'Request too general',
    altTitles: ['Request formulated in too general a manner'],
    testWords: ['formulated in too general a manner'],
    requires: ['help already given under reg.9'],
  }),
  '12(4)(d)': aboutRequest('12(4)(d)', {
    title: 'Material in the course of completion, unfinished documents, incomplete data',
    altTitles: ['Material in the course of completion', 'Unfinished documents', 'Incomplete data'],
    testWords: ['still in the course of completion', 'unfinished documents', 'incomplete data'],
    requires: ['if known, which other authority is preparing it and when it should be finished (reg.14(4))'],
  }),
  '12(4)(e)': aboutRequest('12(4)(e)', {
    title: 'Internal communications',
    testWords: ['disclosure of internal communications'],
    requires: ['departments of government count as one (12(8))'],
  }),
  '12(5)(a)': adverse('12(5)(a)', {
    title: 'International relations, defence, national security or public safety',
    altTitles: ['International relations', 'Defence', 'National security', 'Public safety'],
    ncnd: ['12(6)'],
    requires: ['which interest', 'a certificate under reg.15 settles it but is not needed'],
  }),
  '12(5)(b)': adverse('12(5)(b)', {
    title: 'Course of justice, fair trial, criminal or disciplinary inquiry',
    altTitles: ['The course of justice', 'Course of justice'],
    requires: ['which of the three interests'],
  }),
  '12(5)(c)': adverse('12(5)(c)', {
    title: 'Intellectual property rights',
    altTitles: ['Intellectual property'],
    requires: ['the right and its owner'],
  }),
  '12(5)(d)': adverse('12(5)(d)', {
    title: 'Confidentiality of proceedings provided by law',
    altTitles: ['Confidentiality of proceedings'],
    emissionsOverride: true,
    requires: ['the proceedings', 'the law that makes them confidential'],
  }),
  '12(5)(e)': adverse('12(5)(e)', {
    title:
      'Confidentiality of commercial or industrial information provided by law to protect a legitimate economic interest',
    altTitles: ['Confidentiality of commercial or industrial information', 'Commercial confidentiality'],
    emissionsOverride: true,
    requires: ['that it is commercial or industrial', 'that the law keeps it confidential', 'the economic interest'],
  }),
  '12(5)(f)': adverse('12(5)(f)', {
    title: 'Interests of the person who volunteered the information',
    altTitles: ['Interests of the person who provided the information'],
    emissionsOverride: true,
    conditions: {
      '12(5)(f)(i)': 'the person had and could have had no legal duty to supply it',
      '12(5)(f)(ii)': 'the authority may not otherwise disclose it',
      '12(5)(f)(iii)': 'the person has not agreed',
    },
  }),
  '12(5)(g)': adverse('12(5)(g)', {
    title: 'Protection of the environment',
    emissionsOverride: true,
    requires: ['the environment that would suffer'],
  }),
  '13': {
    title: 'Personal data of others',
    altTitles: ['Personal data', 'Personal information'],
    content: ['13(1)'],
    ncnd: ['13(5A)', '13(5B)'],
    nature: 'mixed',
    basis: 'class',
    natureNote:
      'Under the first condition there is no public interest test (13(1)(a), 13(5A)(a)); under the others there is (13(1)(b), 13(5A)(b)).',
    testWords: ['would contravene any of the data protection principles', 'would contravene Article 21'],
    limbs: {
      '13(1)(a)': { label: 'the first condition is met', nature: 'absolute' },
      '13(1)(b)': { label: 'the second or third condition is met', nature: 'qualified' },
      '13(2A)': { label: 'first condition: the data protection principles', nature: 'absolute' },
      '13(2B)': { label: 'second condition: the right to object', nature: 'qualified' },
      '13(3A)': { label: 'third condition: the person could not see it either', nature: 'qualified' },
      '13(5A)(a)': { label: 'the answer would contravene the principles', nature: 'absolute' },
      '13(5A)(b)': { label: 'the answer would meet another condition', nature: 'qualified' },
      '13(5B)(a)': { label: 'the answer would contravene the principles', nature: 'absolute' },
      '13(5B)(b)': { label: 'the answer would contravene the right to object', nature: 'qualified' },
      '13(5B)(c)': { label: 'the person could not be told either (UK GDPR)', nature: 'qualified' },
      '13(5B)(d)': { label: 'the person could not be told either (law enforcement)', nature: 'qualified' },
      '13(5B)(e)': { label: 'the person could not be told either (intelligence services)', nature: 'qualified' },
    },
    requires: ['the condition', 'legitimate interests: the interest, the need, the balance (Article 6(1)(f), 13(6))'],
  },
});

/** The Regulations have no cost limit and no separate ground for vexatious requests. */
export const grounds: string[] = [];

/** Every regulation. Regs 2, 13 and 18 have been amended and are written out only so far as they were read. */
export const outline = outlineOf({
  '1-3': '*',
  '4': '1(a-b) 2 3 4(a-b)',
  '5': '1-6',
  '6': '1(a-b) 2(a-c)',
  '7': '1 2(a-c) 3',
  '8': '1 2(a-b) 3 4 5(a-b) 6 7(a-c) 8(a-b)',
  '9': '1 2(a-b) 3 4 5(a-c)',
  '10': '1(a-b) 2 3(a-c)',
  '11': '1 2 3(a-b) 4 5(a-c)',
  '12': '1(a-b) 2 3 4(a-e) 5(a-e f(i-iii) g) 6-11',
  '13': '1(a-b) 2A* 2B* 3A(a-c*) 5A(a-b) 5B(a-e*) 6*',
  '14': '1 2 3(a-b) 4* 5(a-b)',
  '15': '*',
  '16-21': '*',
});

/** Provisions that the Data Protection Act 2018 (Sch.19) replaced on 25 May 2018, and what stands in their place. */
export const superseded: Record<string, string[]> = {
  '13(2)': ['13(2A)', '13(2B)'],
  '13(2)(a)(i)': ['13(2A)'],
  '13(2)(a)(ii)': ['13(2B)'],
  '13(3)': ['13(3A)'],
  '13(4)': [],
  '13(5)': ['13(5B)', '13(5A)'],
  '13(5)(a)': ['13(5B)(a)'],
};

export const mutuallyExclusive: readonly (readonly [string, string])[] = [];
