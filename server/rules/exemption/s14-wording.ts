import type { FactKind } from '../../language/index.ts';
import { dealsWith, has, provisionFor, type RegimeWith } from '../../law/index.ts';
import type { Range } from '../../notice/model.ts';
import { replace } from '../mend.ts';
import { facts, type PartMatch } from '../phrase.ts';
import { type Fix, letter, rule, type Severity } from '../rule.ts';
import { Cite, cite, Name, name, sectionOf } from '../speak.ts';
import { said } from './said.ts';

type Regime = RegimeWith<'vexatious request'>;

interface Kind {
  readonly find: ReturnType<typeof facts>;
  /** What to do, and why. */
  readonly say: (regime: Regime) => string;
  /** What the letter says besides that gives another reason, with which it may stand. */
  readonly besides?: FactKind;
  readonly severity?: Severity;
  /** Whether it is wrong only where no exemption is claimed beside. */
  readonly alone?: true;
  readonly fix?: (match: PartMatch, at: Range, regime: Regime) => Fix;
}

/** The earlier request for which a notice was given, and the later ones that need none. */
const earlier = {
  foia: { request: 'an earlier request', those: 'on the same subject' },
  foisa: {
    request: 'an earlier request that was identical or substantially similar',
    those: 'that are identical or substantially similar',
  },
} as const;

const kinds: readonly Kind[] = [
  {
    find: facts('calls-ground-exemption'),
    say: (regime) => {
      const section = sectionOf(provisionFor('vexatious request', regime));
      return `Say that the request is refused under ${name(section)}. ${Name(section)} is no exemption: it lets an authority refuse the request, whatever the information is.`;
    },
  },
  {
    find: facts('refuses-for-asker'),
    say: (regime) =>
      `Give a reason that lies in the request. ${Cite('vexatious request', regime)} is about the request. Who is asking, and what was asked before, may be its context, but is not a reason by itself.`,
    severity: 'info',
  },
  {
    find: facts('calls-person-vexatious'),
    say: (regime) =>
      `Say it of the request, not of the person. ${Cite('vexatious request', regime)} is about the request: it is the request, and not the person, that may be vexatious.`,
    fix: (match, at) => replace(at, ofTheRequest(match), 'Say it of the request'),
  },
  {
    find: facts('refuses-future-requests'),
    say: (regime) =>
      `Limit this to what ${cite('spares another notice', regime)} excuses. ${Cite('spares another notice', regime)} excuses another notice only where one was given for ${earlier[regime].request} and it would be unreasonable to expect a further one. A request on another subject has to be answered.`,
    fix: (_, { end }, regime) => {
      const spared = cite('spares another notice', regime);
      return replace(
        { start: end, end },
        ` ${earlier[regime].those} where it would be unreasonable to expect us to send you another notice (${spared})`,
        `Limit it as ${spared} does`,
      );
    },
  },
  {
    find: facts('calls-it-fishing'),
    say: () =>
      'Say what burden the request imposes, or that it has no value. A request that looks for whatever there is is not vexatious for that. If it is also a burden, or has no value, it may be.',
    besides: 'names-a-burden',
    severity: 'info',
  },
  {
    find: facts('calls-it-round-robin'),
    say: () =>
      'Speak of the burden on this authority. What was asked of other authorities does not make this request vexatious: only the burden on this one counts.',
    severity: 'info',
  },
  {
    find: facts('fears-disclosure'),
    say: (regime) =>
      `Say what dealing with the request would involve. ${Cite('vexatious request', regime)} looks at what dealing with the request would involve, not at what would follow from the content. Harm from disclosure belongs to an exemption.`,
    alone: true,
    severity: 'info',
  },
  {
    find: facts('counts-retrieval'),
    say: (regime) =>
      `Name another burden, such as that of redaction, or another reason. The time to find, retrieve and extract information is what ${cite('cost limit', regime)} is for, with its limit. ${Cite('vexatious request', regime)} needs another burden, such as that of redaction, or another reason.`,
    besides: 'names-more-than-retrieval',
    severity: 'info',
  },
];

export default rule({
  id: 'exemption/s14-wording',
  title: 'Call the request vexatious for reasons that section 14 accepts',
  basis: 'FOIA ss.14(1) and 17(6); FOISA s.14(1); ICO guidance on section 14',
  severity: 'warning',
  why: 'It is the request that may be vexatious, not the person, and later requests on other subjects keep their right to an answer. It is not reason enough that it was sent to many authorities, that it is a fishing expedition, that the answer would do harm or that the information takes a long time to find.',
  of: 'own sentence',
  given(notice) {
    const claim = notice.claims.find(({ provision }) => has(provision, 'vexatious-or-repeated'));
    const regime = claim?.provision.regime;
    if (!regime || !dealsWith('vexatious request', regime)) return;
    // Where an exemption is claimed too, harm from disclosure may be its own.
    const alone = notice.claims.every(({ provision }) => has(provision, 'vexatious-or-repeated'));
    const excused = kinds.map(
      (kind) => (kind.alone && !alone) || (kind.besides !== undefined && said(notice).has(kind.besides)),
    );
    return { regime, excused };
  },
  *check(sentence, { regime, excused }) {
    if (sentence.scope !== 'content') return;
    for (const [i, { find, severity, say, fix }] of kinds.entries()) {
      for (const match of excused[i] ? [] : find(sentence)) {
        const { at, text } = match;
        yield {
          at,
          severity,
          cause: text.toLowerCase(),
          message: say(regime),
          fixes: ({ at }) => (fix ? [fix(match, at, regime)] : []),
        };
      }
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        You asked for all letters since 2007. They are exempt from disclosure under section 14(1) of the Freedom of Information Act 2000, because reading 9,000 of them for names would take three clerks a month.

        Yours sincerely
      `,
      at: 'exempt from disclosure under section 14(1)',
    },
    {
      flawed: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000. It is vexatious because you are a campaigner against the school.

        Yours sincerely
      `,
      at: 'vexatious because you are a campaigner',
    },
    {
      flawed: letter`
        Dear Requester

        This is your thirtieth request about the pond. We consider you to be vexatious, and refuse it under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'consider you to be vexatious',
      mended: letter`
        Dear Requester

        This is your thirtieth request about the pond. We consider your request to be vexatious, and refuse it under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        Your request is refused as vexatious under section 14(1) of the Freedom of Information Act 2000. We will not respond to any further requests from you.

        Yours sincerely
      `,
      at: 'will not respond to any further requests from you',
      mended: letter`
        Dear Requester

        Your request is refused as vexatious under section 14(1) of the Freedom of Information Act 2000. We will not respond to any further requests from you on the same subject where it would be unreasonable to expect us to send you another notice (section 17(6)).

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information (Scotland) Act 2002 as vexatious. It is a fishing expedition, and a round robin.

        Yours sincerely
      `,
      at: ['fishing expedition', 'round robin'],
    },
    {
      flawed: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000 as vexatious. It would take 60 hours to locate the invoices.

        Yours sincerely
      `,
      at: '60 hours to locate',
    },
    {
      flawed: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000 as vexatious. Disclosure of the emails would embarrass the clerk.

        Yours sincerely
      `,
      at: 'Disclosure of the emails would embarrass',
    },
    {
      sound: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000. We do not say that you are vexatious: it is the request that we refuse.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000 as vexatious. We will not answer further requests about the pond.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000 as vexatious. It fishes for anything at all, a fishing expedition which would take 90 hours of redaction.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the emails, and withhold them under section 40(2) of the Freedom of Information Act 2000. A vexatious complainant is named in them.

        Yours sincerely
      `,
    },
  ],
});

/** "you are vexatious" as it should be said: "your request is vexatious". */
function ofTheRequest({ index, text, parts: { who, what } = {} }: PartMatch): string {
  const from = index + text.length;
  const person = who ? text.slice(who.start - index, who.end - index) : '';
  const [first = ''] = person;
  const owner = first.toLowerCase() === 'y' ? `${first}our` : `${first}he`;
  const request = person === '' ? '' : `${owner} request${person.endsWith('are') ? ' is' : ''}`;
  const before = who ? text.slice(0, who.start - index) : '';
  const between = text.slice((who?.end ?? index) - index, (what?.start ?? from) - index);
  return `${before}${request}${between}${what ? `request${text.endsWith('s') ? 's' : ''}` : ''}`;
}
