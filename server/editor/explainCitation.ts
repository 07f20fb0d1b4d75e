import {
  canonical,
  exemptionOf,
  exists,
  isGround,
  isNcndLimb,
  isWithin,
  legislationUrl,
  natureOf,
  ncndLimbsOf,
  needsHarm,
  needsPublicInterestTest,
  numberOf,
  type Provision,
  regimes,
  supersededBy,
} from '../law/index.ts';
import type { Citation } from '../notice/model.ts';
import type { Explanation } from './explanation.ts';
import { natureInWords, titleOf } from './provisionInWords.ts';

/** What the provision is called and does, what a notice that relies on it must contain, and where it can be read. */
export function explainCitation({ provision }: Pick<Citation, 'provision'>): Explanation {
  const title = titleOf(provision);
  const heading = title ? `${canonical(provision)}: ${title}` : canonical(provision);
  const instrument = regimes[provision.regime].name;
  if (!exists(provision)) {
    const now = supersededBy(provision)?.map(numberOf).join(' or ');
    const line = now ? `This provision was replaced. Use ${now}.` : `The ${instrument} has no such provision.`;
    return { heading: canonical(provision), lines: [line] };
  }
  const link = legislationUrl(provision);
  if (isGround(provision)) {
    const required = [`that this ground is relied on (${groundStatedBy(provision)})`];
    return { heading, lines: ['A ground of refusal that is not an exemption.'], required, link };
  }
  if (isWithin(provision, powerForMany)) {
    const lines = ['It lets the authority refuse to say whether the information exists or is held.'];
    const required = ['which exemption the information, if held, would fall under (s.16(1)(c))'];
    return { heading, lines, required, link };
  }
  if (!exemptionOf(provision)) return { heading, lines: [instrument], link };
  return { heading, lines: linesOn(provision), required: requiredBy(provision), link };
}

/** FOISA s.18 is no exemption; it is used with one that it names. */
const powerForMany: Provision = { regime: 'foisa', section: '18', path: [] };

/** What obliges the notice to state a ground: FOIA s.17(5); FOISA s.16(4) for cost, s.16(5) for vexatious and repeated requests. */
function groundStatedBy({ regime, section }: Provision): string {
  return regime === 'foia' ? 's.17(5)' : section === '12' ? 's.16(4)' : 's.16(5)';
}

function linesOn(provision: Provision): string[] {
  const exemption = exemptionOf(provision);
  const lines = [`${capitalised(natureInWords(provision))}.`];
  if (natureOf(provision) !== 'absolute' && exemption?.natureNote) lines.push(exemption.natureNote);
  if (isNcndLimb(provision)) {
    lines.push('It lets the authority refuse to say whether the information is held.');
  } else {
    const limbs = ncndLimbsOf(provision).map(numberOf).join(' or ');
    lines.push(
      limbs
        ? `To neither confirm nor deny that the information is held, rely on ${limbs}.`
        : 'It has no provision under which to neither confirm nor deny that the information is held.',
    );
  }
  if (exemption?.onlyFor) lines.push(`Only for: ${exemption.onlyFor}.`);
  return lines;
}

/** FOIA s.17(1) and (3), or the like of another instrument; then what the exemption itself asks for. */
function requiredBy(provision: Provision): string[] {
  const { regime } = provision;
  const { noticeProvision, reason } = regimes[regime];
  const ncnd = isNcndLimb(provision);
  const required = [`that this ${reason} is relied on, and why it applies (${noticeProvision})`];
  const words = exemptionOf(provision)?.testWords ?? [];
  if (needsHarm(provision)) {
    const test = words.length > 0 ? `, in the words of its test (${words.map((each) => `“${each}”`).join(', ')})` : '';
    required.push(
      `${ncnd ? 'how confirming or denying' : 'how disclosure'} would cause the harm, and how likely that is${test}`,
    );
  }
  if (needsPublicInterestTest(provision)) {
    const basis = regime === 'foia' ? ` (s.17(3)(${ncnd ? 'a' : 'b'}))` : '';
    required.push(
      `the public interest for and against ${ncnd ? 'confirming or denying' : 'disclosure'}, and why the balance falls as it does${basis}`,
    );
  }
  // What an exemption asks for besides is said with disclosure in mind; its harm is named above for either case.
  const own = exemptionOf(provision)?.requires ?? [];
  return [...required, ...own.filter((each) => !each.startsWith('how disclosure'))];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
