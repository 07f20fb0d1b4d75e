import { isNcndLimb, isSection18, isUnderSection18, isWithin, provisionFor } from '../law/index.ts';
import type { Claim, Notice } from '../notice/model.ts';
import { insertion, type Place } from '../rules/mend.ts';
import { reasons } from '../rules/opening.ts';
import { reviewPlace } from '../rules/rights/rightsPlace.ts';
import type { Edit } from '../rules/rule.ts';
import { regimeOf, sectionOf } from '../rules/speak.ts';
import { inStyle, type Part, printPlain, printSnippet, type WordingFacts } from '../wording/index.ts';
import { joinTexts } from './join.ts';
import { type Reliance, reliancesOf } from './reliance.ts';
import { type Grouped, grouped, section18Test, sectionsFor } from './sections.ts';

/** What a letter could rely on besides what it does: of the kind that its answer is, and not there already. */
export function reliancesToInsert(notice: Notice): Reliance[] {
  const scopes: Reliance['scope'][] =
    notice.stance === 'ncnd' ? ['ncnd'] : notice.stance === 'partial-ncnd' ? ['content', 'ncnd'] : ['content'];
  return scopes
    .flatMap((scope) => reliancesOf(regimeOf(notice), scope))
    .filter((reliance) => !notice.claims.some((claim) => isMadeBy(reliance, claim)));
}

function isMadeBy({ provision, scope, byReferenceTo }: Reliance, claim: Claim): boolean {
  if (claim.scope !== scope) return false;
  if (isSection18(provision) && byReferenceTo) return isWithin(claim.provision, byReferenceTo);
  if (!isWithin(claim.provision, provision)) return false;
  return !byReferenceTo || claim.byReferenceTo.some((named) => isWithin(named, byReferenceTo));
}

/**
 * The edit that adds the sections for some reliances to a letter, in its own style: after the reasons of its last
 * claim of that kind, and before the requester's rights. `as` prints it as a snippet or as plain Markdown.
 */
export function insertSections(
  notice: Notice,
  reliances: readonly Reliance[],
  facts: WordingFacts,
  as: 'snippet' | 'plain',
): Edit | undefined {
  const groups = grouped(reliances);
  const [first] = groups;
  if (!first) return undefined;
  const tested = notice.claims.some(({ provision, publicInterestTest }) => isNcndLimb(provision) && publicInterestTest);
  const test = first.scope === 'ncnd' && !tested ? section18Test(first.provision.regime, facts) : [];
  const text = joinTexts([...groups.flatMap((group) => sectionsFor(group, facts)), ...test]);
  return text.length > 0 ? insertion(notice, styled(notice, text, as), placeFor(notice, first)) : undefined;
}

/**
 * The edit that gives a claim its sections where the letter only cites it. Undefined where it gives reasons for it
 * anywhere, where standard text has none, and in a letter that only takes more time.
 */
export function sectionsOfBareClaim(
  notice: Notice,
  claim: Claim,
  facts: WordingFacts,
  as: 'snippet' | 'plain',
): Edit | undefined {
  const index = notice.claims.indexOf(claim);
  const argued = notice.sections.some(({ role, serves }) => reasons.has(role) && serves.includes(index));
  if (argued || claim.harm >= 0 || claim.publicInterestTest || notice.stance === 'time-extension') return undefined;
  const under18 = isUnderSection18(claim);
  if (under18 && isNcndLimb(claim.provision)) return undefined;
  const group: Grouped = under18
    ? {
        provision: sectionOf(provisionFor('may decline to say', claim.provision.regime)),
        scope: 'ncnd',
        byReferenceTo: [claim.provision],
      }
    : { provision: claim.provision, scope: claim.scope, byReferenceTo: claim.byReferenceTo };
  const text = joinTexts(sectionsFor(group, facts));
  return text.length > 0 ? insertion(notice, styled(notice, text, as), placeFor(notice, group)) : undefined;
}

function styled(notice: Notice, parts: readonly Part[], as: 'snippet' | 'plain'): string {
  return inStyle(as === 'snippet' ? printSnippet(parts) : printPlain(parts), notice.style);
}

/** After the last reasons for a claim of the same kind; where a letter has none under headings, before its rights. */
function placeFor(notice: Notice, { scope }: Grouped): Place {
  const given = notice.sections.map(({ role, serves }, i) => ({ i, serves, isReason: reasons.has(role) }));
  const own = given.filter(({ serves }) => serves.some((claim) => notice.claims[claim]?.scope === scope));
  const last = own.findLast(({ isReason }) => isReason) ?? given.findLast(({ isReason }) => isReason);
  return last ? { inSection: last.i } : reviewPlace(notice);
}
