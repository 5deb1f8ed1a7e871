// node test/journals/record.mjs FORMAT: records what this release writes, once for each format of the journal, under
// test/journals/FORMAT. What was recorded there is never recorded again: later releases have to read it as it is.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const cli = join(here, '../../dist/cli.js');
const [format] = process.argv.slice(2);
if (format === undefined || existsSync(join(here, format))) throw new Error('give a new format');

const write = (name, more = {}) => ({
  access: 'write',
  run: `echo ${name} > ${name}.txt`,
  ...more,
});
const off = { isolation: 'off' };

/** What each was begun with, and what was typed then. `kept`: the whole repository is kept, for a later release to go on. */
const RUNS = {
  'writer-and-reader': {
    phases: { make: write('a'), look: { needs: 'make', run: 'cat a.txt' } },
  },
  'failed-and-skipped': {
    phases: { no: { run: 'exit 3' }, never: { needs: 'no', run: 'true' } },
  },
  'tried-again': {
    phases: { twice: { attempts: 2, run: 'exit 3' } },
    typed: [['resume', 'recorded']],
  },
  outputs: {
    phases: {
      say: { run: 'echo "n=3" >> "$PHASEGATE_OUTPUT"', outputs: { n: { type: 'string' } } },
      use: { needs: 'say', if: "needs.say.outputs.n == '4'", run: 'true' },
    },
  },
  matrix: {
    phases: {
      legs: {
        strategy: { matrix: { n: [1, 2, 3] } },
        run: 'test "$N" != 2',
        env: { N: '${{ matrix.n }}' },
      },
      after: { needs: { legs: ['succeeded', 'failed'] }, run: 'true' },
    },
  },
  'workspaces-of-their-own': {
    phases: {
      one: write('one', { workspace: 'own' }),
      two: write('two', { workspace: 'own' }),
      both: { needs: ['one', 'two'], run: 'cat one.txt two.txt' },
    },
  },
  approved: {
    phases: {
      make: write('a'),
      gate: { needs: 'make', gate: {} },
      after: { needs: 'gate', run: 'true' },
    },
    typed: [['approve', 'recorded']],
  },
  rejected: {
    phases: {
      make: write('a'),
      gate: { needs: 'make', gate: {} },
      after: { needs: 'gate', run: 'true' },
    },
    typed: [['reject', 'recorded', '--comment', 'no']],
  },
  reworked: {
    phases: {
      make: write('a'),
      gate: { needs: 'make', gate: { rework: { phase: 'make', max: 2 } } },
      after: { needs: 'gate', run: 'true' },
    },
    typed: [
      ['rework', 'recorded', '--comment', 'again'],
      ['approve', 'recorded'],
    ],
  },
  'an-agent-that-asks': {
    script: `
      - phase: fix
        attempt: 1
        steps: [{ ask: Which one? }]
        usage: { inputTokens: 100, outputTokens: 20, usd: 0.01 }
      - phase: fix
        steps: [{ write: { path: a.txt, text: "a" } }]
        usage: { inputTokens: 200, outputTokens: 40, usd: 0.02 }
        result: { status: complete, summary: Chosen }
`,
    phases: { fix: { agent: 'coder', access: 'write', prompt: 'Choose.' } },
    typed: [['answer', 'recorded', 'the first']],
  },
  'a-budget-that-is-used-up': {
    script: `
      - phase: one
        usage: { inputTokens: 100, outputTokens: 20, usd: 2 }
        result: { status: complete, summary: Done }
`,
    budget: { usd: 1 },
    phases: {
      one: { agent: 'coder', prompt: 'Work.' },
      two: { needs: 'one', run: 'true' },
    },
    typed: [['resume', 'recorded', '--budget', '5']],
  },
  'another-text-accepted': {
    phases: { a: { run: 'exit 1' } },
    later: { phases: { a: { run: 'true' } } },
    typed: [['resume', 'recorded', '--accept-changes']],
  },
  waiting: {
    phases: {
      make: write('a'),
      gate: { needs: 'make', gate: {} },
      after: { needs: 'gate', run: 'cat a.txt' },
    },
    kept: true,
  },
  interrupted: {
    phases: {
      make: write('a'),
      more: { needs: 'make', ...write('b') },
      after: { needs: 'more', run: 'cat a.txt b.txt' },
    },
    failpoint: 'recordWritten:2=kill',
    kept: true,
  },
};

for (const [name, recorded] of Object.entries(RUNS)) record(name, recorded);

function record(name, { script, later, typed = [], failpoint, kept = false, ...first }) {
  const base = mkdtempSync(join(tmpdir(), 'phasegate-journals-'));
  const repo = join(base, 'repo');
  try {
    mkdirSync(repo);
    const git = (...args) =>
      execFileSync('git', args, { cwd: repo, env: { ...process.env, HOME: base } });
    git('init', '--quiet', '--initial-branch=main', '--template=');
    git('config', 'user.name', 'Person');
    git('config', 'user.email', 'person@example.com');
    const save = (of) =>
      writeFileSync(
        join(repo, 'p.yml'),
        JSON.stringify({ version: 1, name: 'recorded', policy: off, ...of }),
      );
    const agents = { coder: { use: 'scripted', script: 'script.yml' } };
    save(script === undefined ? first : { agents, ...first });
    if (script !== undefined) writeFileSync(join(repo, 'script.yml'), script);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'start');
    const phasegate = (args, env = {}) =>
      spawnSync(process.execPath, [cli, ...args], {
        cwd: repo,
        env: { PATH: process.env.PATH, HOME: base, XDG_CACHE_HOME: join(base, 'cache'), ...env },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    phasegate(
      ['run', 'p.yml', '--run', 'recorded'],
      failpoint ? { PHASEGATE_FAILPOINT: failpoint } : {},
    );
    if (later !== undefined) save(later);
    for (const args of typed) phasegate(args);
    const to = join(here, format, name);
    mkdirSync(to, { recursive: true });
    copyFileSync(join(repo, '.phasegate/runs/recorded/journal.jsonl'), join(to, 'journal.jsonl'));
    if (kept) execFileSync('tar', ['-czf', join(to, 'repo.tgz'), '-C', base, 'repo']);
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}
