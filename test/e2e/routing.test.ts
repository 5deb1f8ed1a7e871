import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/core/lib/json.ts';
import type { JournalEvent } from '../../src/core/run/event.ts';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { status, text } from '../rig/model-server/answer.ts';
import { modelServer } from '../rig/model-server.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

few(1);

const DONE = JSON.stringify({ status: 'complete', summary: 'Done.' });

test('the record shows the model that an attempt was really made with', async () => {
  await using server = await modelServer();
  server.answers(({ model }) => text(model === 'claude-opus-4-5' ? DONE : 'Hm.'));
  await using repo = await temporaryRepository({
    files: {
      'p.yml': JSON.stringify({
        version: 1,
        name: 'escalating',
        models: { cheap: 'claude-haiku-4-5', judgment: 'claude-opus-4-5' },
        agents: { coder: agent(server.url, { model: 'cheap' }) },
        phases: {
          ask: { agent: 'coder', prompt: 'Go', attempts: 3, escalate: ['cheap', 'judgment'] },
        },
      }),
    },
  });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  expect(run.code, run.stdout + run.stderr).toBe(0);
  expect(await attempts(repo, 'r1')).toEqual([
    'ask 1: coder claude-haiku-4-5',
    'ask 1: no-result',
    'ask 2: coder claude-opus-4-5',
    'ask 2: succeeded',
  ]);
  // 1200 tokens in and 340 out, at $1 and $5, then at $5 and $25 per million.
  expect(run.json().costUsd).toBeCloseTo(0.0029 + 0.0145, 6);
});

test('what a phase found out chooses the model of the next; a name that is none fails before any call', async () => {
  await using server = await modelServer();
  const found = JSON.stringify({ status: 'complete', summary: 's', outputs: { tier: 'judgment' } });
  server.answers(({ model }) => text(model === 'claude-haiku-4-5' ? found : DONE));
  const outputs = { tier: { type: 'string' } };
  const ask = { needs: 'look', prompt: 'Go', model: '${{ needs.look.outputs.tier }}' };
  await using repo = await temporaryRepository({
    files: {
      'p.yml': JSON.stringify({
        version: 1,
        name: 'choosing',
        models: { cheap: 'claude-haiku-4-5', judgment: 'claude-opus-4-5' },
        agents: { coder: agent(server.url, { model: 'cheap' }) },
        defaults: { agent: 'coder' },
        budget: { usd: 1 },
        phases: {
          look: { prompt: 'Look', outputs },
          ask,
          lost: { ...ask, needs: ['look', 'ask'], agent: '${{ needs.look.outputs.tier }}' },
        },
      }),
    },
  });
  const plan = await phasegate(repo, ['plan', 'p.yml']);
  expect(plan.stdout).toContain('agent needs.look.outputs.tier');
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  expect(run.code, run.stderr).toBe(1);
  expect(run.json().error?.message).toContain(
    '`agent` of `lost` is `judgment`, which is not under `agents`: coder',
  );
  expect(await attempts(repo, 'r1')).toEqual([
    'look 1: coder claude-haiku-4-5',
    'look 1: succeeded',
    'ask 1: coder claude-opus-4-5',
    'ask 1: succeeded',
    'lost 1: null null',
    'lost 1: infrastructure',
  ]);
});

test('an agent whose provider is broken, and one that is not there, leave the work to their fallback', async () => {
  await using server = await modelServer();
  const answer = ({ model }: { readonly model: string }) =>
    model === 'claude-haiku-4-5' ? status(529, 'Overloaded') : text(DONE);
  server.answers(answer);
  await using repo = await temporaryRepository({
    files: {
      'p.yml': JSON.stringify({
        version: 1,
        name: 'falling-back',
        agents: {
          absent: { use: 'command', run: ['no-such-program'], fallback: 'busy' },
          busy: agent(server.url, { model: 'claude-haiku-4-5', fallback: 'other' }),
          other: agent(server.url, { model: 'claude-opus-4-5' }),
        },
        phases: { ask: { agent: 'absent', prompt: 'Go' } },
      }),
    },
  });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect(run.code, run.stderr).toBe(0);
  expect(await attempts(repo, 'r1')).toEqual([
    'ask 1: absent null',
    'ask 1: agent-missing',
    'ask 2: busy claude-haiku-4-5',
    'ask 2: rate-limit',
    'ask 3: other claude-opus-4-5',
    'ask 3: succeeded',
  ]);
  expect(run.stderr).toContain('    `busy` takes over\n');
  expect(run.stderr).toContain('    `other` takes over\n');
});

test('a provider that asks for more patience than there is ends the phase', async () => {
  await using server = await modelServer();
  server.answers(() => status(429, 'Slow down.', { 'retry-after': '7200' }));
  await using repo = await temporaryRepository({
    files: {
      'p.yml': JSON.stringify({
        version: 1,
        name: 'limited',
        agents: { coder: agent(server.url, { model: 'claude-haiku-4-5' }) },
        phases: { ask: { agent: 'coder', prompt: 'Go', attempts: 3 } },
      }),
    },
  });
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  const { error, phases } = run.json();
  expect([run.code, error?.code, error?.remedy, phases.ask?.attempts]).toEqual([
    1,
    'rate-limit',
    'Wait, or use another model or provider.',
    1,
  ]);
});

/** Says `continue`, then, in the same conversation, `complete`; knows no other conversation than its own. */
const CLAUDE = `#!/bin/sh
cat > /dev/null
status=continue
for argument; do
  case $last$argument in
    --resume0-1) status=complete ;;
    --resume*) echo '{"type":"result","is_error":true,"errors":["No conversation found with session ID: 0-2"]}'; exit 1 ;;
  esac
  last=$argument
done
echo "$PHASEGATE_PHASE $status" >> "$(dirname "$0")/calls"
id=0-1
[ "$PHASEGATE_PHASE" = forgetful ] && [ $status = complete ] && id=0-2
printf '{"type":"result","is_error":false,"result":"{\\"status\\":\\"%s\\",\\"summary\\":\\"s\\"}","session_id":"%s"}\\n' $status $id
`;

// forgetful --> next (goes on with its conversation)
test('turns are one conversation; one that is not there any more begins anew, and that is said', async () => {
  await using bin = await temporaryFolder();
  await writeFile(join(bin.path, 'claude'), CLAUDE, { mode: 0o755 });
  await using repo = await temporaryRepository({
    files: {
      'p.yml': JSON.stringify({
        version: 1,
        name: 'talking',
        agents: { coder: { use: 'claude' } },
        defaults: { agent: 'coder' },
        phases: {
          forgetful: { prompt: 'Go' },
          next: { needs: 'forgetful', prompt: 'On', session: { continue: 'forgetful' } },
        },
      }),
    },
  });
  const { PATH = '' } = process.env;
  const env = { PATH: `${bin.path}:${PATH}` };
  const run = await phasegate(repo, ['run', 'p.yml'], { env });
  expect(run.code, run.stderr).toBe(0);
  expect(await readFile(join(bin.path, 'calls'), 'utf8')).toBe(
    'forgetful continue\nforgetful complete\nnext continue\nnext complete\n',
  );
  expect(run.stderr).toContain(
    '`next` begins a new session: the session of `forgetful` no longer exists (No conversation found with session ID: 0-2).',
  );
});

function agent(url: string, more: JsonObject): JsonObject {
  return {
    use: 'anthropic',
    env: { ANTHROPIC_BASE_URL: url, ANTHROPIC_API_KEY: 'sk-loopback' },
    ...more,
  };
}

/** Who made each attempt, and how it ended, as the journal has it. */
async function attempts(repo: TemporaryRepository, run: string): Promise<readonly string[]> {
  const log = await phasegate(repo, ['log', run, '--json']);
  return log.json<readonly JournalEvent[]>().flatMap((event) => {
    switch (event.type) {
      case 'phaseStarted':
        return [`${event.phase} ${event.attempt}: ${event.agent} ${event.model}`];
      case 'phaseFailed':
        return [`${event.phase} ${event.attempt}: ${event.reason}`];
      case 'phaseSucceeded':
        return [`${event.phase} ${event.attempt}: succeeded`];
      default:
        return [];
    }
  });
}
