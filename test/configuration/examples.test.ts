// The configurations in examples/ as officers are given them, on the letters beside them.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createConfigurations } from '../../server/configuration/configurations.ts';
import { filesOnDisk } from '../../server/disk/filesOnDisk.ts';
import type { Action } from '../../server/drafting/actions.ts';
import { composeLetter } from '../../server/drafting/letter.ts';
import { relianceOf } from '../../server/drafting/reliance.ts';
import { readNotice } from '../../server/notice/read.ts';
import { check, wordingFacts } from '../../server/rules/check.ts';
import { rules } from '../../server/rules/index.ts';
import { overlay } from '../../server/rules/settings.ts';
import { printPlain, wording } from '../../server/wording/index.ts';

const folder = new URL('../../examples/', import.meta.url).href;
const configurations = createConfigurations(
  filesOnDisk(() => [folder]),
  rules,
);
const letterAt = (name: string) => readNotice(readFileSync(new URL(name, folder), 'utf8'));

describe.each([
  ['police', 'ncnd-clean.md', 'Northmoor Police'],
  ['council', 'refusal-clean.md', 'Aldershire County Council'],
])('the example configuration of a %s', (name, clean, authority) => {
  it('holds no mistake, and leaves a sound letter without errors and warnings', async () => {
    const { settings, files } = await configurations.nearest(`${folder}${name}/draft.md`);
    expect(files.flatMap(({ problems }) => problems)).toEqual([]);
    expect(settings.authority).toMatchObject({ name: authority, kind: name });
    const under = overlay({ today: '2026-11-24' }, settings);
    const found = check(letterAt(clean), under).filter(({ severity }) => severity !== 'info');
    expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });

  it('fills in the words that are inserted', async () => {
    const { settings } = await configurations.nearest(`${folder}${name}/draft.md`);
    const facts = wordingFacts(letterAt('draft-ncnd.md'), settings);
    for (const [text, lines] of Object.entries(settings.wording!)) {
      expect(wording(text, facts)).not.toBe(wording(text));
      expect(wording(text, facts).slice(0, 20)).toBe(lines.slice(0, 20));
    }
    expect(wording('internal-review', facts)).toContain(settings.authority!.reviewContact);
  });

  it('gives new letters with nothing left to put right but placeholders', async () => {
    const { settings } = await configurations.nearest(`${folder}${name}/draft.md`);
    const ids = {
      withhold: ['FOIA s.31(1)(a)', 'FOIA s.40(2)'],
      ncnd: ['FOIA s.31(3) by reference to FOIA s.31(1)(a)'],
      both: ['FOIA s.43(2)', 'FOIA s.23(5)'],
      cost: [],
      time: ['FOIA s.43(2)'],
    };
    for (const [does, exemptions] of Object.entries(ids) as [Action, string[]][]) {
      const reliances = exemptions.map((id) => relianceOf(id)!);
      const letter = printPlain(composeLetter({ regime: 'foia', does, reliances, received: '2026-11-20' }, settings));
      expect(letter).toContain(authority);
      const found = check(readNotice(letter, undefined, settings), overlay({ today: '2026-11-24' }, settings));
      expect(
        found
          .filter(({ rule }) => rule !== 'drafting/placeholder-left')
          .map(({ rule, message }) => `${does} ${rule}: ${message}`),
      ).toEqual([]);
    }
  });

  it('leaves out what it says', async () => {
    const draft = { police: 'templates/x.md', council: 'minutes/x.md' }[name];
    expect((await configurations.nearest(`${folder}${name}/${draft}`)).settings.ignored).toBe(true);
  });
});

it('no configuration holds for the letters beside them', async () => {
  expect(await configurations.nearest(`${folder}draft-ncnd.md`)).toEqual({ settings: {}, files: [] });
});
