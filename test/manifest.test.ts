import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { authorityKinds } from '../server/rules/settings.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

describe('the manifest', () => {
  it('names files that exist', () => {
    const { snippets, jsonValidation } = manifest.contributes;
    const named = [
      manifest.icon,
      ...snippets.map(({ path }: { path: string }) => path),
      ...jsonValidation.map(({ url }: { url: string }) => url),
    ];
    expect(named.filter((file) => !existsSync(`${root}${file}`))).toEqual([]);
  });

  it('offers every snippet file', () => {
    const offered = manifest.contributes.snippets.map(({ path }: { path: string }) => path);
    const written = readdirSync(`${root}snippets`).filter((file) => file.endsWith('.code-snippets'));
    expect(offered.sort()).toEqual(written.map((file) => `./snippets/${file}`).sort());
  });

  it('knows the kinds of authority', () => {
    const [{ properties }] = manifest.contributes.configuration;
    expect(properties['section17.authority.kind'].enum).toEqual(['', ...Object.keys(authorityKinds)]);
  });

  it('describes every command and every setting', () => {
    const { commands, configuration } = manifest.contributes;
    for (const { title, category } of commands) {
      expect(category).toBe('Section 17');
      expect(title).toMatch(/^[A-Z]/);
    }
    for (const { properties } of configuration) {
      for (const [name, setting] of Object.entries<Record<string, string>>(properties)) {
        expect(name).toMatch(/^section17\./);
        expect(setting.description ?? setting.markdownDescription).toMatch(/\.$/);
      }
    }
  });
});
