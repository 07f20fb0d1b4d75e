import { mentions, numberIn } from '../../language/index.ts';
import { regimes } from '../../law/index.ts';
import type { Notice } from '../../notice/model.ts';
import { isCentral, isLocalBody } from '../kinds.ts';
import { change } from '../mend.ts';
import { facts, isSaid } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { regimeOf } from '../speak.ts';

const figure = facts('names-limit');

export default rule({
  id: 'cost/limit-wrong',
  title: 'Give the cost limit that applies to this authority',
  basis: 'Fees Regulations 2004 (SI 2004/3244, reg.3; SSI 2004/467, reg.5)',
  severity: 'warning',
  why: 'Under FOIA the appropriate limit is £600 (24 hours) for every authority in Part I of Schedule 1 to the Act: government departments, both Houses of Parliament, the Northern Ireland Assembly, the Senedd, the Welsh Government and the armed forces (SI 2004/3244, reg.3(2)). It is £450 (18 hours) for all others (reg.3(3)). Under FOISA it is £600 for all.',
  of: 'own sentence',
  given(notice, { facts, authorityKind }) {
    const { costLimit, scottish } = regimes[regimeOf(notice)];
    if (!costLimit) return;
    const forAll = costLimit.central === costLimit.others;
    const named = isCentral(facts.authority, authorityKind) || isLocalBody(facts.authority, authorityKind);
    const name = named || authorityKind ? facts.authority : nameAtHead(notice);
    const central = isCentral(name, authorityKind);
    if (!forAll && !central && !isLocalBody(name, authorityKind)) return;
    return {
      pounds: central ? costLimit.central : costLimit.others,
      anHour: costLimit.anHour,
      who: scottish ? 'a Scottish authority' : (named && facts.authority) || 'this authority',
    };
  },
  *check(sentence, { pounds, anHour, who }) {
    if (!isSaid([sentence], 'speaks-of-limit')) return;
    const hours = anHour && pounds / anHour;
    const isRight = (text: string) => isHigh(text) === (pounds === 600);
    const figures = figure(sentence);
    const wrong = figures.filter(({ text }) => !isRight(text) && (hours !== undefined || isSum(text)));
    const mixed = figures.some(({ text }) => isSum(text) && isRight(text));
    const [first] = wrong;
    if (!first || (mixed && isSum(first.text))) return;
    const right = `£${pounds}`;
    yield {
      at: first.at,
      message: `Say that the limit is ${right}${hours ? `, which is ${hours} hours of work at £${anHour} an hour` : ''}. That is the limit for ${who}.`,
      fixes: ({ range }) => {
        const say = (text: string) => (isSum(text) ? right : `${hours} hours`);
        const edits = wrong.map(({ at, text }) => ({ range: range(at), text: say(text) }));
        return [change(edits, `Say ${right}`)];
      },
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        Elmbridge Police holds the logs. We refuse your request under section 12(1) of the Freedom of Information Act 2000. The appropriate limit is £600, which is 24 hours of work. You could narrow it to one station.

        Yours sincerely
      `,
      at: '£600',
      mended: letter`
        Dear Requester

        Elmbridge Police holds the logs. We refuse your request under section 12(1) of the Freedom of Information Act 2000. The appropriate limit is £450, which is 18 hours of work. You could narrow it to one station.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        The Department for Orchards holds the returns. We refuse your request under section 12(1) of the Freedom of Information Act 2000, as it would exceed the cost limit of £450. You could narrow it to one county.

        Yours sincerely
      `,
      at: '£450',
    },
    {
      flawed: letter`
        Dear Requester

        We refuse your request under section 12(1) of the Freedom of Information (Scotland) Act 2002, because the cost limit is £450. You could narrow it to one school.

        Yours sincerely
      `,
      at: '£450',
    },
    {
      flawed: letter`
        Dear Requester

        It would cost more than £450 to answer your request, so we refuse it under section 12(1) of the Freedom of Information (Scotland) Act 2002. You could narrow it to one school.

        Yours sincerely
      `,
      at: '£450',
    },
    {
      flawed: letter`
        The Clock Museum

        Dear Requester

        The Clock Museum holds the ledgers. We refuse your request under section 12(1) of the Freedom of Information Act 2000, as our ceiling of six hundred pounds would be passed. You could narrow it to one decade.

        Yours sincerely
      `,
      at: 'six hundred pounds',
    },
    {
      flawed: letter`
        Dear Requester

        We refuse your request under section 12(1) of the Freedom of Information (Scotland) Act 2002, because answering it would exceed £450. You could narrow it to one school.

        Yours sincerely
      `,
      at: '£450',
    },
    {
      flawed: letter`
        BRIARFIELD LEARNING TRUST

        Dear Requester

        The Trust holds the files. We refuse your request under section 12(1) of the Freedom of Information Act 2000, as the limit for the Trust is £600. You could narrow it to one term.

        Yours sincerely
      `,
      at: '£600',
    },
    {
      sound: letter`
        Dear Requester

        Elmbridge Police holds the logs. We refuse your request under section 12(1) of the Freedom of Information Act 2000. The appropriate limit is £450, which is 18 hours of work; the control room is open for 24 hours a day.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Elmbridge Police holds the logs. We refuse your request under section 12(1) of the Freedom of Information Act 2000. The Regulations set the appropriate limit at £600 for departments and £450 for others, ourselves among them.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The Department for Orchards holds the returns. We refuse your request under section 12(1) of the Freedom of Information Act 2000, as it would exceed the cost limit of £600. You could narrow it to one county.

        Yours sincerely
      `,
    },
  ],
});

/** The name over a letter whose authority is not known otherwise: its first line, or one that can only be a local body's. */
function nameAtHead({ text }: Notice): string | undefined {
  const lines = text.slice(0, head).split('\n').slice(0, -1);
  const names = lines.map((line) => line.replace(/[#*_]/g, '').trim());
  const [first, ...more] = names.filter(({ length }) => length > 0 && length < longestName);
  return isCentral(first, undefined) ? first : [first, ...more].find((name) => isLocalBody(name, undefined));
}

/** How many characters at the beginning are looked at for a letterhead; longer lines are no names. */
const head = 400;
const longestName = 80;

const isSum = (figure: string) => !mentions(figure, 'timeUnit');

/** Whether a figure is, or makes up, the higher limit: £600, 24 hours, six hundred pounds. */
const isHigh = (figure: string) => [600, 24, 6].includes(numberIn(figure.replace(/^£ ?/, '').split(' ', 1)[0]!));
