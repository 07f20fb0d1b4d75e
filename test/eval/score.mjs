// Holds one draft's reading and findings against its label. A score is a list of marks: for a kind of fact, how
// many were right, how many were said and are not so, how many are so and were not said, and a note on what went wrong.

/** Headings whose role matters to a rule; `title`, `response` and `other` are a matter of taste. */
const scoredRoles = new Set([
  'exemption',
  'harm',
  'public-interest',
  'favouring',
  'against',
  'balance',
  'request',
  'review',
  'ncnd',
]);

/** The conditions of s.40 are named in many ways and are no exemptions of their own. */
const counted = (exemption) => !/^FOIA s\.40\((3|3A|3B|4A)\)/.test(exemption);

/** A line is right if it is the labelled one or a neighbour of it. */
const near = (a, b) => Math.abs(a - b) <= 1;

const mark = (kind, right, invented, missed, note) => ({ kind, right, invented, missed, note });

function value(kind, wanted, got, about = kind) {
  const right = JSON.stringify(wanted) === JSON.stringify(got);
  return right
    ? mark(kind, 1, 0, 0)
    : mark(kind, 0, 1, 1, `${about}: ${JSON.stringify(wanted)} expected, ${JSON.stringify(got)} read`);
}

function set(kind, wanted, got) {
  const missed = [...new Set(wanted)].filter((item) => !got.includes(item));
  const invented = [...new Set(got)].filter((item) => !wanted.includes(item));
  const right = new Set(wanted).size - missed.length;
  const note = [missed.length && `missed ${missed.join(', ')}`, invented.length && `invented ${invented.join(', ')}`];
  return mark(kind, right, invented.length, missed.length, note.filter(Boolean).join('; ') || undefined);
}

/** The marks for what `inspect` says of one draft. Only what the label states is scored. */
export function scoreReading(label, reading) {
  const marks = [];
  if (label.stance !== undefined) marks.push(value('stance', label.stance, reading.stance));
  if (label.regime !== undefined) marks.push(value('regime', label.regime, reading.regime));
  if (label.exemptions && label.stance !== 'not-a-notice') {
    const read = reading.claims.map((claim) => claim.exemption);
    marks.push(set('claims', label.exemptions.filter(counted), read.filter(counted)));
  }
  if (label.sections) {
    const keys = (sections) =>
      sections.filter(({ role }) => scoredRoles.has(role)).map(({ role, line }) => `${role}@${line}`);
    marks.push(set('sections', keys(label.sections), keys(reading.sections)));
  }
  for (const wanted of label.claims ?? []) {
    const got = reading.claims.find((claim) => claim.exemption === wanted.exemption);
    marks.push(...scoreClaim(wanted, got));
  }
  for (const [kind, stated] of Object.entries(label.states ?? {})) {
    marks.push(value('states', stated, (reading.statements[kind] ?? []).length > 0, kind));
  }
  for (const [kind, wanted] of Object.entries(label.statements ?? {})) {
    const got = reading.statements[kind] ?? [];
    const missed = wanted.filter((line) => !got.some((other) => near(line, other)));
    const invented = got.filter((line) => !wanted.some((other) => near(line, other)));
    const note = missed.length || invented.length ? `${kind}: lines ${wanted} expected, ${got} read` : undefined;
    marks.push(mark('statements', wanted.length - missed.length, invented.length, missed.length, note));
  }
  return marks;
}

function scoreClaim(wanted, got) {
  const marks = [];
  const about = (what) => `${wanted.exemption} ${what}`;
  if ('harm' in wanted) marks.push(value('harm', wanted.harm, got?.harm ?? null, about('harm')));
  if (!('publicInterestTest' in wanted)) return marks;
  const test = wanted.publicInterestTest;
  const read = got?.publicInterestTest ?? null;
  marks.push(value('pit present', test !== null, read !== null, about('public interest test')));
  if (!test || !read) return marks;
  for (const [field, kind] of [
    ['favouring', 'factor counts'],
    ['against', 'factor counts'],
    ['about', 'pit about'],
    ['balance', 'balance'],
  ]) {
    if (test[field] !== undefined) marks.push(value(kind, test[field], read[field], about(field)));
  }
  return marks;
}

/** Whether a label says anything about what `check` must find or leave alone. */
export function judgesFindings({ findings, silent, newKinds, stance }) {
  return Boolean(findings || silent || newKinds) || stance === 'not-a-notice';
}

/** The marks for what `check` found in one draft. */
export function scoreFindings(label, findings) {
  const marks = [];
  const says = (wanted, found) =>
    wanted.says
      ? new RegExp(wanted.says, 'i').test(found.message) && (!wanted.severity || found.severity === wanted.severity)
      : found.rule === wanted.rule;
  const lines = ({ line, related = [] }) => [
    line,
    ...related.filter(({ message }) => message.startsWith('Also here')).map((other) => other.line),
  ];
  const meets = (wanted, found) =>
    says(wanted, found) && (wanted.anywhere || lines(found).some((line) => near(line, wanted.line)));
  const planted = [...(label.findings ?? []), ...(label.newKinds ?? []).filter((wanted) => wanted.says)];
  if (label.stance === 'not-a-notice') {
    const noise = findings.length > 0;
    const note = noise ? `no notice, yet ${findings.map(({ rule }) => rule).join(', ')}` : undefined;
    marks.push(mark('silence on other documents', noise ? 0 : 1, noise ? 1 : 0, 0, note));
  }
  for (const wanted of planted) {
    const hit = findings.some((found) => meets(wanted, found));
    marks.push(
      mark(
        'findings recall',
        hit ? 1 : 0,
        0,
        hit ? 0 : 1,
        hit ? undefined : `not found: ${wanted.rule ?? wanted.what} at ${wanted.line}`,
      ),
    );
  }
  for (const found of label.complete ? findings.filter(({ severity }) => severity !== 'info') : []) {
    const right = planted.some((wanted) => meets(wanted, found));
    const note = right ? undefined : `false alarm: ${found.rule} at ${found.line}`;
    marks.push(mark('findings precision', right ? 1 : 0, right ? 0 : 1, 0, note));
  }
  for (const rule of label.silent ?? []) {
    const noisy = findings.some((found) => found.rule === rule);
    marks.push(
      mark('near-misses kept silent', noisy ? 0 : 1, noisy ? 1 : 0, 0, noisy ? `should be silent: ${rule}` : undefined),
    );
  }
  return marks;
}

/** Adds marks up by kind: how many facts, precision, recall and F1. */
export function figures(marks) {
  const kinds = new Map();
  for (const { kind, right, invented, missed } of marks) {
    const sum = kinds.get(kind) ?? { right: 0, invented: 0, missed: 0 };
    kinds.set(kind, { right: sum.right + right, invented: sum.invented + invented, missed: sum.missed + missed });
  }
  return [...kinds].map(([kind, { right, invented, missed }]) => {
    const precision = right + invented ? right / (right + invented) : 1;
    const recall = right + missed ? right / (right + missed) : 1;
    const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
    return { kind, n: right + missed || right + invented, precision, recall, f1 };
  });
}

/** What a row is judged by: where nothing can be invented or nothing missed, the other half of F1 alone would flatter. */
export function figure({ kind, precision, recall, f1 }) {
  if (kind === 'findings recall' || kind === 'letters wholly right') return recall;
  if (kind === 'findings precision' || kind === 'near-misses kept silent') return precision;
  return kind === 'silence on other documents' ? precision : f1;
}

/** The kinds of fact that are not read as well as they should be; one of which nothing was scored is among them. */
export function missed(rows, targets) {
  const reached = new Map(rows.map((row) => [row.kind, figure(row)]));
  return Object.keys(targets).filter((kind) => !((reached.get(kind) ?? 0) >= targets[kind]));
}
