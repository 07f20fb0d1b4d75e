// Whether the letter can go out, as HTML: pure. Every string that comes from a letter goes through `escaped`.

import type { ReadinessAnswer, ReadinessItem, ReadinessPart } from '../server/editor/protocol.ts';
import { escaped } from '../views/escaped.ts';
import { placeOf, standingOf, weights } from '../views/readinessWords.ts';
import { count } from '../views/stance.ts';

type Finding = ReadinessItem['findings'][number];

/** The parts of the letter: what is open first, what is met folded away. */
export const readinessHtml = ({ parts }: ReadinessAnswer): string => parts.map(partHtml).join('');

function partHtml({ title, claim, items }: ReadinessPart, i: number): string {
  const key = `part-${i}`;
  const isMet = ({ state }: ReadinessItem) => state === 'met';
  const met = items.filter(isMet);
  const others = items.filter((item) => !isMet(item));
  const about = claim?.scope === 'ncnd' ? ', confirming or denying' : '';
  const folded = met.length > 0 ? fold(`${key}-met`, 'met', `${met.length} met`, list(met.map(metHtml))) : '';
  return `<section aria-labelledby="${key}"><h2 id="${key}">${escaped(title)} <span>${standingOf(items)}${about}</span></h2>${list(others.map((item) => itemHtml(item, `${key}-${item.id}`)))}${folded}</section>`;
}

const metHtml = ({ says }: ReadinessItem): string => `<p>${escaped(says)}</p>`;

function itemHtml({ title, state, why, basis, findings, range }: ReadinessItem, key: string): string {
  const [worst] = findings;
  if (state === 'undecided' || !worst) {
    const there = range ? goTo(range, `Show ${placeOf(range)}`) : '';
    return fold(
      key,
      'undecided',
      `${escaped(title)}<small>not decidable here</small>`,
      `<p>${escaped(why ?? '')}</p>${there}`,
    );
  }
  const where = findings.length > 1 ? count(findings.length, 'place') : placeOf(worst.range);
  const label = `${escaped(title)}<span class="hidden">, ${weights[worst.weight]}</span><small>${where}</small>`;
  return fold(key, worst.weight, label, `${findings.map(findingHtml).join('')}<p class="basis">${escaped(basis)}</p>`);
}

function findingHtml({ rule, message, range, fix }: Finding): string {
  const place = placeAttribute(range);
  const mend = fix ? `<button type="button" data-fix="${escaped(rule)}" ${place}>${escaped(fix)}</button>` : '';
  return `<div class="finding"><p>${escaped(message)}</p><div class="ways">${mend}${goTo(range, `Show ${placeOf(range)}`)}<button type="button" class="link" data-rule="${escaped(rule)}">About this rule</button></div></div>`;
}

function goTo(range: Finding['range'], label: string): string {
  return `<button type="button" class="link" data-go ${placeAttribute(range)}>${label}</button>`;
}

function placeAttribute({ start, end }: Finding['range']): string {
  return `data-range="${[start.line, start.character, end.line, end.character].map(Number).join(',')}"`;
}

function list(items: readonly string[]): string {
  return items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';
}

function fold(key: string, kind: string, label: string, inside: string): string {
  return `<details data-key="${escaped(key)}" class="${kind}"><summary>${label}</summary>${inside}</details>`;
}
