import {
  canonical,
  dealsWith,
  exemptionOf,
  exists,
  isGround,
  isNcndLimb,
  isSection18,
  isWithin,
  legislationUrl,
  natureOf,
  ncndLimbsOf,
  needsHarm,
  needsPublicInterestTest,
  numberOf,
  type Provision,
  provisionFor,
  type RegimeWith,
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
  if (isSection18(provision)) {
    const lines = ['It lets the authority refuse to say whether the information exists or is held.'];
    const required = [
      `which exemption the information, if held, would fall under (${inBrief(provisionFor('names it', 'foisa'))})`,
      `why it would apply, unless that is apparent (${inBrief(provisionFor('why', 'foisa'))}): its harm is that of disclosure`,
      `that to reveal whether it exists or is held would be contrary to the public interest (${inBrief(provisionFor('may decline to say', 'foisa'))}); reasons for that are not required, but the Commissioner will ask for them`,
    ];
    return { heading, lines, required, link };
  }
  if (!exemptionOf(provision)) return { heading, lines: [instrument], link };
  return { heading, lines: linesOn(provision), required: requiredBy(provision), link };
}

/** What obliges the notice to state a ground: FOIA s.17(5); FOISA s.16(4) for cost, s.16(5) for vexatious and repeated requests. */
function groundStatedBy(ground: Provision): string {
  const point = isWithin(ground, provisionFor('cost limit', regimeOfGround(ground))) ? 'cost' : 'vexatious, repeated';
  return inBrief(provisionFor(point, regimeOfGround(ground)));
}

/** Grounds stand in the Acts alone. */
function regimeOfGround({ regime }: Provision): RegimeWith<'cost limit'> {
  return dealsWith('cost limit', regime) ? regime : 'foia';
}

/** `s.17(5)`: the reader sees of which instrument. */
const inBrief = (provision: Provision): string => canonical(provision).replace(/^\S+ /, '');

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
  const { reason } = regimes[regime];
  const ncnd = isNcndLimb(provision);
  const required = [
    `that this ${reason} is relied on, and why it applies (${inBrief(provisionFor('notice', regime))})`,
  ];
  const words = exemptionOf(provision)?.testWords ?? [];
  if (needsHarm(provision)) {
    const test = words.length > 0 ? `, in the words of its test (${words.map((each) => `“${each}”`).join(', ')})` : '';
    required.push(
      `${ncnd ? 'how confirming or denying' : 'how disclosure'} would cause the harm, and how likely that is${test}`,
    );
  }
  if (needsPublicInterestTest(provision)) {
    const reasons = ncnd ? 'reasons for the balance, declining to say' : 'reasons for the balance, withholding';
    const basis = dealsWith(reasons, regime) ? ` (${inBrief(provisionFor(reasons, regime))})` : '';
    required.push(
      `the public interest for and against ${ncnd ? 'confirming or denying' : 'disclosure'}, and why the balance falls as it does${basis}`,
    );
  }
  // What an exemption asks for besides is said with disclosure in mind; its harm is named above for either case.
  const own = exemptionOf(provision)?.requires ?? [];
  return [...required, ...own.filter((each) => !each.startsWith('how disclosure'))];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
