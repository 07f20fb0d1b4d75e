import { mayHave } from '../../law/index.ts';
import { isSaid } from '../phrase.ts';
import { letter, rule } from '../rule.ts';

export default rule({
  id: 'pit/s22-timing',
  title: 'Weigh what is lost by early release, under section 22',
  basis: 'ICO guidance on sections 22 and 22A; FOIA s.2(2)(b)',
  severity: 'info',
  why: 'Information that will be published anyway can be withheld only for what its early release would do. A harm that would be just as great on the day of publication speaks against the plan to publish, not for the exemption.',
  of: 'claim',
  *check(claim) {
    if (!claim.test) return;
    const { claims, against, sections } = claim.test;
    // A test is looked at with the first of its claims.
    if (claims[0]?.exemption !== claim.exemption || claims[0].scope !== claim.scope || against.length === 0) return;
    const early = claims.every(
      ({ provision, scope }) => scope === 'content' && mayHave(provision, 'future-publication', 'research'),
    );
    if (!early || against.some(({ prompt, sentences }) => prompt || isSaid(sentences, 'speaks-of-time'))) return;
    yield {
      at: sections.find(({ role }) => role === 'against') ?? claim,
      message:
        'Say what harm release before publication would do. Nothing said here against disclosure has to do with time. The information is to be published anyway, so what counts is the harm of releasing it before then.',
      related: [{ at: claim, message: 'The exemption for information to be published.' }],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the survey of hedges. It is exempt under section 22(1) of the Freedom of Information Act 2000.

        ## Factors favouring disclosure

        - People who live by the hedges want to know which will go.

        ## Factors against disclosure

        - The findings would upset the owners of the fields.

        ## Balance

        The public interest in maintaining the exemption outweighs that in disclosure, because the owners' feelings weigh more.

        Yours sincerely
      `,
      at: 'Factors against disclosure',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the count of newts. It is exempt under section 27(1) of the Freedom of Information (Scotland) Act 2002.

        ## Factors favouring disclosure

        - Walkers want to know which ponds to avoid.

        ## Factors against disclosure

        - People would disturb the ponds.

        ## Balance

        The public interest in disclosure is outweighed by that in maintaining the exemption, because newts are rare.

        Yours sincerely
      `,
      at: 'Factors against disclosure',
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey of hedges. It is exempt under section 22(1) of the Freedom of Information Act 2000.

        ## Factors favouring disclosure

        - People who live by the hedges want to know which will go.

        ## Factors against disclosure

        - Half of the maps are still to be checked, and a wrong map would alarm people for nothing.

        ## Balance

        The public interest in maintaining the exemption outweighs that in disclosure, because a wrong map does harm.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey of hedges. It is exempt under section 22(1) of the Freedom of Information Act 2000.

        ## Factors favouring disclosure

        - People who live by the hedges want to know which will go.

        ## Factors against disclosure

        - [WHAT EARLY RELEASE WOULD DO]

        ## Balance

        The public interest in maintaining the exemption outweighs that in disclosure.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the prices. They are exempt under section 43(2) of the Freedom of Information Act 2000.

        ## Factors favouring disclosure

        - People who pay want to know how much.

        ## Factors against disclosure

        - A rival would undercut the firm.

        ## Balance

        The public interest in maintaining the exemption outweighs that in disclosure, because the firm would lose its trade.

        Yours sincerely
      `,
    },
  ],
});
