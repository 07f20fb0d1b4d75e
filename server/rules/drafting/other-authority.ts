import { replace } from '../mend.ts';
import { phrase } from '../phrase.ts';
import { letter, rule } from '../rule.ts';

/** A named body that does what only the author of a notice does. */
const acting = phrase(
  /\b(?:[A-Z][a-z]+(?:-[A-Z][a-z]+)? (?:and |of )?){1,4}(?:Police|Constabulary|(?:County |City |Borough |District )?Council|NHS (?:Foundation )?Trust|University)\b(?= (?:can |does |is able to |will |has decided to )?(?:neither (?:confirms?|confirm)|not hold|holds?\b(?! (?:a|an|the|its|regular|public) (?:meeting|view|licence|position|event))|refuses?\b|withholds?\b|confirms? that it|considers? that (?:section|the exemption)))/g,
);
const passed =
  /\b(?:transfer\w*|redirect\w*|contact\w*|ask(?:ed)?|approach\w*|consult\w*|told us|informs? us|belie\w+|may|might|could|whether|if)\b/i;

export default rule({
  id: 'drafting/other-authority',
  title: 'Answer in the name of this authority',
  basis: 'FOIA s.1(1); good drafting',
  severity: 'warning',
  why: "A statement in another authority's name is left over from its template. It says nothing of what this authority holds.",
  of: 'own sentence',
  given: (_, { facts: { authority } }) => authority,
  *check(sentence, own) {
    if (passed.test(sentence.text)) return;
    for (const { at, text } of acting(sentence)) {
      if (related(own, text)) continue;
      yield {
        at,
        message: `The letter is from ${own}, but here it is ${text} that answers.`,
        fixes: ({ at }) => [replace(at, own, `Say ${own}`)],
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Marlbury Police

        Dear Requester

        Marlbury Police has considered your request. Denholm Police neither confirms nor denies that it holds the information, by virtue of section 31(3) of the Freedom of Information Act 2000. Marlbury Police will answer any request for a review.

        Yours sincerely
      `,
      at: 'Denholm Police',
    },
    {
      flawed: letter`
        Ashbury District Council

        Dear Requester

        Ashbury District Council has looked into this. Wexby Borough Council holds the register, and Ashbury District Council refuses to give it under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'Wexby Borough Council',
    },
    {
      sound: letter`
        Marlbury Police

        Dear Requester

        Marlbury Police does not hold the log of the motorway patrol. Denholm Police may hold it, and you could ask that force. Section 31(1)(a) of the Freedom of Information Act 2000 exempts the rest.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Marlbury Police

        Dear Requester

        Marlbury Police holds the plan, which Denholm Police has seen. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000. Marlbury Police regrets that.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        The Chief Constable of Marlbury Police

        Dear Requester

        Marlbury Police holds the plan. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});

/** Whether two names could be those of one body: they share a word that is no kind of body. */
function related(a: string, b: string): boolean {
  const kind =
    /^(?:police|constabulary|service|council|county|city|borough|district|nhs|foundation|trust|university|of|the|and)$/i;
  const words = (name: string) =>
    name
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word !== '' && !kind.test(word));
  const own = words(a);
  return own.length === 0 || words(b).some((word) => own.includes(word)) || words(b).length === 0;
}
