import { letter, rule } from '../rule.ts';
import { quote } from '../speak.ts';
import { ofEach, quoted } from './hiddenThings.ts';

const how = {
  'not-shown': 'is set as hidden text: it is in the file, and anyone can have it shown.',
  white: 'is set in white on white: selecting it shows it, and so does copying it.',
  tiny: 'is set in one point or less: it cannot be read on the page, but in the file it can.',
} as const;

export default rule({
  id: 'word/hidden-text',
  title: 'Take out text that is in the file but not seen on the page',
  basis: 'Good drafting; UK GDPR Art.5(1)(f)',
  severity: 'warning',
  why: 'Text that is hidden, white or tiny is as much in the file as any other. Authorities have disclosed names in this way, in letters and in what was sent with them.',
  ...ofEach(
    ['not-shown', 'white', 'tiny'],
    (each) => `Delete ${quote(each.words)}, which is not seen on the page. ${quoted(each)} ${how[each.kind]}`,
  ),
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      hidden: [
        { kind: 'not-shown', words: 'The van is kept at 4 Castle Yard.', beside: 'It' },
        { kind: 'white', words: 'the rota', beside: 'the rota' },
        { kind: 'tiny', words: '2000', beside: '2000' },
      ],
      at: ['the rota', 'It', '2000'],
    },
    {
      sound: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      hidden: [{ kind: 'deleted', words: 'The van is kept at 4 Castle Yard.', beside: 'refuse' }],
    },
  ],
});
