import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RunJson } from '../../src/core/run/report-json.ts';
import { phasegate } from '../rig/cli.ts';
import { temporaryRepository } from '../rig/repository.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

/** Writes a wrong answer first, the right one when its prompt tells of the failure; leaves a link and a mode, too. */
const AGENT = `#!/bin/sh
prompt=$(cat)
case $prompt in
  *"exited with code 1"*) echo 42 > answer.txt; ln -sf answer.txt latest; rm old.txt; chmod +x tool.sh ;;
  *) echo 41 > answer.txt ;;
esac
printf '{"status":"complete","summary":"Wrote it","outputs":{"sure":true},"usage":{"inputTokens":10,"outputTokens":5,"usd":0.5}}' > "$PHASEGATE_RESULT"
`;

const PIPELINE = `version: 1
name: taped
agents: { coder: { use: command, run: ./.agents/agent.sh } }
phases:
  write:
    agent: coder
    prompt: Write the answer.
    access: write
    attempts: 2
    outputs: { sure: { type: boolean } }
    verify: [{ run: grep -q 42 answer.txt }]
  look: { needs: write, run: cat answer.txt }
`;

const files = { 'p.yml': PIPELINE, 'old.txt': 'old\n', 'tool.sh': 'echo hi\n' };

test('what was recorded plays again without the agent: the same tree, the same outcome', async () => {
  await using tapes = await temporaryFolder();
  await using first = await temporaryRepository({ files: { ...files, '.agents/agent.sh': AGENT } });
  await first.git('update-index', '--chmod=+x', '.agents/agent.sh');
  await first.git('commit', '-q', '-m', 'executable');
  await first.git('checkout', '-q', '--', '.');
  const recorded = await phasegate(first, [
    'run',
    'p.yml',
    '--run',
    'r1',
    '--record',
    tapes.path,
    '--json',
  ]);
  expect([recorded.code, recorded.stderr]).toEqual([0, '']);

  await using second = await temporaryRepository({ files });
  const played = await phasegate(second, [
    'run',
    'p.yml',
    '--run',
    'r1',
    '--replay',
    tapes.path,
    '--json',
  ]);
  expect([played.code, played.stderr]).toEqual([0, '']);
  expect(comparable(played.json())).toEqual(comparable(recorded.json()));
  const trees = await Promise.all(
    [first, second].map((repo) =>
      repo.git('ls-tree', '-r', 'phasegate/taped/r1', 'answer.txt', 'latest', 'old.txt', 'tool.sh'),
    ),
  );
  expect(trees[1]).toBe(trees[0]);
});

test('a prompt other than the recorded one is not answered from the tape', async () => {
  await using tapes = await temporaryFolder();
  await using repo = await temporaryRepository({
    files: { 'p.yml': asking('One'), 'q.yml': asking('Two') },
  });
  await phasegate(repo, ['run', 'p.yml', '--record', tapes.path]);
  const other = await phasegate(repo, ['run', 'q.yml', '--replay', tapes.path, '--json']);
  expect([other.code, other.json().error?.message]).toEqual([
    1,
    'The prompt of `ask`, attempt 1, is not the one that was recorded: record again.',
  ]);
  await rm(join(tapes.path, 'ask'), { recursive: true });
  const missing = await phasegate(repo, ['run', 'p.yml', '--replay', tapes.path, '--json']);
  expect(missing.json().error?.message).toBe(
    `There is no recording of \`ask\`, attempt 1, turn 1: ${join(tapes.path, 'ask/1-1.json')}.`,
  );
});

const asking = (what: string): string => `version: 1
name: asking
agents: { echo: { use: command, run: cat > /dev/null; echo done } }
phases: { ask: { agent: echo, prompt: ${what} } }
`;

/** Without what names a commit: those hold the time. */
function comparable({ digest, base, commit, ...rest }: RunJson) {
  expect([digest, base].every((text) => typeof text === 'string')).toBe(true);
  return { ...rest, changed: commit !== null };
}
