import { rules } from '../rules/index.ts';
import { weightOf, wordOf } from '../rules/weight.ts';
import { listed } from './json.ts';
import { paintFor, paintOf } from './pretty.ts';
import { jsonOf } from './visible.ts';
import { count, type Exit, exit, type World } from './world.ts';

/** Prints every rule: as a table to read, or as JSON. */
export function rulesCommand({ format }: { readonly format: 'text' | 'json' }, world: World): Exit {
  world.stdout.write(format === 'json' ? `${jsonOf(listed(rules))}\n` : table(world));
  return exit.clean;
}

function table({ stdout, env }: World): string {
  const paint = paintFor(stdout, env);
  const wide = (of: (rule: (typeof rules)[number]) => string) => Math.max(0, ...rules.map((rule) => of(rule).length));
  const [ids, bases] = [wide((rule) => rule.id), wide((rule) => rule.basis)];
  const rows = rules.map(({ id, severity, basis, title }) =>
    [
      paint.bold(id.padEnd(ids)),
      paintOf(weightOf({ rule: id, severity }), paint)(wordOf({ rule: id, severity }).padEnd('to fill in'.length)),
      basis.padEnd(bases),
      title,
    ].join('  '),
  );
  return `${rows.join('\n')}\n\n${count(rules.length, 'rule')}. \`section17 explain RULE\` says why one matters and how to switch it off.\n`;
}
