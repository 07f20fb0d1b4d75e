// The engine is the language server of the extension, as a web worker, whose code stands packed in the page.

import { autocompletion, CompletionContext, type CompletionSource } from '@codemirror/autocomplete';
import { hoverTooltips, LSPClient, serverCompletionSource } from '@codemirror/lsp-client';
import { tell } from './element.ts';
import { unpacked } from './packed.ts';

/** Starts the engine. It asks for nothing: neither for files nor for settings. */
export function startEngine(): LSPClient {
  const client = new LSPClient({
    // A letter of a hundred pages takes longer than what the library would wait.
    timeout: 60_000,
    extensions: [autocompletion({ override: [completions] }), hoverTooltips(), { clientCapabilities: capabilities }],
  });
  unpacked('engine').then(
    (code) => client.connect(spokenTo(code)),
    () => tell('This browser is too old for the page: please use a newer Edge, Chrome, Firefox or Safari.'),
  );
  return client;
}

/** The library asks after letters only, and standard text goes by names that begin with `s17`. */
const completions: CompletionSource = (context) =>
  serverCompletionSource(
    context.matchBefore(/s\d+$/) ? new CompletionContext(context.state, context.pos, true, context.view) : context,
  );

/** Placeholders stay as text: the guide asks for what they stand for. */
const capabilities = { textDocument: { completion: { completionItem: { snippetSupport: false } } } };

function spokenTo(code: string): Parameters<LSPClient['connect']>[0] {
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  worker.addEventListener('error', () => tell('The engine has stopped. Save your letter, and load the page again.'));
  const heard = new Map<(message: string) => void, (event: MessageEvent) => void>();
  return {
    send: (message) => worker.postMessage(JSON.parse(message)),
    subscribe(handler) {
      const hear = ({ data }: MessageEvent) => handler(JSON.stringify(data));
      heard.set(handler, hear);
      worker.addEventListener('message', hear);
    },
    unsubscribe(handler) {
      worker.removeEventListener('message', heard.get(handler)!);
      heard.delete(handler);
    },
  };
}
