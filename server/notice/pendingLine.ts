import { PlainBuilder } from './plain.ts';

/** A line that is being gathered from the nodes of Markdown's tree, with where bold begins and ends in it. */
export class PendingLine {
  builder = new PlainBuilder();
  inBold: boolean;
  readonly start: number;
  readonly #bold: [number, number][] = [];

  constructor(start: number, inBold = false) {
    this.start = start;
    this.inBold = inBold;
    if (inBold) this.#bold.push([0, -1]);
  }

  get empty(): boolean {
    return this.builder.build().text === '';
  }

  take(builder: PlainBuilder): void {
    this.builder = builder;
  }

  openBold(): void {
    this.inBold = true;
    this.#bold.push([this.builder.length, -1]);
  }

  closeBold(): void {
    // Bold within bold is how Markdown reads three headings that touch: the innermost run ends first.
    const run = this.#bold.findLast(([, to]) => to < 0);
    if (run) run[1] = this.builder.length;
    this.inBold = this.#bold.some(([, to]) => to < 0);
  }

  boldRuns(length: number): [number, number][] {
    return this.#bold
      .map(([from, to]): [number, number] => [from, to < 0 ? length : Math.min(to, length)])
      .filter(([from, to]) => to > from);
  }
}
