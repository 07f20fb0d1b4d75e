import type { Disposable, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type BalanceAnswer, balanceRequest } from '../server/editor/protocol.ts';
import { balancePicture } from '../views/balancePicture.ts';
import { goTo } from './goTo.ts';
import { letterPanel } from './letterPanel.ts';
import { panelPage } from './panelPage.ts';

/** The command that shows the public interest tests of a letter as a picture beside it. */
export function showBalance(client: () => BaseLanguageClient, media: Uri, first: () => Promise<void>): Disposable {
  return letterPanel<BalanceAnswer>(client, media, first, {
    command: 'section17.showBalance',
    request: balanceRequest,
    name: 'balance',
    title: 'Balance',
    html: (parts) => panelPage(parts, 'Balance', '<main id="balance"></main>'),
    drawing: (name, answer) => ({ picture: balancePicture(name, answer) }),
    hear(message, { uri }) {
      const { goTo: place } = message as { goTo?: unknown };
      if (!isPlace(place)) return;
      const [line, character, endLine, endCharacter] = place;
      void goTo(uri, { line, character }, { line: endLine, character: endCharacter });
    },
  });
}

type Place = readonly [number, number, number, number];

function isPlace(value: unknown): value is Place {
  return Array.isArray(value) && value.length === 4 && value.every((part) => Number.isSafeInteger(part) && part >= 0);
}
