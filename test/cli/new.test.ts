import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { run } from '../../server/cli/program.ts';
import { screen } from './screen.ts';

async function write(...args: string[]) {
  const world = screen(tmpdir());
  const status = await run(['new', '--no-config', ...args], world);
  return { status, out: world.out(), err: world.err() };
}

describe('section17 new', () => {
  it('writes a letter with front matter and placeholders', async () => {
    const args = ['--exemption', '31(1)(a)', '40(2)', '--reference', 'FOI 12', '--received', '3 November 2026'];
    const { status, out, err } = await write('--does', 'withhold', ...args);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^---\nreference: "FOI 12"\nreceived: 2026-11-03\nregime: foia\n---\n/);
    expect(out).toContain('## Section 31(1)(a): Law enforcement');
    expect(out).toContain('## Section 40(2): Personal information');
  });

  it('takes a limb by itself, by what it refers to, or by both', async () => {
    for (const name of ['31(3)/31(1)(a)', '31(1)(a)', ' 31(3) / 31(1)(A)']) {
      const { out } = await write('--does', 'ncnd', '--exemption', name);
      expect(out).toContain('(31(3), by reference to 31(1)(a))');
    }
    expect((await write('--does', 'ncnd', '--exemption', '23(5)')).out).toContain('## Section 23(5)');
    expect((await write('--does', 'ncnd', '--regime', 'foisa', '--exemption', '35(1)(a)')).out).toContain(
      '## Section 18:',
    );
  });

  it('takes an exemption that both parts of a letter could rely on for the part that withholds', async () => {
    const { status, out } = await write('--does', 'both', '--regime', 'foisa', '--exemption', '30(c)', '18/33(1)(b)');
    expect(status).toBe(0);
    expect(out).toContain('## Section 30(c): Prejudice to effective conduct of public affairs');
    expect(out).toContain(
      'If information of this kind existed and were held, its disclosure [would be likely to / would] prejudice substantially the commercial interests of',
    );
  });

  it.each([
    [['--does', 'ncnd', '--exemption', '31(3)'], /31\(3\): say which: 31\(3\)\/31\(1\)\(a\), /],
    [['--does', 'withhold', '--exemption', '31'], /say which: 31\(1\)\(a\), /],
    [['--does', 'withhold', '--exemption', '99'], /no such exemption here/],
    [['--does', 'withhold'], /needs an --exemption that withholds/],
    [['--does', 'time', '--regime', 'foisa'], /under FOISA can do withhold, ncnd, both, cost/],
    [['--does', 'withhold', '--exemption', '39(1)'], /environmental information: write the letter with --regime eir$/m],
    [['--does', 'ncnd', '--exemption', '39(2)'], /environmental information: write the letter with --regime eir$/m],
    [
      ['--does', 'both', '--exemption', '39(1)', '39(2)'],
      /environmental information: write the letter with --regime eir$/m,
    ],
    [
      ['--does', 'withhold', '--regime', 'foisa', '--exemption', '39(2)'],
      /environmental information: write the letter with --regime eisr$/m,
    ],
    [['--does', 'time', '--exemption', '39(1)'], /no such exemption here/],
    [['--does', 'vexatious', '--received', 'soon'], /--received soon: Write a date/],
  ])('says what is wrong with %j', async (args, message) => {
    const { status, out, err } = await write(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});
