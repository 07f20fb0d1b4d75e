import { canonical, exemptionOf, hasLetteredLimbs, isNcndLimb, needsHarm, numberOf } from '../../server/law/index.ts';
import type { Edit } from '../../server/rules/rule.ts';
import { corruptions } from './corruptions.ts';
import {
  anywhereBeforeRights,
  citationsOf,
  closing,
  headingsOf,
  isNcnd,
  type Mutation,
  outermost,
  refusing,
  remove,
  renumber,
  sentencesOf,
  sentencesStating,
  testsOf,
  whole,
  withoutParagraphs,
  withoutSide,
  withoutStatements,
} from './spoiling.ts';

/** The ways in which every clean letter is spoilt, where it has what is to be spoilt. */
export const mutations: readonly Mutation[] = [
  {
    name: 'without a statement of refusal',
    spoil: function* (notice) {
      const stating = sentencesStating(notice, 'refusal');
      const said = notice.sentences.some(
        ({ range, scope, wording }) =>
          scope === 'content' && refusing.test(wording.text) && !stating.some(({ start }) => start === range.start),
      );
      // A heading that calls the letter a refusal says so too.
      const headed = notice.sections.some(({ role, text }) => role === 'response' && /\brefus/i.test(text));
      if (!isNcnd(notice) && !said && !headed && stating.length > 0) yield stating.map(remove);
    },
    // Where the only citation stood in that sentence, no exemption is cited any more.
    rules: ['structure/refusal-statement', 'exemption/missing'],
    besides: [
      'structure/scope-map',
      'structure/held-missing',
      'rights/wrong-notice-provision',
      'pit/balance-new-factor',
    ],
    where: anywhereBeforeRights,
  },
  {
    name: 'without saying that the information is held',
    spoil: (notice) =>
      // "We held the survey" says as much in passing. The Regulations have no such duty, and under FOISA it is enough to
      // call the thing exempt.
      notice.stance === 'refusal' && notice.regime === 'foia' && !/\bwe held\b/.test(notice.text)
        ? withoutStatements(notice, 'held')
        : [],
    rules: ['structure/held-missing'],
    besides: ['structure/refusal-statement', 'structure/scope-map', 'structure/all-withheld'],
    where: citationsOf,
  },
  {
    name: 'without neither confirming nor denying',
    spoil: (notice) => (isNcnd(notice) ? withoutStatements(notice, 'ncnd') : []),
    rules: ['ncnd/statement-missing', 'ncnd/statement-late'],
    besides: [
      'ncnd/duty-missing',
      'structure/refusal-statement',
      'exemption/limb-missing',
      'ncnd/partial-no-other',
      'ncnd/boilerplate-in-confirmed',
    ],
    where: anywhereBeforeRights,
  },
  {
    name: 'without saying that nothing should be inferred',
    spoil: (notice) => (isNcnd(notice) ? withoutStatements(notice, 'no-inference') : []),
    rules: ['ncnd/no-inference-missing'],
    besides: ['ncnd/statement-missing', 'ncnd/duty-missing'],
    where: anywhereBeforeRights,
  },
  {
    name: 'without the duty that is excluded',
    spoil: function* (notice) {
      // A balance names the exclusion of the duty too, and says nothing of whether it is excluded.
      const duty = sentencesStating(notice, 'duty-excluded').filter(
        ({ start, end }) => !/public interest/i.test(notice.text.slice(start, end)),
      );
      const others = sentencesStating(notice, 'ncnd');
      if (isNcnd(notice) && duty.length > 0 && !duty.some((a) => others.some((b) => a.start === b.start)))
        yield duty.map(remove);
    },
    rules: ['ncnd/duty-missing'],
    besides: ['structure/refusal-statement', 'exemption/limb-missing', 'exemption/s24-necessity'],
    where: anywhereBeforeRights,
  },
  {
    name: 'without an internal review',
    spoil: (notice) => withoutParagraphs(notice, 'internal-review', 'no-review-procedure'),
    rules: ['rights/review-missing'],
    besides: ['rights/ico-missing', 'rights/wrong-regulator'],
    where: closing,
  },
  {
    name: 'without the regulator',
    spoil: (notice) => withoutStatements(notice, 'commissioner'),
    rules: ['rights/ico-missing'],
    besides: ['rights/review-missing', 'rights/review-no-contact'],
    // The regulator's address may be left, and is then what the rule asks about.
    where: (notice) => [...closing(notice), ...sentencesOf(notice)],
  },
  {
    name: "with another country's regulator",
    spoil: function* (notice) {
      const scottish = notice.regime === 'foisa' || notice.regime === 'eisr';
      const name = scottish ? /Scottish Information Commissioner/g : /Information Commission(?:er)?/g;
      const other = scottish ? 'Information Commission' : 'Scottish Information Commissioner';
      const edits = [...notice.text.matchAll(name)].map(
        ({ 0: { length }, index }): Edit => ({ range: { start: index, end: index + length }, text: other }),
      );
      if (edits.length > 0) yield edits;
    },
    rules: ['rights/wrong-regulator'],
    besides: ['rights/ico-missing'],
    where: sentencesOf,
  },
  {
    name: 'without the paragraph that was chosen',
    spoil: function* (notice) {
      for (const claim of notice.claims) {
        const { provision } = claim;
        const outer = { ...provision, path: provision.path.slice(0, -1) };
        if (claim.scope === 'ncnd' || provision.path.length !== 2 || hasLetteredLimbs(outer).length < 2) continue;
        const siblings = notice.claims.filter(({ provision: p }) => p.section === provision.section);
        if (siblings.length === 1) yield renumber(notice, claim, numberOf(outer));
      }
    },
    rules: ['exemption/limb-missing', 'exemption/subsection-missing'],
    besides: ['harm/missing', 'exemption/s40-condition'],
    where: citationsOf,
  },
  {
    name: 'with a bare section',
    spoil: function* (notice) {
      for (const claim of notice.claims) {
        const { provision, scope } = claim;
        const siblings = notice.claims.filter(({ provision: p }) => p.section === provision.section);
        if (scope === 'ncnd' || provision.path.length === 0 || siblings.length > 1) continue;
        if (!exemptionOf(provision)) continue;
        yield renumber(notice, claim, provision.section);
      }
    },
    rules: ['exemption/subsection-missing', 'exemption/missing'],
    besides: [
      'exemption/s40-condition',
      'exemption/limb-missing',
      'harm/missing',
      'pit/missing',
      'pit/balance-unnamed',
    ],
    where: citationsOf,
  },
  {
    name: 'with a content subsection for neither confirming nor denying',
    spoil: function* (notice) {
      for (const claim of notice.claims) {
        const [content] = exemptionOf(claim.provision)?.content ?? [];
        const { regime } = claim.provision;
        if (claim.scope !== 'ncnd' || !content || regime !== 'foia' || !isNcndLimb(claim.provision)) continue;
        yield renumber(notice, claim, numberOf(content));
      }
    },
    rules: ['ncnd/wrong-subsection', 'ncnd/boilerplate-in-confirmed'],
    besides: ['exemption/limb-missing', 'ncnd/duty-missing', 'exemption/s40-condition', 'exemption/mutually-exclusive'],
    where: citationsOf,
  },
  {
    name: 'with a provision that does not exist',
    spoil: function* (notice) {
      const [claim] = notice.claims;
      if (claim && claim.provision.regime === 'foia') yield renumber(notice, claim, `${claim.provision.section}(19)`);
    },
    rules: ['exemption/unknown'],
    besides: [
      'pit/missing',
      'harm/missing',
      'exemption/subsection-missing',
      'ncnd/wrong-subsection',
      'exemption/missing',
    ],
    where: citationsOf,
  },
  {
    name: "with another exemption's title",
    spoil: function* (notice) {
      for (const { title, provision, use } of notice.citations) {
        if (!title || use === 'other-act' || use === 'procedural' || !exemptionOf(provision)) continue;
        // Exceptions have no titles in their instruments.
        if (provision.regime !== 'foia' && provision.regime !== 'foisa') continue;
        yield [
          { range: title.range, text: /commercial/i.test(title.text) ? 'Law enforcement' : 'Commercial interests' },
        ];
        return;
      }
    },
    rules: ['exemption/title-mismatch'],
    where: anywhereBeforeRights,
  },
  {
    // Reasons against disclosure may tell the harm as well, so they go with it.
    name: 'without the harm, wherever it is told',
    spoil: function* (notice) {
      for (const claim of notice.claims) {
        const section = notice.sections[claim.harm];
        if (section?.role !== 'harm' || !needsHarm(claim.provision)) continue;
        if (
          notice.claims.some((other) => other.harm === claim.harm && other !== claim && other.at.start < claim.at.start)
        )
          continue;
        const tests = claim.publicInterestTest?.sections ?? [];
        yield outermost([section, ...tests.map((i) => notice.sections[i]!)].map(whole)).map(remove);
      }
    },
    rules: ['harm/missing'],
    // The same words said whose interests they are, and what the people concerned expect.
    besides: ['pit/missing', 'exemption/limb-missing', 'ncnd/duty-missing', 'exemption/elements'],
    where: (notice) => [...citationsOf(notice), ...headingsOf(notice)],
  },
  {
    name: 'with nothing under the heading of the harm',
    spoil: function* (notice) {
      for (const [i, section] of notice.sections.entries()) {
        const used = section.role === 'harm' && notice.claims.some(({ harm }) => harm === i);
        if (used && section.typography !== 'leader' && section.typography !== 'glued') yield [remove(section.body)];
      }
    },
    rules: ['structure/section-empty', 'harm/missing'],
    besides: ['harm/level-missing', 'exemption/elements'],
    where: (notice) => [...citationsOf(notice), ...headingsOf(notice)],
  },
  {
    name: 'with a harm that could follow',
    spoil: function* (notice) {
      // "We rely on the higher level" chooses a level by its name, whatever the verbs.
      if (/\b(?:higher|lower) level\b/.test(notice.text)) return;
      const edits = notice.sections
        .filter(({ role }, i) => role === 'harm' && notice.claims.some((c) => c.harm === i && needsHarm(c.provision)))
        .flatMap(({ body }) =>
          [...notice.text.slice(body.start, body.end).matchAll(/\b(?:would be likely(?: to)?|would|will)\b/g)].map(
            ({ index, 0: words }): Edit => ({
              range: { start: body.start + index, end: body.start + index + words.length },
              text: 'could',
            }),
          ),
        );
      if (edits.length > 0) yield edits;
    },
    rules: ['harm/weak-modal', 'harm/level-missing'],
    besides: ['harm/weak-modal', 'harm/level-missing', 'exemption/test-words'],
    where: (notice) => [...sentencesOf(notice), ...headingsOf(notice), ...citationsOf(notice)],
  },
  {
    name: 'without a public interest test',
    spoil: function* (notice) {
      for (const { test } of testsOf(notice)) {
        if (test.sections.length === 0) continue;
        const parts = [...test.favouring, ...test.against, ...(test.balance ? [test.balance] : [])];
        yield outermost([
          ...test.sections.map((i) => whole(notice.sections[i]!)),
          ...parts.map(({ range }) => range),
        ]).map(remove);
      }
    },
    rules: ['pit/missing'],
    besides: ['structure/section-empty', 'ncnd/duty-missing', 'structure/all-withheld', 'exemption/elements'],
    where: (notice) => [...citationsOf(notice), ...headingsOf(notice)],
  },
  {
    name: 'without what favours disclosure, or confirming or denying',
    spoil: (notice) => withoutSide(notice, 'favouring'),
    rules: ['pit/side-missing'],
    besides: ['pit/balance-unlinked', 'pit/balance-new-factor'],
    where: anywhereBeforeRights,
  },
  {
    name: 'without what speaks against it',
    spoil: (notice) => withoutSide(notice, 'against'),
    rules: ['pit/side-missing'],
    besides: ['pit/balance-unlinked', 'pit/balance-new-factor'],
    where: anywhereBeforeRights,
  },
  {
    name: 'without a balance',
    spoil: function* (notice) {
      for (const { test } of testsOf(notice)) {
        const heading = notice.sections[test.balance?.section ?? -1];
        if (test.balance && heading?.role === 'balance')
          yield outermost([whole(heading), test.balance.range]).map(remove);
      }
    },
    rules: ['pit/balance-missing'],
    besides: ['ncnd/duty-missing'],
    where: anywhereBeforeRights,
  },
  {
    name: 'with a balance that comes to no conclusion',
    spoil: function* (notice) {
      for (const { test } of testsOf(notice)) {
        if (!test.balance || test.balance.section < 0) continue;
        yield [
          {
            range: test.balance.range,
            text: 'We have thought about all of these points with care, and each of them matters.',
          },
        ];
      }
    },
    rules: ['pit/balance-formula', 'pit/balance-missing'],
    besides: ['pit/balance-unnamed', 'pit/balance-unlinked', 'ncnd/duty-missing'],
    where: anywhereBeforeRights,
  },
  {
    name: 'with a test the wrong way round',
    spoil: function* (notice) {
      for (const { test } of testsOf(notice)) {
        if (!test.balance || test.balance.section < 0 || test.about !== 'disclosure') continue;
        const { provision } = notice.claims.find((claim) => claim.publicInterestTest === test)!;
        const reason = provision.regime === 'eir' || provision.regime === 'eisr' ? 'exception' : 'exemption';
        const text = `We have thought about all of these points. For ${numberOf(provision)}, the public interest in disclosure does not outweigh the public interest in maintaining the ${reason}.`;
        yield [{ range: test.balance.range, text }];
      }
    },
    rules: ['pit/inverted-test'],
    besides: ['pit/balance-unlinked', 'pit/balance-unnamed'],
    where: sentencesOf,
  },
  {
    name: 'without the request',
    spoil: function* (notice) {
      const own = notice.sections.filter(({ role }) => role === 'request');
      const told = notice.sentences.some(
        ({ scope, wording, section }) =>
          notice.sections[section]?.role !== 'request' &&
          (scope === 'request' ||
            /\b(?:you (?:have )?asked|request(?:ed)? (?:for|about)|questions?\b)/i.test(wording.text)),
      );
      const named = notice.sections.some(({ text }) => /\bquestion/i.test(text));
      // What the letter says of the law there would go too.
      const law = notice.citations.some(({ section }) => own.includes(notice.sections[section]!));
      if (own.length > 0 && !told && !named && !law) yield own.map(whole).map(remove);
    },
    rules: ['structure/request-missing'],
    besides: ['structure/scope-map', 'ncnd/statement-late', 'drafting/abbreviation-undefined'],
    where: anywhereBeforeRights,
  },
  {
    name: 'without the limb to which neither confirming nor denying refers',
    spoil: function* (notice) {
      for (const claim of notice.claims) {
        if (claim.scope !== 'ncnd' || claim.byReferenceTo.length === 0) continue;
        const others = claim.byReferenceTo.map(canonical);
        const edits = notice.citations
          .filter(({ provision }) => others.includes(canonical(provision)))
          .map(({ range }) => ({ range, text: 'that section' }));
        // "Exempt under section 30(1)" still says to what 30(3) refers.
        const named = notice.citations.some(
          ({ provision: { section, path } }) => section === claim.provision.section && path.join() === '1',
        );
        if (edits.length > 0 && !named) yield edits;
      }
    },
    rules: ['exemption/limb-missing'],
    besides: ['pit/missing', 'harm/missing'],
    where: citationsOf,
  },
  {
    name: 'without a word of the exemption that it relies on',
    spoil: function* (notice) {
      const relied = notice.citations.filter(({ use }) => use === 'relied-on');
      const others = notice.citations.filter(({ use, provision }) => use !== 'relied-on' && exemptionOf(provision));
      if (relied.length > 0 && others.length === 0 && notice.stance === 'refusal')
        yield relied.map(({ range }) => ({ range, text: 'the Act' }));
    },
    rules: ['exemption/missing'],
    where: anywhereBeforeRights,
  },
  ...corruptions,
];
