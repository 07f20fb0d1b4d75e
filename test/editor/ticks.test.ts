import { describe, expect, it } from 'vitest';
import { letterOf, realService, refusal } from './realService.ts';

const service = realService();
const today = '2026-11-24';
const complete = refusal.replace(
  'review within 40 working days',
  'review within 40 working days: write to foi@northmoor.example',
);

const lenses = (text: string) =>
  service
    .codeLenses(letterOf(text).document, today)
    .map(({ command }) => command?.title ?? '')
    .join(' ');
function states(text: string): Record<string, string> {
  const { parts = [] } = service.readiness(letterOf(text).document, today) ?? {};
  return Object.fromEntries(parts.flatMap(({ items }) => items).map(({ id, state }) => [id, state]));
}

const harm =
  'Disclosure would be likely to prejudice the prevention of crime, because burglars would time their visits by it.';
const balance = /The public interest in maintaining.*\./;

/** What is done to a complete letter, and the ticks that it must lose. */
const spoilt: Readonly<Record<string, readonly [string, { lens?: string; items: readonly string[] }]>> = {
  'a gap for the harm': [complete.replace(harm, '[WHAT HARM WOULD FOLLOW]'), { lens: 'harm ✓', items: ['why'] }],
  'a gap in the harm': [
    complete.replace('because burglars would time their visits by it', 'because [EXPLAIN WHAT\nWOULD FOLLOW]'),
    { lens: 'harm ✓', items: ['why', 'likelihood'] },
  ],
  "Word's prompt for the harm": [
    complete.replace(harm, 'Click or tap here to enter text.'),
    { lens: 'harm ✓', items: ['why'] },
  ],
  'no word under the heading of harm': [complete.replace(`${harm}\n\n`, ''), { lens: 'harm ✓', items: ['why'] }],
  'a choice not made': [
    complete.replace('would be likely to prejudice', '[would be likely to / would] prejudice'),
    { lens: 'harm ✓', items: ['why', 'likelihood'] },
  ],
  'a gap for the balance': [
    complete.replace(balance, '[WHICH SIDE WEIGHS MORE, AND WHY]'),
    { lens: 'balance ✓', items: ['weighed', 'right-balance'] },
  ],
  'a gap in the balance': [
    complete.replace('since burglars would act on the rota at once', 'since [REASON]'),
    { lens: 'balance ✓', items: ['weighed', 'right-balance'] },
  ],
  'a gap for a factor': [
    complete.replace('Residents would see how often the estate is patrolled.', '[FACTOR]'),
    { lens: 'factors 1 for', items: ['weighed', 'factors', 'even'] },
  ],
  'the subsection to fill in': [complete.replaceAll('31(1)(a)', '31[SUBSECTION]'), { items: ['cited'] }],
  'a bare section': [complete.replaceAll('31(1)(a)', '24'), { items: ['cited'] }],
  'a bare section in a letter that neither confirms nor denies': [
    'Dear Ms Hale\n\nWe neither confirm nor deny that we hold the information. Section 24 of the Freedom of Information Act 2000 means that the duty in section 1(1)(a) does not apply.\n\nYours sincerely\n',
    { items: ['cited', 'limb'] },
  ],
  'a choice of what is held': [
    complete.replace('We hold the rota.', 'We confirm that we hold [the / some of the] information.'),
    { items: ['held'] },
  ],
  'where to ask for a review': [
    complete.replace('foi@northmoor.example', '[EMAIL OR POSTAL ADDRESS FOR REVIEWS]'),
    { items: ['review'] },
  ],
  'a gap for all rights': [
    complete.replace(/You may ask for an internal.*/, '[COMPLAINT RIGHTS AND INTERNAL REVIEW]'),
    { items: ['review', 'regulator'] },
  ],
};

describe('a tick', () => {
  it('stands for what a complete letter has in words', () => {
    expect(lenses(complete)).toBe('Section 31(1)(a): harm ✓ · factors 1 for / 2 against · balance ✓');
    const met = states(complete);
    for (const id of ['cited', 'why', 'weighed', 'likelihood', 'held', 'review', 'regulator'])
      expect([id, met[id]]).toEqual([id, 'met']);
  });

  it.each(Object.entries(spoilt))('does not stand on %s', (_, [text, { lens, items }]) => {
    expect(text).not.toBe(complete);
    if (lens) expect(lenses(text)).not.toContain(lens);
    const said = states(text);
    expect(items.filter((id) => said[id] === 'met')).toEqual([]);
  });
});
