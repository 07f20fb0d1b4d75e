import { family } from './phrase.ts';

/** The labels of a letter's head: a table of their own, since they are looked for before every date and figure. */
export const labels = family([
  {
    // What stands before the date on which the request was received.
    fact: 'leads-to-receipt',
    says: [
      'received [..6]? >',
      'reached [us | the] [..6]? >',
      '[date | dated] of? your? request [..6]? >',
      'requested [..6]? >',
      '[your ..2 [letter | email | message] | [your | the | this] ..2 request] ..1 [came | arrived] ..7 on >',
      '[your ..2 | the | a] [letter | email | request] [of | dated] [..6]? >',
      '< you [asked | wrote | emailed] [to? us]? on @weekday? the? >',
    ],
    yes: [
      'Request received',
      'Your letter came through the door on',
      'Your request, which reached us on',
      'Thank you for your letter of',
    ],
    no: ['We received it on a day which was a Monday of the week, and', 'Our reply is dated'],
  },
  {
    // What stands before the date of the letter itself.
    fact: 'leads-to-own-date',
    says: [
      '< [date | dated] [...2]? >',
      '< date of [our | this]? @letter [...2]? >',
      '< reply? sent [...2]? >',
      '< answered [...2]? >',
      '< we reply on [...2]? >',
      '< our [@letter | answer] is dated [...2]? >',
      '< date? [responded | issued] [...2]? >',
      '< date of [our | this | the]? @reply ..2-[by | due | to] >',
      '< date [sent | signed | given] ..2-[by | due | to] >',
      '< [our | this | the]? @reply [date | dated | sent | issued | given | made | on]* ..2-[by | due | to] >',
      '< letter? [sent | signed] [date | on]? ..2-[by | due | to] >',
    ],
    yes: [
      'Date:',
      'Dated Monday',
      'Date of this letter:',
      'answered',
      'Reply:',
      'Date of our answer:',
      'Sent on Friday',
    ],
    no: ['Request received', 'The date', 'Reply by', 'Response due:'],
  },
  {
    fact: 'labels-receipt',
    says: ['< date? of? your? request? received on? >', '< date of your? request >', '< date of receipt on? >'],
    yes: ['Request received', 'Date of your request:', 'Date of receipt'],
    no: ['We received it', 'Date of response'],
  },
  {
    fact: 'leads-to-reference',
    says: ['@reference [no | number]? >'],
    yes: ['Our ref:', 'FOI reference number', 'Case reference no.'],
    no: ['The reference desk', 'Our refund'],
  },
]);

/** What the words before a date or a reference, in the head of a letter, say of it. */
export type LabelKind = (typeof labels)[number]['fact'];
