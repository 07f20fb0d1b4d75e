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
