// Loaded before a program (`node --require`): whatever could reach a network, or look up a name, writes down that it
// was called and fails.

const { appendFileSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

function refuse(name) {
  return () => {
    appendFileSync(process.env.NETWORK_ATTEMPTS, `${name}\n`);
    throw new Error(`${name} was called`);
  };
}

const doors = {
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect', 'createServer'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'],
};
for (const [name, functions] of Object.entries(doors)) {
  const opened = require(`node:${name}`);
  for (const each of functions) opened[each] = refuse(`${name}.${each}`);
}
Object.assign(require('node:dns').promises, {
  lookup: refuse('dns.promises.lookup'),
  resolve: refuse('dns.promises.resolve'),
});
require('node:net').Socket.prototype.connect = refuse('net.Socket.connect');
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
globalThis.EventSource = refuse('EventSource');
syncBuiltinESMExports();
