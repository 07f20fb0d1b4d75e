import { createConfigurations } from '../../server/configuration/configurations.ts';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { rules } from '../../server/rules/index.ts';
import { letterOf } from '../bench/letters.ts';
import type { Random } from '../bench/random.ts';
import { at, inMemory } from '../configuration/memory.ts';
import { said, same } from './asked.ts';

/** Files that nobody writes by mistake. */
const hostile: readonly (() => string)[] = [
  () => '',
  () => '\0',
  () => '\uFEFF{}',
  () => '\ud83c',
  () => 'null',
  () => '[]',
  () => '{"extends": ["b.json", "c.json", "b.json", "./b.json", "section17.json"]}',
  () => '{"extends": "b.json", "rules": {"rights": "off"}}',
  () =>
    '{"extends": ["../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "..%2f..%2fetc%2fpasswd", "http://x.test/a"]}',
  () => '{"extends": ["\\u0000", "", ".", "..", "a/../../../b.json", "\\\\\\\\server\\\\share", "C:\\\\x"]}',
  () => '{"__proto__": {"rules": {"rights": "off"}}, "constructor": {"prototype": {"polluted": true}}}',
  () => '{"rules": {"__proto__": "off", "constructor": "error", "toString": "warning", "hasOwnProperty": ["off", {}]}}',
  () =>
    '{"headings": {"__proto__": ["Harm"], "harm": ["__proto__", "", "\\n", "Decision"]}, "wording": {"constructor": "x"}}',
  () => '{"ignore": ["**/**/**/**/**/**/**/a", "(((((((((", "[", "\\\\", "!", "*"]}',
  () => '{"authority": {"name": "$1 $2 [A] <script>\\u2028", "kind": "__proto__"}, "regime": "constructor"}',
  () => '['.repeat(200_000),
  () => '{"a":'.repeat(50_000),
  () => `{"rules": {${'"x/y": "off", '.repeat(20_000)}}}`,
  () => `{"ignore": [${'"a*a*a*a*a*a*b", '.repeat(5_000)}]}`,
  () => '/*'.repeat(100_000),
  () => '"'.repeat(100_000),
  () => ' '.repeat(10_000_000),
  () => `{"wording": {"internal-review": "${'x'.repeat(400_000)}"}}`,
];

const keys = ['regime', 'rules', 'headings', 'wording', 'authority', 'ignore', 'extends', '$schema', '__proto__', 'x'];

/**
 * Reads configurations put together from hostile files, and holds a letter against the rules under them. Throws where
 * something throws, a file outside the project is read, or an object of all programs is changed. Gives their length.
 */
export async function configure(random: Random): Promise<number> {
  const file = () => (random.chance(0.6) ? random.pick(hostile)() : jsonOf(random));
  const texts = { 'section17.json': file(), 'b.json': file(), 'c.json': file() };
  const memory = inMemory(texts);
  const files = {
    ...memory,
    read: (url: string) => {
      if (!url.startsWith('file:///house/')) throw new Error(`${url} lies outside the project`);
      return memory.read(url);
    },
  };
  const configurations = createConfigurations(files, rules);
  const { settings, files: read } = await configurations.nearest(at('draft.md'));
  const again = await createConfigurations(files, rules).nearest(at('draft.md'));
  same('configurations', again.settings, settings);
  for (const { url, text, problems } of read) {
    if (/lies outside the project$/.test(problems.map(({ message }) => message).join())) throw new Error(`read ${url}`);
    for (const { at } of problems) if (at.end > text.length || at.start > at.end) throw new Error(`outside ${url}`);
  }
  const { text } = letterOf(random.between(0, 1_000));
  const { headings, regime } = settings;
  said(check(readNotice(text, undefined, { headings, regime }), settings));
  if ('polluted' in {} || Object.keys(Object.prototype).length > 0) throw new Error('Object.prototype was changed');
  return Object.values(texts).join('').length;
}

/** JSON of any shape under keys that mean something, now and then cut off as it is while it is typed. */
function jsonOf(random: Random): string {
  const text = JSON.stringify(
    Object.fromEntries(random.some(keys, 5).map((key) => [key, anyValue(random, 3)])),
    null,
    2,
  );
  return random.chance(0.3) ? text.slice(0, random.between(0, text.length)) : text;
}

function anyValue(random: Random, depth: number): unknown {
  const plain = ['off', 'error', '', 'a/b', './b.json', '../x', 'Harm', -1, 1e308, true, null, [], {}];
  if (depth === 0 || random.chance(0.4)) return random.pick(plain);
  const some = Array.from({ length: random.between(0, 4) }, () => anyValue(random, depth - 1));
  if (random.chance(0.4)) return some;
  const names = ['rights/review-missing', 'rights', 'harm', 'internal-review', 'name', 'kind', 'constructor', 'a'];
  return Object.fromEntries(some.map((value) => [random.pick(names), value]));
}
