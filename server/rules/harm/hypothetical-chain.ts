import { type FactKind, stated } from '../../language/index.ts';
import { facts, sentencesWith } from '../phrase.ts';
import { argumentsAgainst } from '../pit/arguments.ts';
import { givesReasons } from '../pit/weighedTests.ts';
import { letter, rule } from '../rule.ts';
import { hasPlaceholder } from '../speak.ts';

const chain = facts('stacks-suppositions');

export default rule({
  id: 'harm/hypothetical-chain',
  title: 'Do not rest harm on one supposition upon another',
  basis: 'John Connor Press Associates v Information Commissioner (EA/2005/0005)',
  severity: 'info',
  why: 'The chance of harm must be real and significant, and more than hypothetical. Each "if" that has to come true before the harm does makes that chance smaller. Say why the first step is likely, or begin with what is known.',
  *check(notice) {
    if (!givesReasons(notice)) return;
    for (const sentence of sentencesWith(notice, chain)) {
      const inHarm = notice.sections[sentence.section]?.role === 'harm';
      if (!inHarm && !argumentsAgainst(notice).has(sentence)) continue;
      const [match] = chain(sentence);
      if (!match || hasPlaceholder(notice, sentence.range)) continue;
      const count = (kind: FactKind) => stated(sentence.facts, kind).length;
      const excused = count('supposes-answer');
      if (excused > 0 && count('supposes') - excused < 2) continue;
      yield {
        at: match.range,
        message: `Say why the first step is likely: here one supposition rests on another. Harm has to be more than hypothetical ("${brief(match.text)}").`,
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the make of the gate. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        ## Harm

        If a fault were found in gates of that make, and if somebody learnt that ours is one, he would be likely to try it.

        Yours sincerely
      `,
      at: 'If a fault were found in gates of that make, and if',
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 31(3) of the Freedom of Information Act 2000.

        ## Factors favouring confirming or denying

        - Skippers would know which radar is fitted.

        ## Factors favouring neither confirming nor denying

        - If a make is known to be blind to small boats and a harbour was to say that it has that make, smugglers would be likely to come in small boats.

        ## Balance

        The coming of small boats outweighs what skippers would know of the radar.

        Yours sincerely
      `,
      at: 'If a make is known to be blind',
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 31(3) of the Freedom of Information Act 2000.

        ## Harm

        If we said yes, smugglers would be likely to go elsewhere. If any information were held and we denied it, we would mislead; if none were held and we said so, they would be likely to come.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the make of the gate. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        ## Harm

        If the make were known, thieves would be likely to try the fault that was published in March. They have asked the maker if it is mended.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the make of the gate. If you would like the other figures, and if you can wait until May, please write again. We refuse the make under section 31(1)(a) of the Freedom of Information Act 2000.

        ## Harm

        Thieves would be likely to try the fault that was published in March.

        Yours sincerely
      `,
    },
  ],
});

/** The first and last words of a long quotation. */
function brief(text: string): string {
  const words = text.split(' ');
  return words.length > 9 ? `${words.slice(0, 4).join(' ')} … ${words.slice(-4).join(' ')}` : text;
}
