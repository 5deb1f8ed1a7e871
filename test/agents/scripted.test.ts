import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scriptedAgent } from '../../src/agents/scripted.ts';
import type { AgentEnd, AgentEvent } from '../../src/ports.ts';
import { agentCall, type CallOptions } from '../rig/agent-call.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

interface Played {
  readonly end: Omit<AgentEnd, 'durationMs'>;
  readonly events: readonly AgentEvent[];
}

/** Plays the script of that text; `seen` is called with each event as it comes. */
async function play(
  text: string,
  options: CallOptions = {},
  seen: (event: AgentEvent) => void = () => {},
): Promise<Played> {
  const events: AgentEvent[] = [];
  const agent = scriptedAgent(async () => text);
  const call = agentCall({ script: 'script.yml', ...options });
  const { durationMs, ...end } = await agent.call(call, (event) => {
    events.push(event);
    seen(event);
  });
  expect(durationMs).toBeGreaterThanOrEqual(0);
  return { end, events };
}

const exit = (code: number) => ({ type: 'exit', code });
/** What an end has of every script: no provider, no conversation. */
const PLAIN = { fault: null, session: null };
const failed = (summary: string) => ({
  ...PLAIN,
  ending: exit(0),
  finalMessage: JSON.stringify({ status: 'failed', summary }),
  usage: null,
  costUsd: null,
});

test('every kind of step is played, and the result is left in its file', async () => {
  await using folder = await temporaryFolder();
  const workspace = join(folder.path, 'work');
  const PHASEGATE_RESULT = join(folder.path, 'result.json');
  await mkdir(workspace);
  const script = `
- phase: other
- phase: fix
  attempt: 2
- phase: fix
  attempt: 1
  steps:
    - say: Looking
    - write: { path: src/new/sum.js, text: "one\\n" }
    - append: { path: src/new/sum.js, text: "two\\n" }
    - rename: { from: src/new/sum.js, to: lib/sum.js }
    - write: { path: gone.txt, text: "" }
    - delete: gone.txt
    - sleep: 1ms
    - run: cat lib/sum.js; exit 1
  usage: { inputTokens: 1200, outputTokens: 340, usd: 0.0087 }
  result: { status: complete, summary: Fixed the sum }
`;
  const { end, events } = await play(script, { workspace, env: { PHASEGATE_RESULT } });
  expect(end).toEqual({
    ending: exit(0),
    ...PLAIN,
    finalMessage: null,
    usage: { inputTokens: 1200, outputTokens: 340, cacheReadTokens: 0, cacheWriteTokens: 0 },
    costUsd: 0.0087,
  });
  expect(events).toEqual([
    { type: 'text', text: 'Looking' },
    { type: 'fileChange', path: 'src/new/sum.js' },
    { type: 'fileChange', path: 'src/new/sum.js' },
    { type: 'fileChange', path: 'src/new/sum.js' },
    { type: 'fileChange', path: 'lib/sum.js' },
    { type: 'fileChange', path: 'gone.txt' },
    { type: 'fileChange', path: 'gone.txt' },
    { type: 'toolCall', tool: 'run', input: 'cat lib/sum.js; exit 1' },
    { type: 'toolResult', tool: 'run', output: 'one\ntwo\n' },
  ]);
  expect(await readFile(PHASEGATE_RESULT, 'utf8')).toBe(
    '{"status":"complete","summary":"Fixed the sum"}',
  );
});

test('an entry without a result leaves none, and its exit code counts', async () => {
  const { end } = await play('- { phase: fix, exit: 3 }');
  expect(end).toEqual({
    ...PLAIN,
    ending: exit(3),
    finalMessage: null,
    usage: null,
    costUsd: null,
  });
});

test('an entry for a phase with a matrix is for each leg that has none of its own', async () => {
  const script = '[{ phase: scan, exit: 3 }, { phase: "scan[1]", exit: 4 }]';
  const endings = ['scan[0]', 'scan[1]', 'scanner[0]'].map(
    async (phase) => (await play(script, { phase })).end.ending,
  );
  expect(await Promise.all(endings)).toEqual([exit(3), exit(4), exit(0)]);
});

test('a question ends the attempt', async () => {
  const { end, events } = await play(
    '- { phase: fix, steps: [{ ask: Which one? }, { say: never }], usage: { inputTokens: 1, outputTokens: 2 } }',
  );
  expect(events).toEqual([{ type: 'text', text: 'Which one?' }]);
  expect(end).toEqual({
    ending: exit(0),
    ...PLAIN,
    finalMessage: '{"status":"blocked","summary":"Asked.","question":"Which one?"}',
    usage: { inputTokens: 1, outputTokens: 2, cacheReadTokens: 0, cacheWriteTokens: 0 },
    costUsd: null,
  });
});

test('an attempt that the script does not know says what it knows', async () => {
  const script = '[{ phase: plan }, { phase: fix, attempt: 1 }]';
  const { end, events } = await play(script, { attempt: 2 });
  const message =
    'script.yml has no entry for fix, attempt 2; the entries are plan, fix (attempt 1).';
  expect(end).toEqual(failed(message));
  expect(events).toEqual([{ type: 'output', stream: 'stderr', text: `${message}\n` }]);
});

test('nothing is written outside of the workspace, through links neither', async () => {
  await using folder = await temporaryFolder();
  const workspace = join(folder.path, 'work');
  await mkdir(workspace);
  await symlink('..', join(workspace, 'up'));
  await symlink('nowhere', join(workspace, 'dangling'));
  await writeFile(join(folder.path, 'outside.txt'), 'safe');
  const write = (path: string) =>
    play(`- { phase: fix, steps: [{ write: { path: ${path}, text: x } }] }`, { workspace });
  const paths = [
    '../outside.txt',
    join(folder.path, 'outside.txt'),
    'up/outside.txt',
    'up/a/b',
    'dangling',
    '.',
  ];
  for (const path of paths) {
    expect((await write(path)).end).toEqual(failed(`\`${path}\` is outside the workspace.`));
  }
  expect((await write('..ok')).end.ending).toEqual(exit(0));
  expect(await readFile(join(folder.path, 'outside.txt'), 'utf8')).toBe('safe');
  expect(await readFile(join(workspace, '..ok'), 'utf8')).toBe('x');
});

test('a step that the disk refuses fails the attempt', async () => {
  await using folder = await temporaryFolder();
  const { end } = await play('- { phase: fix, steps: [{ delete: gone.txt }], exit: 0 }', {
    workspace: folder.path,
  });
  expect(end.finalMessage).toContain('delete of `gone.txt`: ENOENT');
});

test('a script that is wrong is not played, and the line is named', async () => {
  const wrong = [
    'phase: fix',
    '- phase: fix\n  step: []',
    '- phase: fix\n  steps:\n    - say: a\n      run: b',
    '- phase: fix\n  steps:\n    - say: a\n    - tell: b',
    '- phase: fix\n  steps:\n    - sleep: long',
    '- phase: fix\n  steps:\n    - write: { path: a }',
    '- attempt: 1',
    '- phase: fix\n  attempt: one',
    '- phase: fix\n  result: done',
    '- phase: [',
  ];
  const messages = await Promise.all(
    wrong.map(async (script) => {
      const { ending } = (await play(script)).end;
      return ending.type === 'not-started' ? ending.message : ending;
    }),
  );
  expect(messages).toMatchInlineSnapshot(`
    [
      "script.yml: line 1: the script must be a list",
      "script.yml: line 1: entry 1 has an unknown key \`step\`; the known keys are phase, attempt, turn, steps, usage, result, exit",
      "script.yml: line 3: entry 1 must have exactly one key",
      "script.yml: line 4: entry 2 has an unknown key \`tell\`; the known keys are say, write, append, delete, rename, run, sleep, ask",
      "script.yml: line 3: \`sleep\` must be a duration such as \`200ms\` or \`1m30s\`",
      "script.yml: line 3: \`write\` must have \`text\`",
      "script.yml: line 1: entry 1 must have \`phase\`",
      "script.yml: line 2: \`attempt\` must be a whole number from 0 up",
      "script.yml: line 2: \`result\` must be a mapping",
      "script.yml: line 1: Flow sequence in block collection must be sufficiently indented and end with a ]",
    ]
  `);
});

test('a script that cannot be read is named', async () => {
  const agent = scriptedAgent(() => Promise.reject(new Error('no such file')));
  const { ending } = await agent.call(agentCall({ script: 'gone.yml' }), () => {});
  expect(ending).toEqual({
    type: 'not-started',
    message: 'gone.yml: no such file',
  });
});

test('a sleep ends with the timeout, the silence or the cancellation that comes first', async () => {
  const script = '- { phase: fix, steps: [{ say: good night }, { sleep: 1h }] }';
  const endings = [
    await play(script, { timeoutMs: 20, idleTimeoutMs: 40 }),
    await play(script, { timeoutMs: 40_000, idleTimeoutMs: 20 }),
  ].map(({ end }) => end.ending);
  const controller = new AbortController();
  const cancelled = await play(script, { signal: controller.signal }, () => controller.abort());
  expect([...endings, cancelled.end.ending]).toEqual([
    { type: 'timeout', afterMs: 20 },
    { type: 'idle-timeout', afterMs: 20 },
    { type: 'cancelled' },
  ]);
});

test('a command of a step ends with the timeout of the attempt', async () => {
  const { end } = await play('- { phase: fix, steps: [{ run: sleep 1000 }] }', { timeoutMs: 200 });
  expect(end.ending).toEqual({ type: 'timeout', afterMs: 200 });
});
