import { rules } from '../../rules/index.ts';
import { levels } from './sarifLevels.ts';

/** The rules as SARIF describes them, with their help as text and as Markdown. */
export function describedRules() {
  return rules.map(({ id, title, basis, why, severity }) => ({
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: {
      text: `${why}\n\nRests on: ${basis}`,
      markdown: `${why}\n\n**Rests on:** ${basis}\n\n\`section17 explain ${id}\` has examples, and says how to switch the rule off.`,
    },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [id.split('/')[0]] },
  }));
}
