import { family } from './phrase.ts';

/** What a letter says of requests that are vexatious, repeated or too much to answer. */
export const vexatious = family([
  {
    fact: 'calls-vexatious',
    evenTentative: true,
    says: ['@vexatious'],
    yes: ['We consider your request to be vexatious.', 'It is a disproportionate burden.'],
    no: ['We refuse your request.', 'It is a repeated request.'],
  },
  {
    fact: 'calls-repeated',
    evenTentative: true,
    says: ['[repeat | repeated] [request | requests] | substantially similar'],
    yes: ['It is a repeated request.', 'It is substantially similar to that of May.'],
    no: ['Your requests are vexatious.', 'It is about the pond.'],
  },
  {
    fact: 'gives-numbers',
    evenTentative: true,
    says: [
      '# ..3 @occasion',
      '[@numeral | @howMany | number of] of? ..4 @occasion',
      '[since | between | from] ..1 [@month | #]',
    ],
    yes: [
      'You have sent 40 emails since May.',
      'You have written on dozens of occasions.',
      'It began in a letter from March.',
    ],
    no: ['Your request is vexatious.', 'It is a burden.'],
  },
  {
    fact: 'weighs-value',
    evenTentative: true,
    says: ['@worth', 'public interest'],
    yes: ['The request has no serious purpose.', 'Its value does not justify the burden.'],
    no: ['The request is vexatious.', 'You have sent 40 emails.'],
  },
  {
    fact: 'speaks-of-redaction',
    evenTentative: true,
    says: ['@redact', 'exempt [material | information | content]'],
    yes: ['It would take a week to redact.', 'The exempt material is spread through it.'],
    no: ['It is exempt.', 'It would take a week to find.'],
  },
  {
    fact: 'cannot-be-separated',
    evenTentative: true,
    says: [
      '@scattered',
      '[@each | all] of? the? #? [@paper | @record | page]',
      'one by one | line by line | page by page | by hand',
    ],
    yes: ['It is scattered through the minutes.', 'We would have to read every page.', 'It must be done line by line.'],
    no: ['It would take a week.', 'The minutes hold exempt material.'],
  },
  {
    fact: 'offers-lighter',
    evenTentative: true,
    says: [
      '@easier',
      'limit [it | your | the request] | limited | limiting',
      '[could | can | might] ask | may wish to | help you',
      'if you [were to | would | could | asked | ask | want | let us | tell | can]',
    ],
    yes: ['You could ask for one year.', 'If you asked for less, we could answer.', 'Please narrow your request.'],
    no: ['The burden is oppressive.', 'It would take up our resources.'],
  },
  {
    // What may be asked for in place of the request: the reasons are at an end there.
    fact: 'offers-other-request',
    says: [
      '[ask | asking] for ..14 [and | , | ;] we [expect | will | can | could | should]',
      'if you [narrow | limit | reduce] ..10 we [expect | will | can | could | should]',
    ],
    yes: [
      'Ask for one camera, or one month over all cameras, and we expect to be able to answer.',
      'Ask for one year, and we will answer.',
    ],
    no: ['You asked for one year, and we refused.', 'Tenants ask for repairs.'],
  },
  {
    fact: 'calls-it-a-burden',
    evenTentative: true,
    says: ['@load'],
    yes: ['The burden is oppressive.', 'It would take up the resources of two officers.'],
    no: ['It would take 60 hours.', 'It has no value.'],
  },
  {
    fact: 'speaks-of-manner',
    evenTentative: true,
    says: ['@bearing'],
    yes: ['Your emails insult the clerk.', 'It is an abuse of the right.'],
    no: ['It is a burden.', 'You have sent 40 emails.'],
  },
  {
    fact: 'names-earlier-request',
    evenTentative: true,
    says: [
      '@formerly ..24 [@month | #]',
      '@formerly ..24 @time [ago | earlier | before]',
      '[# | ago] ..18 [answered | replied | response | complied | same]',
    ],
    yes: [
      'We answered the same request on 4 March.',
      'You made an identical request three weeks ago.',
      'Our response to FOI 2231 gave you the list.',
    ],
    no: ['It is a repeated request.', 'You ask again for the list.'],
  },
  {
    fact: 'says-too-soon',
    evenTentative: true,
    says: [
      '@lately ..3 [@period | @time | then | that]',
      'not been? @changed | unchanged | has changed',
      'no [new | further | additional | change]',
      '[interval | period] ..14 [because | as | since | given]',
      '@time [ago | earlier | later | before | is not]',
    ],
    yes: ['Only three weeks have passed since then.', 'The list is unchanged.', 'That was ten days ago.'],
    no: ['You have made the same request.', 'It is a repeated request.'],
  },
]);
