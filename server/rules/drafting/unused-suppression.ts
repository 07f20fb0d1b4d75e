import { letter, rule } from '../rule.ts';

export default rule({
  id: 'drafting/unused-suppression',
  title: 'Take out a comment that suppresses nothing',
  basis: 'Good drafting',
  severity: 'info',
  why: 'A comment that switches off a rule which has nothing to say hides the next fault of that kind, and nobody will know why it is there. It must stand last in the list of rules, so that all others have been asked.',
  of: 'letter',
  *check({ text }, { idle }) {
    for (const { range, names } of idle()) {
      yield {
        at: range,
        message: `This comment suppresses nothing: ${names.length === 1 ? `${names[0]} has` : 'these rules have'} nothing to say here, or no rule has that name.`,
        fixes: () => [
          {
            title: 'Delete the comment',
            edits: [
              {
                range: { start: range.start, end: range.end + (/^\r?\n/.exec(text.slice(range.end))?.[0].length ?? 0) },
                text: '',
              },
            ],
            safe: true,
            preferred: true,
          },
        ],
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        <!-- section17-disable-next-line rights/reveiw-missing: sent apart -->
        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: '<!-- section17-disable-next-line rights/reveiw-missing: sent apart -->',
      mended: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        <!-- section17-disable-file ncnd/leeks: the force is named in the press -->

        Dear Requester

        We neither confirm nor deny that we hold the information. Section 24(2) of the Freedom of Information Act 2000 applies.

        Yours sincerely
      `,
      at: '<!-- section17-disable-file ncnd/leeks: the force is named in the press -->',
    },
    {
      sound: letter`
        Dear Requester

        <!-- section17-disable: an old letter, kept as it was sent -->
        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        <!-- ask whether this is vexatious -->
        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        <!-- section17-scope ncnd -->
        We neither confirm nor deny that we hold the information. Section 24(2) of the Freedom of Information Act 2000 applies.

        Yours sincerely
      `,
    },
  ],
});
