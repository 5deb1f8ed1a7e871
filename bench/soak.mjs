// npm run soak [-- --runs 1000] [-- --seed 1] [-- --write]: random pipelines on the built program, killed and starved at random
// failpoints, resumed and decided, until they end. Each must end as a model of a few lines says, and leave nothing. --write puts the result of at least 1,000 into docs/durability.md.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cli } from './program.mjs';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});
const first = Number(options.seed);
const runs = Number(options.runs);
const page = join(dirname(fileURLToPath(import.meta.url)), '../docs/durability.md');
if (options.write && runs < 1_000) {
  process.stderr.write('--write is for at least 1,000 runs.\n');
  process.exit(2);
}
/** Processes of one run: more means that it never ends. */
const MOST_PROCESSES = 40;
const BEGIN = ['run', 'p.yml', '--run', 'soak'];
const ENDS = new Set(['succeeded', 'failed', 'rejected']);
const WAYS = ['kill', 'throw', 'enospc'];
const failpoints = execFileSync(process.execPath, [cli, 'failpoints'], { encoding: 'utf8' })
  .split('\n')
  // Nothing is delivered or uploaded here.
  .filter((line) => /^(?!deliver|before|checkpoint)[a-zA-Z]+$/.test(line));

const peaks = [];
const faults = [];
const counts = { processes: 0, killed: 0, decisions: 0 };
for (let seed = first; seed < first + runs; seed += 1) {
  const fault = soak(seed);
  if (fault !== null) {
    faults.push({ seed, fault });
    process.stdout.write(`seed ${seed}: ${fault}\n`);
  }
  if ((seed - first + 1) % 50 === 0) process.stderr.write(`${seed - first + 1} of ${runs}\n`);
}
const half = Math.floor(peaks.length / 2);
const mean = (list) =>
  Math.round(list.reduce((sum, each) => sum + each, 0) / Math.max(list.length, 1));
process.stdout.write(
  `${runs} runs, ${counts.processes} processes, ${counts.killed} of them killed, ${counts.decisions} decisions: ` +
    `${runs - faults.length} ended as the model says.\n` +
    `Peak memory of a process that ended by itself: ${mean(peaks.slice(0, half))} MB in the first half, ${mean(peaks.slice(half))} MB in the second.\n`,
);
if (options.write) writeFileSync(page, withResult(readFileSync(page, 'utf8')));
process.exitCode = faults.length === 0 ? 0 : 1;

/** The page with the figures of this run between its two marks. */
function withResult(text) {
  const marks = /(<!-- soak: .* -->\n)[\s\S]*(<!-- end of the soak -->)/;
  if (!marks.test(text)) throw new Error('docs/durability.md has no place for the result');
  const rows = [
    ['runs', runs],
    ['processes', counts.processes],
    ['killed', counts.killed],
    ['decisions', counts.decisions],
    ['ended as the model says, and left nothing', runs - faults.length],
    [
      'MB of memory, first and second half',
      `${mean(peaks.slice(0, half))}, ${mean(peaks.slice(half))}`,
    ],
    ...faults.map(({ seed, fault }) => [`seed ${seed}`, fault]),
  ].map(([name, value]) => `| ${name} | ${value} |`);
  return text.replace(
    marks,
    (_, begin, end) => `${begin}\n| | |\n| --- | --- |\n${rows.join('\n')}\n\n${end}`,
  );
}

/** `null` if all is as it must be; else what is not. */
function soak(seed) {
  const random = generator(seed);
  const pipeline = anyPipeline(random);
  const base = mkdtempSync(join(tmpdir(), 'phasegate-soak-'));
  const place = {
    base,
    repo: join(base, 'repo'),
    marks: join(base, 'marks'),
    home: join(base, 'home'),
  };
  try {
    begin(place, pipeline);
    const ended = untilItEnds(place, pipeline, random);
    return ended.fault ?? difference(place, pipeline, ended);
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

/** Small numbers that look random, the same for the same seed. */
function generator(seed) {
  let state = (seed * 2_654_435_761) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { below: (most) => Math.floor(next() * most), chance: (part) => next() < part };
}

// Phases in an order in which each needs earlier ones only. `does`: `well`, `fails`, or `second`: well at its second try.
function anyPipeline(random) {
  const size = 2 + random.below(6);
  const phases = Array.from({ length: size }, (_, at) => ({
    name: `p${at}`,
    needs:
      at === 0
        ? []
        : [...new Set([random.below(at), random.below(at)])].filter(() => random.chance(0.6)),
    writes: random.chance(0.4),
    does: random.chance(0.12) ? 'fails' : random.chance(0.15) ? 'second' : 'well',
    gate: false,
  }));
  if (!random.chance(0.5)) return { phases, approves: true };
  const gate = {
    name: `p${size}`,
    needs: [random.below(size)],
    writes: false,
    does: 'well',
    gate: true,
  };
  const after = {
    name: `p${size + 1}`,
    needs: [size],
    writes: random.chance(0.5),
    does: 'well',
    gate: false,
  };
  return { phases: [...phases, gate, after], approves: random.chance(0.7) };
}

/** What each phase must be in the end, and the run. Nobody decides on a gate while something has failed. */
function model({ phases, approves }) {
  const isFailed = phases.some((_, at) => endsOf(phases, true)[at] === 'failed');
  const ends = endsOf(phases, isFailed ? null : approves);
  const isRejected = !isFailed && ends.includes('failed');
  return { ends, outcome: isRejected ? 'rejected' : isFailed ? 'failed' : 'succeeded' };
}

/** `approves`: `null` if nobody decides. */
function endsOf(phases, approves) {
  const ends = [];
  for (const phase of phases) ends.push(endOf(phase, { ends, approves }));
  return ends;
}

function endOf({ needs, does, gate }, { ends, approves }) {
  const needed = needs.map((need) => ends[need]);
  if (needed.some((end) => end === 'failed' || end === 'skipped')) return 'skipped';
  if (needed.some((end) => end !== 'succeeded')) return 'pending';
  if (gate && approves === null) return 'waiting';
  return (gate ? approves : does !== 'fails') ? 'succeeded' : 'failed';
}

function begin({ repo, marks, home }, { phases }) {
  for (const folder of [repo, marks, home]) mkdirSync(folder);
  const text = Object.fromEntries(phases.map((phase) => [phase.name, written(phase, marks)]));
  const policy = { isolation: 'off' };
  writeFileSync(
    join(repo, 'p.yml'),
    JSON.stringify({ version: 1, name: 'soak', policy, phases: text }),
  );
  const git = (...args) => execFileSync('git', args, { cwd: repo, stdio: 'ignore' });
  git('init', '--quiet', '--initial-branch=main', '--template=');
  git('add', '--all');
  git(
    '-c',
    'user.name=Soak',
    '-c',
    'user.email=soak@localhost',
    'commit',
    '--quiet',
    '-m',
    'start',
  );
}

function written({ name, needs, writes, does, gate }, marks) {
  const needed = needs.length === 0 ? {} : { needs: needs.map((need) => `p${need}`) };
  if (gate) return { ...needed, gate: {} };
  const mark = join(marks, name);
  const lines = [
    ...(does === 'second' ? [`test -e ${mark} || { touch ${mark}; exit 1; }`] : []),
    ...(does === 'fails' ? ['exit 1'] : []),
    writes ? `echo ${name} > ${name}.txt` : 'true',
  ];
  return {
    ...needed,
    ...(writes ? { access: 'write' } : {}),
    attempts: does === 'second' ? 2 : 1,
    run: lines.join('\n'),
  };
}

function untilItEnds(place, pipeline, random) {
  let args = BEGIN;
  for (let count = 0; count < MOST_PROCESSES; count += 1) {
    const point = random.chance(0.6) ? anyPoint(random) : null;
    const ended = phasegate(place, args, point);
    if (/\n {4}at /.test(ended.stderr) && !point?.endsWith('throw'))
      return { fault: `a stack trace: ${ended.stderr}` };
    const now = status(place);
    if (now !== null && ENDS.has(now.outcome)) return { now: settled(place, now, point) };
    args = nextArgs(now, pipeline);
  }
  return { fault: `not at its end after ${MOST_PROCESSES} processes` };
}

/** One that was hit after its last event has a branch to make known, and folders to remove. */
function settled(place, now, point) {
  if (point === null) return now;
  phasegate(place, ['resume', 'soak'], null);
  return status(place);
}

function anyPoint({ below }) {
  return `${failpoints[below(failpoints.length)]}:${1 + below(3)}=${WAYS[below(WAYS.length)]}`;
}

function nextArgs(now, { approves }) {
  if (now === null) return BEGIN;
  if (now.outcome !== 'waiting') return ['resume', 'soak'];
  counts.decisions += 1;
  return [approves ? 'approve' : 'reject', 'soak'];
}

function phasegate({ base, repo, home }, args, failpoint) {
  const peak = join(base, 'peak');
  const preload = `import { writeFileSync } from 'node:fs';
    process.on('exit', () => writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)));`;
  rmSync(peak, { force: true });
  const child = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(preload)}`, cli, ...args],
    {
      cwd: repo,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: home,
        XDG_CACHE_HOME: join(base, 'cache'),
        ...(failpoint === null ? {} : { PHASEGATE_FAILPOINT: failpoint }),
      },
    },
  );
  counts.processes += 1;
  if (child.signal !== null) counts.killed += 1;
  if (existsSync(peak)) peaks.push(Number(readFileSync(peak, 'utf8')) / 1024);
  return child;
}

/** `null` where nothing of the run is on the disk. */
function status(place) {
  const { stdout } = phasegate(place, ['status', 'soak', '--json'], null);
  const told = JSON.parse(stdout);
  return told.outcome === 'invalid' ? null : told;
}

function difference(place, pipeline, { now }) {
  const { repo, base } = place;
  const { ends, outcome } = model(pipeline);
  if (now.outcome !== outcome) return `the run is ${now.outcome}, not ${outcome}`;
  const are = pipeline.phases.map(({ name }) => now.phases[name]?.status);
  if (are.join() !== ends.join()) return `phases are ${are.join()}, not ${ends.join()}`;
  // A run that changed nothing has no branch.
  const branch = now.commit === null ? 'main' : now.branch;
  const files = execFileSync('git', ['ls-tree', '--name-only', branch], {
    cwd: repo,
    encoding: 'utf8',
  });
  const wanted = pipeline.phases
    .filter(({ writes }, at) => writes && ends[at] === 'succeeded')
    .map(({ name }) => `${name}.txt`);
  const there = files
    .trim()
    .split('\n')
    .filter((name) => name !== 'p.yml');
  if (there.join() !== wanted.sort().join())
    return `the branch has ${there.join()}, not ${wanted.join()}`;
  if (phasegate(place, ['verify', 'soak'], null).status !== 0) return 'the run does not verify';
  const processes = left(base);
  if (processes.length > 0) return `left running: ${processes.join('; ')}`;
  const folders = outcome === 'failed' ? [] : workspaces(join(base, 'cache/phasegate'));
  return folders.length === 0 ? null : `left behind: ${folders.join()}`;
}

/** Commands of processes that know the folder. */
function left(base) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const known = readFileSync(`/proc/${pid}/environ`, 'utf8').includes(base);
        return known ? [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')] : [];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}

/** Workspaces and sandboxes of runs; of a run that failed they stay, as it can go on. */
function workspaces(cache) {
  if (!existsSync(cache)) return [];
  return readdirSync(cache).flatMap((repository) =>
    readdirSync(join(cache, repository)).filter((name) => name.startsWith('soak')),
  );
}
