import { isGround } from '../../law/index.ts';
import { citationsIn, openSentences } from '../block.ts';
import { insert } from '../mend.ts';
import { isOwn } from '../part.ts';
import { facts, isSaidIn } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { list, name } from '../speak.ts';
import { sentencesStating } from '../stating.ts';
import { assignsContent } from './assigned.ts';

const redacted = facts('redacts');

export default rule({
  id: 'structure/redactions-unlabelled',
  title: 'Tie each redaction to its exemption',
  basis: 'FOIA s.17(1)(b); ICO guidance on redaction',
  severity: 'info',
  why: 'In a copy with several black bars and a letter with several exemptions, a requester cannot tell which bar rests on what, and so cannot dispute any. A mark at each redaction and a key are enough.',
  *check(notice, { facts }) {
    if (notice.part === 'annex' || notice.stance !== 'refusal') return;
    const claims = notice.claims.filter(({ provision, scope }) => scope === 'content' && !isGround(provision));
    const sections = new Map(claims.map(({ provision }) => [provision.section, provision]));
    if (sections.size < 2) return;
    const [first] = sentencesStating(notice, 'speaks-of-copy').filter(isOwn).flatMap(redacted);
    if (!first || isSaidIn(notice, 'keys-redactions') || openSentences(notice).length > 0) return;
    // A redaction and its section in one sentence is a key of its own.
    const tied = sentencesStating(notice, 'takes-out')
      .filter(isOwn)
      .some(({ range }) => citationsIn(notice, range).some(({ provision }) => sections.has(provision.section)));
    if (tied || assignsContent(notice)) return;
    yield {
      at: first.range,
      message: `Mark each redaction with what it rests on, and give a key. The copy is redacted under ${list([...sections.values()].map(name))}, and the letter does not say which redaction rests on which.`,
      fixes: () => [insert(notice, 'redaction-key', first.range, facts, 'Insert a key to the redactions')],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        A redacted copy of the log is attached. The rest is refused: sections 31(1)(a) and 43(2) of the Freedom of Information Act 2000 apply.

        Yours sincerely
      `,
      at: 'redacted',
      mended: letter`
        Dear Requester

        A redacted copy of the log is attached. The rest is refused: sections 31(1)(a) and 43(2) of the Freedom of Information Act 2000 apply.

        Each redaction in the copy is marked with the exemption that it rests on. [WHICH MARK STANDS FOR WHICH EXEMPTION].

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the lease. We enclose it, with some passages blacked out.

        We refuse those under section 42(1) of the Freedom of Information Act 2000 and under section 43(2) of that Act.

        Yours sincerely
      `,
      at: 'blacked out',
    },
    {
      sound: letter`
        Dear Requester

        A redacted copy of the log is attached. Section 31(1)(a) of the Freedom of Information Act 2000 applies to what is refused.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        A redacted copy of the log is attached. Passages marked A are refused under section 31(1)(a) of the Freedom of Information Act 2000, and the others under section 43(2).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        A copy of the log is attached, redacted under section 31(1)(a) of the Freedom of Information Act 2000. The survey is withheld under section 43(2).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        A redacted copy of the log is attached. Names are refused under section 40(2) of the Freedom of Information Act 2000 and the rates under section 43(2).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the log. It cannot be redacted usefully, so all of it is refused: sections 31(1)(a) and 43(2) of the Freedom of Information Act 2000 apply.

        Yours sincerely
      `,
    },
  ],
});
