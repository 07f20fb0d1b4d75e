// The guide as it is in an editor and in the page alike: what it shows, what was done, and how that is undone.

import type { GuideAnswer, Mend } from '../server/editor/protocol.ts';
import { endPage, noLetter, stepPage } from './guideSteps.ts';
import { again, type Now, now, readOn, skipped, start, taken, type Way } from './guideWay.ts';

/** A letter that is gone through, and what is open in it. */
export interface GuidedLetter {
  readonly answer: GuideAnswer;
  /** Of its text as it stands now: another one after every change. */
  version(): number;
  /** Deals with a finding. Gives whether it did: not so where the letter was changed meanwhile. */
  mend(how: { readonly rule: string; readonly range: Now['step']['range']; readonly by: Mend }): Promise<boolean>;
  /** Takes the last change of the text back. */
  undo(): Promise<void>;
}

/** What is drawn: HTML, the id of its step (empty at the end), and what was done, to be told. */
export interface GuideDrawing {
  readonly page: string;
  readonly step: string;
  readonly told: string;
}

export interface Guided {
  /** The step at hand. */
  here(): Now | undefined;
  /** Goes on with a letter that was read again. */
  follow(letter: GuidedLetter | undefined): void;
  /** Begins anew, with another letter. */
  restart(): void;
  /** Does what was chosen in a step; what is done only by an editor is not known here, and gives false. */
  act(what: string, words: string): boolean;
}

/** Something that was done, and can be undone. */
interface Done {
  /** Where one stood before. */
  readonly way: Way;
  readonly edited: boolean;
  /** The letter's version after it: what somebody typed since is not ours to undo. */
  version: number;
}

/** Leads through a letter; `draw` shows where one is. */
export function guided(draw: (drawing: GuideDrawing) => void): Guided {
  let letter: GuidedLetter | undefined;
  let way = start;
  let history: Done[] = [];
  /** A mend whose outcome has not been read yet, in the words in which it is told. */
  let done: string | undefined;
  const here = () => letter && now(way, letter.answer);

  function show(told = ''): void {
    const at = here();
    const undoable = letter !== undefined && history.at(-1)?.version === letter.version();
    const page = !letter
      ? noLetter
      : at
        ? stepPage(letter.answer, at, undoable)
        : endPage(letter.answer, way.skipped.size, undoable);
    draw({ page, step: at?.step.id ?? '', told });
  }

  async function mend(by: Mend, told: string): Promise<void> {
    const at = here();
    if (!letter || !at || done !== undefined) return;
    const mended = letter;
    done = told;
    const { rule, range } = at.step;
    if (!(await mended.mend({ rule, range, by }))) {
      done = undefined;
      return show('The letter has changed meanwhile.');
    }
    history.push({ way, edited: true, version: mended.version() });
    way = taken(way, mended.answer);
  }

  async function undo(): Promise<void> {
    const last = history.at(-1);
    if (!letter || last?.version !== letter.version()) return;
    const undone = letter;
    history.pop();
    way = last.way;
    if (last.edited) {
      done = 'Undone.';
      await undone.undo();
    }
    const before = history.at(-1);
    if (before) before.version = undone.version();
    if (!last.edited) show('Undone.');
  }

  const acts: Readonly<Record<string, (words: string) => unknown>> = {
    // A page that was made anew has forgotten its step.
    ready: () => show(),
    fix: (words) => mend({ fix: words }, `Done: ${words}.`),
    words: (words) => mend({ words }, 'Your words are in the letter.'),
    strike: () => mend({ words: '' }, 'The sentence is struck out.'),
    ignored: (words) => mend({ ignored: words }, 'Ignored here, with your reason.'),
    skip: () => {
      const at = here();
      if (!letter || !at) return;
      history.push({ way, edited: false, version: letter.version() });
      way = skipped(way, at.step.id);
      show('Skipped.');
    },
    undo,
    again: () => {
      way = again(way);
      show();
    },
    further: () => {
      way = { ...way, further: true };
      show();
    },
  };

  return {
    here,
    follow(followed) {
      letter = followed;
      if (letter) way = readOn(way, letter.answer);
      const told = done;
      done = undefined;
      show(told);
    },
    restart() {
      way = start;
      history = [];
    },
    act(what, words) {
      if (!Object.hasOwn(acts, what)) return false;
      void acts[what]!(words);
      return true;
    },
  };
}
