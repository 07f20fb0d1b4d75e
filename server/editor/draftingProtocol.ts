// The requests with which a client leads a person to a new letter, or to another exemption in the open one.

import type { Position } from 'vscode-languageserver';
import type { Action, ActionChoice } from '../drafting/actions.ts';
import type { ReceivedDate } from '../drafting/receivedDate.ts';
import type { Regime } from '../law/provision.ts';

/**
 * `section17/noticeChoices`: the regimes that a new letter may be under, and what it can do under each. Parameters:
 * `PlaceParams`; answer: `RegimeChoice[]`, the likeliest first as the settings for that place have it.
 */
export const noticeChoicesRequest = 'section17/noticeChoices';

/**
 * `section17/exemptionChoices`: the exemptions to choose from for one step of a new letter. Parameters:
 * `ExemptionChoicesParams`; answer: `ExemptionChoice[]`, in the order of the instrument.
 */
export const exemptionChoicesRequest = 'section17/exemptionChoices';

/**
 * `section17/receivedDate`: reads a date as a person types it. Parameters: `ReceivedDateParams`; answer: `ReceivedDate`.
 */
export const receivedDateRequest = 'section17/receivedDate';

/**
 * `section17/newNotice`: writes a whole letter. Parameters: `NewNoticeParams`; answer: `NewNoticeAnswer`, or null where
 * they ask for what the regime has not.
 */
export const newNoticeRequest = 'section17/newNotice';

/**
 * `section17/exemptionsToInsert`: the exemptions that the open letter does not rely on yet. Parameters:
 * `DocumentParams`; answer: `ExemptionChoice[]`, empty where the document is no notice or is not open.
 */
export const exemptionsToInsertRequest = 'section17/exemptionsToInsert';

/**
 * `section17/insertExemption`: the sections of one more exemption, or several, and where they go. Parameters:
 * `InsertExemptionParams`; answer: `DraftedInsertion`, or null where there is nothing to insert.
 */
export const insertExemptionRequest = 'section17/insertExemption';

/** A document or folder whose settings are to hold: an open document's URI, or any below the folder. */
export interface PlaceParams {
  readonly uri: string;
}

export interface RegimeChoice {
  readonly regime: Regime;
  readonly label: string;
  readonly detail: string;
  readonly actions: readonly ActionChoice[];
}

export interface ExemptionChoicesParams {
  readonly regime: Regime;
  readonly action: Action;
  readonly scope: 'content' | 'ncnd';
}

/** An exemption as a list shows it. */
export interface ExemptionChoice {
  /** To be sent back for those that are chosen. */
  readonly id: string;
  /** `31(1)(a) Law enforcement` */
  readonly label: string;
  /** What the limb protects, where it is one. */
  readonly description: string;
  /** Its nature, and everyday words by which it is looked for. */
  readonly detail: string;
  /** What it is called once it is chosen: `31(1)(a)`, `31(3) with 31(1)(a)`. */
  readonly name: string;
  /** Where it is one of several limbs, the provision that a list shows in their place until it is chosen. */
  readonly limbOf?: LimbsChoice;
}

/** A provision of several limbs, as a list shows it, and the question which of them it is. */
export interface LimbsChoice {
  /** `31(3) Law enforcement`; the same for all of its limbs. */
  readonly label: string;
  /** Its nature, and words by which its limbs are looked for. */
  readonly detail: string;
  /** `31(3): which interest would be prejudiced?` */
  readonly asks: string;
  /** The number of this limb: `31(1)(a)`. */
  readonly limb: string;
}

export interface ReceivedDateParams {
  readonly text: string;
  readonly regime: Regime;
}
export type ReceivedDateAnswer = ReceivedDate;

export interface NewNoticeParams extends PlaceParams {
  readonly regime: Regime;
  readonly action: Action;
  /** Ids of `ExemptionChoice`. */
  readonly exemptions: readonly string[];
  readonly reference?: string;
  /** ISO date. */
  readonly received?: string;
}

/** Text for a client to put into a document. */
export interface DraftedText {
  readonly text: string;
  /** Whether it is in snippet syntax, with tab stops; else Markdown with `[PLACEHOLDERS]`. */
  readonly isSnippet: boolean;
}

/** The letter, or in a sentence why no letter under this regime can rest on what was chosen. */
export type NewNoticeAnswer = DraftedText | { readonly problem: string };

export interface InsertExemptionParams extends PlaceParams {
  readonly exemptions: readonly string[];
}

export interface DraftedInsertion extends DraftedText {
  /** The version of the document that the place was found in. */
  readonly version: number;
  readonly position: Position;
}
