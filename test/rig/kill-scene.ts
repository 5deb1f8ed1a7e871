import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { restore } from '../../src/app/stored/stored.ts';
import { faultsOf } from '../../src/app/stored/verify.ts';
import { journalFile, runFolder } from '../../src/checkpoints/directory.ts';
import type { PhaseId, RunId } from '../../src/core/lib/brands.ts';
import type { RunEvent } from '../../src/core/run/event.ts';
import { phaseState } from '../../src/core/run/state.ts';
import { readJournal } from '../../src/engine/journal-text.ts';
import { markOf } from '../../src/sandbox/processes/mark.ts';
import { processesOf } from '../../src/sandbox/processes/process-list.ts';
import { CLI } from './project.ts';
import { runGit, writeFiles } from './repository.ts';
import { temporaryFolder } from './temporary-folder.ts';

/*
 *   look ──┐            fails its verify once: the second attempt does right, as its prompt says why
 *          ├──> build ──> polish ──> review ──> gate ──> ship
 *   count ─┘     (agent)   (run)     (reader)            pull request, to a bare origin
 *                    writers
 */
const PIPELINE = `version: 1
name: kill
inputs:
  log: { type: string, required: true }
env:
  LOG: \${{ inputs.log }}
agents:
  coder: { use: command, run: bash tools/coder.sh }
phases:
  look:
    run: |
      echo "look $PHASEGATE_ATTEMPT" >> "$LOG"
      echo "words of this" > report.txt
      echo "found=three" >> "$PHASEGATE_OUTPUT"
      sleep 0.02
      echo looked
    artifacts: [report.txt]
    outputs: { found: { type: string } }
  count:
    run: |
      echo "count $PHASEGATE_ATTEMPT" >> "$LOG"
      echo "number=3" >> "$PHASEGATE_OUTPUT"
      echo counted
    outputs: { number: { type: integer } }
  build:
    needs: [look, count]
    agent: coder
    access: write
    attempts: 2
    prompt: Write the words that \${{ needs.look.outputs.found }} stands for.
    verify:
      - { run: bash tools/verify.sh }
  polish:
    needs: [build]
    access: write
    run: |
      echo "polish $PHASEGATE_ATTEMPT" >> "$LOG"
      tr a-z A-Z < words.txt > upper.txt
      rm words.txt
      echo polished
  review:
    needs: [polish]
    run: |
      echo "review $PHASEGATE_ATTEMPT" >> "$LOG"
      cp upper.txt review.txt
      echo reviewed
    artifacts: [review.txt]
  approval:
    needs: [review]
    gate: {}
  ship:
    needs: [approval]
    deliver:
      pull-request:
        title: Words
        body: \${{ needs.review.summary }}
`;

const CODER = `echo "build $PHASEGATE_ATTEMPT" >> "$LOG"
mkdir -p notes
cat "$PHASEGATE_ARTIFACTS/look/report.txt" > notes/why.txt
printf 'one\\ntwo\\n' > words.txt
sleep 0.02
if grep -q 'three is missing' "$PHASEGATE_PROMPT"; then echo three >> words.txt; fi
echo built
`;

const VERIFY = `grep -qx three words.txt && exit
echo "three is missing"
exit 1
`;

const RUN = 'r1' as RunId;
const BRANCH = 'refs/heads/phasegate/kill/r1';

/** Where every scene begins: a repository with a bare origin, as files to be copied. */
export interface Template extends AsyncDisposable {
  readonly path: string;
  /** A scene of its own, as it was before the first run. */
  scene(name: string, options: { readonly dirty: boolean }): Promise<Scene>;
}

export async function template(): Promise<Template> {
  const folder = await temporaryFolder();
  const path = join(folder.path, 'template');
  const repo = join(path, 'repo');
  await mkdir(repo, { recursive: true });
  await runGit(path, [
    'init',
    '--quiet',
    '--bare',
    '--template=',
    '--initial-branch=main',
    'origin.git',
  ]);
  // So that every push leaves a line.
  await runGit(join(path, 'origin.git'), ['config', 'core.logAllRefUpdates', 'always']);
  await runGit(repo, ['init', '--quiet', '--template=', '--initial-branch=main']);
  await runGit(repo, ['config', 'user.name', 'Person']);
  await runGit(repo, ['config', 'user.email', 'person@example.com']);
  await runGit(repo, ['remote', 'add', 'origin', '../origin.git']);
  // As on a machine of its own: what kills a runner's process group does not reach it.
  await runGit(repo, ['config', 'remote.origin.receivepack', 'setsid --wait git-receive-pack']);
  await writeFiles(repo, {
    'pipeline.yml': PIPELINE,
    'tools/coder.sh': CODER,
    'tools/verify.sh': VERIFY,
    'README.md': 'Words.\n',
  });
  await runGit(repo, ['add', '--all']);
  await runGit(repo, ['commit', '--quiet', '--message', 'start']);
  return {
    path,
    scene: async (name, { dirty }) => {
      // No colon, as it stands in lists of folders.
      const root = join(folder.path, name.replaceAll(':', '-'));
      await cp(path, root, { recursive: true, preserveTimestamps: true });
      await mkdir(join(root, 'cache'));
      await writeFile(join(root, 'log'), '');
      if (dirty)
        await writeFiles(join(root, 'repo'), { 'README.md': 'Mine.\n', 'new.txt': 'Mine, too.\n' });
      return new Scene(root);
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** A process of ours at work. */
export interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
}

export class Scene {
  readonly root: string;
  readonly #repo: string;
  readonly #folder: string;

  constructor(root: string) {
    this.root = root;
    this.#repo = join(root, 'repo');
    this.#folder = runFolder(join(this.#repo, '.phasegate'), RUN);
  }

  run(...more: readonly string[]): readonly string[] {
    return ['run', 'pipeline.yml', '--run', RUN, '-i', `log=${join(this.root, 'log')}`, ...more];
  }

  /** In a process group of its own. `failpoint` as `PHASEGATE_FAILPOINT` has it, or empty. */
  start(args: readonly string[], failpoint: string): Running {
    const { PATH = '' } = process.env;
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd: this.#repo,
      env: {
        PATH,
        HOME: this.root,
        XDG_CACHE_HOME: join(this.root, 'cache'),
        GIT_CONFIG_NOSYSTEM: '1',
        // For the log of what ran.
        PHASEGATE_SANDBOX_WRITE: this.root,
        PHASEGATE_FAILPOINT: failpoint,
      },
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const said: string[] = [];
    child.stderr?.setEncoding('utf8').on('data', (text: string) => said.push(text));
    // What lives on may hold the pipe open, so the end is the process's own.
    const ended = once(child, 'exit').then(([code, signal]): Ended => {
      return { code, signal, stderr: said.join('') };
    });
    return { process: child, ended };
  }

  async call(...args: readonly string[]): Promise<Ended> {
    return this.start(args, '').ended;
  }

  /** Kills what a dead runner's group and its children's groups still hold, as when a machine goes down. */
  async killAll({ process: runner }: Running): Promise<void> {
    if (runner.pid !== undefined) kill(-runner.pid);
    for (const { pid, command } of await processesOf(markOf(this.#folder))) {
      if (!/receive-pack|unpack-objects/.test(command)) kill(pid);
    }
  }

  /** Whether the run was begun at all, as far as its journal says. */
  hasBegun(): boolean {
    return this.events().length > 0;
  }

  events(): readonly RunEvent[] {
    try {
      return readJournal(journalFile(this.#folder)).events;
    } catch (error) {
      if (error instanceof Error && /does not exist/.test(error.message)) return [];
      throw error;
    }
  }

  /** Everything that must not depend on whether, when and how somebody was killed. */
  async result() {
    const events = readJournal(journalFile(this.#folder)).events;
    const stored = restore(RUN, this.#folder, events);
    const { plan, state } = stored;
    const origin = join(this.root, 'origin.git');
    const format = '--format=%s%n%(trailers)';
    const files = join(this.#folder, 'deliveries', 'ship', '1-pull-request');
    return {
      outcome: state.finished?.outcome ?? null,
      phases: plan.phases.map(({ id, index }) => {
        const { standing } = phaseState(plan, state, index);
        if (standing.status !== 'succeeded') return { id, status: standing.status };
        const { status, outputs, artifacts } = standing;
        const summary = standing.summary.replaceAll(this.root, '');
        return { id, status, summary, outputs, artifacts };
      }),
      succeeded: events
        .flatMap((event) => (event.type === 'phaseSucceeded' ? [event.phase] : []))
        .sort(),
      damaged: await faultsOf(stored),
      tree: await this.#git('rev-parse', `${BRANCH}^{tree}`),
      commits: await this.#git('log', format, `main..${BRANCH}`),
      isPushed:
        (await runGit(origin, ['rev-parse', BRANCH])) === (await this.#git('rev-parse', BRANCH)),
      pushes: (await readFile(join(origin, 'logs', BRANCH), 'utf8')).trimEnd().split('\n').length,
      delivered: events.filter(({ type }) => type === 'deliveryMade').length,
      title: await readFile(join(files, 'title.txt'), 'utf8'),
      body: await readFile(join(files, 'body.md'), 'utf8'),
      head: await this.#git('symbolic-ref', 'HEAD'),
      status: await this.#git('status', '--porcelain', '--untracked-files=all'),
      left: (await processesOf(markOf(this.#folder))).map(({ command }) => command),
      exchange: await namesIn(join(this.#folder, 'exchange')),
      views: (await readdir(join(this.root, 'cache'), { recursive: true })).filter((name) =>
        name.includes(RUN),
      ),
      mark: (await readdir(join(this.#repo, '.phasegate'))).filter((name) =>
        /^checkout.*\.json$/.test(name),
      ),
    };
  }

  /** Which attempts ran, by what they wrote themselves to a file outside of the repository, sorted. */
  async ran(): Promise<readonly string[]> {
    return (await readFile(join(this.root, 'log'), 'utf8')).split('\n').slice(0, -1).sort();
  }

  async remove(): Promise<void> {
    await rm(this.root, { recursive: true, force: true, maxRetries: 3 });
  }

  #git(...args: readonly string[]): Promise<string> {
    return runGit(this.#repo, args);
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

/** What a journal says of attempts, `build 2` being the second one of `build`. */
export function attemptsOf(events: readonly RunEvent[]) {
  const starts = events.filter((event) => event.type === 'phaseStarted');
  const ends = events.filter(
    (event) => event.type === 'phaseSucceeded' || event.type === 'phaseFailed',
  );
  const success = new Map(
    ends.filter(({ type }) => type === 'phaseSucceeded').map((end) => [end.phase, end]),
  );
  const isLate = (start: RunEvent & { phase: PhaseId }): boolean => {
    const end = success.get(start.phase);
    return end !== undefined && events.indexOf(start) > events.indexOf(end);
  };
  const countIn = (list: typeof starts | typeof ends, phase: PhaseId): number =>
    list.filter((event) => event.phase === phase).length;
  return {
    started: starts.map(nameOf),
    completed: ends.filter(({ phase }) => phase !== 'ship').map(nameOf),
    ended: ends.map(({ phase }) => phase).sort(),
    afterSuccess: starts.filter(isLate).map(nameOf),
    mostInterruptions: Math.max(
      0,
      ...starts.map(({ phase }) => countIn(starts, phase) - countIn(ends, phase)),
    ),
  };
}

const nameOf = ({ phase, attempt }: { phase: PhaseId; attempt: number }): string =>
  `${phase} ${attempt}`;
