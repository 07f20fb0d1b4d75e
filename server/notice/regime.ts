import { stated } from '../language/index.ts';
import { canBeReliedOn, regimes } from '../law/index.ts';
import type { Provision, Regime } from '../law/provision.ts';
import type { CitedProvision } from './citations.ts';
import type { Sentence } from './model.ts';

/** Which Act and which Regulations a letter means by `section` and by `regulation`. */
export interface Instruments {
  readonly section: 'foia' | 'foisa';
  readonly regulation: 'eir' | 'eisr';
}

const scottish =
  /\bFOI\(?S\)?A\b|Freedom\s+of\s+Information\s+Act\s+2002\b|Freedom\s+of\s+Information\s+\(Scotland\)|Environmental\s+Information\s+\(Scotland\)|\bEI\(?S\)?Rs?\b|Scottish\s+Information\s+Commissioner|itspublicknowledge|foi\.scot/gi;
const ukWide = /Freedom\s+of\s+Information\s+Act\b(?!\s+2002\b)|\bFOIA\b|Environmental\s+Information\s+Regulations\b/gi;

/** Works out the instruments from the names that the letter uses. Front matter decides where it speaks. */
export function instrumentsOf(text: string, given?: Regime): Instruments {
  const isScottish = given === undefined ? namesScottish(text) : regimes[given].scottish;
  return isScottish ? { section: 'foisa', regulation: 'eisr' } : { section: 'foia', regulation: 'eir' };
}

/** Whether a letter names more of the Scottish instruments than of the others. Most name none of them. */
function namesScottish(text: string): boolean {
  const named = text.match(scottish)?.length ?? 0;
  return named > 0 && named > (text.match(ukWide)?.length ?? 0);
}

/** By citation, which the reader keeps between edits, what it meant last: the same object at every key. */
const meantLast = new WeakMap<CitedProvision, { readonly by: Regime; readonly provision: Provision | undefined }>();

/** The provision meant by a citation; undefined for another Act's. */
export function resolve(cited: CitedProvision, instruments: Instruments): Provision | undefined {
  const last = meantLast.get(cited);
  if (last?.by === instruments.section) return last.provision;
  const provision = meant(cited, instruments);
  meantLast.set(cited, { by: instruments.section, provision });
  return provision;
}

function meant(cited: CitedProvision, instruments: Instruments): Provision | undefined {
  if (cited.act === 'other') return undefined;
  const { section, path } = cited;
  if (cited.act !== undefined) {
    // Scottish letters call their own Regulations "the EIRs", and their own Act "the Act".
    const regime = cited.act === 'eir' ? instruments.regulation : cited.act;
    return { regime, section, path };
  }
  if (cited.kind === 'regulation') return { regime: instruments.regulation, section, path };
  const asSection: Provision = { regime: instruments.section, section, path };
  if (cited.kind === 'section') return asSection;
  const asRegulation: Provision = { regime: instruments.regulation, section, path };
  return !canBeReliedOn(asSection) && canBeReliedOn(asRegulation) ? asRegulation : asSection;
}

const regulations = /Environmental\s+Information|\bEI\(?S?\)?Rs?\b/i;

/** Whether a letter says of its request that it is dealt with under the Regulations, though it may cite none of them. */
export function isUnderRegulations(sentences: readonly Pick<Sentence, 'facts' | 'scope' | 'wording'>[]): boolean {
  return sentences.some(
    ({ facts, scope, wording: { text } }) =>
      (scope === 'content' || scope === 'ncnd') &&
      stated(facts, 'answers-under-law').some(
        ({ parts: { what } }) => what && regulations.test(text.slice(what.start, what.end)),
      ),
  );
}
