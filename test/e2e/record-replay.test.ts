import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RunJson } from '../../src/core/run/show/report-json.ts';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

few(1);

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
agents: { coder: { use: command, run: [test-agent] } }
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

test('what was recorded plays again where the agent is not installed: the same tree, the same journal but for times', async () => {
  await using tapes = await temporaryFolder();
  await using bin = await temporaryFolder();
  await writeFile(join(bin.path, 'test-agent'), AGENT, { mode: 0o755 });
  await using first = await temporaryRepository({ files });
  await using second = await temporaryRepository({ files });
  const run = ['run', 'p.yml', '--run', 'r1', '--json'];
  const { PATH = '' } = process.env;
  const env = { PATH: `${bin.path}:${PATH}` };
  const recorded = await phasegate(first, [...run, '--record', tapes.path], { env });
  expect([recorded.code, recorded.stderr]).toEqual([0, '']);

  const without = await phasegate(second, ['run', 'p.yml', '--json']);
  expect(without.json().error?.code).toBe('agent-missing');
  const played = await phasegate(second, [...run, '--replay', tapes.path]);
  expect([played.code, played.stderr]).toEqual([0, '']);
  expect(comparable(played.json())).toEqual(comparable(recorded.json()));
  const [one, other] = await Promise.all(
    [first, second].map(async (repo) => ({
      tree: await repo.git('ls-tree', '-r', 'phasegate/taped/r1'),
      journal: await journalOf(repo),
    })),
  );
  expect(other?.tree).toBe(one?.tree);
  expect(other?.journal).toEqual(one?.journal);
  expect(one?.journal.filter(({ type }) => type === 'phaseFailed')).toHaveLength(1);
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
    'The prompt of `ask`, attempt 1, differs from the recorded prompt. Record again.',
  ]);
  await rm(join(tapes.path, 'ask'), { recursive: true });
  const missing = await phasegate(repo, ['run', 'p.yml', '--replay', tapes.path, '--json']);
  expect(missing.json().error?.message).toBe(
    `No recording of \`ask\`, attempt 1, turn 1: ${join(tapes.path, 'ask/1-1.json')}.`,
  );
});

const asking = (what: string): string => `version: 1
name: asking
agents: { echo: { use: command, run: cat > /dev/null; echo done } }
phases: { ask: { agent: echo, prompt: ${what} } }
`;

/** Without what names a commit: those hold the time. */
function comparable({ digest, base, commit, startedAt: _, ...rest }: RunJson) {
  expect([digest, base].every((text) => typeof text === 'string')).toBe(true);
  return { ...rest, changed: commit !== null };
}

/** Without what a clock gives, names of commits among it: each stands for the place where it first comes. */
async function journalOf({ path }: TemporaryRepository) {
  const text = await readFile(join(path, '.phasegate/runs/r1/journal.jsonl'), 'utf8');
  const names = new Map<string, string>();
  const unnamed = text.replace(/\b[0-9a-f]{40}\b/g, (name) => {
    names.set(name, names.get(name) ?? `commit ${names.size}`);
    return names.get(name) ?? '';
  });
  return unnamed
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { at: _at, prev: _prev, durationMs: _ms, ...event } = JSON.parse(line);
      return event;
    });
}
