import { undo } from '@codemirror/commands';
import { guideIn } from '../media/guideSteps.js';
import { type GuideAnswer, guideRequest } from '../server/editor/protocol.ts';
import { guided } from '../views/guided.ts';
import type { Desk } from './desk.ts';
import { element, isBeside } from './element.ts';
import { select } from './places.ts';
import { showRule } from './rulePages.ts';

/** The guide beside the letter. */
export interface Guide {
  open(): Promise<void>;
  close(): void;
  /** Goes on after the letter was read again, where it is open. */
  follow(): Promise<void>;
  /** Begins anew with another letter. */
  restart(): void;
}

/** @param send is called when the letter is to go out; the guide is closed then */
export function layGuide(desk: Desk, send: () => void): Guide {
  const side = element('side');
  const frame = element('guide-frame');
  let shown: string | undefined;
  const show = guideIn({ guide: element('guide'), told: element('guide-told'), frame, ask });
  const guide = guided((drawing) => {
    if (frame.hidden) return;
    show(drawing);
    const here = guide.here();
    // Where the letter stands below, on a phone, the guide's own quotation of it is enough.
    if (here && here.step.id !== shown && isBeside()) select(desk.view, here.step.place);
    shown = here?.step.id;
  });

  /** What only this page can do. */
  const acts: Readonly<Record<string, () => unknown>> = {
    show: () => desk.view.focus(),
    page: () => {
      const rule = guide.here()?.step.rule;
      return rule && showRule(rule);
    },
    send: () => {
      close();
      send();
    },
    leave: () => close(),
  };
  function ask(act: string, words = ''): void {
    if (!guide.act(act, words) && Object.hasOwn(acts, act)) void acts[act]!();
  }

  async function follow(): Promise<void> {
    if (frame.hidden) return;
    const version = desk.version();
    const answer = await desk.askOfLetter<GuideAnswer | null>(guideRequest);
    if (version !== desk.version()) return;
    guide.follow(
      answer
        ? {
            answer,
            version: desk.version,
            mend: desk.fix,
            async undo() {
              undo(desk.view);
            },
          }
        : undefined,
    );
  }

  function close(): void {
    frame.hidden = true;
    element('readiness').hidden = false;
    side.dataset.shows = 'readiness';
    element('guide-me').focus();
  }

  return {
    follow,
    close,
    restart: guide.restart,
    async open() {
      frame.hidden = false;
      element('readiness').hidden = true;
      side.dataset.shows = 'guide';
      shown = undefined;
      await follow();
    },
  };
}
