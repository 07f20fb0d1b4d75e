import { insert } from '../mend.ts';
import { isSaidIn } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { cite, name, sectionOf } from '../speak.ts';
import { lacking, reasonsAt } from './needs.ts';

export default rule({
  id: 'exemption/s24-necessity',
  title: 'Say why section 24 is required to safeguard national security',
  basis: 'FOIA ss.17(1)(c), 24(1) and 24(2); FOISA s.31(1)',
  severity: 'warning',
  why: 'Section 24, like section 31(1) of the Scottish Act, applies only so far as exemption is required for the purpose of safeguarding national security. That the subject has to do with security is not enough.',
  given: (notice) => lacking(notice, 'necessity'),
  *check(notice, { facts }, claim) {
    // Where another test is applied in its place, exemption/test-words asks for this one.
    if (isSaidIn(notice, 'prejudices-security')) return;
    const own = name(sectionOf(claim.provision));
    yield {
      at: reasonsAt(notice, claim),
      message: `Say why ${own} is required for the purpose of safeguarding national security. Nothing in the letter says that it is. That is its test: say why it is met, so that the letter shows why the exemption applies (${cite('why', claim.provision.regime)}).`,
      fixes: () => {
        const text = claim.scope === 'ncnd' ? 'ncnd-necessity' : 'necessity';
        const place = claim.harm >= 0 ? { inSection: claim.harm } : claim.at;
        return [insert(notice, text, place, facts, `Insert why ${own} is required`)];
      },
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the list of sites. Section 24(1) of the Freedom of Information Act 2000 applies, as hostile States take an interest in the subject.

        Yours sincerely
      `,
      at: 'Section 24(1)',
      mended: letter`
        Dear Requester

        We hold the list of sites. Section 24(1) of the Freedom of Information Act 2000 applies, as hostile States take an interest in the subject.

        Exemption is required for the purpose of safeguarding national security, because [WHAT THE INFORMATION WOULD SHOW, TO WHOM, AND HOW THAT WOULD BEAR ON NATIONAL SECURITY].

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Section 24(2) of the Freedom of Information Act 2000 applies. An answer could affect national security.

        Yours sincerely
      `,
      at: 'Section 24(2)',
    },
    {
      sound: letter`
        Dear Requester

        We hold the list of sites. Section 24(1) of the Freedom of Information Act 2000 is reasonably necessary to protect the country, since a saboteur would use it.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the list of sites. Section 24(1) of the Freedom of Information Act 2000 exempts it, because that is required in order to safeguard national security.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Section 24(2) of the Freedom of Information Act 2000 applies, and under section 17(4) we give no further reasons.

        Yours sincerely
      `,
    },
  ],
});
