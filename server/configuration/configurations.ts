import type { Fact } from '../notice/model.ts';
import type { Finding, Rule } from '../rules/rule.ts';
import { overlay, type Settings } from '../rules/settings.ts';
import type { Files } from './files.ts';
import { isIgnored } from './ignored.ts';
import type { ConfigurationReading } from './parse.ts';
import { configurationName, folderOf, foldersAbove, nameOf, relativeTo } from './places.ts';
import { problem, quoted } from './problems.ts';
import { readConfiguration } from './read.ts';

/** A configuration file that was looked at for a draft. */
export interface ConfigurationFile {
  readonly url: string;
  readonly text: string;
  /** In the order of the file. */
  readonly problems: readonly Finding[];
  /** Whether it cannot be used as it stands. */
  readonly broken: boolean;
}

/** What holds for one draft, and the files that say so: those extended stand before those that extend them. */
export interface Configuration {
  readonly settings: Settings;
  readonly files: readonly ConfigurationFile[];
}

export interface Configurations {
  /** The configuration nearest upward from a draft; none where there is no such file. */
  nearest(draft: string): Promise<Configuration>;
  /** The configuration in a file that was named outright, for a draft; undefined where there is no such file. */
  from(file: string, draft: string): Promise<Configuration | undefined>;
}

/** A configuration file with what is in force of it: its own, or what it held when it could last be read. */
interface Layer {
  readonly file: ConfigurationFile;
  readonly reading: ConfigurationReading;
}

/**
 * Finds and reads configurations. Files are looked at anew each time, and those that have not changed are not
 * read again. Where one is broken, what it held when it could last be read stays in force.
 */
export function createConfigurations(files: Files, rules: readonly Rule[]): Configurations {
  const known = new Map<string, { readonly text: string; readonly reading: ConfigurationReading }>();
  const good = new Map<string, ConfigurationReading>();

  function readingOf(url: string, text: string): ConfigurationReading {
    const before = known.get(url);
    if (before?.text === text) return before.reading;
    const reading = readConfiguration(text, rules);
    known.set(url, { text, reading });
    return reading;
  }

  /**
   * The text of a file. Rejects where a link leads out of the folder in which it stands and of the repository round it,
   * wherever a command runs and whatever is open: what it leads to is not ours to show.
   * @param from the file or folder from which it is looked for: links on the way to the folder of both are its own affair
   */
  async function textWithin(from: string, url: string): Promise<string | undefined> {
    const text = await files.read(url);
    if (text === undefined) return undefined;
    const repository = await files.repositoryRound(url);
    const above = foldersAbove(url);
    const root = repository ?? above.find((folder) => from.startsWith(folder))!;
    const way = [url, ...above.slice(0, above.indexOf(root) + 1)];
    const real = await Promise.all(way.map((each) => files.real(each)));
    const leadsOut = (each: string, i: number) =>
      i + 1 < way.length && !each.startsWith(real[i + 1]!) && !(repository && each.startsWith(real.at(-1)!));
    if (!real.some(leadsOut)) return text;
    throw new Error('it is a link to a file outside the project, and is not followed');
  }

  /** Undefined where there is no such file. */
  async function layerAt(url: string, read: (url: string) => Promise<string | undefined>): Promise<Layer | undefined> {
    let [text, reading]: [string | undefined, ConfigurationReading | undefined] = ['', undefined];
    try {
      text = await read(url);
      if (text === undefined) return undefined;
      reading = readingOf(url, text);
    } catch (error) {
      const message = `This file cannot be read: ${error instanceof Error ? error.message : error}.`;
      const problems = [problem('unreadable', { start: 0, end: 0 }, message)];
      reading = { settings: {}, extends: [], ignore: [], problems, broken: true };
    }
    const { problems, broken } = reading;
    if (!broken) good.set(url, reading);
    const last = good.get(url);
    return {
      file: { url, text: text ?? '', problems: broken ? problems.map(inForce(last !== undefined)) : problems, broken },
      reading: broken && last ? last : reading,
    };
  }

  /** A file's layers, lowest first: those of what it extends, in their order, and its own. */
  async function layersFrom(layer: Layer, projects: readonly string[], path: readonly string[], found: Set<string>) {
    const { url } = layer.file;
    found.add(url);
    const below: Layer[] = [];
    const problems: Finding[] = [];
    for (const { value, range } of layer.reading.broken ? [] : layer.reading.extends) {
      const other = await extended({ value, range }, url, projects, [...path, url]);
      if (typeof other === 'string') problems.push(problem('extends', range, other));
      else if (!found.has(other.file.url)) below.push(...(await layersFrom(other, projects, [...path, url], found)));
    }
    // The ranges of an earlier text say nothing about the present one.
    const file = layer.file.broken
      ? layer.file
      : { ...layer.file, problems: [...layer.file.problems, ...problems].sort((a, b) => a.at.start - b.at.start) };
    return [...below, { ...layer, file }];
  }

  /** The file that an entry of `extends` in `url` names, or why it cannot be taken. */
  async function extended({ value }: Fact<string>, url: string, projects: readonly string[], path: readonly string[]) {
    const target = relativeTo(url, value);
    if (!target) return 'Only a path relative to this file can be extended.';
    if (path.includes(target)) {
      return target === url
        ? 'A file cannot extend itself.'
        : `This file and ${quoted(nameOf(target))} extend each other in a circle. One of them must do without.`;
    }
    if (!projects.some((folder) => target.startsWith(folder))) {
      return 'This file lies outside the project, and is not read. Only files in the same repository or opened folder can be extended.';
    }
    return (await layerAt(target, (file) => textWithin(url, file))) ?? `There is no file ${quoted(value)} here.`;
  }

  /** The folders in which what a file extends may lie: its own and the projects round it. */
  async function projectsRound(url: string): Promise<readonly string[]> {
    return [folderOf(url)!, ...(await files.projectsRound(url))];
  }

  async function configurationFrom(layer: Layer, draft: string): Promise<Configuration> {
    const projects = await projectsRound(layer.file.url);
    const layers: Layer[] = await layersFrom(layer, projects, [], new Set());
    const ignored = layers.some(({ file, reading }) => isIgnored(reading.ignore, folderOf(file.url)!, draft));
    const settings = layers.map(({ reading }) => reading.settings).reduce(overlay);
    return { settings: ignored ? { ...settings, ignored } : settings, files: layers.map(({ file }) => file) };
  }

  return {
    async nearest(draft) {
      for (const folder of foldersAbove(draft)) {
        const layer = await layerAt(folder + configurationName, (url) => textWithin(folder, url));
        if (layer) return configurationFrom(layer, draft);
      }
      return { settings: {}, files: [] };
    },
    async from(file, draft) {
      // What a person names may lie anywhere.
      const layer = await layerAt(file, files.read);
      return layer && configurationFrom(layer, draft);
    },
  };
}

/** Adds to the first problem of a broken file what is in force in its place. */
function inForce(before: boolean): (finding: Finding, i: number) => Finding {
  const what = before
    ? 'What this file held before stays in force until it is mended.'
    : 'Nothing in this file is in force until it is mended.';
  return (finding, i) => (i === 0 ? { ...finding, message: `${finding.message} ${what}` } : finding);
}
