import { deleted, field, inserted, item, list, type More, numbered, p, partsOf, r, style, table } from './made.ts';

const box = `<w:txbxContent>${p(r('Ask for a review within two months.'))}</w:txbxContent>`;

/** A letter with all that Word puts into letters. */
export const everything = (): Record<string, string | Uint8Array> => partsOf(body, more);

const body = [
  p(r('Northmoor Police')),
  p(`${r('Our ref')}${r('erence: ')}${field('MERGEFIELD Reference', r('2026/1187'))}`),
  p(r('Dear Ms O’Neill & others 😀')),
  p(r('How many devices?'), item(1)),
  p(r('Which firm?'), item(1, 1)),
  p(r('Refusal'), '<w:pStyle w:val="Heading1"/>'),
  p(
    `${r('The force ')}${deleted('confirms that it holds it, but it')}${inserted(r('can neither confirm nor deny'))}${r(' that it holds it, by virtue of ')}<w:commentRangeStart w:id="0"/>${r('section 31(3)')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r(' of the Freedom of Information Act 2000.', '<w:b/>')}`,
  ),
  p(`${r('Kept at 4 Castle Yard.', '<w:vanish/>')}${r('See <the> *page*')}<w:r><w:footnoteReference w:id="1"/></w:r>`),
  table([p(r('For')), p(r('Against'))], [p(r('Open')), p(r('Harm | risk')) + p(r('Cost'))]),
  p(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  ),
  `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(r('Name'))}</w:sdtContent></w:sdt>`,
  p(
    `${r('See ')}<w:hyperlink r:id="link">${r('their page')}</w:hyperlink><w:r><w:br/><w:t>Yours</w:t><w:tab/><w:noBreakHyphen/><w:softHyphen/></w:r>`,
  ),
].join('');

const more: More = {
  styles: style('Heading1', 'heading 1', '<w:rPr><w:b/></w:rPr>'),
  numbering: list(1, ['decimal', '%1.'], ['lowerLetter', '(%2)']) + numbered(1),
  comments: `<w:comment w:id="0" w:author="A. Reviewer" w:date="2026-11-06T10:00:00Z">${p(r('Is it right?'))}</w:comment>`,
  footnotes: `<w:footnote w:id="1">${p(r('Freedom of Information Act 2000.'))}</w:footnote>`,
  header: p(r('OFFICIAL')),
  links: { link: 'https://ico.org.uk/' },
};
