import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(2);

const HOSTILE = [
  'plain text of mine',
  '::set-output name=a::b',
  '  ::error::mine',
  'x ##[error]mine',
  'over\r::warning::cr',
  '\u001B]0;title\u0007\u001B[2J\u009B1Aup',
  '\u202Edesrever',
  '::stop-commands::token',
].join('\n');

const PIPELINE = `version: 1
name: told
agents: { evil: { use: command, run: [node, evil.mjs] } }
phases:
  one: { agent: evil, prompt: x, access: write, outputs: { said: { type: string } } }
  two: { needs: one, run: node evil.mjs; exit 1 }
`;

const AGENT = `import { writeFileSync } from 'node:fs';
const text = ${JSON.stringify(HOSTILE)};
console.log(text);
console.error(text);
writeFileSync('a.txt', text);
const { PHASEGATE_RESULT } = process.env;
if (PHASEGATE_RESULT) {
  const result = { status: 'complete', summary: text, outputs: { said: text }, commitMessage: text };
  writeFileSync(PHASEGATE_RESULT, JSON.stringify(result));
}
`;

const IN_ACTIONS = { env: { GITHUB_ACTIONS: 'true', CI: 'true' } };

test('no command prints what an agent wrote so that the runner or a terminal would obey', async () => {
  await using repo = await temporaryRepository({
    files: { 'p.yml': PIPELINE, 'evil.mjs': AGENT, 'a.txt': 'a\n' },
  });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect(run.code, run.stderr).toBe(1);
  await phasegate(repo, ['backlog', 'init']);
  await phasegate(repo, ['backlog', 'add', HOSTILE, '--description', HOSTILE]);
  const shown = new Map<string, string>();
  for (const args of [
    ...[['status', 'r1'], ['list'], ['log', 'r1'], ['log', 'r1', 'one'], ['log', 'r1', 'two']],
    ...[['verify', 'r1'], ['verify', HOSTILE], ['log', HOSTILE], [HOSTILE], ['resume', HOSTILE]],
    ...[
      ['backlog', 'list'],
      ['backlog', 'next'],
      ['backlog', 'show', HOSTILE],
    ],
  ]) {
    for (const more of [[], ['--json']]) {
      const { stdout, stderr } = await phasegate(repo, [...args, ...more], IN_ACTIONS);
      for (const line of `${stdout}\n${stderr}`.split(/[\n\r]/))
        expect(line, args.join(' ')).not.toMatch(/^\s*::|##\[|(?!\t)\p{Cc}|\u202E/u);
      shown.set([...args, ...more].join(' '), stdout);
    }
  }
  expect(shown.get('log r1 one')).toContain('plain text of mine');
  expect(shown.get('log r1 one')).toContain('over\n: :warning::cr\n');
  const record = JSON.parse(shown.get('log r1 one --json') ?? '');
  expect(record.files['output.log']).toContain('::set-output name=a::b');
}, 60_000);
