import {
  type Basis,
  basisOf,
  exemptionOf,
  isGround,
  type Nature,
  natureOf,
  needsHarm,
  numberOf,
} from '../law/index.ts';
import { harmArguedFor, isHarmRead } from '../notice/harm.ts';
import type { About, Claim, Factor, Notice, PublicInterestTest } from '../notice/model.ts';
import type { Lines } from './lines.ts';
import type { Paint } from './pretty.ts';
import { clip, numbered } from './rows.ts';
import { count } from './world.ts';

const natures: Record<Nature, string> = {
  absolute: 'absolute: no public interest test',
  qualified: 'qualified: the public interest must be weighed',
  mixed: 'absolute in part, qualified in part',
  contested: 'absolute or qualified: opinions differ',
};

const bases: Record<Basis, string> = {
  class: 'class-based: no harm need be shown',
  prejudice: 'prejudice must be shown',
  'adverse-effect': 'an adverse effect must be shown',
  necessity: 'must be required for its purpose',
  endanger: 'endangerment must be shown',
  opinion: 'rests on an opinion',
  mixed: 'harm depends on the limb',
};

const subjects: Record<About, string> = { disclosure: 'about disclosure', confirmation: 'about confirming or denying' };

/** One claim in words: what it is by law, and the harm, factors and balance that the letter gives for it. */
export function claimInWords(claim: Claim, notice: Notice, lines: Lines, paint: Paint, width: number): string[] {
  const { provision, exemption, at, harm, publicInterestTest: test } = claim;
  const line = (offset: number) => lines.place(offset).line;
  const row = (offset: number | undefined, label: string, words: string) =>
    `${numbered(offset === undefined ? undefined : line(offset), paint)}  ${label.padEnd(11)}${words}`;
  const absent = (needed: boolean) => (needed ? paint.yellow('none found') : paint.dim('none'));

  const title = exemptionOf(provision)?.title ?? '';
  const head = `${numbered(line(at.start), paint)}${paint.bold(exemption)}  ${title}`;
  const law = isGround(provision)
    ? []
    : [row(at.start, 'by law', `${natures[natureOf(provision)]}; ${bases[basisOf(provision)]}`)];
  const excluded =
    claim.scope === 'ncnd' ? [row(at.start, 'excludes', `the duty to confirm or deny${referring(claim)}`)] : [];
  const section = notice.sections[harm];
  const [said] = isHarmRead(notice, claim) ? harmArguedFor(notice, claim) : [];
  const harmRow = section
    ? row(section.heading.start, 'harm', `“${clip(section.text, width - 24)}”`)
    : said
      ? row(said.range.start, 'harm', `“${clip(said.wording.text, width - 24)}”`)
      : row(undefined, 'harm', absent(needsHarm(provision)));
  const before = [head, ...law, ...excluded, harmRow];
  if (!test) return [...before, row(undefined, 'test', absent(natureOf(provision) === 'qualified'))];

  const twin = notice.claims
    .slice(0, notice.claims.indexOf(claim))
    .find((other) => sameTest(other.publicInterestTest, test));
  if (twin) return [...before, row(undefined, 'test', `shared with ${twin.exemption}`)];

  const side = (label: string, factors: readonly Factor[]) => [
    row(factors[0]?.range.start, label, factors.length > 0 ? weight(factors) : absent(true)),
    ...factors.map(
      ({ range, text }) => `${numbered(line(range.start), paint)}${' '.repeat(15)}“${clip(text, width - 26)}”`,
    ),
  ];
  return [
    ...before,
    row(
      notice.sections[test.sections[0] ?? -1]?.heading.start,
      'test',
      test.about ? subjects[test.about] : 'about what, is not said',
    ),
    ...side('favouring', test.favouring),
    ...side('against', test.against),
    row(test.balance?.range.start, 'balance', test.balance ? `“${clip(test.balance.text, width - 24)}”` : absent(true)),
  ];
}

/** Whether two claims are weighed in one and the same test. */
function sameTest(a: PublicInterestTest | undefined, b: PublicInterestTest): boolean {
  const places = (test: PublicInterestTest) => [...test.favouring, ...test.against].map(({ range }) => range.start);
  return a !== undefined && a.balance?.range.start === b.balance?.range.start && places(a).join() === places(b).join();
}

function referring({ byReferenceTo }: Claim): string {
  return byReferenceTo.length > 0 ? `, by reference to ${byReferenceTo.map(numberOf).join(', ')}` : '';
}

function weight(factors: readonly Factor[]): string {
  return `${count(factors.length, 'factor')}, ${count(
    factors.reduce((sum, factor) => sum + factor.words, 0),
    'word',
  )}`;
}
