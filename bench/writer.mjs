import { execFileSync } from 'node:child_process';
import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTemporaryFolder, median, timed } from './measure.mjs';
import { cli } from './program.mjs';
import { gitIn, repository } from './workspace.mjs';

/** Further writers, each after the one before: their time is shared out. */
const FURTHER = 4;

/**
 * Milliseconds that a writer that changes nothing costs in a large repository, beyond a run with one of them, beside
 * `git status` of the same files. Both start with an index that git has just renewed. `reading`: `git status` that reads every
 * file, as whoever has to who does not believe times that a child can set.
 */
export function writer(rounds, files) {
  return inTemporaryFolder((base) => {
    const root = repository(join(base, 'repository'), files);
    for (const count of [1, 1 + FURTHER])
      writeFileSync(join(root, `${count}.yml`), pipeline(count));
    gitIn(root)('add', '--all');
    gitIn(root)('commit', '--quiet', '--message', 'pipelines');
    const [one, more, status, reading] = [[], [], [], []];
    execFileSync('git', ['status'], { cwd: root, stdio: 'ignore' });
    for (let round = 0; round < rounds; round++) {
      one.push(run(root, 1));
      more.push(run(root, 1 + FURTHER));
      status.push(timed({ argv: ['git', 'status', '--porcelain'], cwd: root }));
      utimesSync(join(root, '.git/index'), 1, 1);
      const argv = ['git', '--no-optional-locks', 'status', '--porcelain'];
      reading.push(timed({ argv, cwd: root }));
      // Renews the index.
      timed({ argv: ['git', 'status'], cwd: root });
    }
    const [first, all] = [median(one), median(more)];
    const error = first.error ?? all.error;
    const ours = error === undefined ? { ms: (all.ms - first.ms) / FURTHER } : { error };
    return { files, ours, status: median(status), reading: median(reading) };
  });
}

const run = (cwd, count) => timed({ argv: [process.execPath, cli, 'run', `${count}.yml`], cwd });

function pipeline(count) {
  const phases = Array.from({ length: count }, (_, at) => [
    `w${at}`,
    { ...(at === 0 ? {} : { needs: `w${at - 1}` }), access: 'write', run: 'true' },
  ]);
  const policy = { isolation: 'off' };
  return JSON.stringify({ version: 1, name: 'bench', policy, phases: Object.fromEntries(phases) });
}
