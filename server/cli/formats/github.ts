import type { Range } from '../../notice/model.ts';
import type { Severity } from '../../rules/rule.ts';
import { wordOf } from '../../rules/weight.ts';
import { visible } from '../visible.ts';
import type { Format, FormatOptions, Result } from './format.ts';
import { messageOf } from './message.ts';
import { reportedPath } from './paths.ts';

type Command = 'error' | 'warning' | 'notice';
const commands: Readonly<Record<Severity, Command>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands, of which GitHub Actions makes annotations. */
export const github = ({ cwd }: FormatOptions): Format => ({
  file(result) {
    const file = reportedPath(result.path, cwd);
    if ('problem' in result) return written('error', { file, title: 'not checked' }, result.problem);
    return result.findings
      .map((finding) => {
        const title = `${wordOf(finding)}: ${finding.rule}`;
        const properties = { file, ...placeOf(finding.at, result), title };
        return written(commands[finding.severity], properties, messageOf(finding, result));
      })
      .join('');
  },
});

/** GitHub takes columns of one line only. */
function placeOf(at: Range, { lines }: Result) {
  const [start, end] = [lines.place(at.start), lines.place(at.end)];
  const place = { line: start.line, endLine: end.line };
  return start.line === end.line ? { ...place, col: start.column, endColumn: end.column } : place;
}

function written(command: Command, properties: Readonly<Record<string, string | number>>, message: string): string {
  const pairs = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(`${value}`)}`);
  return `${visible(`::${command} ${pairs.join(',')}::${escaped(message)}`)}\n`;
}

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
