import type { Rule } from '../../server/rules/rule.ts';
import { cell } from './rulePage.ts';

const families: Readonly<Record<string, string>> = {
  structure: 'What every notice must have',
  exemption: 'Exemptions and exceptions',
  harm: 'Prejudice and other harm',
  pit: 'The public interest test',
  ncnd: 'Neither confirm nor deny',
  rights: 'Internal review and the regulator',
  cost: 'The cost limit',
  time: 'Time limits',
  privacy: 'Personal data in the letter itself',
  drafting: 'Drafting',
  word: 'What a Word document hides',
};

const familyOf = ({ id }: Rule): string => id.split('/')[0]!;

/** The table of all rules, by family, each linked to its page. Throws where a family has no name. */
export function rulesTable(rules: readonly Rule[]): string {
  const parts = [...new Set(rules.map(familyOf))].map((family) => {
    const name = families[family];
    if (name === undefined) throw new Error(`No name for the family ${family}`);
    const rows = rules
      .filter((rule) => familyOf(rule) === family)
      .map(
        ({ id, severity, basis, title }) => `| [\`${id}\`](${id}.md) | ${severity} | ${cell(title)} | ${cell(basis)} |`,
      );
    return `## ${name}\n\n| rule | severity | what it asks for | rests on |\n|---|---|---|---|\n${rows.join('\n')}`;
  });
  const count = (severity: Rule['severity']) => rules.filter((rule) => rule.severity === severity).length;
  return `# Rules

<!-- Written by \`npm run docs\` from server/rules. Change the rules, not these pages. -->

There are ${rules.length} rules: ${count('error')} errors (a statute asks for it), ${count('warning')} warnings (the
regulator expects it, or something is very probably wrong) and ${count('info')} of information (good practice). A rule may
be quieter in a single place where less is certain: one about what a letter does not say is information where words stand
that may say it.

A rule is named by its family and its own name. Its page says what it flags and why, shows letters that it speaks of and
letters that it leaves alone, and says how to switch it off. \`section17 explain RULE\` shows the same at the terminal.

${parts.join('\n\n')}
`;
}
