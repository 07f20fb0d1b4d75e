import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { GuideStep, Mend } from '../../server/editor/protocol.ts';
import { now, readOn, start, taken } from '../../views/guideWay.ts';
import { applied, documentOf, uri } from './fakes.ts';
import { northmoorAnswers } from './northmoorAnswers.ts';
import { letterOf, manual, realService, refusal } from './realService.ts';

const draft = readFileSync(new URL('../../examples/draft-ncnd.md', import.meta.url), 'utf8');

/** Goes through all that must and should be done, as the page does, and gives the letter, the steps and the inputs. */
function guided(text: string, officer: typeof northmoorAnswers) {
  const service = realService();
  let document = TextDocument.create(uri, 'markdown', 0, text);
  let way = start;
  const steps: GuideStep[] = [];
  let inputs = 0;
  for (;;) {
    const answer = service.guide(document)!;
    way = readOn(way, answer);
    const here = now(way, answer);
    if (!here) return { letter: document.getText(), steps, inputs, left: answer };
    const { step } = here;
    steps.push(step);
    expect(steps.length, `${step.id} comes again and again`).toBeLessThan(80);
    const about = [step.own?.question, step.own?.words, step.why].join('\n');
    const by = officer.find(([words]) => about.includes(words))?.[1] ?? { fix: step.fixes[0]!.title };
    // An answer and its Enter; a choice, or Enter on what is preferred.
    inputs += 'words' in by && by.words !== '' ? 2 : 1;
    way = taken(way, answer);
    const mended = applied(document, service.fix(document, step.rule, step.range, by));
    document = TextDocument.create(uri, 'markdown', steps.length, mended);
  }
}

describe('the guide', () => {
  it('leads from the example draft to a letter that can go out', { timeout: 120_000 }, () => {
    const { letter, steps, inputs, left } = guided(draft, northmoorAnswers);
    expect(left.steps.filter(({ weight }) => weight !== 'could')).toEqual([]);
    expect(inputs).toBeLessThan(45);
    const count = (words: RegExp) => letter.match(words)?.length ?? 0;
    expect(letter).not.toMatch(/\[[A-Z]|withheld|disclosure of|release/i);
    expect(count(/^Dear /gm)).toBe(1);
    // What was decided stands before the reasons, in its order, and once.
    expect(letter).toMatch(
      /underneath\.\n\nNorthmoor Police neither confirms nor denies that .+\n\nThe duty in section 1\(1\)\(a\) .+ does not apply, .+\n\nThis should not be taken as an indication .+\n\nHarm\n/,
    );
    expect(count(/neither confirms nor denies/g)).toBe(1);
    expect(count(/outweighs/g)).toBe(1);
    expect(count(/^Balancing Test$/gm)).toBe(1);
    expect(letter).toContain('\n\nSection 31(3) Law Enforcement (by reference to section 31(1)(a))\n\n');
    // No two paragraphs are the same, but for headings.
    const paragraphs = letter.split(/\n\n+/).filter((paragraph) => paragraph.length > 60);
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
    // What must be put right comes before what should, and a gap right after the fix that left it.
    const weights = steps.map(({ weight }) => weight);
    expect(weights.lastIndexOf('must')).toBeLessThan(weights.indexOf('should'));
    const review = steps.findIndex(({ rule }) => rule === 'rights/review-missing');
    expect(steps[review + 1]?.own?.question).toBe('Email or postal address for reviews');
  });

  it('says nothing of a document that is no notice, and has no step in a sound letter', () => {
    expect(realService().guide(documentOf(manual))).toBeUndefined();
    const { steps } = realService().guide(letterOf(refusal).document)!;
    expect(steps.filter(({ weight }) => weight === 'must')).toEqual([]);
  });

  it('shows the words in their sentence, why in one sentence, and what each fix puts in', () => {
    const { document } = letterOf(draft);
    const step = realService()
      .guide(document)!
      .steps.find(({ rule }) => rule === 'ncnd/leak')!;
    expect(step).toMatchObject({
      weight: 'must',
      context: { before: 'Disclosure of ', words: 'the withheld information' },
      fixes: [
        {
          preferred: true,
          text: expect.stringMatching(/^any information, if held,\n\nany such information, if held, would show\n/i),
        },
      ],
      mayBeIgnored: true,
    });
    expect(step.why).toMatch(/^[^.]+\.$/);
    expect(step.more).not.toBe('');
  });

  it('keeps the name of a step while the letter changes elsewhere', () => {
    const ids = (text: string) =>
      realService()
        .guide(documentOf(text))!
        .steps.map(({ id }) => id);
    const moved = draft.replace('Harm\n', 'Harm\n\nWe have thought about this with care.\n');
    const before = new Set(ids(draft));
    expect(ids(moved).filter((id) => !before.has(id))).toEqual([]);
  });

  describe('deals with a thing', () => {
    const service = realService();
    const dealt = (text: string, rule: string, by: Mend) => {
      const document = documentOf(text);
      const { range } = service.guide(document)!.steps.find((step) => step.rule === rule)!;
      return applied(document, service.fix(document, rule, range, by));
    };
    const gaps =
      'Dear Requester\n\nYou asked:\n\n> [THE REQUEST]\n\nWe refuse it under section 14(1) of the Freedom of Information Act 2000, which [would / would be likely to] help.\n\nYours sincerely\n';

    it('by words for a gap, set as the line is', () => {
      expect(dealt(gaps, 'drafting/placeholder-left', { words: ' 1. How many?\n2. Where? ' })).toContain(
        '\n\n> 1. How many?\n> 2. Where?\n\n',
      );
    });

    it('by one of the texts that a gap lets choose from', () => {
      const document = documentOf(gaps);
      const step = service.guide(document)!.steps.find(({ context }) => context.words.includes('likely'))!;
      expect(step.fixes.map(({ title }) => title)).toEqual(['would', 'would be likely to']);
      expect(applied(document, service.fix(document, step.rule, step.range, { fix: 'would' }))).toContain(
        'which would help.',
      );
    });

    it('by one of the subsections for a gap after the number of a section, and not by words', () => {
      const choices = (text: string) => {
        const document = documentOf(text);
        const steps = service.guide(document)!.steps;
        const step = steps.find(({ why }) => why.includes('[SUBSECTION]'))!;
        const fix = step.fixes[0]!.title;
        const { own, fixes } = step;
        const after = applied(document, service.fix(document, step.rule, step.range, { fix }));
        return { own, titles: fixes.map(({ title }) => title), after };
      };
      const withheld = choices(refusal.replace('under section 31(1)(a) of', 'under section 43[SUBSECTION] of'));
      expect(withheld).toMatchObject({ own: undefined, after: expect.stringContaining('under section 43(1) of') });
      expect(withheld.titles).toEqual(['Say 43(1) (a trade secret)', expect.stringMatching(/^Say 43\(2\)/)]);
      const declined = choices(
        'Dear Ms Hale\n\nWe neither confirm nor deny that we hold the information. The duty in section 1(1)(a) of the Freedom of Information Act 2000 does not apply, because of section 24[SUBSECTION] of that Act.\n\nYours sincerely\n',
      );
      expect(declined.titles).toEqual(['Say 24(2)']);
      expect(declined.after).toContain('because of section 24(2) of that Act');
    });

    it('by a comment with a reason that cannot end it', () => {
      expect(dealt(draft, 'ncnd/leak', { ignored: 'seen --> by\ncounsel' })).toContain(
        '<!-- section17-disable-next-line ncnd/leak: seen -> by counsel -->\n',
      );
    });

    it('not where it is gone', () => {
      const document = documentOf(refusal);
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };
      expect(service.fix(document, 'ncnd/leak', range, { words: 'x' })).toBeUndefined();
    });
  });
});
