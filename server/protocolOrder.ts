// The order that the protocol prescribes: nothing is asked before `initialize`, which comes once, nor after `shutdown`.
// The library answers whatever comes.

import { type Connection, ErrorCodes, Message, type MessageStrategy, ResponseError } from 'vscode-languageserver';

/** What a request that comes out of order is answered as; its one parameter is the error. */
const refusedRequest = 'section17/refused';

interface Refusal {
  readonly code: number;
  readonly message: string;
}

/**
 * For the options of a connection: hands on what comes in order, as a refusal a request that does not, and no notification
 * that does not but `exit`. Each connection needs one of its own.
 */
export function inOrder(): MessageStrategy {
  let stage: 'new' | 'initialized' | 'shut down' = 'new';

  function refusalOf(method: string): Refusal | undefined {
    if (stage === 'shut down') return { code: ErrorCodes.InvalidRequest, message: 'The server was shut down.' };
    if (stage === 'new' && method !== 'initialize') {
      return { code: ErrorCodes.ServerNotInitialized, message: 'The server is not initialized.' };
    }
    return stage === 'initialized' && method === 'initialize'
      ? { code: ErrorCodes.InvalidRequest, message: 'The server is initialized already.' }
      : undefined;
  }

  return {
    handleMessage(message, next) {
      if (Message.isNotification(message)) {
        return stage === 'initialized' || message.method === 'exit' ? next(message) : undefined;
      }
      if (!Message.isRequest(message)) return next(message);
      const refusal = refusalOf(message.method);
      if (refusal) return next({ ...message, method: refusedRequest, params: refusal } as Message);
      if (message.method === 'initialize') stage = 'initialized';
      if (message.method === 'shutdown') stage = 'shut down';
      return next(message);
    },
  };
}

/** Answers what `inOrder` refuses. */
export function answerRefused(connection: Connection): void {
  connection.onRequest(refusedRequest, ({ code, message }: Refusal) => new ResponseError(code, message));
}
