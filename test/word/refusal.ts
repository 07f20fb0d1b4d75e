import { deleted, inserted, item, list, made, numbered, p, r, style, table } from './made.ts';

const heading = (words: string) => p(r(words), '<w:pStyle w:val="Heading1"/>');
const styles = style('Heading1', 'heading 1');
const numbering = list(1, ['bullet', '•']) + numbered(1);

/**
 * A letter of Word that neither confirms nor denies, and in whose file it is still to be read that something is held. It
 * says nothing of the public interest.
 * @param closing its last paragraph
 */
export function refusalInWord(closing = 'Yours sincerely'): Uint8Array {
  const body = [
    table([p(r('Our reference')), p(r('FOI 26/041'))], [p(r('Date')), p(r('20 November 2026'))]),
    p(r('Dear Ms Hale')),
    heading('Your request'),
    p(r('You asked on 2 November 2026 whether our officers followed a grey van in Fenside.')),
    heading('Our decision'),
    p(
      r('Northmoor Police ') +
        deleted('confirms that it holds the information, but it') +
        inserted(r('can neither confirm nor deny')) +
        r(
          ' whether it holds the information. The duty in section 1(1)(a) of the Freedom of Information Act 2000 does not apply, by virtue of section 31(3).',
        ),
    ),
    heading('Section 31(3): law enforcement'),
    p(r('Confirming or denying would be likely to prejudice:')),
    p(r('the prevention of crime, because those who are watched would know that they are;'), item(1)),
    p(r('the apprehension of offenders, because they would change their routes.'), item(1)),
    p(r(closing)),
  ];
  return made(body.join(''), { styles, numbering });
}
