import { exemptionOf } from '../../law/index.ts';
import { isLocalBody } from '../kinds.ts';
import { letter, rule } from '../rule.ts';
import { name } from '../speak.ts';

export default rule({
  id: 'exemption/authority-cannot',
  title: 'Use only exemptions that are open to this authority',
  basis: 'FOIA ss.33(1) and 35(1); FOISA ss.29(1) and 40',
  severity: 'warning',
  why: 'Some exemptions are for certain authorities alone: that for making government policy for departments, that for audit for bodies which audit other authorities.',
  of: 'claim',
  given: (_, { facts: { authority }, authorityKind }) =>
    isLocalBody(authority, authorityKind) ? { authority: authority ?? 'this authority' } : undefined,
  *check(claim, { authority }) {
    const exemption = exemptionOf(claim.provision);
    if (!exemption?.onlyFor) return;
    yield {
      at: claim,
      message: `Check that this authority can rely on ${name(claim.provision)}. It can be used only by ${exemption.onlyFor}, and ${authority} does not seem to be one.`,
    };
  },
  examples: [
    {
      flawed: letter`
        Harwell Borough Council

        Dear Requester

        Harwell Borough Council holds the briefing. It is exempt under section 35(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 35(1)(a)',
    },
    {
      flawed: letter`
        Dear Requester

        Larkmoor Police holds the working papers of its internal auditors. They are exempt under section 33(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 33(2)',
    },
    {
      sound: letter`
        Dear Requester

        The Welsh Government holds the briefing. It is exempt under section 35(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The Department for Canals holds the briefing. It is exempt under section 35(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Larkmoor Police holds the papers. They are exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});
