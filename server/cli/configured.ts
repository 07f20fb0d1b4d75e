import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Configuration, createConfigurations } from '../configuration/configurations.ts';
import { readOnce } from '../configuration/files.ts';
import { filesOnDisk } from '../disk/filesOnDisk.ts';
import type { Notice } from '../notice/model.ts';
import type { ReadingOptions } from '../notice/options.ts';
import { readNotice } from '../notice/read.ts';
import { rules } from '../rules/index.ts';
import { BadInput, type World } from './world.ts';

/** What `--config FILE` and `--no-config` say: a file, or none; undefined where neither is given. */
export interface ConfigurationOptions {
  readonly config?: string | false;
}

/**
 * Gives the configuration of drafts by their paths; each file is read once. Its promise rejects with `BadInput`
 * where there is no such file as `--config` names.
 */
export function configurationsFor(
  { config }: ConfigurationOptions,
  { cwd }: Pick<World, 'cwd'>,
): (draft: string) => Promise<Configuration> {
  const urlOf = (path: string) => pathToFileURL(resolve(cwd, path)).href;
  const here = urlOf('x').slice(0, -1);
  const configurations = createConfigurations(readOnce(filesOnDisk(() => [here])), rules);
  return async (draft) => {
    if (config === false) return { settings: {}, files: [] };
    if (config === undefined) return configurations.nearest(urlOf(draft));
    const configuration = await configurations.from(urlOf(config), urlOf(draft));
    if (!configuration) throw new BadInput(`--config ${config}: no such file`);
    return configuration;
  };
}

/** The path of a configuration file as a person in `cwd` would write it. */
export const pathOf = (url: string, cwd: string): string => relative(cwd, fileURLToPath(url));

/** Reads a draft as its settings say. */
export const readWith = (options: ReadingOptions, text: string): Notice => readNotice(text, undefined, options);
