import type { HiddenKind } from '../../word/hidden.ts';
import { letter, rule } from '../rule.ts';
import { quote } from '../speak.ts';
import { hiddenThings, ofKind, onDay } from './hiddenThings.ts';

const roles: Readonly<Partial<Record<HiddenKind, string>>> = {
  author: 'created the file',
  'last-author': 'saved it last',
  manager: 'is named as its manager',
};

export default rule({
  id: 'word/author',
  title: 'See whose names the file carries',
  basis: 'Good drafting; UK GDPR Art.5(1)(f)',
  severity: 'info',
  why: 'The properties of a file name whoever created it and whoever saved it last, and when. A letter that names no junior officer may have such names there.',
  given: hiddenThings,
  *check(_notice, _context, hidden) {
    const named = ofKind(hidden, 'author', 'last-author', 'manager');
    for (const name of new Set(named.map(({ words }) => words))) {
      const all = named.filter(({ words }) => words === name);
      const does = all.map((each) => `${roles[each.kind]}${onDay(each)}`);
      yield {
        at: all[0]!.at,
        message: `May the name ${quote(name)} go with the file? The properties of the file say that ${name} ${does.join(' and ')}. Whoever receives it can read that; Word takes it out (File, Info, Inspect Document).`,
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      hidden: [
        { kind: 'author', words: 'J. Okoro', date: '2026-11-03T09:00:00Z', beside: 'Dear' },
        { kind: 'last-author', words: 'J. Okoro', date: '2026-11-06T10:00:00Z', beside: 'Dear' },
      ],
      at: 'Dear',
    },
    {
      sound: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      hidden: [{ kind: 'comment', words: 'Does the inspector agree?', by: 'J. Okoro', beside: 'refuse' }],
    },
  ],
});
