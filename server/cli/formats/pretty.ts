import { paintFor, pretty, widthOf } from '../pretty.ts';
import { summary } from '../summary.ts';
import { visible } from '../visible.ts';
import type { Stream, World } from '../world.ts';
import type { Format } from './format.ts';

/** Findings as a good compiler shows them, and a summary. */
export function prettyOn(stream: Pick<Stream, 'isTTY' | 'columns'>, env: World['env']): Format {
  const paint = paintFor(stream, env);
  const width = widthOf(stream);
  return {
    file(result) {
      if ('problem' in result) return '';
      const { path, lines, findings } = result;
      return findings.map((finding) => `${pretty(path, lines, finding, paint, width)}\n`).join('');
    },
    end({ total, selection: { files, passedOver }, copies }) {
      const told = [
        ...(files.length === 0 ? ['No files to check.'] : []),
        ...(total.files > 0 || passedOver.size > 0 ? [summary(total, passedOver, paint)] : []),
        ...copies.map(visible),
      ];
      return told.map((line) => `${line}\n`).join('');
    },
  };
}
