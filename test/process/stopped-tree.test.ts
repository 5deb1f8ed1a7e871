import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { stopTree } from '../../src/process/stopped-tree.ts';

/** A leader of a group whose child has a session of its own. */
async function tree(): Promise<{ readonly leader: number; readonly [Symbol.dispose]: () => void }> {
  const script = 'setsid sh -c "echo ready; exec sleep 600" & wait';
  const child = spawn('sh', ['-c', script], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(child.stdout, 'data');
  const leader = child.pid ?? 0;
  const { working } = stopTree(leader, () => {
    throw Object.assign(new Error('not yours'), { code: 'EPERM' });
  });
  return {
    leader,
    [Symbol.dispose]: () => {
      for (const pid of working) process.kill(pid, 'SIGKILL');
    },
  };
}

test.runIf(process.platform === 'linux')(
  'stops the descendants that left the group, too, each once, and lets go on whom it stopped',
  async () => {
    using started = await tree();
    const sent: string[] = [];
    const { working, goOn } = stopTree(started.leader, (pid, signal) => {
      sent.push(`${signal} ${pid === started.leader ? 'leader' : 'other'}`);
    });
    goOn();
    expect(working).toEqual([]);
    expect(sent).toEqual(['SIGSTOP leader', 'SIGSTOP other', 'SIGCONT leader', 'SIGCONT other']);
  },
);

test.runIf(process.platform === 'linux')(
  'tells which processes it may not stop, and sends them nothing later',
  async () => {
    using started = await tree();
    const sent: string[] = [];
    const { working, goOn } = stopTree(started.leader, (pid, signal) => {
      if (pid !== started.leader) throw Object.assign(new Error('not yours'), { code: 'EPERM' });
      sent.push(signal);
    });
    goOn();
    expect(working).toHaveLength(1);
    expect(sent).toEqual(['SIGSTOP', 'SIGCONT']);
  },
);
