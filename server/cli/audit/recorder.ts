import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { version } from '../../../package.json';
import { check } from '../../rules/check.ts';
import { whyNotChecked } from '../../rules/notChecked.ts';
import { overlay } from '../../rules/settings.ts';
import { type ConfigurationOptions, configurationsFor, pathOf, readWith } from '../configured.ts';
import { faultInWords } from '../faults.ts';
import { readDraft } from '../files.ts';
import { isBadInput, type World } from '../world.ts';
import { type About, type LetterRecord, recordOf, recordVersion, recordWithout } from './record.ts';

/** How letters are recorded. */
export interface RecordingOptions extends ConfigurationOptions {
  /** Whether records may hold words of letters; unless told otherwise, they may. */
  readonly excerpts?: boolean;
  readonly threads?: number;
}

/**
 * Gives the function that reads one file after another and makes its record, whatever it holds. Its promise rejects
 * with `BadInput` where there is no such file as `--config` names.
 */
export function recorder(
  options: RecordingOptions,
  world: Pick<World, 'cwd' | 'stdin' | 'today'>,
): (file: string) => Promise<LetterRecord> {
  const configurationOf = configurationsFor(options, world);
  const { excerpts = true } = options;
  return async (path) => {
    const about = aboutFile(path, world.cwd);
    const { settings: configured, files } = await configurationOf(path);
    const broken = files.find((file) => file.broken);
    if (broken) {
      const why = `the configuration that holds for it cannot be read: ${pathOf(broken.url, world.cwd)}`;
      return recordWithout(about, 'unread', why);
    }
    const draft = await readDraft(path, world);
    if ('problem' in draft) return recordWithout(about, 'unread', draft.problem);
    try {
      const settings = overlay({ today: world.today }, configured);
      const { authority, ignored } = settings;
      if (ignored) return recordWithout(about, 'ignored', 'left out by the configuration');
      const notice = readWith(settings, draft.text);
      const why = whyNotChecked(notice);
      if (why !== undefined) return recordWithout(about, 'other', why);
      const findings = check(notice, settings, undefined, draft.word?.hidden);
      return recordOf(about, notice, findings, { authority, excerpts });
    } catch (error) {
      if (isBadInput(error)) throw error;
      return recordWithout(about, 'unread', faultInWords(error));
    }
  };
}

/** A file as it is now: asked before it is read, so that a change meanwhile shows the next time. */
export function aboutFile(path: string, cwd: string): About {
  const about = { version: recordVersion, program: version, path } as const;
  try {
    const { size, mtime } = statSync(resolve(cwd, path));
    return { ...about, size, modified: mtime.toISOString() };
  } catch {
    return { ...about, size: null, modified: null };
  }
}
