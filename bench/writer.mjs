import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTemporaryFolder, median, timed } from './measure.mjs';
import { cli } from './program.mjs';
import { gitIn, repository } from './workspace.mjs';

/** Further writers, each after the one before: their time is shared out. */
const FURTHER = 4;

/**
 * Milliseconds that a writer that changes nothing costs in a large repository after the first one, beside `git status` of the
 * same files. Both start with an index that git has just renewed. `reading`: `git status` that reads every
 * file, as whoever has to who does not believe times that a child can set.
 */
export function writer(rounds, files) {
  return inTemporaryFolder((base) => {
    const root = repository(join(base, 'repository'), files);
    writeFileSync(join(root, 'writers.yml'), pipeline(1 + FURTHER));
    gitIn(root)('add', '--all');
    gitIn(root)('commit', '--quiet', '--message', 'pipeline');
    const [further, status, reading] = [[], [], []];
    execFileSync('git', ['status'], { cwd: root, stdio: 'ignore' });
    for (let round = 0; round < rounds; round++) {
      further.push(furtherWriter(root));
      status.push(timed({ argv: ['git', 'status', '--porcelain'], cwd: root }));
      utimesSync(join(root, '.git/index'), 1, 1);
      const argv = ['git', '--no-optional-locks', 'status', '--porcelain'];
      reading.push(timed({ argv, cwd: root }));
      // Renews the index.
      timed({ argv: ['git', 'status'], cwd: root });
    }
    return { files, ours: median(further), status: median(status), reading: median(reading) };
  });
}

/** By the times in the journal: making the workspace and removing it take a hundred times as long, and never twice the same. */
function furtherWriter(cwd) {
  const runs = join(cwd, '.phasegate/runs');
  rmSync(runs, { recursive: true, force: true });
  const ran = timed({ argv: [process.execPath, cli, 'run', 'writers.yml'], cwd });
  if (ran.error !== undefined) return ran;
  const [run] = readdirSync(runs);
  const lines = readFileSync(join(runs, run, 'journal.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const events = lines.map((line) => JSON.parse(line));
  const began = events.find(({ type, phase }) => type === 'phaseStarted' && phase === 'w1');
  const ended = events.find(({ type }) => type === 'runFinished');
  return { ms: (Date.parse(ended.at) - Date.parse(began.at)) / FURTHER };
}

function pipeline(count) {
  const phases = Array.from({ length: count }, (_, at) => [
    `w${at}`,
    { ...(at === 0 ? {} : { needs: `w${at - 1}` }), access: 'write', run: 'true' },
  ]);
  const policy = { isolation: 'off' };
  return JSON.stringify({ version: 1, name: 'bench', policy, phases: Object.fromEntries(phases) });
}
