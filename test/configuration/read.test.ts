import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../server/configuration/read.ts';
import { type Rule, rule } from '../../server/rules/rule.ts';

const about = { title: 'A title', basis: 'A basis', why: 'Why.', check: () => [], examples: [] };
const rules: Rule[] = [
  rule({ ...about, id: 'rights/review-missing', severity: 'error' }),
  rule({
    ...about,
    id: 'pit/unbalanced',
    severity: 'warning',
    options: {
      ratio: { default: 3, description: 'How much longer.' },
      words: { default: true, description: 'Count.' },
    },
  }),
];

const read = (text: string) => readConfiguration(text, rules);

/** The problems of a file, each with the words on which it stands. */
function problems(text: string) {
  return read(text).problems.map(({ rule, severity, at, message }) => {
    return { rule, severity, on: text.slice(at.start, at.end), message };
  });
}

describe('a configuration file', () => {
  it('is read whole', () => {
    const text = `{
      // What holds for all of us.
      "$schema": "./section17.schema.json",
      "extends": ["force.section17.json", "../other.json"],
      "regime": "foia",
      "authority": { "name": "Northmoor Police", "abbreviation": "NMP", "kind": "police", "reviewContact": "foi@northmoor.example" },
      "headings": { "harm": "Overall evidence", "balance": ["Balancing test", "Our view"] },
      "wording": { "opening": ["Reference: [REFERENCE]", "", "Thank you."] },
      "rules": { "pit": "info", "rights/review-missing": "off", "pit/unbalanced": { "severity": "error", "options": { "ratio": 4 } } },
      "ignore": ["templates/", "*.old.md"],
    }`;
    const { settings, extends: extended, ignore, problems, broken } = read(text);
    expect(problems).toEqual([]);
    expect(broken).toBe(false);
    expect(settings).toEqual({
      regime: 'foia',
      authority: {
        name: 'Northmoor Police',
        abbreviation: 'NMP',
        kind: 'police',
        reviewContact: 'foi@northmoor.example',
      },
      headings: { harm: ['Overall evidence'], balance: ['Balancing test', 'Our view'] },
      wording: { opening: 'Reference: [REFERENCE]\n\nThank you.' },
      rules: { pit: 'info', 'rights/review-missing': 'off', 'pit/unbalanced': 'error' },
      options: { 'pit/unbalanced': { ratio: 4 } },
    });
    expect(extended.map(({ value, range }) => [value, text.slice(range.start, range.end)])).toEqual([
      ['force.section17.json', '"force.section17.json"'],
      ['../other.json', '"../other.json"'],
    ]);
    expect(ignore).toEqual(['templates/', '*.old.md']);
  });

  it('says of a wrong key which one was meant, and keeps what stands beside it', () => {
    const text =
      '{ "regme": "foia", "authority": { "review_contact": "x", "name": "N" }, "rules": { "review-missin": "off" } }';
    expect(problems(text)).toEqual([
      expect.objectContaining({ rule: 'configuration/key', severity: 'warning', on: '"regme"' }),
      expect.objectContaining({ on: '"review_contact"' }),
      expect.objectContaining({ on: '"review-missin"' }),
    ]);
    const [regime, contact, review] = problems(text).map(({ message }) => message);
    expect(regime).toBe('Section 17 knows no “regme” here, and leaves it out. Did you mean “regime”?');
    expect(contact).toContain('Did you mean “reviewContact”?');
    expect(review).toContain('Did you mean “rights/review-missing”?');
    expect(read(text).settings).toEqual({ authority: { name: 'N' }, rules: {}, options: {} });
  });

  it('looks for the words that were meant only so often', () => {
    const many = problems(`{ ${Array.from({ length: 60 }, (_, i) => `"regmie": ${i}`).join(', ')} }`);
    expect(many).toHaveLength(60);
    expect(many[49]!.message).toMatch(/Did you mean “regime”\?$/);
    expect(many[50]!.message).toMatch(/leaves it out\.$/);
  });

  it('lists what is possible where nothing is near', () => {
    expect(problems('{ "authority": { "postcode": "N1" } }')[0]!.message).toContain(
      'Possible here: name, abbreviation, kind, reviewContact, regulatorName, regulatorAddress.',
    );
  });

  it('says of a wrong value what is expected, and keeps what stands beside it', () => {
    const cases: [string, string, RegExp][] = [
      ['{ "regime": "foi" }', '"foi"', /Did you mean “foia”/],
      ['{ "regime": 3 }', '3', /One of these words.*foia, eir, foisa, eisr/],
      ['{ "authority": "Northmoor" }', '"Northmoor"', /An object/],
      ['{ "authority": { "name": " " } }', '" "', /must not be empty/],
      ['{ "headings": { "harm": [1] } }', '[1]', /list of such texts/],
      ['{ "rules": { "rights/review-missing": "warn" } }', '"warn"', /error, warning, info, off/],
      ['{ "rules": { "pit/unbalanced": { "options": { "ratio": "4" } } } }', '"4"', /A number/],
      ['{ "rules": { "pit/unbalanced": { "options": { "words": 0 } } } }', '0', /true or false/],
      ['{ "ignore": { } }', '{ }', /list of such texts/],
    ];
    for (const [text, on, message] of cases) {
      expect(problems(text)).toEqual([
        { rule: 'configuration/value', severity: 'error', on, message: expect.stringMatching(message) },
      ]);
    }
  });

  it('knows each rule’s own options', () => {
    const text =
      '{ "rules": { "rights/review-missing": { "options": {} , "severity": "info" }, "pit/unbalanced": { "options": { "ration": 2 } } } }';
    expect(problems(text)).toEqual([expect.objectContaining({ rule: 'configuration/key', on: '"ration"' })]);
    expect(problems(text)[0]!.message).toContain('Did you mean “ratio”?');
  });

  it('says when a key stands twice', () => {
    const text = '{ "regime": "eir", "regime": "foia" }';
    expect(problems(text)).toEqual([expect.objectContaining({ message: expect.stringMatching(/second time/) })]);
    expect(read(text).settings.regime).toBe('foia');
  });

  it('is broken where it is no JSON, no object, or far too long or deep', () => {
    for (const text of [
      '',
      '{',
      '[]',
      '{ "regime" "foia" }',
      'regime: foia',
      '['.repeat(200_000),
      ' '.repeat(500_001),
    ]) {
      const { broken, settings, problems } = read(text);
      expect(broken).toBe(true);
      expect(settings).toEqual({});
      expect(problems.length).toBeGreaterThan(0);
    }
    expect(problems('{ "regime": "foia" "ignore": [] }')).toEqual([
      expect.objectContaining({ on: '"ignore"', message: 'A comma is expected before this.' }),
    ]);
  });

  it('is told of mistakes inside it alone', () => {
    const text = '{} /* never closed *';
    expect(read(text).problems.map(({ at }) => at.end)).toEqual([text.length]);
  });

  it('takes no harm from keys that objects have of themselves', () => {
    const text =
      '{ "__proto__": { "regime": "foia" }, "constructor": 1, "rules": { "__proto__": "off", "toString": "off" }, "wording": { "__proto__": "x" } }';
    expect(problems(text).map(({ on }) => on)).toEqual([
      '"__proto__"',
      '"constructor"',
      '"__proto__"',
      '"toString"',
      '"__proto__"',
    ]);
    const { settings } = read(text);
    expect(settings.regime).toBeUndefined();
    expect(({} as Record<string, unknown>).regime).toBeUndefined();
    expect(Object.keys(settings.rules!)).toEqual([]);
  });

  it('says so where a house text would not be recognised as what it stands for', () => {
    const weak = '{ "wording": { "internal-review": "Please keep this letter." } }';
    expect(problems(weak)).toEqual([
      expect.objectContaining({ rule: 'configuration/wording', severity: 'warning', on: '"Please keep this letter."' }),
    ]);
    const good =
      '{ "wording": { "internal-review": "If you are unhappy with this reply you can ask us for an internal review within 40 working days, by writing to foi@northmoor.example." } }';
    expect(problems(good)).toEqual([]);
  });

  it('is read whatever it holds', () => {
    const json = fc.json({ maxDepth: 4 });
    const piece = fc.oneof(
      fc.constantFrom('{', '}', '"rules"', ':', ',', '[', ']', '"', '//', '\n', '"off"', '1e9'),
      fc.string(),
    );
    const any = fc.oneof(
      json,
      fc.array(piece).map((pieces) => pieces.join('')),
      json.map((text) => `{ "rules": ${text}, "extends": ${text}, "headings": ${text} }`),
    );
    fc.assert(
      fc.property(any, (text) => {
        for (const { at } of read(text).problems) {
          expect(at.start).toBeLessThanOrEqual(at.end);
          expect(at.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
