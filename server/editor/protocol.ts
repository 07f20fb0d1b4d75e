// What Section 17's clients and server say to each other beyond LSP.

import type { Position, Range } from 'vscode-languageserver';
import type { Regime } from '../law/provision.ts';
import type { Stance } from '../notice/model.ts';

/** What a request about one document sends. */
export interface DocumentParams {
  readonly uri: string;
}

/**
 * `section17/reading`: how a document was read, and what was found in it. Parameters:
 * `DocumentParams`; answer: `ReadingAnswer`, or null for a document that is not open.
 */
export const readingRequest = 'section17/reading';

/**
 * `section17/insertEverythingMissing`: one edit which inserts all text that is missing, for the
 * client to apply. Parameters: `DocumentParams`; answer: an LSP `WorkspaceEdit`, or null where
 * nothing is missing or the document is not open.
 */
export const insertEverythingMissingRequest = 'section17/insertEverythingMissing';

/**
 * The command of code lenses, which the client runs itself. Arguments: a document's URI and an LSP range in it. A client
 * that has it says so with `goTo: true` in its `initializationOptions`; others get lenses that are only read.
 */
export const goToCommand = 'section17.goTo';

/** One exemption relied on. */
export interface ClaimAnswer {
  /** Canonical spelling: `FOIA s.31(3)`. */
  readonly exemption: string;
  /** Where the claim is made: an LSP position, its line counted from 0. */
  readonly position: Position;
  /** The same line as people count, from 1. */
  readonly line: number;
  readonly scope: 'content' | 'ncnd';
  /** Whether it has a harm section. */
  readonly harm: boolean;
  /** Numbers of factors on either side; 0 where there is no public interest test. */
  readonly favouring: number;
  readonly against: number;
  readonly balance: boolean;
}

export interface ReadingAnswer {
  readonly stance: Stance;
  readonly regime: Regime | null;
  readonly part: 'whole' | 'annex';
  /** All that was found, also what is more than an editor is shown. */
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly claims: readonly ClaimAnswer[];
}

/**
 * `section17/sendOff`: what stands between a document and the post. Parameters: `DocumentParams`; answer:
 * `SendOffAnswer`, or null for a document that is not open.
 */
export const sendOffRequest = 'section17/sendOff';

export interface SendOffAnswer {
  readonly stance: Stance;
  /** Errors and warnings in the order of the text; placeholders are errors of `drafting/placeholder-left`. */
  readonly open: readonly {
    readonly rule: string;
    readonly severity: 'error' | 'warning';
    readonly message: string;
    /** An LSP range. */
    readonly range: Range;
  }[];
  /** The text as it would be sent: without front matter and comments. */
  readonly clean: string;
}

/**
 * `section17/readFile`, from server to client: the text of a configuration file which the server cannot read itself.
 * Parameters: `DocumentParams`; answer: the text, or null where there is no such file. An error says why it cannot be read.
 */
export const readFileRequest = 'section17/readFile';
