import { type FactKind, states } from '../../language/index.ts';
import { shared, stemsOf } from '../../language/vocabulary.ts';
import { requestIn } from '../block.ts';
import { change, insertion } from '../mend.ts';
import { isOwn, type SentencePart } from '../part.ts';
import { givesReasons } from '../pit/weighedTests.ts';
import { letter, rule } from '../rule.ts';

const asked =
  '[WHO WOULD LEARN WHAT FROM AN ANSWER TO THIS REQUEST, WHAT WOULD THEY DO, AND WHAT SHOWS THAT THEY WOULD?]';

export default rule({
  id: 'harm/boilerplate',
  title: 'Write about this harm, not about duties and policies',
  basis: 'FOIA s.17(1)(c)',
  severity: 'info',
  why: 'What the authority is for, which guidance it follows and how seriously it takes its duties would stand as well in any other letter. The notice has to say why the exemption applies here: who would learn what, and what would follow.',
  of: 'section',
  given: (notice) => (givesReasons(notice) ? requestIn(notice) : undefined),
  *check({ role, prompt, sentences: all }, request) {
    if (role !== 'harm' || prompt) return;
    const sentences = all.filter(isOwn);
    const stock = sentences.filter((sentence) => isGeneral(sentence, stemsOf(request)));
    const [first] = stock;
    if (!first || stock.length < 2 || 2 * stock.length <= sentences.length) return;
    yield {
      at: first,
      message: `Say what an answer to this request would do. ${stock.length} of the ${sentences.length} sentences under this heading speak only of duties, policies or principles. Who would learn what from an answer, and what would they do?`,
      fixes: ({ notice, range }) => [
        change([insertion(notice, asked, range(sentences.at(-1)!))], 'Add a prompt for the harm in this case'),
      ],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the key plan. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        ## Harm

        The Trust takes the care of its buildings seriously. Security is fundamental to the role of a museum, and national guidance is followed at all times. Disclosure would be likely to help thieves.

        Yours sincerely
      `,
      at: 'The Trust takes the care of its buildings seriously.',
      mended: letter`
        Dear Requester

        We hold the key plan. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        ## Harm

        The Trust takes the care of its buildings seriously. Security is fundamental to the role of a museum, and national guidance is followed at all times. Disclosure would be likely to help thieves.

        [WHO WOULD LEARN WHAT FROM AN ANSWER TO THIS REQUEST, WHAT WOULD THEY DO, AND WHAT SHOWS THAT THEY WOULD?]

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 31(3) of the Freedom of Information Act 2000.

        Harm in confirming or denying

        The force is charged with keeping the peace. Its strategy sets out the principles that it follows, and codes of practice apply to all of its tactics.

        Yours sincerely
      `,
      at: 'The force is charged with keeping the peace.',
    },
    {
      sound: letter`
        Dear Requester

        We hold the key plan. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        ## Harm

        The Trust takes the care of its buildings seriously.

        The plan shows two doors that do not lock. Both were tried in May, when nothing was lost. Disclosure would be likely to bring back whoever tried them.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the key plan. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        ## Harm

        Eels are taken at night. The reserve has three wardens. Two of the sluices cannot be seen from the hut. Disclosure would be likely to send poachers there.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        ## Your request

        > Please send the patrol policy of the Eastwick reserve.

        ## Our response

        We hold it. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        ## Harm

        The Eastwick policy sets out on which nights the reserve has no patrol. Its purpose is to share three wardens among nine sluices. Disclosure would be likely to send poachers there.

        Yours sincerely
      `,
    },
  ],
});

/** Whether a sentence would stand as well in any letter: a duty or policy, no consequence, no figure, no name, no word of the request. */
function isGeneral({ facts, text }: SentencePart, request: ReadonlySet<string>): boolean {
  return (
    states(facts, 'speaks-in-general') &&
    !facts.some(({ kind }) => ofThisCase.has(kind)) &&
    !/\d/.test(text) &&
    shared(stemsOf(text), request).length === 0
  );
}

/** What would follow, and for whom, or what happened. */
const ofThisCase: ReadonlySet<FactKind> = new Set([
  'would-follow',
  'likely-to-follow',
  'affects-interest',
  'tells-what-happened',
]);
