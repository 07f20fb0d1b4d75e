import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../server/cli/program.ts';
import { screen } from './screen.ts';

const letter = `Dear Ms Adeyemi

## Your request

> Which fire doors failed the inspection of the town hall?

## Our decision

This letter is a refusal notice. We hold the information and refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

## Section 31(1)(a): law enforcement

### Harm

Naming the doors would be likely to prejudice the prevention of crime, because they do not yet lock.

### Factors favouring disclosure

- Residents pay for the building and may ask whether it is safe.
- The council has promised to report on its repairs.

### Factors against disclosure

- The doors would be tried before they are mended.

### Balance

The public interest in maintaining the exemption outweighs the public interest in disclosing the information.

## Gazebo

The weather was fine.

## Your right to complain

You may ask for an internal review within forty working days. You may then complain to the Information Commissioner.

Yours sincerely
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'section17-inspect-'));
  await writeFile(join(folder, 'doors.md'), letter);
  await writeFile(join(folder, 'shopping.md'), '# Shopping\n\n- bread\n- milk\n');
});
afterAll(() => rm(folder, { recursive: true }));

async function inspect(...args: string[]) {
  const world = screen(folder, { input: letter });
  expect(await run(['inspect', ...args], world)).toBe(0);
  expect(world.err()).toBe('');
  return world.out();
}

describe('as JSON', () => {
  it('has the public shape', async () => {
    expect(JSON.parse(await inspect('doors.md', '--format', 'json'))).toEqual({
      regime: 'foia',
      stance: 'refusal',
      part: 'whole',
      claims: [
        {
          exemption: 'FOIA s.31(1)(a)',
          line: expect.any(Number),
          scope: 'content',
          byReferenceTo: [],
          harm: true,
          publicInterestTest: { about: 'disclosure', favouring: 2, against: 1, balance: true },
        },
      ],
      sections: [
        { role: 'request', line: 3, text: 'Your request' },
        { role: 'response', line: 7, text: 'Our decision' },
        { role: 'exemption', line: 11, text: 'Section 31(1)(a): law enforcement' },
        { role: 'harm', line: 13, text: 'Harm' },
        { role: 'favouring', line: 17, text: 'Factors favouring disclosure' },
        { role: 'against', line: 22, text: 'Factors against disclosure' },
        { role: 'balance', line: 26, text: 'Balance' },
        { role: 'other', line: 30, text: 'Gazebo' },
        { role: 'review', line: 34, text: 'Your right to complain' },
      ],
      statements: {
        ncnd: [],
        'no-inference': [],
        refusal: [9],
        held: [9],
        'internal-review': [36],
        commissioner: [36],
      },
    });
  });

  it('says null where a document is no notice', async () => {
    expect(JSON.parse(await inspect('shopping.md', '--format', 'json'))).toMatchObject({
      regime: null,
      stance: 'not-a-notice',
      claims: [],
      statements: { ncnd: [], 'no-inference': [], refusal: [], held: [], 'internal-review': [], commissioner: [] },
    });
  });
});

describe('in words', () => {
  it('shows at a glance what was understood', async () => {
    const rows = (await inspect('doors.md')).split('\n');
    expect(rows[0]).toBe('doors.md: a refusal: information is withheld, in whole or in part');
    expect(rows[1]).toContain('Freedom of Information Act 2000');
    const has = (pattern: RegExp) => expect(rows.filter((row) => pattern.test(row))).toHaveLength(1);
    has(/^ +13 {2}harm +Harm → 31\(1\)\(a\)$/);
    has(/^ +\d+ {2}FOIA s\.31\(1\)\(a\) {2}Law enforcement$/);
    has(/by law +qualified: the public interest must be weighed; prejudice must be shown$/);
    has(/^ +13 {4}harm +“Harm”$/);
    has(/favouring +2 factors, 21 words$/);
    has(/^ +20 +“The council has promised to report on its repairs\.”$/);
    has(/against +1 factor, 9 words$/);
    has(/^ +28 {4}balance +“The public interest in maintaining the exemption outweighs/);
    has(/^ +36 {2}internal review +“You may ask for an internal review within forty working/);
    has(/^ +30 {2}heading “Gazebo”: its purpose was not recognised$/);
    has(/^ +5 {2}the request$/);
  });

  it('reads standard input too', async () => {
    expect(await inspect('-')).toMatch(/^<stdin>: a refusal/);
  });

  it('says so where a document is no notice', async () => {
    const out = await inspect('shopping.md');
    expect(out).toContain('no refusal notice; nothing in it is checked');
    expect(out).not.toContain('not found');
  });
});

describe('why it was read so', () => {
  it('is added to the JSON, in which nothing else changes', async () => {
    const plain = JSON.parse(await inspect('doors.md', '--format', 'json'));
    const { why, ...rest } = JSON.parse(await inspect('doors.md', '--format', 'json', '--why'));
    expect(rest).toEqual(plain);
    expect(plain.why).toBeUndefined();
    const heading = (text: string) => why.sections.find((section: { text: string }) => section.text === text);
    expect(heading('Your request')).toEqual({
      line: 3,
      role: 'request',
      text: 'Your request',
      beside: false,
      by: 'phrase',
      phrase: 'heads-request',
      words: 'Your request',
    });
    expect(heading('Our decision')).toMatchObject({ role: 'response', phrase: 'heads-decision', beside: true });
    expect(heading('Section 31(1)(a): law enforcement')).toMatchObject({ by: 'provision', words: 'FOIA s.31(1)(a)' });
    expect(heading('Gazebo')).toMatchObject({ role: 'other', by: 'marks' });
    expect(why.claims).toMatchObject([
      { exemption: 'FOIA s.31(1)(a)', by: 'heading', servedBy: [7, 11, 13, 17, 22, 26] },
    ]);
    expect(why.statements).toContainEqual({
      kind: 'refusal',
      line: 9,
      fact: { fact: 'refuses', mode: 'asserted', words: 'letter is a refusal', stated: true, line: 9, column: 6 },
    });
    const sentence = why.sentences.find(({ text }: { text: string }) => text.startsWith('We hold'));
    expect(sentence).toMatchObject({ line: 9, scope: 'content' });
    expect(sentence.facts).toContainEqual(
      expect.objectContaining({ fact: 'holds', mode: 'asserted', words: 'We hold', column: 34 }),
    );
  });

  it('is shown in words, by line', async () => {
    const rows = (await inspect('doors.md', '--why')).split('\n');
    const has = (pattern: RegExp) => expect(rows.filter((row) => pattern.test(row)).length).toBeGreaterThan(0);
    has(/^Why each heading was read so$/);
    has(/^ +its words \(heads-request\)$/);
    has(/^ +its words \(heads-decision\), after the headings beside it$/);
    has(/^ +11 {2}FOIA s\.31\(1\)\(a\) +heading: “Section 31\(1\)\(a\): law enforcement”$/);
    has(/^ +26 {4}balance +“Balance”$/);
    has(/^ +9 {2}refusal +refuses +asserted +“letter is a refusal”$/);
    has(/^ +holds +asserted +“We hold”$/);
    expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(100);
  });
});
