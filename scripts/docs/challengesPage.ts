import type { Challenge } from '../../docs/challenges/challenges.ts';
import type { Rule } from '../../server/rules/rule.ts';
import { cell } from './rulePage.ts';

const readers = {
  requester: 'What a requester may ask',
  commissioner: 'What the regulator looks for besides',
} as const;

/** The page that says, challenge by challenge, which rules would have spoken before the letter was sent. */
export function challengesPage(challenges: readonly Challenge[], rules: readonly Rule[]): string {
  const ids = new Set(rules.map(({ id }) => id));
  const testing = ({ rules }: Challenge) => rules.filter((id) => ids.has(id));
  const parts = (['requester', 'commissioner'] as const).flatMap((from) => {
    const asked = challenges.filter((challenge) => challenge.from === from);
    const covered = asked.filter((challenge) => testing(challenge).length > 0);
    const rows = covered.map((challenge) => {
      const links = testing(challenge).map((id) => `[\`${id}\`](rules/${id}.md)`);
      return `| ${cell(challenge.question)} | ${challenge.sections} | ${links.join('<br>')} |`;
    });
    const open = asked
      .filter((challenge) => testing(challenge).length === 0)
      .map(({ question, because }) => `- ${cell(question)} ${because ?? 'No rule asks this yet.'}`);
    return [
      `## ${readers[from]}`,
      `${covered.length} of ${asked.length} are tested.`,
      `| question | sections | rules |\n|---|---|---|\n${rows.join('\n')}`,
      ...(open.length > 0 ? ['These are not:', open.join('\n')] : []),
    ];
  });
  return `${[
    '# Challenges',
    '<!-- Written by `npm run docs` from docs/challenges. Change the rows there, not this page. -->',
    'Somebody who reads a refusal notice asks questions of it, and each “no” is a ground for complaint. This page lists the\nquestions that a letter can answer by its own text, with the rules that speak, or ask for the passage, where it does not.\nA rule tests that something is said. Whether it is true, and good enough, only a reader can tell.',
    'Sections are those of the Freedom of Information Act 2000; “EIR” are the Environmental Information Regulations 2004.',
    ...parts,
  ].join('\n\n')}\n`;
}
