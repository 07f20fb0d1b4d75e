import { describe, expect, it } from 'vitest';
import { diagnosticsOf, mostShown } from '../../server/editor/diagnostics.ts';
import type { Finding, Severity } from '../../server/rules/rule.ts';
import { able, documentOf, plain, serviceOf, uri } from './fakes.ts';

const letter = 'Dear Ms Okafor,\r\n\r\n🏛 we hold teh papers and refuse to give them to you.\r\n\r\nYours sincerely';

function finding(start: number, severity: Severity): Finding {
  return { rule: 'pit/missing', severity, at: { start, end: start + 1 }, message: 'No test.' };
}

describe('diagnostics', () => {
  it('carry rule, range, severity and message', () => {
    expect(serviceOf().diagnostics(documentOf(letter))[0]).toEqual({
      range: { start: { line: 2, character: 3 }, end: { line: 2, character: 10 } },
      severity: 2,
      code: 'ncnd/leak',
      source: 'section17',
      message: '“we hold” is wrong.',
    });
  });

  it('link to the page of their rule where its address is known', () => {
    const service = serviceOf({ rulePages: 'https://example.org/rules' });
    expect(service.diagnostics(documentOf(letter))[0]?.codeDescription).toEqual({
      href: 'https://example.org/rules/ncnd/leak.md',
    });
  });

  it('show what they rest on to a client that can show it', () => {
    const document = documentOf('One\nTwo');
    const findings = [{ ...finding(0, 'error'), related: [{ at: { start: 4, end: 7 }, message: 'Claimed here.' }] }];
    expect(diagnosticsOf(document, findings, { client: able })[0]?.relatedInformation).toEqual([
      {
        location: { uri, range: { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } } },
        message: 'Claimed here.',
      },
    ]);
    expect(diagnosticsOf(document, findings, { client: plain })[0]).not.toHaveProperty('relatedInformation');
  });

  it('show other places of a finding by faint dots, and list it once', () => {
    const findings = [
      {
        ...finding(0, 'error'),
        related: [
          { at: { start: 4, end: 7 }, message: 'Also here.' },
          { at: { start: 0, end: 3 }, message: 'Claimed here.' },
        ],
      },
    ];
    const shown = diagnosticsOf(documentOf('One\nTwo'), findings, { client: plain });
    expect(shown.map(({ range, severity, message }) => [range.start.line, severity, message])).toEqual([
      [0, 1, 'No test.'],
      [1, 4, 'Also here.'],
    ]);
  });

  it('are at most 250, the worst first, and one says how many more there are', () => {
    const document = documentOf('x'.repeat(400));
    const findings = Array.from({ length: 300 }, (_, i) =>
      finding(i, i >= 290 ? 'error' : i % 2 === 0 ? 'info' : 'warning'),
    );
    const diagnostics = diagnosticsOf(document, findings, { client: able });
    expect(diagnostics).toHaveLength(mostShown + 1);
    expect(diagnostics.slice(0, 10).every(({ severity }) => severity === 1)).toBe(true);
    expect(diagnostics.filter(({ severity }) => severity === 2)).toHaveLength(145);
    expect(diagnostics.at(-1)).toMatchObject({ severity: 3, message: expect.stringMatching(/^50 more findings/) });
  });

  it('are all there, in their order, when they are 250', () => {
    const findings = Array.from({ length: 250 }, (_, i) => finding(i, i % 2 === 0 ? 'info' : 'error'));
    const diagnostics = diagnosticsOf(documentOf('x'.repeat(400)), findings, { client: able });
    expect(diagnostics.map(({ range }) => range.start.character)).toEqual(findings.map(({ at }) => at.start));
  });

  it('are none in a document that is no notice', () => {
    expect(serviceOf().diagnostics(documentOf('# Minutes\n\nAt teh meeting we hold these views to be true.'))).toEqual(
      [],
    );
  });

  it('say of a draft too long to follow at typing speed that it is checked when typing rests', () => {
    const long = documentOf(`${letter}\n${'word '.repeat(320_000)}`);
    const [, last] = diagnosticsOf(long, [finding(3, 'error')], { client: plain });
    expect(last).toMatchObject({
      code: 'section17/long-draft',
      severity: 3,
      message: expect.stringContaining('rests'),
    });
    expect(diagnosticsOf(long, [], { client: plain })).toEqual([]);
    expect(diagnosticsOf(documentOf(letter), [finding(3, 'error')], { client: plain })).toHaveLength(1);
  });
});

describe('how much is shown', () => {
  const weights = [finding(0, 'error'), finding(1, 'warning'), finding(2, 'info')];
  const gap = { ...finding(3, 'error'), rule: 'drafting/placeholder-left' };
  const shownAt = (show?: 'must' | 'should' | 'all') =>
    diagnosticsOf(documentOf(letter), [...weights, gap], { client: plain, show }).map(({ severity }) => severity);

  it('is what must and should be put right, unless set; gaps are never red, and the rest is a hint', () => {
    expect(shownAt()).toEqual([1, 2, 4, 3]);
    expect(shownAt('should')).toEqual([1, 2, 4, 3]);
  });
  it('is less or more where that is set', () => {
    expect(shownAt('must')).toEqual([1, 4, 4, 4]);
    expect(shownAt('all')).toEqual([1, 2, 3, 3]);
  });
  it('is at every level that a letter is not checked', () => {
    const notChecked = { ...finding(0, 'info'), rule: 'section17/not-checked' };
    expect(diagnosticsOf(documentOf(letter), [notChecked], { client: plain, show: 'must' })[0]?.severity).toBe(3);
  });
});
