import type { Notice } from '../notice/model.ts';
import { blankDocument } from './blank.ts';
import { whatItIs } from './formats.ts';
import { House } from './house.ts';
import { NewPackage, type Part } from './newPackage.ts';
import { setLetter } from './setLetter.ts';
import { declaring, insideOf, type Splice } from './splices.ts';
import { Unreadable } from './unreadable.ts';
import { openPackage } from './wordPackage.ts';
import { child, type Element, elements, isElement, settingOf, within, wordsIn } from './xml.ts';

/** A Word document that was made of a letter in Markdown. */
export interface MadeLetter {
  readonly bytes: Uint8Array;
  /** The paragraphs of the template that gave way to the letter, as far as they have words. */
  readonly replaced: readonly string[];
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * Makes a Word document of a letter in Markdown, without its front matter and comments, as a house sets its letters: the
 * template's pages, letterhead, styles and lists, and all of it that is not touched byte for byte. The letter stands where a
 * paragraph of the template says only `[letter]`, or in a content control of that tag, and otherwise in the place of its text.
 * Throws `Unreadable` where the template is no Word document, or cannot be read.
 * @param template the bytes of a .docx, .dotx, .docm or .dotm; a plain page where there is none
 */
export function wordFromMarkdown(notice: Notice, template: Uint8Array = blankDocument()): MadeLetter {
  const no = whatItIs(template);
  if (no !== undefined) throw new Unreadable(`this is ${no}, and no Word document or template (.docx, .dotx)`);
  const wordPackage = openPackage(template);
  if (wordPackage.relationships('').some(({ type }) => type === 'origin'))
    throw new Unreadable('this Word document is signed, so that no letter can be made from it: give one that is not');
  const made = new NewPackage(wordPackage);
  const document = made.read(wordPackage.main);
  const body = child(document.root, 'w:body');
  if (!body || document.root.attributes['w:conformance'] === 'strict')
    throw new Unreadable('this is no usual Word document: open it in Word, and save it as a Word document (.docx)');
  const place = placeIn(body, document);
  const styles = made.part('styles', `<w:styles xmlns:w="${main}"></w:styles>`);
  const listsName = wordPackage.relationships(wordPackage.main).find(({ type }) => type === 'numbering')?.target;
  const lists = listsName !== undefined && wordPackage.text(listsName) !== undefined ? made.read(listsName) : undefined;
  const house = new House(styles, lists, document.root);
  const letter = setLetter(notice, {
    house,
    body: place.style,
    width: widthIn(place.section),
    link: (address) => made.link(address),
  });
  made.put(document, [...declaring(document.root, document.text, ['w', 'r']), place.with(letter)]);
  made.put(styles, house.styleSplices());
  if (house.hasLists) {
    const part = made.part('numbering', `<w:numbering xmlns:w="${main}"></w:numbering>`);
    made.put(part, house.listSplices(part));
  }
  return { bytes: made.bytes(), replaced: place.replaced };
}

/** Where a letter goes into a template. */
interface Place {
  /** The style of the paragraph that it takes the place of. */
  readonly style?: string;
  /** What says how large the pages are. */
  readonly section?: Element;
  readonly replaced: readonly string[];
  with(letter: string): Splice;
}

const marker = /^\s*\[letter\]\s*$/i;

function placeIn(body: Element, { text }: Part): Place {
  const section = [...within(body, 'w:sectPr')][0];
  const sectionText = section ? text.slice(section.start, section.end) : '';
  const marked = markIn(body);
  if (marked) {
    const paragraph = marked.name === 'w:p' ? marked : [...within(marked, 'w:p')][0];
    const properties = child(paragraph, 'w:pPr');
    // The end of a section hangs on its last paragraph.
    const own = marked.name === 'w:p' ? child(properties, 'w:sectPr') : undefined;
    const after = own ? `<w:p><w:pPr>${text.slice(own.start, own.end)}</w:pPr></w:p>` : '';
    return {
      style: settingOf(properties, 'w:pStyle'),
      section,
      replaced: [],
      with: (letter) => ({ start: marked.start, end: marked.end, put: letter + after }),
    };
  }
  return {
    section,
    replaced: elements(body)
      .filter(({ name }) => name !== 'w:sectPr')
      .map((each) => wordsIn(each).trim())
      .filter((words) => words !== ''),
    // Of several sections, the first alone has all its heads and feet: others go on with those before.
    with: (letter) => insideOf(body, text, letter + sectionText),
  };
}

/** The paragraph or content control that the letter is to take the place of. */
function markIn(element: Element): Element | undefined {
  for (const node of element.children) {
    if (!isElement(node)) continue;
    if (isControl(node)) return node;
    if (node.name === 'w:p') {
      if (elements(node).some(isControl) || marker.test(wordsIn(node))) return node;
    } else {
      const found = markIn(node);
      if (found) return found;
    }
  }
  return undefined;
}

function isControl(element: Element): boolean {
  const tag = settingOf(child(element, 'w:sdtPr'), 'w:tag');
  return element.name === 'w:sdt' && tag?.toLowerCase() === 'letter';
}

/** The room between the margins of a section's pages, in twentieths of a point. */
function widthIn(section: Element | undefined): number {
  const number = (element: string, attribute: string) =>
    Number(child(section, element)?.attributes[attribute] ?? Number.NaN);
  const width = number('w:pgSz', 'w:w') - number('w:pgMar', 'w:left') - number('w:pgMar', 'w:right');
  return width > 1_000 ? width : 9_026;
}
