import { family } from './phrase.ts';

/** The prompts of templates. */
export const prompts = family([
  {
    // What only a template says.
    fact: 'prompts',
    says: [
      '< please? [@prompt | fill in | complete as]',
      '< please? select ![committee]',
      '< please? type [here | text | your | the]',
      '< please? pick [a | the]',
      '< [tba | tbc | tbd] >',
    ],
    yes: ['insert name of officer', 'Please fill in', 'Select', 'TBC'],
    no: ['Select Committee', 'the insert', 'type A'],
  },
  {
    // What a template asks for, and a writer might put into a bracket of his own.
    fact: 'may-prompt',
    says: [
      '< @promptMaybe',
      '< [@filling | set out] @filledWith',
      '< [what | why | whether | who would]',
      '< which [part | exemption | section | question | §]',
      '< how [many | much | long]',
      '< to be @settled',
      '< [eg | e g]',
      '< [if | as | where] @promptFitting',
      '< [drafting note | note to]',
    ],
    yes: ['your name', 'Give the date', 'why it applies', 'to be confirmed', 'e.g. a map', 'if applicable'],
    no: ['the date', 'given', 'whichever', 'the note'],
  },
  {
    // `[our reference]`: nobody writes so of what another holds.
    fact: 'names-owner',
    says: ['< [your | our]'],
    yes: ['your name', 'Our reference'],
    no: ['the name', 'name of our officer'],
  },
  {
    fact: 'asks',
    says: [
      '[what | which | who | why | how | whether | list | or | describe | explain | state | specify | if] ![section | regulation | §]',
      'set out',
    ],
    yes: ['what was withheld', 'provided or withheld'],
    no: ['withheld', 'withheld if section 40 applies'],
  },
  {
    // Marks of what was taken out on purpose.
    fact: 'tells-what-was-taken-out',
    says: ['@takenOut', 'not held', '§'],
    yes: ['name removed', 'REDACTED', 'S40(2)'],
    no: ['name', 'held'],
  },
  {
    fact: 'begins-taken-out',
    says: ['< [redacted | removed | withheld under]'],
    yes: ['redacted / section 40', 'Withheld under section 40 / 41'],
    no: ['withheld / released', 'name removed'],
  },
  {
    fact: 'marks-document',
    says: [
      '< [private and]? @documentMark >',
      '< [official sensitive? | officialsensitive] ..4 >',
      '< not protectively marked >',
      '< n a >',
      '< [my | our]? emphasis [added | supplied | in the? original] >',
    ],
    yes: ['sic', 'OFFICIAL-SENSITIVE', 'emphasis added', 'private and confidential'],
    no: ['signed by', 'officials', 'the emphasis'],
  },
]);

/** What the words in a bracket, or in another place that a template leaves open, are. */
export type PromptKind = (typeof prompts)[number]['fact'];
