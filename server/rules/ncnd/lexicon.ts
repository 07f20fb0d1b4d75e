/** What a request asks for: things that are kept. */
export const kept =
  '(?:information|data|material|records?|documents?|details|footage|figures|recordings?|correspondence|e-?mails?|reports?|files?|minutes|logs?|papers|statistics|images|messages)';
/** Of these, the ones that seldom stand for something published. */
export const described =
  '(?:information|material|records|documents?|details|footage|recordings?|correspondence|e-?mails|files?|minutes|logs|papers|images|messages)';
/** The authority that writes, however it calls itself; never `any force`, `other councils`. */
export const us =
  "(?:we|I|(?:the|this|our) (?:force|trust|council|university|college|school|department|board|authority|constabulary|police|service|agency|commission|office|ministry|hospital|company|body)|(?!(?:any|an?|other|another|each|every|most|which|some|many|all|police) )(?:[a-z][\\w'&-]* ){1,4}(?:police|constabulary|council|trust|university|college|board|authority|service|agency|department|(?<!\\binformation )commission|(?<!\\binformation commission(?:er)?'s )office))";
export const determined = '(?:the|this|that|these|those|our|such)';
/** What the request asks for, with what may stand round it: `the requested records that we hold`. */
export const object = `${determined} (?:requested |relevant |with-?held |redacted |exempted |specific )*${kept}(?: requested| (?:that )?you (?:have )?(?:requested|asked for))?(?: (?:that |which )?${us} (?:do |does )?(?:hold|holds|held|have|has)| (?:currently )?held (?:by|on|in|within|for))?`;
export const act =
  '(?:disclosing|releasing|publishing|providing|(?:the )?(?:disclosure|release|publication) of|to (?:disclose|release|publish|provide))';

/** Words by which something is told to somebody. */
const telling =
  '(?:reveal|show|expos|identif|disclos|tell|learn|know|see\\b|seen\\b|read\\b|find out|work(?:ing)? out|discover|understand|describ|contain|explain|indicat|demonstrat|detail|divulg|pinpoint|map\\b|highlight|provid|giv(?:e|ing)|allow(?:ing)? (?:\\w+ ){1,3}?to (?:read|see|copy|compare|piece))\\w*';
/** Words that speak of an answer, and not of what is answered: what an answer tells may be told of it. */
const answer = '(?:whether|that (?:we|it|information|the (?:information|force|council|trust))|if\\b)';
const content = new RegExp(
  `\\b(?:public domain|publi(?:sh|cation)\\w*|(?:made|become|becoming|be) (?:public|available)|in public|wider (?:world|public|audience)|world at large|leak\\w*|circulat\\w+|shar(?:e|ed|ing)|misus\\w+|misinterpret\\w*|misunderst\\w+|mislead\\w*|out of context|contents?|(?:sensitive|confidential|personal|private|operational|detailed|classified|unfinished|inaccurate|incomplete) (?:\\w+ )?${kept}|${kept} (?:that|which|about|on|of|in|is|are|was|were|contain\\w*|show\\w*)|details?|names?|addresses|identit(?:y|ies)|prices?|plans?|cop(?:y|ies)|use (?:of )?(?:it|them)|(?:its|their) (?:use|recipients|authors?))\\b|\\b${telling}(?! ${answer})`,
  'i',
);

/**
 * Whether words say of an act of disclosure what only the content of information can bring about: what it says, its
 * publication, its going into the public domain. Said of confirming or denying they would be untrue.
 */
export function speaksOfContent(words: string): boolean {
  return content.test(words);
}

const documents =
  '(?:map|plan|page|list|table|chart|photograph|letter|contract|survey|report|file|record|minute|e-?mail|document|log|image|paper|figure|name)';
const contentUnder = new RegExp(
  `\\bpages? \\d|\\b(?:the|this|that|these|those|our|its) ${documents}(?:s|'s|s')?\\b(?! (?:is|are|was|were|if|exists?)\\b)|\\b(?:disclos|releas|withh[eo]ld|publish)(?:e|es|ed|ing|ure)?\\b(?! (?:whether|that|if|either|the (?:fact|existence))\\b)|\\bpublication\\b`,
  'i',
);

/**
 * Whether an argument for or against an answer argues from what the information says, or from giving it out. Who would
 * learn what is no sign of that: an answer tells something too.
 */
export function arguesFromContent(words: string): boolean {
  return contentUnder.test(words);
}

/** Whether the word for what is kept takes `are`. */
export const plural = (noun: string) => /s$/i.test(noun);

/** The word for what is kept, in words that hold one. */
export const nounIn = (words: string) => new RegExp(`\\b${kept}\\b`, 'i').exec(words)![0].toLowerCase();

/** `to disclose the records` → `to confirm or deny whether the records are held`. */
export function confirming(words: string): string {
  const infinitive = /^to /i.test(words);
  const asked = words
    .replace(new RegExp(`^${act} `, 'i'), '')
    .replace(/\b(?:requested|with-?held|redacted|exempted) (?=\w)/gi, '')
    .replace(new RegExp(` (?:that |which )?${us} (?:do |does )?(?:hold|holds|held|have|has)$`, 'i'), '')
    .replace(/^(?:these|those|our|such)\b/i, 'the');
  const [, whole, place = ''] = /^(.*?)(?: (?:currently )?held( (?:by|on|in|within|for)))?$/i.exec(asked)!;
  const verb = plural(nounIn(whole!)) ? 'are' : 'is';
  return `${infinitive ? 'to confirm or deny' : 'confirming or denying'} whether ${whole} ${verb} held${place}`;
}
