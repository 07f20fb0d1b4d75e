import type { Notice } from '../../server/notice/model.ts';
import { finish } from '../../server/notice/steps.ts';
import { wordingFacts } from '../../server/rules/check.ts';
import { rules } from '../../server/rules/index.ts';
import { partsOf } from '../../server/rules/partsOf.ts';
import { answersOf, questionOf } from '../../server/rules/questions.ts';
import { type Context, isOfLetter } from '../../server/rules/rule.ts';
import { same } from './asked.ts';

/** Asks every rule of every part of a notice anew. Throws where what is remembered differs. */
export function answersAreFresh(notice: Notice): void {
  const parts = partsOf(notice);
  for (const rule of rules) {
    const options = Object.fromEntries(
      Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]),
    );
    const context: Context = { options, facts: wordingFacts(notice, {}), hidden: [], idle: () => [] };
    for (const look of rule.looks) {
      if (isOfLetter(look)) continue;
      const given = look.given?.(notice, context);
      if (look.given && given === undefined) continue;
      const remembered = finish(answersOf(look.of, [questionOf(look, given)], parts)).flatMap(({ reports }) => reports);
      const fresh = parts.of(look.of).flatMap((part) => [...look.check(part, given)]);
      const said = (reports: typeof fresh) => reports.map(({ fixes, ...report }) => [report, fixes !== undefined]);
      same(`answers to ${rule.id}`, said([...remembered]), said(fresh));
    }
  }
}
