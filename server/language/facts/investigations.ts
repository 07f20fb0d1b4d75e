import { family } from './phrase.ts';

/** What a letter says of investigations and proceedings, and of the records of courts. */
export const investigations = family([
  // Investigations
  {
    fact: 'names-duty-to-investigate',
    evenTentative: true,
    says: [
      '@bound ..4 [to | of] ..1 [@investigate | carry out]',
      '@power',
      'common law',
      '[our | its | their] ..1 @remit',
      '[responsible | responsibility] for',
      'STATUTE',
    ],
    yes: [
      'We have a duty to investigate such complaints.',
      'The force investigates under the Police Act 1996.',
      'It falls within our functions.',
    ],
    no: ['It relates to an investigation.', 'It is exempt under section 30(1) of the Freedom of Information Act 2000.'],
  },
  {
    fact: 'names-offence',
    evenTentative: true,
    says: ['@offence', 'breach of'],
    yes: ['The officers looked into a theft.', 'It was held for a criminal investigation.'],
    no: ['It was held for an investigation.', 'We held it at all times.'],
  },
  {
    fact: 'speaks-of-proceedings',
    evenTentative: true,
    says: ['@proceeding'],
    yes: ['It was recorded for an investigation.', 'It was obtained for the proceedings.'],
    no: ['It was recorded for the minutes.', 'It came from a source.'],
  },
  {
    fact: 'speaks-of-source',
    evenTentative: true,
    says: ['@source', 'covert human'],
    yes: ['An informant gave it.', 'It was told to us in confidence.'],
    no: ['An officer wrote it.', 'It was recorded for an investigation.'],
  },

  // Court records
  {
    fact: 'names-court-document',
    evenTentative: true,
    says: ['@lodged', 'placed in the custody', '@courtPaper', "@forum 's? [@paper]", 'claim form'],
    yes: ['They were lodged with the court.', 'It is a witness statement.', 'It is in the court file.'],
    no: ['It is in a file about the court.', 'It was used in the case.'],
  },
  {
    fact: 'held-only-so',
    evenTentative: true,
    says: ['@solely', 'by virtue | no other | sole reason | any other', 'not otherwise | would not otherwise? hold'],
    yes: ['We hold it solely because it is in that file.', 'It is held for no other reason.'],
    no: ['We hold it because it is in that file.', 'It was filed with the court.'],
  },
]);
