import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Notice } from '../notice/model.ts';
import type { ReadingOptions } from '../notice/options.ts';
import type { PieceStore } from '../notice/read.ts';
import { finish, type Steps } from '../notice/steps.ts';
import { notCheckedIn } from '../rules/notChecked.ts';
import type { Finding, Rule } from '../rules/rule.ts';
import type { Settings } from '../rules/settings.ts';
import type { Hidden } from '../word/hidden.ts';
import { inMarkdown, isWordView } from './wordView.ts';

/** How drafts are read and checked: `readInSteps` and `checkInSteps`, or what a test puts in their place. */
export interface Engine {
  readonly read: (text: string, kept?: PieceStore, options?: ReadingOptions) => Steps<Notice>;
  readonly check: (
    notice: Notice,
    settings: Settings,
    rules?: readonly Rule[],
    hidden?: readonly Hidden[],
  ) => Steps<readonly Finding[]>;
}

/** A draft as it was read once. Notice and findings are made when they are first asked for, and kept. */
export interface Reading {
  readonly notice: Notice;
  /** Sorted by position; where the draft is no notice, no more than that a letter is not checked. */
  readonly findings: readonly Finding[];
  readonly settings: Settings;
  /** Differs between any two readings whose findings may differ. */
  readonly serial: number;
}

/** A reading with the steps that make it. */
interface Kept {
  readonly text: string;
  readonly reading: Reading;
  readonly notice: Work<Notice>;
  readonly findings: Work<readonly Finding[]>;
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
export function createReadings({ read, check }: Engine) {
  const kept = new Map<string, Kept>();
  const piecesOf = new Map<string, Pieces>();
  const settingsOf = new Map<string, Settings>();
  const hiddenOf = new Map<string, { readonly text: string; readonly things: readonly Hidden[] }>();
  let serial = 0;

  /** Where a reading looks for its pieces: among its own, then among those that a document's last reading left. */
  function storeFor(uri: string, pieces: Pieces): PieceStore {
    const before = piecesOf.get(uri);
    return {
      get: (piece, wrap) => {
        pieces.wrap = wrap;
        const known = pieces.of.get(piece) ?? (before?.wrap === wrap ? before?.of.get(piece) : undefined);
        if (known) pieces.of.set(piece, known);
        return known;
      },
      set: (piece, _wrap, reading) => void pieces.of.set(piece, reading),
    };
  }

  function* readDocument(uri: string, text: string): Steps<Notice> {
    const pieces: Pieces = { wrap: undefined, of: new Map() };
    const before = piecesOf.get(uri);
    try {
      const notice = yield* read(text, storeFor(uri, pieces), settingsOf.get(uri));
      piecesOf.set(uri, pieces);
      return notice;
    } finally {
      // One that is left unfinished adds to what is known, and forgets nothing.
      if (piecesOf.get(uri) !== pieces) piecesOf.set(uri, joined(before, pieces));
    }
  }

  function* checkRead(uri: string, notice: Notice, settings: Settings): Steps<readonly Finding[]> {
    if (isWordView(uri)) return (yield* checkShown(uri, notice, settings)).map(withoutFixes);
    if (notice.stance !== 'not-a-notice') return yield* check(notice, settings);
    return settings.ignored ? [] : notCheckedIn(notice);
  }

  function* checkShown(uri: string, notice: Notice, settings: Settings): Steps<readonly Finding[]> {
    if (notice.stance === 'not-a-notice') return settings.ignored ? [] : notCheckedIn(notice, inMarkdown);
    const hidden = hiddenOf.get(uri);
    return yield* check(notice, settings, undefined, hidden?.text === notice.text ? hidden.things : []);
  }

  function keep(uri: string, text: string, notice: Work<Notice>): Reading {
    const settings = settingsOf.get(uri) ?? {};
    const findings = work(() => checkRead(uri, notice.value(), settings));
    serial += 1;
    const reading = {
      serial,
      settings,
      get notice() {
        return notice.value();
      },
      get findings() {
        return findings.value();
      },
    };
    kept.set(uri, { text, reading, notice, findings });
    return reading;
  }

  /** The reading of a document as it stands now. All features share it. */
  function of(document: TextDocument): Reading {
    const { uri } = document;
    const text = document.getText();
    const before = kept.get(uri);
    if (before?.text === text) return before.reading;
    // What an unfinished reading has read serves the next.
    before?.notice.stop();
    return keep(
      uri,
      text,
      work(() => readDocument(uri, text)),
    );
  }

  return Object.freeze({
    of,
    /** Does one step towards the reading of a document as it stands now, and gives whether any is left. */
    step(document: TextDocument): boolean {
      of(document);
      const { notice, findings } = kept.get(document.uri)!;
      return notice.step() || findings.step();
    },
    /** What would be found in a document if it held another text. Nothing of it is kept. */
    findingsIn({ uri }: TextDocument, text: string): readonly Finding[] {
      const notice = finish(read(text, storeFor(uri, { wrap: undefined, of: new Map() }), settingsOf.get(uri)));
      return finish(checkRead(uri, notice, settingsOf.get(uri) ?? {}));
    },
    /**
     * Settings for one document from now on; its Notice is kept where they do not say how to read it. Gives
     * whether they differ from those before, so that what was said of it may no longer be true.
     */
    configure(uri: string, settings: Settings): boolean {
      if (JSON.stringify(settings) === JSON.stringify(settingsOf.get(uri) ?? {})) return false;
      const readOtherwise =
        JSON.stringify(readingOptions(settings)) !== JSON.stringify(readingOptions(settingsOf.get(uri)));
      settingsOf.set(uri, settings);
      const before = kept.get(uri);
      if (readOtherwise) {
        // What was read under other names is of no use.
        kept.delete(uri);
        piecesOf.delete(uri);
      } else if (before) keep(uri, before.text, before.notice);
      return true;
    },
    /**
     * What the file of a letter of Word holds besides the text in which a document shows it, from now on. Gives whether that
     * differs from before, so that what was said of the document may no longer be true.
     */
    hides(uri: string, text: string, things: readonly Hidden[]): boolean {
      const known = hiddenOf.get(uri);
      if (known?.text === text && JSON.stringify(known.things) === JSON.stringify(things)) return false;
      hiddenOf.set(uri, { text, things });
      const before = kept.get(uri);
      if (before?.text === text) keep(uri, text, before.notice);
      return true;
    },
    /** Frees what is kept of a document that was closed. */
    forget(uri: string): void {
      kept.delete(uri);
      piecesOf.delete(uri);
      settingsOf.delete(uri);
      hiddenOf.delete(uri);
    },
  });
}

/** A letter that is only shown cannot be mended where it stands. */
const withoutFixes = ({ fixes, ...finding }: Finding): Finding => finding;

function joined(before: Pieces | undefined, after: Pieces): Pieces {
  return before && before.wrap === after.wrap ? { ...after, of: new Map([...before.of, ...after.of]) } : after;
}

function readingOptions({
  headings = {},
  phrases = {},
  regime,
  authority: { name, abbreviation } = {},
}: Settings = {}): ReadingOptions {
  return { headings, phrases, regime, authority: { name, abbreviation } };
}

/** Work on a value that is begun when it is first asked for, and kept. What throws is tried again the next time. */
interface Work<T> {
  /** Does one step; gives whether any is left. */
  step(): boolean;
  /** Does what is left. */
  value(): T;
  /** Leaves unfinished work. */
  stop(): void;
}

function work<T>(begin: () => Steps<T>): Work<T> {
  let steps: Steps<T> | undefined;
  let made: { readonly value: T } | undefined;
  function step(): boolean {
    if (made) return false;
    try {
      steps ??= begin();
      const { done, value } = steps.next();
      if (done) made = { value };
    } catch (error) {
      steps = undefined;
      throw error;
    }
    return made === undefined;
  }
  return {
    step,
    value() {
      while (step());
      return made!.value;
    },
    stop() {
      steps?.return(undefined as never);
      steps = undefined;
    },
  };
}
