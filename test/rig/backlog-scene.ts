import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Ended, phasegate } from './cli.ts';
import { CLI } from './project.ts';
import { type TemporaryRepository, temporaryRepository } from './repository.ts';

/*
 *   scope (scoping) ──> build* ──> check          feature: what the agent does depends on words in the item's title
 *   list                                          chore: no agent, nothing but a command
 */
const FILES = {
  'phasegate.yml': `version: 1
limits: { failures-in-a-row: 9 }
pipelines: { feature: pipelines/feature.yml, chore: pipelines/chore.yml }
`,
  'pipelines/feature.yml': `version: 1
name: feature
agents:
  worker: { use: command, run: bash tools/agent.sh }
defaults: { agent: worker }
phases:
  build:
    prompt: |
      Do this: \${{ item.title }}
    access: write
    attempts: 2
  check:
    needs: build
    run: test -f "out/$PHASEGATE_ITEM.txt" && echo checked
`,
  'pipelines/chore.yml': `version: 1
name: chore
phases:
  list:
    run: ls | head -1
`,
  'tools/agent.sh': `say() { printf '%s' "$1" > "$PHASEGATE_RESULT"; }
section() { sed -n "/$1/,/ ends ---/p" "$PHASEGATE_PROMPT"; }
has() { section 'Do this' | grep -qi -- "$1"; }
told() { section '^Title:' | grep -qi -- "$1"; }
easy='"size":"small","complexity":"low"'
case "$PHASEGATE_PHASE" in
triage)
  risk=low; if told risky; then risk=high; fi
  dup=; if told twin; then dup=$(grep -i ': original' "$PHASEGATE_PROMPT" | head -1 | cut -d: -f1); fi
  say '{"status":"complete","summary":"assessed","assessment":{'"$easy"',"risk":"'$risk'","impact":"low"},"duplicates":["'"$dup"'"]}'
  if told complicated; then say '{"status":"complete","summary":"x","assessment":{"size":"small","complexity":"high","risk":"low"}}'; fi
  ;;
build)
  mkdir -p out; echo "$PHASEGATE_ATTEMPT" > "out/$PHASEGATE_ITEM.txt"
  more=
  if has failing; then say '{"status":"complete","summary":"I did it"}'; exit 3; fi
  if has unclear && ! grep -q 'answer of' "$PHASEGATE_PROMPT"; then say '{"status":"blocked","summary":"?","question":"Red or blue?"}'; exit 0; fi
  if has person; then more=',"needsPerson":true'; fi
  if has parent; then more=',"followUps":[{"title":"child","context":"of it"},{"title":"Child!"}]'; fi
  if has slow; then sleep 1; fi
  say '{"status":"complete","summary":"built"'"$more"',"usage":{"inputTokens":1,"outputTokens":1,"usd":0.01}}'
  ;;
esac
`,
};

export interface BacklogScene extends AsyncDisposable {
  readonly repo: TemporaryRepository;
  backlog(...args: readonly string[]): Promise<Ended>;
  phasegate(...args: readonly string[]): Promise<Ended>;
  /** Adds an item; its id. */
  add(title: string, ...more: readonly string[]): Promise<string>;
  /** Items as task-golem would have added them, in one go: quicker. Their ids are `tg-1`, `tg-2` … in this order. */
  stock(items: readonly Stocked[]): Promise<void>;
  /** A process of its own that can be killed. */
  start(...args: readonly string[]): Started;
  /** One that dies at a failpoint, as `PHASEGATE_FAILPOINT` has it. */
  startDoomed(failpoint: string, ...args: readonly string[]): Started;
  items(): Promise<readonly StoredItem[]>;
  prompt(run: string, phase: string, attempt: number): Promise<string>;
}

export interface Started {
  kill(signal: NodeJS.Signals): void;
  /** Signals the process and all children in its process group, as Ctrl-C in a terminal does. */
  interrupt(): void;
  /** All that it has printed to stderr. */
  stderr(): string;
  /** Resolves when it has said so many lines, or ended before. */
  said(lines: number): Promise<void>;
  readonly ended: Promise<number | null>;
}

export interface StoredItem {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly blocked: { readonly kind: string; readonly reason: string } | null;
  readonly [key: string]: unknown;
}

/** A title, and fields beside those that every item has. */
export type Stocked = readonly [title: string, more?: Readonly<Record<string, unknown>>];

/** What a person who has assessed an item leaves in the store. */
export const ASSESSED = { 'x-pg-size': 'small', 'x-pg-complexity': 'low', 'x-pg-risk': 'low' };

function storedLine([title, more = {}]: Stocked, index: number): string {
  const at = `2026-01-01T00:00:${`${index}`.padStart(2, '0')}.000000Z`;
  const native = { status: 'todo', priority: 0, description: null, tags: [], dependencies: [] };
  const times = { created_at: at, updated_at: at };
  return JSON.stringify({ id: `tg-${index + 1}`, title, ...native, ...times, ...more });
}

export const EASY = ['--size', 'small', '--complexity', 'low', '--risk', 'low'];

/** A repository with a backlog, and an agent that does what titles say. */
export async function backlogScene(
  files: Readonly<Record<string, string>> = {},
): Promise<BacklogScene> {
  const repo = await temporaryRepository({ files: { ...FILES, ...files } });
  const backlog = (...args: readonly string[]) => phasegate(repo, ['backlog', ...args]);
  await backlog('init');
  return {
    repo,
    backlog,
    phasegate: (...args) => phasegate(repo, args),
    add: async (title, ...more) => (await backlog('add', title, ...more)).stdout.trim(),
    stock: (items) =>
      writeFile(
        join(repo.path, '.task-golem/tasks.jsonl'),
        `${['{"schema_version":1}', ...items.map(storedLine)].join('\n')}\n`,
      ),
    start: (...args) => started(repo, args, {}),
    startDoomed: (point, ...args) => started(repo, args, { PHASEGATE_FAILPOINT: `${point}=kill` }),
    items: async () => (await backlog('list', '--json')).json<readonly StoredItem[]>(),
    prompt: (run, phase, attempt) =>
      readFile(
        join(repo.path, '.phasegate/runs', run, 'phases', phase, `${attempt}`, 'prompt.md'),
        'utf8',
      ),
    [Symbol.asyncDispose]: () => repo[Symbol.asyncDispose](),
  };
}

function started(
  { path, home }: TemporaryRepository,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Started {
  const child = spawn(process.execPath, [CLI, 'backlog', ...args], {
    cwd: path,
    env: {
      PATH: process.env.PATH,
      HOME: home,
      XDG_CACHE_HOME: join(home, '.cache'),
      GIT_CONFIG_NOSYSTEM: '1',
      // Where agents tell of themselves.
      PHASEGATE_SANDBOX_WRITE: tmpdir(),
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let lines = 0;
  const text: string[] = [];
  const told = new EventEmitter();
  createInterface({ input: child.stderr }).on('line', (line) => {
    text.push(line);
    lines += 1;
    told.emit('line');
  });
  const ended = once(child, 'exit').then(([code]): number | null => code);
  let hasEnded = false;
  child.on('exit', () => {
    hasEnded = true;
    told.emit('line');
  });
  return {
    kill: (signal) => child.kill(signal),
    interrupt: () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
    },
    stderr: () => text.join('\n'),
    said: async (wanted) => {
      while (lines < wanted && !hasEnded) await once(told, 'line');
    },
    ended,
  };
}
