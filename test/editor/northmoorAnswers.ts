import type { Mend } from '../../server/editor/protocol.ts';

/**
 * What an officer of Northmoor answers about `examples/draft-ncnd.md`, by words of the question or of what a step is
 * about. All else is done as is preferred, or as the first of several says.
 */
export const northmoorAnswers: readonly (readonly [about: string, by: Mend])[] = [
  [
    'could tell an offender',
    {
      words:
        'Confirming that information of this kind is held would be likely to tell offenders that vehicles here are followed by such means, so that they would search for a device, remove it and confront whoever came to fit or recover it. Denying it would tell them that they can travel without being followed. Either answer would be likely to prejudice the prevention and detection of crime, and to endanger the officers and staff who do this kind of work.',
    },
  ],
  ['Email or postal address for reviews', { words: 'foi.reviews@northmoor.example' }],
  [
    'It is possible that they',
    {
      words:
        'If offenders searched their vehicles after either answer, whoever came to fit or recover a device would be likely to be confronted and hurt.',
    },
  ],
  [
    'The only safe course',
    {
      words:
        'We would have to give the same answer wherever a force is asked about this method, because a no from one force would make silence from the next a yes.',
    },
  ],
  ['Any answer would, by its nature', { words: '' }],
  [
    'Publishing figures',
    {
      words:
        'Confirming or denying that figures are held would let taxpayers see whether their money goes into such devices, and would be open about whether police here use them at all.',
    },
  ],
  [
    "Disclosing the supplier's name",
    {
      words:
        'A yes would tell criminals that it is worth buying equipment that finds such devices, and a no that they can save themselves the cost.',
    },
  ],
];
