import { describe, expect, test } from 'vitest';
import { at } from '../../server/law/exemption.ts';
import { exemptionOf, needsPublicInterestTest, regimes } from '../../server/law/index.ts';
import type { HeadingStyle, Stance, StatementKind } from '../../server/notice/model.ts';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { inStyle, standardTexts, type WordingFacts, wording } from '../../server/wording/index.ts';

const rights: readonly StatementKind[] = ['internal-review', 'no-review-procedure', 'commissioner'];

/** The statements that one text makes, among the given kinds. */
function stated(name: string, kinds: readonly StatementKind[]): StatementKind[] {
  const made = readNotice(`Dear Requester,\n\n${wording(name)}\n`).statements.map(({ kind }) => kind);
  return kinds.filter((kind) => made.includes(kind));
}

describe('the reader knows each statement for what it is', () => {
  test.each<[string, StatementKind]>([
    ['refusal-statement', 'refusal'],
    ['held-statement', 'held'],
    ['ncnd-statement', 'ncnd'],
    ['ncnd-statement-other', 'ncnd'],
    ['duty-excluded', 'duty-excluded'],
    ['no-inference', 'no-inference'],
    ['s17-4', 's17-4'],
    ['time-extension', 'extension'],
    ['eir-refusal-statement', 'refusal'],
    ['eir-ncnd-statement', 'ncnd'],
    ['foisa-refusal-statement', 'refusal'],
    ['foisa-ncnd-statement', 'ncnd'],
    ['foisa-ncnd-statement', 'no-inference'],
    ['eisr-refusal-statement', 'refusal'],
    ['eisr-ncnd-statement', 'ncnd'],
  ])('%s: %s', (name, kind) => {
    expect(stated(name, [kind])).toEqual([kind]);
  });

  test.each<[string, StatementKind]>([
    ['internal-review', 'internal-review'],
    ['eir-internal-review', 'internal-review'],
    ['foisa-internal-review', 'internal-review'],
    ['eisr-internal-review', 'internal-review'],
    ['commissioner-rights', 'commissioner'],
    ['eir-commissioner-rights', 'commissioner'],
    ['foisa-commissioner-rights', 'commissioner'],
    ['eisr-commissioner-rights', 'commissioner'],
  ])('%s: %s, and no other right', (name, kind) => {
    expect(stated(name, rights)).toEqual([kind]);
  });

  test('no-review-procedure', () => {
    expect(stated('no-review-procedure', rights)).toContain('no-review-procedure');
  });
});

describe('a letter of standard text alone lacks nothing but what only its officer knows', () => {
  const known: WordingFacts = {
    authority: 'Anytown Council',
    reviewContact: 'foi@anytown.example',
    regulatorAddress: '1 Any Street',
    received: '3 March 2026',
    part: 'your whole request',
  };
  const styles: readonly HeadingStyle['typography'][] = ['atx', 'setext', 'bold', 'caps', 'plain'];
  const paragraphs = standardTexts().filter(({ name, regime }) => regime === 'foia' && name.startsWith('exemption-'));

  function findings(text: string): [Stance, string[]] {
    const notice = readNotice(text);
    const found = check(notice).filter(({ rule }) => rule !== 'drafting/placeholder-left');
    return [notice.stance, found.map(({ rule, at: { start, end } }) => `${rule}: ${text.slice(start, end)}`)];
  }

  test.each(paragraphs)('$name', ({ name, scope }) => {
    const number = /^## Section \[?(\d+[A-Z]*(?:\(\w+\))*)/.exec(wording(name))![1]!;
    const provision = at('foia', number);
    const { title, onlyFor } = exemptionOf(provision)!;
    const authority = onlyFor ? 'Department for Orchards' : known.authority;
    const facts = { ...known, authority, provision: number, title, instrument: regimes.foia.name };
    const ncnd = scope === 'ncnd';
    const names = [
      'opening',
      'request',
      ...(ncnd ? ['ncnd-decision'] : ['held-statement', 'refusal-statement']),
      name,
      ...(needsPublicInterestTest(provision) ? [ncnd ? 'ncnd-public-interest-test' : 'public-interest-test'] : []),
      'internal-review',
      'commissioner-rights',
    ];
    const letter = names.map((each) => wording(each, facts)).join('\n\n');
    for (const typography of styles) {
      const drawn = inStyle(letter, { typography, depth: 2, newline: '\n' });
      expect(findings(drawn), typography).toEqual([ncnd ? 'ncnd' : 'refusal', []]);
    }
  });
});
