import { describe, expect, it } from 'vitest';
import { guidePage } from '../../client/guidePage.ts';
import type { GuideAnswer, GuideStep } from '../../server/editor/protocol.ts';
import { type GuideDrawing, guided } from '../../views/guided.ts';
import { endPage, stepPage } from '../../views/guideSteps.ts';
import { again, now, readOn, skipped, start, taken } from '../../views/guideWay.ts';

const step = (id: string, more: Partial<GuideStep> = {}): GuideStep => ({
  id,
  rule: 'ncnd/leak',
  weight: 'must',
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } },
  place: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } },
  context: { before: '', words: 'held', after: '' },
  why: 'This gives it away.',
  more: '',
  fixes: [],
  mayBeIgnored: true,
  ...more,
});
const answer = (...steps: GuideStep[]): GuideAnswer => ({ words: `${steps.length} must`, steps });
const gap = (id: string) => step(id, { weight: 'gap', own: { question: 'Who?', words: '' }, mayBeIgnored: false });
const page = (one: GuideStep) => stepPage(answer(one), { step: one, at: 1, of: 1 }, false);

describe('the page of the guide', () => {
  it('loads nothing but its own script and style', () => {
    const html = guidePage({
      cspSource: 'https://view.test',
      script: 'https://view.test/g.js',
      styles: ['https://view.test/g.css'],
    });
    expect(html).toContain("default-src 'none'; script-src https://view.test; style-src https://view.test");
    expect([...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address)).toEqual([
      'https://view.test/g.css',
      'https://view.test/g.js',
    ]);
  });

  it('shows what comes from a letter as text', () => {
    const bad = '<img src=x onerror="alert(1)">';
    const html = page(
      step(bad, {
        context: { before: bad, words: bad, after: bad },
        why: bad,
        more: bad,
        fixes: [{ title: bad, preferred: true, text: `${bad}!` }],
        own: { question: bad, words: `</textarea>${bad}` },
      }),
    );
    expect(html).not.toContain('<img');
    expect(html.match(/<\/textarea>/g)).toHaveLength(1);
  });

  it('begins at the preferred fix, else at the first of several, else in the field', () => {
    const first = (html: string) => /<(\w+)[^>]*data-first/.exec(html)?.[0] ?? '';
    const fix = (title: string, preferred: boolean) => ({ title, preferred, text: '' });
    const own = { question: 'Who?', words: 'Somebody.' };
    expect(first(page(step('a', { fixes: [fix('Do', true), fix('Other', false)], own })))).toContain('data-fix="Do"');
    expect(first(page(step('a', { fixes: [fix('One', false), fix('Two', false)] })))).toContain('data-fix="One"');
    expect(first(page(step('a', { own })))).toContain('<textarea');
    expect(page(step('a'))).toContain('Put it right in the letter');
  });

  it('says at the end what is left', () => {
    expect(endPage({ words: '', steps: [] }, 0, false)).toContain('this letter can go out');
    const left = endPage(answer(step('a'), step('b', { weight: 'could' })), 1, true);
    expect(left).toMatch(/1 thing left open[\s\S]*what you skipped[\s\S]*1 thing that could be better/);
    expect(left).not.toContain('Check before sending');
  });
});

describe('the way through the steps', () => {
  it('counts what was dealt with, and goes on to what is next', () => {
    const before = answer(step('a'), step('b'));
    expect(now(start, before)).toMatchObject({ step: { id: 'a' }, at: 1, of: 2 });
    const after = answer(step('b'));
    expect(now(readOn(taken(start, before), after), after)).toMatchObject({ step: { id: 'b' }, at: 2, of: 2 });
  });

  it('asks for the gaps that a fix has left, and not for those there were', () => {
    const before = answer(step('a'), step('b'), gap('old'));
    const after = answer(step('b'), gap('old'), gap('new'));
    const way = readOn(taken(start, before), after);
    expect(now(way, after)).toMatchObject({ step: { id: 'new' }, of: 4 });
    expect(now(skipped(way, 'new'), after)).toMatchObject({ step: { id: 'b' } });
  });

  it('leaves out what was skipped until it is asked for again, and what could be better until then', () => {
    const all = answer(step('a'), step('b', { weight: 'could' }));
    const way = skipped(start, 'a');
    expect(now(way, all)).toBeUndefined();
    expect(now(again(way), all)).toMatchObject({ step: { id: 'a' } });
    expect(now({ ...way, further: true }, all)).toMatchObject({ step: { id: 'b' } });
  });
});

describe('the guide, in an editor or a page', () => {
  /** A letter in which each mend deals with the first step, unless it was changed meanwhile. */
  function begin() {
    const drawn: GuideDrawing[] = [];
    const guide = guided((drawing) => drawn.push(drawing));
    let version = 1;
    let open = [step('a'), step('b'), step('c')];
    const put = { changed: false };
    const follow = () =>
      guide.follow({
        answer: answer(...open),
        version: () => version,
        async mend() {
          if (put.changed) return false;
          open = open.slice(1);
          version += 1;
          return true;
        },
        async undo() {
          open = [step('a'), ...open];
          version += 1;
        },
      });
    const act = async (what: string, words = '') => {
      expect(guide.act(what, words)).toBe(true);
      await Promise.resolve();
    };
    const type = () => {
      version += 1;
    };
    follow();
    return { guide, follow, act, type, put, last: () => drawn.at(-1)! };
  }

  it('tells what was done once the letter was read again, and goes on', async () => {
    const { follow, act, last } = begin();
    await act('fix', 'Write it so');
    follow();
    expect(last()).toMatchObject({ step: 'b', told: 'Done: Write it so.' });
    await act('skip');
    expect(last()).toMatchObject({ step: 'c', told: 'Skipped.' });
  });

  it('undoes what it did, in order, and nothing that somebody typed since', async () => {
    const { follow, act, type, last } = begin();
    await act('fix', 'Write it so');
    follow();
    await act('skip');
    await act('undo');
    expect(last()).toMatchObject({ step: 'b', told: 'Undone.' });
    await act('undo');
    follow();
    expect(last()).toMatchObject({ step: 'a', told: 'Undone.' });
    await act('skip');
    type();
    await act('undo');
    expect(last().step).toBe('b');
  });

  it('says so where the letter was changed while it was to be mended', async () => {
    const { act, put, last } = begin();
    put.changed = true;
    await act('words', 'Mine');
    expect(last()).toMatchObject({ step: 'a', told: 'The letter has changed meanwhile.' });
  });

  it('leaves to others what only they can do', () => {
    expect(begin().guide.act('leave', '')).toBe(false);
  });
});
