import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Policy } from '../../src/core/plan/plan.ts';
import { sandboxScene } from './rig.ts';

/** Connects to each of the addresses and says how that went. */
const CONNECT = `
const { connect } = require('node:net');
for (const address of JSON.parse(process.env.ADDRESSES)) {
  const socket = connect({ ...address, timeout: 2000 });
  const say = (what) => { console.log((address.path || address.host).replace('\\0', '@') + ' ' + what); socket.destroy(); };
  socket.once('connect', () => say('open'));
  socket.once('error', () => say('closed'));
  socket.once('timeout', () => say('closed'));
}
`;

async function listening(where: { readonly path: string } | { readonly port: 0 }): Promise<number> {
  const server = createServer((socket) => socket.destroy());
  server.listen('path' in where ? where : { ...where, host: '127.0.0.1' });
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function reached(network: Policy['network']): Promise<readonly string[]> {
  const abstract = `\0phasegate-test-${process.pid}`;
  const port = await listening({ port: 0 });
  await listening({ path: abstract });
  const addresses = [
    { host: '127.0.0.1', port },
    { path: abstract },
    { host: '169.254.169.254', port: 80 },
  ];
  const { run } = await sandboxScene({ policy: { isolation: 'required', network } });
  const env = { ADDRESSES: JSON.stringify(addresses), LOOK: CONNECT };
  const { output } = await run(`exec '${process.execPath}' -e "$LOOK"`, { env });
  return output.split('\n').toSorted();
}

describe('services of the machine', () => {
  test('on loopback and on abstract sockets are reached unless `policy.network` is set', async () => {
    const found = await reached({ type: 'any' });
    expect(found).toContain('127.0.0.1 open');
    expect(found).toContain(`@phasegate-test-${process.pid} open`);
  });

  const closed: readonly Policy['network'][] = [
    { type: 'none' },
    { type: 'allow', hosts: ['example.com'] },
  ];
  test.each(closed)('are not with %o, and neither is the metadata address', async (network) => {
    expect(await reached(network)).toEqual([
      '127.0.0.1 closed',
      '169.254.169.254 closed',
      `@phasegate-test-${process.pid} closed`,
    ]);
  });
});
