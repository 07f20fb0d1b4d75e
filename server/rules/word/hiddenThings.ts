import type { Notice } from '../../notice/model.ts';
import type { Hidden, HiddenKind } from '../../word/hidden.ts';
import type { Context, LookAtLetter } from '../rule.ts';
import { quote } from '../speak.ts';
import { inWords } from '../time/dates.ts';

/** Says something of each hidden thing of some kinds. */
export function ofEach<K extends HiddenKind>(
  kinds: readonly K[],
  say: (each: Hidden & { readonly kind: K }) => string,
): LookAtLetter<readonly Hidden[]> {
  const isOne = (each: Hidden): each is Hidden & { readonly kind: K } => kinds.some((kind) => kind === each.kind);
  return {
    given: hiddenThings,
    check: (_notice, _context, hidden) => hidden.filter(isOne).map((each) => ({ at: each.at, message: say(each) })),
  };
}

/** All that is hidden, where anything is. */
export const hiddenThings = (_: Notice, { hidden }: Context) => (hidden.length > 0 ? hidden : undefined);

/** Those of some kinds, in the order of the letter. */
export function ofKind(hidden: readonly Hidden[], ...kinds: readonly HiddenKind[]): readonly Hidden[] {
  return hidden.filter(({ kind }) => kinds.includes(kind));
}

/** More words are not needed to find a thing. */
const enough = 100;

/** What a thing says, in quotation marks. */
export const quoted = ({ words }: Hidden): string => quote(words, enough);

/** Who did it and when, as far as the file says: ` by J. Okoro on 6 November 2026`. */
export const byWhom = (hidden: Hidden): string => `${hidden.by ? ` by ${hidden.by}` : ''}${onDay(hidden)}`;

/** When it was done, as far as the file says: ` on 6 November 2026`. */
export function onDay({ date = '' }: Hidden): string {
  const day = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(date)?.[0];
  return day && !Number.isNaN(Date.parse(day)) ? ` on ${inWords(day)}` : '';
}
