import { exemptionOf, isNcndLimb, isSection18 } from '../../law/index.ts';
import { replace } from '../mend.ts';
import { letter, rule } from '../rule.ts';
import { Cite, Name, sectionOf } from '../speak.ts';

export default rule({
  id: 'ncnd/foisa-s18-exemption',
  title: 'Name the exemption that would apply under section 18',
  basis: 'FOISA ss.16(1)(c) and 18(1)',
  severity: 'error',
  why: 'Section 18 of the Scottish Act is not itself an exemption. It applies only where the information, if it existed and were held, would be exempt under one of the sections that it lists, and a notice must say which.',
  *check(notice) {
    const cited = notice.citations.filter(
      ({ scope, provision }) => scope !== 'quoted' && scope !== 'request' && provision.regime === notice.regime,
    );
    const section18 = cited.find(({ provision, use }) => isSection18(provision) && use === 'relied-on');
    if (!section18 || cited.some(({ provision }) => exemptionOf(provision) && !isNcndLimb(provision))) return;
    const { end } = section18.range;
    if (notice.facts.placeholders.some(({ start }) => start >= end && start <= end + 60)) return;
    yield {
      at: section18.range,
      message: `Name the exemption that would apply if the information existed and were held. ${Name(sectionOf(section18.provision))} applies only together with one, and the letter names none. ${Cite('names it', 'foisa')} requires the notice to specify it.`,
      fixes: () => [
        replace(
          { start: end, end },
          ' (with section [EXEMPTION THAT WOULD APPLY])',
          'Leave a place for the exemption that would apply',
        ),
      ],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        Loch Ardle Council neither confirms nor denies whether the information exists or is held. Section 18 of the Freedom of Information (Scotland) Act 2002 applies.

        Yours sincerely
      `,
      at: 'Section 18',
      mended: letter`
        Dear Requester

        Loch Ardle Council neither confirms nor denies whether the information exists or is held. Section 18 (with section [EXEMPTION THAT WOULD APPLY]) of the Freedom of Information (Scotland) Act 2002 applies.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Mr Baird

        Your request is refused under section 18(1) of FOISA: it would be contrary to the public interest to reveal whether the information exists.

        Yours sincerely
      `,
      at: 'section 18(1)',
    },
    {
      sound: letter`
        Dear Requester

        Loch Ardle Council neither confirms nor denies whether the information exists or is held, under section 18 with section 35(1)(a) of the Freedom of Information (Scotland) Act 2002.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Your request is refused under section 18 of FOISA. If the information existed and were held, it would be exempt under section 38(1)(b) of FOISA.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the letters. They are exempt under section 38(1)(b) of FOISA, and your request is refused.

        Yours sincerely
      `,
    },
  ],
});
