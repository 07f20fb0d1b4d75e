// The examples of all rules, checked by the command as it is built: a bundle may read a pattern otherwise than its source.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checked } from '../../server/cli/json.ts';
import { linesOf } from '../../server/cli/lines.ts';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { rules } from '../../server/rules/index.ts';
import { today } from '../../server/today.ts';

const bundle = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

it.skipIf(!existsSync(bundle))(
  'finds what the sources find (npm run build first)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'section17-examples-'));
    try {
      const day = today();
      const examples = rules.flatMap(({ id, examples: all }) =>
        all.map((example, i) => {
          const text = 'flawed' in example ? example.flawed : example.sound;
          const path = join(id, `${i}`, 'letter.md');
          mkdirSync(join(folder, id, `${i}`), { recursive: true });
          writeFileSync(join(folder, path), text);
          const { options } = example;
          if (options) {
            const file = join(folder, id, `${i}`, 'section17.json');
            writeFileSync(file, JSON.stringify({ rules: { [id]: { options } } }));
          }
          const notice = readNotice(text);
          const findings = check(notice, { today: day, options: { [id]: options ?? {} } });
          return checked(path, linesOf(text), findings, notice.stance !== 'not-a-notice');
        }),
      );
      const args = [bundle, 'check', '.', '--format', 'json'];
      const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
      const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
      const found: { path: string }[] = JSON.parse(stdout);
      expect(found.sort(byPath)).toEqual(examples.sort(byPath));
      expect(found.length).toBeGreaterThan(2 * rules.length);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  120_000,
);
