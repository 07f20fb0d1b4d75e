import { expect, test } from 'vitest';
import { inTwo } from '../../server/rules/firstSentence.ts';

test.each<[string, string, string]>([
  ['Say who. The Act asks.', 'Say who.', 'The Act asks.'],
  ['Say who', 'Say who', ''],
  ['"We hold it. It is here." gives it away. Take it out.', '"We hold it. It is here." gives it away.', 'Take it out.'],
  ['A comment by J. Okoro stays in the file. Delete it.', 'A comment by J. Okoro stays in the file.', 'Delete it.'],
  ['Section 17(7)(a) asks for it, s.17 too. Say it.', 'Section 17(7)(a) asks for it, s.17 too.', 'Say it.'],
  ['Is this it? "Write to us" may be. 40 days.', 'Is this it?', '"Write to us" may be. 40 days.'],
  ['Take it out. "no list" says too much.', 'Take it out.', '"no list" says too much.'],
])('%s', (message, first, rest) => expect(inTwo(message)).toEqual({ first, rest }));
