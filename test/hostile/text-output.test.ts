import { randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPipeline } from '../../src/core/pipeline/parse.ts';
import { fold } from '../../src/core/run/evolve/evolve.ts';
import { renderText } from '../../src/core/text/diagnostic.ts';
import { ActionsReporter } from '../../src/report/actions.ts';
import { runStarted, started, succeeded } from '../core/given.ts';
import { id, planOf, recorded } from '../core/text/scene.ts';
import { type Ended, phasegate, record } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(3);

const COMMANDS = [
  '::add-mask::x',
  '  ::set-output name=a::b',
  'text ##[command]rm',
  '\u001b[0m::error::e',
  'over\r::warning::w',
];

/** One phase, a reader, that runs this script. */
async function ran(
  repo: TemporaryRepository,
  script: string,
  phase: Readonly<Record<string, unknown>> = {},
): Promise<Ended> {
  const phases = { attack: { run: script, ...phase } };
  await repo.write({ 'p.yml': JSON.stringify({ version: 1, name: 'hostile', phases }) });
  await repo.commit('pipeline');
  return phasegate(repo, ['run', 'p.yml', '--run', 'r1'], { env: { GITHUB_ACTIONS: '' } });
}

const victim = () => temporaryRepository({ files: { 'a.txt': 'a\n' } });
const isCommand = (line: string): boolean => /^\s*::/.test(line) || line.includes('##[');

/** What an Action's log shows, without our own commands, of a phase that prints this: a text character by character. */
function logOf(output: Iterable<string>, summary: string): readonly string[] {
  const plan = planOf('{ version: 1, name: one, phases: { a: { run: a } } }');
  const printed: string[] = [];
  const token = randomBytes(24).toString('hex');
  const print = (line: string): number => printed.push(line);
  const reporter = new ActionsReporter({ plan, print, token, placeOf: () => null });
  const events = recorded([runStarted(), started('a'), succeeded('a', { summary })]);
  const tell = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      const event = events[at] ?? expect.fail('three events');
      reporter.event(event, fold(plan, events.slice(0, at + 1)));
    }
  };
  tell(0, 2);
  for (const text of output) reporter.agent(id('a'), { type: 'output', stream: 'stdout', text });
  tell(2, 3);
  const ours = ['::group::', '::endgroup::', '::stop-commands::', `::${token}::`];
  return printed.filter((line) => !ours.some((own) => line.startsWith(own)));
}

test('row 10: nor in what is told of a pipeline that a stranger wrote, nor escapes', () => {
  const text = `version: 1\nname: a\n"##[error]k\u001b[2J\u202e": ::add-mask::x\nphases: { a: { run: x } }\n`;
  const { diagnostics } = readPipeline({ path: 'p.yml', text }, () => ({ type: 'missing' }));
  const shown = renderText(diagnostics, new Map([['p.yml', text]])).split('\n');
  expect([
    shown.length > 3,
    shown.filter((line) => isCommand(line) || /(?!\t)\p{C}/u.test(line)),
  ]).toEqual([true, []]);
});

describe('row 10: commands to the runner', () => {
  test('row 10: none reaches the log, in whatever pieces it comes', () => {
    const printed = logOf(COMMANDS.map((line) => `${line}\n`).join(''), COMMANDS.join('\n'));
    expect(printed.filter(isCommand)).toEqual([]);
    expect(printed.join('\n')).toContain('add-mask');
  });

  test('row 10: none is on the command line, not by a summary nor by a failure', async () => {
    await using repo = await victim();
    const say = `printf '%b\\n' ${COMMANDS.map((line) => `'${line}'`).join(' ')}`;
    const fine = await ran(repo, say);
    await using other = await victim();
    const failed = await ran(other, `${say} >&2; exit 1`);
    expect([fine.code, failed.code]).toEqual([0, 1]);
    const lines = `${fine.stdout}\n${fine.stderr}\n${failed.stdout}\n${failed.stderr}`.split('\n');
    expect(lines.filter(isCommand)).toEqual([]);
  });
});

test('row 11: none of it is in the log of a workflow, nor a line without an end', () => {
  const said = [
    '\u001b]0;owned\u0007\u001b[2J\u001b[31mred\rgreen\u009b1m\u0008',
    `long ${'x'.repeat(100_000)}`,
    'fine',
  ];
  const [, green, long = '', fine] = logOf(said.map((line) => `${line}\n`).join(''), 'done');
  expect([green, long.replace(/x+/, 'x…'), long.length < 66_000, fine]).toMatchInlineSnapshot(`
    [
      "green",
      "long x… [cut: 34469 more characters]",
      true,
      "fine",
    ]
  `);
  const endless = logOf(['y\n'.repeat(600_000)], 'done');
  expect([endless.length < 525_000, endless.at(-2)]).toMatchInlineSnapshot(`
    [
      true,
      "… more output is in the record",
    ]
  `);
});

test('row 11: escapes, overwritten lines and endless output leave terminal and disk alone', async () => {
  await using repo = await victim();
  const script = [
    "printf '\\033]0;owned\\007\\033[2J\\033[31mred\\rgreen\\n'",
    'seq 4000000',
    "printf 'no line end %.0s' $(seq 1000)",
  ].join('; ');
  const { code, stdout, stderr } = await ran(repo, script);
  expect([code, [...`${stdout}${stderr}`].filter((c) => c === '\u001b' || c === '\r')]).toEqual([
    0,
    [],
  ]);
  const log = join(repo.path, '.phasegate/runs/r1/phases/attack/1/output.log');
  expect((await stat(log)).size).toBeLessThan(9 * 1024 * 1024);
  expect(await readFile(log, 'utf8')).toMatch(/\[Phasegate left out \d+ bytes here\]/);
});

test('row 12: a value cannot break out of its place to make another output', async () => {
  await using repo = await victim();
  const script = `{ echo 'a<<MARK'; echo 'one'; echo 'b=two'; echo 'MARK'; echo 'c=three'; } >> "$PHASEGATE_OUTPUT"`;
  const { code } = await ran(repo, script, { outputs: { a: true, c: { enum: ['three'] } } });
  const status = await phasegate(repo, ['status', 'r1', '--json']);
  expect([code, status.json().phases.attack?.outputs]).toEqual([
    0,
    { a: 'one\nb=two', c: 'three' },
  ]);
  await using other = await victim();
  const open = await ran(other, `echo 'a<<MARK' >> "$PHASEGATE_OUTPUT"`, { outputs: { a: true } });
  expect([open.code, open.stderr]).toEqual([1, expect.stringContaining('invalid-result')]);
});

// tell --> use
test('row 23: what an output holds is data, whatever it looks like', async () => {
  await using repo = await victim();
  const tell = '${{ secrets.KEY }} ${{ github.token }} ${{ inputs.word }}';
  const pipeline = {
    version: 1,
    name: 'hostile',
    inputs: { word: { default: 'evaluated' } },
    agents: { reader: { use: 'command', run: 'cat "$PHASEGATE_PROMPT" > /dev/null; echo read' } },
    phases: {
      tell: {
        run: `printf 'text=%s\\n' '${tell.replaceAll('${{', '$@{{')}' | tr -d @ >> "$PHASEGATE_OUTPUT"`,
        outputs: { text: true },
      },
      use: { needs: 'tell', agent: 'reader', prompt: 'It says: ${{ needs.tell.outputs.text }}' },
    },
  };
  await repo.write({ 'p.yml': JSON.stringify(pipeline) });
  await repo.commit('pipeline');
  const { code, stderr } = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect(code, stderr).toBe(0);
  const prompt = await record(repo, 'r1/use/1/prompt.md');
  expect(prompt).toContain(tell);
  expect(prompt).not.toContain('evaluated');
});

test('row 23: a script with an expression is refused, which would make code of data', async () => {
  await using repo = await victim();
  const { code, stderr } = await ran(repo, "echo '${{ inputs.word }}'");
  expect([code, stderr]).toEqual([2, expect.stringContaining('PG404')]);
});

// write* --> ship
test('row 25: what an agent says mentions nobody and closes nothing in what is posted', async () => {
  await using repo = await victim();
  const evil = 'Fixes #1, thanks @everyone <!-- phasegate --> ![x](https://evil.example/p.png)';
  const pipeline = {
    version: 1,
    name: 'hostile',
    phases: {
      write: { run: `echo new > new.txt; echo '${evil}'`, access: 'write' },
      ship: {
        needs: 'write',
        deliver: { 'pull-request': { title: 'Do it', body: '${{ needs.write.summary }}' } },
      },
    },
  };
  await repo.write({ 'p.yml': JSON.stringify(pipeline) });
  await repo.commit('pipeline');
  const { code, stderr } = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect(code, stderr).toBe(0);
  const folder = join(repo.path, '.phasegate/runs/r1/deliveries/ship/1-pull-request');
  const body = await readFile(join(folder, 'body.md'), 'utf8');
  expect(body).toContain('thanks');
  expect(body).not.toMatch(/@everyone|Fixes #1|<!--|!\[/);
});

test('row 24: a pipeline whose aliases multiply is refused, not expanded', async () => {
  await using repo = await victim();
  const names = [...'abcdefghij'];
  const bomb = names.map((name, at) => {
    const inner = at === 0 ? 'x' : `*${names[at - 1]}`;
    return `x-${name}: &${name} [${Array(10).fill(inner).join(', ')}]\n`;
  });
  await repo.write({
    'p.yml': `version: 1\nname: hostile\n${bomb.join('')}phases: { a: { run: 'true' } }\n`,
  });
  await repo.commit('pipeline');
  const { code, stderr } = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('PG105')]);
});

test('row 28: an agent that never comes to its end is stopped by its turns', async () => {
  await using repo = await victim();
  const pipeline = {
    version: 1,
    name: 'hostile',
    agents: {
      endless: {
        use: 'command',
        run: `echo turn; echo '{"status":"continue","summary":"more"}' > "$PHASEGATE_RESULT"`,
      },
    },
    phases: { attack: { agent: 'endless', prompt: 'Do it.', 'max-turns': 3 } },
  };
  await repo.write({ 'p.yml': JSON.stringify(pipeline) });
  await repo.commit('pipeline');
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  expect([run.code, run.json().error?.message]).toEqual([
    1,
    'answered `continue` in each of its 3 turns',
  ]);
  expect(await record(repo, 'r1/attack/1/output.log')).toBe('turn\nturn\nturn\n');
});

test('row 28: work that is never good enough is sent back as often as is said, and no more', async () => {
  await using repo = await victim();
  const never = `echo 'good=false' >> "$PHASEGATE_OUTPUT"`;
  const rework = { phase: 'write', when: 'outputs.good != true', max: 2 };
  const pipeline = {
    version: 1,
    name: 'hostile',
    phases: {
      write: { run: 'date +%N > a.txt; echo again', access: 'write' },
      judge: { needs: 'write', run: never, outputs: { good: { type: 'boolean' } }, rework },
    },
  };
  await repo.write({ 'p.yml': JSON.stringify(pipeline) });
  await repo.commit('pipeline');
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  const commits = await repo.git('log', '--format=%s', `main..${run.json().branch}`);
  expect([run.code, run.json().error?.code, commits.split('\n').length]).toEqual([
    1,
    'rework-exhausted',
    3,
  ]);
});

test('row 28: spending ends with the budget, a flood of triggers with the day', async () => {
  await using repo = await victim();
  const pipeline = {
    version: 1,
    name: 'hostile',
    budget: { usd: 0.05 },
    policy: { 'max-runs-per-day': 1 },
    agents: { model: { use: 'scripted', script: 'script.yml' } },
    phases: {
      a: { agent: 'model', prompt: 'A' },
      b: { needs: 'a', agent: 'model', prompt: 'B' },
      c: { needs: 'b', agent: 'model', prompt: 'C' },
    },
  };
  const calls = ['a', 'b', 'c'].map((phase) => ({
    phase,
    usage: { inputTokens: 1000, outputTokens: 100, usd: 0.03 },
    result: { status: 'complete', summary: 'Done.' },
  }));
  await repo.write({ 'p.yml': JSON.stringify(pipeline), 'script.yml': JSON.stringify(calls) });
  await repo.commit('pipeline');
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  expect([run.json().outcome, run.json().costUsd]).toEqual(['over-budget', 0.06]);
  const next = await phasegate(repo, ['run', 'p.yml', '--run', 'r2']);
  expect(next.code).toBe(2);
  expect(next.stderr).toContain('`policy.max-runs-per-day` allows 1.');
});
