// The twelve probes. Each gets a function that opens a fresh scene, and gives the parts of its cell.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { chain } from '../graphs.mjs';
import { kill, killProcessesIn, processesIn, until } from './processes.mjs';
import * as stage from './scene.mjs';
import { open as openCell, verdictOf } from './verdict.mjs';

/** How long a second runner may take to make its mind up, while the first one is at work. */
const SETTLE_MS = 8_000;
const DISK_MB = 64;
const TAIL = 32;
const DEEP = 10_000;
const DAY_S = 86_400;
const EDITED = 'edited '.repeat(30).trim();
const RIGHT = [stage.resultOf(stage.SOURCE)];

export const PROBES = [
  {
    name: 'kill-runner',
    run: inScene(async (scene) => {
      const first = await heldAt(scene, 'b');
      kill(first.child.pid, 'SIGKILL');
      await first.ended;
      return [part('', verdictOf(await second(scene), RIGHT))];
    }),
  },
  {
    name: 'kill-group',
    run: inScene(async (scene) => {
      await killedAt(scene, 'b');
      return [part('', await again(scene))];
    }),
  },
  {
    name: 'twice',
    run: inScene(async (scene) => {
      stage.hold(scene, 'b');
      const both = [stage.start(scene, 'first'), stage.start(scene, 'first')];
      return [part('', await race(scene, both))];
    }),
  },
  {
    name: 'torn-journal',
    run: inScene(async (scene) => {
      await finished(scene);
      const files = scene.runner.state(scene);
      if (files.length === 0) return [part('', openCell('keeps none'))];
      for (const file of files) cutInHalf(file);
      return [part('', await again(scene))];
    }),
  },
  { name: 'torn-blob', run: (open) => tornKept(open) },
  {
    name: 'disk-full',
    run: inScene(
      async (scene) => {
        const first = await heldAt(scene, 'b');
        const filler = fillDisk(scene.room);
        stage.release(scene, 'b');
        const ended = await first.ended;
        rmSync(filler);
        const during = verdictOf(stage.look(scene, ended), RIGHT);
        const isBad = during.level === 'bad';
        const after = part(isBad ? 'after' : '', await again(scene));
        return isBad ? [part('full', during), after] : [after];
      },
      { diskMb: DISK_MB },
    ),
  },
  {
    name: 'clock-back',
    run: inScene(async (scene) => {
      await failedAt(scene, 'b');
      const { before, how } = clockBack(scene);
      return [part('', { ...(await again(scene, before)), how })];
    }),
  },
  {
    name: 'zombie',
    run: async (open) => [...(await stopped(open)), ...(await gone(open))],
  },
  {
    name: 'moved',
    run: inScene(async (scene) => {
      await failedAt(scene, 'b');
      stage.move(scene);
      return [part('', await again(scene))];
    }),
  },
  {
    name: 'edited',
    run: inScene(async (scene) => {
      await failedAt(scene, 'b');
      writeFileSync(join(scene.work, 'src.txt'), `${EDITED}\n`);
      const seen = stage.look(scene, await stage.start(scene, 'again').ended);
      return [part('', edited(seen))];
    }),
  },
  {
    name: 'power-loss',
    run: async (open) => [...(await tailOfState(open)), ...(await tailOfKept(open))],
  },
  { name: 'deep', run: inScene(deep, { isDeep: true }) },
];

const part = (name, verdict) => ({ name, ...verdict });

/** One scene with the three steps, closed whatever happens. */
function inScene(use, options = {}) {
  return async (open) => {
    const scene = open(options);
    try {
      if (!options.isDeep) stage.prepare(scene);
      return await use(scene);
    } finally {
      stage.closeScene(scene);
    }
  };
}

async function heldAt(scene, step) {
  stage.hold(scene, step);
  const running = stage.start(scene, 'first');
  const begun = stage.hasBegun(scene, step);
  await Promise.race([begun, running.ended]);
  if (running.isEnded) throw new Error(`the first call ended early: ${running.output}`);
  if (!(await begun)) throw new Error(`step ${step} never began: ${running.output}`);
  return running;
}

async function killedAt(scene, step) {
  const running = await heldAt(scene, step);
  killProcessesIn(scene.base);
  await running.ended;
  stage.release(scene, step);
}

async function failedAt(scene, step) {
  stage.fail(scene, step);
  const { code, output } = await stage.start(scene, 'first').ended;
  if (code === 0 || stage.counted(scene, 'start', step) === 0)
    throw new Error(`the first call did not fail at ${step}: ${output}`);
  stage.release(scene, step);
}

async function finished(scene) {
  const ended = await stage.start(scene, 'first').ended;
  const { level, text, message = '' } = verdictOf(stage.look(scene, ended), RIGHT);
  if (level !== 'good') throw new Error(`the first call did not succeed: ${text} ${message}`);
}

async function again(scene, before = []) {
  return verdictOf(stage.look(scene, await stage.start(scene, 'again', before).ended), RIGHT);
}

/** The same again while a step of the killed runner lives on and waits. */
async function second(scene) {
  const running = stage.start(scene, 'again');
  await until(() => running.isEnded || stage.counted(scene, 'start', 'b') > 1, SETTLE_MS);
  stage.release(scene, 'b');
  const ended = await running.ended;
  await until(() => processesIn(scene.base).length === 0, SETTLE_MS);
  return stage.look(scene, ended);
}

/** Two runners at one time, `b` being held: one may wait or be refused, but not both may work. */
async function race(scene, both, wake = () => {}) {
  const isClear = () =>
    both.some(({ isEnded }) => isEnded) || stage.counted(scene, 'start', 'b') > 1;
  await stage.hasBegun(scene, 'b');
  await until(isClear, SETTLE_MS);
  wake();
  stage.release(scene, 'b');
  const ends = await Promise.all(both.map(({ ended }) => ended));
  return ofBoth(ends.map((ended) => verdictOf(stage.look(scene, ended), RIGHT)));
}

/** One refused beside one that ends well is as it should be. */
function ofBoth(verdicts) {
  const bad = verdicts.find(({ level }) => level === 'bad');
  if (bad !== undefined) return bad;
  const loser = verdicts.find(({ text }) => text === 'refuses');
  const winner = verdicts.find(({ text }) => text !== 'refuses');
  if (winner === undefined) return { ...loser, text: 'both refuse' };
  if (loser === undefined) return winner;
  return { ...winner, text: `${winner.text}; the other refuses`, message: loser.message };
}

const stopped = inScene(async (scene) => {
  const first = await heldAt(scene, 'b');
  kill(first.child.pid, 'SIGSTOP');
  const other = stage.start(scene, 'again');
  const wake = () => kill(first.child.pid, 'SIGCONT');
  return [part('stopped', await race(scene, [first, other], wake))];
});

const gone = inScene(async (scene) => {
  await killedAt(scene, 'b');
  return [part('dead', await again(scene))];
});

/** One scene for each kind of result that is kept. `begin` lets the runner work; `pick` says which of the files are damaged. */
function eachKept({ isWanted = () => true, begin, pick, damage }) {
  return async (open) => {
    const parts = [];
    for (const [name, kind] of Object.entries(open.runner.kept).filter(([, each]) =>
      isWanted(each),
    ))
      parts.push(
        await inScene((scene) => damagedKept(scene, { name, kind, begin, pick, damage }))(open),
      );
    return parts;
  };
}

async function damagedKept(scene, { name, kind, begin, pick, damage }) {
  await begin(scene, kind);
  const files = pick(kind.files(scene));
  if (files.length === 0) return part(name, openCell('keeps none'));
  for (const file of files) damage(file);
  for (const file of kind.lose?.(scene) ?? []) rmSync(file);
  return part(name, await again(scene));
}

/** What is brought back from a cache is first brought there. */
const tornKept = eachKept({
  begin: (scene, { lose }) => (lose === undefined ? failedAt(scene, 'b') : finished(scene)),
  pick: (files) => files,
  damage: cutInHalf,
});

const tailOfState = inScene(async (scene) => {
  await killedAt(scene, 'b');
  const newest = newestOf(scene.runner.state(scene));
  if (newest.length === 0) return [part('journal', openCell('keeps none'))];
  for (const file of newest) zeroTail(file);
  return [part('journal', await again(scene))];
});

/** Of a step that was done: what the killed one left is no result. */
const tailOfKept = eachKept({
  isWanted: ({ lose }) => lose === undefined,
  begin: (scene) => killedAt(scene, 'b'),
  pick: (files) => newestOf(files.filter((file) => !file.endsWith('/b.txt'))),
  damage: zeroTail,
});

function edited(seen) {
  const was = stage.resultOf(stage.SOURCE);
  const is = stage.resultOf(EDITED);
  const verdict = verdictOf(seen, [was, is]);
  if (seen.code !== 0) return verdict;
  if (seen.result === is) return { level: 'good', text: 'all steps use the edited source' };
  if (seen.result === was && verdict.level !== 'bad')
    return { level: 'good', text: 'all steps use the source as it was at the start' };
  return { ...verdict, text: verdict.text.replace('wrong result', 'old and new source mixed') };
}

async function deep(scene) {
  const { tasks } = chain(DEEP);
  const log = join(scene.base, 'log');
  const quiet = tasks.map(({ name, needs }) => ({
    name,
    needs,
    command: `echo ${name} >> ${log}`,
    sources: [],
    output: null,
  }));
  stage.prepare(scene, quiet);
  const ran = () => stage.linesOf(scene).length;
  const first = await stage.start(scene, 'first').ended;
  if (first.isHung)
    return [part('', openCell(`${ran().toLocaleString('en')} done in ${scene.limitMs / 1_000} s`))];
  const verdict = verdictOf(deepLook(scene, first), ['all']);
  if (verdict.level !== 'good') return [part('', verdict)];
  const next = await stage.start(scene, 'again').ended;
  const repeated = ran() - DEEP;
  const after = verdictOf({ ...deepLook(scene, next), ends: {} }, ['all']);
  if (after.level !== 'good' || repeated === 0) return [part('', { ...after })];
  return [part('', { level: 'fair', text: `right, ${repeated.toLocaleString('en')} done again` })];
}

function deepLook(scene, ended) {
  const lines = new Set(stage.linesOf(scene));
  const result = lines.size === DEEP ? 'all' : null;
  return { ...ended, starts: {}, ends: {}, together: [], result };
}

function cutInHalf(file) {
  writable(file);
  truncateSync(file, Math.floor(statSync(file).size / 2));
}

function zeroTail(file) {
  writable(file);
  const { size } = statSync(file);
  const count = Math.min(TAIL, size);
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(count), 0, count, size - count);
  closeSync(handle);
}

/** Objects of git are read-only. */
function writable(file) {
  chmodSync(file, 0o644);
}

/** The newest one, in a list; an empty list where there is none. */
function newestOf(files) {
  return [...files].sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs).slice(-1);
}

/** Until not one byte more fits. */
function fillDisk(room) {
  const filler = join(room, 'filler');
  const handle = openSync(filler, 'w');
  for (const size of [1 << 20, 4096, 1]) {
    try {
      while (writeSync(handle, Buffer.alloc(size)) === size);
    } catch (error) {
      if (error.code !== 'ENOSPC') throw error;
    }
  }
  closeSync(handle);
  return filler;
}

/** By faketime, for programs that it reaches; else every file in the scene is moved a day ahead. */
function clockBack(scene) {
  const program = scene.runner.find();
  if (spawnSync('faketime', ['--version']).status === 0 && isDynamic(program))
    return { before: ['faketime', '-f', '-1d'], how: 'faketime -1d' };
  moveTimesAhead(scene.room);
  return { before: [], how: 'times of all files a day ahead' };
}

function isDynamic(program) {
  const path = program.includes('/')
    ? program
    : spawnSync('which', [program], { encoding: 'utf8' }).stdout.trim();
  const file = /\.js$/.test(path) ? process.execPath : path;
  return readFileSync(file).subarray(0, 4096).includes('/ld-linux');
}

function moveTimesAhead(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || path.includes('/node_modules/')) continue;
    const ahead = statSync(path).mtimeMs / 1_000 + DAY_S;
    utimesSync(path, ahead, ahead);
  }
}
