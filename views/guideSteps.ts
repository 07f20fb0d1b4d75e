// The steps of the guide as HTML: pure, so that they can be tested without an editor. Every string that comes from a letter
// goes through `escaped`, or it is not written.

import type { GuideAnswer, GuideStep } from '../server/editor/protocol.ts';
import { escaped } from './escaped.ts';
import type { Now } from './guideWay.ts';
import { count } from './stance.ts';

const weights: Readonly<Record<GuideStep['weight'], string>> = {
  must: 'Must be put right',
  gap: 'To fill in',
  should: 'Should be put right',
  could: 'Could be better',
};

/** One step, with the ways to deal with it. `data-first` is where the focus begins. */
export function stepPage(answer: GuideAnswer, { step, at, of }: Now, undoable: boolean): string {
  const { weight, why, more, context } = step;
  const gap = weight === 'gap';
  const title = gap ? (step.own?.question ?? why) : why;
  return `<p class="count"><span class="weight ${weight}">${weights[weight]}</span> <span>${at} of ${of}</span></p>
<h1 id="why">${escaped(title)}</h1>
<button type="button" class="context" data-do="show" title="Show it in the letter"><span class="hidden">In the letter: </span>${escaped(context.before)}<mark>${escaped(context.words)}</mark>${escaped(context.after)}</button>
${more && !gap ? `<details data-key="more"><summary>Why</summary><p>${escaped(more)}</p><button type="button" class="link" data-do="page">Read the page of this rule</button></details>` : ''}
${ways(step)}
<div class="other">
<button type="button" data-do="skip">Skip</button>
${undoable ? '<button type="button" data-do="undo">Undo</button>' : ''}
<button type="button" data-do="leave">Leave <kbd>Esc</kbd></button>
</div>
${step.mayBeIgnored ? ignoring : ''}
<p class="open">Open in this letter: ${escaped(answer.words)}</p>`;
}

function ways({ fixes, own, weight }: GuideStep): string {
  const [first, ...others] = fixes;
  if (!first?.preferred) {
    const choices = fixes.map((fix, i) => `<li>${fixButton(fix, i === 0)}</li>`).join('');
    const written = own ? writing(own, weight, fixes.length === 0) : '';
    const nothing =
      fixes.length === 0 && !own ? '<p>Put it right in the letter: the guide goes on when that is done.</p>' : '';
    return `${choices ? `<ul class="fixes">${choices}</ul>` : ''}${choices && written ? folded('own', 'Write it anew', written) : written}${nothing}`;
  }
  const choices = others.map((fix) => `<li>${fixButton(fix, false)}</li>`).join('');
  return [
    fixButton(first, true, 'primary'),
    choices && folded('others', 'Other ways', `<ul class="fixes">${choices}</ul>`),
    own ? folded('own', 'Write it anew', writing(own, weight, false)) : '',
  ].join('\n');
}

function folded(key: string, title: string, inside: string): string {
  return `<details data-key="${key}"><summary>${title}</summary>${inside}</details>`;
}

/** A fix, with the text that it puts in where its title does not say it already. */
function fixButton({ title, text }: GuideStep['fixes'][number], first: boolean, kind = ''): string {
  const shown = text && !title.includes(text) ? `<pre class="text">${escaped(text)}</pre>` : '';
  return `<button type="button" class="fix ${kind}" data-do="fix" data-fix="${escaped(title)}" ${first ? focusHere : ''}>${escaped(title)}</button>${shown}`;
}

/** What the focus goes to when a step comes; a screen reader reads with it what the step is about. */
const focusHere = 'data-first aria-describedby="why"';

function writing(
  { question, words }: NonNullable<GuideStep['own']>,
  weight: GuideStep['weight'],
  first: boolean,
): string {
  const gap = weight === 'gap';
  const label = gap ? 'Your answer' : (question ?? 'What stands there, written anew');
  const rows = Math.min(8, Math.max(gap ? 2 : 3, Math.ceil(words.length / 50)));
  const strike = gap ? '' : '<button type="button" data-do="strike">Strike it out</button>';
  return `<form data-do="words"><label for="own">${escaped(label)}</label>
<textarea id="own" data-key="own-words" rows="${rows}" ${first ? focusHere : ''}>${escaped(words)}</textarea>
<div class="other"><button type="submit" class="primary">${gap ? 'Fill in' : 'Replace'} <kbd>Enter</kbd></button>${strike}</div></form>`;
}

const ignoring = `<details data-key="ignore"><summary>Ignore it, with a reason</summary>
<form data-do="ignored"><label for="reason">Why it is right as it stands</label>
<input id="reason" data-key="reason" type="text">
<div class="other"><button type="submit">Ignore it here</button></div>
<p class="note">The reason goes into the draft as a comment, and into no clean copy.</p></form></details>`;

/** What is left when there is no step any more. */
export function endPage(answer: GuideAnswer, skipped: number, undoable: boolean): string {
  const could = answer.steps.filter(({ weight }) => weight === 'could').length;
  const needed = answer.steps.length - could;
  const title = needed > 0 ? `${count(needed, 'thing')} left open` : 'Nothing is left that must or should be put right';
  const offers = [
    skipped > 0 && '<button type="button" data-do="again">Go through what you skipped</button>',
    could > 0 &&
      `<button type="button" data-do="further">Go through ${count(could, 'thing')} that could be better</button>`,
    needed === 0 && '<button type="button" data-do="send">Check before sending</button>',
    undoable && '<button type="button" data-do="undo">Undo</button>',
    '<button type="button" data-do="leave">Leave <kbd>Esc</kbd></button>',
  ].filter((offer) => offer !== false);
  return `<h1 id="why">${title}</h1>
<p>${answer.words ? `What is left: ${escaped(answer.words)}.` : 'As far as its own text shows, this letter can go out.'}</p>
<div class="other">${offers.map((offer, i) => (i === 0 ? offer.replace('<button', `<button ${focusHere}`) : offer)).join('\n')}</div>`;
}

/** Instead of a step, where the document is no notice. */
export const noLetter = `<h1 id="why">Open the letter that you want to be guided through</h1>
<div class="other"><button type="button" data-do="leave" ${focusHere}>Leave <kbd>Esc</kbd></button></div>`;
