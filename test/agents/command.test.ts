import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandAgent } from '../../src/agents/command.ts';
import { readTurnResult } from '../../src/agents/stream/turn-result.ts';
import type { AgentCall, AgentEvent } from '../../src/ports.ts';
import { agentCall } from '../rig/agent-call.ts';
import { fakeAgent } from '../rig/fake-agent.ts';
import { isRunning } from '../rig/processes.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

const EXIT_0 = { type: 'exit', code: 0 };

function start(call: AgentCall) {
  const events: AgentEvent[] = [];
  return { events, end: commandAgent.call(call, (event) => events.push(event)) };
}

test('a command gets the prompt, the workspace and the environment, and leaves its result', async () => {
  await using folder = await temporaryFolder();
  await using agent = await fakeAgent();
  const resultFile = join(folder.path, 'result.json');
  const { PATH = '' } = process.env;
  const env = { PATH, PHASEGATE_PHASE: 'fix', PHASEGATE_RESULT: resultFile };
  const { end } = start(agentCall({ run: agent.command, workspace: folder.path, env }));
  const turn = await agent.next();
  expect([turn.prompt, turn.cwd, turn.env]).toEqual(['Fix it.\n', folder.path, env]);
  await turn.write('$PHASEGATE_RESULT', '{"status":"complete","summary":"Fixed"}');
  turn.exit(0);
  const { ending, finalMessage, usage, costUsd } = await end;
  expect([ending, finalMessage, usage, costUsd]).toEqual([EXIT_0, '', null, null]);
  const read = await readTurnResult({ resultFile, finalMessage });
  expect(read).toMatchObject({ type: 'result', result: { status: 'complete', summary: 'Fixed' } });
});

test('a prompt of 1 MiB arrives whole', async () => {
  const { end } = start({
    ...agentCall({ run: 'sha256sum' }),
    prompt: 'ä'.repeat(512 * 1024),
  });
  const sum = createHash('sha256')
    .update('ä'.repeat(512 * 1024))
    .digest('hex');
  expect((await end).finalMessage).toBe(`${sum}  -\n`);
});

test('a command that exits 0 without a word has left no result', async () => {
  await using folder = await temporaryFolder();
  await using agent = await fakeAgent();
  const { end } = start(agentCall({ run: agent.command }));
  (await agent.next()).exit(0);
  const { ending, finalMessage } = await end;
  const resultFile = join(folder.path, 'result.json');
  expect([ending, await readTurnResult({ resultFile, finalMessage })]).toEqual([
    EXIT_0,
    { type: 'none' },
  ]);
});

test('output comes in whole lines, and what goes to standard output is the final message', async () => {
  await using agent = await fakeAgent();
  const { end, events } = start(agentCall({ run: agent.command }));
  const turn = await agent.next();
  for (const text of ['one\ntw', 'o\n', '', 'end']) await turn.stdout(text);
  await turn.stderr('warning');
  turn.exit(2);
  const { ending, finalMessage } = await end;
  const stdout = events.flatMap((event) =>
    event.type === 'output' && event.stream === 'stdout' ? [event.text] : [],
  );
  expect(ending).toEqual({ type: 'exit', code: 2 });
  expect(finalMessage).toBe('one\ntwo\nend');
  expect(stdout.join('')).toBe('one\ntwo\nend');
  expect(stdout.slice(0, -1).every((text) => text.endsWith('\n'))).toBe(true);
  expect(stdout.at(-1)).toBe('end');
  expect(events.at(-1)).toEqual({ type: 'output', stream: 'stderr', text: 'warning' });
});

test('a command that closes its output and lives on ends when it exits', async () => {
  await using agent = await fakeAgent();
  const { end } = start(agentCall({ run: agent.command }));
  const turn = await agent.next();
  await turn.closeOutput();
  turn.exit(7);
  expect((await end).ending).toEqual({ type: 'exit', code: 7 });
});

test('a cancelled command is gone', async () => {
  await using agent = await fakeAgent();
  const controller = new AbortController();
  const { end } = start(agentCall({ run: agent.command, signal: controller.signal }));
  const turn = await agent.next();
  controller.abort();
  expect((await end).ending).toEqual({ type: 'cancelled' });
  await turn.gone;
  expect(await isRunning(turn.pid)).toBe(false);
});

test('a command may be a line for the shell', async () => {
  const { end } = start(agentCall({ run: 'cat && echo "$A" | tr a-z A-Z', env: { A: 'one' } }));
  expect(await end).toMatchObject({ ending: EXIT_0, finalMessage: 'Fix it.\nONE\n' });
});

test('a command that is missing is named', async () => {
  const { end } = start(agentCall({ run: ['no-such-agent', '--print'] }));
  expect((await end).ending).toEqual({
    type: 'not-started',
    message: '`no-such-agent` was not found.',
  });
});

test('of a long output the end is the final message', async () => {
  const { end } = start(agentCall({ run: "head -c 1000000 /dev/zero | tr '\\0' x; echo end" }));
  const { finalMessage } = await end;
  expect(finalMessage).toBe(`${'x'.repeat(256 * 1024 - 4)}end\n`);
});
