import { describe, expect, test } from 'vitest';
import type { Action } from '../../server/drafting/actions.ts';
import { insertSections, reliancesToInsert } from '../../server/drafting/insertion.ts';
import { composeLetter } from '../../server/drafting/letter.ts';
import { relianceId, relianceOf } from '../../server/drafting/reliance.ts';
import { canonical, type Regime } from '../../server/law/index.ts';
import { readNotice } from '../../server/notice/read.ts';
import { check, wordingFacts } from '../../server/rules/check.ts';
import { applyEdits } from '../../server/rules/edits.ts';
import { inStyle, printPlain } from '../../server/wording/index.ts';

const letters: readonly [Regime, Action, readonly string[]][] = [
  ['foia', 'withhold', ['FOIA s.43(2)']],
  ['foia', 'ncnd', ['FOIA s.24(2)']],
  ['foia', 'both', ['FOIA s.43(2)', 'FOIA s.31(3) by reference to FOIA s.31(1)(a)']],
  ['eir', 'withhold', ['EIR reg.12(5)(e)']],
  ['eir', 'ncnd', ['EIR reg.12(6)']],
  ['foisa', 'withhold', ['FOISA s.33(1)(b)']],
  ['foisa', 'ncnd', ['FOISA s.18 by reference to FOISA s.31(1)']],
  ['eisr', 'withhold', ['EISR reg.10(5)(e)']],
];

/** Rules on the whole of the letter, which its officer has still to tell of the new exemption. */
const elsewhere = ['drafting/placeholder-left', 'structure/scope-map', 'exemption/mutually-exclusive'];

describe.each(letters)('into a letter under %s that does %s', (regime, does, ids) => {
  const reliances = ids.map((id) => relianceOf(id)!);
  const markdown = printPlain(composeLetter({ regime, does, reliances }));

  test.each(['atx', 'bold'] as const)(
    'every other exemption goes with all that it needs (%s headings)',
    (typography) => {
      const text = inStyle(markdown, { typography, depth: 2, newline: '\n' });
      const notice = readNotice(text);
      const offered = reliancesToInsert(notice);
      expect(offered.map(relianceId)).not.toEqual(expect.arrayContaining([ids[0]]));
      expect(offered.length).toBeGreaterThan(0);
      const faults = offered.flatMap((reliance) => {
        const edit = insertSections(notice, [reliance], wordingFacts(notice, {}), 'plain')!;
        const after = applyEdits(text, [edit]);
        const read = readNotice(after);
        const wanted =
          reliance.provision.regime === 'foisa' ? (reliance.byReferenceTo ?? reliance.provision) : reliance.provision;
        return [
          ...check(read)
            .filter(({ rule }) => !elsewhere.includes(rule))
            .map(({ rule, message }) => `${rule}: ${message}`),
          ...(read.claims.some(({ exemption }) => exemption === canonical(wanted)) ? [] : ['not claimed']),
          ...(read.stance === notice.stance ? [] : [`stance ${read.stance}`]),
          ...(/\n{3}/.test(after) ? ['gap'] : []),
        ].map((fault) => `${relianceId(reliance)}: ${fault}`);
      });
      expect(faults).toEqual([]);
    },
    60_000,
  );
});
