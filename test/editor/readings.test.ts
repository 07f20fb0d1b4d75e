import { describe, expect, it, vi } from 'vitest';
import { applyChanges } from '../../server/editor/positions.ts';
import { createReadings, type Engine } from '../../server/editor/readings.ts';
import type { PieceStore } from '../../server/notice/read.ts';
import { documentOf, fakeEngine, noticeOf, reading, serviceOf, uri } from './fakes.ts';
import { realService } from './realService.ts';

const letter = 'Dear Ms Okafor,\n\nwe hold teh papers and refuse to give them.\n\nYours sincerely';

function counted() {
  const engine = { read: vi.fn(fakeEngine.read), check: vi.fn(fakeEngine.check) };
  return { ...engine, readings: createReadings(engine) };
}

describe('readings', () => {
  it('are made once a version, and only when asked for', () => {
    const { readings, read, check } = counted();
    const document = documentOf(letter);
    const reading = readings.of(document);
    expect(read).not.toHaveBeenCalled();
    expect(reading.notice.stance).toBe('refusal');
    expect(check).not.toHaveBeenCalled();
    expect(readings.of(document).findings).toHaveLength(4);
    expect(readings.of(document).findings).toHaveLength(4);
    expect([read.mock.calls.length, check.mock.calls.length]).toEqual([1, 1]);
  });

  it('go by the text, whatever number a client gives its version', () => {
    const { readings } = counted();
    const before = readings.of(documentOf(letter, 5));
    expect(readings.of(documentOf(letter, 6))).toBe(before);
    const changed = applyChanges(documentOf(letter, 5), [{ text: `${letter} teh` }], 5);
    expect(readings.of(changed).findings).toHaveLength(5);
    expect(readings.of(changed).serial).not.toBe(before.serial);
  });

  it('are checked again, but not read again, under other settings', () => {
    const { readings, read } = counted();
    const document = documentOf(letter);
    const before = readings.of(document);
    expect(before.findings).toHaveLength(4);
    expect(readings.configure(uri, { rules: { 'drafting/teh': 'off' } })).toBe(true);
    expect(readings.of(document).findings).toHaveLength(3);
    expect(readings.of(document).serial).not.toBe(before.serial);
    expect(readings.configure(uri, { rules: { 'drafting/teh': 'off' } })).toBe(false);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('are read again where the settings say otherwise how to read', () => {
    const { readings, read } = counted();
    const document = documentOf(letter);
    const options = { headings: { harm: ['Overall evidence'] }, regime: 'eir' } as const;
    const first = readings.of(document).serial;
    readings.of(document).notice;
    readings.configure(uri, options);
    expect(readings.of(document).serial).not.toBe(first);
    readings.of(document).notice;
    expect(read).toHaveBeenCalledTimes(2);
    expect(read).toHaveBeenLastCalledWith(letter, expect.anything(), options);
    readings.configure(uri, { ...options, rules: { 'drafting/teh': 'off' } });
    readings.of(document).notice;
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('reuse the pieces of the reading before, and keep only those of the last one', () => {
    const known: boolean[] = [];
    let wrap: number | undefined;
    const piece = {} as NonNullable<ReturnType<PieceStore['get']>>;
    const read: Engine['read'] = function* (text, pieces) {
      known.push(pieces?.get(text.slice(0, 4), wrap) !== undefined);
      pieces?.set(text.slice(0, 4), wrap, piece);
      return yield* fakeEngine.read(text);
    };
    const readings = createReadings({ ...fakeEngine, read });
    for (const text of ['Dear Ms', 'Dear Mr', 'Madam', 'Dear Sir'])
      expect(readings.of(documentOf(text)).notice.text).toBe(text);
    expect(known).toEqual([false, true, false, false]);
    wrap = 80;
    expect(readings.of(documentOf('Dear Ms')).notice.text).toBe('Dear Ms');
    expect(known.at(-1)).toBe(false);
  });

  it('are made step by step, and what is asked for meanwhile is made at once', () => {
    const { readings, read, check } = counted();
    const document = documentOf(letter);
    const stepsOf = (document: ReturnType<typeof documentOf>) => {
      let steps = 1;
      while (readings.step(document)) steps += 1;
      return steps;
    };
    expect(stepsOf(document)).toBe(3);
    expect(readings.step(document)).toBe(false);
    expect(readings.of(document).findings).toHaveLength(4);
    const longer = documentOf(`${letter} teh`);
    expect(readings.step(longer)).toBe(true);
    expect(readings.of(longer).findings).toHaveLength(5);
    expect(readings.step(longer)).toBe(false);
    expect([read.mock.calls.length, check.mock.calls.length]).toEqual([2, 2]);
  });

  it('leave what a newer text has overtaken, and keep its pieces beside those of the last whole one', () => {
    const [left, read]: [string[], string[]] = [[], []];
    const engine: Engine = {
      ...fakeEngine,
      *read(text, pieces) {
        try {
          for (const word of text.split(' ')) {
            if (pieces?.get(word, undefined)) continue;
            pieces?.set(word, undefined, {} as NonNullable<ReturnType<PieceStore['get']>>);
            read.push(word);
            yield;
          }
          return yield* fakeEngine.read(text);
        } finally {
          left.push(text);
        }
      },
    };
    const readings = createReadings(engine);
    readings.of(documentOf('one two')).notice;
    readings.step(documentOf('three four five'));
    readings.step(documentOf('three four five'));
    expect(left).toEqual(['one two']);
    expect(readings.of(documentOf('two three four five six')).notice.text).toBe('two three four five six');
    expect(left).toEqual(['one two', 'three four five', 'two three four five six']);
    expect(read).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
  });

  it('are freed when a document is closed', () => {
    const { readings, read } = counted();
    const document = documentOf(letter);
    expect(readings.of(document).notice).toBeDefined();
    readings.forget(uri);
    expect(readings.of(document).notice).toBeDefined();
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('try again after a failure', () => {
    const { readings, check } = counted();
    check.mockImplementationOnce(() => {
      throw new Error('a rule slipped');
    });
    const reading = readings.of(documentOf(letter));
    expect(() => reading.findings).toThrow('a rule slipped');
    expect(reading.findings).toHaveLength(4);
  });

  it('answer how a draft was read', () => {
    expect(serviceOf().reading(documentOf(letter))).toEqual({
      stance: 'refusal',
      lacking: null,
      regime: 'foia',
      part: 'whole',
      weights: { must: 2, should: 1, could: 1, gap: 0 },
      words: '2 must, 1 should',
      claims: [],
      checked: 'at every key',
      setAside: 0,
    });
  });

  it('answer why it was read so, by line', () => {
    const why = realService().why(
      documentOf('Dear Ms Hart\n\n## Your request\n\nWe refuse it under section 31(1)(a).\n'),
    );
    expect(why).toMatch(
      /^Why each heading was read so\n {5}3 {2}request +“Your request”\n +its words \(heads-request\)\n/,
    );
    expect(why).toMatch(/\n {5}5 {2}refusal +refuses +asserted +“We refuse”\n/);
  });

  it('answer which exemptions a draft relies on, with what each has', () => {
    const at = { start: letter.indexOf('refuse'), end: letter.indexOf('refuse') + 6 };
    const factor = { range: at, text: '', words: 0, paragraph: 0 };
    const engine = reading((text) =>
      noticeOf(text, {
        claims: [
          {
            provision: { regime: 'foia', section: '31', path: ['3'] },
            exemption: 'FOIA s.31(3)',
            citations: [],
            at,
            scope: 'ncnd',
            harm: 2,
            publicInterestTest: { about: undefined, favouring: [factor], against: [factor, factor], sections: [] },
            byReferenceTo: [],
          },
        ],
      }),
    );
    expect(serviceOf({ engine }).reading(documentOf(letter)).claims).toEqual([
      {
        exemption: 'FOIA s.31(3)',
        position: { line: 2, character: 23 },
        line: 3,
        scope: 'ncnd',
        harm: true,
        favouring: 1,
        against: 2,
        balance: false,
      },
    ]);
  });
});
