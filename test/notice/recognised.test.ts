import { expect, it } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';

const refusals: readonly [stance: string, text: string][] = [
  [
    'cost-limit',
    '# Cost refusal\n\nThank you for your request received on 3 November 2026 under the Freedom of Information Act 2000 for all emails about bins. To read 48,000 emails at two minutes each would take 1600 hours. This exceeds the limit, so section 12 applies. The information is also personal (section 40).\n',
  ],
  [
    'ncnd',
    '# EI(S)R response\n\nUnder the Environmental Information (Scotland) Regulations 2004 we neither confirm nor deny whether we hold the survey of otters that you asked for on 3 November 2026, relying on regulation 10(8) and 10(5)(a).\n\nThe survey would lead poachers to the holts.\n',
  ],
];

it.each(refusals)('a decision on a provision, told to somebody who asked, is a notice: %s', (stance, text) => {
  expect(readNotice(text).stance).toBe(stance);
});

const schedule =
  '| No | Date | From | To | Pages | Title | Decision | Provision |\n|---|---|---|---|---|---|---|---|\n| 1 | 3 May | AB | CD | 4 | Note on rents | Withheld | s.43(2) |\n';

it('a wide table beside an answer is its schedule, and with nobody to answer a register', () => {
  const letter = `Dear Ms Pole\n\nThank you for your request of 3 March 2026 for the letters about the rents. Our decisions are in the schedule.\n\n${schedule}\nYou may ask for an internal review within 40 working days.\n`;
  expect(readNotice(letter).stance).toBe('refusal');
  expect(readNotice(`# FOI register 2026\n\n${schedule}`).stance).toBe('not-a-notice');
});

it.each([
  'Section 12 lets an authority refuse a request that exceeds the limit. Thank you for your help with the new guidance.\n',
  'If you asked for a survey, the authority may refuse it under section 31(1)(a) of the Freedom of Information Act 2000.\n',
])('what explains the Act is none: %s', (text) => {
  expect(readNotice(text).stance).toBe('not-a-notice');
});
