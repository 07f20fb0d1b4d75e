import { describe, expect, it } from 'vitest';
import type { CodeActionContext } from 'vscode-languageserver';
import type { Engine } from '../../server/editor/readings.ts';
import { readInSteps } from '../../server/notice/read.ts';
import { checkInSteps } from '../../server/rules/check.ts';
import { applied, documentOf, noticeOf, plain, reading, serviceOf, uri } from './fakes.ts';

const letter = 'Dear Ms Okafor,\n\nwe hold teh papers and refuse to give them to you.\n\nYours sincerely';
const anything: CodeActionContext = { diagnostics: [] };
const rangeOf = (text: string, words: string) => {
  const document = documentOf(text);
  const start = text.indexOf(words);
  return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
};

describe('quick fixes', () => {
  it('are those of the findings that the range touches, the preferred one first', () => {
    const document = documentOf(letter, 3);
    const actions = serviceOf().codeActions(document, rangeOf(letter, 'hold'), anything);
    expect(actions.slice(0, 3).map(({ title, kind, isPreferred }) => [title, kind, isPreferred])).toEqual([
      ['Write “any held”', 'quickfix', true],
      ['Write “we may hold”', 'quickfix', false],
      ['Ignore this here… (ncnd/leak)', 'quickfix', false],
    ]);
    expect(actions[0]?.diagnostics).toEqual([serviceOf().diagnostics(document)[0]]);
    expect(actions[0]?.edit).toEqual({
      documentChanges: [
        {
          textDocument: { uri, version: 3 },
          edits: [{ range: rangeOf(letter, 'we hold'), newText: 'any held' }],
        },
      ],
    });
  });

  it('are plain changes for a client that knows no versions', () => {
    const [action] = serviceOf({ client: plain }).codeActions(documentOf(letter), rangeOf(letter, 'teh'), anything);
    expect(action?.edit).toEqual({ changes: { [uri]: [{ range: rangeOf(letter, 'teh'), newText: 'the' }] } });
  });

  it('end their lines as the draft does', () => {
    const windows = letter.replaceAll('\n', '\r\n');
    const document = documentOf(windows);
    const [action] = serviceOf().codeActions(document, rangeOf(windows, 'Yours'), anything);
    expect(applied(document, action?.edit)).toContain('You can ask for an internal review.\r\n\r\nYours sincerely');
    expect(applied(document, action?.edit)).not.toMatch(/[^\r]\n/);
  });

  it('are after those under the caret the others of its line, of which none is preferred', () => {
    const titles = (words: string) =>
      serviceOf()
        .codeActions(documentOf(letter), rangeOf(letter, words), anything)
        .filter(({ title }) => !title.includes('whole letter'))
        .map(({ title, isPreferred }) => [title, isPreferred]);
    const hold = titles('hold');
    expect(hold[0]?.[1]).toBe(true);
    expect(titles('teh').filter(([, preferred]) => preferred)).toHaveLength(1);
    expect(new Set(titles('papers').map(([title]) => title))).toEqual(new Set(hold.map(([title]) => title)));
    expect(titles('papers').some(([, preferred]) => preferred)).toBe(false);
  });

  it('are none elsewhere, nor where only other kinds are asked for', () => {
    const document = documentOf(letter);
    expect(serviceOf().codeActions(document, rangeOf(letter, 'Okafor'), anything)).toEqual([]);
    expect(serviceOf().codeActions(document, rangeOf(letter, 'hold'), { diagnostics: [], only: ['refactor'] })).toEqual(
      [],
    );
  });
});

describe('ignoring a finding here', () => {
  const ignore = (text: string, words: string, client = plain) => {
    const document = documentOf(text);
    const actions = serviceOf({ client }).codeActions(document, rangeOf(text, words), anything);
    const action = actions.find(({ title }) => title.startsWith('Ignore'));
    return action && { action, text: client === plain ? applied(document, action.edit) : '' };
  };

  it('inserts a comment above the line, indented as it is', () => {
    expect(ignore(`${letter}\n\n  - teh end`, 'teh end')?.text).toContain(
      '\n\n  <!-- section17-disable-next-line drafting/teh: reason -->\n  - teh end',
    );
  });

  it('puts it before a paragraph whose lines are wrapped', () => {
    const wrapped = 'Dear Ms Okafor,\r\n\r\nwe refuse to give you\r\nall of teh papers.\r\n';
    expect(ignore(wrapped, 'teh')?.text).toBe(
      'Dear Ms Okafor,\r\n\r\n<!-- section17-disable-next-line drafting/teh: reason -->\r\nwe refuse to give you\r\nall of teh papers.\r\n',
    );
  });

  it('leaves a tab stop for the reason where the client takes one', () => {
    const { action } = ignore(letter, 'teh', { ...plain, versionedEdits: true, snippetEdits: true })!;
    expect(action.edit?.documentChanges).toEqual([
      {
        textDocument: { uri, version: 1 },
        edits: [
          {
            range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
            snippet: {
              kind: 'snippet',
              // biome-ignore lint/suspicious/noTemplateCurlyInString: a tab stop of a snippet
              value: '<!-- section17-disable-next-line drafting/teh: ${1:reason} -->\n',
            },
          },
        ],
      },
    ]);
  });

  it('is offered once for all findings of one rule in one paragraph', () => {
    const twice = 'Dear Ms Okafor,\n\nteh papers and teh letters that you asked for.\n';
    const actions = serviceOf().codeActions(documentOf(twice), rangeOf(twice, 'teh papers and teh'), anything);
    const ignoring = actions.filter(({ title }) => title.startsWith('Ignore this here'));
    expect(ignoring).toHaveLength(1);
    expect(ignoring[0]?.diagnostics).toHaveLength(2);
  });

  it('is not offered for what no rule found', () => {
    const at = { start: letter.indexOf('teh'), end: letter.indexOf('teh') + 3 };
    const engine = reading((text) => noticeOf(text));
    const found: Engine = {
      ...engine,
      *check() {
        yield;
        return [{ rule: 'section17/block-set-aside', severity: 'info', at, message: 'Too long.' }];
      },
    };
    expect(serviceOf({ engine: found }).codeActions(documentOf(letter), rangeOf(letter, 'teh'), anything)).toEqual([]);
  });

  it('is not offered in front matter, where a comment would break it', () => {
    const text = '---\nreference: teh\n---\n\nDear Ms Okafor, we refuse.';
    const engine = reading((t) => noticeOf(t, { frontMatter: { keys: [], range: { start: 0, end: 22 } } }));
    const actions = serviceOf({ engine }).codeActions(documentOf(text), rangeOf(text, 'teh'), anything);
    expect(actions.map(({ title }) => title)).toEqual([
      'Write “the”',
      'Ignore this in the whole letter… (drafting/teh)',
    ]);
  });
});

describe('what can be done about a rule', () => {
  const actionsAt = (text: string, words: string, ruleCommands = true) =>
    serviceOf({ ruleCommands }).codeActions(documentOf(text), rangeOf(text, words), anything);

  it('is to ignore it in the whole letter, with a reason', () => {
    const action = actionsAt(letter, 'teh').find(({ title }) => title.includes('whole letter'));
    expect(JSON.stringify(action?.edit)).toContain('<!-- section17-disable-file drafting/teh: ');
  });

  it('is to mend all that it finds, where that is more than one thing', () => {
    const twice = 'Dear Ms Okafor,\n\nteh papers that you asked for.\n\nteh letters too.\n';
    const all = actionsAt(twice, 'teh papers').find(({ title }) => title.startsWith('Fix all 2'));
    expect(applied(documentOf(twice), all?.edit)).toBe(twice.replaceAll('teh', 'the'));
    expect(actionsAt(letter, 'teh').some(({ title }) => title.startsWith('Fix all'))).toBe(false);
  });

  it('is to switch it off or to read its page, where the client has those commands', () => {
    const commands = (ruleCommands: boolean) =>
      actionsAt(letter, 'teh', ruleCommands).flatMap(({ command }) => (command ? [command.command] : []));
    expect(commands(true)).toEqual(['section17.switchOffRule', 'section17.showRule']);
    expect(commands(false)).toEqual([]);
  });
});

describe('fix all', () => {
  const fixAll = (text: string, only: string[]) =>
    serviceOf().codeActions(documentOf(text, 4), rangeOf(text, 'Dear'), { diagnostics: [], only });

  it('makes safe fixes only, in the whole draft', () => {
    const text = letter.replace('papers', 'teh papers');
    const [action, ...others] = fixAll(text, ['source.fixAll']);
    expect(others).toEqual([]);
    expect(action).toMatchObject({
      kind: 'source.fixAll.section17',
      edit: { documentChanges: [{ textDocument: { uri, version: 4 } }] },
    });
    expect(applied(documentOf(text), action?.edit)).toBe(text.replaceAll('teh', 'the'));
  });

  it.each(['source', 'source.fixAll.section17', ''])('answers a request for “%s”', (kind) => {
    expect(fixAll(letter, [kind]).map(({ kind }) => kind)).toContain('source.fixAll.section17');
  });

  it('is not offered unasked, for other tools, nor where nothing is safe to fix', () => {
    expect(serviceOf().codeActions(documentOf(letter), rangeOf(letter, 'Dear'), anything)).toEqual([]);
    expect(fixAll(letter, ['source.fixAll.eslint'])).toEqual([]);
    expect(fixAll(letter.replace('teh', 'the'), ['source.fixAll'])).toEqual([]);
  });
});

describe('inserting everything missing', () => {
  it('inserts each missing text once, those for one place in order, and changes nothing else', () => {
    const document = documentOf(letter, 9);
    const edit = serviceOf().insertEverythingMissing(document);
    expect(edit).toMatchObject({ documentChanges: [{ textDocument: { uri, version: 9 } }] });
    expect(applied(document, edit)).toBe(
      letter.replace('Yours', 'You can ask for an internal review.\n\nYou can complain to the Commissioner.\n\nYours'),
    );
  });

  it('gives nothing where nothing is missing', () => {
    const whole = `${letter}\nYou can ask for an internal review. You can complain to the Commissioner.`;
    expect(serviceOf().insertEverythingMissing(documentOf(whole))).toBeUndefined();
  });
});

describe('marking what a letter says', () => {
  const text =
    'Dear Requester\n\nWe hold the rota and refuse it under section 31(1)(a) of the Freedom of Information Act 2000.\n\nThe lads are quick readers all.\n\nYours sincerely\n';
  const marks = (words: string) => {
    const document = documentOf(text);
    const service = serviceOf({ client: plain, engine: { read: readInSteps, check: checkInSteps } });
    return service
      .codeActions(document, rangeOf(text, words), anything)
      .filter(({ title }) => title.startsWith('Here it says'))
      .map(({ title, edit }) => [title, applied(document, edit)]);
  };

  it('is offered for a selected sentence, where a mark on it settles a finding', () => {
    expect(marks('quick readers')).toContainEqual([
      'Here it says what harm an answer would cause',
      text.replace('The lads', '<!-- section17-reads: harm -->\nThe lads'),
    ]);
  });

  it('is not offered in the sign-off', () => expect(marks('Yours')).toEqual([]));
});
