import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tokenModifiers, tokenTypes } from '../server/editor/semanticTokens.ts';
import { authorityKinds } from '../server/rules/settings.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

describe('the manifest', () => {
  it('names files that exist', () => {
    const { jsonValidation, grammars } = manifest.contributes;
    const named = [
      manifest.icon,
      ...grammars.map(({ path }: { path: string }) => path),
      ...jsonValidation.map(({ url }: { url: string }) => url),
    ];
    expect(named.filter((file) => !existsSync(`${root}${file}`))).toEqual([]);
  });

  it('has the extension in untrusted and in virtual workspaces, since no setting names a program or a file', () => {
    expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
    const settings = manifest.contributes.configuration.flatMap(({ properties }: { properties: object }) =>
      Object.keys(properties),
    );
    expect(settings.length).toBeGreaterThan(2);
    expect(settings.filter((name: string) => /path|file|folder|command|program|node|arg/i.test(name))).toEqual([]);
    expect(JSON.stringify(manifest.contributes.configuration)).not.toContain('"resourcePath"');
  });

  it('walks a newcomer through commands and pictures that exist', () => {
    const { commands, views, walkthroughs } = manifest.contributes;
    const known = [
      ...commands.map(({ command }: { command: string }) => command),
      ...views.section17.map(({ id }: { id: string }) => `${id}.focus`),
    ];
    for (const { id, description, media } of walkthroughs[0].steps) {
      for (const [theme, picture] of Object.entries<string>(
        typeof media.image === 'string' ? { any: media.image } : media.image,
      )) {
        // Cut to what is shown: a picture of the whole window is larger.
        expect(statSync(`${root}${picture}`).size, `${picture}, ${theme}`).toBeLessThan(60_000);
      }
      expect(media.altText, id).toBeTruthy();
      const [, linked] = /\(command:([\w.]+)/.exec(description) ?? [];
      expect(linked?.startsWith('workbench.') || known.includes(linked), linked).toBe(true);
    }
  });

  it('leaves standard text to the server, which knows the letter, its law and its house', () => {
    expect(manifest.contributes.snippets).toBeUndefined();
  });

  it('describes the tokens that the server tells, and gives each a colour of its own or that of another', () => {
    const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = manifest.contributes;
    const ids = (tokens: { id: string }[]) => tokens.map(({ id }) => id);
    expect(ids(semanticTokenTypes)).toEqual([...tokenTypes]);
    expect(ids(semanticTokenModifiers)).toEqual([...tokenModifiers]);
    const coloured = Object.keys(semanticTokenScopes[0].scopes).map((selector) => selector.split('.')[0]);
    const colourless = semanticTokenTypes.filter(
      ({ id, superType }: { id: string; superType?: string }) =>
        !coloured.includes(id) && !coloured.includes(superType ?? ''),
    );
    expect(colourless).toEqual([]);
  });

  it('knows the kinds of authority', () => {
    const [{ properties }] = manifest.contributes.configuration;
    expect(properties['section17.authority.kind'].enum).toEqual(['', ...Object.keys(authorityKinds)]);
  });

  it('has a new notice among the new files of the editor', () => {
    const { commands, menus } = manifest.contributes;
    for (const { command } of menus['file/newFile']) {
      expect(commands.find((each: { command: string }) => each.command === command)?.shortTitle).toBeTruthy();
    }
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
