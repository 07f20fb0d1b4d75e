import type { Token } from './tokens.ts';

/** Documents that have sections and are no law. */
const documents = new Set(
  `report reports annex annexes appendix policy policies guidance guide contract contracts form forms attachment attachments
  spreadsheet document documents letter request application agreement schedule strategy plan manual handbook procedure procedures
  tender specification questionnaire template website page pages table chart minutes lease survey review paper papers
  log scheme response email correspondence site road building wall railway track network line route river coast motorway
  book file database framework protocol brief bid return submission assessment statement terms disclosure toolkit`.split(
    /\s+/,
  ),
);

const ends = new Set('and or which that is are was were has have by for with under as'.split(' '));

/**
 * Whether the words from token `i` make the citation before them one of an ordinary document: "of the report",
 * "of our attached form"; after a small bare number also "in the form", "below", "overleaf".
 */
export function isOrdinaryDocument(tokens: readonly Token[], i: number, smallAndBare: boolean): boolean {
  const first = tokens[i]?.lower;
  if (smallAndBare && ['below', 'above', 'overleaf'].includes(first ?? '')) return true;
  if (first !== 'of' && !(smallAndBare && (first === 'in' || first === 'on'))) return false;
  for (let k = i + 1; k < i + 8; k += 1) {
    const token = tokens[k];
    if (!token || ends.has(token.lower) || token.lower === 'of' || token.lower === 'in') return false;
    if (token.kind === 'mark' && token.text !== "'" && token.text !== '"' && token.text !== '-') return false;
    if (documents.has(token.lower)) return true;
  }
  return false;
}

/** Police, housing and planning law that people name by its bare number: "section 60 stop and search", "section 106 agreement". */
const idioms = new Set(
  `stop stops search searches agreement agreements eviction evictions detention detentions detainee detainees assault assaults
  wounding gbh abh enquiry enquiries officer authorisation authorisations offence offences grant grants licence licences permission
  possession inquiry contribution contributions funding payment payments suite suites powers order orders works`.split(
    /\s+/,
  ),
);

/** Notices that are known by their section: possession (8, 21), council finance (114), drivers (172), landlords (20), land (215). */
const notices = new Set(['8', '20', '21', '114', '172', '215']);

/** Whether a bare section is another Act's by the word behind it at token `i`. */
export function isIdiom(tokens: readonly Token[], i: number, section: string): boolean {
  const word = tokens[i]?.lower ?? '';
  return idioms.has(word) || ((word === 'notice' || word === 'notices') && notices.has(section));
}
