import { describe, expect, it } from 'vitest';
import { nearest } from '../../server/cli/explain.ts';
import { run } from '../../server/cli/program.ts';
import { rules } from '../../server/rules/index.ts';
import { wordOf } from '../../server/rules/weight.ts';
import { screen } from './screen.ts';

async function section17(...args: string[]) {
  const world = screen('.');
  const status = await run(args, world);
  return { status, out: world.out(), err: world.err() };
}

describe('the program', () => {
  it('tells its version', async () => {
    expect(await section17('--version')).toEqual({
      status: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      err: '',
    });
  });

  it('helps, with examples', async () => {
    const { status, out, err } = await section17('--help');
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('section17 check letter.md');
    for (const command of ['check', 'inspect', 'rules', 'explain', 'lsp'])
      expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
    expect((await section17('check', '--help')).out).toContain('Exit status: 0 when nothing is found');
  });

  it.each([
    [[], /say what to do: check, audit, inspect/],
    [['chekc', 'a.md'], /unknown command 'chekc' \(Did you mean check\?\)/],
    [['inspect'], /missing required argument 'file'/],
    [['inspect', 'gone.md'], /gone\.md: no such file/],
    [['explain', 'review-mising'], /there is no rule review-mising; the nearest are rights\/review-missing/],
    [['rules', '--format', 'yaml'], /Allowed choices are text, json/],
  ])('complains in one line of %j', async (args, line) => {
    const { status, out, err } = await section17(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^section17: [^\n]+\n$/);
    expect(err).toMatch(line);
  });
});

describe('rules', () => {
  it('lists every rule with its severity, basis and title', async () => {
    const { status, out } = await section17('rules');
    expect(status).toBe(0);
    for (const { id, severity, basis, title } of rules) {
      const row = out.split('\n').find((line) => line.startsWith(`${id} `));
      for (const cell of [wordOf({ rule: id, severity }), basis, title]) expect(row).toContain(cell);
    }
    expect(JSON.parse((await section17('rules', '--format', 'json')).out).map(({ id }: { id: string }) => id)).toEqual(
      rules.map(({ id }) => id),
    );
  });
});

describe('explain', () => {
  it.each(rules.map(({ id }) => id))('explains %s', async (id) => {
    const { why, basis } = rules.find((rule) => rule.id === id)!;
    const { status, out } = await section17('explain', id);
    expect(status).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain(why.replace(/\s+/g, ' ').trim());
    expect(out).toContain(`Rests on: ${basis}`);
    const off = id.startsWith('word/') ? `{ "${id}": "off" }` : `<!-- section17-disable-next-line ${id}: why -->`;
    expect(out).toContain(off);
  });

  it('knows what was nearly typed', () => {
    const some = [
      { id: 'ncnd/leak' },
      { id: 'harm/missing' },
      { id: 'pit/balance-missing' },
      { id: 'rights/review-missing' },
    ];
    expect(nearest('review-missing', some)[0]).toBe('rights/review-missing');
    expect(nearest('ncnd/leek', some)[0]).toBe('ncnd/leak');
  });
});
