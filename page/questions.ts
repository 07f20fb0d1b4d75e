// The questions on the way to a new letter, as forms in a dialog.

import type { ReceivedDateAnswer } from '../server/editor/draftingProtocol.ts';
import { escaped } from '../views/escaped.ts';
import { dateExamples, dueInWords } from '../views/noticeAnswers.ts';

/** What came of a question: an answer, a wish to see the question before it, or the way out. */
export type Outcome = 'answered' | 'back' | 'left';

/** Shows a question in a place until it is dealt with, or `left` says that nobody waits for it. */
export type Question = (
  place: HTMLElement,
  step: { readonly at: number; readonly of: number },
  left: AbortSignal,
) => Promise<Outcome>;

interface Choice {
  readonly label: string;
  readonly detail: string;
  readonly description?: string;
  /** Of a limb: the provision that stands for all its limbs until one looks into it. */
  readonly limbOf?: { readonly label: string; readonly detail: string; readonly asks: string; readonly limb: string };
}

/** One of a few. */
export function askChoice<T extends Choice>(
  title: string,
  choices: readonly T[],
  before: T | undefined,
  keep: (chosen: T) => void,
): Question {
  return (place, step, left) => {
    const rows = choices.map((choice, i) => row('radio', choice, i, choice.label === before?.label)).join('');
    return ask(place, step, left, title, `<div class="choices">${rows}</div>`, (form) => {
      const chosen = choices[Number(new FormData(form).get('choice') ?? Number.NaN)];
      if (!chosen) return 'Choose one of these.';
      keep(chosen);
      return '';
    });
  };
}

/** Any number, but one at least, found by their words. */
export function askChoices<T extends Choice>(
  title: string,
  choicesOf: () => Promise<readonly T[]>,
  before: readonly T[],
  keep: (chosen: readonly T[]) => void,
): Question {
  return async (place, step, left) => {
    const choices = await choicesOf();
    const had = new Set(before.map(({ label }) => label));
    const rows = choices.map((choice, i) => {
      const { limbOf } = choice;
      const checked = had.has(choice.label);
      if (!limbOf) return row('checkbox', choice, i, checked);
      const limb = { label: limbOf.limb, detail: '', description: choice.description };
      return limbRow(row('checkbox', limb, i, checked), limbOf, [choices[i - 1], choices[i + 1]]);
    });
    const inside = `<label class="find">Find by number, title or an everyday word<input type="search" name="find" autocomplete="off"></label><div class="choices">${rows.join('')}</div>`;
    const asked = ask(place, step, left, title, inside, (form) => {
      const chosen = new FormData(form).getAll('choice').flatMap((i) => choices[Number(i)] ?? []);
      if (chosen.length === 0) return 'Choose at least one.';
      keep(chosen);
      return '';
    });
    const find = place.querySelector<HTMLInputElement>('[name=find]');
    const limbs = place.querySelectorAll<HTMLDetailsElement>('.limbs');
    // What was chosen before is in sight.
    for (const details of limbs) details.open = details.querySelector(':checked') !== null;
    find?.addEventListener('input', () => {
      const words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
      for (const [i, label] of place.querySelectorAll('.choices label').entries()) {
        const { label: title = '', description = '', detail = '', limbOf } = choices[i] ?? {};
        const text = `${title} ${description} ${detail} ${limbOf?.label ?? ''}`.toLowerCase();
        // What is chosen stays in sight, whatever is looked for.
        const isChosen = label.querySelector('input')?.checked ?? false;
        (label as HTMLElement).hidden = !isChosen && !words.every((word) => text.includes(word));
      }
      for (const details of limbs) details.open = words.length > 0 || details.querySelector(':checked') !== null;
    });
    return asked;
  };
}

/** What may stay empty: reference and date. */
export function askDetails(
  before: { readonly reference: string; readonly received: string },
  readDate: (text: string) => Promise<ReceivedDateAnswer>,
  keep: (given: { readonly reference: string; readonly received: string }) => void,
): Question {
  return (place, step, left) => {
    const field = (name: string, label: string, hint: string, value: string) =>
      `<label>${label}<input name="${name}" autocomplete="off" value="${escaped(value)}" aria-describedby="${name}-hint"></label><p id="${name}-hint" class="hint">${hint}</p>`;
    const inside = `${field('reference', 'Your reference', 'As in FOI 2026/118', before.reference)}${field('received', 'The day on which the request arrived', dateExamples, before.received)}`;
    const asked = ask(
      place,
      step,
      left,
      'Reference and date',
      `<p>Leave blank anything that you want to fill in later.</p>${inside}`,
      async (form) => {
        const data = new FormData(form);
        const [reference, received] = ['reference', 'received'].map((name) => String(data.get(name) ?? '').trim());
        const read = received ? await readDate(received) : undefined;
        if (read && 'problem' in read) return read.problem;
        keep({ reference: reference ?? '', received: received ?? '' });
        return '';
      },
    );
    const date = place.querySelector<HTMLInputElement>('[name=received]');
    date?.addEventListener('input', async () => {
      const text = date.value.trim();
      const read = text ? await readDate(text) : undefined;
      const hint = place.querySelector('#received-hint');
      if (hint && date.value.trim() === text) hint.textContent = (read && dueInWords(read)) ?? dateExamples;
    });
    return asked;
  };
}

function row(type: 'radio' | 'checkbox', { label, description, detail }: Choice, i: number, checked: boolean): string {
  return `<label><input type="${type}" name="choice" value="${i}" ${checked ? 'checked' : ''}><span><b>${escaped(label)}</b>${description ? `<span>${escaped(description)}</span>` : ''}<small>${escaped(detail)}</small></span></label>`;
}

/** The row of a limb, in the fold of its provision, which its first limb opens and its last one closes. */
function limbRow(
  row: string,
  { label, detail, asks }: NonNullable<Choice['limbOf']>,
  [before, after]: readonly [Choice | undefined, Choice | undefined],
): string {
  const opens = before?.limbOf?.label !== label;
  const closes = after?.limbOf?.label !== label;
  const opening = `<details class="limbs"><summary><b>${escaped(label)}</b><small>${escaped(detail)}</small></summary><p>${escaped(asks)}</p>`;
  return `${opens ? opening : ''}${row}${closes ? '</details>' : ''}`;
}

/** @param take keeps the answer, or says what is wrong with it */
function ask(
  place: HTMLElement,
  { at, of }: { readonly at: number; readonly of: number },
  left: AbortSignal,
  title: string,
  inside: string,
  take: (form: HTMLFormElement) => string | Promise<string>,
): Promise<Outcome> {
  place.innerHTML = `<form><p class="step">Question ${at} of ${of}</p><h2 id="notice-title">${title}</h2>${inside}<p class="problem" role="alert"></p><div class="ways"><button class="primary">${at === of ? 'Write the letter' : 'Continue'}</button>${at > 1 ? '<button type="button" data-back>Back</button>' : ''}</div></form>`;
  const form = place.querySelector('form')!;
  form.querySelector<HTMLElement>('input:checked, input')?.focus();
  return new Promise((resolve) => {
    left.addEventListener('abort', () => resolve('left'), { once: true });
    form.querySelector('[data-back]')?.addEventListener('click', () => resolve('back'));
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const problem = await take(form);
      form.querySelector('.problem')!.textContent = problem;
      if (problem === '') resolve('answered');
    });
  });
}
