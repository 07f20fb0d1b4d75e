import type { Stream, World } from '../world.ts';
import type { Format, FormatOptions } from './format.ts';
import { json, ndjson } from './json.ts';
import { prettyOn } from './pretty.ts';

/** The formats of `check`, by name. */
export const formatNames = ['pretty', 'json', 'ndjson', 'sarif', 'github', 'gitlab', 'junit'] as const;
export type FormatName = (typeof formatNames)[number];

/** A format, and the file that it is put into; without one, it goes to standard output. */
export interface Output {
  readonly format: FormatName;
  readonly to?: string;
}

/** Reads `sarif` or `sarif=out.sarif`; undefined for what is neither. */
export function parseOutput(text: string): Output | undefined {
  const [name, ...rest] = text.split('=');
  const format = formatNames.find((each) => each === name);
  const to = rest.join('=');
  if (!format || (rest.length > 0 && to === '')) return undefined;
  return rest.length === 0 ? { format } : { format, to };
}

/** The formats of some outputs, in their order. */
export function formatsOf(
  outputs: readonly Output[],
  options: FormatOptions,
  { stdout, env }: { readonly stdout: Pick<Stream, 'isTTY' | 'columns'>; readonly env: World['env'] },
): Promise<Format[]> {
  return Promise.all(
    outputs.map(async ({ format, to }) => {
      if (format === 'pretty') return prettyOn(to === undefined ? stdout : {}, env);
      if (format === 'json') return json;
      if (format === 'ndjson') return ndjson;
      const late = await import('./lateFormats.ts');
      return late[format](options);
    }),
  );
}
