/** What follows begins with a capital or a figure, or with words of the letter in quotation marks. */
const boundary = /[.!?](?=\s+(?:["“]|[[(]?[\p{Lu}\d]))/u;

/**
 * A message in two: the first sentence, which says what to do, and what follows, with the law and the reasoning; empty
 * where nothing does. What is quoted in it is not looked into, nor are the initials of a name taken for an end.
 */
export function inTwo(message: string): { readonly first: string; readonly rest: string } {
  let quoted = false;
  for (let at = 0; at < message.length; at++) {
    const character = message[at]!;
    if (character === '"') quoted = !quoted;
    else if (character === '“' || character === '”') quoted = character === '“';
    else if (!quoted && boundary.test(message.slice(at, at + 8)) && /[.!?]/.test(character)) {
      if (/(?:^|[\s(])\p{Lu}$/u.test(message.slice(Math.max(0, at - 2), at))) continue;
      return { first: message.slice(0, at + 1), rest: message.slice(at + 1).trim() };
    }
  }
  return { first: message, rest: '' };
}
