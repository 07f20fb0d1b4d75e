// What tells of the rules and not of a draft. It is loaded late: it brings their examples, as long as all the rest.

export { explainCommand } from './explain.ts';
export { describedRules } from './formats/sarifRules.ts';
export { rulesCommand } from './rules.ts';
