import { describe, expect, it } from 'vitest';
import { realService, refusal } from './realService.ts';

const looksLikeOne = (text: string, settings = {}) => realService().looksLikeNotice(text, settings);

describe('a text that is to be offered', () => {
  it('is a letter that relies on an exemption, also where no decision is found in it', () => {
    expect(looksLikeOne(refusal)).toBe(true);
    expect(looksLikeOne('Dear Ms Hall\n\nSection 31(1)(a) covers the rota.\n\nKind regards\nJ. Moss\n')).toBe(true);
  });

  it('is none that says what it is, that the settings leave out, or that relies on nothing', () => {
    expect(looksLikeOne(`---\nnotice: false\n---\n${refusal}`)).toBe(false);
    expect(looksLikeOne(refusal, { ignored: true })).toBe(false);
    expect(looksLikeOne('Dear Ms Hall\n\nThank you for your letter about the hedge.\n\nYours sincerely\n')).toBe(false);
    expect(looksLikeOne('Ask Jo whether section 31(1)(a) would do.\n')).toBe(false);
  });
});
