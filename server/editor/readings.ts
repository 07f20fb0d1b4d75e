import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Notice } from '../notice/model.ts';
import type { ReadingOptions } from '../notice/options.ts';
import type { PieceStore } from '../notice/read.ts';
import type { Finding } from '../rules/rule.ts';
import type { Settings } from '../rules/settings.ts';

/** How drafts are read and checked: `readNotice` and `check`, or what a test puts in their place. */
export interface Engine {
  readonly read: (text: string, kept?: PieceStore, options?: ReadingOptions) => Notice;
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
  /** What would be found in a document if it held another text. Nothing of it is kept. */
  findingsIn(document: TextDocument, text: string): readonly Finding[];
  /**
   * Settings for one document from now on; its Notice is kept where they do not say how to read it. Gives
   * whether they differ from those before, so that what was said of it may no longer be true.
   */
  configure(uri: string, settings: Settings): boolean;
  /** Frees what is kept of a document that was closed. */
  forget(uri: string): void;
}

/** The pieces of one reading; they serve the next only if its draft is hard wrapped at the same width. */
interface Pieces {
  wrap: number | undefined;
  readonly of: Map<string, NonNullable<ReturnType<PieceStore['get']>>>;
}

/**
 * Keeps one reading a document, and the pieces it was read from for the next one. It goes by the
 * text, not by the version, so a client that numbers its versions wrongly still gets true answers.
 */
export function createReadings({ read, check }: Engine): Readings {
  const kept = new Map<string, { readonly text: string; readonly reading: Reading }>();
  const piecesOf = new Map<string, Pieces>();
  const settingsOf = new Map<string, Settings>();
  let serial = 0;

  /** Reads a text with the pieces that a document's last reading left, and gives those it consists of. */
  function readWithPieces(uri: string, text: string): { notice: Notice; pieces: Pieces } {
    const before = piecesOf.get(uri);
    const pieces: Pieces = { wrap: undefined, of: new Map() };
    const notice = read(
      text,
      {
        get: (piece, wrap) => {
          pieces.wrap = wrap;
          const known = pieces.of.get(piece) ?? (before?.wrap === wrap ? before?.of.get(piece) : undefined);
          if (known) pieces.of.set(piece, known);
          return known;
        },
        set: (piece, _wrap, reading) => void pieces.of.set(piece, reading),
      },
      settingsOf.get(uri),
    );
    return { notice, pieces };
  }

  function readDocument(uri: string, text: string): Notice {
    const { notice, pieces } = readWithPieces(uri, text);
    piecesOf.set(uri, pieces);
    return notice;
  }

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
        once(() => readDocument(uri, text)),
      );
      kept.set(uri, { text, reading });
      return reading;
    },
    findingsIn({ uri }: TextDocument, text: string) {
      const { notice } = readWithPieces(uri, text);
      return notice.stance === 'not-a-notice' ? [] : check(notice, settingsOf.get(uri) ?? {});
    },
    configure(uri: string, settings: Settings) {
      if (JSON.stringify(settings) === JSON.stringify(settingsOf.get(uri) ?? {})) return false;
      const readOtherwise =
        JSON.stringify(readingOptions(settings)) !== JSON.stringify(readingOptions(settingsOf.get(uri)));
      settingsOf.set(uri, settings);
      const before = kept.get(uri);
      if (readOtherwise) {
        // What was read under other names of headings is of no use.
        kept.delete(uri);
        piecesOf.delete(uri);
      } else if (before)
        kept.set(uri, { text: before.text, reading: readingOf(settings, () => before.reading.notice) });
      return true;
    },
    forget(uri: string) {
      kept.delete(uri);
      piecesOf.delete(uri);
      settingsOf.delete(uri);
    },
  });
}

function readingOptions({ headings = {}, regime }: Settings = {}): ReadingOptions {
  return { headings, regime };
}

/** Makes a value when it is first asked for. What throws is tried again the next time. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
