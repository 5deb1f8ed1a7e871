import { expect, test } from 'vitest';
import { phasegate, record } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(1);

const result = (json: string, more = ''): string =>
  `echo '${json}' > "$PHASEGATE_RESULT"${more === '' ? '' : `; ${more}`}`;

/** One phase for each agent, each with an agent of its own. */
function pipeline(agents: Readonly<Record<string, readonly [string, string]>>): string {
  const declared = Object.entries(agents).map(
    ([name, [run]]) => `  ${name}: { use: command, run: ${JSON.stringify(run)} }`,
  );
  const phases = Object.entries(agents).map(
    ([name, [, keys]]) => `  ${name}: { agent: ${name}, prompt: Go on${keys} }`,
  );
  return `version: 1\nname: agents\nagents:\n${declared.join('\n')}\nphases:\n${phases.join('\n')}\n`;
}

const write = ', access: write';
const risk = ', outputs: { risk: { enum: [low, high] } }';

test('how a command says how it went, and what is made of it', async () => {
  const text = pipeline({
    plain: ['cat > /dev/null; echo one; echo the end', ''],
    idle: ['echo nothing to do', write],
    writer: ['echo b > b.txt; echo wrote b', write],
    file: [result('{"status":"complete","summary":"by file","outputs":{"risk":"low"}}'), risk],
    message: [
      `echo thinking; printf '\`\`\`json\\n{"status":"complete","summary":"by message","outputs":{"risk":"high"}}\\n\`\`\`\\n'`,
      risk,
    ],
    silent: ['true', risk],
    unfit: [result('{"status":"complete","summary":"s","outputs":{"risk":"none"}}'), risk],
    half: [result('{"status":"done"}'), ''],
    garbage: [result('{"status":'), ''],
    liar: [result('{"status":"complete","summary":"all is well"}', 'exit 3'), ''],
    empty: [result('{"status":"complete","summary":"changed it"}'), write],
    modest: [result('{"status":"no-change","summary":"fine"}'), write],
    secretive: [result('{"status":"no-change","summary":"fine"}', 'echo c > c.txt'), write],
    quitter: [result('{"status":"failed","summary":"too hard"}'), ''],
    absent: ['no-such-program-at-all', ''],
    link: ['ln -s /etc/passwd "$PHASEGATE_RESULT"', ''],
    vast: ['truncate -s 100M "$PHASEGATE_RESULT"', ''],
    blank: [': > "$PHASEGATE_RESULT"', ''],
    proto: [result('{"__proto__":{"status":"complete","summary":"s"},"summary":"s"}'), ''],
  });
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  expect(run.code, run.stderr).toBe(1);
  const { phases, branch } = run.json();
  const rows = Object.entries(phases).map(([name, { status, reason, summary, outputs }]) =>
    [name, status, reason, summary, JSON.stringify(outputs)].join(' | '),
  );
  expect(rows).toMatchInlineSnapshot(`
    [
      "plain | succeeded |  | the end | {}",
      "idle | succeeded |  | nothing to do | {}",
      "writer | succeeded |  | wrote b | {}",
      "file | succeeded |  | by file | {"risk":"low"}",
      "message | succeeded |  | by message | {"risk":"high"}",
      "silent | failed | no-result |  | {}",
      "unfit | failed | invalid-result | s | {}",
      "half | failed | invalid-result |  | {}",
      "garbage | failed | invalid-result |  | {}",
      "liar | failed | exit-code |  | {}",
      "empty | failed | no-change-made | changed it | {}",
      "modest | succeeded |  | fine | {}",
      "secretive | failed | invalid-result | fine | {}",
      "quitter | failed | agent-failed | too hard | {}",
      "absent | failed | exit-code |  | {}",
      "link | failed | invalid-result |  | {}",
      "vast | failed | invalid-result |  | {}",
      "blank | failed | invalid-result |  | {}",
      "proto | failed | invalid-result |  | {}",
    ]
  `);
  expect(await repo.git('diff', '--name-only', 'main', branch)).toBe('b.txt');
});

test('what is left where another phase leaves its result is nobody’s', async () => {
  const done = '{"status":"complete","summary":"by the wrong way"}';
  const text = `version: 1
name: astray
# Where children are held in, it does not even get there.
policy: { isolation: off }
agents:
  first: { use: command, run: ${JSON.stringify(`echo "$PHASEGATE_RESULT" > "$HOME/place"; ${result(done)}`)} }
  second: { use: command, run: ${JSON.stringify(`place=$(cat "$HOME/place"); mkdir -p "$(dirname "$place")"; echo '${done}' > "$place"`)} }
phases:
  one: { agent: first, prompt: Go }
  two: { agent: second, prompt: Go, needs: one${risk} }
`;
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  const { one, two } = run.json().phases;
  expect([run.code, one?.status, two?.reason]).toEqual([1, 'succeeded', 'no-result']);
});

test('a program that is not there is named, with a remedy', async () => {
  const text = `version: 1
name: missing
agents: { coder: { use: command, run: [no-such-program, --now] } }
phases: { one: { agent: coder, prompt: Go, attempts: 3 } }
`;
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  expect(run.code).toBe(1);
  expect(run.json().error).toMatchInlineSnapshot(`
    {
      "code": "agent-missing",
      "message": "\`no-such-program\` was not found.",
      "phase": "one",
      "remedy": "Install the agent and resume, or start a new run with another one: \`phasegate run FILE --agent NAME=USE\`.",
    }
  `);
  expect(run.json().phases.one?.attempts).toBe(1);
});

test('`--agent` lets another agent stand in, and says what is wrong with it', async () => {
  const text = `version: 1
name: stand-in
agents: { coder: { use: claude, model: opus } }
phases: { one: { agent: coder, prompt: Go } }
`;
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const instead = ['--agent', "coder=command:echo 'a: b'"];
  const run = await phasegate(repo, ['run', 'p.yml', '--json', ...instead]);
  expect([run.code, run.json().phases.one?.summary]).toEqual([0, 'a: b']);
  for (const wrong of ['coder', 'codr=codex', 'coder=codx', 'coder=command']) {
    const refused = await phasegate(repo, ['run', 'p.yml', '--agent', wrong]);
    expect(refused.code, wrong).toBe(2);
    expect(refused.stderr.split('\n'), wrong).toHaveLength(2);
  }
});

test('a question and its answer stand in the next prompt', async () => {
  const asks = result('{"status":"blocked","summary":"unclear","question":"Which colour?"}');
  const answered = result('{"status":"complete","summary":"painted"}', 'echo red > colour.txt');
  const text = pipeline({
    paint: [
      `if [ "$PHASEGATE_ATTEMPT" = 1 ]; then echo x > half.txt; ${asks}; else ${answered}; fi`,
      write,
    ],
  });
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect(run.code, run.stderr).toBe(4);
  expect(run.stderr).toContain('`paint` asks: Which colour?\n  phasegate answer r1 paint "…"');
  const wrong = await phasegate(repo, ['answer', 'r1', 'pain', 'Red']);
  expect([wrong.code, wrong.stderr]).toEqual([
    2,
    'phasegate: The phase `pain` of the run `r1` has no open question.\n  Phases with an open question: `paint`.',
  ]);
  expect((await phasegate(repo, ['resume', '--json'])).code).toBe(4);
  const answer = await phasegate(repo, ['answer', 'r1', 'paint', 'Red, of course', '--json']);
  expect(answer.code, answer.stderr).toBe(0);
  const prompt = await record(repo, 'r1/paint/2/prompt.md');
  expect(prompt).toContain('\nWhich colour?\n');
  expect(prompt).toContain('\nRed, of course\n');
  const { branch } = answer.json();
  expect(await repo.git('diff', '--name-only', 'main', branch)).toBe('colour.txt');
  const again = await phasegate(repo, ['answer', 'r1', 'paint', 'Blue']);
  expect(again.code).toBe(2);
});

test('an answer without a name says which question it answers, as does the evidence of a later gate', async () => {
  const asks = result('{"status":"blocked","summary":"unclear","question":"Which colour?"}');
  const answered = result('{"status":"complete","summary":"painted"}');
  const text = `${pipeline({
    paint: [`if [ "$PHASEGATE_ATTEMPT" = 1 ]; then ${asks}; else ${answered}; fi`, ''],
  })}  ok: { needs: paint, gate: {} }\n  end: { needs: ok, run: 'true' }\n`;
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect(run.code, run.stderr).toBe(4);
  const { code, stderr } = await phasegate(repo, ['answer', 'Red']);
  expect([code, stderr]).toEqual([
    3,
    expect.stringContaining(
      'Answer to `paint` of the run r1\n  Question: Which colour?\n  Answer: Red\n',
    ),
  ]);
  const evidence = '    asked: Which colour?\n    answered: Red\n';
  expect(stderr).toContain(evidence);
  expect((await phasegate(repo, ['status', 'r1'])).stdout).toContain(evidence);
  expect((await phasegate(repo, ['log', 'r1', 'ok'])).stdout).toContain(evidence);
});

test('an agent may go on for `max-turns` turns, each seeing what it said last', async () => {
  const more = result('{"status":"continue","summary":"more to do"}', 'echo turn >> turns.log');
  const text = pipeline({
    endless: [more, ', max-turns: 3'],
    brief: [
      `if [ -e turned.log ]; then ${result('{"status":"complete","summary":"done"}')}; else touch turned.log; ${more}; fi`,
      ', max-turns: 3',
    ],
  });
  await using repo = await temporaryRepository({
    files: { 'p.yml': text, '.gitignore': '*.log\n' },
  });
  const args = ['run', 'p.yml', '--run', 'r1', '--json', '--concurrency', '1'];
  const run = await phasegate(repo, args);
  const { endless, brief } = run.json().phases;
  expect([endless?.reason, brief?.summary]).toEqual(['agent-failed', 'done']);
  expect(run.json().error?.message).toBe('answered `continue` in each of its 3 turns');
  expect(await record(repo, 'r1/brief/1/prompt.md')).toContain('turn 2 of 3');
});
