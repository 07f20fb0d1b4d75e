import { balanceIn } from '../media/balancePicture.js';
import { type BalanceAnswer, balanceRequest } from '../server/editor/protocol.ts';
import { balancePicture } from '../views/balancePicture.ts';
import type { Desk } from './desk.ts';
import { element } from './element.ts';
import { select } from './places.ts';

/** Gives the function that shows what the letter weighs, over it. A factor that is chosen is shown in the letter. */
export function layBalance(desk: Desk): () => Promise<void> {
  const dialog = element<HTMLDialogElement>('balance');
  const draw = balanceIn(element('balance-picture'), ([line, character, endLine, endCharacter]) => {
    dialog.close();
    select(desk.view, { start: { line, character }, end: { line: endLine, character: endCharacter } });
    desk.view.focus();
  });
  return async () => {
    const answer = await desk.askOfLetter<BalanceAnswer | null>(balanceRequest);
    draw(balancePicture(desk.letter()?.name ?? '', answer));
    dialog.showModal();
  };
}
