import { type FactKind, factsIn, states } from '../../language/index.ts';
import { has, meant } from '../../law/index.ts';
import { lastUpTo } from '../../notice/byHalves.ts';
import type { Claim, Notice, Range } from '../../notice/model.ts';
import { type WordingName, wording, wordingUnder } from '../../wording/index.ts';
import { insertMarkdown } from '../mend.ts';
import { letter, rule } from '../rule.ts';
import { count, hasPlaceholder, Name, name, whyAsked } from '../speak.ts';
import { reasonsAt } from './needs.ts';
import { type Element, type Requirement, requirements } from './requiredElements.ts';
import { withoutCondition } from './s40-condition.ts';
import { type Kinds, requested, said, saidFor } from './said.ts';

export default rule({
  id: 'exemption/elements',
  title: 'Show every element of the exemption',
  basis: 'FOIA s.17(1)(c); EIR reg.14(3); FOISA s.16(1)(d); ICO guidance on each section',
  severity: 'info',
  why: 'Many exemptions have a test of several parts, and a requester who finds one of them unmentioned has a ground to complain. This rule asks for those of sections 14, 21, 22, 30, 32, 40, 41, 42 and 43, of regulation 12(5)(e) and of regulation 13, and for their equivalents in Scotland. Harm and the public interest have rules of their own, and so has the time at which unfinished material will be finished. A letter may say each of them in any words.',
  *check(notice, { facts }) {
    if (notice.reasonsAbsent) return;
    for (const requirement of requirements) {
      const claim = notice.claims.find((claim) => claim.scope === 'content' && isOf(claim, requirement));
      if (!claim || claim === withoutCondition(notice) || isLeftOpen(notice, claim)) continue;
      if (!isAskedFor(notice, requirement)) continue;
      const { regime } = claim.provision;
      const own = saidFor(notice, claim);
      const elements = Object.entries(requirement.elements) as Named[];
      const missing = elements.filter(
        ([text, element]) =>
          isAskedFor(notice, element) &&
          !isShown(notice, element, own) &&
          !isPrompted(notice, wordingUnder(regime, text)),
      );
      if (missing.length === 0) continue;
      const textsFor: TextsFor = (some) => some.map(([text]) => wording(wordingUnder(regime, text), facts)).join(' ');
      yield {
        at: reasonsAt(notice, claim),
        message: `${asked(claim, missing)} ${requirement.because?.(regime) ?? whyAsked(regime)}`,
        fixes: () => {
          const text = textsFor(withWhatFollows(notice, own, elements, missing, textsFor));
          const title = missing.length > 1 ? 'Insert what is missing' : `Insert ${missing[0]![1].what}`;
          return [insertMarkdown(notice, text, claim.at, title)];
        },
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the survey of hedges. It is exempt under section 22(1) of the Freedom of Information Act 2000, because we will publish it on our website.

        Yours sincerely
      `,
      at: 'section 22(1)',
      mended: letter`
        Dear Requester

        We hold the survey of hedges. It is exempt under section 22(1) of the Freedom of Information Act 2000, because we will publish it on our website.

        When we received your request it was already intended to publish this information, as [WHAT SHOWS THAT INTENTION, AND ITS DATE] shows. Publication is expected [DATE, MONTH OR SEASON, OR AFTER WHAT EVENT]. It is reasonable in all the circumstances to withhold it until then, because [WHY THE REQUESTER SHOULD WAIT FOR PUBLICATION].

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the letters about the choir. They are exempt under section 41(1) of the Freedom of Information Act 2000, which covers information provided in confidence.

        Yours sincerely
      `,
      at: 'section 41(1)',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the names of the volunteers. They are exempt under section 40(2) of the Freedom of Information Act 2000. To give them out would contravene a data protection principle.

        Yours sincerely
      `,
      at: 'section 40(2)',
    },
    {
      flawed: letter`
        Dear Requester

        Part of the file is about you. It is exempt under section 40(1) of the Freedom of Information Act 2000, which is an absolute exemption.

        Yours sincerely
      `,
      at: 'section 40(1)',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the price list. It is exempt under section 33(1)(b) of the Freedom of Information (Scotland) Act 2002, because a rival of the contractor could undercut it and so prejudice substantially the contractor's commercial interests.

        Yours sincerely
      `,
      at: 'section 33(1)(b)',
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey of hedges. It is exempt under section 22(1) of the Freedom of Information Act 2000. In May, before you wrote, we decided to publish it on our website, and we will do so in October. It makes sense to wait, since the maps are still being drawn.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the letters about the choir. They are exempt under section 41(1) of the Freedom of Information Act 2000. A parent sent them to us in strict confidence. They are not trivial, nobody else has seen them, and the family would suffer if they were read. She could sue us, and the public interest would give us no defence.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the advice on the lease. It is exempt under section 42(1) of the Freedom of Information Act 2000. Our solicitor advised the estates team, and the advice has not been shared with anyone else.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the letters about the choir. They are exempt under section 41(1) of the Freedom of Information Act 2000, because [REASONS].

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold a complaint about the choir. Section 41(2) of the Freedom of Information Act 2000 excludes the duty to do so, as a yes or a no would itself betray a confidence.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the sickness records of the four named wardens. They are exempt under section 40(2) of the Freedom of Information Act 2000. They are special category data, and to give them out would contravene the first data protection principle.

        Yours sincerely
      `,
      at: 'section 40(2)',
    },
    {
      sound: letter`
        Dear Requester

        We hold the sickness records of the four named wardens. They are exempt under section 40(2) of the Freedom of Information Act 2000. They are special category data, and to give them out would contravene the first data protection principle: Article 9 of the UK GDPR asks for a condition, and none is met, since the wardens have neither consented nor spoken of it in public.

        Yours sincerely
      `,
    },
  ],
});

/** What to say, and that the letter does not seem to; where it is more than one thing, how many there are first. */
function asked({ provision }: Claim, missing: readonly Named[]): string {
  const [only, ...others] = missing.map(([, { what }]) => what);
  return others.length === 0
    ? `Say ${only}. ${Name(provision)} is relied on, but the letter does not seem to say so.`
    : `Show ${count(missing.length, 'more element')} of ${name(provision)}. The letter does not seem to say ${[only!, ...others.slice(0, -1)].join('; ')}; or ${others.at(-1)}.`;
}

function isOf({ provision }: Claim, { trait, under = provision.regime }: Requirement): boolean {
  return provision.regime === under && has(meant(provision), trait);
}

function isAskedFor(notice: Notice, { when, unless }: Pick<Element, 'when' | 'unless'>): boolean {
  const own = said(notice);
  return (when === undefined || own.has(when)) && (unless === undefined || !own.has(unless));
}

function isShown(notice: Notice, { said: kind, inRequest }: Element, own: Kinds): boolean {
  return own.has(kind) || (inRequest === true && requested(notice).has(kind));
}

/** Whether a placeholder stands with the claim, in its paragraph or under its heading: then the reasons are still to be written. */
function isLeftOpen(notice: Notice, { citations }: Claim): boolean {
  return citations.some((index) => {
    const { range, section } = notice.citations[index]!;
    const within = (outer: Range) => outer.start <= range.start && range.start < outer.end;
    const place = notice.sections[section];
    if (place && within(place.headingWithMarks)) return hasPlaceholder(notice, place.body);
    const paragraph = lastUpTo(notice.paragraphs, range.start, (each) => each.range.start);
    return paragraph !== undefined && within(paragraph.range) && hasPlaceholder(notice, paragraph.range);
  });
}

/** Whether a standard text stands in the letter, its places still to be filled. */
function isPrompted(notice: Notice, name: WordingName): boolean {
  const fixed = wording(name).split('[')[0]!.trim();
  return fixed !== '' && notice.text.includes(`${fixed} [`);
}

/** An element, with the name of its standard text. */
type Named = readonly [WordingName, Element];

/** Gives the standard texts for some elements, as one paragraph. */
type TextsFor = (elements: readonly Named[]) => string;

/** What is missing, with what the standard text for it gives cause to ask for: to speak of a burden is to say how it could be lighter. */
function withWhatFollows(
  notice: Notice,
  own: Kinds,
  elements: readonly Named[],
  missing: readonly Named[],
  textsFor: TextsFor,
): readonly Named[] {
  const facts = factsIn({ text: textsFor(missing) });
  const says = (kind: FactKind | undefined) => kind !== undefined && states(facts, kind);
  const more = elements.filter(
    ([text, element]) =>
      !missing.some(([other]) => other === text) &&
      says(element.when) &&
      !says(element.said) &&
      !isShown(notice, element, own) &&
      isAskedFor(notice, { unless: element.unless }),
  );
  return more.length === 0 ? missing : withWhatFollows(notice, own, elements, [...missing, ...more], textsFor);
}
