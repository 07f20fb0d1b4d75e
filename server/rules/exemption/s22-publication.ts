import { mayHave, type Regime } from '../../law/index.ts';
import type { Notice, Sentence } from '../../notice/model.ts';
import { replace } from '../mend.ts';
import { type Match, phrase, sentencesWith } from '../phrase.ts';
import { letter, type Report, rule } from '../rule.ts';
import { cite, name, sectionOf } from '../speak.ts';
import { datesIn } from '../time/dates.ts';

const unsettled = phrase(
  /\b(?:may|might) (?:then |also |well |later |still |eventually |yet )?(?:be published|publish)\b|\b(?:(?:we|it|I|they) )?(?:hopes?|are hoping|is hoping|would like) to (?:be able to )?publish\b|\b(?:is|are|am) (?:still |now |currently )?(?:considering|deciding|thinking about|undecided) (?:whether|if) (?:or not )?(?:to publish|(?:it|they|this) (?:will|should) be published)\b|\b(?:has|have) not (?:yet )?decided (?:whether|if) (?:or not )?(?:to publish|(?:it|they|this) (?:will|should) be published)\b|\bno decision (?:has|had) (?:yet )?been (?:made|taken) (?:on|about|as to|to) (?:whether (?:or not )?(?:to publish|(?:it|they|this) (?:will|should) be published)|publish|publication)\b/gi,
);
const afterwards = phrase(
  /\b(?:following|in (?:the )?light of|as a result of|because of|in response to|prompted by|having received|since receiving) (?:your|this|the) (?:\w+ )?request,? (?:\w+ ){0,4}(?:decided|agreed|resolved|intends?|plans?|propose) (?:\w+ ){0,2}(?:to publish|that)\b|\bhave now decided to publish\b/gi,
);
const few = phrase(
  /\b(?:published|circulated|issued|distributed|made available|released) (?:only )?to (?:our |its |the )?(?:\w+ )?(?:members|partners|subscribers|shareholders|governors|participants) ?(?:only|alone)\b|\b(?:published|circulated|issued|distributed|made available|released) only to (?:our |its |the )?(?:\w+ )?(?:members|partners|subscribers|shareholders|governors|participants)\b/gi,
);
/** A statement of when it will be published, up to a day or a month. */
const dated = phrase(
  /\b(?:will|shall|due to|to|expected to) (?:then |also )?(?:be (?:published|issued|released)|publish)\b(?:(?!\.\s)[^;]){0,80}?\b(?:on|by|in|from|for|of)(?: the)?(?: end of)? (?:\w+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d\b/gi,
);
const date = /(?:(\d{1,2})(?:st|nd|rd|th)? )?([A-Z][a-z]+ 20\d\d)$/;
/** Words that speak of the length of the wait. */
const wait = /\b(?:wait\w*|away|long|although|months|year|timetable|delay|interval)\b/i;

export default rule({
  id: 'exemption/s22-publication',
  title: 'Rely on section 22 only for a settled plan to publish',
  basis: 'FOIA s.22(1)(a) to (c); FOISA s.27(1); ICO guidance on section 22',
  severity: 'warning',
  why: 'Section 22 needs an intention to publish that was settled when the request was made. A letter which says that the information may be published, or that this was decided after the request, says itself that the exemption does not apply. So does a date that is past. A date more than a year ahead is pointed out, since it is harder to call reasonable.',
  *check(notice) {
    if (notice.reasonsAbsent) return;
    const claim = notice.claims.find(
      ({ provision, scope }) => scope === 'content' && mayHave(provision, 'future-publication'),
    );
    if (!claim) return;
    const section = name(sectionOf(claim.provision));
    for (const sentence of sentencesWith(notice.sentences, unsettled, afterwards, few, dated)) {
      if (
        sentence.scope !== 'content' ||
        /^You (?:have )?(?:also )?(?:asked|requested|wrote|said)\b/.test(sentence.wording.text)
      )
        continue;
      for (const { text, range } of unsettled(sentence)) {
        yield {
          at: range,
          message: `"${text}" says that publication is not settled. The exemption needs an intention to publish which was already settled when the request was made.`,
          fixes: () => [replace(range, '[WILL PUBLISH, IF THAT WAS ALREADY SETTLED]', 'Leave a place for the plan')],
        };
      }
      for (const { text, range } of afterwards(sentence)) {
        yield {
          at: range,
          message: `"${text}" puts the decision to publish after the request. The intention must have been there when the request was made.`,
          fixes: () => [replace(range, '[WHEN IT WAS DECIDED TO PUBLISH]', 'Leave a place for when it was decided')],
        };
      }
      for (const { text, range } of few(sentence)) {
        yield {
          at: range,
          severity: 'info',
          message: `"${text}" is not publication to the public at large, which is what ${section} means. Say where anybody will be able to find it.`,
        };
      }
      for (const match of dated(sentence)) yield* held(notice, claim.provision.regime, sentence, match);
    }
  },
  examples: [
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

/** What is to be said of a date of publication beside the date of the letter. */
function* held(notice: Notice, regime: Regime, { wording }: Sentence, { text, range }: Match): Iterable<Report> {
  const sent = notice.facts.dated?.value;
  const [words, day, month] = date.exec(text) ?? [];
  const iso = words && datesIn(`${day ?? '1'} ${month}`)[0]?.iso;
  if (!sent || !iso || !notice.text.slice(range.start, range.end).endsWith(words)) return;
  // A month is compared with a month.
  const due = day ? iso : iso.slice(0, 7);
  const now = sent.slice(0, due.length);
  const aYearOn = `${Number(now.slice(0, 4)) + 1}${now.slice(4)}`;
  const at = { start: range.end - words.length, end: range.end };
  if (due < now) {
    yield {
      at,
      message: `The letter says that the information will be published by ${words}, which is before the date of the letter. If it has been published, ${cite('accessible otherwise', regime)} may apply; if not, say when it will be.`,
      fixes: () => [replace(at, '[DATE OF PUBLICATION]', 'Leave a place for the date')],
    };
  } else if (due > aYearOn && !wait.test(wording.text)) {
    yield {
      at,
      severity: 'info',
      message: `${words} is more than a year after the date of the letter. Say why it is reasonable that the requester waits so long.`,
    };
  }
}
