// What is open in a letter as steps that an officer can take one after the other.

import type { Range as LspRange, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Notice, Range } from '../notice/model.ts';
import { inTwo } from '../rules/firstSentence.ts';
import type { Edit, Finding } from '../rules/rule.ts';
import { weigh, weightOf, weightsInWords } from '../rules/weight.ts';
import type { Client } from './client.ts';
import { textEdits, workspaceEdit } from './edits.ts';
import { ignoreEdits, ignorePlaces } from './ignoreHere.ts';
import { toLspRange, toOffsets } from './positions.ts';
import type { GuideAnswer, GuideStep, Mend } from './protocol.ts';
import type { Reading } from './readings.ts';
import { ownWords, waysToMend } from './waysToMend.ts';

/** The order in which steps are taken. What could be better keeps no letter back, and comes last. */
const order = ['must', 'gap', 'should', 'could'] as const;

/** How much of a sentence is shown on either side of the words that a step is about, in characters. */
const mostBeside = 160;

/**
 * The answer to `section17/guide`: what must be put right, then what is to be filled in, what should be put right and
 * what could be better, each in the order of the letter.
 */
export function guideOf(document: TextDocument, { notice, findings }: Reading): GuideAnswer {
  const seen = new Map<string, number>();
  function step(finding: Finding, weight: GuideStep['weight']): GuideStep {
    const { rule, at, message } = finding;
    const name = `${rule} ${notice.text.slice(at.start, at.end)}`;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    const { first: why, rest: more } = inTwo(message);
    const { fixes, own } = waysToMend(notice, finding);
    const apart = own?.question !== undefined && (own.at.end <= at.start || at.end <= own.at.start);
    const place = apart || weight === 'gap' ? (own?.at ?? at) : at;
    return {
      id: `${name} ${nth}`,
      rule,
      weight,
      range: toLspRange(document, at),
      place: toLspRange(document, place),
      context: inContext(notice, place),
      why,
      more,
      fixes: fixes.map(({ title, edits, preferred }) => ({ title, preferred, text: newText(edits) })),
      ...(own && {
        own: {
          ...(own.question && { question: own.question }),
          words: weight === 'gap' ? '' : notice.text.slice(own.at.start, own.at.end),
        },
      }),
      mayBeIgnored: weight !== 'gap' && ignorePlaces(document, notice, finding).length > 0,
    };
  }
  const steps = order.flatMap((weight) =>
    findings.filter((finding) => weightOf(finding) === weight).map((finding) => step(finding, weight)),
  );
  return { words: weightsInWords(weigh(findings), { all: true }) ?? '', steps };
}

/** The edit by which a finding of a rule at exactly this range is dealt with; undefined where that is not to be had. */
export function mendOf(
  document: TextDocument,
  { notice, findings }: Reading,
  rule: string,
  range: LspRange,
  by: Mend | undefined,
  client: Client,
): WorkspaceEdit | undefined {
  const { start, end } = toOffsets(document, range);
  const finding = findings.find((each) => each.rule === rule && each.at.start === start && each.at.end === end);
  if (!finding) return undefined;
  if (by && 'ignored' in by) {
    const places = ignorePlaces(document, notice, finding);
    if (places.length === 0) return undefined;
    return workspaceEdit(document, ignoreEdits(document, notice, rule, places, client, by.ignored), client);
  }
  const edits = editsBy(notice, finding, by);
  return edits && workspaceEdit(document, textEdits(document, edits), client);
}

function editsBy(notice: Notice, finding: Finding, by: Exclude<Mend, { readonly ignored: string }> | undefined) {
  if (!by) return finding.fixes?.().find(({ preferred }) => preferred)?.edits;
  const { fixes, own } = waysToMend(notice, finding);
  if ('fix' in by) return fixes.find(({ title }) => title === by.fix)?.edits;
  return own && ownWords(notice, own.at, by.words.trim());
}

/** The text that edits put in. */
function newText(edits: readonly Edit[]): string {
  const texts = edits.map(({ text }) => text.trim()).filter((text) => text !== '');
  // What is said in several places is shown once, whether or not it begins a sentence there.
  return [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()].join('\n\n');
}

/** The words of a range, and what stands on either side of them in their sentence. */
function inContext({ text, sentences }: Notice, { start, end }: Range): GuideStep['context'] {
  const sentence = sentences.find(({ range }) => range.start <= start && end <= range.end)?.range ?? { start, end };
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  return {
    before: before.length > mostBeside ? `…${before.slice(-mostBeside).replace(/^\S*\s/, ' ')}` : before,
    words: text.slice(start, end),
    after: after.length > mostBeside ? `${after.slice(0, mostBeside).replace(/\s\S*$/, ' ')}…` : after,
  };
}
