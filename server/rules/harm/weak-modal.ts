import type { Notice, Section, Sentence } from '../../notice/model.ts';
import { replace } from '../mend.ts';
import { phrase } from '../phrase.ts';
import { ask, isAsked } from '../pit/standard.ts';
import { letter, rule } from '../rule.ts';
import { choosesLevel } from './reasoning.ts';

const modal = phrase(
  /\b(?:could|may|might)(?= (?!not\b|be (?:contacted|found|asked)|wish\b|ask\b|have been\b)(?:(?:also|well|then|easily|potentially|possibly|adversely|seriously) )?[a-z]+)/gi,
);
const possibility = phrase(
  /\bit is (?:also |quite |perfectly )?possible\b|\bthere is a possibility\b|\bcan(?:not| not) (?:be )?rule[d]? out\b/gi,
);
const harmful =
  /\b(?:prejudic|endanger|harm|damag|undermin|weaken|hinder|jeopardi|compromis|identif|reveal|help|assist|enabl|allow|expos|expose|exploit|attack|affect|lead|result|use|used|provide|highlight|disrupt|deter|evad|circumvent|target|threat|risk|inhibit|disadvantage)/i;

export default rule({
  id: 'harm/weak-modal',
  title: 'Say how likely the harm is: "could" is not enough',
  basis: 'ICO guidance on the prejudice test; John Connor Press Associates v ICO (EA/2005/0005)',
  severity: 'warning',
  why: 'The tests ask what would happen, or would be likely to happen: a real and significant chance, not a mere possibility. "Could", "may" and "might" claim less than the exemption needs, and the regulator reads them so.',
  *check(notice) {
    if (notice.reasonsAbsent) return;
    // Once for each section, not for each of its paragraphs: there may be thousands.
    const settled = new Set(
      notice.sections.filter((section) => section.role === 'harm' && inSection(notice, section).some(choosesLevel)),
    );
    for (const paragraph of notice.paragraphs) {
      if (paragraph.scope !== 'content' && paragraph.scope !== 'ncnd') continue;
      const section = notice.sections[paragraph.section];
      const role = section?.role;
      if (role !== 'harm' && role !== 'against') continue;
      const sentences = notice.sentences.slice(paragraph.sentences.from, paragraph.sentences.to);
      // One "could" beside a level that is chosen is normal.
      const chosen =
        (role === 'harm' ? settled.has(section!) : sentences.some(choosesLevel)) || /\bwill\b/.test(paragraph.text);
      for (const sentence of sentences) yield* weak(notice, sentence, chosen);
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the survey and refuse it under section 31(1)(a).

        ## Harm

        The survey might help burglars to find the unlocked doors.

        Yours sincerely
      `,
      at: 'might',
      mended: letter`
        Dear Requester

        We hold the survey and refuse it under section 31(1)(a).

        ## Harm

        The survey [would be likely to / would] help burglars to find the unlocked doors.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the survey and refuse it under section 31(1)(a).

        ## Factors against disclosure

        - It is also possible that staff are followed home. Burglars would be likely to find the unlocked doors.

        Yours sincerely
      `,
      at: 'It is also possible',
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey and refuse it under section 31(1)(a).

        ## Harm

        The survey would be likely to help burglars to find the unlocked doors. They could also sell it.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey and refuse it under section 31(1)(a).

        ## Factors favouring disclosure

        - Residents could judge whether the building is safe.

        ## Harm

        Burglars would be likely to find the unlocked doors.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey and refuse it under section 31(1)(a).

        ## Harm

        Burglars [would be likely to / would] find the unlocked doors.

        You may wish to ask again in March.

        Yours sincerely
      `,
    },
  ],
});

function inSection(notice: Notice, { paragraphs: { from, to } }: Section): Sentence[] {
  return notice.paragraphs
    .slice(from, to)
    .flatMap(({ sentences }) => notice.sentences.slice(sentences.from, sentences.to));
}

function* weak(notice: Notice, sentence: Sentence, chosen: boolean) {
  const [doubt] = possibility(sentence);
  if (doubt) {
    if (isAsked(notice, sentence.range)) return;
    yield {
      at: doubt.range,
      message: `"${doubt.text}" makes the harm a mere possibility. The test asks for harm that would happen, or would be likely to.`,
      fixes: () => [ask(sentence.range, '[HOW LIKELY IS THIS, AND WHAT SHOWS IT?]')],
    };
    return;
  }
  if (chosen || choosesLevel(sentence)) return;
  const [first] = modal(sentence).filter(({ index, text }) =>
    harmful.test(sentence.wording.text.slice(index + text.length, index + text.length + 80)),
  );
  if (!first) return;
  yield {
    at: first.range,
    message: `"${first.text}" carries the harm here. It claims less than the exemption needs: harm that would happen, or would be likely to (a real and significant chance).`,
    fixes: () => [replace(first.range, '[would be likely to / would]', 'Choose a level: [would be likely to / would]')],
  };
}
