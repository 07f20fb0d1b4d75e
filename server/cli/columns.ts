import { eastAsianWidth } from 'get-east-asian-width';

/** How many columns a terminal gives one character as a reader sees it: combining marks none, emoji and Chinese two. */
export function columnsOf(character: string): number {
  if (/\p{Emoji_Presentation}|\uFE0F/u.test(character)) return 2;
  const base = /[^\p{Mark}\p{Default_Ignorable_Code_Point}]/u.exec(character);
  return base ? eastAsianWidth(base[0].codePointAt(0)!) : 0;
}
