import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sandboxScene } from './rig.ts';

/** A machine without bubblewrap: ours stands first on the PATH and does not work. */
const { PATH: before } = process.env;
beforeAll(() => {
  const bin = mkdtempSync(join(tmpdir(), 'phasegate-test-'));
  writeFileSync(join(bin, 'bwrap'), '#!/bin/sh\nexit 1\n');
  chmodSync(join(bin, 'bwrap'), 0o755);
  process.env.PATH = `${bin}:${before}`;
});
afterAll(() => {
  process.env.PATH = before;
});

describe('under unshare', () => {
  test('nothing of a home reaches what judges, and an agent keeps the home of the person', async () => {
    const { run, home, told, sandbox, workspace } = await sandboxScene({ isolation: 'preferred' });
    await run('echo x >~/.npmrc', { purpose: 'verify' });
    expect((await run('ls -A ~', { purpose: 'verify' })).output).toBe('.gitconfig');
    expect((await run('echo $HOME', { purpose: 'agent' })).output).toBe(home);
    expect(told.join()).toContain('(unshare)');
    expect(await sandbox.openView(workspace)).toBe(null);
  });

  test.runIf(process.getuid?.() === 0)(
    'settings of the kernel are read-only for root',
    async () => {
      const { run } = await sandboxScene({ isolation: 'preferred' });
      const files = [
        ...['/proc/sys/kernel/core_pattern', '/proc/sys/vm/drop_caches', '/proc/sysrq-trigger'],
        ...['/sys/kernel/mm/ksm/run', '/sys/power/state', '/sys/kernel/uevent_helper'],
      ];
      const attempt = files.map((file) => `(: >>${file}) 2>/dev/null && echo ${file}`).join('; ');
      expect(await run(`${attempt}; true`)).toEqual({ code: 0, output: '' });
    },
  );

  test('variables of the loader reach the child, and not what holds it in', async () => {
    const { run } = await sandboxScene({ isolation: 'preferred' });
    const ran = await run('echo $LD_LIBRARY_PATH', { env: { LD_LIBRARY_PATH: '/author' } });
    expect(ran).toEqual({ code: 0, output: '/author' });
  });
});
