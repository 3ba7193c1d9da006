// Loaded before everything else in a process and in each of its threads: whatever asks for the network fails and says so.
const net = require('node:net');
const dns = require('node:dns');

function refuse() {
  require('node:fs').writeSync(2, 'the network was asked for\n');
  throw new Error('the network was asked for');
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
  const [options] = given.flat();
  // A pipe on this machine, by which the loader of TypeScript talks to itself.
  return options?.path === undefined ? refuse() : connect.apply(this, given);
};
dns.lookup = refuse;
globalThis.fetch = refuse;
