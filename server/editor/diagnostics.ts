import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from '../notice/model.ts';
import { inTwo } from '../rules/firstSentence.ts';
import { type Finding, isOfNoRule } from '../rules/rule.ts';
import type { Level } from '../rules/settings.ts';
import { othersOf } from '../rules/together.ts';
import { type Weight, weightOf } from '../rules/weight.ts';
import type { Client } from './client.ts';
import { toLspRange } from './positions.ts';

/** How many findings one document shows at most. More would hide what matters, and slow the editor. */
export const mostShown = 250;

/** A draft of more characters than this cannot be checked between one key and the next. */
const longestFollowed = 1_500_000;

/** Whether a draft is checked only when typing rests. */
export function isChecked(document: TextDocument): 'at every key' | 'when typing rests' {
  return document.offsetAt({ line: document.lineCount, character: 0 }) > longestFollowed
    ? 'when typing rests'
    : 'at every key';
}

/** What is not shown at a level is a hint: faint dots at most, and in no list of problems. */
const hint = DiagnosticSeverity.Hint;
const { Error: red, Warning: yellow, Information: blue } = DiagnosticSeverity;
const severities: Record<Level, Record<Weight, DiagnosticSeverity>> = {
  must: { must: red, should: hint, could: hint, gap: hint },
  should: { must: red, should: yellow, could: hint, gap: blue },
  all: { must: red, should: yellow, could: blue, gap: blue },
};

export interface DiagnosticOptions {
  readonly client: Pick<Client, 'relatedInformation' | 'codeDescription'>;
  /** Address of the folder that holds the rules' pages (`…/docs/rules`); without it none is linked. */
  readonly rulePages?: string;
  /** How much is marked; `should` unless set. */
  readonly show?: Level;
  /** Whether all of a message is shown, for what has no hover. */
  readonly whole?: boolean;
}

/**
 * The diagnostics of a document: its findings in their order where all can be shown; else the
 * worst 250, with faint dots at whatever other places they have, and one more at the draft's first character which says how many are left out. Another one there says
 * that a very long draft is checked only when typing rests.
 */
export function diagnosticsOf(
  document: TextDocument,
  findings: readonly Finding[],
  options: DiagnosticOptions,
): Diagnostic[] {
  const shown = findings.length > mostShown ? worst(findings) : findings;
  const diagnostics = shown.flatMap((finding) => [
    diagnosticOf(document, finding, options),
    ...othersOf(finding).map(({ at, message }) => dotted(document, finding, at, message)),
  ]);
  if (findings.length > mostShown) diagnostics.push(moreThanShown(document, findings.length - mostShown));
  // Where nothing is found the document may be none of ours, and nothing is said in it.
  if (findings.length > 0 && isChecked(document) === 'when typing rests') diagnostics.push(tooLongToFollow(document));
  return diagnostics;
}

/** One finding as a diagnostic. */
export function diagnosticOf(document: TextDocument, finding: Finding, options: DiagnosticOptions): Diagnostic {
  const { client, rulePages, show = 'should', whole = false } = options;
  return {
    range: toLspRange(document, finding.at),
    // What was not checked at all is said at every level.
    severity: severities[isOfNoRule(finding) ? 'all' : show][weightOf(finding)],
    code: finding.rule,
    ...(rulePages &&
      client.codeDescription &&
      !isOfNoRule(finding) && { codeDescription: { href: `${rulePages}/${finding.rule}.md` } }),
    source: 'section17',
    // The rest is said in the hover, and on the rule's page.
    message: whole || isOfNoRule(finding) ? finding.message : inTwo(finding.message).first,
    ...(client.relatedInformation &&
      finding.related?.length && {
        relatedInformation: finding.related.map(({ at, message }) => ({
          location: { uri: document.uri, range: toLspRange(document, at) },
          message,
        })),
      }),
  };
}

/** Another place of a finding: it is counted and listed once, at its first, but an officer sees where else it stands. */
function dotted(document: TextDocument, { rule }: Finding, at: Range, message: string): Diagnostic {
  return { range: toLspRange(document, at), severity: hint, code: rule, source: 'section17', message };
}

/** Errors before warnings before information, each in the order of the draft. */
function worst(findings: readonly Finding[]): Finding[] {
  return (['error', 'warning', 'info'] as const)
    .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
    .slice(0, mostShown);
}

function moreThanShown(document: TextDocument, more: number): Diagnostic {
  return {
    range: toLspRange(document, { start: 0, end: 0 }),
    severity: DiagnosticSeverity.Information,
    code: 'section17/more-findings',
    source: 'section17',
    message: `${more} more ${more === 1 ? 'finding is' : 'findings are'} not shown. The ${mostShown} most serious are shown first; the rest appear as these are dealt with.`,
  };
}

function tooLongToFollow(document: TextDocument): Diagnostic {
  return {
    range: toLspRange(document, { start: 0, end: 0 }),
    severity: DiagnosticSeverity.Information,
    code: 'section17/long-draft',
    source: 'section17',
    message: 'This draft is so long that Section 17 checks it when typing rests, not at every key.',
  };
}
