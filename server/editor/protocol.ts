// What Section 17's clients and server say to each other beyond LSP.

import type { Position, Range } from 'vscode-languageserver';
import type { Regime } from '../law/provision.ts';
import type { Stance } from '../notice/model.ts';
import type { Weight, Weights } from '../rules/weight.ts';

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
 * `section17/why`: what decided how a document was read, in rows of plain text for a person: headings, exemptions,
 * statements, sentences. Parameters: `DocumentParams`; answer: a string, or null for a document that is not open.
 */
export const whyRequest = 'section17/why';

/**
 * `section17/looksLikeNotice`: whether a text that is not followed yet may be a notice, so that it can be offered to be
 * checked. Parameters: `LooksLikeNoticeParams`; answer: a boolean.
 */
export const looksLikeNoticeRequest = 'section17/looksLikeNotice';

export interface LooksLikeNoticeParams extends DocumentParams {
  readonly text: string;
}

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

/**
 * Commands about one rule, which the client runs itself: its page, switching it off, and taking a word for one that needs
 * no explanation. Arguments: the rule's name, the document's URI, and for the last the word. A client that has them says
 * so with `ruleCommands: true` in its `initializationOptions`.
 */
export const ruleCommands = {
  page: 'section17.showRule',
  switchOff: 'section17.switchOffRule',
  acceptWord: 'section17.acceptWord',
} as const;

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
  /** What a document that cites exemptions lacks to be read as a notice, in words: it is not checked. Null for others. */
  readonly lacking: string | null;
  readonly regime: Regime | null;
  readonly part: 'whole' | 'annex';
  /** All that was found, also what is more than an editor is shown. */
  readonly weights: Weights;
  /** The same in words, but for what could be better: `6 must, 15 should, 28 to fill in`; empty where that is nothing. */
  readonly words: string;
  readonly claims: readonly ClaimAnswer[];
  /** A very long document is checked only when typing rests. */
  readonly checked: 'at every key' | 'when typing rests';
  /** How many blocks were too long to be read. */
  readonly setAside: number;
}

/**
 * `section17/sendOff`: what stands between a document and the post. Parameters: `DocumentParams`; answer:
 * `SendOffAnswer`, or null for a document that is not open.
 */
export const sendOffRequest = 'section17/sendOff';

export interface SendOffAnswer {
  readonly stance: Stance;
  /** What is found comes to, in words: `6 must, 15 should, 28 to fill in`; empty where nothing must or should be put right. */
  readonly words: string;
  /** What the file of a letter of Word holds that no reader of the letter sees, in the order of the text. */
  readonly hidden: readonly SendOffThing[];
  /** Of the letter itself, what must or should be put right and what is to be filled in, the gravest first. */
  readonly open: readonly SendOffThing[];
  /** The text as it would be sent: what its reader sees, without front matter, comments and their likes. */
  readonly clean: string;
  /** What that leaves out, in words: `front matter`, `2 comments`. */
  readonly leftOut: readonly string[];
}

/** What somebody may wish to put right before a letter is sent. */
export interface SendOffThing {
  readonly rule: string;
  readonly weight: Weight;
  readonly message: string;
  /** The first sentence of the message, which says what to do. */
  readonly toDo: string;
  /** An LSP range. */
  readonly range: Range;
}

/**
 * `section17/ignored`: what is not told of a document, and why. Parameters: `DocumentParams`; answer: `IgnoredAnswer`,
 * or null for a document that is not open.
 */
export const ignoredRequest = 'section17/ignored';

export interface IgnoredAnswer {
  /** What comments in it silence, in the order of the text. */
  readonly comments: readonly {
    /** Rules or families by their names; empty for all. */
    readonly rules: readonly string[];
    /** As the comment gives it; empty where it gives none. */
    readonly reason: string;
    readonly wholeFile: boolean;
    /** Of the comment, an LSP range. */
    readonly range: Range;
  }[];
  /** Rules and families that the settings switch off. */
  readonly switchedOff: readonly string[];
}

/**
 * `section17/readFile`, from server to client: the text of a configuration file which the server cannot read itself.
 * Parameters: `DocumentParams`; answer: the text, or null where there is no such file. An error says why it cannot be read.
 */
export const readFileRequest = 'section17/readFile';

/**
 * `section17/readiness`: whether a document can go out, requirement by requirement. Parameters: `DocumentParams`;
 * answer: `ReadinessAnswer`, or null for a document that is not open or is no notice.
 */
export const readinessRequest = 'section17/readiness';

export interface ReadinessAnswer {
  /** `Not yet`, `Nearly`, `Yes`. */
  readonly answer: string;
  /** The same in a sentence, with its reasons in figures. */
  readonly words: string;
  readonly weights: Weights;
  /** The letter as a whole, and then each exemption that it relies on. */
  readonly parts: readonly ReadinessPart[];
}

export interface ReadinessPart {
  /** `The letter`, `Section 31(3)`. */
  readonly title: string;
  /** Of an exemption: where it is claimed, as an LSP range, and what for. */
  readonly claim?: { readonly scope: 'content' | 'ncnd'; readonly range: Range };
  /** What is open stands first, what is met last. */
  readonly items: readonly ReadinessItem[];
}

export interface ReadinessItem {
  readonly id: string;
  /** `How to ask for a review`. */
  readonly title: string;
  /** The same at length, true of the letter or of the claim where it is met: `Says how to ask for an internal review`. */
  readonly says: string;
  /** Who asks for it, and on what it rests where that is known under the letter's regime: `The law requires: FOIA s.17(1)(c)`. */
  readonly basis: string;
  readonly state: 'met' | 'open' | 'undecided';
  /** Of an undecided one: why it cannot be decided here. */
  readonly why?: string;
  /** Where an undecided one can be looked into. */
  readonly range?: Range;
  /** What is open, the gravest first; empty where nothing is. */
  readonly findings: readonly {
    readonly rule: string;
    readonly weight: Weight;
    readonly message: string;
    readonly range: Range;
    /** What its preferred fix does; absent where there is none. */
    readonly fix?: string;
  }[];
}

/**
 * `section17/fix`: the edit by which one finding is dealt with. Parameters: `FixParams`; answer: an LSP
 * `WorkspaceEdit`, or null where no such finding stands there any more, or it cannot be dealt with so.
 */
export const fixRequest = 'section17/fix';

export interface FixParams extends DocumentParams {
  readonly rule: string;
  /** The finding's own LSP range. */
  readonly range: Range;
  /** How; by its preferred fix where that is left open. */
  readonly by?: Mend;
}

/**
 * By the fix of that title, by words of the officer's own for the gap or the sentence (none strike the sentence out), or
 * by a comment that silences it, with the reason.
 */
export type Mend = { readonly fix: string } | { readonly words: string } | { readonly ignored: string };

/**
 * `section17/guide`: what is open in a document, as steps to be taken one after the other. Parameters: `DocumentParams`;
 * answer: `GuideAnswer`, or null for a document that is not open or is no notice.
 */
export const guideRequest = 'section17/guide';

export interface GuideAnswer {
  /** What is open, in words: `6 must, 15 should, 9 could, 28 to fill in`; empty where nothing is. */
  readonly words: string;
  /** The heaviest first; what could be better, and keeps no letter back, last. */
  readonly steps: readonly GuideStep[];
}

export interface GuideStep {
  /** The same while the same thing is open, whatever else changes in the letter. */
  readonly id: string;
  readonly rule: string;
  readonly weight: Weight;
  /** The finding's own LSP range, by which it is dealt with. */
  readonly range: Range;
  /** Where to look: that range or, where a question is about another sentence, that. */
  readonly place: Range;
  /** The words of the letter at that place, and what stands beside them in their sentence. */
  readonly context: { readonly before: string; readonly words: string; readonly after: string };
  /** What is wrong or missing, in one sentence, and what else there is to say of it. */
  readonly why: string;
  readonly more: string;
  /** Each with the text that it puts in. A preferred one stands first. */
  readonly fixes: readonly { readonly title: string; readonly preferred: boolean; readonly text: string }[];
  /** What the officer may write: in answer to a question where there is one, and in the place of these words of the draft. */
  readonly own?: { readonly question?: string; readonly words: string };
  readonly mayBeIgnored: boolean;
}

/**
 * `section17/balance`: a document's public interest tests, to be drawn. Parameters: `DocumentParams`; answer:
 * `BalanceAnswer`, or null for a document that is not open or is no notice.
 */
export const balanceRequest = 'section17/balance';

export interface BalanceAnswer {
  /** What is weighed, in the order of the letter. */
  readonly tests: readonly WeighedTestAnswer[];
  /** Claims that need a test and have none. */
  readonly missing: readonly { readonly title: string; readonly range: Range }[];
}

export interface WeighedTestAnswer {
  /** The exemptions that it is for: `Section 31(3), confirming or denying`. */
  readonly title: string;
  readonly range: Range;
  /** False where the sides stand under no headings, so that they are guessed from prose. */
  readonly sided: boolean;
  readonly favouring: SideAnswer;
  readonly against: SideAnswer;
  /** Null where the letter does not conclude. */
  readonly balance: { readonly text: string; readonly words: number; readonly range: Range } | null;
}

export interface SideAnswer {
  /** `For confirming or denying`. */
  readonly title: string;
  readonly factors: readonly FactorAnswer[];
  readonly words: number;
  /** The conclusion owns to this side as a whole, although it speaks of no factor of it. */
  readonly owned: boolean;
}

export interface FactorAnswer {
  /** Its first words. */
  readonly text: string;
  readonly words: number;
  readonly range: Range;
  /** The same line as people count, from 1. */
  readonly line: number;
  /** Whether the conclusion takes it up; null where that is not certain, or one of the two is still to be written. */
  readonly linked: boolean | null;
  /** The line of an earlier passage that it repeats, counted from 1. */
  readonly repeats?: number;
}

/**
 * `section17/formatted`: the text of a document as it would be sent, as it is pasted into Word or a mail. Parameters:
 * `DocumentParams`; answer: `FormattedAnswer`, or null for a document that is not open.
 */
export const formattedRequest = 'section17/formatted';

export interface FormattedAnswer {
  /** Elements without a page round them; no script, style or picture is among them. */
  readonly html: string;
  readonly plain: string;
  /** What that leaves out of the document, in words: `front matter`, `2 comments`. */
  readonly leftOut: readonly string[];
}

/**
 * The scheme of documents in which a client shows letters of Word to be read. The query of such an address is that of the
 * file, encoded; its settings hold for the letter.
 */
export const wordScheme = 'section17-word';

/** Why something cannot be done, in one line for a person, which begins small. */
export interface Problem {
  readonly problem: string;
}

/**
 * `section17/wordLetter`: a letter of Word as Markdown. Parameters: `WordLetterParams`; answer: `WordLetterAnswer`, or a
 * `Problem` where the file cannot be read as a letter.
 */
export const wordLetterRequest = 'section17/wordLetter';

export interface WordLetterParams {
  /** The file, in base64. */
  readonly bytes: string;
  /** The address of the document in which the letter is shown, if it is: what else its file holds is said there. */
  readonly shownIn?: string;
}

export interface WordLetterAnswer {
  readonly markdown: string;
}

/**
 * `section17/wordCopy`: the file of a letter of Word with what is found in it. Parameters: `WordCopyParams`; answer:
 * `WordFileAnswer`, or a `Problem` where no copy can be made, or it would hold nothing.
 */
export const wordCopyRequest = 'section17/wordCopy';

export interface WordCopyParams {
  /** The address of the file, whose settings hold. */
  readonly uri: string;
  /** The file, in base64. */
  readonly bytes: string;
  /** Findings as comments, or fixes as tracked changes. */
  readonly with: 'comments' | 'suggestions';
}

/**
 * `section17/saveAsWord`: a document as a new file of Word. Parameters: `SaveAsWordParams`; answer: `WordFileAnswer`, a
 * `Problem` where the template cannot be used, or null for a document that is not open.
 */
export const saveAsWordRequest = 'section17/saveAsWord';

export interface SaveAsWordParams extends DocumentParams {
  /** The file whose pages, styles and letterhead the letter gets, in base64; a plain page without it. */
  readonly template?: string;
}

export interface WordFileAnswer {
  /** The new file, in base64. */
  readonly bytes: string;
  /** What there is in it, or to know of it, in words: `3 findings`. */
  readonly words: string;
}
