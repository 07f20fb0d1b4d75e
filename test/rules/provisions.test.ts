import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { actionsOf, reliancesFor } from '../../server/drafting/actions.ts';
import { composeLetter } from '../../server/drafting/letter.ts';
import {
  canBeReliedOn,
  exemptionOf,
  exists,
  isWithin,
  parseProvision,
  type Regime,
  regimes,
} from '../../server/law/index.ts';
import type { Notice } from '../../server/notice/model.ts';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { applyEdits } from '../../server/rules/edits.ts';
import { rules } from '../../server/rules/index.ts';
import { printPlain } from '../../server/wording/index.ts';
import { pointsOf } from '../law/pointsOf.ts';
import { letters } from './letters.ts';
import { mutations } from './mutations.ts';

const all: readonly Regime[] = ['foia', 'eir', 'foisa', 'eisr'];
const prefixes: Readonly<Record<Regime, string>> = {
  foia: 'FOIA s.',
  eir: 'EIR reg.',
  foisa: 'FOISA s.',
  eisr: 'EISR reg.',
};

/** Provisions by which one FOIA letter is turned into a letter under another law, where there is a like. */
const likes: Readonly<Record<Exclude<Regime, 'foia'>, Readonly<Record<string, string>>>> = {
  foisa: {
    '31(3)': '18',
    '24(2)': '18',
    '38(2)': '18',
    '40(5B)': '18',
    '30(3)': '18',
    '43(3)': '18',
    '31(1)(a)': '35(1)(a)',
    '31(1)(b)': '35(1)(b)',
    '31(1)': '35(1)',
    '31': '35',
    '40(2)': '38(1)(b)',
    '43(2)': '33(1)(b)',
    '43': '33',
    '24(1)': '31(1)',
    '24': '31',
    '21(1)': '25(1)',
    '21': '25',
    '22(1)': '27(1)',
    '22': '27',
    '44(1)(a)': '26(a)',
    '44': '26',
    '36(2)(b)(i)': '30(b)(i)',
    '38(1)(b)': '39(1)',
    '38(1)(a)': '39(1)',
    '38(1)': '39(1)',
    '38': '39',
    '41(1)': '36(2)',
    '41': '36',
    '42(1)': '36(1)',
    '42': '36',
    '39(1)': '39(2)',
    '39': '39(2)',
    '35(1)(a)': '29(1)(a)',
    '35': '29',
  },
  eir: {
    '31(3)': '12(6)',
    '24(2)': '12(6)',
    '38(2)': '12(6)',
    '40(5B)': '13(5A)',
    '31(1)(a)': '12(5)(a)',
    '31(1)(b)': '12(5)(b)',
    '31': '12(5)(b)',
    '40(2)': '13(1)',
    '43(2)': '12(5)(e)',
    '43': '12(5)(e)',
    '24(1)': '12(5)(a)',
    '38(1)(b)': '12(5)(a)',
    '42(1)': '12(5)(b)',
    '42': '12(5)(b)',
    '12(1)': '12(4)(b)',
    '12': '12(4)(b)',
    '14(1)': '12(4)(b)',
    '14': '12(4)(b)',
    '41(1)': '12(5)(f)',
    '35(1)(a)': '12(4)(e)',
    '22(1)': '12(4)(d)',
    '22': '12(4)(d)',
  },
  eisr: {
    '31(3)': '10(8)',
    '24(2)': '10(8)',
    '38(2)': '10(8)',
    '40(5B)': '11(6)',
    '31(1)(a)': '10(5)(a)',
    '31(1)(b)': '10(5)(b)',
    '31': '10(5)(b)',
    '40(2)': '11(2)',
    '43(2)': '10(5)(e)',
    '43': '10(5)(e)',
    '24(1)': '10(5)(a)',
    '38(1)(b)': '10(5)(a)',
    '42(1)': '10(5)(b)',
    '42': '10(5)(b)',
    '12(1)': '10(4)(b)',
    '12': '10(4)(b)',
    '14(1)': '10(4)(b)',
    '14': '10(4)(b)',
    '41(1)': '10(5)(f)',
    '35(1)(a)': '10(4)(e)',
    '22(1)': '10(4)(d)',
    '22': '10(4)(d)',
  },
};

/** The same letter under another law: its Act, and every exemption that has its like there. */
function under(regime: Exclude<Regime, 'foia'>, text: string): string {
  const word = regime === 'foisa' ? 'section' : 'regulation';
  const turned = text
    .replace(/Freedom of Information Act 2000|\bFOIA\b/g, regimes[regime].name)
    .replace(/\b(s)ection (\d+[A-Z]*(?:\([0-9A-Za-z]+\))*)/gi, (_, s: string, number: string) => {
      const first = s === 'S' ? word[0]!.toUpperCase() : word[0];
      return `${first}${word.slice(1)} ${likes[regime][number] ?? number}`;
    });
  return /^---\n/.test(turned)
    ? turned.replace(/^---\n(?:regime:.*\n)?/, `---\nregime: ${regime}\n`)
    : `---\nregime: ${regime}\n---\n\n${turned}`;
}

/** New letters under a law, two for each thing that a letter can do, filled in as an officer might. */
function written(regime: Regime): string[] {
  return actionsOf(regime).flatMap(({ action, asks }) => {
    const lists = asks.map((scope) => apart(reliancesFor(regime, action, scope)));
    const length = Math.max(1, ...lists.map((list) => list.length));
    return Array.from({ length }, (_, i) => {
      const reliances = lists.map((list) => list[i % list.length]!);
      const letter = printPlain(composeLetter({ regime, does: action, reliances, received: '2026-11-03' }));
      return letter
        .replace(/\[([^\]]*?) \/ [^\]]*\]/g, '$1')
        .replace(
          /\[[A-Z][^\]]*\]/g,
          (prompt) => `the matter of ${prompt.slice(1, -1).toLowerCase().replaceAll('?', '')}`,
        );
    });
  });
}

/** Two of a list, far apart. */
function apart<T>(list: readonly T[]): T[] {
  return [0.15, 0.7].map((share) => list[Math.floor(share * list.length)]!);
}

/** A letter with one fault after another planted in it: what the mutations spoil, once each, and every eighth paragraph left out. */
function* spoilt(text: string): Iterable<string> {
  const notice = readNotice(text);
  for (const { spoil } of mutations) for (const edits of [...spoil(notice)].slice(0, 1)) yield applyEdits(text, edits);
  for (const [i, { range }] of notice.paragraphs.entries()) {
    if (i % 8 === 2) yield applyEdits(text, [{ range, text: '' }]);
  }
}

const examples = rules.flatMap((rule) =>
  rule.examples.flatMap((example) => ('flawed' in example ? [example.flawed] : [])),
);

/** The provisions that words name, with what is said to be their instrument; `sections 2(1)(b) and 17(3)` names two. */
function* named(words: string): Iterable<{ kind: 'section' | 'regulation'; number: string; of?: string }> {
  // Three digits at most: four are a year.
  const number = String.raw`\d{1,3}(?!\d)[A-Z]*(?:\([0-9A-Za-z]+\))*`;
  const list = new RegExp(
    String.raw`\b(s(?:ection)?s?|reg(?:ulation)?s?)(?:\. ?| )(${number}(?:(?:, | and | or | to )${number})*)(?: of (?:the |that )?([A-Z][\w ()]+))?`,
    'gi',
  );
  for (const [, kind, numbers, of] of words.matchAll(list)) {
    for (const each of numbers!.match(new RegExp(number, 'g')) ?? []) {
      yield { kind: /^s/i.test(kind!) ? 'section' : 'regulation', number: each, ...(of && { of }) };
    }
  }
}

/** Whether a provision may be named to the writer of a letter under a regime. */
function belongs(notice: Notice, regime: Regime, kind: 'section' | 'regulation', number: string): boolean {
  const quoted = notice.citations.some(({ provision }) => {
    const own = parseProvision(`${prefixes[provision.regime]}${number}`);
    return own !== undefined && isWithin(provision, own);
  });
  if (quoted) return true;
  if (kind !== (regime === 'foia' || regime === 'foisa' ? 'section' : 'regulation')) return false;
  const own = parseProvision(`${prefixes[regime]}${number}`);
  if (!own || !exists(own)) return false;
  return pointsOf(regime).some((point) => isWithin(point, own)) || canBeReliedOn(own) || exemptionOf(own) !== undefined;
}

/** What a text says of a law that is not its letter's; `words` is all that one finding and its fixes say. */
function foreign(notice: Notice, words: string): string[] {
  const own = new Set<Regime>([notice.regime ?? 'foia', ...notice.claims.map(({ provision }) => provision.regime)]);
  const strangers = [...named(words)]
    .filter(({ of }) => of === undefined || all.some((regime) => own.has(regime) && namesInstrument(of, regime)))
    .filter(({ kind, number }) => ![...own].some((regime) => belongs(notice, regime, kind, number)))
    .map(({ kind, number }) => `${kind} ${number}`);
  const acts = all
    .filter(
      (regime) =>
        !own.has(regime) &&
        !lenders(own).has(regime) &&
        words.includes(regimes[regime].name) &&
        !notice.text.includes(regimes[regime].name),
    )
    .map((regime) => regimes[regime].name);
  return [...strangers, ...acts];
}

/** The Acts under which the Regulations let a requester go to the regulator (EIR reg.18, EI(S)R reg.17). */
function lenders(own: ReadonlySet<Regime>): ReadonlySet<Regime> {
  return new Set([...(own.has('eir') ? ['foia' as const] : []), ...(own.has('eisr') ? ['foisa' as const] : [])]);
}

function namesInstrument(of: string, regime: Regime): boolean {
  return of.startsWith(regimes[regime].name) || new RegExp(`^${regimes[regime].shortName}\\b`).test(of);
}

/** Rules that are about another law than the letter's, and name it. */
const aboutAnother = new Set([
  'exemption/regime-mixed',
  'time/extension-eir',
  'structure/regime-missing',
  'structure/environmental',
  'exemption/wrong-year',
]);

/** What the findings of a letter say of a law that is not its own. */
function strangersIn(text: string): string[] {
  const notice = readNotice(text);
  return check(notice, { today: '2026-11-24' }).flatMap((finding) => {
    const fixes = finding.fixes?.() ?? [];
    const said = [
      finding.message,
      ...(finding.related ?? []).map(({ message }) => message),
      ...fixes.flatMap(({ title, edits }) => [
        title,
        ...edits.map((edit) => edit.text.replace(/\[[A-Z][^a-z\]]*\]/g, '')),
      ]),
    ];
    return said
      .flatMap((words) => foreign(notice, words))
      .filter(() => !aboutAnother.has(finding.rule))
      .map((stranger) => `${finding.rule} to a ${notice.regime ?? 'foia'} letter: ${stranger} in "${finding.message}"`);
  });
}

const distinct = (found: Iterable<string>) => [...new Set(found)];

describe('no finding and no fix names a provision of a law that is not the letter’s', { timeout: 120_000 }, () => {
  it('in the letters of the project', () => {
    expect(distinct(letters.flatMap(({ text }) => strangersIn(text)))).toEqual([]);
  });

  it('in the examples of the rules, as they stand', () => {
    expect(distinct(examples.flatMap(strangersIn))).toEqual([]);
  });

  it.each(['foisa', 'eir', 'eisr'] as const)('in the same examples under another law: %s', (regime) => {
    const turned = examples.map((text) => under(regime, text));
    expect(turned.filter((text) => readNotice(text).regime === regime).length).toBeGreaterThan(200);
    expect(distinct(turned.flatMap(strangersIn))).toEqual([]);
  });

  it.each(all)('in new letters under %s with a fault planted', (regime) => {
    const made = written(regime);
    const faulty = made.flatMap((text) => [...spoilt(text)]);
    expect(faulty.length).toBeGreaterThan(100);
    expect(distinct([...made, ...faulty].flatMap(strangersIn))).toEqual([]);
  });
});

it('no rule writes the number of a provision into what it says', () => {
  const folder = fileURLToPath(new URL('../../server/rules/', import.meta.url));
  const literal = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      readFileSync(`${folder}${file}`, 'utf8')
        .replace(/letter`[^`]*`/g, '')
        // The name of the program.
        .replace(/'Section 17'/g, '')
        .split('\n')
        .filter((line) => !/^\s*(?:basis:|why: ["']|title: ["']|at: ['[]|\*|\/\/|\/\*\*)/.test(line))
        .map((line) => line.replace(/\/(?:\\.|\[[^\]]*\]|[^/\n\\])+\/[a-z]*/g, ''))
        .filter((line) => /\b(?:sections?|regulations?) \d/i.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(literal).toEqual([]);
});
