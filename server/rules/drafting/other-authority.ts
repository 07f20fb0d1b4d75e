import { mentions } from '../../language/index.ts';
import { replace } from '../mend.ts';
import { facts, sentencesWith } from '../phrase.ts';
import { letter, rule } from '../rule.ts';

const acting = facts('acts-as-author', 'who');
const working = facts('speaks-of-own-work', 'who');

export default rule({
  id: 'drafting/other-authority',
  title: 'Answer in the name of this authority',
  basis: 'FOIA s.1(1); good drafting',
  severity: 'warning',
  why: "A statement in another authority's name is left over from its template. It says nothing of what this authority holds.",
  of: 'own sentence',
  given(notice, { facts: { authority } }) {
    if (!authority) return undefined;
    const { text } = notice;
    const names = sentencesWith(notice, working)
      .flatMap(working)
      .map(({ text }) => text);
    return {
      own: authority,
      // Another body of which the letter speaks elsewhere has a part in the matter.
      strange: [...new Set(names)].filter(
        (name) => isOther(authority, name) && text.indexOf(name) === text.lastIndexOf(name),
      ),
    };
  },
  *check(sentence, { own, strange }) {
    const said = [
      ...acting(sentence).map((found) => ({ ...found, surely: true })),
      ...working(sentence).map((found) => ({ ...found, surely: false })),
    ];
    for (const { at, text, surely } of said) {
      if (surely ? !isOther(own, text) : !strange.includes(text)) continue;
      yield {
        at,
        ...(!surely && { severity: 'info' as const }),
        message: surely
          ? `Answer in the name of this authority. The letter is from ${own}, but here it is ${text} that answers.`
          : `Is this left over from another letter? The letter is from ${own}, and speaks here, and nowhere else, of the work of ${text}.`,
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
      flawed: letter`
        Ashbury District Council

        Dear Requester

        Ashbury District Council refuses this under section 14(1) of the Freedom of Information Act 2000. If its two inspectors were set to the task, Wexby Borough Council would carry out no inspections for a year.

        Yours sincerely
      `,
      at: 'Wexby Borough Council',
    },
    {
      sound: letter`
        Ashbury District Council

        Dear Requester

        Ashbury District Council shares the crew with Wexby Borough Council. If we released the routes, Wexby Borough Council would have to change them. Section 31(1)(a) of the Freedom of Information Act 2000 applies.

        Yours sincerely
      `,
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

/** Whether a name is that of a public body, and not of the one whose name is `own`. */
function isOther(own: string, name: string): boolean {
  return mentions(name.split(' ').at(-1)!, 'publicBody') && !related(own, name);
}

/** Whether two names could be those of one body: they share a word that is no kind of body. */
function related(a: string, b: string): boolean {
  const words = (name: string) =>
    name
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word !== '' && !mentions(word, 'bodyWord'));
  const own = words(a);
  return own.length === 0 || words(b).some((word) => own.includes(word)) || words(b).length === 0;
}
