import type { ReadingAnswer } from '../server/editor/protocol.ts';
import { count, stanceName } from '../views/stance.ts';

/** What a status bar item shows; `label` is for screen readers. */
export interface StatusWords {
  readonly text: string;
  readonly tooltip: string;
  readonly label: string;
  /** What selecting it does. */
  readonly command: string;
}

/** How a person says of a document that it is a notice, and by which command. */
export interface Remedy {
  readonly words: string;
  readonly command: string;
}

const marking: Remedy = { words: 'treat it as a notice', command: 'section17.markAsNotice' };

/**
 * What is shown of how a document was read; of one that is no notice only that it is not checked, where it cites
 * exemptions. Undefined for others.
 */
export function statusWords(reading: ReadingAnswer, remedy: Remedy = marking): StatusWords | undefined {
  const stance = stanceName(reading.stance);
  if (!stance) return reading.lacking === null ? undefined : notChecked(reading.lacking, remedy);
  const waits = reading.checked === 'when typing rests';
  const said = [
    reading.words || 'nothing to put right',
    ...(waits ? ['It is very long and is checked when typing rests'] : []),
    ...(reading.setAside > 0 ? [`${count(reading.setAside, 'block')} of it too long to be read`] : []),
  ];
  return {
    text: `$(law) ${stance}: ${reading.words || '$(check)'}${waits ? ' $(clock)' : ''}`,
    tooltip: `Section 17 reads this letter as: ${[stance, ...said].join('. ')}. Select for what can be shown and done.`,
    label: [`Section 17: ${stance}`, ...said].join(', '),
    command: 'section17.showMenu',
  };
}

/** What is shown of a letter that is paused. */
export function pausedWords({ stance: read }: ReadingAnswer): StatusWords | undefined {
  const stance = stanceName(read);
  if (!stance) return undefined;
  return {
    text: `$(law) ${stance}: $(debug-pause) paused`,
    tooltip: 'Section 17 shows nothing of what it finds in this letter. Select to resume.',
    label: `Section 17: ${stance}, paused`,
    command: 'section17.pause',
  };
}

function notChecked(lacking: string, { words, command }: Remedy): StatusWords {
  const why = `it cites an exemption and does not read as a refusal notice: ${lacking}`;
  return {
    text: '$(law) Not checked',
    tooltip: `Section 17 does not check this text: ${why}. Select to ${words}.`,
    label: `Section 17: not checked, ${why}`,
    command,
  };
}
