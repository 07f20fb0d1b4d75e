import type { Disposable, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { BalanceAnswer } from '../server/editor/protocol.ts';
import { balancePicture } from '../views/balancePicture.ts';
import { requests } from '../views/protocol.ts';
import { balancePage } from './balancePage.ts';
import { goTo } from './goTo.ts';
import { letterPanel } from './letterPanel.ts';

/** The command that shows the public interest tests of a letter as a picture beside it. */
export function showBalance(client: () => BaseLanguageClient, media: Uri, first: () => Promise<void>): Disposable {
  return letterPanel<BalanceAnswer>(client, media, first, {
    command: 'section17.showBalance',
    request: requests.balance,
    name: 'balance',
    title: 'Balance',
    html: balancePage,
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
