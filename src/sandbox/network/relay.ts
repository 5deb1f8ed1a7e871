/**
 * A program for `node -e` inside the sandbox: it listens on the child's loopback, forwards connections to a Unix socket, and
 * starts the child with itself as the proxy. Arguments: the socket, whether loopback connections are forwarded, too, the child's
 * program and its arguments.
 */
export const RELAY = `
const net = require('node:net');
const { spawn } = require('node:child_process');
const { constants } = require('node:os');
const [socket, direct, program, ...args] = process.argv.slice(1);
const pipe = (near) => {
  const far = net.connect(socket);
  near.pipe(far).pipe(near);
  near.on('error', () => far.destroy());
  far.on('error', () => near.destroy());
};
// The child receives the signals directly.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
const server = net.createServer(pipe).listen(0, '127.0.0.1', () => {
  const proxy = 'http://127.0.0.1:' + server.address().port;
  const env = { ...process.env, NODE_USE_ENV_PROXY: '1' };
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY']) env[name] = env[name.toLowerCase()] = proxy;
  for (const name of ['NO_PROXY', 'no_proxy']) env[name] = direct;
  const child = spawn(program, args, { stdio: 'inherit', env });
  child.on('error', (error) => { console.error('bwrap: ' + error.message); process.exit(1); });
  child.on('exit', (code, signal) => process.exit(signal === null ? code : 128 + constants.signals[signal]));
});
`;
