import { afterEach, describe, expect, it, vi } from 'vitest';
import { whenServerEnds } from '../../client/whenServerEnds.ts';

// The real module needs an editor round it.
vi.mock('vscode-languageclient', () => ({
  ErrorAction: { Continue: 1, Shutdown: 2 },
  CloseAction: { DoNotRestart: 1, Restart: 2 },
}));

afterEach(() => void vi.useRealTimers());

describe('a server that ends', () => {
  it('is not given up for what could not be sent to it, however much that was', async () => {
    const { error } = whenServerEnds();
    expect(await error(new Error('write EPIPE'), undefined, 40)).toEqual({ action: 1, handled: true });
  });

  it('is started again without a word, but not for ever', async () => {
    const { closed } = whenServerEnds();
    for (let end = 1; end < 5; end++) expect(await closed()).toEqual({ action: 2, handled: true });
    expect(await closed()).toEqual({ action: 1, message: expect.stringContaining('Restart the Server') });
  });

  it('is started again as often as it ends now and then', async () => {
    vi.useFakeTimers();
    const { closed } = whenServerEnds();
    for (let end = 0; end < 20; end++) {
      expect(await closed()).toMatchObject({ action: 2 });
      vi.advanceTimersByTime(60_000);
    }
  });
});
