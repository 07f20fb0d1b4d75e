import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check, readNotice } from '../../server/api/index.ts';
import { run } from '../../server/cli/program.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const letters = readdirSync(examples).filter((name) => name.endsWith('.md'));
const textOf = (name: string) => readFileSync(`${examples}${name}`, 'utf8');
const draft = textOf('draft-ncnd.md');
const today = '2026-11-03';

/** What the command line prints as JSON. */
async function printed(...args: string[]) {
  let out = '';
  const stdout = {
    write: (text: string) => {
      out += text;
    },
  };
  const stdin = (async function* () {})();
  await run([...args, '--no-config', '--format', 'json'], {
    cwd: examples,
    today,
    env: {},
    stdin,
    stdout,
    stderr: stdout,
  });
  return JSON.parse(out);
}

describe('what other programs import', () => {
  it.each(letters)('finds in %s what the command line finds, and more of each', async (name) => {
    const [{ findings }] = await printed('check', name);
    const found = check(readNotice(textOf(name)), { today });
    expect(found).toMatchObject(findings);
    expect(found).toHaveLength(findings.length);
  });

  it.each(letters)('reads %s as the command line reads it', async (name) => {
    expect(readNotice(textOf(name))).toMatchObject(await printed('inspect', name));
  });

  it('gives plain data, with offsets that lead to the words', () => {
    const notice = readNotice(draft);
    const findings = check(notice);
    expect(JSON.parse(JSON.stringify([notice, findings]))).toEqual([notice, findings]);
    expect(new Set(findings.map(({ weight }) => weight))).toEqual(new Set(['must', 'should', 'could']));
    for (const { start, end, line, column, endLine, endColumn } of findings) {
      const before = draft.slice(0, start).split('\n');
      expect([line, column]).toEqual([before.length, before.at(-1)!.length + 1]);
      const until = draft.slice(0, end).split('\n');
      expect([endLine, endColumn]).toEqual([until.length, until.at(-1)!.length + 1]);
    }
  });

  it('gives fixes that mend what they are for', () => {
    const finding = check(readNotice(draft)).find(({ rule }) => rule === 'exemption/limb-missing')!;
    const [fix] = finding.fixes;
    expect([fix!.preferred, fix!.safe, fix!.edits.length > 0]).toEqual([true, false, true]);
    const mended = fix!.edits.toReversed().reduce((text, { start, end, text: words }) => {
      return text.slice(0, start) + words + text.slice(end);
    }, draft);
    const at = (text: string) => check(readNotice(text)).filter(({ rule }) => rule === finding.rule).length;
    expect(at(mended)).toBe(at(draft) - 1);
  });

  it('leaves out what is below the level', () => {
    const notice = readNotice(`${draft}\nOur reference is [REFERENCE].\n`);
    const weights = (level?: 'must' | 'should' | 'all') =>
      new Set(check(notice, { level }).map(({ weight }) => weight));
    expect(weights('must')).toEqual(new Set(['must']));
    expect(weights('should')).toEqual(new Set(['must', 'should', 'gap']));
    expect(weights('all')).toEqual(new Set(['must', 'should', 'could', 'gap']));
    expect(weights()).toEqual(weights('all'));
  });

  it('knows the house', () => {
    const silenced = check(readNotice(draft, { rules: { ncnd: 'off' } })).map(({ rule }) => rule);
    expect(silenced).toContain('structure/heading-fused');
    expect(silenced.filter((rule) => rule.startsWith('ncnd/'))).toEqual([]);
    const letter =
      'Dear Ms Okoro\n\nWe have decided to withhold the notes that you asked for. They are exempt under section 30(b), as officials would say less.\n\nYours sincerely\n';
    expect(readNotice(letter, { regime: 'foisa' })).toMatchObject({
      regime: 'foisa',
      claims: [{ exemption: 'FOISA s.30(b)' }],
    });
  });

  it('says why nothing is looked for', () => {
    const notice = readNotice('Shopping: bread, milk.');
    expect([notice.stance, check(notice)]).toEqual(['not-a-notice', []]);
    expect(notice.notChecked).toMatch(/^not checked, as it does not read as a refusal notice/);
  });

  const wrong = (value: unknown) => value as never;
  it.each<[string, () => unknown, RegExp]>([
    ['no text', () => readNotice(wrong(Buffer.from(draft))), /^readNotice: the text of a letter is expected/],
    [
      'no such law',
      () => readNotice(draft, wrong({ regime: 'eirs' })),
      /“eirs” is not possible here. Did you mean “eir”/,
    ],
    ['no such key', () => readNotice(draft, wrong({ authorty: {} })), /knows no “authorty” here.*“authority”/],
    ['no such rule', () => readNotice(draft, { rules: { 'ncnd/leek': 'off' } }), /“ncnd\/leak”/],
    ['no house', () => readNotice(draft, wrong(null)), /A configuration is an object/],
    [
      'no value',
      () =>
        readNotice(
          draft,
          wrong(() => {}),
        ),
      /JSON/,
    ],
    ['files', () => readNotice(draft, wrong({ ignore: ['drafts'] })), /extends and ignore are about files/],
    ['a copy', () => check({ ...readNotice(draft) }), /^check: a notice that readNotice gave is expected/],
    ['no notice', () => check(wrong('Dear Ms Okoro')), /^check: a notice/],
    ['no such option', () => check(readNotice(draft), wrong({ levels: 'must' })), /there is no option "levels"/],
    [
      'no such level',
      () => check(readNotice(draft), wrong({ level: 'could' })),
      /level is one of must, should and all/,
    ],
    ['no day', () => check(readNotice(draft), { today: '2026-02-30' }), /today is a date such as/],
    ['no date', () => check(readNotice(draft), wrong({ today: new Date() })), /today is a date such as/],
  ])('throws a TypeError that says what was expected: %s', (_, call, says) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(says);
  });
});
