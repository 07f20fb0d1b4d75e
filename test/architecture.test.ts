import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { patternsOfWords } from './patternsOfWords.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Import {
  /** Relative to the project, with `/`. */
  readonly file: string;
  /** A file of the project in the same form, or a package's name as written. */
  readonly from: string;
  readonly typesOnly: boolean;
  readonly dynamic: boolean;
}

/** All TypeScript files in a folder of the project. */
function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join(folder, file.replaceAll('\\', '/')));
}

/** What a file imports. The formatter puts every import statement at the beginning of a line. */
function importsOf(file: string): Import[] {
  const code = readFileSync(path.join(root, file), 'utf8');
  const resolve = (name: string) => (name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name);
  const statements = code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'/gm);
  const calls = code.matchAll(/\b(?:import|require)\(\s*['"`]([^'"`]+)['"`]/g);
  return [
    ...[...statements].map(([, types, name]) => {
      return { file, from: resolve(name ?? ''), typesOnly: types !== undefined, dynamic: false };
    }),
    ...[...calls].map(([, name]) => ({ file, from: resolve(name ?? ''), typesOnly: false, dynamic: true })),
  ];
}

const show = ({ file, from }: Import) => `${file} imports ${from}`;
const everywhere = ['server', 'client', 'views', 'page'].flatMap(sources);
const imports = everywhere.flatMap(importsOf);
const isOurs = ({ from }: Import) => /^(server|client|views|page|snippets)\//.test(from);

/** The room that a file of the server stands in: a folder, or the hall for what stands in none. */
function roomOf(file: string): string {
  return /^server\/([^/]+)\//.exec(file)?.[1] ?? (file.startsWith('server/') ? 'hall' : (file.split('/')[0] ?? ''));
}

/** By room, the rooms that it may import from, besides itself. */
const below: Readonly<Record<string, readonly string[]>> = {
  law: [],
  language: ['law'],
  notice: ['law', 'language'],
  wording: ['law', 'notice', 'snippets'],
  word: ['law', 'notice'],
  rules: ['law', 'language', 'notice', 'wording', 'word'],
  drafting: ['law', 'language', 'notice', 'wording', 'rules'],
  configuration: ['law', 'notice', 'wording', 'rules'],
  disk: ['configuration'],
  engine: [],
  editor: ['law', 'language', 'notice', 'wording', 'word', 'rules', 'drafting', 'configuration'],
  cli: ['law', 'notice', 'wording', 'word', 'rules', 'drafting', 'configuration', 'disk', 'engine'],
  api: ['notice', 'rules', 'configuration', 'cli'],
  hall: ['law', 'notice', 'wording', 'rules', 'drafting', 'configuration', 'disk', 'editor', 'engine'],
};

const pure = ['law', 'language', 'notice', 'wording', 'word', 'rules', 'drafting', 'configuration', 'api'];

describe('the rooms of the server', () => {
  it('are all known here', () => {
    expect(new Set(sources('server').map(roomOf))).toEqual(new Set(Object.keys(below)));
  });

  it('import from lower floors only', () => {
    const upward = imports.filter((each) => {
      const [here, there] = [roomOf(each.file), roomOf(each.from)];
      // `section17 lsp` starts the server, wiring and all; the other commands do without it.
      if (each.file === 'server/cli/lsp.ts' && each.dynamic) return false;
      return each.file.startsWith('server/') && isOurs(each) && here !== there && !below[here]?.includes(there);
    });
    expect(upward.map(show)).toEqual([]);
  });

  it('have no circles of imports, not even of types', () => {
    const from = new Map(
      sources('server').map((file) => [file, imports.filter((each) => each.file === file && !each.dynamic)]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const follow = (file: string, path: readonly string[]) => {
      const met = path.indexOf(file);
      if (met >= 0) circles.push([...path.slice(met), file].join(' > '));
      if (met >= 0 || done.has(file)) return;
      for (const each of from.get(file) ?? []) follow(each.from, [...path, file]);
      done.add(file);
    };
    for (const file of from.keys()) follow(file, []);
    expect(circles).toEqual([]);
  });

  it('that read and judge know neither the machine nor the editor', () => {
    const foreign = imports.filter(
      ({ file, from }) => pure.includes(roomOf(file)) && /^(node:|vscode|vscode-.*)/.test(from),
    );
    expect(foreign.map(show)).toEqual([]);
  });

  it('that read and judge have no clock, no chance and no surroundings', () => {
    const impure = /\b(?:Date\.now|Math\.random|performance\.now|process\.\w+|globalThis)\b|\bnew Date\(\)/;
    const found = sources('server')
      .filter((file) => pure.includes(roomOf(file)))
      .filter((file) => impure.test(readFileSync(path.join(root, file), 'utf8')));
    expect(found).toEqual([]);
  });

  it('know the language server protocol only where an editor is answered', () => {
    const foreign = imports.filter(
      ({ file, from }) => from.startsWith('vscode-') && !['editor', 'hall', 'client', 'page'].includes(roomOf(file)),
    );
    expect(foreign.map(show)).toEqual([]);
  });
});

describe('the law', () => {
  /** Readers of what is written, which have numbers before they know the instrument. */
  const readers: Readonly<Record<string, string>> = {
    'server/notice/citations.ts':
      'a comma after another Act binds what follows, but for the exemptions for personal data',
    'server/notice/citations/acts.ts': 'the names of the instruments, as they are written',
    'server/notice/citations/starts.ts': 'a number after "exception" is that of a regulation',
    'server/notice/headings.ts': 'sections that no heading of an exemption names',
    'server/notice/regime.ts': 'Scottish letters call their own Regulations "the EIRs"',
    'server/notice/segments.ts': 'the heading "Notice under section 18"',
  };

  it('is asked for traits and points: nobody else compares a regime or the number of a section', () => {
    const regime = "'(?:foia|eir|foisa|eisr)'";
    const compares = new RegExp(
      String.raw`[!=]==\s+${regime}|\b(?:section|path\[\d\])\s+[!=]==\s+'|\['\d+[A-Z]?'(?:, '\d+[A-Z]?')*\]\.includes|parseProvision\(['\x60]|section: '\d`,
    );
    const askers = sources('server')
      .filter((file) => roomOf(file) !== 'law' && !Object.hasOwn(readers, file))
      .filter((file) => compares.test(readFileSync(path.join(root, file), 'utf8')));
    expect(askers).toEqual([]);
  });

  it('says in one place under which regime a letter is read that names none', () => {
    const guesses = sources('server').filter((file) => /\?\? 'foia'/.test(readFileSync(path.join(root, file), 'utf8')));
    expect(guesses).toEqual(['server/rules/speak.ts']);
  });
});

describe('what people are shown', () => {
  /** What both ends of the connection say to each other. */
  const spoken = /^server\/editor\/(?:protocol|draftingProtocol|base64)\.ts$/;

  it('takes nothing from the server but types, and what both say to each other', () => {
    const taken = imports.filter(
      ({ file, from, typesOnly }) =>
        !file.startsWith('server/') && from.startsWith('server/') && !typesOnly && !spoken.test(from),
    );
    expect(taken.map(show)).toEqual([]);
    expect(imports.filter(({ file, typesOnly }) => spoken.test(file) && !typesOnly).map(show)).toEqual([]);
  });

  it('has what editor and page share in a room that knows neither', () => {
    const astray = imports.filter(({ file, from }) => {
      const [here, there] = [roomOf(file), roomOf(from)];
      if (here === 'views') return /^(vscode|client|page)\b/.test(from);
      return (here === 'page' && /^(vscode$|client\/)/.test(from)) || (here === 'client' && there === 'page');
    });
    expect(astray.map(show)).toEqual([]);
  });
});

describe('the client', () => {
  it('knows Node only in its desktop entry, and a browser only in its web entry', () => {
    const node = /^node:|^vscode-languageclient\/node$/;
    const foreign = imports.filter(
      ({ file, from }) => file.startsWith('client/') && file !== 'client/desktop.ts' && node.test(from),
    );
    expect(foreign.map(show)).toEqual([]);
    const browser = imports.filter(
      ({ file, from }) => file !== 'client/web.ts' && from === 'vscode-languageclient/browser',
    );
    expect(browser.map(show)).toEqual([]);
  });
});

describe('all of it', () => {
  it('know Node only in what starts them on a machine', () => {
    const onMachines = /^server\/(cli\/|disk\/|engine\/|node\.ts$|startNodeServer\.ts$)|^client\/desktop\.ts$/;
    const node = imports.filter(({ file, from }) => !onMachines.test(file) && /^node:|\/node$/.test(from));
    expect(node.map(show)).toEqual([]);
  });

  it('run no code that stands in a workspace', () => {
    const compilers = imports.filter(({ from }) => /^(node:)?(vm|child_process|module)$/.test(from));
    // git alone, and of its commands those that read (`test/cli/changedSince.test.ts`).
    expect(compilers.map(show)).toEqual(['server/cli/changedSince.ts imports node:child_process']);
    const runs = /\beval\(|\bnew Function\b|\bFunction\(|\brequire\((?!')|\bimport\((?!')/;
    const runners = everywhere.filter((file) => runs.test(readFileSync(path.join(root, file), 'utf8')));
    expect(runners).toEqual([]);
  });

  it('have no means to open a connection', () => {
    const network = /^(node:)?(https?|http2|net|tls|dns|dgram|undici)(\/|$)/;
    expect(imports.filter(({ from }) => network.test(from)).map(show)).toEqual([]);
    const calls = /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/;
    const callers = everywhere.filter((file) => calls.test(readFileSync(path.join(root, file), 'utf8')));
    expect(callers).toEqual([]);
  });
});

describe('words of prose', () => {
  /** What these look for is markup, an identifier, a file, a date, or the name or number of a law, and no prose. */
  const noProse = [
    'server/cli/files.ts',
    'server/cli/program.ts',
    'server/cli/wordOutput.ts',
    'server/editor/claimState.ts',
    'server/editor/cleanCopy.ts',
    'server/editor/completeCitation.ts',
    'server/editor/completeHeading.ts',
    'server/editor/hidden.ts',
    'server/editor/inertMarkdown.ts',
    'server/editor/letterHtml.ts',
    'server/editor/plainText.ts',
    'server/editor/unseenStyle.ts',
    'server/law/index.ts',
    'server/notice/directives.ts',
    'server/notice/facts.ts',
    'server/notice/headings.ts',
    'server/notice/pieces.ts',
    'server/notice/regime.ts',
    'server/notice/scopes.ts',
    'server/notice/units.ts',
    'server/rules/drafting/front-matter.ts',
    'server/rules/drafting/link-stale.ts',
    'server/rules/exemption/s21-location.ts',
    'server/rules/exemption/superseded.ts',
    'server/rules/pit/balance-new-factor.ts',
    'server/rules/privacy/comment-left.ts',
    'server/rules/privacy/soft-redaction.ts',
    'server/rules/rights/review-no-contact.ts',
    'server/rules/rights/told.ts',
    'server/rules/structure/environmental.ts',
    'server/rules/structure/regime-missing.ts',
    'server/startNodeServer.ts',
    'server/word/content.ts',
    'server/word/formats.ts',
    'server/word/fromMarkdown.ts',
    'server/word/house.ts',
    'server/word/htmlWords.ts',
    'server/word/markdown.ts',
    'server/word/properties.ts',
    'server/word/setLetter.ts',
    'server/word/setPhrases.ts',
    'server/word/styles.ts',
    'server/word/xml.ts',
  ];
  /** The patterns of these are still to become phrases. The list only gets shorter. */
  const stillPatterns: readonly string[] = [
    'server/law/scottishHarm.ts',
    'server/notice/citations/starts.ts',
    'server/notice/placeholders.ts',
  ];

  it('are recognised by phrases, and by no pattern outside the room for language', () => {
    const found = sources('server').filter(
      (file) =>
        roomOf(file) !== 'language' &&
        !noProse.includes(file) &&
        patternsOfWords(readFileSync(path.join(root, file), 'utf8')).length > 0,
    );
    expect(found.sort()).toEqual(stillPatterns);
  });
});
