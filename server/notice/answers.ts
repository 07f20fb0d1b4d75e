import type { Fact } from '../language/index.ts';
import type { StatementKind } from './model.ts';

/** What only an answer states. */
const stated: ReadonlySet<StatementKind> = new Set([
  'held',
  'not-held',
  'ncnd',
  'refusal',
  'extension',
  'duty-excluded',
]);
/** A provision is relied on, not only named. */
const relied =
  /\b(?:is|are|be|been|being) (?:\w+ ){0,3}(?:exempt|excepted|withheld|refused|engaged|excluded)\b|\b(?:applies|apply|applied|rel(?:y|ies|ied|ying) on|engages?|withholds?|withholding|exempts?|allows?|does not (?:apply|arise)|not (?:obliged|required))\b/i;
/** A ground of refusal that is named in words. */
const ground =
  /\b(?:appropriate|cost|fees?|statutory) limit\b|\bexceed\w* (?:18|24) hours\b|\b(?:is|are|as) (?:\w+ )?(?:vexatious|manifestly unreasonable|repeated)\b|\b(?:cannot|can not|are not able to|am not able to) (?:provide|give|send|disclose|supply|release|answer|comply)\b/i;
/** Words of one who asks: for information, or for an answer. */
const asks =
  /^(?:how|what|which|who|when|where|why|whether)\b(?![^:]{0,40}: )|\?["')]*$|\bplease (?!find\b|note\b|see\b|contact\b|accept\b)|\b(?:I|we) (?:would like|request|ask|want|am (?:requesting|seeking|asking|interested))\b|\bI(?:'d| wish| seek| believe| understand| think| know| assume| suspect)\b|\bkindly (?!find\b)|\byour (?:\w+ )?(?:council|force|trust|department|office|organisation|records|systems|staff|team)\b|\b(?:send|provide|supply|give|tell|inform|forward|let) me\b|\bmy (?:\w+ )?(?:request|question|letter|e-?mail|enquiry|foi)s?\b|\b(?:can|could|would|will|do|did|have) you\b|\bwhether\b.{0,60}\byou (?:hold|have)\b|\byou (?:hold|have|refused|withheld|told)\b/i;
/** What is asked for, named: a request if the sentence says no more of it. */
const wanted = /^(?:(?:the |total )*numbers? of|(?:a |the )?(?:list|copy|copies|details) of)\b(?![^:]{0,40}: )/i;
const named = /\b(?:sections?|regulations?|s\.|ss\.|reg\.) ?\d/i;

/** Words of one who is asked: `your request`, `the report that you asked for`. */
const asked =
  /\byour (?:\w+ )?(?:request|letter|e-?mail|enquiry|application|questions?)\b|\byou (?:have )?(?:asked|requested|sought)\b/i;

interface Said {
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly kinds: readonly StatementKind[];
}

/** Whether a sentence is in the words of one who asks. `The list of routes` asks; `The list of routes is refused` decides. */
const asking = ({ text, facts }: Pick<Said, 'text' | 'facts'>) =>
  asks.test(text) || (wanted.test(text) && !facts.some((fact) => isPredicated(text, fact)));

/** Whether a sentence says, with a verb of its own, that what it names is held or not, refused or exempt. */
function isPredicated(text: string, { kind, mode, at }: Fact): boolean {
  return mode === 'asserted' && deciding.has(kind) && predicate.test(text.slice(at.start, at.end));
}

const deciding: ReadonlySet<Fact['kind']> = new Set(['refuses', 'holds', 'holds-not', 'exempts']);
const predicate = /\b(?:is|are|was|were|be|been|cannot|not)\b/i;

/**
 * Whether a passage that stands where a request may stand is the authority's answer: it states what only an answer
 * states, relies on a provision or names its ground, and does not ask.
 * @param sentences plain texts, each with what it says and the kinds of statement that it makes
 */
export function isAnswer(sentences: readonly Said[]): boolean {
  if (isRequest(sentences)) return false;
  return sentences.some(
    (said) =>
      !asking(said) &&
      !/:$/.test(said.text) &&
      (said.kinds.some((kind) => stated.has(kind)) ||
        (named.test(said.text) && relied.test(said.text)) ||
        ground.test(said.text)),
  );
}

/** Whether a passage is in the words of one who asks, and not of one who was asked. */
export function isRequest(sentences: readonly Pick<Said, 'text' | 'facts'>[]): boolean {
  return sentences.some(asking) && !sentences.some(({ text }) => asked.test(text));
}

/** Whether an item of a list, as requests are often set, is the authority's answer: besides, it must name a provision or the request, or neither confirm nor deny. */
export function isAnswerInList(sentences: readonly Said[]): boolean {
  return (
    isAnswer(sentences) &&
    sentences.some(({ text, kinds }) => named.test(text) || asked.test(text) || kinds.includes('ncnd'))
  );
}
