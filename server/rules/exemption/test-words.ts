import { has, type Trait } from '../../law/index.ts';
import { effectOf } from '../harm/reasoning.ts';
import { replace } from '../mend.ts';
import { facts } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { Name, name, sectionOf } from '../speak.ts';

const security = facts('prejudices-security');
const plainly = facts('prejudices-plainly', 'what');
const safety = facts('prejudices-safety', 'what');

export default rule({
  id: 'exemption/test-words',
  title: "Use the exemption's own test",
  basis: 'FOIA ss.24(1) and (2), 38(1) and (2); FOISA ss.28 to 35; EI(S)R reg.10(5)',
  severity: 'warning',
  why: 'Section 24 asks what is required to safeguard national security, and section 38 what would endanger health or safety. Prejudice is the test of other sections, and a notice that applies it has not applied the right one.',
  of: 'own sentence',
  given({ claims }) {
    const claimed = (trait: Trait) => {
      const claim = claims.find(({ provision }) => has(provision, trait));
      return claim && Name(sectionOf(claim.provision));
    };
    const onSubstance = claims
      .filter(({ scope }) => scope === 'content')
      .map(({ provision }) => ({ effect: effectOf(provision), provision: name(provision) }))
      .filter(({ effect }) => effect.includes('substantially'));
    return { onSubstance, onSecurity: claimed('national-security'), onSafety: claimed('health-or-safety') };
  },
  *check(sentence, { onSubstance, onSecurity, onSafety }) {
    const argues = sentence.scope === 'content' && sentence.role !== 'favouring';
    for (const { at, text } of argues ? plainly(sentence) : []) {
      const claim = onSubstance.find(({ effect }) => effect.includes(text));
      if (!claim) continue;
      yield {
        at,
        cause: text,
        message: `Say that the effect would be substantial, and why. The Scottish test, as in ${claim.provision}, is whether disclosure would ${text} substantially, not whether it would ${text} at all.`,
        fixes: ({ at }) => [replace(at, `${text} substantially`, `Say ${text} substantially`)],
      };
    }
    for (const { at, index, text } of onSecurity ? security(sentence) : []) {
      // What the sentence goes on to say would no longer follow.
      const ends = /^\W*$/.test(sentence.text.slice(index + text.length));
      const own =
        'would damage national security, so that the exemption is required for the purpose of safeguarding it';
      yield {
        at,
        cause: 'security',
        message: `Say why the exemption is required for safeguarding national security. ${onSecurity} is not a prejudice test: it asks whether the exemption is required for that purpose.`,
        fixes: ({ at }) => (ends ? [replace(at, own, "Use the exemption's own test")] : []),
      };
    }
    for (const { at } of onSafety ? safety(sentence) : []) {
      yield {
        at,
        cause: 'safety',
        message: `Say whether health or safety would be endangered. ${onSafety} is not a prejudice test: that is what it asks.`,
        fixes: ({ at }) => [replace(at, 'endanger', 'Say endanger')],
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the rents and refuse them under section 33(1)(b) of the Freedom of Information (Scotland) Act 2002. Disclosure would be likely to prejudice the commercial interests of the Council, since each tenderer would see the others' offers.

        Yours sincerely
      `,
      at: 'prejudice',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the emails and refuse them under section 30(b)(ii) of the Freedom of Information (Scotland) Act 2002. In our opinion their release would be likely to inhibit the free and frank exchange of views, since officers would put less in writing before the next round of talks.

        Yours sincerely
      `,
      at: 'inhibit',
    },
    {
      sound: letter`
        Dear Requester

        We hold the rents and refuse them under section 33(1)(b) of the Freedom of Information (Scotland) Act 2002. Disclosure would be likely to prejudice substantially the commercial interests of the Council, since each tenderer would see the others' offers.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the plan of the bunker. Section 24(1) of the Freedom of Information Act 2000 applies, as disclosure could adversely affect national security.

        Yours sincerely
      `,
      at: 'could adversely affect national security',
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Section 38(2) of the Freedom of Information Act 2000 applies, because an answer would be likely to prejudice the safety of a family.

        Yours sincerely
      `,
      at: 'prejudice',
      mended: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Section 38(2) of the Freedom of Information Act 2000 applies, because an answer would be likely to endanger the safety of a family.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plan of the bunker. Section 24(1) of the Freedom of Information Act 2000 is required for the purpose of safeguarding national security, because an enemy would see where to dig.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the addresses. Section 38(1)(b) of the Freedom of Information Act 2000 applies, because disclosure would be likely to endanger the safety of those who live there.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the inspection notes. Section 31(1)(g) of the Freedom of Information Act 2000 applies by virtue of section 31(2)(i), because disclosure would prejudice health and safety inspections.

        Yours sincerely
      `,
    },
  ],
});
