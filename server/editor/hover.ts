import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  canonical,
  exemptionOf,
  isGround,
  isNcndLimb,
  legislationUrl,
  natureOf,
  ncndLimbsOf,
  needsHarm,
  needsPublicInterestTest,
  numberOf,
  type Provision,
  regimes,
  supersededBy,
} from '../law/index.ts';
import type { Citation, Notice } from '../notice/model.ts';
import type { Client } from './client.ts';
import { toLspRange, toOffset } from './positions.ts';
import { natureInWords, titleOf } from './provisionInWords.ts';

/** What is said of a citation, before it is set as Markdown or as plain text. */
interface Explanation {
  readonly heading: string;
  readonly lines: readonly string[];
  /** What a notice that relies on the provision must contain. */
  readonly required: readonly string[];
  readonly link: string | undefined;
}

/**
 * On a citation: what the provision is called and does, what a notice that relies on it must
 * contain, and where it can be read. Undefined elsewhere, and on other Acts' sections, of which we
 * know nothing.
 */
export function hoverAt(
  document: TextDocument,
  notice: Notice,
  position: Position,
  { markdownHover }: Pick<Client, 'markdownHover'>,
): Hover | undefined {
  if (notice.stance === 'not-a-notice') return undefined;
  const offset = toOffset(document, position);
  const citation = notice.citations.find(({ range }) => range.start <= offset && offset <= range.end);
  if (!citation || citation.use === 'other-act') return undefined;
  const explanation = explain(citation);
  return {
    range: toLspRange(document, citation.range),
    contents: markdownHover
      ? { kind: MarkupKind.Markdown, value: asMarkdown(explanation) }
      : { kind: MarkupKind.PlainText, value: asPlainText(explanation) },
  };
}

function explain({ provision, exists }: Citation): Explanation {
  const title = titleOf(provision);
  const heading = title ? `${canonical(provision)}: ${title}` : canonical(provision);
  const instrument = regimes[provision.regime].name;
  if (!exists) {
    const now = supersededBy(provision)?.map(numberOf).join(' or ');
    const line = now ? `This provision was replaced. Use ${now}.` : `The ${instrument} has no such provision.`;
    return { heading: canonical(provision), lines: [line], required: [], link: undefined };
  }
  const link = legislationUrl(provision);
  if (isGround(provision)) {
    return { heading, lines: ['A ground of refusal that is not an exemption.', instrument], required: [], link };
  }
  if (!exemptionOf(provision)) return { heading, lines: [instrument], required: [], link };
  return { heading, lines: linesOn(provision), required: requiredBy(provision), link };
}

function linesOn(provision: Provision): string[] {
  const exemption = exemptionOf(provision);
  const lines = [`${capitalised(natureInWords(provision))}.`];
  if (natureOf(provision) !== 'absolute' && exemption?.natureNote) lines.push(exemption.natureNote);
  if (isNcndLimb(provision)) {
    lines.push('It lets the authority refuse to say whether the information is held.');
  } else {
    const limbs = ncndLimbsOf(provision).map(numberOf).join(' or ');
    lines.push(
      limbs
        ? `To neither confirm nor deny that the information is held, rely on ${limbs}.`
        : 'It has no provision under which to neither confirm nor deny that the information is held.',
    );
  }
  if (exemption?.onlyFor) lines.push(`Only for: ${exemption.onlyFor}.`);
  return lines;
}

/** FOIA s.17(1) and (3), or the like of another instrument; then what the exemption itself asks for. */
function requiredBy(provision: Provision): string[] {
  const { regime } = provision;
  const { noticeProvision, reason } = regimes[regime];
  const ncnd = isNcndLimb(provision);
  const required = [`that this ${reason} is relied on, and why it applies (${noticeProvision})`];
  const words = exemptionOf(provision)?.testWords ?? [];
  if (needsHarm(provision)) {
    const test = words.length > 0 ? `, in the words of its test (${words.map((each) => `“${each}”`).join(', ')})` : '';
    required.push(
      `${ncnd ? 'how confirming or denying' : 'how disclosure'} would cause the harm, and how likely that is${test}`,
    );
  }
  if (needsPublicInterestTest(provision)) {
    const basis = regime === 'foia' ? ` (s.17(3)(${ncnd ? 'a' : 'b'}))` : '';
    required.push(
      `the public interest for and against ${ncnd ? 'confirming or denying' : 'disclosure'}, and why the balance falls as it does${basis}`,
    );
  }
  // What an exemption asks for besides is said with disclosure in mind; its harm is named above for either case.
  const own = exemptionOf(provision)?.requires ?? [];
  return [...required, ...own.filter((each) => !each.startsWith('how disclosure'))];
}

function asMarkdown({ heading, lines, required, link }: Explanation): string {
  const parts = [`**${heading}**`, ...lines];
  if (required.length > 0) parts.push(`The notice must give:\n\n${required.map((each) => `- ${each}`).join('\n')}`);
  if (link) parts.push(`[Read it on legislation.gov.uk](${link})`);
  return parts.join('\n\n');
}

function asPlainText({ heading, lines, required, link }: Explanation): string {
  const list = required.length > 0 ? ['The notice must give:', ...required.map((each) => `- ${each}`)] : [];
  return [heading, ...lines, ...list, ...(link ? [link] : [])].join('\n');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
