import { describe, expect, test } from 'vitest';
import { basisUnder } from '../../server/editor/requirements.ts';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { rules } from '../../server/rules/index.ts';

/** Every finding on every example letter, its rule's own options set. */
const found = rules.flatMap((rule) =>
  rule.examples.flatMap((example) => {
    const notice = readNotice('flawed' in example ? example.flawed : example.sound);
    const findings = check(notice, { today: '2026-11-24', options: { [rule.id]: example.options ?? {} } });
    return findings.map((finding) => ({ ...finding, regime: notice.regime }));
  }),
);

/** `FOIA s.17(7)(a)`, `FOIA ss.17(1)(c) and 36(2)`, `FOIA s.17`, `EIR reg.14(5)(b)`. */
const provision = /^(?:FOIA|FOISA|EIR|EI\(S\)R) (?:ss?|regs?)\.\d/;
/** What is no provision, or lays nothing down. */
const noProvision = /guidance|practice|drafting|clarity|\bCode\b|\bICO\b|Commission|\bv\b|\bUKSC\b|GDPR/i;

describe('an error is what the statute requires', () => {
  test.each(rules.filter(({ severity }) => severity === 'error').map(({ id, basis }) => [id, basis]))(
    '%s rests on %s',
    (_, basis) => {
      expect(basis).not.toMatch(noProvision);
      for (const part of basis!.split('; ').filter((part) => !part.startsWith('e.g. ')))
        expect(part).toMatch(provision);
    },
  );

  test('wherever a rule gives one', () => {
    const errors = found.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(100);
    const wrong = errors.filter(({ rule, regime }) => {
      const basis = basisUnder(rule, regime);
      return basis === '' || noProvision.test(basis);
    });
    expect([...new Set(wrong.map(({ rule, regime }) => `${rule} under ${regime}`))]).toEqual([]);
  });

  test('and what a message says is required is an error', () => {
    const required = found.filter(({ message }) =>
      /\b(?:section|regulation|article)s? \d[\d()a-zA-Z]*(?: and \d[\d()a-zA-Z]*)? requires?\b/i.test(message),
    );
    expect(required.length).toBeGreaterThan(50);
    const lesser = required.filter(({ severity }) => severity !== 'error');
    expect([...new Set(lesser.map(({ rule, message }) => `${rule}: ${message}`))]).toEqual([]);
  });
});

const letter = (body: string) => `Dear Requester\n\n${body}\n\nYours sincerely\n`;
const act = 'of the Freedom of Information Act 2000';
const scottish = 'of the Freedom of Information (Scotland) Act 2002';
const ncnd = 'The Trust neither confirms nor denies that it holds the information.';

/** The severities that one rule gives to a letter. */
const graded = (rule: string, body: string) =>
  check(readNotice(letter(body)), { today: '2026-11-24' })
    .filter((finding) => finding.rule === rule)
    .map(({ severity }) => severity);

describe('is graver where the law is broken than where words could be better', () => {
  test.each<[string, string, string[]]>([
    ['structure/held-missing', `The list is exempt from disclosure under section 31(1)(a) ${act}.`, ['warning']],
    ['structure/held-missing', `Section 31(1)(a) ${act} applies to the list, and we refuse it.`, ['warning']],
    ['structure/held-missing', `Your request is refused under section 31(1)(a) ${act}.`, ['error']],
    [
      'structure/held-missing',
      `We refuse your request, as any such list would be exempt under section 31(1)(a) ${act}.`,
      ['error'],
    ],
    ['structure/held-missing', `The list is exempt from disclosure under section 33(1)(b) ${scottish}.`, []],
    ['structure/held-missing', `Your request is refused under section 33(1)(b) ${scottish}.`, ['error']],
    ['structure/refusal-statement', `We hold the list. Section 31(1)(a) ${act} applies to it.`, []],
    ['structure/refusal-statement', `We hold the list. It is exempt under section 31(1)(a) ${act}.`, []],
    ['structure/refusal-statement', `We hold the list. We rely on section 31(1)(a) ${act}.`, []],
    ['exemption/unknown', `We hold the list. It is exempt under section 31(7) ${act}.`, ['error']],
    [
      'exemption/unknown',
      `We hold the list, and refuse it under section 31(1)(a) ${act}. This is a notice under section 17(1A).`,
      ['warning'],
    ],
    ['exemption/unknown', `We hold the list. It is exempt under section 31 (1()(a) ${act}.`, ['warning']],
    [
      'exemption/wrong-nature',
      `We hold the list. Section 24(1) ${act}, which is an absolute exemption, applies to it.`,
      ['error'],
    ],
    [
      'exemption/wrong-nature',
      `We hold the list. Section 23(1) ${act}, which is a qualified exemption, applies to it.`,
      ['warning'],
    ],
    ['ncnd/wrong-subsection', `${ncnd} Section 24 ${act} applies.`, ['warning']],
    ['ncnd/wrong-subsection', `${ncnd} Section 31(1)(a) ${act} applies.`, ['error']],
    [
      'ncnd/wrong-question',
      `${ncnd} Section 31(3) ${act} applies.\n\nFactors favouring disclosure\n\n- Patients would know how they are served.`,
      ['error'],
    ],
    [
      'ncnd/wrong-question',
      `${ncnd} Section 31(3) ${act} applies.\n\nFactors favouring disclosure\n\n- Confirming or denying would tell patients how they are served.`,
      ['warning'],
    ],
    [
      'ncnd/harm-about-disclosure',
      `${ncnd} Section 31(3) ${act} applies.\n\nHarm\n\nDisclosing the dates would be likely to help thieves.`,
      ['error'],
    ],
    [
      'ncnd/harm-about-disclosure',
      `${ncnd} Section 31(3) ${act} applies.\n\nHarm\n\nConfirming or denying would be likely to tell thieves when to come. Disclosing the dates would be likely to help them too.`,
      ['warning'],
    ],
    [
      'time/extension-too-long',
      `Your request was received on 2 November 2026. We hold the papers. Section 35(1)(a) ${act} applies, and we need more time to weigh the public interest. We expect to decide by 26 January 2027.`,
      ['warning'],
    ],
    [
      'time/extension-too-long',
      'Your request was received on 2 November 2026. We hold the surveys. We need more time, as regulation 7(1) of the Environmental Information Regulations 2004 allows: the request is complex and voluminous. We will reply by 26 January 2027.',
      ['error'],
    ],
    [
      'time/extension-eir',
      'We hold the surveys of the river, some 9,000 pages. Regulation 12(5)(b) of the Environmental Information Regulations 2004 may apply. We need more time, since the request is complex and voluminous, until 4 January 2027.',
      ['warning'],
    ],
    [
      'structure/unneeded-test',
      `We hold the advice and refuse it under section 42(1) ${act}.\n\n## Harm\n\nLawyers would be less frank.`,
      [],
    ],
  ])('%s: %s', (rule, body, expected) => expect(graded(rule, body)).toEqual(expected));
});
