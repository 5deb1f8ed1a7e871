import { readFileSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { temporaryRepository } from '../rig/repository.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

const readme = readFileSync('README.md', 'utf8');
const cli = join(process.cwd(), 'dist', 'cli.js');

/** Changes what a real agent would change, and says so as Claude Code does, at no cost. */
const CLAUDE = `#!/bin/sh
cat > /dev/null
printf '# Changelog\\n\\n## 1.3.0\\n\\n- A thing.\\n' > CHANGELOG.md
cat <<'STREAM'
{"type":"system","subtype":"init","session_id":"s1","claude_code_version":"2.1.329"}
{"type":"result","subtype":"success","is_error":false,"result":"Done.","structured_output":{"status":"complete","summary":"Added 1.3.0 with one entry to CHANGELOG.md."},"usage":{"input_tokens":900,"output_tokens":120},"total_cost_usd":0.03,"session_id":"s1"}
STREAM
`;

test('the pipeline of the README prints what the README says', async () => {
  await using bin = await temporaryFolder();
  await using repository = await temporaryRepository({
    files: {
      '.github/pipelines/changelog.yml': block('yaml'),
      'package.json': '{ "version": "1.3.0", "scripts": { "test": "echo all tests pass" } }\n',
      'check-changelog.sh':
        '#!/bin/sh\ngrep -A2 -F "## $(node -p \'require("./package.json").version\')" CHANGELOG.md | grep "^- "\n',
    },
  });
  await writeFile(join(bin.path, 'claude'), CLAUDE);
  await chmod(join(bin.path, 'claude'), 0o755);
  const result = await execa('node', [cli, 'run', '.github/pipelines/changelog.yml'], {
    cwd: repository.path,
    extendEnv: false,
    env: { PATH: `${bin.path}${delimiter}${process.env.PATH}`, HOME: bin.path },
    reject: false,
  });
  const [command, ...printed] = block('console').trimEnd().split('\n');
  expect(command).toBe('$ phasegate run .github/pipelines/changelog.yml');
  expect(result.exitCode).toBe(3);
  // What its children are held in by differs from machine to machine.
  const told = result.stderr.split('\n').filter((line) => !line.startsWith('· '));
  expect(normal(told.slice(0, printed.length))).toEqual(normal(printed));
});

test('the commands of the README are those of the program', async () => {
  const { stdout } = await execa('node', [cli, '--help']);
  const offered = [...stdout.matchAll(/^ {2}([a-z]+) (?:\[|<| {2})/gm)].map(([, name]) => name);
  const told = [...readme.matchAll(/^\| `phasegate ([a-z]+)/gm)].map(([, name]) => name);
  expect(told.sort()).toEqual(offered.filter((name) => name !== 'help').sort());
});

test('the two commands of the README are scripts that exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [first, second] = block('sh')
    .trim()
    .split('\n')
    .map((line) => line.split('#')[0]?.trim());
  expect([first, second]).toEqual(['npm run demo', 'npm install && npm test']);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['demo', 'test']));
});

test('the alias of the README is the program, and its commands of a backlog work in a new repository', async () => {
  await using repository = await temporaryRepository({
    files: { 'package.json': '{ "scripts": { "test": "true" } }\n' },
  });
  const alias = block('sh', 1).trim().replace('$PWD', process.cwd());
  const commands = block('console', 1)
    .split('\n')
    .filter((line) => line.startsWith('$ ') && !line.startsWith('$ phasegate backlog run'));
  const script = [alias, ...commands.map((line) => line.slice(2))].join('\n');
  const { stdout } = await execa('bash', ['-e', '-O', 'expand_aliases', '-c', script], {
    cwd: repository.path,
    extendEnv: false,
    env: { PATH: process.env.PATH, HOME: repository.home },
  });
  expect(commands).toHaveLength(4);
  expect(stdout).toContain('new    Fix the date parser');
});

/** A fenced block of a language, by its number from 0. */
function block(language: string, number = 0): string {
  const fenced = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g');
  const text = [...readme.matchAll(fenced)][number]?.[1];
  if (text === undefined) throw new Error(`the README has no ${language} block ${number}`);
  return text;
}

/** Without the run's name, times, and what npm says beside the script. */
function normal(lines: readonly string[]): readonly string[] {
  return lines.map((line) =>
    line.replaceAll(/\b[a-z0-9]{8}\b(?=,|$)/g, 'RUN').replaceAll(/\d+(\.\d+)? m?s\b/g, 'TIME'),
  );
}
