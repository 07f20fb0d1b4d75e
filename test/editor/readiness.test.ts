import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadinessAnswer, ReadinessItem } from '../../server/editor/protocol.ts';
import { readinessOf } from '../../server/editor/readiness.ts';
import { requirementOf, requirements } from '../../server/editor/requirements.ts';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { rules } from '../../server/rules/index.ts';
import { letter } from '../../server/rules/rule.ts';
import type { Settings } from '../../server/rules/settings.ts';
import { weigh } from '../../server/rules/weight.ts';
import { documentOf } from './fakes.ts';

const examples = new URL('../../examples/', import.meta.url);
const notices = new URL('../notices/', import.meta.url);

function readiness(text: string, settings: Settings = {}): ReadinessAnswer {
  const notice = readNotice(text);
  return readinessOf(
    documentOf(text),
    { notice, findings: check(notice, settings), settings, serial: 1 },
    '2026-11-24',
  );
}

const example = (file: string) => readiness(readFileSync(new URL(file, examples), 'utf8'));
const itemsOf = ({ parts }: ReadinessAnswer): ReadinessItem[] => parts.flatMap(({ items }) => items);
const states = (answer: ReadinessAnswer) => Object.fromEntries(itemsOf(answer).map(({ id, state }) => [id, state]));

const refusal = (rest = '') => letter`
  Dear Requester

  We hold the patrol rota and refuse it under section 31(1)(a) of the Freedom of Information Act 2000.
${rest}
  You can ask us for an internal review within 40 working days: write to foi@northmoor.example.

  You can then apply to the Information Commissioner under section 50 of the Act: https://ico.org.uk.

  Yours sincerely
`;

describe('the requirements', () => {
  it.each(rules.map(({ id }) => id))('have a place for %s, or know that it is style', (id) => {
    expect(requirementOf(id)).toBeDefined();
  });

  it('name rules that exist, each once', () => {
    const named = requirements.flatMap((requirement) => requirement.rules);
    expect(new Set(named).size).toBe(named.length);
    const known = new Set(rules.flatMap(({ id }) => [id, `${id.split('/')[0]}/*`]));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
    for (const {
      rules: [first],
    } of requirements)
      expect(first).not.toMatch(/\*$/);
  });

  it('count in the law whatever a rule of the law finds missing', () => {
    const statutory = rules.filter(({ id, severity }) => severity === 'error' && /missing$/.test(id));
    for (const { id } of statutory) expect(requirementOf(id), id).toMatchObject({ group: 'law' });
  });
});

describe('whether a letter can go out', () => {
  it('is not yet, where the law asks for more', () => {
    const draft = example('draft-ncnd.md');
    expect(draft.answer).toBe('Not yet');
    expect(draft.words).toMatch(/^Not yet: \d+ must, \d+ should\./);
    expect(draft.parts.map(({ title }) => title)).toEqual(['The letter', 'Section 38', 'Section 31(3)']);
    expect(states(draft)).toMatchObject({ 'in-time': 'met', review: 'open', regulator: 'open', 'filled-in': 'met' });
  });

  it('is yes, as far as can be seen, where nothing is found', () => {
    const clean = example('ncnd-clean.md');
    expect(clean).toMatchObject({ answer: 'Yes', words: 'Yes, as far as the letter itself shows.' });
    expect(itemsOf(clean).every(({ state }) => state === 'met')).toBe(true);
  });

  it.each(readdirSync(notices).filter((file) => file.endsWith('.md')))('goes by all that is found: %s', (file) => {
    const text = readFileSync(new URL(file, notices), 'utf8');
    const notice = readNotice(text);
    const found = check(notice);
    const shown = itemsOf(readiness(text)).flatMap(({ findings }) => findings);
    const keys = new Set(shown.map(({ rule, message }) => `${rule}: ${message}`));
    for (const { rule, message } of found) expect(keys).toContain(`${rule}: ${message}`);
  });

  it('leaves out what does not apply', () => {
    const cost = readiness(readFileSync(new URL('cost-modern-clean.md', notices), 'utf8'));
    expect(states(cost)).toMatchObject({ 'cost-help': 'met' });
    expect(states(cost)).not.toHaveProperty('neither');
    expect(states(cost)).not.toHaveProperty('weighed');
    const extension = readiness(readFileSync(new URL('extension.md', notices), 'utf8'));
    expect(states(extension)).toMatchObject({ extension: 'met' });
    expect(states(extension)).not.toHaveProperty('weighed');
  });

  it('cannot tell the time without a date of receipt', () => {
    const item = (text: string) => itemsOf(readiness(text)).find(({ id }) => id === 'in-time');
    expect(item(refusal())).toMatchObject({ state: 'undecided', why: expect.stringContaining('received') });
    expect(item(`---\nreceived: 2026-11-02\n---\n\n${refusal()}`)).toMatchObject({
      state: 'undecided',
      why: 'Working day 16 of 20, due 1 December 2026; the letter bears no date.',
      range: { start: { line: 0 } },
    });
    expect(item(`---\nreceived: 2026-11-02\n---\n\nDate: 9 November 2026\n\n${refusal()}`)?.state).toBe('met');
    expect(item(`---\nreceived: 2026-10-02\n---\n\nDate: 9 November 2026\n\n${refusal()}`)?.state).toBe('open');
  });

  it('cannot tell of reasons that follow, or that section 17(4) leaves out', () => {
    const follow = '\n  Our reasons on the public interest will follow in a separate notice under section 17(3).\n';
    expect(states(readiness(refusal(follow)))).toMatchObject({ weighed: 'undecided' });
    const secret = '\n  Under section 17(4) we give no further reasons, since they would themselves be exempt.\n';
    expect(states(readiness(refusal(secret)))).toMatchObject({ weighed: 'undecided', why: 'undecided' });
  });

  it('cannot tell what a placeholder will say', () => {
    const harm = '\n  ## Harm\n\n  [SAY WHAT WOULD HAPPEN]\n';
    const answer = readiness(refusal(harm));
    const why = itemsOf(answer).find(({ id }) => id === 'why');
    expect(why).toMatchObject({ state: 'undecided', why: 'A placeholder is still to be filled in.' });
    expect(states(answer)).toMatchObject({ 'filled-in': 'open' });
  });

  it('cannot tell whether it is plain why an exemption applies, unless some rule asks for that', () => {
    const scottish = (section: string, why = '') =>
      refusal(why).replace('31(1)(a) of the Freedom of Information Act 2000', `${section} of FOISA`);
    const forbidden = '\n  Section 206 of the Water Industry Act 1991 prohibits its disclosure.\n';
    expect(states(readiness(scottish('36(1)')))).toMatchObject({ why: 'undecided' });
    expect(states(readiness(scottish('26(a)')))).toMatchObject({ why: 'open' });
    expect(states(readiness(scottish('26(a)', forbidden)))).toMatchObject({ why: 'met' });
  });

  it('cannot tell in an annex what stands in the letter', () => {
    expect(states(readiness(`---\npart: annex\n---\n\n${refusal()}`))).toMatchObject({ review: 'undecided' });
  });

  it('says what is not looked for', () => {
    const answer = readiness(refusal(), { rules: { rights: 'off' } });
    expect(itemsOf(answer).find(({ id }) => id === 'review')).toMatchObject({
      state: 'undecided',
      why: 'Its checks are switched off in the settings.',
    });
  });

  it('lists what is open first, counts every finding once, and gives the fix', () => {
    const text = readFileSync(new URL('draft-ncnd.md', examples), 'utf8');
    const draft = readiness(text);
    expect(draft.weights).toEqual(weigh(check(readNotice(text))));
    for (const { items } of draft.parts) {
      const order = items.map(({ state }) => ['open', 'undecided', 'met'].indexOf(state));
      expect(order).toEqual([...order].sort());
    }
    const open = itemsOf(draft).filter(({ state }) => state === 'open');
    const review = open.find(({ id }) => id === 'review');
    expect(review?.findings[0]).toMatchObject({ weight: 'must', fix: expect.stringMatching(/internal review/) });
  });

  it('names no law of another regime', () => {
    const foisa = readiness(readFileSync(new URL('foisa-s18.md', notices), 'utf8'));
    for (const { basis } of itemsOf(foisa)) expect(basis).not.toMatch(/\bFOIA\b|\bEIR\b/);
  });
});
