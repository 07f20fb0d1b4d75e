import type { GuideDrawing } from '../views/guided.ts';

export function guideIn(parts: {
  readonly guide: HTMLElement;
  readonly told: HTMLElement;
  readonly frame: Window | HTMLElement;
  readonly ask: (act: string, words?: string) => void;
}): (drawing: GuideDrawing) => void;
