/** Words that make holding a mere possibility: `if held`, `were it held`, `that may be held`, `if any records existed`. */
const ifHeld =
  /\bif (?:indeed )?(?:any|so|held|there (?:is|are|was|were))\b|\b[Ii]f\b[^.,;]{0,60}\b(?:(?:is|are|was|were|be|been) (?:\w+ )?held|exist(?:s|ed)?|(?:did|do|does) (?:not )?(?:hold|have)|held it)\b|\b(?:were|should) (?:any|such|the|this|that|it|we)\b[^.,;]{0,40}\b(?:held|hold|exist)\b|\b(?:may|might|could) (?:or may not |or might not )?(?:be held|exist|hold)\b|\bmay or may not\b/i;

/** Words after which what follows is asked or reported, not asserted, up to the next verb that asserts. */
const asked =
  /\b(?:whether|if any|if such|(?:confirm(?:s|ing|ation)?|den(?:y|ying|ial)|say(?:s|ing)?|stat(?:e|es|ing)|know(?:s|ing)?|ask(?:s|ed|ing)?|reveal(?:s|ing)?|disclos(?:e|es|ing)|acknowledg(?:e|es|ing)) if)\b/gi;
const reported =
  /\b(?:say(?:ing|s)?|stat(?:e|es|ing|ement)|tell(?:s|ing)?\b[^,;.]{0,30}|(?<!(?:can|do|hereby|wish to) )confirm(?:s|ing|ation)?|den(?:y|ying|ial)|acknowledg\w+|admi(?:t|ts|tting|ssion)|impl(?:y|ies|ying)|suggest(?:s|ing)?|infer\w*|indicat\w+|assum\w+|mean(?:s|ing)?|believ\w+)(?:,|\))? (?:either )?that\b/gi;
/** Both answers spoken of at once: whatever is confirmed or denied is left open. */
const bothAnswers = /\bconfirm(?:ing|ation)?,? \(?(?:n?or|and) (?:to |a )?den(?:y|ying|ial)\b/gi;
const unanswered = /\b(?:neither|not|cannot|unable to|nor|refus\w+ to)\b[^.;]{0,30}\bconfirm\w*\b/gi;
const asserting = /\b(?:would|could|will|can|should|may(?! or)|might|must)\b/i;

/** A statute paraphrased: what it says is no statement about this request. */
const statute =
  /\b(?:sections?|regulations?|s\.|the Act|FOIA|exemption|limb) ?(?:\d\S{0,12})?(?:(?!\b(?:sections?|regulations?|s\.|the Act|FOIA|exemption|limb))[^.;]){0,80}\b(?:where|when|provides?|states?|says|allows?|exempts?|if|so far as|to the extent)\b(?:(?!\b(?:where|when|provides?|states?|says|allows?|exempts?|if|so far as|to the extent)\b)[^.;]){0,80}$/i;

/**
 * Whether words at `[from, to)` of a sentence leave open that anything is held: the sentence makes holding a
 * condition, or asks, reports or paraphrases instead of asserting, or the words stand in quotation marks.
 */
export function isHypothetical(text: string, from: number, to: number): boolean {
  if (leavesHoldingOpen(text) || isQuoted(text, from)) return true;
  // In "confirming that information is held" the words found may begin with the "that" of what is reported.
  const before = clauseBefore(text, from) + (/^that\b/i.exec(text.slice(from, to))?.[0] ?? '');
  return (
    [asked, reported, bothAnswers, unanswered].some((pattern) => reaches(before, pattern)) ||
    statute.test(before) ||
    /^,? (?:if|whether) (?:it|they|any|held|such|there|one)\b/.test(text.slice(to, to + 20))
  );
}

/** Whether the sentence speaks of holding as a condition only. */
export function leavesHoldingOpen(text: string): boolean {
  return ifHeld.test(text);
}

/** Whether position `at` stands between quotation marks. */
export function isQuoted(text: string, at: number): boolean {
  return (text.slice(0, at).match(/"/g)?.length ?? 0) % 2 === 1;
}

/** The words before `at` up to the last semicolon, colon or full stop; at most 160 characters. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 160), at);
  return before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':'), before.lastIndexOf('. ')) + 1);
}

/** Whether the last words that `pattern` finds govern all that follows: no verb that asserts stands between. */
function reaches(before: string, pattern: RegExp): boolean {
  const last = [...before.matchAll(pattern)].at(-1);
  return last !== undefined && !asserting.test(before.slice(last.index + last[0].length));
}
