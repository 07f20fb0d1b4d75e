import { kept, us } from './ncnd/lexicon.ts';

/** Whether a sentence (plain text) says that something is held, be it by giving part of it or by saying what was done with it. */
export function saysHeld(text: string): boolean {
  const said = text.replace(statutory, '');
  return given.test(said) || holding.test(said) || isHeld.test(said) || having.test(said);
}

/**
 * The same in a refusal on cost, where most letters count what would have to be searched, and that says nothing of what
 * is held: so the thing asked for must be held, kept or stored, or it must cost too much to find out.
 */
export function saysHeldOnCost(text: string): boolean {
  const said = text.replace(statutory, '').replace(searched, '');
  if (unsure.test(said)) return costs.test(said);
  return given.test(said) || holding.test(said) || isHeld.test(said) || keeping.test(said) || isKept.test(said);
}

const given =
  /\b(?:attached|enclosed|redacted|redactions|provided below|set out below|disclosed? some|part of (?:it|the information)|we (?:have )?(?:located|found|identified))\b/i;
/** `We currently hold`, `the Council also held`; not `the Supreme Court held`. */
const holding = new RegExp(
  `\\b${us} (?:(?:do|does|did|have|has|\\w+ly|also|still|only|now) )*(?:hold|holds|held)\\b`,
  'i',
);
/** `We have the report`, `the council keeps such a list`, `in our possession`, `a search produced three emails`. */
const having = new RegExp(
  `\\b${us} (?:do |does )?(?:have|has|keeps?|possess(?:es)?|maintains?) (?:the|this|that|these|those|such|an?|some|all|both|cop(?:y|ies)|records|information|it|them)\\b(?! (?:\\w+ )?(?:dut|right|obligation|responsib|polic|concern|view|power|interest|option|reason|exemption|applied|appl|legitimate|role))|\\bin (?:our|its|the [\\w' -]{2,30}) possession\\b|\\bin possession of\\b|\\b(?:on|in|among) our (?:files?|records?|archives?|systems?|books)\\b|\\bsearch(?:es)? (?:\\w+ )?(?:produced|returned|found|identified|revealed|brought up|located)\\b`,
  'i',
);
/** `The records are held on microfilm`, `the data held by us`. */
const isHeld = new RegExp(
  `\\b(?:${kept}|it|they|this|these|those|all|some|none|much|part|parts|which|that)\\b[^.;]{0,60}\\bheld\\b(?! that\\b)|\\bheld (?:by|for) us\\b`,
  'i',
);
/** What the Act says of any information, and what courts say. */
const statutory =
  /\b(?:exempts?|covers?|relat(?:es|ing) to|appl(?:ies|y) to|concerns?|class of|removes|any) (?:all |any |the )?information\b[^.;]{0,80}\bheld\b|\bat any time\b[^.;]{0,40}\bheld\b|\bheld by (?:a|any|another|other|public) (?:public )?authorit\w+|\b(?:courts?|tribunals?|judges?|commissioner|information commission|lords|it was|has been) (?:\w+ ){0,3}held\b/gi;
/** Things in which one looks, and how many there are of them. */
const searched =
  /\b(?:[\d,.]+|some|many|all|the|our|hundreds of|thousands of) (?:\w+ ){0,2}(?:records|files|systems?|databases?|archives?|mailboxes|boxes|folders)\b(?: \w+){0,4} to (?:be )?(?:check|search|look|read|review|examin|open|go)\w*/gi;
/** `We keep the logs`, `the council stores such data`; not `we have a database`. */
const keeping = new RegExp(
  `\\b${us} (?:(?:do|does|currently|also|still) )?(?:have|has|keeps?|stores?|possess(?:es)?|maintains?|records?) (?:the|this|that|these|those|such|some|all|both|it|them|information|copies)\\b(?! (?:\\w+ ){0,3}(?:systems?|databases?|archives?|dut(?:y|ies)|rights?|staff|time|resources|means|powers?)\\b)`,
  'i',
);
/** `The ledgers are kept in 40 boxes`, `what you ask for is recorded in each case file`. */
const isKept = /\b(?:is|are|was|were|being) (?:\w+ )?(?:kept|stored|held|filed|recorded|archived|contained)\b/i;
const unsure = /\b(?:whether|if)\b(?:(?!\b(?:whether|if)\b)[^.;]){0,80}\b(?:holds?|held|exists?|kept|ha(?:s|ve))\b/i;
const costs = /\b(?:cost\w*|hours?|days?|limit|exceed\w*|takes?|time)\b/i;
