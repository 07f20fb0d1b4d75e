import { has, isUnderSection18 } from '../../law/index.ts';
import { after, ownSentences } from '../block.ts';
import { insert } from '../mend.ts';
import { letter, rule } from '../rule.ts';
import { cite, hasPlaceholder, name, sectionOf } from '../speak.ts';

const necessity =
  /\b(?:required|requires?|necessary|necessity|needed?)\b(?:(?!\b(?:require[ds]?|necess(?:ary|ity)|needed?)\b).){0,120}\b(?:safeguard\w*|protect\w*|security)\b|\bsafeguard\w*\b(?:(?!\bsafeguard).){0,120}\b(?:required|requires?|necessary|needed?)\b|\breasonably necessary\b/i;

export default rule({
  id: 'exemption/s24-necessity',
  title: 'Say why section 24 is required to safeguard national security',
  basis: 'FOIA ss.17(1)(c), 24(1) and 24(2); FOISA s.31(1)',
  severity: 'warning',
  why: 'Section 24, like section 31(1) of the Scottish Act, applies only so far as exemption is required for the purpose of safeguarding national security. That the subject has to do with security is not enough.',
  *check(notice, { facts }) {
    if (notice.reasonsAbsent) return;
    const claim = notice.claims.find(
      // Section 18 of the Scottish Act names the exemption that would apply, and its letter need not show more.
      (claim) => has(claim.provision, 'national-security') && !isUnderSection18(claim),
    );
    if (!claim || notice.sentences.some(({ wording, scope }) => scope !== 'request' && necessity.test(wording.text)))
      return;
    const own = name(sectionOf(claim.provision));
    const place = after(notice, claim.at);
    const written = ownSentences(notice).some(
      ({ wording, range }) => /national security/i.test(wording.text) && hasPlaceholder(notice, range),
    );
    if (written) return;
    yield {
      at: claim.at,
      message: `Nothing in the letter says that ${own} is required for the purpose of safeguarding national security. That is its test: say why it is met, so that the letter shows why the exemption applies (${cite('why', claim.provision.regime)}).`,
      fixes: () => [
        insert(
          notice,
          claim.scope === 'ncnd' ? 'ncnd-necessity' : 'necessity',
          claim.harm >= 0 ? { inSection: claim.harm } : place,
          facts,
          `Insert why ${own} is required`,
        ),
      ],
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
