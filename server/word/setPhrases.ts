import type { Link, LinkReference, Nodes, PhrasingContent } from 'mdast';
import { lastUpTo } from '../notice/byHalves.ts';
import { inStep } from '../notice/inStep.ts';
import type { Notice, Range } from '../notice/model.ts';
import { raised } from './content.ts';
import type { House } from './house.ts';
import { noWidth } from './htmlWords.ts';
import type { Passage } from './passages.ts';
import { type Look as LookOfRun, lineBreak, run } from './runs.ts';

/** What a letter is set with. */
export interface Setting {
  readonly house: House;
  /** The style of ordinary paragraphs, where that is not the usual one. */
  readonly body?: string;
  /** How much room there is between the margins, in twentieths of a point. */
  readonly width: number;
  /** Takes note of where a link leads, and gives the name of its relationship. */
  readonly link: (address: string) => string;
}

/** What all passages of a letter have in common. */
export interface LetterToSet {
  readonly notice: Notice;
  readonly setting: Setting;
  /** What the reader takes for one, in the order of the letter. */
  readonly units: readonly Range[];
  /** Where links lead that are defined elsewhere. */
  readonly addresses: ReadonlyMap<string, string>;
  /** The numbers of the notes that were referred to so far. */
  readonly notes: Map<string, number>;
}

/** How the words of a passage are set. */
export interface Look extends LookOfRun {
  readonly linked?: boolean;
  /** Whether they are the first words of an item of a list. */
  readonly inItem?: boolean;
}

/** Stands for the end of a paragraph between runs, in which there is no such character. */
export const paragraphEnd = '\n';

/** Sets the words of a passage in runs. */
export class PhraseSetter {
  readonly #letter: LetterToSet;
  readonly #in: Passage;

  constructor(letter: LetterToSet, passage: Passage) {
    this.#letter = letter;
    this.#in = passage;
  }

  phrases(nodes: readonly PhrasingContent[], look: Look = {}): string {
    return nodes.map((node) => this.#phrase(node, look)).join('');
  }

  #phrase(node: PhrasingContent, look: Look): string {
    const [start, end] = placeOf(node);
    switch (node.type) {
      case 'text':
        return this.text(node.value, start, end, look);
      case 'inlineCode': {
        const inner = this.#in.text.indexOf(node.value, start);
        return this.text(node.value, inner < 0 ? start : inner, end, { ...look, code: true });
      }
      case 'strong':
        return this.phrases(node.children, { ...look, bold: true });
      case 'emphasis':
        return this.phrases(node.children, { ...look, italic: true });
      case 'delete':
        return this.phrases(node.children, { ...look, struck: true });
      case 'link':
        return this.#link(node, node.url, look);
      case 'linkReference':
        return this.#link(node, this.#letter.addresses.get(node.identifier) ?? '', look);
      case 'image':
      case 'imageReference':
        // It cannot go along, and somebody has to see to it.
        return run(`[${node.alt || 'picture'}]`, look, true);
      case 'break':
        return lineBreak;
      case 'footnoteReference': {
        const number = this.#letter.notes.get(node.identifier) ?? this.#letter.notes.size + 1;
        this.#letter.notes.set(node.identifier, number);
        return run(raised(number), look);
      }
      case 'html':
        if (/^<br\s*\/?>$/i.test(node.value)) return lineBreak;
        return this.isGap(start) ? this.text(node.value, start, end, look) : '';
      default:
        return '';
    }
  }

  #link(node: Link | LinkReference, url: string, look: Look): string {
    const [start, end] = placeOf(node);
    const inside = node.children.at(-1);
    const from = this.#in.start + (inside ? placeOf(inside)[1] : start);
    const isOpen = this.#letter.notice.facts.placeholders.some(
      (gap) => gap.start >= from && gap.end <= this.#in.start + end,
    );
    if (!isOpen && isAddress(url)) {
      const words = this.phrases(node.children, { ...look, linked: true }).replaceAll(paragraphEnd, lineBreak);
      return words === ''
        ? ''
        : `<w:hyperlink r:id="${this.#letter.setting.link(url)}" w:history="1">${words}</w:hyperlink>`;
    }
    // An address that leads nowhere yet has to be seen.
    const words = this.phrases(node.children, look);
    return isOpen ? `${words}${run(' (', look)}${run(url, look, true)}${run(')', look)}` : words;
  }

  /** Characters, which stand in `[from, to)` of the passage, in runs: what is still open is highlighted, and lines end where they do for the reader. */
  text(value: string, from: number, to: number, look: Look): string {
    const set: string[] = [];
    let pending = '';
    let isOpen = false;
    const flush = () => {
      if (pending !== '') set.push(this.#run(pending, look, isOpen));
      pending = '';
    };
    for (const { text, at } of inStep(value, this.#in.text, from, to)) {
      const start = this.#in.start + at;
      if (text === '\n') {
        if (this.#isWithin(start)) pending += ' ';
        else {
          flush();
          // Text that is pasted below a list is taken into it for want of indents.
          const isPasted = look.inItem && /[^ \t>]/.test(this.#in.text[at + 1] ?? ' ');
          set.push(isPasted ? paragraphEnd : lineBreak);
        }
        continue;
      }
      for (let i = 0; i < text.length; i++) {
        if (text[i] === noWidth) continue;
        const open = this.#isOpen(start + i);
        if (open !== isOpen) flush();
        isOpen = open;
        pending += text[i];
      }
    }
    flush();
    return set.join('');
  }

  #run(text: string, look: Look, isOpen: boolean): string {
    return run(text, { ...look, style: look.linked ? this.#letter.setting.house.link() : undefined }, isOpen);
  }

  /** Whether a gap that is to be filled in begins there. */
  isGap(at: number): boolean {
    return this.#letter.notice.facts.placeholders.some(({ start }) => start === this.#in.start + at);
  }

  #isOpen(at: number): boolean {
    return (lastUpTo(this.#letter.notice.facts.placeholders, at, startOf)?.end ?? 0) > at;
  }

  /** Whether the reader takes what stands on both sides of a line end for one. */
  #isWithin(at: number): boolean {
    const unit = lastUpTo(this.#letter.units, at, startOf);
    return unit !== undefined && unit.start < at && unit.end > at;
  }
}

const startOf = ({ start }: Range) => start;

/** Where in its passage a node stands. */
export function placeOf(node: Nodes | undefined): [start: number, end: number] {
  const start = node?.position?.start.offset ?? 0;
  return [start, node?.position?.end.offset ?? start];
}

/** Addresses that lead somewhere for who receives the letter, and that Word takes for such. */
const isAddress = (address: string): boolean => /^(?:https?:\/\/|mailto:)/i.test(address) && URL.canParse(address);
