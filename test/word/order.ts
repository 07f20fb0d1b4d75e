// The order in which the standard (ECMA-376, Part 1, 17) wants children, for the elements that are made here.

import { type Element, elements } from '../../server/word/xml.ts';

const words = (text: string) => text.split(/\s+/).map((name) => `w:${name}`);

const order: Readonly<Record<string, readonly string[]>> = {
  'w:document': words('background body'),
  'w:pPr': words(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:numPr': words('ilvl numId numberingChange ins'),
  'w:pBdr': words('top left bottom right between bar'),
  'w:rPr': words(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  'w:r': words('rPr br t tab'),
  'w:tbl': words('tblPr tblGrid tr'),
  'w:tblPr': words(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  'w:tblBorders': words('top left bottom right insideH insideV'),
  'w:tr': words('trPr tc'),
  'w:tc': words('tcPr p'),
  'w:tcPr': words(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
  'w:sectPr': words(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  ),
  'w:styles': words('docDefaults latentStyles style'),
  'w:style': words(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  'w:numbering': words('numPicBullet abstractNum num numIdMacAtCleanup'),
  'w:abstractNum': words('nsid multiLevelType tmpl name styleLink numStyleLink lvl'),
  'w:lvl': words('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
  'w:num': words('abstractNumId lvlOverride'),
  'w:lvlOverride': words('startOverride lvl'),
};

/** Elements whose children may come in any order and number. */
const inAnyOrder = new Set(['w:r', 'w:sectPr']);

/** What stands where the standard does not want it, as `w:pPr: w:jc`; a cell that does not end with a paragraph, too. */
export function outOfOrder(element: Element): string[] {
  const children = elements(element);
  const places = order[element.name]?.length ? children.map(({ name }) => order[element.name]!.indexOf(name)) : [];
  const wrong = children.filter((_, i) =>
    places.length === 0
      ? false
      : places[i]! < 0 || (!inAnyOrder.has(element.name) && i > 0 && places[i]! < places[i - 1]!),
  );
  const properties = children.findIndex(({ name }) => /^w:[pr]Pr$/.test(name));
  const isLate = (element.name === 'w:p' || element.name === 'w:r') && properties > 0;
  const isCut = element.name === 'w:tc' && children.at(-1)?.name !== 'w:p';
  return [
    ...wrong.map(({ name }) => `${element.name}: ${name}`),
    ...(isLate || isCut ? [`${element.name}: ${isCut ? 'no paragraph at its end' : 'its properties'}`] : []),
    ...children.flatMap(outOfOrder),
  ];
}
