import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Notice } from '../notice/model.ts';
import type { Finding } from '../rules/rule.ts';
import type { Settings } from '../rules/settings.ts';

/** How drafts are read and checked: `readNotice` and `check`, or what a test puts in their place. */
export interface Engine {
  readonly read: (text: string) => Notice;
  readonly check: (notice: Notice, settings: Settings) => readonly Finding[];
}

/** A draft as it was read once. Notice and findings are made when they are first asked for, and kept. */
export interface Reading {
  readonly notice: Notice;
  /** Sorted by position; empty where the draft is no notice. */
  readonly findings: readonly Finding[];
  readonly settings: Settings;
  /** Differs between any two readings whose findings may differ. */
  readonly serial: number;
}

export interface Readings {
  /** The reading of a document as it stands now. All features share it. */
  of(document: TextDocument): Reading;
  /**
   * Settings to check one document by from now on; its Notice is kept. Gives whether they differ
   * from those before, so that what was said of it may no longer be true.
   */
  configure(uri: string, settings: Settings): boolean;
  /** Frees what is kept of a document that was closed. */
  forget(uri: string): void;
}

/**
 * Keeps one reading a document. It goes by the text, not by the version, so a client that numbers
 * its versions wrongly still gets true answers.
 */
export function createReadings({ read, check }: Engine): Readings {
  const kept = new Map<string, { readonly text: string; readonly reading: Reading }>();
  const settingsOf = new Map<string, Settings>();
  let serial = 0;

  function readingOf(settings: Settings, notice: () => Notice): Reading {
    const findings = once(() => (notice().stance === 'not-a-notice' ? [] : check(notice(), settings)));
    serial += 1;
    return {
      serial,
      settings,
      get notice() {
        return notice();
      },
      get findings() {
        return findings();
      },
    };
  }

  return Object.freeze({
    of(document: TextDocument) {
      const { uri } = document;
      const text = document.getText();
      const before = kept.get(uri);
      if (before?.text === text) return before.reading;
      const reading = readingOf(
        settingsOf.get(uri) ?? {},
        once(() => read(text)),
      );
      kept.set(uri, { text, reading });
      return reading;
    },
    configure(uri: string, settings: Settings) {
      if (JSON.stringify(settings) === JSON.stringify(settingsOf.get(uri) ?? {})) return false;
      settingsOf.set(uri, settings);
      const before = kept.get(uri);
      if (before) kept.set(uri, { text: before.text, reading: readingOf(settings, () => before.reading.notice) });
      return true;
    },
    forget(uri: string) {
      kept.delete(uri);
      settingsOf.delete(uri);
    },
  });
}

/** Makes a value when it is first asked for. What throws is tried again the next time. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
