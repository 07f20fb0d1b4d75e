import type { Position } from 'vscode-languageserver';
import type { Notice } from '../notice/model.ts';
import type { Client } from './client.ts';

/** Where the cursor stands and what is known there; each kind of completion makes of it what it can. */
export interface Place {
  readonly position: Position;
  /** The cursor's line on either side of it. */
  readonly before: string;
  readonly after: string;
  readonly notice: Notice;
  readonly client: Pick<Client, 'snippets' | 'markdownDocumentation'>;
}
