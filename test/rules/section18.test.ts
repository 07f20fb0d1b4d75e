import { describe, expect, it } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';

/** A notice under FOISA s.18, whose reasons are given. */
const letter = (
  exemption: string,
  reasons: string,
  law = 'Freedom of Information (Scotland) Act 2002',
) => `Dear Ms Baird

## Your request

Is there a file on the bailiffs of Loch Ardle?

## Our response

Loch Ardle Council neither confirms nor denies whether the information exists or is held. This letter is a refusal notice by virtue of section 18 of the ${law}, read with section ${exemption}. This should not be taken as an indication that the information does, or does not, exist.

${reasons}

## Right of review

You can ask us for a review within 40 working days, by writing to foi@lochardle.example. You can then apply to the Scottish Information Commissioner at https://www.foi.scot/appeal.

Yours sincerely
`;

const found = (text: string) =>
  check(readNotice(text), { today: '2026-11-24' }).map(({ rule, severity, message }) => ({ rule, severity, message }));
const of = (text: string, rule: string) => found(text).filter((finding) => finding.rule === rule);

const harm = `### Harm

If information of this kind existed and were held, its disclosure would be likely to prejudice substantially the prevention or detection of crime, because poachers would learn which lochs are watched and would go to the others.`;
const contrary =
  'To reveal whether it exists or is held would be contrary to the public interest, because a yes would show poachers that the loch is watched and a no that it is not.';
const test = `### Factors favouring disclosure

- Anglers would know whether the loch is watched.

### Factors against disclosure

- Poachers would know which lochs to leave alone, and would go to the others instead.`;

describe('a notice under section 18 of the Scottish Act', () => {
  it('is in order with the harm of disclosure, put as a condition, and that revealing would be contrary to the public interest', () => {
    expect(found(letter('35(1)(a)', `${harm}\n\n${contrary}`)).filter(({ severity }) => severity !== 'info')).toEqual(
      [],
    );
  });

  it.each(['35(1)(a)', '38(1)(a)', '38(1)(b)', '34(1)(a)'])(
    'is told once, as information, that nothing is said of the public interest: %s',
    (exemption) => {
      const told = of(letter(exemption, harm), 'pit/missing');
      expect(told.map(({ severity }) => severity)).toEqual(['info']);
      expect(told[0]!.message).toContain('Section 18(1)');
      expect(told[0]!.message).toContain('section 18(2)');
      expect(of(letter(exemption, `${harm}\n\n${contrary}`), 'pit/missing')).toEqual([]);
    },
  );

  it('is told of no duty to give reasons for a balance', () => {
    const text = letter('35(1)(a)', `${harm}\n\n${test}`);
    expect(found(text).filter(({ rule, severity }) => rule.startsWith('pit/') && severity === 'error')).toEqual([]);
    expect(found(text).filter(({ message }) => /16\(2\)/.test(message))).toEqual([]);
    expect(of(text, 'pit/balance-missing').map(({ severity }) => severity)).toEqual(['info']);
  });

  it('must show the harm of disclosure', () => {
    const [missing] = of(letter('35(1)(a)', contrary), 'harm/missing');
    expect(missing).toMatchObject({ severity: 'error' });
    expect(missing!.message).toMatch(/what harm disclosure would cause.*Section 16\(1\)\(d\).*unless that is apparent/);
  });

  it('is asked neither for the harm of an answer nor for a no besides a yes', () => {
    const text = letter('35(1)(a)', `${harm}\n\n${test}\n\n${contrary}`);
    const asked = ['ncnd/harm-about-disclosure', 'ncnd/wrong-question', 'ncnd/harm-one-way'];
    expect(found(text).filter(({ rule }) => asked.includes(rule))).toEqual([]);
  });

  it('gives the answer away where the harm is no condition', () => {
    const bare = harm.replace(/If information.*its disclosure/, 'Disclosure of the information');
    const [leak] = of(letter('35(1)(a)', `${bare}\n\n${contrary}`), 'ncnd/leak');
    expect(leak).toMatchObject({ severity: 'error' });
    expect(leak!.message).toContain('section 18(1)');
  });

  it('that does not say in terms that it reveals nothing is warned, by its own law', () => {
    const text = letter('35(1)(a)', `${harm}\n\n${contrary}`).replace(/^Loch Ardle Council neither.*?held\. /m, '');
    const [missing] = of(text, 'ncnd/statement-missing');
    expect(missing).toMatchObject({ severity: 'warning' });
    expect(missing!.message).toMatch(/\(section 16\(1\)\(b\)\).*section 18\(1\)/);
  });
});

describe('environmental information under an Act', () => {
  const refused = (law: string, number: string, more = '') =>
    `Dear Requester\n\nWe hold the survey of the weir. This letter is a refusal notice. The survey is environmental information, which is exempt under section ${number} of the ${law}.\n\n${more}\n\nYours sincerely\n`;

  it.each([
    ['Freedom of Information Act 2000', '39(1)'],
    ['Freedom of Information (Scotland) Act 2002', '39(2)'],
  ])(
    'draws one warning where nothing is said of the public interest, and one sentence is enough: %s',
    (law, number) => {
      const pit = (text: string) => found(text).filter(({ rule }) => rule.startsWith('pit/'));
      expect(pit(refused(law, number)).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
        'pit/missing warning',
      ]);
      const sentence =
        'The public interest in maintaining this exemption, so that the request is dealt with under the regime made for such information, outweighs that in dealing with it under the Act as well.';
      expect(pit(refused(law, number, sentence))).toEqual([]);
    },
  );
});
