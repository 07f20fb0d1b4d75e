import { mentions } from '../../language/index.ts';
import { mayHave } from '../../law/index.ts';
import { replace } from '../mend.ts';
import type { SentencePart } from '../part.ts';
import { facts } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { cite, name, quote, sectionOf } from '../speak.ts';
import { datesIn, inWords } from '../time/dates.ts';

const unsettled = facts('leaves-publication-open');
const afterwards = facts('decides-afterwards');
const decided = facts('dates-decision-to-publish', 'what');
const few = facts('publishes-to-few');
const dated = facts('dates-issue', 'what');

export default rule({
  id: 'exemption/s22-publication',
  title: 'Rely on section 22 only for a settled plan to publish',
  basis: 'FOIA s.22(1)(a) to (c); FOISA s.27(1); ICO guidance on section 22',
  severity: 'warning',
  why: 'Section 22 needs an intention to publish that was settled when the request was made. A letter which says that the information may be published, or that this was decided after the request, says itself that the exemption does not apply. So does a date in the past. A date more than a year ahead is pointed out, since it is harder to call reasonable.',
  of: 'own sentence',
  given(notice) {
    if (notice.reasonsAbsent) return;
    const claim = notice.claims.find(
      ({ provision, scope }) => scope === 'content' && mayHave(provision, 'future-publication'),
    );
    if (!claim) return;
    const { regime } = claim.provision;
    return {
      section: name(sectionOf(claim.provision)),
      regime,
      sent: notice.facts.dated?.value,
      received: notice.facts.received?.value,
    };
  },
  *check(sentence, { section, regime, sent, received }) {
    if (sentence.scope !== 'content') return;
    for (const { text, at } of unsettled(sentence)) {
      yield {
        at,
        cause: text.toLowerCase(),
        message: `Say that publication was already settled, if it was. The words ${quote(text)} say that it is not. The exemption needs an intention to publish which was already settled when the request was made.`,
        fixes: ({ at }) => [replace(at, '[WILL PUBLISH, IF THAT WAS ALREADY SETTLED]', 'Leave a place for the plan')],
      };
    }
    for (const { late, at } of decidedLate(sentence, received, sent)) {
      yield {
        at,
        message: `Show that publication was already intended when the request was made. ${late}. The intention must have been there when the request was made.`,
        fixes: ({ at }) => [replace(at, '[WHEN IT WAS DECIDED TO PUBLISH]', 'Leave a place for when it was decided')],
      };
    }
    for (const { text, at } of few(sentence)) {
      yield {
        at,
        severity: 'info',
        message: `Say where anybody will be able to find it. What is named (${quote(text)}) is not publication to the public at large, which is what ${section} means.`,
      };
    }
    for (const { text, at } of dated(sentence)) {
      const due = sent && dueBeside(sent, text);
      if (due === 'past') {
        yield {
          at,
          message: `Check when it is published: ${text} is before the date of the letter. The letter says that the information will be published by then. If it has been published, ${cite('accessible otherwise', regime)} may apply; if not, say when it will be.`,
          fixes: ({ at }) => [replace(at, '[DATE OF PUBLICATION]', 'Leave a place for the date')],
        };
      } else if (due === 'far' && !mentions(sentence.text, 'waiting')) {
        yield {
          at,
          severity: 'info',
          message: `Say why it is reasonable for the requester to wait so long. ${text} is more than a year after the date of the letter.`,
        };
      }
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        Your request was received on 3 November 2026.

        The list is exempt under section 22(1) of the Freedom of Information Act 2000. On 12 November the Board decided that it should be published. It will be on our website on 18 January 2027.

        Yours sincerely
      `,
      at: '12 November',
      mended: letter`
        Dear Requester

        Your request was received on 3 November 2026.

        The list is exempt under section 22(1) of the Freedom of Information Act 2000. On [WHEN IT WAS DECIDED TO PUBLISH] the Board decided that it should be published. It will be on our website on 18 January 2027.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Your request was received on 3 November 2026.

        The list is exempt under section 22(1) of the Freedom of Information Act 2000. On 12 October the Board decided that it should be published. It will be on our website on 18 January 2027.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the plan of the park. It is exempt under section 22(1) of the Freedom of Information Act 2000, as we may publish it after the consultation.

        Yours sincerely
      `,
      at: 'may publish',
      mended: letter`
        Dear Requester

        We hold the plan of the park. It is exempt under section 22(1) of the Freedom of Information Act 2000, as we [WILL PUBLISH, IF THAT WAS ALREADY SETTLED] it after the consultation.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        3 March 2026

        Dear Requester

        We hold the plan of the park. It is exempt under section 22(1) of the Freedom of Information Act 2000. It will be published on our website on 12 February 2026.

        Yours sincerely
      `,
      at: '12 February 2026',
    },
    {
      flawed: letter`
        3 March 2026

        Dear Requester

        We hold the plan of the park. It is exempt under section 27(1) of the Freedom of Information (Scotland) Act 2002. Following your request we have decided to publish it.

        Yours sincerely
      `,
      at: 'Following your request we have decided to publish',
    },
    {
      flawed: letter`
        3 March 2026

        Dear Requester

        We hold the plan of the park. It is exempt under section 22(1) of the Freedom of Information Act 2000. It will be published in June 2028.

        Yours sincerely
      `,
      at: 'June 2028',
    },
    {
      sound: letter`
        3 March 2026

        Dear Requester

        We hold the plan of the park. It is exempt under section 22(1) of the Freedom of Information Act 2000. It will be published on our website on 12 May 2026.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plan of the park, which we may publish in part. It is exempt under section 43(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        3 March 2026

        Dear Requester

        You asked for a plan that "might be published". We hold it. It is exempt under section 22(1) of the Freedom of Information Act 2000. The board decided on 4 January 2026, before you wrote, to publish it, and it will be published in March 2026.

        Yours sincerely
      `,
    },
  ],
});

/** Where a sentence says that publication was decided after the request, in words or else by a date, and how it does. */
function decidedLate(sentence: SentencePart, received: string | undefined, sent: string | undefined) {
  const inWord = afterwards(sentence).map(({ text, at }) => ({
    at,
    late: `The words ${quote(text)} put the decision to publish after the request`,
  }));
  if (inWord.length > 0 || received === undefined) return inWord;
  return decided(sentence).flatMap(({ text, at }) => {
    const day = dayBefore(text, received, sent);
    if (day === undefined || day <= received) return [];
    const late = `The decision to publish, of ${inWords(day)}, came after the request, which was received on ${inWords(received)}`;
    return [{ at, late }];
  });
}

/** A day that is told as past, as ISO; of one without a year, the last before the letter was sent. */
function dayBefore(words: string, received: string, sent: string | undefined): string | undefined {
  const [stated] = datesIn(words);
  if (stated) return stated.iso;
  const year = Number((sent ?? received).slice(0, 4));
  const [then] = datesIn(`${words} ${year}`);
  return then && sent && then.iso > sent ? datesIn(`${words} ${year - 1}`)[0]?.iso : then?.iso;
}

/** Whether a date of publication is before the date of the letter, or more than a year after it. */
function dueBeside(sent: string, words: string): 'past' | 'far' | undefined {
  const day = /^\d/.test(words);
  const [date] = datesIn(day ? words : `1 ${words}`);
  if (!date) return undefined;
  // A month is compared with a month.
  const due = day ? date.iso : date.iso.slice(0, 7);
  const now = sent.slice(0, due.length);
  const aYearOn = `${Number(now.slice(0, 4)) + 1}${now.slice(4)}`;
  return due < now ? 'past' : due > aYearOn ? 'far' : undefined;
}
