import { facts, phrase } from '../phrase.ts';
import type { Giveaway } from './giveaways.ts';
import { act, confirming, described, kept, nounIn, object, plural, us } from './lexicon.ts';

const find = (pattern: string) => phrase(new RegExp(pattern, 'gi'));
/** `, if held,` with its closing comma only where words follow. */
const ifHeld = (noun: string, next: string) => `${noun}, if held${/^ ?[\w"'(]/.test(next) ? ',' : ''}`;

const toBe: Readonly<Record<string, string>> = {
  is: 'would be',
  are: 'would be',
  was: 'would have been',
  were: 'would have been',
  'has been': 'would have been',
  'have been': 'would have been',
};

/** `The records that we hold are sensitive and show` → `any such records, if held, would be sensitive and show`. */
function conditional(words: string): string {
  const [, said, and = '', second = ''] = new RegExp(`^(.+?)(?:( and (?:also )?)(${does}))?$`, 'i').exec(words)!;
  const verb = new RegExp(`^.*? (?:would )?((?:${is}) (?:${state}|${past})|${does})$`, 'i').exec(said!)![1]!;
  const auxiliary = new RegExp(`^${is}\\b`, 'i').exec(verb)?.[0];
  const would = auxiliary ? toBe[auxiliary.toLowerCase()] + verb.slice(auxiliary.length) : `would ${base(verb)}`;
  return `any such ${nounIn(words)}, if held, ${would}${and}${second && base(second)}`;
}

function base(verb: string): string {
  const [first, ...more] = verb.split(' ');
  const stem = /ies$/.test(first!) ? first!.replace(/ies$/, 'y') : first!.replace(/s$/, '');
  return [stem, ...more].join(' ');
}

const is = '(?:is|are|was|were|has been|have been)';
const does =
  '(?:contains?|includes?|shows?|reveals?|relates? to|consists? of|provides?|sets? out|describes?|identif(?:y|ies)|concerns?|records?|lists?|explains?|demonstrates?|details?)';
/** A second verb of the same subject. */
const another = `(?: and (?:also )?${does})?`;
const state =
  '(?:(?:highly |very |extremely |so |also |all )*(?:sensitive|confidential|personal|operational|live|current|classified|commercially sensitive))';
const past =
  '(?:given|supplied|collected|gathered|obtained|created|produced|compiled|recorded|received|shared|stored|kept|provided)';
const qualified = `(?: requested| (?:that |which )?${us} (?:do |does )?(?:hold|holds|held|have|has)| (?:currently )?held (?:by|on|in|within|for) (?:\\w+ ){0,3}?\\w+)?`;

/**
 * Ways in which a letter that neither confirms nor denies says or implies that information is held, strongest first.
 * Worked out from the duties in FOIA ss.1(1)(a) and 2(1), and from slips in published notices.
 */
export const leaks: readonly Giveaway[] = [
  {
    kind: 'withheld',
    find: find(
      `(?:\\b(?:the|this|that|these|those|such|any|all|other|some) )?\\b(?:with-?held|redacted|exempted) ${kept}\\b`,
    ),
    why: 'only information that is held can be kept back or redacted',
    presumes: true,
    instead: (words, next) => ifHeld(`any ${nounIn(words)}`, next),
  },
  {
    kind: 'withheld',
    find: find(
      `\\b(?:the|this|that|these|those|some|requested|all) ${kept} (?:has been|have been|is being|are being|was|were|is|are) (?:partly |therefore |also )?(?:with-?held|redacted|removed)\\b`,
    ),
    why: 'only information that is held can be kept back or redacted',
    instead: (words) => `any such ${nounIn(words)}, if held, would be exempt`,
  },
  {
    kind: 'held',
    find: facts('presumes-held'),
    why: 'it says that information is held',
    presumes: true,
    instead: (words) => `any ${nounIn(words)} that might be held${/ (?:by|in|on|within|for)$/.exec(words)?.[0] ?? ''}`,
  },
  {
    kind: 'held',
    find: find(
      `\\b(?:(?:all|some|most) of )?(?:the|this|that|these|those|our|such) (?:requested |relevant )?${kept}(?: requested| (?:(?:that|which) )?you (?:have )?(?:requested|asked for|want|seek)| in question)? (?:is|are) (?:all |also |currently |now |in fact |indeed )*(?:held|kept|stored|retained)(?: (?:by|on|in|within|for|at|with))?\\b`,
    ),
    why: 'it says that information is held',
  },
  {
    kind: 'held',
    find: find(
      `(?<!\\b(?:whatever|what|who|any|no) )\\b(?:${us}|(?:our|the|my)(?: \\w+){1,4}?|it|they) (?:(?:do|does|also|currently|now|still) )*(?:holds?|keeps?|retains?|possess(?:es)?|stores?|ha(?:s|ve)) (?:(?:all|some|most|copies) of )?(?:the|this|that|these|those|such|\\d+|two|three|four|five|several|some|many) (?:requested |relevant )?${kept}\\b`,
    ),
    why: 'it says that information is held',
    unless: ({ text }) => /\b(?:whether|if)\b/i.test(text),
  },
  {
    kind: 'held',
    find: find(
      `\\b(?:can|do|hereby|wish to) confirm (?:that )?(?:the )?[^.]{0,60}\\b(?:holds?|is held|are held|does hold)\\b`,
    ),
    why: 'it confirms that information is held',
    unless: ({ text, index }, { wording }) =>
      /\b(?:whether|neither|nor|deny|not)\b/i.test(text) ||
      /\b(?:cannot|neither|not|nor)\b[^.]{0,20}$/i.test(wording.text.slice(0, index)),
    instead: (words) => words.replace(/^(?:can|do|hereby|wish to) confirm/i, 'can neither confirm nor deny'),
  },
  {
    kind: 'held',
    find: find(`\\b${us} do(?:es)? not hold\\b`),
    why: 'it says that no information is held',
    instead: (words) =>
      words.replace(
        / do(?:es)? not hold$/i,
        ` can neither confirm nor deny that ${/^(?:we|I)\b/i.test(words) ? words.split(' ')[0]!.toLowerCase() : 'it'} ${/does/i.test(words) ? 'holds' : 'hold'}`,
      ),
  },
  {
    kind: 'held',
    find: find('\\bno (?:relevant |such |recorded |further |other )*information\\b[^.]{0,20}\\bis held\\b'),
    why: 'it says that no information is held',
  },
  {
    kind: 'disclosure-of',
    find: find(`\\b${act} ${object}\\b`),
    ofAct: true,
    why: 'there is something to disclose only if it is held, and what has to be weighed is confirming or denying, not disclosing',
    instead: confirming,
  },
  {
    kind: 'disclosure-of',
    find: find(
      `\\b(?:disclosing|releasing|providing) ${kept} (?:relevant|relating|in relation|in respect) (?:to|of) (?:this|the|your) request\\b`,
    ),
    why: 'it takes it that information of the kind requested is held',
    instead: (words) => {
      const [, noun, rest] = new RegExp(`^\\w+ (${kept})(.*)$`, 'i').exec(words)!;
      return `confirming or denying whether ${noun}${rest} ${plural(noun!) ? 'are' : 'is'} held`;
    },
  },
  {
    kind: 'disclosure-of',
    find: find(
      `\\b(?:disclosing|releasing|publishing|to (?:disclose|release|publish)|(?:the )?(?:disclosure|release|publication) of) (?:the|these|those|our) (?:\\w+'s |\\w+s' )?(?:names?|identit(?:y|ies)|numbers?|locations?|costs?|make|model|details)\\b`,
    ),
    why: 'it takes it that there is something to disclose',
    instead: (words) =>
      `${/^to /i.test(words) ? 'to confirm or deny' : 'confirming or denying'} whether any such information is held`,
  },
  {
    kind: 'disclosure-of',
    find: find('\\b(?:(?:any )?such (?:a )?|this )(?:disclosure|release)\\b'),
    why: 'it speaks of information being given out, which could happen only if it is held',
    unless: ({ text }, { wording }) => /\bworld\b/i.test(wording.text) && /^this/i.test(text),
    instead: (words) => words.replace(/(?:disclosure|release)$/i, 'confirmation or denial'),
  },
  {
    kind: 'disclosure-of',
    find: find(`\\b(?:the )?(?:release|disclosure|publication) of (?:this|that) (?:type|kind|sort) of ${kept}\\b`),
    why: 'it takes it that information of the kind requested is held',
    instead: (words) => `confirming or denying whether ${words.replace(/^.*? of (?=th)/i, '')} is held`,
  },
  {
    kind: 'describes-content',
    find: find(
      `(?<!\\b(?:what|how|which|where|when) )\\b(?:the|this|these|those|our) (?:requested |relevant )?${described}${qualified} (?:${does}|${is} (?:${state}|${past}))${another}\\b`,
    ),
    why: 'what information says or is can be told only by someone who holds it',
    unless: ({ text }) => / requested (?:relates?|concerns?)\b/i.test(text),
    instead: conditional,
  },
  {
    kind: 'describes-content',
    find: find(
      `(?<!\\b(?:what|how|which|where|when) )(?:\\bthe )?\\b(?:requested|relevant) ${kept} (?:would )?(?:${does}|${is} (?:${state}|${past}))${another}\\b`,
    ),
    why: 'what information says or is can be told only by someone who holds it',
    unless: ({ text }) => /\b(?:relates?|concerns?)\b/i.test(text),
    instead: conditional,
  },
  {
    kind: 'describes-content',
    find: find(`\\b(?:some|much|most|part|all|none) of (?:which|the ${kept}|this ${kept}|that ${kept}|it) ${is}\\b`),
    why: 'it says how much is held, or of what kind',
    unless: ({ text }, { wording }, notice) =>
      /\bwhich\b/.test(text) && !new RegExp(`\\b${kept}\\b`, 'i').test(wording.text) && notice.stance !== 'ncnd',
    instead: (words) => {
      const verb = new RegExp(`${is}$`, 'i').exec(words)![0].toLowerCase();
      const of = / of which/i.test(words)
        ? 'any of which, if held,'
        : `any such ${/ it /i.test(words) ? 'information' : nounIn(words)}, if held,`;
      return `${of} ${toBe[verb]}`;
    },
  },
  {
    kind: 'describes-content',
    find: find(
      '\\b(?:an? )?(?:large|small|significant|limited|considerable|substantial) (?:amount|number|volume|quantity) of (?:information|records|files|documents|data|material)\\b',
    ),
    why: 'it says how much is held',
    unless: (_, { wording }) =>
      /\b(?:public|forces|nationally|publish\w*|would have to|to search)\b/i.test(wording.text),
    instead: (words, next) => ifHeld(`any ${/\b\w+$/.exec(words)![0].toLowerCase()}`, next),
  },
  {
    kind: 'search',
    find: find(
      `\\b(?:located|identified|retrieved|found|extracted|collated|reviewed|examined) (?:(?:the|this|these|those|all|\\d+|two|three|four|five|several|some|no) )*(?:relevant |requested )?${kept}\\b`,
    ),
    why: 'it reports what a search came to',
    unless: ({ index }, { wording }) =>
      /\b(?:no|not|never|without|nor|if|be|been)\b[^,;:]{0,25}$/i.test(wording.text.slice(0, index)),
  },
  {
    kind: 'search',
    find: find(
      '\\b(?:our |the )?search(?:es)?\\b[^.]{0,60}\\b(?:found|located|identified|returned|revealed|showed)\\b',
    ),
    why: 'it reports what a search came to',
    unless: ({ text, index }, { wording }) =>
      /\b(?:no|not|never|without|any|would|before)\b/i.test(
        `${wording.text.slice(Math.max(0, index - 25), index)} ${text}`,
      ),
  },
  {
    kind: 'exempt',
    find: find(
      `\\b(?:the|this|that) (?:requested )?information(?: requested)? is (?:therefore |also |itself )*exempt(?: from disclosure)?\\b`,
    ),
    why: 'it treats the information as something that is there to be exempt; in this letter it is the duty to confirm or deny that does not arise',
    instead: () => 'the duty to confirm or deny is excluded',
  },
  {
    kind: 'person',
    find: find(
      '\\b(?:the|this|that) (?:named )?(?:individual|person|suspect|officer|man|woman) (?:is|was|has been) (?:known to|under (?:investigation|arrest|caution)|(?:the )?subject (?:of|to)|arrested|charged|investigated|interviewed|cautioned|a suspect)\\b',
    ),
    why: 'it states a fact about a person which the letter must neither confirm nor deny',
    instead: (words) =>
      words.replace(/ (?:is|was|has been) (?=\S+(?: \S+)*$)/i, (verb) =>
        /is/i.test(verb) ? ' might be ' : ' might have been ',
      ),
  },
  {
    kind: 'redacted',
    find: find('\\b(?:redacted|redactions?|blanked out|blacked[- ]out)\\b'),
    why: 'only a document that is held can be redacted',
    unless: ({ index }, { wording }) =>
      /\b(?:would|could|might|not|no|if|cannot)\b[^,;]{0,40}$/i.test(wording.text.slice(0, index)),
  },
  {
    kind: 'attached',
    find: find(
      '\\b(?:attached|enclosed|annexed)\\b[^.]{0,40}\\b(?:information|documents?|spreadsheets?|tables?|data|records?|copy|copies)\\b',
    ),
    why: 'what is attached is held',
    unless: (_, { wording }) =>
      /\b(?:public interest|PIT|complain\w*|review|procedure|leaflet|guidance|rights|fees?|explanat\w+|refusal notice)\b/i.test(
        wording.text,
      ),
  },
  {
    kind: 'available',
    find: find(
      '\\b(?:the|this|that) (?:requested )?information(?: requested)? is (?:already |currently |now )*(?:in the public domain|available|published|publicly available)\\b',
    ),
    why: 'what can be read elsewhere exists',
    instead: (words) =>
      words.replace(/^\S+ (?:requested )?information(?: requested)? is /i, 'any such information, if held, might be '),
  },
  {
    kind: 'search',
    find: find(
      '\\b(?:cost|time|hours|days)\\b[^.]{0,40}\\bto (?:extract|provide|collate|retrieve) (?:the|this|that)\\b',
    ),
    why: 'there is something to take out only if it is held',
    instead: (words) => words.replace(/\bto \w+ (?=\w+$)/i, 'to find out whether we hold '),
  },
];

/**
 * The same for a sentence in which another rule speaks of the act of disclosure: there only what would be disclosed
 * is a matter for this one.
 */
export const leaksOfObject: readonly Giveaway[] = leaks.map((leak) =>
  leak.ofAct
    ? {
        ...leak,
        find: find(`(?<=\\b${act} )${object}\\b`),
        why: 'there is something to disclose only if it is held',
        instead: (words, next) => ifHeld(`any ${nounIn(words)}`, next),
      }
    : leak,
);
