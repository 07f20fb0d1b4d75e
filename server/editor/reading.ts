import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Severity } from '../rules/rule.ts';
import { isChecked } from './diagnostics.ts';
import { lineOf, toLspRange } from './positions.ts';
import type { ReadingAnswer } from './protocol.ts';
import type { Reading } from './readings.ts';

/** The answer to `section17/reading`: the facts a status bar or a tree of claims shows. */
export function readingAnswer(document: TextDocument, { notice, findings }: Reading): ReadingAnswer {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    stance: notice.stance,
    regime: notice.regime ?? null,
    part: notice.part,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    claims: notice.claims.map((claim) => ({
      exemption: claim.exemption,
      position: toLspRange(document, claim.at).start,
      line: lineOf(document, claim.at.start) + 1,
      scope: claim.scope,
      harm: claim.harm >= 0,
      favouring: claim.publicInterestTest?.favouring.length ?? 0,
      against: claim.publicInterestTest?.against.length ?? 0,
      balance: claim.publicInterestTest?.balance !== undefined,
    })),
    checked: isChecked(document),
    setAside: notice.setAside.length,
  };
}
