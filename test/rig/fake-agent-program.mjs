// Started as an agent: reads its prompt, then does what comes over the socket that its argument names.
import { closeSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';

const ORDERS = {
  stdout: ({ text }) => writeSync(1, text),
  stderr: ({ text }) => writeSync(2, text),
  write: ({ path, text }) => writeFileSync(expanded(path), text),
  ignoreTerm: () => process.on('SIGTERM', () => {}),
  closeOutput: () => {
    closeSync(1);
    closeSync(2);
  },
  exit: ({ code }) => process.exit(code),
};

const prompt = readFileSync(0, 'utf8');
const socket = connect(process.argv[2]);
say({ pid: process.pid, prompt, cwd: process.cwd(), env: process.env });
for await (const line of createInterface({ input: socket })) {
  const order = JSON.parse(line);
  ORDERS[order.do](order);
  say({ done: true });
}

function say(what) {
  socket.write(`${JSON.stringify(what)}\n`);
}

function expanded(path) {
  return path.replace(/^\$(\w+)/, (_, name) => process.env[name]);
}
