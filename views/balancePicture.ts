// The picture of a letter's public interest tests, as HTML: pure, so that it can be tested without an editor. Every
// string that comes from a letter goes through `escaped`, or it is not written.

import type { BalanceAnswer, FactorAnswer, SideAnswer, WeighedTestAnswer } from '../server/editor/protocol.ts';
import { escaped } from './escaped.ts';
import { count } from './stance.ts';

type Range = FactorAnswer['range'];

/**
 * The picture itself. Each factor is a block as high as it is long, standing on its side's end of a beam, which tips to
 * the side of more words and rests on the conclusion.
 * @param name of the letter
 * @param answer null for a document that is no notice
 */
export function balancePicture(name: string, answer: BalanceAnswer | null): string {
  const title = `<h1>What ${ownName(name)} weighs</h1>`;
  if (!answer) return `${title}<p class="nothing">Section 17 does not take this text for a refusal notice.</p>`;
  const { tests, missing } = answer;
  const longest = Math.max(...tests.flatMap(({ favouring, against }) => [favouring.words, against.words]));
  const wordsPerRow = Math.max(fewestWordsPerRow, Math.ceil(longest / mostRows));
  const parts = [
    ...missing.map(({ title: claim, range }, i) => missingTest(claim, range, i)),
    ...tests.map((test, i) => testPicture(test, i, wordsPerRow)),
  ];
  if (parts.length === 0) {
    parts.push('<p class="nothing">No exemption in this letter asks for a public interest test.</p>');
  }
  const weight =
    tests.length > 0
      ? '<p class="note">The beam tips by the number of words. Words are no weight: one good reason can outweigh six.</p>'
      : '';
  return title + weight + parts.join('');
}

/** More than a line of a block holds: a picture shows how a factor begins, the letter has the rest. */
const fewestWordsPerRow = 9;
/** How high the higher side may become, so that a test is seen at one glance. */
const mostRows = 24;

function missingTest(claim: string, range: Range, i: number): string {
  return `<section class="test"><h2>${place(`missing/${i}`, range, 'place', escaped(claim))}</h2><p class="nothing">It needs a public interest test, and the letter has none.</p></section>`;
}

function testPicture(test: WeighedTestAnswer, i: number, wordsPerRow: number): string {
  const { title, range, sided, favouring, against, balance } = test;
  const prose = sided
    ? ''
    : '<p class="note">Weighed in prose, without headings: which side a passage is on is guessed.</p>';
  return `<section class="test" aria-labelledby="test-${i}">
<h2 id="test-${i}">${place(`${i}`, range, 'place', escaped(title))}</h2>${prose}
<div class="scales ${tilt(favouring.words, against.words)}">
${side(favouring, `${i}/for`, 'for', wordsPerRow)}
${side(against, `${i}/against`, 'against', wordsPerRow)}
<div class="beam"></div>
</div>
${conclusion(test, balance, i)}
</section>`;
}

/** How the beam tips, by the words on its sides: in three steps, and level where they are about as many. */
function tilt(favouring: number, against: number): string {
  const [more, less] = [Math.max(favouring, against), Math.max(1, Math.min(favouring, against))];
  const steps = [1.25, 2, 4].filter((ratio) => more / less >= ratio).length;
  return steps === 0 ? 'level' : `${favouring > against ? 'for' : 'against'}-${steps}`;
}

function side({ title, factors, words, owned }: SideAnswer, key: string, which: string, wordsPerRow: number): string {
  const figures = factors.length === 0 ? 'no factor' : `${count(factors.length, 'factor')}, ${count(words, 'word')}`;
  const owning = owned ? '<span class="mark">owned in the conclusion, without naming a factor</span>' : '';
  const stack =
    factors.length === 0
      ? `<p class="stack ${which} empty">No factor</p>`
      : `<ol class="stack ${which}">${factors.map((factor, i) => `<li>${block(factor, `${key}/${i}`, wordsPerRow)}</li>`).join('')}</ol>`;
  return `<h3 class="${which}">${escaped(title)} <span class="figures">${figures}</span>${owning}</h3>\n${stack}`;
}

function block({ text, words, line, range, linked, repeats }: FactorAnswer, key: string, wordsPerRow: number): string {
  const rows = Math.max(1, Math.round(words / wordsPerRow));
  // Where it is not certain, nothing is said.
  const link =
    linked === null
      ? { name: 'open', mark: '' }
      : linked
        ? { name: 'linked', mark: ' <span class="mark linked">taken up in the conclusion</span>' }
        : { name: 'unlinked', mark: ' <span class="mark unlinked">not in the conclusion</span>' };
  const repeated = repeats === undefined ? '' : ` <span class="mark repeats">repeats line ${repeats}</span>`;
  return place(
    key,
    range,
    `factor ${link.name}`,
    `<span class="words"><bdi>${escaped(text)}</bdi></span><span class="marks"><span class="hidden">Line ${line}, </span><span class="figures">${count(words, 'word')}</span>${link.mark}${repeated}</span>`,
    `data-rows="${rows}"`,
  );
}

function conclusion(
  { favouring, against }: WeighedTestAnswer,
  balance: WeighedTestAnswer['balance'],
  i: number,
): string {
  if (!balance) return '<p class="conclusion empty">No conclusion: the letter does not say which side weighs more.</p>';
  const taken = [...favouring.factors, ...against.factors].filter(({ linked }) => linked === true).length;
  const marks = taken > 0 ? `, taking up ${count(taken, 'factor')}` : '';
  return place(
    `${i}/conclusion`,
    balance.range,
    'conclusion',
    `<span class="title">Conclusion</span><span class="words"><bdi>${escaped(balance.text)}</bdi></span><span class="marks"><span class="figures">${count(balance.words, 'word')}${marks}</span></span>`,
  );
}

/** Something that goes to its place in the letter when it is chosen. `key` finds it again after the page was redrawn. */
function place(key: string, { start, end }: Range, kind: string, inside: string, more = ''): string {
  const range = [start.line, start.character, end.line, end.character].map(Number).join(',');
  return `<button type="button" class="${kind}" data-key="${escaped(key)}" data-range="${range}" ${more}>${inside}</button>`;
}

const ownName = (name: string): string => `<bdi>${escaped(name)}</bdi>`;
