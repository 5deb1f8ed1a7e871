// One fresh folder in which one runner works on the graph a → b → c:
//   log, hold-b, fail-b, step.sh   what steps tell and are told, outside of the runner's reach
//   room/work                      the runner's own folder; room/home its home; the room may be a disk of its own
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { begin, killProcessesIn, until } from './processes.mjs';

export const STEPS = ['a', 'b', 'c'];
export const SOURCE = 'source '.repeat(30).trim();
/** Until a step has begun, which takes a runner's whole start. */
const BEGIN_MS = 60_000;

/** What c.txt holds when every step saw this source. */
export const resultOf = (source) => STEPS.map((name) => `${name}:${source}\n`).join('');

export function openScene(runner, { limitMs, diskMb = null }) {
  const base = mkdtempSync(join(realpathSync(tmpdir()), 'phasegate-crash-'));
  const room = join(base, 'room');
  mkdirSync(room);
  const scene = { base, room, work: join(room, 'work'), home: join(room, 'home'), limitMs, runner };
  scenes.add(scene);
  if (diskMb !== null) mount(room, diskMb);
  for (const folder of [scene.work, scene.home]) mkdirSync(folder);
  writeFileSync(join(base, 'log'), '');
  writeFileSync(join(base, 'step.sh'), stepScript(base));
  return scene;
}

/** Without the graph of three steps, for a graph of the probe's own. */
export function prepare(scene, tasks = steps(scene)) {
  writeFileSync(join(scene.work, 'src.txt'), `${SOURCE}\n`);
  scene.runner.prepare(scene, tasks);
}

export function closeScene(scene) {
  scenes.delete(scene);
  killProcessesIn(scene.base);
  spawnSync('umount', ['--lazy', scene.room], { stdio: 'ignore' });
  rmSync(scene.base, { recursive: true, force: true, maxRetries: 3 });
}

const steps = ({ base }) =>
  STEPS.map((name, at) => ({
    name,
    needs: STEPS.slice(0, at).slice(-1),
    command: `sh ${join(base, 'step.sh')} ${name} ${STEPS[at - 1] ?? ''}`.trim(),
    sources: ['src.txt'],
    output: `${name}.txt`,
  }));

/** Writes its output in place, as most programs do, and waits or fails half-way if it is told to. */
function stepScript(base) {
  return `name=$1 before=$2
for other in $(sed -n "s/^start $name //p" '${base}/log'); do
  # A dead one that nobody has waited for does nothing any more.
  grep -qs '^State:[[:space:]]*[^ZX[:space:]]' "/proc/$other/status" && echo "together $name" >> '${base}/log'
done
echo "start $name $$" >> '${base}/log'
[ -e '${base}'/fail-$name ] && { echo "$name fails"; exit 1; }
input=$before.txt
[ -e "$PHASEGATE_ARTIFACTS/$before/$before.txt" ] && input="$PHASEGATE_ARTIFACTS/$before/$before.txt"
: > "$name.txt" || exit 1
[ -z "$before" ] || cat "$input" > "$name.txt" || exit 1
while [ -e '${base}'/hold-$name ]; do sleep 0.05; done
echo "$name:$(cat src.txt)" >> "$name.txt" || exit 1
echo "end $name $$" >> '${base}/log'
`;
}

function mount(folder, mb) {
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${mb}m`, 'x', folder]);
  if (status !== 0) throw new NotTried(`no small disk can be mounted: ${`${stderr}`.trim()}`);
}

/** Scenes that are open, so that an interrupted bench leaves no process, mount or folder. */
const scenes = new Set();
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    for (const scene of scenes) closeScene(scene);
    process.exit(130);
  });

/** Why a cell is empty: this machine, not the runner. */
export class NotTried extends Error {}

export const hold = ({ base }, step) => writeFileSync(join(base, `hold-${step}`), '');
export const fail = ({ base }, step) => writeFileSync(join(base, `fail-${step}`), '');
export function release({ base }, step) {
  for (const word of ['hold', 'fail']) rmSync(join(base, `${word}-${step}`), { force: true });
}

export function move(scene) {
  const to = join(scene.room, 'elsewhere');
  renameSync(scene.work, to);
  scene.work = to;
}

/** `which` is `first` or `again`; `before` a program that starts it. */
export function start(scene, which, before = []) {
  const { [which]: argv, env = {} } = scene.runner.commands(scene);
  const call = { argv: [...before, ...argv], cwd: scene.work, env: { ...clean(scene), ...env } };
  return begin(call, { limitMs: scene.limitMs, killAll: () => killProcessesIn(scene.base) });
}

function clean({ home }) {
  const { PATH = '' } = process.env;
  return { PATH, HOME: home, XDG_CACHE_HOME: join(home, 'cache'), GIT_CONFIG_NOSYSTEM: '1' };
}

export async function hasBegun(scene, step, times = 1) {
  return until(() => counted(scene, 'start', step) >= times, BEGIN_MS);
}

export function counted(scene, word, step) {
  return linesOf(scene).filter((line) => `${line} `.startsWith(`${word} ${step} `)).length;
}

export function linesOf({ base }) {
  return readFileSync(join(base, 'log'), 'utf8').split('\n').slice(0, -1);
}

/** What is to be seen after an end: what ran, and what came out. */
export function look(scene, ended) {
  const count = (word) =>
    Object.fromEntries(STEPS.map((name) => [name, counted(scene, word, name)]));
  return {
    ...ended,
    output: ended.output.replaceAll(scene.base, '…'),
    starts: count('start'),
    ends: count('end'),
    together: STEPS.filter((name) => counted(scene, 'together', name) > 0),
    result: scene.runner.result(scene),
  };
}

export function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
