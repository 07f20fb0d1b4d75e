import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

/** So many ends within so many milliseconds, and the server is not started again: something is wrong with it. */
const mostEnds = 5;
const within = 3 * 60_000;

/**
 * Has a server that ends started again, without a word to the person who writes. What is sent to it between its end and
 * the moment when that is noticed fails; nothing follows from that. The library's own handler stops the client for good
 * after the second such message, and says so in a message for each: whoever went on typing had no server any more.
 */
export function whenServerEnds(): ErrorHandler {
  let ends: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      const now = Date.now();
      ends = [...ends.filter((end) => now - end < within), now];
      if (ends.length < mostEnds) return { action: CloseAction.Restart, handled: true };
      return {
        action: CloseAction.DoNotRestart,
        message: `Section 17 has ended ${mostEnds} times within three minutes and checks nothing now. “Section 17: Restart the Server” starts it again.`,
      };
    },
  };
}
