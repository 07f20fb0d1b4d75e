import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readInSteps, readNotice } from '../../server/notice/read.ts';
import { check, checkInSteps } from '../../server/rules/check.ts';
import { able, documentOf, plain, serviceOf } from './fakes.ts';

const engine = { read: readInSteps, check: checkInSteps };

const letter = `Dear Ms Hale

Thank you for your request for the contract, which we have handled under the Freedom of Information Act 2000.

## Our decision

We hold the contract. This letter is a refusal notice under section 17(1) of the Act. It relies on section 43(2) and section 40(2).

## Section 43(2): Commercial interests

Disclosure would be likely to prejudice the commercial interests of the contractor, because rivals would see its prices.

### Factors favouring disclosure

- Taxpayers could see what they pay for.

### Factors favouring withholding

- The next tender would draw fewer bids.

### Balance

The public interest in maintaining the exemption outweighs the public interest in disclosing the information, because fewer bids would cost more than the interest is worth.

## Internal review

You can ask for an internal review within 40 working days at reviews@northmoor.example.

Yours sincerely
`;

const ncnd = `Dear Ms Hale

We neither confirm nor deny that we hold the information that you asked for. The duty in section 1(1)(a) of the Freedom of Information Act 2000 does not apply, because of section 31(3).

**Section 31(3): Law enforcement**

An answer either way would be likely to prejudice the prevention of crime.

**Your rights**

You can ask for an internal review.

Yours sincerely
`;

describe('Insert Exemption', () => {
  const service = serviceOf({ engine });

  it('offers what the letter does not rely on yet, of the kind that its answer is', () => {
    const ids = service.exemptionsToInsert(documentOf(letter)).map(({ id }) => id);
    expect(ids).toContain('FOIA s.31(1)(a)');
    expect(ids).not.toContain('FOIA s.43(2)');
    expect(ids).not.toContain('FOIA s.40(2)');
    expect(ids.some((id) => id.includes('31(3)'))).toBe(false);
    const limbs = serviceOf({ engine })
      .exemptionsToInsert(documentOf(ncnd))
      .map(({ id }) => id);
    expect(limbs).toContain('FOIA s.40(5B)(a)(i)');
    expect(limbs).not.toContain('FOIA s.40(2)');
  });

  it('offers nothing outside notices', () => {
    expect(service.exemptionsToInsert(documentOf('# Minutes\n\nThe committee met.\n'))).toEqual([]);
  });

  function inserted(text: string, ids: string[], client = plain) {
    const document = documentOf(text, 7);
    const insertion = serviceOf({ engine, client }).insertExemption(document, ids)!;
    expect(insertion.version).toBe(7);
    const range = { start: insertion.position, end: insertion.position };
    return { insertion, text: TextDocument.applyEdits(document, [{ range, newText: insertion.text }]) };
  }

  it('puts all its sections after those of the last claim and before the review', () => {
    const after = inserted(letter, ['FOIA s.31(1)(a)']).text;
    const headings = [...after.matchAll(/^#+ .+$/gm)].map(([line]) => line);
    expect(headings).toEqual([
      '## Our decision',
      '## Section 43(2): Commercial interests',
      '### Factors favouring disclosure',
      '### Factors favouring withholding',
      '### Balance',
      '## Section 31(1)(a): Law enforcement',
      '### Harm',
      '## Public interest test: section 31(1)(a)',
      '### Factors favouring disclosure',
      '### Factors favouring withholding',
      '### Balance',
      '## Internal review',
    ]);
    expect(after).not.toMatch(/\n{3}/);
    const notice = readNotice(after);
    const claim = notice.claims.find(({ exemption }) => exemption === 'FOIA s.31(1)(a)');
    expect(claim?.harm).toBeGreaterThan(0);
    expect(claim?.publicInterestTest?.balance).toBeDefined();
    expect(check(notice).filter(({ at }) => after.slice(at.start, at.end).includes('31(1)(a)'))).toEqual([]);
  });

  it('goes by the letter’s own style of headings, and has tab stops where the client has them', () => {
    const { insertion, text } = inserted(ncnd, ['FOIA s.40(5B)(a)(i)'], able);
    expect(insertion.isSnippet).toBe(true);
    expect(insertion.text).toContain('**Section 40(5B)(a)(i): Personal information**');
    expect(insertion.text).toContain('${1:[');
    expect(text.indexOf('40(5B)')).toBeGreaterThan(text.indexOf('An answer either way'));
    expect(text.indexOf('40(5B)')).toBeLessThan(text.indexOf('Your rights'));
  });
});

describe('the action on an exemption that is only cited', () => {
  function actionsAt(text: string, words: string, client = plain) {
    const document = documentOf(text);
    const start = document.positionAt(text.indexOf(words));
    const service = serviceOf({ engine, client });
    const actions = service.codeActions(document, { start, end: start }, { diagnostics: [], only: ['refactor'] });
    return { document, actions, titles: actions.map(({ title }) => title) };
  }

  it('inserts its sections', () => {
    const { document, actions, titles } = actionsAt(letter, '40(2)');
    expect(titles).toEqual(['Insert the sections for section 40(2)']);
    const after = TextDocument.applyEdits(document, actions[0]!.edit!.changes![document.uri]!);
    expect(after).toContain('worth.\n\n## Section 40(2): Personal information\n\n');
    expect(after).toContain('\n\n## Internal review');
    expect(actionsAt(after, '40(2)').titles).toEqual([]);
  });

  it('has tab stops for a client that takes them', () => {
    const edit = JSON.stringify(actionsAt(letter, '40(2)', able).actions[0]?.edit);
    expect(edit).toContain('"snippet":{"kind":"snippet"');
  });

  it('has none after an indented line, which an editor would indent it by', () => {
    const indented = letter
      .replace(/### Balance[\s\S]*?\n\n## Internal/, '## Internal')
      .replace('- The next', '  - The next');
    const edit = JSON.stringify(actionsAt(indented, '40(2)', able).actions[0]?.edit);
    expect(edit).toContain('## Section 40(2)');
    expect(edit).not.toContain('"snippet"');
  });

  it('is not offered for an exemption with reasons, nor beside the citation', () => {
    expect(actionsAt(letter, '43(2)').titles).toEqual([]);
    expect(actionsAt(letter, 'Thank you').titles).toEqual([]);
  });

  it('comes among all actions where an editor asks for any kind', () => {
    const document = documentOf(letter);
    const start = document.positionAt(letter.indexOf('40(2)'));
    const all = serviceOf({ engine }).codeActions(document, { start, end: start }, { diagnostics: [] });
    expect(all.map(({ title }) => title)).toContain('Insert the sections for section 40(2)');
  });
});
