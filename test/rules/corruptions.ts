import {
  afterStatement,
  further,
  headingsOf,
  insertAt,
  type Mutation,
  remove,
  sentencesOf,
  testsOf,
} from './spoiling.ts';

/** Something put into a letter, or put wrongly, which it should not hold. */
export const corruptions: readonly Mutation[] = [
  {
    name: 'with "the withheld information" beside neither confirming nor denying',
    spoil: (notice) => afterStatement(notice, 'The withheld information is sensitive.'),
    rules: ['ncnd/leak'],
    // "The duty to do so" stands no longer next to what it speaks of.
    besides: ['ncnd/duty-missing'],
    where: sentencesOf,
  },
  {
    name: 'with words that say where the information is held',
    spoil: (notice) => afterStatement(notice, 'The information is held by our control room.'),
    rules: ['ncnd/leak', 'ncnd/boilerplate-in-confirmed'],
    where: sentencesOf,
  },
  {
    name: 'with the giveaway phrase under what speaks against confirming or denying',
    spoil: function* (notice) {
      for (const { test, claims } of testsOf(notice)) {
        const factor = test.against.at(-1);
        if (factor && claims.every(({ scope }) => scope === 'ncnd'))
          yield [insertAt(factor.range.end, ' The requested information shows how this is done.')];
      }
    },
    rules: ['ncnd/leak'],
    besides: ['ncnd/presupposes', 'pit/balance-unlinked'],
    where: sentencesOf,
  },
  {
    name: "with one exemption's reason against copied into another's",
    spoil: function* (notice) {
      const sided = testsOf(notice).filter(({ test }) => test.against.length > 0);
      for (const [i, { test }] of sided.entries()) {
        const longest = [...test.against].sort((a, b) => b.words - a.words)[0]!;
        const last = sided[i + 1]?.test.against.at(-1);
        if (last && longest.words > 15) yield [insertAt(last.range.end, ` ${longest.text}`)];
      }
    },
    rules: ['drafting/duplicate-passage'],
    besides: ['pit/factor-uncited-exemption', 'pit/unbalanced', 'pit/thin-side', 'ncnd/wrong-question', 'ncnd/leak'],
    where: sentencesOf,
  },
  {
    // One short reason for an answer, and six times as much against it.
    name: 'with one reason for and six times as much against',
    spoil: function* (notice) {
      for (const { test } of testsOf(notice)) {
        const [first, ...more] = test.favouring;
        const last = test.against.at(-1);
        if (!first || !last || test.sections.length < 3) continue;
        const [short] = first.text.split(/(?<=[.;]) /);
        const wanted = 6 * short!.split(' ').length;
        yield [
          { range: first.range, text: short! },
          ...more.map(({ range }) => remove(range)),
          insertAt(last.range.end, ` ${further(wanted)}`),
        ];
      }
    },
    rules: ['pit/unbalanced', 'pit/thin-side'],
    besides: ['pit/balance-unlinked', 'pit/balance-new-factor', 'pit/generic-factor', 'drafting/duplicate-passage'],
    where: (notice) => [...sentencesOf(notice), ...headingsOf(notice)],
  },
  {
    name: 'with a test on disclosure where nothing is confirmed',
    spoil: function* (notice) {
      for (const { test, claims } of testsOf(notice)) {
        if (!claims.some(({ scope }) => scope === 'ncnd')) continue;
        const heading = test.sections
          .map((i) => notice.sections[i]!)
          .find(({ role, typography }) => role === 'favouring' && typography !== 'leader' && typography !== 'glued');
        if (heading) yield [{ range: heading.heading, text: 'Factors favouring disclosure' }];
      }
    },
    rules: ['ncnd/wrong-question'],
    where: headingsOf,
  },
  {
    name: 'with a placeholder for a reason',
    spoil: function* (notice) {
      const factor = testsOf(notice).flatMap(({ test }) => test.against)[0];
      if (factor) yield [{ range: factor.range, text: '[WHAT ELSE SPEAKS AGAINST IT?]' }];
    },
    rules: ['drafting/placeholder-left'],
    besides: ['pit/balance-unlinked', 'pit/balance-new-factor'],
    where: (notice) => notice.facts.placeholders,
  },
];
