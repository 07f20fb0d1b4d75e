import { type Entry, exemptionsOf } from './exemption.ts';
import { personalData } from './personalData.ts';

/** Exceptions of reg.10(5): substantial prejudice to an interest. */
const substantial = {
  basis: 'prejudice',
  testWords: ['would, or would be likely to, prejudice substantially'],
} satisfies Partial<Entry>;

/**
 * Regs 10 and 11 (SSI 2004/520, legislation.gov.uk text of 5 February 2026, with the Data (Use and Access) Act 2025 s.88;
 * read in November 2026). Exceptions are read narrowly and disclosure is presumed (10(2)); the public interest test is in 10(1)(b).
 * Unlike the EIR of 2004 the test is substantial prejudice, not adverse effect.
 */
export const exemptions = exemptionsOf('eisr', {
  '10(4)(a)': {
    title: 'Information not held when the request is received',
    altTitles: ['Information not held'],
    testWords: ['does not hold'],
    testInNameOnly: true,
    requires: ['the searches made', 'a transfer, or the name and address of the authority that holds it (reg.14)'],
  },
  '10(4)(b)': {
    title: 'Manifestly unreasonable request',
    altTitles: ['Manifestly unreasonable'],
    testWords: ['manifestly unreasonable'],
    requires: ['whether for its burden or because it is vexatious', 'advice under reg.9'],
    whateverIsHeld: true,
  },
  '10(4)(c)': {
    title: 'Request too general',
    altTitles: ['Request formulated in too general a manner'],
    testWords: ['formulated in too general a manner'],
    requires: ['help already given under reg.9'],
    whateverIsHeld: true,
  },
  '10(4)(d)': {
    title: 'Material in the course of completion, unfinished documents, incomplete data',
    altTitles: ['Material in the course of completion', 'Unfinished documents', 'Incomplete data'],
    testWords: ['still in the course of completion', 'unfinished documents', 'incomplete data'],
    requires: ['when it will be finished (reg.13(d))'],
  },
  '10(4)(e)': { title: 'Internal communications', testWords: ['making available internal communications'] },
  '10(5)(a)': {
    ...substantial,
    title: 'International relations, defence, national security or public safety',
    altTitles: ['International relations', 'Defence', 'National security', 'Public safety'],
    ncnd: ['10(8)'],
    requires: ['which interest', 'a certificate under reg.12 settles it but is not needed'],
  },
  '10(5)(b)': {
    ...substantial,
    title: 'Course of justice, fair trial, criminal or disciplinary inquiry',
    altTitles: ['The course of justice', 'Course of justice'],
    requires: ['which of the three interests'],
  },
  '10(5)(c)': {
    ...substantial,
    title: 'Intellectual property rights',
    altTitles: ['Intellectual property'],
    requires: ['the right and its owner'],
  },
  '10(5)(d)': {
    ...substantial,
    title: 'Confidentiality of proceedings provided for by law',
    altTitles: ['Confidentiality of proceedings'],
    requires: ['the proceedings', 'the law that makes them confidential'],
  },
  '10(5)(e)': {
    ...substantial,
    title:
      'Confidentiality of commercial or industrial information provided for by law to protect a legitimate economic interest',
    altTitles: ['Confidentiality of commercial or industrial information', 'Commercial confidentiality'],
    requires: ['that it is commercial or industrial', 'that the law keeps it confidential', 'the economic interest'],
  },
  '10(5)(f)': {
    ...substantial,
    title: 'Interests of the person who provided the information',
    conditions: {
      '10(5)(f)(i)': 'the person had and could have had no legal duty to supply it',
      '10(5)(f)(ii)': 'it could not otherwise be made available',
      '10(5)(f)(iii)': 'the person has not agreed',
    },
  },
  '10(5)(g)': {
    ...substantial,
    title: 'Protection of the environment',
    requires: ['the environment that would suffer'],
  },
  ...personalData.eisr,
});
