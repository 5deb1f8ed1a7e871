import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 20;
/** Characters of output that are kept: the last ones, where a message stands. */
const OUTPUT = 100_000;

/** A process group of its own. `ended` gives `{ code, signal, output, isHung }`; after the limit all of it is killed. */
export function begin({ argv, cwd, env }, { limitMs, killAll }) {
  const [program, ...args] = argv;
  const child = spawn(program, args, {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const state = { child, output: '', isHung: false, isEnded: false };
  for (const pipe of [child.stdout, child.stderr]) {
    pipe.setEncoding('utf8').on('data', (text) => {
      state.output = (state.output + text).slice(-OUTPUT);
    });
  }
  state.ended = endOf(state, { limitMs, killAll });
  return state;
}

async function endOf(state, { limitMs, killAll }) {
  const timer = setTimeout(() => {
    state.isHung = true;
    killAll();
  }, limitMs);
  // What lives on may hold the pipes open, so the end is the process's own.
  const [code, signal] = await once(state.child, 'exit');
  clearTimeout(timer);
  state.isEnded = true;
  // What it wrote last may still be in the pipe.
  await until(() => state.child.stdout.closed && state.child.stderr.closed, 500);
  return { code, signal, output: state.output, isHung: state.isHung };
}

/** Whether the condition became true within the time. */
export async function until(condition, ms) {
  const end = performance.now() + ms;
  while (!condition()) {
    if (performance.now() > end) return false;
    await pause(POLL_MS);
  }
  return true;
}

/** Ids of processes whose environment or working directory names the folder. */
export function processesIn(folder) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => knows(pid, folder))
    .map(Number);
}

function knows(pid, folder) {
  try {
    return (
      readFileSync(`/proc/${pid}/environ`, 'utf8').includes(folder) ||
      readlinkSync(`/proc/${pid}/cwd`).startsWith(folder)
    );
  } catch {
    // It has ended meanwhile.
    return false;
  }
}

/** Kills all of them, and what they start meanwhile, until none is left that could still do something. */
export function killProcessesIn(folder) {
  const killed = new Set();
  for (let left = processesIn(folder); left.length > 0; left = alive(folder, killed)) {
    for (const pid of left) {
      kill(pid, 'SIGKILL');
      killed.add(pid);
    }
  }
}

/** A process that is about to end knows its folder no more, yet has not ended. */
function alive(folder, killed) {
  return [...new Set([...processesIn(folder), ...[...killed].filter(isAlive)])];
}

/** Not so if it only waits for its parent to ask how it ended. */
function isAlive(pid) {
  try {
    return /^State:\s+[^ZX\s]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    // It is gone.
    return false;
  }
}

export function kill(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
