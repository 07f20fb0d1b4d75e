import { phrase } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { strikeOut } from '../strikeOut.ts';
import { argumentsAgainst } from './arguments.ts';
import { ask, isAsked } from './standard.ts';

/** Each with what it is, for the message. */
const kinds: readonly { readonly what: string; readonly find: ReturnType<typeof phrase> }[] = [
  {
    what: 'embarrassment or a good name',
    find: phrase(
      /\bembarrass\w*|\b(?:damag\w+|harm\w*|bad|injur\w+|detriment\w*) (?:\w+ ){0,3}(?:good name|reputation|image|public image)\b|\breputational (?:damage|harm|risk)\b|\breputation of (?:the|this|our) (?:force|council|trust|authority|department|police|constabulary|university|board|office|agency)\b|\bour (?:good name|reputation|image)\b|\b(?:suggest|imply|give the impression|appear|look as (?:if|though))\b.{0,160}\b(?:dismissive\w*|inappropriate\w*|incompeten\w+|careless\w*|negligen\w+|poorly|badly|unprofessional\w*|too much)\b/gi,
    ),
  },
  {
    what: 'the chance that it is misunderstood',
    find: phrase(
      /\b(?:misunderst\w+|misinterpret\w*|misconstru\w+|misrepresent\w*|misread\b|mislead(?:ing)? the public|confus(?:e|ing) the public|taken out of context|out of context|draw (?:the )?wrong conclusions?)\b/gi,
    ),
  },
  {
    what: 'attention from newspapers',
    find: phrase(
      /\b(?:attract|lead to|generat\w+|result in|caus\w+|creat\w+|provok\w+|invit\w+|fuel|give rise to) (?:\w+ ){0,3}(?:media|press|newspaper) (?:interest|attention|coverage|speculation|scrutiny|stories|headlines)\b|\b(?:taken up|picked up|reported|covered) (?:by|in) (?:the )?(?:media|press|newspapers?)\b|\b(?:make|attract|generate|lead to|cause) (?:\w+ ){0,3}headlines\b/gi,
    ),
  },
  {
    what: 'mere curiosity',
    find: phrase(
      /\bcuriosity\b|\bmerely (?:interesting|of interest)\b|\bof interest to the public\b|\bwhat interests the public\b/gi,
    ),
  },
  {
    what: 'the work of answering, for which the law has grounds of its own',
    find: phrase(
      /\b(?:staff|officer) time (?:needed|required|spent|it would take)? ?(?:to|in|on) (?:answer|respond|redact|deal)\w*|\bburden (?:of|on) (?:\w+ ){0,3}(?:answering|responding|the (?:foi|disclosure) (?:team|unit)|redacting)\b|\b(?:encourage|lead to|invite|generate|prompt) (?:\w+ ){0,2}(?:further|more|other|similar) (?:foi |information )?requests\b/gi,
    ),
  },
  {
    what: 'the want of a case from the requester, who need not make one',
    find: phrase(
      /\b(?:applicant|requester|you) (?:has|have)(?: not|n't) (?:shown|demonstrated|put forward|given|provided|made|identified|explained)\b(?: \w+){0,4}/gi,
    ),
  },
];
/** Words that set the point aside instead of relying on it. */
const setAside =
  /\b(?:not (?:a |any )?(?:relevant|reason|proper|taken|given|because)|irrelevant|disregard\w*|left out of account|no weight|little weight|no (?:account|regard)|is no|are no|even if|rather than|not that|does not matter|cannot be a|nor)\b/i;
/** Where a third party's good name is part of its business. */
const commercial = /^(?:43|33|29|41|12|10|36)$/;

export default rule({
  id: 'pit/irrelevant-factor',
  title: 'Leave out what the public interest does not count',
  basis: 'ICO guidance on the public interest test',
  severity: 'warning',
  why: 'Embarrassment, the risk that information is misunderstood, interest from newspapers, curiosity, the work of answering and the want of a case from the requester are no reasons to withhold. They show a reviewer that something else weighed. A point that is named only to be set aside is left alone.',
  *check(notice) {
    for (const { sentence, claims, factor } of argumentsAgainst(notice)) {
      if (setAside.test(sentence.wording.text) || isAsked(notice, sentence.range)) continue;
      const [kind, ...rest] = kinds.flatMap(({ what, find }) =>
        find(sentence)
          .slice(0, 1)
          .map((match) => ({ what, match })),
      );
      if (!kind) continue;
      if (kind.what.startsWith('embarrassment') && !/embarrass/i.test(kind.match.text)) {
        if (claims.some(({ provision }) => commercial.test(provision.section))) continue;
      }
      yield {
        at: kind.match.range,
        message: `"${kind.match.text}" is an argument from ${kind.what}. That is no public interest in withholding, and a reviewer will set it aside${rest.length > 0 ? `, with ${rest[0]!.what}` : ''}.`,
        fixes: () =>
          factor
            ? [strikeOut(notice, sentence, 'Take the sentence out') ?? []].flat()
            : [ask(sentence.range, '[WHICH PUBLIC INTEREST IN WITHHOLDING IS THIS?]')],
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the audit of the stables. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Riders would know which stables were found wanting in June.

        ### Factors against disclosure

        - The doors that do not lock are named, and tack would be stolen again.
        - The audit would embarrass the Trust.

        ### Balance

        The theft of tack outweighs what riders would know of the stables.

        Yours sincerely
      `,
      at: 'embarrass',
      mended: letter`
        Dear Requester

        We hold the audit of the stables. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Riders would know which stables were found wanting in June.

        ### Factors against disclosure

        - The doors that do not lock are named, and tack would be stolen again.

        ### Balance

        The theft of tack outweighs what riders would know of the stables.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 31(3) of the Freedom of Information Act 2000.

        Factors favouring confirming or denying

        Ramblers would know whether the wood is watched.

        Factors favouring neither confirming nor denying

        Badger baiters would know it as well, and would dig elsewhere. An answer would suggest that we look after the wood badly. It would be picked up by the newspapers.

        Balance

        The gain to baiters outweighs what ramblers would know of the wood.

        Yours sincerely
      `,
      at: ['suggest that we look after the wood badly', 'picked up by the newspapers'],
    },
    {
      sound: letter`
        Dear Requester

        We hold the audit of the stables. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Riders would know which stables were found wanting, and the Trust might be embarrassed into mending them.

        ### Factors against disclosure

        - The doors that do not lock are named, and tack would be stolen again. That it would embarrass us is not a reason.
        - Riders would be less willing to tell us of thefts in future, as they told us in confidence which doors are left open.

        ### Balance

        The theft of tack outweighs what riders would know of the stables.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the bids for the fair. We refuse them under section 43(2) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Stallholders would see how the fair was let.

        ### Factors against disclosure

        - The losing firm would suffer damage to its reputation with the banks that lend to it, and would lose the next bid.

        ### Balance

        The loss to the firm outweighs what stallholders would see.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The newspapers have asked as well, and there is media interest in the stables. We hold the audit of them. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Riders would know which stables were found wanting.

        ### Factors against disclosure

        - The doors that do not lock are named, and tack would be stolen again.

        ### Balance

        The theft of tack outweighs what riders would know of the stables.

        Yours sincerely
      `,
    },
  ],
});
