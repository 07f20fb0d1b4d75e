import { family } from './phrase.ts';

/** What a letter asks to be paid, for what and by when. */
export const fees = family([
  {
    // A fee that the requester is asked to pay for the answer: not one that the authority asks of others.
    fact: 'asks-for-fee',
    says: [
      'does:[[fee | fees] notice]',
      '[you [will | would]? [need | have | must | @be @asked] to? | please | kindly] does:pay',
      '[you [will | would]? [need | have | must | @be @asked] to? | please | kindly] does:send us? [a [cheque | payment] | £]',
      'who:[@authority | it] ..3-not does:@charge you? for? [a | the | payment of]? [@fee | £]',
      '@fee of £ # does:[[is | will be | would be] [payable | due | @charge.ed]]',
    ],
    unless:
      '[no | without] @fee | free of charge | waive~ | if you @ask.now | if you would | @review | @regulator | @otherFee | @payer',
    yes: [
      'Please pay £18.40 within three months.',
      'We charge a fee of £12 for copies.',
      'A fee of £30 is payable.',
      'This is a fees notice under section 9.',
    ],
    no: [
      'We do not charge a fee.',
      'We may charge a fee for copies.',
      'Residents must pay for a parking permit.',
      'If you want paper copies, we charge £5.',
    ],
  },
  {
    // The fee is for answering: an authority has fees of many other kinds.
    fact: 'speaks-of-copies',
    evenTentative: true,
    says: [
      '@copying',
      'your request',
      '§9 | §9(1)',
      '[fee | fees] notice',
      'memory stick',
      'before we',
      'to @give.now [you | it | this | them | the]',
      'staff time',
    ],
    yes: ['It covers copying and postage.', 'It is due before we send you the maps.'],
    no: ['The fee for a stall is £12.', 'It goes up in April.'],
  },
  {
    fact: 'names-sum',
    evenTentative: true,
    says: ['£ #', '# [p | pence]'],
    yes: ['The fee is £12.', 'Each sheet costs 10p.'],
    no: ['There is a fee.', 'There are 12 sheets.'],
  },
  {
    fact: 'names-time-to-pay',
    evenTentative: true,
    says: ['[three | 3] calendar? months', '[60 | sixty] working days'],
    yes: ['Please pay within three months.', 'It is due within 3 calendar months of this letter.'],
    no: ['Please pay soon.', 'The map is three years old.'],
  },
  {
    fact: 'charges-staff-time',
    evenTentative: true,
    says: [
      "what:[[@staff | our] 's? time]",
      'what:[[hour | hours | minutes] of? @staff time]',
      "what:[[hour | hours | minutes] of? @staff 's time]",
      "what:[hour | hours | minutes] ..6-[hours | minutes] [@staff | @labour | time | at £] ![time | 's]",
      'what:[£ # [an | per] hour]',
      'what:[hourly rate]',
      'what:[[staff | officer] hours]',
    ],
    unless: '@negation | exclud~ | free',
    yes: ['It covers 3 hours of staff time.', 'It is worked out at an hourly rate of £25.', 'That is £25 per hour.'],
    no: ['No staff time is charged.', 'It covers 40 sheets at 10p.'],
  },
]);
