import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Exemption, exemptions, legislationUrl, numberOf, type Regime } from '../../server/law/index.ts';

/** An entry of the audited sources, which each instrument's file shapes a little differently. */
interface Source {
  id: string;
  section?: string;
  regulation?: string;
  title: string;
  altTitles?: string[];
  contentSubsections?: string[];
  ncndSubsections?: string[];
  section18Available?: boolean | string;
  exemptionType?: string;
  exceptionType?: string;
  basis: string;
  pitRequired: boolean | string;
  testWords: string[];
  limbs?: { ref: string; type?: string }[];
  legislationPath: string;
  ncnd?: string;
}

const folder = new URL('../../../shared/law/', import.meta.url);
const present = existsSync(folder);
const files: [Regime, string][] = [
  ['foia', 'exemptions.json'],
  ['eir', 'eir.json'],
  ['foisa', 'foisa.json'],
  ['eisr', 'eisr.json'],
];

const sourcesOf = (file: string): Source[] => {
  const content = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  return content.exemptions ?? content.exceptions;
};

/** `13(5A) with 13(5B)(a)-(e)` names two. */
const numbersIn = (text: string) => text.match(/\d+[A-Z]*(?:\([0-9A-Za-z]+\))*/g) ?? [];

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[“”"’']/g, '')
    .replace(/\s*\([^)]*\)/g, '')
    .trim();

describe.skipIf(!present)('the data agree with the audited sources (skipped where ../shared is not at hand)', () => {
  for (const [regime, file] of present ? files : []) {
    const ours = exemptions.filter((exemption) => exemption.regime === regime);
    const sources = sourcesOf(file);

    it(`${regime}: the same entries`, () => {
      expect(ours.map(({ provision }) => numberOf(provision)).sort()).toEqual(
        sources.map(({ section, regulation }) => section ?? regulation!).sort(),
      );
    });

    it.each(sources.map((source) => [source.section ?? source.regulation!, source] as const))(
      `${regime} %s`,
      (number, source) => {
        const entry = ours.find(({ provision }) => numberOf(provision) === number) as Exemption;
        const points = [...entry.limbs, ...entry.conditions];

        expect(entry.title).toBe(source.title.replace(/:.*/, ''));
        for (const title of source.altTitles ?? []) expect(entry.altTitles).toContain(title);
        expect(entry.nature).toBe(source.exemptionType ?? source.exceptionType);
        expect(entry.basis).toBe(source.basis.replace(' ', '-'));
        expect(legislationUrl({ ...entry.provision, path: [] })).toContain(source.legislationPath);

        // The sources count the purposes of FOISA s.35(2) as content; they only serve 35(1)(g) and (h).
        const content = source.contentSubsections?.map((text) => text.replace(/\(a\)-\([a-z]\)$/, ''));
        expect(entry.content.map(numberOf)).toEqual(
          content?.filter((subsection) => subsection !== '35(2)') ??
            [number].map((n) => ({ '13': '13(1)', '11': '11(2)' })[n] ?? n),
        );

        const ncnd = source.ncndSubsections ?? numbersIn(source.ncnd ?? '').filter((n) => n.startsWith('1'));
        if (regime === 'foisa') expect(entry.ncnd.map(numberOf)).toEqual(source.section18Available ? ['18'] : []);
        else
          expect(entry.ncnd.map((limb) => numberOf(limb))).toEqual(ncnd.map((n) => n.replace(/(\(5B\))\(a\)$/, '$1')));

        for (const { ref, type } of source.limbs ?? []) {
          const [first] = numbersIn(ref);
          const limb = points.find(({ provision }) => numberOf(provision) === first);
          expect(limb, ref).toBeDefined();
          if (type) expect(limb?.nature, ref).toBe(type);
        }

        const words = source.testWords.map(plain).join(' / ');
        for (const word of entry.testWords) {
          const told = plain(word)
            .split(' ')
            .filter((each) => words.includes(each.replace(/,$/, '')));
          expect(told.length / plain(word).split(' ').length, `${word} against ${words}`).toBeGreaterThan(0.75);
        }
      },
    );

    it(`${regime}: a test is asked for where the sources require one`, () => {
      const inName = ours.filter(({ testInNameOnly }) => testInNameOnly).map(({ provision }) => numberOf(provision));
      expect(inName).toEqual(regime === 'eir' ? ['12(4)(a)'] : regime === 'eisr' ? ['10(4)(a)'] : []);
      for (const source of sources) {
        const number = source.section ?? source.regulation!;
        const { nature, testInNameOnly } = ours.find(({ provision }) => numberOf(provision) === number)!;
        if (nature === 'absolute') expect(source.pitRequired, number).toBe(false);
        if (nature === 'qualified' && !testInNameOnly) expect(source.pitRequired, number).toBe(true);
      }
    });
  }
});
