import type { StatementKind } from '../notice/model.ts';
import { readNotice } from '../notice/read.ts';
import type { Rule } from '../rules/rule.ts';
import type { Settings } from '../rules/settings.ts';
import { wording } from '../wording/index.ts';
import { type ConfigurationReading, parseConfiguration } from './parse.ts';

/**
 * Reads a configuration file: JSON, in which comments and a comma after the last entry are allowed. Never throws.
 * A wrong key or value is a problem and costs itself alone; a text that is not JSON is broken as a whole.
 * @param rules the rules that may be set
 */
export function readConfiguration(text: string, rules: readonly Rule[]): ConfigurationReading {
  return parseConfiguration(text, rules, unspokenIn);
}

/** House texts, by name, in which the reader does not find what the standard text says. */
function unspokenIn(house: NonNullable<Settings['wording']>): string[] {
  return Object.keys(house).filter((name) => {
    const said = statementsIn(wording(name, { house }));
    return [...statementsIn(wording(name))].some((kind) => !said.has(kind));
  });
}

function statementsIn(markdown: string): Set<StatementKind> {
  return new Set(readNotice(`Dear Requester,\n\n${markdown}\n`).statements.map(({ kind }) => kind));
}
