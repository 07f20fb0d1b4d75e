import { openPackage } from '../../server/word/wordPackage.ts';
import { child, type Element, isElement, readXml } from '../../server/word/xml.ts';

/** The file as it is when every change by Section 17 is rejected. */
export function rejected(bytes: Uint8Array): Uint8Array {
  const file = openPackage(bytes);
  const parts = file.names
    .filter((name) => /^word\/\w+\.xml$/.test(name))
    .map((name) => [name, file.text(name)!] as const);
  return file.withTexts(
    new Map(
      parts
        .filter(([, text]) => text.includes('"Section 17"'))
        .map(([name, text]) => {
          const root = readXml(text, name);
          return [name, text.slice(0, root.start) + written(text, root) + text.slice(root.end)];
        }),
    ),
  );
}

const isOurs = ({ attributes }: Element) => attributes['w:author'] === 'Section 17';

function written(text: string, element: Element): string {
  const inside = (each: Element): string =>
    each.children.map((node) => (isElement(node) ? written(text, node) : node.raw)).join('');
  if (element.name === 'w:ins' && isOurs(element)) return '';
  // A paragraph whose end is inserted goes on in the next: here it has nothing that could.
  const mark = child(child(child(element, 'w:pPr'), 'w:rPr'), 'w:ins');
  if (element.name === 'w:p' && mark && isOurs(mark)) return '';
  if (element.name === 'w:del' && isOurs(element)) return inside(element).replace(/(<\/?w:)delText/g, '$1t');
  const tag = text.slice(
    element.start,
    element.start + /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(text.slice(element.start))![0].length,
  );
  return tag.endsWith('/>') ? tag : `${tag}${inside(element)}</${/^<([^\s/>]+)/.exec(tag)![1]}>`;
}
