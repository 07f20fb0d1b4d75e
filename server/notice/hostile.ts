/** Nesting beyond this is no letter; micromark would take seconds over it. */
const deepest = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){24}/m;
/** A longer piece is no letter's. In UTF-16 units, as all of these. */
const longest = 20_000;
/** More lines than a letter has in one piece, which only fences and comments let grow so long, make its cost quadratic. */
const tooManyLines = 1_000;
/** So do more marks than a letter can hold. */
const tooMany = 2_000;
/** Images inside images cost it most: a thousand in one piece take seconds. */
const tooManyImages = 200;

/** Whether a piece of Markdown would keep the parser busy as no letter does, so that it is taken as it stands. */
export function isHostile(text: string): boolean {
  return (
    text.length > longest ||
    deepest.test(text) ||
    text.split('\n', tooManyLines + 1).length > tooManyLines ||
    text.split('![', tooManyImages + 2).length > tooManyImages + 1 ||
    (text.length > tooMany && (text.match(/[[*_`<]/g)?.length ?? 0) > tooMany)
  );
}
