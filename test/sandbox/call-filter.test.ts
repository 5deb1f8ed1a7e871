import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { callFilter } from '../../src/sandbox/call-filter.ts';
import { sandboxScene } from './rig.ts';

const ALLOW = 'allowed';
const [NO_CALL, NO_FAMILY] = [38, 97];
const VSOCK = 40;

/** The kernel's own names of kinds of machines, with the numbers of the calls of each. */
const MACHINES = [
  ['x64', 'x86_64', 0xc000003e, { add: 248, request: 249, keyctl: 250, socket: 41, read: 0 }],
  ['x64', 'i386', 0x40000003, { add: 286, request: 287, keyctl: 288, socket: 359, read: 3 }],
  ['arm64', 'aarch64', 0xc00000b7, { add: 217, request: 218, keyctl: 219, socket: 198, read: 63 }],
  ['arm64', 'arm', 0x40000028, { add: 309, request: 310, keyctl: 311, socket: 281, read: 3 }],
] as const;

interface Call {
  readonly nr: number;
  readonly arch: number;
  /** The first argument. */
  readonly first: number;
}

/** What the program answers to a call, as the kernel runs it. */
function verdict(program: Buffer, { nr, arch, first }: Call): typeof ALLOW | number {
  const data = new Map([
    [0, nr],
    [4, arch],
    [16, first],
  ]);
  let accumulator = 0;
  for (let at = 0; at < program.length; at += 8) {
    const [code, value] = [program.readUInt16LE(at), program.readUInt32LE(at + 4)];
    if (code === 0x06) return ended(value);
    if (code === 0x20) accumulator = data.get(value) ?? Number.NaN;
    else at += 8 * program.readUInt8(at + (isMet(code, accumulator, value) ? 2 : 3));
  }
  throw new Error('the program has no end');
}

const ended = (value: number): typeof ALLOW | number =>
  value === 0x7fff0000 ? ALLOW : value - 0x00050000;

const isMet = (code: number, accumulator: number, value: number): boolean =>
  code === 0x15 ? accumulator === value : accumulator >= value;

describe.each(MACHINES)('on %s, calls of %s', (cpu, _name, arch, calls) => {
  test.each([true, false])('with a limited network: %s', (isOffline) => {
    const filter = callFilter({ arch: cpu, isOffline });
    if (filter === null) throw new Error('there is no filter');
    const of = (nr: number, first = 0) => verdict(filter, { nr, arch, first });
    expect([calls.add, calls.request, calls.keyctl].map((nr) => of(nr))).toEqual([
      ...[NO_CALL, NO_CALL, NO_CALL],
    ]);
    expect(of(calls.read)).toBe(ALLOW);
    expect([1, 2, 10, 16, 38].map((family) => of(calls.socket, family))).toEqual(
      Array.from({ length: 5 }, () => ALLOW),
    );
    expect(of(calls.socket, VSOCK)).toBe(isOffline ? NO_FAMILY : ALLOW);
    expect(of(calls.read, VSOCK)).toBe(ALLOW);
  });
});

test('other interfaces to the same calls are refused', () => {
  const filter = callFilter({ arch: 'x64', isOffline: true });
  if (filter === null) throw new Error('there is no filter');
  const x32 = { nr: 0x40000000 + 250, arch: 0xc000003e };
  const legacy = { nr: 102, arch: 0x40000003 };
  const unknown = { nr: 0, arch: 0xc00000f3 };
  expect([x32, legacy, unknown].map((call) => verdict(filter, { ...call, first: 0 }))).toEqual([
    ...[NO_CALL, NO_CALL, NO_CALL],
  ]);
  expect(callFilter({ arch: 'riscv64', isOffline: true })).toBe(null);
});

const hasPerl = spawnSync('perl', ['-e', '1']).status === 0;
const NUMBERS = process.arch === 'x64' ? { keyctl: 250, socket: 41 } : { keyctl: 219, socket: 198 };
const CALL = `perl -e '
  print -e "/proc/self/fd/3" ? "filter open " : "";
  my $ring = syscall(${NUMBERS.keyctl}, 0, -4, 0); print "ring ", $ring < 0 ? 0 + $! : "found";
  my $host = syscall(${NUMBERS.socket}, 40, 1, 0); print " host ", $host < 0 ? 0 + $! : "found";
  my $unix = syscall(${NUMBERS.socket}, 1, 1, 0); print " unix ", $unix < 0 ? 0 + $! : "found";'`;

describe.runIf(hasPerl)('in a sandbox', () => {
  test.each(['agent', 'run'] as const)('%s finds no keyring of the kernel', async (purpose) => {
    const { run } = await sandboxScene();
    const { code, output } = await run(CALL, { purpose });
    expect([code, output]).toEqual([0, expect.stringMatching(/^ring 38 host .* unix found$/)]);
  });

  test('with a limited network there is no socket to the host either', async () => {
    const { run } = await sandboxScene({
      policy: { isolation: 'required', network: { type: 'none' } },
    });
    expect(await run(CALL)).toEqual({ code: 0, output: 'ring 38 host 97 unix found' });
  });

  test('what setup left is there through an overlay, with the same filter', async () => {
    const { run } = await sandboxScene();
    await run('echo one >~/file', { purpose: 'setup' });
    const { output } = await run(`cat ~/file; ${CALL}`, { purpose: 'verify' });
    expect(output).toMatch(/^one\nring 38 host .* unix found$/);
  });
});
