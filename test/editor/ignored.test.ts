import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { ignoredIn } from '../../server/editor/ignored.ts';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { applied, documentOf, plain } from './fakes.ts';
import { letterOf, realService } from './realService.ts';

const text = `<!-- section17-disable-file drafting -->

Dear Requester

<!-- section17-disable-next-line rights/review-missing: it follows by post -->
We refuse your request under section 14(1) of the Freedom of Information Act 2000.

Yours sincerely
`;

it('what comments silence, with their reasons, and what the settings switch off', () => {
  const settings = { rules: { pit: 'off', 'ncnd/leak': 'error', 'harm/missing': 'off' } } as const;
  const notice = readNotice(text);
  expect(ignoredIn(documentOf(text), { notice, findings: check(notice, settings), settings, serial: 1 })).toEqual({
    comments: [
      {
        rules: ['drafting'],
        reason: '',
        wholeFile: true,
        range: expect.objectContaining({ start: { line: 0, character: 0 } }),
      },
      { rules: ['rights/review-missing'], reason: 'it follows by post', wholeFile: false, range: expect.anything() },
    ],
    switchedOff: ['harm/missing', 'pit'],
  });
});

describe('a finding of several places', () => {
  const draft = readFileSync(new URL('../../examples/draft-ncnd.md', import.meta.url), 'utf8');
  const rule = 'ncnd/wrong-question';
  const title = `Ignore this here and wherever else it stands (4 places)… (${rule})`;
  const found = (text: string) => check(readNotice(text)).map((finding) => finding.rule);
  const service = realService();
  /** The action that ignores it, asked for at some words. */
  function ignoring(words: string, client = plain): CodeAction {
    const { document, at } = letterOf(draft);
    const range = { start: at(words), end: at(words) };
    const actions = realService({ client }).codeActions(document, range, { diagnostics: [] });
    return actions.find((action) => action.title === title)!;
  }

  it.each(['Factors favouring release', 'Factors against release'])('is ignored wholly, at %s', (words) => {
    const mended = applied(documentOf(draft), ignoring(words).edit!);
    expect(mended.match(/section17-disable-next-line ncnd\/wrong-question: reason/g)).toHaveLength(4);
    expect(found(mended)).not.toContain(rule);
    // Nothing else is silenced with it, and no comment is idle.
    expect(found(mended)).toEqual(found(draft).filter((each) => each !== rule));
    const { comments } = service.ignored(documentOf(mended))!;
    expect(comments.map(({ reason }) => reason)).toEqual(['reason', 'reason', 'reason', 'reason']);
  });

  it('is ignored with one reason, which is typed once', () => {
    const edit = ignoring('Factors against release', { ...plain, versionedEdits: true, snippetEdits: true }).edit!;
    const [{ edits }] = edit.documentChanges as unknown as [{ edits: { snippet: { value: string } }[] }];
    expect(new Set(edits.map(({ snippet }) => /\$\{.*?\}/.exec(snippet.value)![0]))).toEqual(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a tab stop of a snippet
      new Set(['${1:reason}']),
    );
  });

  it('is ignored wholly by the guide, and comments that are needed no more are told', () => {
    const document = documentOf(draft);
    const step = service.guide(document)!.steps.find((each) => each.rule === rule)!;
    const ignored = applied(document, service.fix(document, rule, step.range, { ignored: 'agreed with the force' }));
    expect(ignored.match(/: agreed with the force -->/g)).toHaveLength(4);
    expect(found(ignored)).not.toContain(rule);
    const renamed = ignored.replace(/^Factors against release$/m, 'Factors against confirming or denying');
    expect(found(renamed).filter((each) => each === 'drafting/unused-suppression')).toHaveLength(1);
  });

  it('says why, and how to mend it, wherever it stands', () => {
    const { document, at } = letterOf(draft);
    const there = at('Factors against release', 2);
    expect(JSON.stringify(service.hover(document, there))).toContain('Weigh confirming or denying, not disclosure');
    const [first] = service.codeActions(document, { start: there, end: there }, { diagnostics: [] });
    expect(first!.title).toMatch(/^Ask what confirming or denying would do.* in 3 more places$/);
  });
});
