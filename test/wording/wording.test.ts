import { describe, expect, test } from 'vitest';
import { at } from '../../server/law/exemption.ts';
import { exemptions } from '../../server/law/index.ts';
import { exemptionWording, isWordingName, snippet, standardTexts, wording } from '../../server/wording/index.ts';

describe('wording', () => {
  test('leaves placeholders where nothing is known, and the regulator its usual name', () => {
    expect(wording('ncnd-statement')).toBe(
      '[AUTHORITY] neither confirms nor denies that it holds the information that you asked for.',
    );
    expect(wording('commissioner-rights')).toContain('apply to the Information Commission for a decision');
    expect(wording('commissioner-rights')).toContain('apply at https://ico.org.uk/foicomplaints.');
    expect(wording('held-statement')).toContain('holds [the / some of the] information');
  });

  test('fills in what is known, wherever it stands', () => {
    const rights = wording('commissioner-rights', {
      regulator: "Information Commission's Office",
      regulatorAddress: '1 Any Street',
    });
    expect(rights.match(/Information Commission/g)).toHaveLength(1);
    expect(rights).toContain("apply to the Information Commission's Office for");
    expect(rights).toContain('apply at https://ico.org.uk/foicomplaints or by writing to 1 Any Street.');
    expect(wording('internal-review', { reviewContact: 'foi@example.org' })).toContain(
      'by writing to foi@example.org.',
    );
    expect(wording('ncnd-statement', { authority: 'Anytown Council' })).toMatch(/^Anytown Council neither/);
    expect(wording('refusal-statement', { part: 'question 2' })).toContain('It covers question 2.');
    expect(wording('duty-excluded', { provision: '31(3)', title: 'Law enforcement' })).toContain(
      'because of section 31(3) (Law enforcement) of that Act.',
    );
    expect(
      wording('opening', { received: '3 March 2026', instrument: 'Environmental Information Regulations 2004' }),
    ).toContain(
      'received on 3 March 2026. We have dealt with it under the Environmental Information Regulations 2004.',
    );
  });

  test('chooses the limb that is known, and what it protects', () => {
    const one = wording('exemption-31-1', { provision: '31(1)(b)' });
    expect(one).toContain('## Section 31(1)(b): Law enforcement');
    expect(one).toContain('prejudice the apprehension or prosecution of offenders (31(1)(b)).');
    expect(one).toContain('Disclosure [would be likely to / would] prejudice');
    expect(wording('exemption-31-1', { provision: '31(1)(a) and (b)' })).toContain('## Section 31(1)(a) and (b):');
    expect(wording('exemption-31-3', { provision: '31(3)', byReferenceTo: '31(1)(a)' })).toContain(
      'The matter here is the prevention or detection of crime (31(3), by reference to 31(1)(a)).',
    );
    expect(wording('exemption-31-3', { byReferenceTo: '31(1)(c) and 31(1)(e)' })).toContain(
      'is the administration of justice (31(3), by reference to 31(1)(c)) and the operation of the immigration controls (31(3), by reference to 31(1)(e)).',
    );
    expect(wording('harm', { effect: 'endanger', interest: 'the safety of drivers' })).toContain(
      'endanger the safety of drivers.',
    );
  });

  test('puts a fact in as it stands, whatever characters it has', () => {
    const authority = 'A $1 {B} \\ C';
    expect(wording('ncnd-statement', { authority })).toContain(authority);
    expect(snippet('ncnd-statement', { authority })).toContain('A \\$1 {B\\} \\\\ C neither');
  });

  test('has no text of an unknown name', () => {
    expect(isWordingName('ncnd-statement')).toBe(true);
    expect(isWordingName('ncnd-statment')).toBe(false);
    expect(() => wording('ncnd-statment')).toThrow('No standard text is named ncnd-statment');
  });
});

describe('snippet', () => {
  test('without facts, is the text as its file has it, but for choices, which are still to be made', () => {
    for (const text of standardTexts()) {
      expect(snippet(text.name).replace(/\|\[[^\]]+\],/g, '|')).toBe(text.snippet);
    }
    expect(snippet('held-statement')).toContain(`\${2|[the / some of the],the,some of the|}`);
  });

  test('offers the choices of a house text, and chooses none', () => {
    const house = { 'held-statement': 'We hold [the / some of the] records of [TEAM].' };
    expect(snippet('held-statement', { house })).toBe(
      `We hold \${1|[the / some of the],the,some of the|} records of \${2:[TEAM]}.`,
    );
    expect(wording('held-statement', { house })).toBe(house['held-statement']);
  });

  test('with facts, keeps the other tab stops', () => {
    expect(snippet('ncnd-statement-other', { authority: 'Anytown Council' })).toBe(
      `Anytown Council neither confirms nor denies that it holds any other information within the scope of \${2:[ALL, OR WHICH PART, OF THE REQUEST]}.`,
    );
  });
});

describe('exemptionWording', () => {
  test.each([
    ['foia', '31(1)(a)', 'exemption-31-1'],
    ['foia', '31(1)', 'exemption-31-1'],
    ['foia', '31(1)(g)', 'exemption-31-1-g'],
    ['foia', '31(3)', 'exemption-31-3'],
    ['foia', '31', undefined],
    ['foia', '22A(1)(b)(i)', 'exemption-22A-1'],
    ['foia', '40(5B)(a)(i)', 'exemption-40-5B'],
    ['foia', '12(1)', 'cost-limit'],
    ['foia', '12(2)', 'cost-limit-ncnd'],
    ['foia', '14(1)', 'vexatious'],
    ['foia', '17(1)', undefined],
    ['eir', '12(5)(b)', 'eir-exception-12-5-b'],
    ['eir', '12(6)', 'eir-ncnd-interests'],
    ['eir', '13(1)(a)', 'eir-exception-13'],
    ['foisa', '35(1)(a)', 'foisa-exemption-35-1'],
    ['foisa', '30(b)(ii)', 'foisa-exemption-30-b'],
    ['foisa', '18(1)', 'foisa-ncnd-exemption'],
  ] as const)('%s %s: %s', (regime, number, name) => {
    expect(exemptionWording(at(regime, number))).toBe(name);
  });

  test('every content and NCND provision has a paragraph, of the right scope', () => {
    const scopes = new Map(standardTexts().map(({ name, scope }) => [name, scope]));
    for (const { content, ncnd } of exemptions) {
      for (const provision of content)
        expect(scopes.get(exemptionWording(provision)!), JSON.stringify(provision)).toBe('content');
      for (const provision of ncnd)
        expect(scopes.get(exemptionWording(provision)!), JSON.stringify(provision)).toBe('ncnd');
    }
  });
});
