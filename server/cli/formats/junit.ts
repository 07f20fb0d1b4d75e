import type { Finding, Severity } from '../../rules/rule.ts';
import { wordOf } from '../../rules/weight.ts';
import type { Unread } from '../files.ts';
import { clip } from '../rows.ts';
import { visibleLines } from '../visible.ts';
import { severities } from '../world.ts';
import type { Format, FormatOptions, Result } from './format.ts';
import { messageOf } from './message.ts';
import { reportedPath } from './paths.ts';

/** A test of a suite, and how it came out. */
interface Test {
  readonly name: string;
  readonly is: 'passed' | 'failure' | 'error' | 'skipped';
  /** The element that says more of it. */
  readonly told?: string;
}

/**
 * A report as test runners write it for build servers. Each file is a suite and each finding a test, which fails where
 * the finding makes the command fail; others pass, and say in their output what was found.
 */
export const junit = ({ cwd, failOn }: FormatOptions): Format => ({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Section 17">\n',
  file: (result) => suite(reportedPath(result.path, cwd), testsOf(result, failOn)),
  end: () => '</testsuites>\n',
});

function testsOf(result: Result | Unread, failOn: Severity): Test[] {
  if ('problem' in result) return [failed('error', 'is read', { message: result.problem, type: 'not checked' })];
  const { findings, whyNot } = result;
  if (whyNot !== undefined) return [failed('skipped', 'is checked', { message: whyNot })];
  if (findings.length === 0) return [{ name: 'has no findings', is: 'passed' }];
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const name = nameOf(finding, result);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { name: time === 1 ? name : `${name} (${time})`, ...outcome(finding, result, failOn) };
  });
}

/** Build servers follow a test by its name, so that it does not tell the line. */
function nameOf({ rule, at }: Finding, { text }: Result): string {
  return `${rule}: “${clip(text.slice(at.start, at.end), 60)}”`;
}

function outcome(finding: Finding, result: Result, failOn: Severity): Pick<Test, 'is' | 'told'> {
  const weight = wordOf(finding);
  const message = messageOf(finding, result);
  const told = escaped(`${result.path}${result.lines.name(finding.at.start)} ${weight}: ${finding.message}`);
  return severities.indexOf(finding.severity) <= severities.indexOf(failOn)
    ? { is: 'failure', told: element('failure', { message, type: weight }, told) }
    : { is: 'passed', told: element('system-out', {}, told) };
}

function failed(is: 'error' | 'skipped', name: string, attributes: Readonly<Record<string, string>>): Test {
  return { name, is, told: element(is, attributes) };
}

function suite(path: string, tests: readonly Test[]): string {
  const count = (kind: Test['is']) => `${tests.filter(({ is }) => is === kind).length}`;
  const counts = { failures: count('failure'), errors: count('error'), skipped: count('skipped') };
  const cases = tests.map(({ name, told }) => `${element('testcase', { classname: path, name }, told)}\n`);
  return `${element('testsuite', { name: path, tests: `${tests.length}`, ...counts }, `\n${cases.join('')}`)}\n`;
}

function element(name: string, attributes: Readonly<Record<string, string>>, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${written.join('')}>${content}</${name}>`;
}

/** What no XML may hold: half of a pair of surrogates, and two more besides control characters. */
const noXml = /[\p{Cs}\uFFFE\uFFFF]/gu;

function escaped(text: string): string {
  return visibleLines(text)
    .replace(noXml, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
