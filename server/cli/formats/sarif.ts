import { version } from '../../../package.json';
import type { Range } from '../../notice/model.ts';
import type { Finding, Fix } from '../../rules/rule.ts';
import type { Lines } from '../lines.ts';
import { jsonLineOf } from '../visible.ts';
import { fingerprints } from './fingerprint.ts';
import type { Format, FormatOptions, Result } from './format.ts';
import { messageOf } from './message.ts';
import { reportedPath, uriOf } from './paths.ts';
import { levels } from './sarifLevels.ts';

/** SARIF 2.1.0: a log with one run, whose results stand a line each. */
export const sarif = ({ cwd }: FormatOptions): Format => ({
  async begin() {
    // What rules say of themselves is as long as all the rest.
    const { describedRules } = await import('../aboutRules.ts');
    const driver = { name: 'Section 17', version, rules: describedRules() };
    return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{
"tool":${jsonLineOf({ driver })},
"columnKind":"utf16CodeUnits",
"newlineSequences":["\\r\\n","\\n","\\r"],
"originalUriBaseIds":{"${base}":{"description":{"text":"The folder in which the command ran."}}},
"results":[`;
  },
  file(result) {
    if ('problem' in result) return '';
    return resultsIn(result, cwd)
      .map((each) => `\n${jsonLineOf(each)}`)
      .join(',');
  },
  between: ',',
  end({ complaints }) {
    const notifications = complaints.map((text) => ({ level: 'error', message: { text } }));
    const invocation = { executionSuccessful: complaints.length === 0, toolExecutionNotifications: notifications };
    return `\n],\n"invocations":[${jsonLineOf(invocation)}]}]}\n`;
  },
});

/** What relative addresses are relative to, by the name that GitHub and others know. */
const base = '%SRCROOT%';

function resultsIn(result: Result, cwd: string) {
  const artifactLocation = artifactOf(result.path, cwd);
  const fingerprintOf = fingerprints(reportedPath(result.path, cwd), result);
  const place = (at: Range) => ({ physicalLocation: { artifactLocation, region: regionOf(at, result.lines) } });
  const told = (finding: Finding) => ({
    ruleId: finding.rule,
    level: levels[finding.severity],
    message: { text: messageOf(finding, result) },
    locations: [place(finding.at)],
    ...(finding.related && {
      relatedLocations: finding.related.map((other) => ({
        ...place(other.at),
        message: { text: messageOf(other, result) },
      })),
    }),
    // GitHub goes by this name, and takes any value that stays.
    partialFingerprints: { primaryLocationLineHash: fingerprintOf.get(finding) },
  });
  const fixesOf = ({ fixes }: Finding) =>
    (result.word ? [] : (fixes?.() ?? [])).map((fix) => fixed(fix, artifactLocation, result.lines));
  return [
    ...result.findings.map((finding) => ({ ...told(finding), fixes: fixesOf(finding), suppressions: [] })),
    ...result.suppressed.map(({ finding, by }) => ({
      ...told(finding),
      suppressions: [{ kind: 'inSource', justification: by.reason || undefined, location: place(by.range) }],
    })),
  ];
}

function artifactOf(path: string, cwd: string) {
  const uri = uriOf(path, cwd);
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: base };
}

function fixed({ title, edits }: Fix, artifactLocation: ReturnType<typeof artifactOf>, lines: Lines) {
  const replacements = edits.map(({ range, text }) => ({
    deletedRegion: regionOf(range, lines),
    insertedContent: { text },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] };
}

/** Lines and columns as `Lines` counts them are those of SARIF: from 1, in UTF-16 units, the end after the last. */
function regionOf(at: Range, lines: Lines) {
  const [start, end] = [lines.place(at.start), lines.place(at.end)];
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
