import type { ReadingAnswer } from '../server/editor/protocol.ts';
import { count, stanceName } from './stance.ts';

/** What a status bar item shows; `label` is for screen readers. */
export interface StatusWords {
  readonly text: string;
  readonly tooltip: string;
  readonly label: string;
}

/** What is shown of how a document was read; undefined for one that is no notice. */
export function statusWords(reading: ReadingAnswer): StatusWords | undefined {
  const stance = stanceName(reading.stance);
  if (!stance) return undefined;
  const waits = reading.checked === 'when typing rests';
  const said = [
    `${count(reading.errors, 'error')}, ${count(reading.warnings, 'warning')}`,
    ...(waits ? ['It is very long and is checked when typing rests'] : []),
    ...(reading.setAside > 0 ? [`${count(reading.setAside, 'block')} of it too long to be read`] : []),
  ];
  return {
    text: `$(law) ${stance}: ${count(reading.errors, 'error')}${waits ? ' $(clock)' : ''}`,
    tooltip: `Section 17 reads this letter as: ${[stance, ...said].join('. ')}. Select to see the Problems panel.`,
    label: [`Section 17: ${stance}`, ...said].join(', '),
  };
}
