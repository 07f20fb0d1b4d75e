import { type FactKind, states } from '../language/index.ts';
import { canBeReliedOn } from '../law/index.ts';
import type { Lacking, Notice } from '../notice/model.ts';
import { replace } from './mend.ts';
import type { Finding, Fix } from './rule.ts';
import { Name } from './speak.ts';

const lacks: Readonly<Record<Lacking, string>> = {
  decision:
    'no decision was found, as it says neither that something is withheld nor that a provision is relied on, with reasons',
  addressee: 'too little in it speaks to somebody who made a request',
  letter: 'its words are not those of an authority that answers a request',
};

/**
 * Why a document was not read as a notice, and what to do if it is one; undefined for what was read as one.
 * @param remedy how to say that it is one
 */
export function whyNotChecked(
  { stance, text, frontMatter, lacking }: Notice,
  remedy = 'write notice: true into its front matter',
): string | undefined {
  if (stance !== 'not-a-notice') return undefined;
  if (frontMatter?.notice === false)
    return 'not checked, as its front matter says that it is no notice (notice: false)';
  if (text.trim() === '') return 'not checked, as it is empty';
  return `not checked, as it does not read as a refusal notice: ${lacks[lacking ?? 'decision']}. If it is one, ${remedy}`;
}

/**
 * What a document lacks to be read as a notice, in words, where somebody may take it for one: it cites what a refusal can
 * rely on, and nobody has said that it is none. Undefined for all others.
 */
export function lackInWords({ lacking, citations }: Notice): string | undefined {
  return lacking && citations.some(({ provision }) => canBeReliedOn(provision)) ? lacks[lacking] : undefined;
}

/** What is said in a letter, whatever it is about. */
const addressing: readonly FactKind[] = ['greets', 'signs-off'];

/**
 * The one thing that is said of a letter which relies on an exemption and was not read as a notice: that it is not
 * checked, and why. Nothing is said of other documents, of notices, or in the words of somebody who asks.
 * @param remedy how to say that it is a notice
 */
export function notCheckedIn(notice: Notice, remedy?: string): Finding[] {
  const [claim] = notice.claims;
  if (!claim || !lackInWords(notice) || notice.lacking === 'letter' || !isAddressed(notice)) return [];
  return [
    {
      rule: 'section17/not-checked',
      severity: 'info',
      at: claim.at,
      message: `${Name(claim.provision)} seems to be relied on here, and the letter is ${whyNotChecked(notice, remedy)}.`,
      fixes: () => marks(notice),
    },
  ];
}

function isAddressed({ sentences }: Notice): boolean {
  return sentences.some(
    (sentence) =>
      sentence.scope !== 'quoted' &&
      sentence.scope !== 'request' &&
      addressing.some((kind) => states(sentence.facts, kind)),
  );
}

/** Either word on whether the letter is a notice, for its front matter. One that it has and that is not understood stays. */
function marks({ text, frontMatter, style: { newline } }: Notice): readonly Fix[] {
  if (frontMatter?.keys.some(({ value }) => value === 'notice')) return [];
  const start = frontMatter ? text.indexOf('\n') + 1 : Number(text.startsWith('\uFEFF'));
  const fix = (title: string, line: string) => {
    const text = frontMatter ? `${line}${newline}` : ['---', line, '---', '', ''].join(newline);
    // Nothing that inserts what letters lack is to settle what this document is.
    return replace({ start, end: start }, text, title, { preferred: false });
  };
  return [fix('Treat this letter as a notice', 'notice: true'), fix('It is not a notice', 'notice: false')];
}
