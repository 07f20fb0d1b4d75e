import { type Entry, exemptionsOf } from './exemption.ts';
import { personalData } from './personalData.ts';

/** Exceptions of reg.12(5): disclosure would adversely affect an interest. */
const adverse = { basis: 'adverse-effect', testWords: ['would adversely affect'] } satisfies Partial<Entry>;

/**
 * Regs 12 and 13 (SI 2004/3391, with DPA 2018 Sch.19 and the Data (Use and Access) Act 2025 ss.70 and 88; read in
 * November 2026). The presumption in favour of disclosure (12(2)) and the public interest test (12(1)(b)) go with every
 * exception of reg.12. `would` means more probable than not: there is no `would be likely to`.
 */
export const exemptions = exemptionsOf('eir', {
  '12(4)(a)': {
    title: 'Information not held when the request is received',
    altTitles: ['Information not held'],
    testWords: ['does not hold'],
    testInNameOnly: true,
    requires: ['the searches made', 'a transfer or signpost where another authority holds it (reg.10)'],
  },
  '12(4)(b)': {
    title: 'Manifestly unreasonable request',
    altTitles: ['Manifestly unreasonable'],
    testWords: ['manifestly unreasonable'],
    requires: ['whether for its cost and burden or because it is vexatious', 'advice under reg.9'],
    whateverIsHeld: true,
  },
  '12(4)(c)': {
    title: 'Request too general',
    altTitles: ['Request formulated in too general a manner'],
    testWords: ['formulated in too general a manner'],
    requires: ['help already given under reg.9'],
    whateverIsHeld: true,
  },
  '12(4)(d)': {
    title: 'Material in the course of completion, unfinished documents, incomplete data',
    altTitles: ['Material in the course of completion', 'Unfinished documents', 'Incomplete data'],
    testWords: ['still in the course of completion', 'unfinished documents', 'incomplete data'],
    requires: ['if known, which other authority is preparing it and when it should be finished (reg.14(4))'],
  },
  '12(4)(e)': {
    title: 'Internal communications',
    testWords: ['disclosure of internal communications'],
    requires: ['letters between government departments are internal too (12(8))'],
  },
  '12(5)(a)': {
    ...adverse,
    title: 'International relations, defence, national security or public safety',
    altTitles: ['International relations', 'Defence', 'National security', 'Public safety'],
    ncnd: ['12(6)'],
    requires: ['which interest', 'a certificate under reg.15 settles it but is not needed'],
  },
  '12(5)(b)': {
    ...adverse,
    title: 'Course of justice, fair trial, criminal or disciplinary inquiry',
    altTitles: ['The course of justice', 'Course of justice'],
    requires: ['which of the three interests'],
  },
  '12(5)(c)': {
    ...adverse,
    title: 'Intellectual property rights',
    altTitles: ['Intellectual property'],
    requires: ['the right and its owner'],
  },
  '12(5)(d)': {
    ...adverse,
    title: 'Confidentiality of proceedings provided by law',
    altTitles: ['Confidentiality of proceedings'],
    requires: ['the proceedings', 'the law that makes them confidential'],
  },
  '12(5)(e)': {
    ...adverse,
    title:
      'Confidentiality of commercial or industrial information provided by law to protect a legitimate economic interest',
    altTitles: ['Confidentiality of commercial or industrial information', 'Commercial confidentiality'],
    requires: ['that it is commercial or industrial', 'that the law keeps it confidential', 'the economic interest'],
  },
  '12(5)(f)': {
    ...adverse,
    title: 'Interests of the person who volunteered the information',
    altTitles: ['Interests of the person who provided the information'],
    conditions: {
      '12(5)(f)(i)':
        'the person had and could have had no legal duty to supply it to this or any other public authority',
      '12(5)(f)(ii)': 'neither this nor any other public authority may otherwise disclose it',
      '12(5)(f)(iii)': 'the person has not agreed',
    },
  },
  '12(5)(g)': { ...adverse, title: 'Protection of the environment', requires: ['the environment that would suffer'] },
  ...personalData.eir,
});
