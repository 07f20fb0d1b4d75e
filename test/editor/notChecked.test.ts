import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CodeActionContext, Diagnostic } from 'vscode-languageserver';
import { readNotice } from '../../server/notice/read.ts';
import { notCheckedIn } from '../../server/rules/notChecked.ts';
import { applied } from './fakes.ts';
import { letterOf, manual, realService, refusal } from './realService.ts';

const anything: CodeActionContext = { diagnostics: [] };
/** They rely on exemptions, and what they decide is not to be seen. */
const unread = [
  'Dear Ms Hall\n\nThe rota falls within section 31(1)(a) of the Freedom of Information Act 2000.\n\nKind regards\nJ. Moss\n',
  'Dear Ms Hall\n\nThank you for your request about the rota. Section 31(1)(a) covers the rota.\n\nYours sincerely\n',
  'Good afternoon\n\nThank you for asking about the fares. They come under regulation 12(5)(e) of the EIR.\n\nBest wishes\nThe clerk\n',
  '---\r\nreference: 2026/41\r\n---\r\nDear Mr Orr\r\n\r\nSection 30(b)(i) of FOISA covers the minutes of the board.\r\n\r\nYours faithfully\r\n',
];
/** They are no letters of an authority to somebody who asked. */
const others = [
  manual,
  'Dear Information Officer\n\nPlease send me the rota. I do not accept that section 31(1)(a) applies.\n\nYours sincerely\nA. Hall\n',
  '# Minutes\n\nThe panel relied on section 31(1)(a) and section 40(2). The chair thanked the officers.\n',
  'Dear Ms Hall\n\nThank you for your letter about the hedge. We have asked the contractor to cut it.\n\nYours sincerely\n',
];
const documents = ['noNotices', 'notices'].flatMap((folder) => {
  const place = new URL(`../${folder}/`, import.meta.url);
  return readdirSync(place)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(new URL(name, place), 'utf8'));
});

describe('a letter that cites an exemption and is not read as a notice', () => {
  it.each(unread)('says so in one line of information, and what is missing: %#', (text) => {
    const { document } = letterOf(text);
    expect(realService().reading(document)).toMatchObject({ stance: 'not-a-notice', weights: { could: 1 } });
    expect(realService({ rulePages: 'https://example.org' }).diagnostics(document)).toEqual([
      {
        range: expect.anything(),
        severity: 3,
        code: 'section17/not-checked',
        source: 'section17',
        message: expect.stringMatching(
          / is not checked, as it does not read as a refusal notice: no decision was found/,
        ),
      },
    ]);
  });

  it.each(unread)('is checked, or silent, once its front matter says what it is: %#', (text) => {
    const { document } = letterOf(text);
    const service = realService();
    const [{ range }] = service.diagnostics(document) as [Diagnostic];
    const actions = service.codeActions(document, range, anything);
    expect(actions.map(({ title }) => title)).toEqual(['Treat this letter as a notice', 'It is not a notice']);
    const [yes, no] = actions.map(({ edit }) => letterOf(applied(document, edit)).document);
    expect(realService().reading(yes!).stance).not.toBe('not-a-notice');
    expect(realService().reading(yes!).weights.must).toBeGreaterThan(0);
    expect(realService().diagnostics(no!)).toEqual([]);
    expect(realService().reading(no!).lacking).toBeNull();
    if (text.includes('\r\n')) expect(yes!.getText()).not.toMatch(/[^\r]\n/);
  });

  it('is left alone where the settings leave it out, and by what inserts all that is missing', () => {
    const { document } = letterOf(unread[0]!);
    const service = realService();
    expect(service.insertEverythingMissing(document)).toBeUndefined();
    service.configure(document.uri, { ignored: true });
    expect(service.diagnostics(document)).toEqual([]);
    expect(service.reading(document).lacking).toBeNull();
  });
});

describe('another document', () => {
  it.each(others)('says nothing of it in the text: %#', (text) => {
    expect(realService().diagnostics(letterOf(text).document)).toEqual([]);
  });

  it('says what it lacks where it cites an exemption, for the status bar', () => {
    const lacking = (text: string) => realService().reading(letterOf(text).document).lacking;
    expect(lacking(manual)).toMatch(/^no decision was found/);
    expect(lacking(others[3]!)).toBeNull();
    expect(lacking(refusal)).toBeNull();
    expect(
      lacking('# The Act\n\nSection 1(1) gives the right, and section 17(1) says how it is refused.\n'),
    ).toBeNull();
  });

  it('whatever it says of exemptions', () => {
    expect(documents.length).toBeGreaterThan(110);
    expect(documents.flatMap((text) => notCheckedIn(readNotice(text)))).toEqual([]);
  }, 120_000);
});
