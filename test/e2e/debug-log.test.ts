import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(2);

const PIPELINE = `version: 1
name: p
phases:
  look: { run: "echo token ghp_${'a'.repeat(36)} > /dev/null; echo hello", env: { SAID: word } }
`;

/** Lines of the debug log by what they are about. */
function topics(stderr: string): readonly string[] {
  const lines = [...stderr.matchAll(/^debug \d\d:\d\d:\d\d\.\d{3} (\w+): /gm)];
  return [...new Set(lines.map(([, topic = '']) => topic))].sort();
}

test.each<[string, readonly string[], Readonly<Record<string, string>>]>([
  ['--verbose', ['--verbose'], {}],
  ['PHASEGATE_DEBUG=1', [], { PHASEGATE_DEBUG: '1' }],
  ['RUNNER_DEBUG=1', [], { RUNNER_DEBUG: '1' }],
])('%s shows programs, git and decisions on stderr, without secrets', async (_, args, env) => {
  await using repo = await temporaryRepository({ files: { 'p.yml': PIPELINE } });
  const run = await phasegate(repo, ['run', 'p.yml', '--json', ...args], { env });
  expect([run.code, run.json().outcome]).toEqual([0, 'succeeded']);
  expect(topics(run.stderr)).toEqual(['decision', 'git', 'process']);
  expect(run.stderr).toMatch(/decision: \{"type":"runPhase","phase":"look"/);
  expect(run.stderr).toMatch(/process: .*bash.* → exit code 0, \d+ ms/);
  expect(run.stderr).not.toContain('ghp_');
});

test('without it nothing of the kind is printed', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': PIPELINE } });
  const run = await phasegate(repo, ['run', 'p.yml']);
  expect(topics(run.stderr)).toEqual([]);
});
