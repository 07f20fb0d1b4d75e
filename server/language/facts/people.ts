import { family } from './phrase.ts';

/** What a letter tells of persons. */
export const people = family([
  {
    fact: 'greets',
    evenTentative: true,
    says: ['< dear'],
    yes: ['Dear Requester', 'Dear Sir or Madam'],
    no: ['Ada is dear to us.', 'Thank you for your email.'],
  },
  {
    fact: 'greets-by-name',
    evenTentative: true,
    says: ['< dear @title? ...0 what:NAME'],
    yes: ['Dear Mr Vane', 'Dear Ada Vane', 'Dear Dr. Vane'],
    no: ['Dear requester', 'Ada is dear to us.'],
  },
  {
    fact: 'names-with-title',
    evenTentative: true,
    says: ['@title ...0 what:NAME'],
    yes: ['We spoke to Mr Vane.', 'We spoke to Prof. Vane.'],
    no: ['We spoke to Vane.', 'The mr is small.'],
  },
  {
    fact: 'names-junior-officer',
    evenTentative: true,
    says: ['![chief] [police | detective]? @juniorRank ...0 #? ![@brand] NAME ![@placeWord]'],
    yes: ['PC Ashdown took it.', 'Police Constable 412 Ashdown was there.', 'It was taken by Sergeant Vale.'],
    no: ['PC World sold it.', 'Chief Constable Vale decided.', 'The constable was there.'],
  },
  {
    // A count of one to four people who share something sensitive or telling.
    fact: 'counts-few',
    evenTentative: true,
    says: ['what:[one | two | three | four | 1 | 2 | 3 | 4] ..2-@connective @human ..10 does:@telling'],
    yes: ['Three officers were dismissed.', 'In all 2 female pupils were pregnant.'],
    no: ['Three officers were promoted.', 'Twelve pupils were suspended.', 'Section 3 lists officers.'],
  },
  {
    fact: 'labels-nhs-number',
    evenTentative: true,
    says: ['nhs [number | no] [is | was]?'],
    yes: ['The NHS number is 943 476 5919.', 'NHS number: 943 476 5919'],
    no: ['The number is 4.', 'The NHS is large.'],
  },
  {
    fact: 'labels-birth',
    evenTentative: true,
    says: ['[date of birth | dob | d o b] [is | was]?'],
    yes: ['The date of birth is 3 May 1980.', 'DOB 03/05/1980'],
    no: ['The date is 3 May 1980.', 'The birth was in May.'],
  },
  {
    fact: 'labels-vehicle',
    evenTentative: true,
    says: ['@vehicle [number | mark | plate | is | was | of | no | the | a]*'],
    yes: ['The registration number is AB12 CDE.', 'The van was seen.'],
    no: ['The number is 4.', 'The road is wet.'],
  },
  {
    fact: 'labels-crime',
    evenTentative: true,
    says: ['crime [reference | ref | number | report] [number | no]? [is | was]?'],
    yes: ['The crime reference is 42/1234/26.', 'Crime number: 42123426'],
    no: ['The crime is old.', 'The reference is 42.'],
  },
]);
