import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { needsHarm, needsPublicInterestTest, numberOf, type Regime } from '../law/index.ts';
import type { Claim, Notice, Role } from '../notice/model.ts';
import { regimeOf } from '../rules/speak.ts';
import { inStyle, type StandardText, standardTexts, type WordingName, wording } from '../wording/index.ts';
import { stillLacking, suits } from './completeStandardText.ts';
import type { Place } from './completionPlace.ts';
import { rangeBefore } from './positions.ts';

/** A heading that a standard text has. */
interface StandardHeading {
  /** With its hashes: `### Balance`. */
  readonly markdown: string;
  readonly role: Role;
  readonly of: StandardText;
}

/** What a heading names whose section serves one exemption. */
const provision = /\[(?:SUBSECTION|REGULATION)\]/;

/** Roles of headings which a letter has once. Those of an exemption's own sections are seen by their claim. */
const once: readonly Role[] = ['request', 'response', 'favouring', 'against', 'balance', 'ncnd', 'review'];

/**
 * Headings that the draft still lacks, in its own style, on a line that holds nothing but the
 * beginning of a heading. Their words are those of the standard texts, which `read` reads. A heading of
 * the texts that the draft was found to lack is offered with its text, not by itself.
 */
export function completeHeading(
  place: Place,
  lackingTexts: ReadonlySet<WordingName>,
  read: (text: string) => Notice,
): CompletionItem[] {
  const { before, after, position, notice } = place;
  const begun = /^\s{0,3}(?<marks>#{1,6} *|\*\*)?(?<words>[A-Z][\w ]{0,60})?$/i.exec(before)?.groups;
  if (!begun || notice.stance === 'not-a-notice' || !/^(?:\*\*)?\s*$/.test(after)) return [];
  const range = rangeBefore(position, before.trimStart().length);
  range.end = { ...position, character: position.character + after.length };
  const headings = standardHeadings(read);
  const withText = new Set(headings.filter(({ of }) => lackingTexts.has(of.name)).map(({ markdown }) => markdown));
  const alone = headings.filter(({ markdown }) => !withText.has(markdown));
  return lacking(notice, alone).map((markdown, i) => {
    const text = markdown.replace(/^#+ /, '');
    return {
      label: text,
      kind: CompletionItemKind.Text,
      detail: `heading, ${stillLacking}`,
      sortText: `1${String(i).padStart(4, '0')}`,
      filterText: `${begun.marks ?? ''}${text}`,
      textEdit: { range, newText: inStyle(markdown, notice.style) },
    };
  });
}

/** The Markdown of the headings which suit the letter and which it has not; each once. */
function lacking(notice: Notice, headings: readonly StandardHeading[]): string[] {
  const regime = regimeOf(notice);
  const missing = headings
    .filter(({ of }) => suits(of, notice) && (of.regime === undefined || of.regime === regime))
    .flatMap(({ markdown, role, of }) => {
      if (!provision.test(markdown)) {
        return once.includes(role) && !notice.sections.some((section) => section.role === role) ? [markdown] : [];
      }
      return notice.claims
        .filter((claim) => (of.scope === 'any' || of.scope === claim.scope) && lacks(claim, role, regime))
        .map((claim) => markdown.replace(provision, numberOf(claim.provision)));
    });
  return [...new Set(missing)];
}

function lacks({ provision, harm, publicInterestTest }: Claim, role: Role, regime: Regime): boolean {
  if (provision.regime !== regime) return false;
  if (role === 'harm') return harm < 0 && needsHarm(provision);
  return role === 'public-interest' && !publicInterestTest?.sections.length && needsPublicInterestTest(provision);
}

const known = new WeakMap<(text: string) => Notice, readonly StandardHeading[]>();

/** The headings of all standard texts but those that name an exemption. Each is read by itself, once. */
function standardHeadings(read: (text: string) => Notice): readonly StandardHeading[] {
  let headings = known.get(read);
  if (!headings) {
    const lines = standardTexts().flatMap((of) =>
      [...wording(of.name).matchAll(/^#{2,6} [^\d\n]+$/gm)].map(([markdown]) => ({ markdown, of })),
    );
    const roles = new Map(lines.map(({ markdown }) => [markdown, undefined as Role | undefined]));
    for (const markdown of roles.keys()) roles.set(markdown, read(`${markdown}\n\nWords.\n`).sections[0]?.role);
    headings = lines.map(({ markdown, of }) => ({ markdown, of, role: roles.get(markdown) ?? 'other' }));
    known.set(read, headings);
  }
  return headings;
}
