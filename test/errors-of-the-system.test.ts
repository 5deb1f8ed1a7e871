import { constants } from 'node:os';
import { expect, test } from 'vitest';
import { Refusal } from '../src/ports.ts';
import { codeOf, diskRefusal, isFaultOfMachine, systemRefusal } from '../src/system/disk.ts';

/** As Node makes it: by name where libuv has one, else as an unknown error, which synchronous calls name `UNKNOWN`. */
function thrown(errno: number, how: How, more: object = {}): Error {
  const [name] = Object.entries(constants.errno).find(([, number]) => number === errno) ?? [];
  const unknown = how === 'synchronous' ? 'UNKNOWN' : `Unknown system error -${errno}`;
  const code = how === 'named' && name !== undefined ? name : unknown;
  return Object.assign(new Error(`${code}: ${code}, open '/a'`), { errno: -errno, code, ...more });
}

type How = 'named' | 'unknown' | 'synchronous';

const ALL = Array.from({ length: 200 }, (_, index) => index + 1);

test('every error number of the system is a refusal with a reason and a remedy, however Node names it', () => {
  for (const errno of ALL) {
    for (const how of ['named', 'unknown', 'synchronous'] as const) {
      const error = thrown(errno, how);
      const told = diskRefusal(error, 'The journal x cannot be written');
      expect(told.message).toMatch(/^The journal x cannot be written: \S.+\.$/);
      expect(told.message).not.toMatch(/unknown/i);
      expect(told.remedy).toMatch(/^[A-Z].+\.$/);
      expect(systemRefusal(error)?.message).toMatch(
        /^The operating system refused a call: \S.+\.$/,
      );
    }
  }
});

test('an error number has one name, however Node names it', () => {
  for (const [name, errno] of Object.entries(constants.errno)) {
    if (['EWOULDBLOCK', 'EOPNOTSUPP', 'ENOTSUP', 'EAGAIN'].includes(name)) continue;
    expect(codeOf(thrown(errno, 'unknown'))).toBe(name);
  }
});

test.runIf(process.platform === 'linux')('numbers that Node does not name', () => {
  const names = [121, 122, 116, 117, 123, 133, 4000].map((errno) =>
    codeOf(thrown(errno, 'unknown')),
  );
  expect(names).toEqual([
    'EREMOTEIO',
    'EDQUOT',
    'ESTALE',
    'EUCLEAN',
    'ENOMEDIUM',
    'EHWPOISON',
    'errno 4000',
  ]);
});

test('the call and its path are named where nobody expected the error', () => {
  const { EDQUOT, EXDEV, EACCES } = constants.errno;
  const told = [
    thrown(EDQUOT, 'unknown', { syscall: 'open', path: '/a' }),
    thrown(EXDEV, 'named', { syscall: 'rename', path: '/a', dest: '/b' }),
    thrown(EACCES, 'named', { syscall: 'spawn bash', path: 'bash', spawnargs: [] }),
    thrown(EDQUOT, 'unknown', { syscall: 'write' }),
  ].map((error) => systemRefusal(error)?.message);
  expect(told).toEqual([
    '`open` failed for /a: the disk quota is used up (EDQUOT).',
    '`rename` failed for /a → /b: it is on another disk (EXDEV).',
    '`spawn bash` failed for bash: permission denied (EACCES).',
    '`write` failed: the disk quota is used up (EDQUOT).',
  ]);
});

test('what the system has no part in is no refusal', () => {
  for (const error of [
    new Error('a bug'),
    new TypeError('x is not a function'),
    Object.assign(new Error('m'), { code: 'ERR_INVALID_ARG_TYPE' }),
    Object.assign(new Error('m'), { code: 1 }),
    'text',
    null,
  ]) {
    expect(codeOf(error)).toBe(null);
    expect(systemRefusal(error)).toBe(null);
    expect(() => diskRefusal(error, 'x')).toThrow();
  }
});

test('a full disk is of the machine, a file that is not there is not', () => {
  const { ENOSPC, EDQUOT, EIO, ENOENT, ELOOP, EACCES } = constants.errno;
  const ofMachine = [ENOSPC, EDQUOT, EIO, ENOENT, ELOOP, EACCES].map((errno) => {
    const error = thrown(errno, 'unknown');
    expect(isFaultOfMachine(diskRefusal(error, 'x'))).toBe(isFaultOfMachine(error));
    return isFaultOfMachine(error);
  });
  expect(ofMachine).toEqual([true, true, true, false, false, false]);
  expect(isFaultOfMachine(new Refusal('m', 'r'))).toBe(false);
});
