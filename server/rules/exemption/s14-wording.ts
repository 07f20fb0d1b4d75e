import { dealsWith, has, type RegimeWith } from '../../law/index.ts';
import type { Notice } from '../../notice/model.ts';
import { replace } from '../mend.ts';
import { type Match, phrase, sentencesWith } from '../phrase.ts';
import { type Fix, letter, rule, type Severity } from '../rule.ts';
import { Cite, cite } from '../speak.ts';

interface Kind {
  readonly find: ReturnType<typeof phrase>;
  readonly why: (regime: RegimeWith<'vexatious request'>) => string;
  /** Words in the sentence that set it in its place. */
  readonly unless: RegExp;
  /** Words anywhere in the letter's own sentences that give another reason, with which it may stand. */
  readonly besides?: RegExp;
  readonly severity?: Severity;
  /** Whether it is wrong only where no exemption is claimed beside. */
  readonly alone?: true;
  readonly fix?: (match: Match, regime: RegimeWith<'vexatious request'>) => Fix;
}

const denied = /\b(?:not|nor|never|rather than|no suggestion|without|disregard\w*|irrelevant|only)\b|n't\b/i;
const burden =
  /\b(?:burden\w*|hours|distress\w*|harass\w*|motives?|abus\w+|dispropor\w+|redact\w*|disrupt\w*|obsess\w+|no (?:serious )?(?:value|purpose))\b/i;
const person = '(?:applicant|requester|complainant|correspondent|individual|person)';

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
    find: phrase(
      new RegExp(
        `\\b(?:you are|the ${person} is|(?:consider|deem|regard|find|treat|declare)(?:s|ed)? (?:you|the ${person})(?: to be| as)?) (?:\\w+ ){0,2}?vexatious\\b(?: ${person}\\b)?|\\bvexatious ${person}s?\\b`,
        'gi',
      ),
    ),
    why: (regime) =>
      `${Cite('vexatious request', regime)} is about the request: it is the request, and not the person, that may be vexatious.`,
    unless: denied,
    fix: ({ range, text }) => replace(range, ofTheRequest(text), 'Say it of the request'),
  },
  {
    find: phrase(
      /\b(?:will|shall|are|is) (?:not|no longer)(?: be)? (?:\w+ )?(?:respond(?:ing)? to|reply(?:ing)? to|answer(?:ing)?|acknowledg(?:e|ing)|deal(?:ing)? with|consider(?:ing)?|process(?:ing)?|accept(?:ing)?) (?:any |all )?(?:of your )?(?:further|future|more|other|additional|subsequent) (?:\w+ ){0,3}(?:requests?|correspondence|letters|e-?mails|communications?)(?: from you)?\b(?! (?:on|about|concerning|regarding|relating|in relation|of this|of the same))/gi,
    ),
    why: (regime) =>
      `${Cite('spares another notice', regime)} excuses another notice only where one was given for ${earlier[regime].request} and it would be unreasonable to expect a further one. A request on another subject has to be answered.`,
    unless:
      /\b(?:same|this (?:subject|topic|matter|issue)|similar|identical|1[67]\([56]\)|about|concerning|regarding|relat\w+)\b/i,
    fix: ({ range: { end } }, regime) => {
      const spared = cite('spares another notice', regime);
      return replace(
        { start: end, end },
        ` ${earlier[regime].those} where it would be unreasonable to expect us to send you another notice (${spared})`,
        `Limit it as ${spared} does`,
      );
    },
  },
  {
    find: phrase(/\bfishing (?:expedition|trip|exercise)s?\b|\bfishing for\b|\bscatter-?gun\b/gi),
    why: () =>
      'That a request looks for whatever there is does not make it vexatious. With a burden, or a want of any value, it may: say which.',
    unless: denied,
    besides: burden,
    severity: 'info',
  },
  {
    find: phrase(
      /\bround[- ]robins?\b|\b(?:same|identical|similar) (?:\w+ )?requests? (?:\w+ ){0,3}to (?:\w+ ){0,2}(?:other|many|all|several|every) (?:\w+ ){0,2}(?:authorit\w+|councils|trusts|forces|bodies|departments|universities)\b/gi,
    ),
    why: () =>
      'What was asked of other authorities does not make this request vexatious: only the burden on this one counts.',
    unless: denied,
    severity: 'info',
  },
  {
    find: phrase(
      /\b(?:disclosing|disclosure|releasing|release|publishing|publication) (?:of )?(?:\w+ ){0,5}(?:would|could|might|may) (?:\w+ ){0,3}(?:harm|prejudice|damage|endanger|embarrass|undermine|upset)\b/gi,
    ),
    why: (regime) =>
      `${Cite('vexatious request', regime)} looks at what it means to deal with the request, not at what would follow from the content. Harm from disclosure belongs to an exemption.`,
    alone: true,
    unless: /\b(?:exempt\w*|section \d+)\b|\bnot\b/i,
    severity: 'info',
  },
  {
    find: phrase(
      /\b\d[\d,.]* (?:\w+ ){0,2}(?:hours|days)(?: \w+){0,3} to (?:locate|retrieve|extract|find|search|gather|collate)\b/gi,
    ),
    why: (regime) =>
      `The time to find, retrieve and extract information is what ${cite('cost limit', regime)} is for, with its limit. ${Cite('vexatious request', regime)} needs another burden, such as that of redaction, or another reason.`,
    unless: denied,
    besides:
      /\b(?:redact\w*|review\w*|exempt\w*|distress\w*|harass\w*|motives?|abus\w+|value|purpose|previous|repeated\w*|obsess\w+|\d+(?:st|nd|rd|th) request|requests since)\b/i,
    severity: 'info',
  },
];

export default rule({
  id: 'exemption/s14-wording',
  title: 'Call the request vexatious for reasons that section 14 knows',
  basis: 'FOIA ss.14(1) and 17(6); FOISA s.14(1); ICO guidance on section 14',
  severity: 'warning',
  why: 'It is the request that may be vexatious, not the person, and later requests on other subjects keep their right to an answer. That it was sent to many authorities, that it fishes, that its answer would do harm, or that finding the information takes long, are no reasons by themselves.',
  *check(notice) {
    const claim = notice.claims.find(({ provision }) => has(provision, 'vexatious-or-repeated'));
    const regime = claim?.provision.regime;
    if (!regime || !dealsWith('vexatious request', regime)) return;
    // Where an exemption is claimed too, harm from disclosure may be its own.
    const alone = notice.claims.every(({ provision }) => has(provision, 'vexatious-or-repeated'));
    for (const kind of kinds) {
      if (kind.alone && !alone) continue;
      if (kind.besides && speaksOf(notice, kind.besides)) continue;
      for (const sentence of sentencesWith(notice.sentences, kind.find)) {
        if (sentence.scope !== 'content' || kind.unless.test(sentence.wording.text)) continue;
        for (const match of kind.find(sentence)) {
          yield {
            at: match.range,
            severity: kind.severity,
            message: `"${match.text}": ${kind.why(regime)}`,
            ...(kind.fix && { fixes: () => [kind.fix!(match, regime)] }),
          };
        }
      }
    }
  },
  examples: [
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
function ofTheRequest(text: string): string {
  return text
    .replace(/^you are\b/i, (you) => (you.startsWith('Y') ? 'Your request is' : 'your request is'))
    .replace(/\byou\b/, 'your request')
    .replace(new RegExp(`\\b(vexatious )?${person}(s?)\\b`, 'gi'), '$1request$2');
}

function speaksOf(notice: Notice, pattern: RegExp): boolean {
  return notice.sentences.some(({ scope, wording }) => scope === 'content' && pattern.test(wording.text));
}
