import { isWithin, maskingLimbs, regimeInstead, regimes } from '../law/index.ts';
import { type Part, type WordingFacts, wordingParts } from '../wording/index.ts';
import { alternativesAmong, kindOf, numbersOf } from './alternatives.ts';
import { filling } from './join.ts';
import { type Grouped, isNotHeld } from './sections.ts';

/** Where several exemptions are relied on, a table says which covers what: one row for each, and one for alternatives and for what masks each other. */
export function scopeMap(groups: readonly Grouped[], facts: WordingFacts): Part[][] {
  if (groups.length < 2) return [];
  const text = wordingParts('scope-map', facts);
  const [last, row] = lastLine(text);
  const alternatives = alternativesAmong(groups.filter(({ scope }) => scope === 'content'));
  const masking = groups.filter(({ provision }) => maskingLimbs.some((limb) => isWithin(provision, limb)));
  const joined = [...alternatives, { first: masking, narrower: undefined }];
  const later = new Set(joined.flatMap(({ first, narrower = [] }) => [...first.slice(1), ...narrower]));
  const rows = groups
    .filter((group) => !later.has(group))
    .flatMap((group, i) => {
      const kind = kindOf(group);
      const { first, narrower } = joined.find((each) => each.first[0] === group) ?? { first: [group] };
      const instead = narrower ? ` or, in the alternative, ${kind} ${numbersOf(narrower, 'and')}` : '';
      const provision = `${kind} ${numbersOf(first, 'and')}${instead}`;
      const filled = filling(
        filling(row, '[DISCLOSED, WITHHELD, NOT HELD, OR NEITHER CONFIRMED NOR DENIED]', outcomeOf(group)),
        '[SECTION OR REGULATION AND SUBSECTION]',
        provision[0]!.toUpperCase() + provision.slice(1),
      );
      // Each row has tab stops of its own.
      const apart = filled.map((part) => (part.kind === 'text' ? part : { ...part, stop: part.stop + 100 * i }));
      return i === 0 ? apart : [{ kind: 'text', text: '\n' } as const, ...apart];
    });
  return [[...text.slice(0, last.index), { kind: 'text', text: last.before }, ...rows]];
}

function outcomeOf(group: Grouped): string {
  const instead = regimeInstead(group.provision);
  if (instead) return `Dealt with under the ${regimes[instead].name}`;
  if (group.scope === 'ncnd') return 'Neither confirmed nor denied';
  return isNotHeld(group) ? 'Not held' : 'Withheld';
}

/** Parts a text before its last line: the part in which that line begins, and the line itself. */
function lastLine(text: readonly Part[]): [{ index: number; before: string }, Part[]] {
  const index = text.findLastIndex((part) => part.kind === 'text' && part.text.includes('\n'));
  const words = (text[index] as { text: string } | undefined)?.text ?? '';
  const cut = words.lastIndexOf('\n') + 1;
  return [{ index, before: words.slice(0, cut) }, [{ kind: 'text', text: words.slice(cut) }, ...text.slice(index + 1)]];
}
