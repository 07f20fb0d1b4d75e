import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ServiceOptions } from '../../server/editor/service.ts';
import { readInSteps } from '../../server/notice/read.ts';
import { checkInSteps } from '../../server/rules/check.ts';
import { serviceOf, uri } from './fakes.ts';

/** The service with the real reader and rules. */
export const realService = (options: Partial<ServiceOptions> = {}) =>
  serviceOf({ engine: { read: readInSteps, check: checkInSteps }, ...options });

/** A letter that relies on section 31(1)(a) with all its reasons; whatever its line ends. */
export const refusal = `Dear 🏛 Okafor

Your request

You asked whether section 31(1)(a) is ever used.

Our decision

We hold the rota. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

Section 31(1)(a): law enforcement

Harm

Disclosure would be likely to prejudice the prevention of crime, because burglars would time their visits by it.

Public interest test

Factors favouring disclosure

- Residents would see how often the estate is patrolled.

Factors against disclosure

- Burglars would know the nights on which nobody comes.
- Patrols would have to be doubled at once, at a cost to other estates.

Balance

The public interest in maintaining the exemption in section 31 outweighs that in disclosure, since burglars would act on the rota at once.

Your rights

You may ask for an internal review within 40 working days, and may then complain to the Information Commissioner under section 50.

Yours sincerely
`;

/** A document, and the position of the first (or a later) place where words stand in it. */
export function letterOf(text: string) {
  const document = TextDocument.create(uri, 'markdown', 1, text);
  const at = (words: string, nth = 1) => {
    let offset = -1;
    for (let i = 0; i < nth; i++) offset = text.indexOf(words, offset + 1);
    if (offset < 0) throw new Error(`“${words}” does not stand in the letter`);
    return document.positionAt(offset);
  };
  return { document, at };
}

/** A document that looks like a letter about exemptions and is none. */
export const manual =
  '# Section 31 of the manual\n\nThe exemption in section 31(1)(a) of the Freedom of Information Act 2000 covers law enforcement.\n';
