import { describe, expect, it } from 'vitest';
import { createConfigurations } from '../../server/configuration/configurations.ts';
import { at, inMemory } from './memory.ts';

const named = (name: string, more: object = {}) => JSON.stringify({ authority: { name }, ...more });

function configurations(texts: Record<string, string>, projects?: readonly string[]) {
  return createConfigurations(inMemory(texts, projects), []);
}

/** What was found wrong, by file, with the words on which it stands. */
function problemsOf({ files }: Awaited<ReturnType<ReturnType<typeof configurations>['nearest']>>) {
  return files.flatMap(({ url, text, problems }) =>
    problems.map((p) => [url.replace('file:///house/', ''), text.slice(p.at.start, p.at.end), p.message]),
  );
}

describe('the configuration of a draft', () => {
  it('is the nearest upward', async () => {
    const all = configurations({ 'section17.json': named('Far'), 'a/section17.json': named('Near') });
    const nameFor = async (draft: string) => (await all.nearest(at(draft))).settings.authority?.name;
    expect(await nameFor('a/b/c/draft.md')).toBe('Near');
    expect(await nameFor('a/draft.md')).toBe('Near');
    expect(await nameFor('other folder/draft.md')).toBe('Far');
  });

  it('is empty where there is none, and for a draft that was never saved', async () => {
    const none = { settings: {}, files: [] };
    expect(await configurations({}).nearest(at('draft.md'))).toEqual(none);
    expect(await configurations({ 'section17.json': '{}' }).nearest('untitled:Untitled-1')).toEqual(none);
  });

  it('is found in folders of other kinds too', async () => {
    const files = {
      ...inMemory({}),
      read: async (url: string) => (url === 'vscode-vfs://github/o/r/section17.json' ? named('Web') : undefined),
    };
    const { settings } = await createConfigurations(files, []).nearest('vscode-vfs://github/o/r/a/draft.md');
    expect(settings.authority?.name).toBe('Web');
  });

  it('takes from the files that it extends what it does not say itself, the later winning', async () => {
    const all = configurations({
      'team/section17.json':
        '{ "extends": ["../shared files/first.json", "../shared files/second.json"], "authority": { "abbreviation": "T" }, "rules": { "b": "off" } }',
      'shared files/first.json': named('First', { regime: 'eir', headings: { harm: ['Harm 1'] } }),
      'shared files/second.json': named('Second', {
        extends: 'third.json',
        headings: { harm: ['Harm 2'], balance: ['Balance 2'] },
      }),
      'shared files/third.json': named('Third', { headings: { balance: ['Balance 3'], ncnd: ['NCND 3'] } }),
    });
    const { settings, files } = await all.nearest(at('team/draft.md'));
    expect(settings).toMatchObject({
      regime: 'eir',
      authority: { name: 'Second', abbreviation: 'T' },
      headings: { harm: ['Harm 2'], balance: ['Balance 2'], ncnd: ['NCND 3'] },
    });
    expect(files.map(({ url }) => url.split('/').at(-1))).toEqual([
      'first.json',
      'third.json',
      'second.json',
      'section17.json',
    ]);
  });

  it('says of a file that it extends when it is missing, outside the project or not relative', async () => {
    const all = configurations(
      {
        'p/section17.json':
          '{ "extends": ["gone.json", "../outside.json", "%2e%2e/outside.json", "/p/x.json", "https://example.org/x.json", "C:\\\\x.json"], "regime": "foia" }',
        'outside.json': named('Secret'),
      },
      ['file:///house/p/'],
    );
    const found = await all.nearest(at('p/draft.md'));
    expect(found.settings).toEqual({ regime: 'foia', rules: {}, options: {} });
    expect(problemsOf(found)).toEqual([
      ['p/section17.json', '"gone.json"', 'There is no file “gone.json” here.'],
      ['p/section17.json', '"../outside.json"', expect.stringContaining('outside the project')],
      ['p/section17.json', '"%2e%2e/outside.json"', 'There is no file “%2e%2e/outside.json” here.'],
      ['p/section17.json', '"/p/x.json"', expect.stringContaining('relative')],
      ['p/section17.json', '"https://example.org/x.json"', expect.stringContaining('relative')],
      ['p/section17.json', '"C:\\\\x.json"', expect.stringContaining('relative')],
    ]);
  });

  it('stays within the file’s own folder where there is no project', async () => {
    const texts = {
      'p/section17.json': '{ "extends": ["sub/a.json", "../b.json"] }',
      'p/sub/a.json': named('A'),
      'b.json': named('B'),
    };
    const found = await configurations(texts, []).nearest(at('p/draft.md'));
    expect(found.settings.authority).toEqual({ name: 'A' });
    expect(problemsOf(found)).toEqual([['p/section17.json', '"../b.json"', expect.stringContaining('outside')]]);
  });

  it('says where files extend each other in a circle, and takes each once', async () => {
    const circle = configurations({
      'section17.json': '{ "extends": "b.json", "regime": "eir" }',
      'b.json': named('B', { extends: 'section17.json' }),
    });
    const found = await circle.nearest(at('draft.md'));
    expect(found.settings).toMatchObject({ regime: 'eir', authority: { name: 'B' } });
    expect(problemsOf(found)).toEqual([['b.json', '"section17.json"', expect.stringContaining('circle')]]);
    const itself = await configurations({ 'section17.json': '{ "extends": "./section17.json" }' }).nearest(at('d.md'));
    expect(problemsOf(itself)).toEqual([['section17.json', '"./section17.json"', 'A file cannot extend itself.']]);
    const diamond = configurations({
      'section17.json': '{ "extends": ["a.json", "b.json"] }',
      'a.json': named('A', { extends: 'base.json' }),
      'b.json': '{ "extends": "base.json" }',
      'base.json': named('Base'),
    });
    const { settings, files } = await diamond.nearest(at('draft.md'));
    expect(settings.authority?.name).toBe('A');
    expect(files).toHaveLength(4);
  });

  it('leaves out the files that it ignores, by patterns from the folder of each file', async () => {
    const all = configurations({
      'section17.json': '{ "ignore": ["templates/", "/notes.md", "*.old.md", "!keep.old.md"] }',
      'sub/section17.json': '{ "extends": "../shared.json", "ignore": "a?.md" }',
      'shared.json': '{ "ignore": ["sub/x/"] }',
    });
    const ignored = async (draft: string) => (await all.nearest(at(draft))).settings.ignored ?? false;
    for (const draft of [
      'templates/a.md',
      'deep/templates/b/a.md',
      'notes.md',
      'x/a.old.md',
      'sub/x/b.md',
      'sub/y/a1.md',
    ])
      expect([draft, await ignored(draft)]).toEqual([draft, true]);
    for (const draft of ['a.md', 'deep/notes.md', 'keep.old.md', 'sub/b.md', 'sub/a.md'])
      expect([draft, await ignored(draft)]).toEqual([draft, false]);
  });

  it('keeps in force what a file held before it broke, and says so', async () => {
    const texts: Record<string, string> = { 'section17.json': named('Before', { ignore: ['old/'] }) };
    const all = configurations(texts);
    await all.nearest(at('draft.md'));
    for (const broken of ['{ "authority": ', '!permission denied', '[]']) {
      texts['section17.json'] = broken;
      const found = await all.nearest(at('draft.md'));
      expect(found.settings.authority?.name).toBe('Before');
      expect(found.files[0]!.broken).toBe(true);
      expect(problemsOf(found)[0]![2]).toContain('What this file held before stays in force until it is mended.');
    }
    texts['section17.json'] = named('After');
    const after = await all.nearest(at('draft.md'));
    expect([after.settings.authority?.name, after.files[0]!.broken]).toEqual(['After', false]);
    const never = await configurations({ 'section17.json': '{' }).nearest(at('draft.md'));
    expect(never.settings).toEqual({});
    expect(problemsOf(never)[0]![2]).toContain('Nothing in this file is in force until it is mended.');
  });

  it('comes from a file that is named outright, wherever the draft lies', async () => {
    const all = configurations({ 'section17.json': named('Nearest'), 'x/force.json': named('Named') });
    expect((await all.from(at('x/force.json'), at('draft.md')))?.settings.authority?.name).toBe('Named');
    expect(await all.from(at('gone.json'), at('draft.md'))).toBeUndefined();
  });
});
