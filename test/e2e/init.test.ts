import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

few(1);

const NPM = { 'package.json': '{ "scripts": { "test": "node --test" } }\n' };

interface Summary {
  readonly files: readonly { readonly path: string; readonly state: string }[];
  readonly notes: readonly string[];
}

const repository = (files: Readonly<Record<string, string>>) => temporaryRepository({ files });
const untracked = async ({ git }: TemporaryRepository) =>
  (await git('status', '--porcelain', '--untracked-files=all'))
    .split('\n')
    .filter((line) => line !== '');
const textOf = (repo: TemporaryRepository, path: string) => readFile(join(repo.path, path), 'utf8');

describe('phasegate init', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['npm', NPM, 'npm test'],
    [
      'a pnpm workspace',
      { 'package.json': '{}', 'pnpm-workspace.yaml': 'packages: [a]', 'pnpm-lock.yaml': '' },
      'pnpm -r --if-present run test',
    ],
    [
      'uv',
      { 'pyproject.toml': '[project]\nname = "x"\n', 'uv.lock': '' },
      'uv run python -m unittest',
    ],
    ['cargo without a toolchain', { 'Cargo.toml': '[package]\n' }, 'cargo test'],
    [
      'a go monorepo',
      { 'svc/a/go.mod': 'module a\n', 'svc/b/go.mod': 'module b\n' },
      '(cd svc/b && go test ./...)',
    ],
  ])('sets up %s, and everything that it writes is sound', async (_, files, command) => {
    await using repo = await repository(files);
    const made = await phasegate(repo, ['init', '--yes', '--json']);
    expect(made.code).toBe(0);
    const summary = made.json<Summary>();
    expect(new Set(summary.files.map(({ state }) => state))).toEqual(new Set(['new']));
    expect((await untracked(repo)).map((line) => line.slice(3)).sort()).toEqual(
      summary.files.map(({ path }) => path).sort(),
    );
    expect(await textOf(repo, '.github/pipelines/implement-task.yml')).toContain(`${command}\n`);
    const check = await phasegate(repo, ['check', '--json']);
    expect({ code: check.code, found: check.json<unknown>() }).toEqual({ code: 0, found: [] });
  });

  test('changes nothing when it is run again', async () => {
    await using repo = await repository(NPM);
    await phasegate(repo, ['init', '--yes']);
    await repo.commit('set up');
    const again = await phasegate(repo, ['init', '--yes', '--json']);
    expect(new Set(again.json<Summary>().files.map(({ state }) => state))).toEqual(
      new Set(['unchanged']),
    );
    expect(await untracked(repo)).toEqual([]);
  });

  test('keeps to the pipelines that are there, unless others are named', async () => {
    await using repo = await repository(NPM);
    await phasegate(repo, ['add', 'issue-triage']);
    await phasegate(repo, ['add', 'implement-task', '--as', 'small']);
    const paths = async (...args: readonly string[]) => {
      const { json } = await phasegate(repo, ['init', '--dry-run', '--json', ...args]);
      const { files } = json<Summary>();
      return files.flatMap(
        ({ path }) => /^\.github\/pipelines\/([^/]+)\.yml$/.exec(path)?.[1] ?? [],
      );
    };
    expect(await paths()).toEqual(['issue-triage', 'small']);
    expect(await paths('--pipeline', 'docs-drift')).toEqual(['docs-drift']);
  });

  test('names every environment and label that its pipelines need, and what starts by itself', async () => {
    await using repo = await repository(NPM);
    const names = ['research-design-implement', 'implement-issue', 'fix-failing-tests'];
    const pipelines = names.flatMap((name) => ['--pipeline', name]);
    const { stderr } = await phasegate(repo, ['init', '--yes', ...pipelines]);
    for (const name of ['design', 'release', 'research'])
      expect(stderr).toContain(`create the environment \`${name}\``);
    expect(stderr).toContain('`gh label create phasegate`');
    expect(stderr).toContain(
      '.github/workflows/phasegate-fix-failing-tests.yml starts by itself (`cron: "17 3 * * *"`, UTC, once a day), and its agents cost money: at most 5 USD each time (`budget` in .github/pipelines/fix-failing-tests.yml).',
    );
    expect(stderr).toContain('`phasegate run research-design-implement -i task=');
    const added = await phasegate(repo, ['add', 'feature']);
    expect(added.stderr).toContain('feature works on items of a backlog');
    expect(added.stderr).toContain(
      '8 times a day), and its agents cost money: at most 5 USD each time for each item',
    );
    const looked = await phasegate(repo, ['doctor']);
    expect(looked.stdout).toContain('.github/pipelines/feature.yml works on items of a backlog');
    expect((await phasegate(repo, ['backlog', 'init'])).code).toBe(0);
    expect((await phasegate(repo, ['doctor'])).stdout).not.toContain('items of a backlog');
    expect(added.stderr).toContain('`gh secret set ');
  });

  test('never overwrites what is there, unless --force names it', async () => {
    const path = '.github/pipelines/implement-task.yml';
    await using repo = await repository({
      ...NPM,
      [path]: 'mine\n',
      '.github/workflows/ci.yml': 'on: push\n',
    });
    const kept = await phasegate(repo, ['add', 'implement-task', '--json']);
    expect(kept.json<Summary>().files).toContainEqual({ path, state: 'kept' });
    expect(await textOf(repo, path)).toBe('mine\n');
    expect(await textOf(repo, '.github/workflows/ci.yml')).toBe('on: push\n');
    const forced = await phasegate(repo, ['add', 'implement-task', '--json', '--force', path]);
    expect(forced.json<Summary>().files).toContainEqual({ path, state: 'overwritten' });
    expect(await textOf(repo, path)).toContain('name: implement-task');
    const foreign = await phasegate(repo, ['add', 'implement-task', '--force', 'README.md']);
    expect(foreign.code).toBe(2);
    expect(foreign.stderr).toContain('`--force README.md` does not name a file to write.');
  });

  test('writes nothing with --dry-run, and prints every line', async () => {
    await using repo = await repository(NPM);
    const { code, stdout, stderr } = await phasegate(repo, ['init', '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toContain('  + name: implement-task');
    expect(stderr).toMatch(
      /Nothing was written: without `--dry-run`, the command writes (\d+) of \1 files\.\n?$/,
    );
    expect(await untracked(repo)).toEqual([]);
  });

  test('leaves out what needs tests where there are none, and says how to add it', async () => {
    await using repo = await repository({ 'README.md': 'x\n' });
    const { code, json } = await phasegate(repo, ['init', '--yes', '--json']);
    expect(code).toBe(0);
    expect(json<Summary>().notes).toEqual([
      'fix-failing-tests was not added, because no test command was found: `phasegate add fix-failing-tests --test COMMAND`.',
      'implement-task tests nothing yet, because no test command was found: put yours into .github/pipelines/implement-task.yml, line 41.',
    ]);
    const text = await textOf(repo, '.github/pipelines/implement-task.yml');
    expect(text).not.toMatch(/# init:|^setup:/m);
    const added = await phasegate(repo, [
      'add',
      'fix-failing-tests',
      '--test',
      'make test',
      '--as',
      'mend',
    ]);
    expect(added.code).toBe(0);
    const mend = await textOf(repo, '.github/pipelines/mend.yml');
    expect(mend).toMatch(/^name: mend$/m);
    expect(mend).toContain('file: mend/prompts/fix.md');
    expect(await textOf(repo, '.github/workflows/phasegate-mend.yml')).toContain(
      'pipeline: .github/pipelines/mend.yml',
    );
    expect((await phasegate(repo, ['check'])).code).toBe(0);
    expect((await phasegate(repo, ['add', 'fix-failing-tests', '--as', 'empty'])).code).toBe(2);
  });

  test('without a test command the checks fail at once, a person is asked, and check and doctor complain', async () => {
    const script = [
      '- phase: plan',
      '  result: { status: complete, summary: p, outputs: { title: t, risk: low, plan: p } }',
      '- phase: implement',
      '  steps: [{ append: { path: README.md, text: y } }]',
      '  result: { status: complete, summary: i }',
      '- phase: review',
      '  result: { status: complete, summary: r, outputs: { verdict: accept, risk: low, notes: n } }',
    ];
    await using repo = await repository({ 'README.md': 'x\n', 's.yml': script.join('\n') });
    await phasegate(repo, ['init', '--yes']);
    await repo.commit('set up');
    const checked = await phasegate(repo, ['check']);
    expect(checked.stdout + checked.stderr).toContain(
      'warning PG607: nothing is tested: `check` has no test command',
    );
    const looked = await phasegate(repo, ['doctor']);
    expect(looked.stdout).toContain(
      '✗ tests  nothing is tested by .github/pipelines/implement-task.yml',
    );
    const agents = ['coder', 'reviewer'].flatMap((name) => ['--agent', `${name}=scripted:s.yml`]);
    const run = await phasegate(repo, ['run', 'implement-task', '-i', 'task=x', ...agents]);
    expect(run.stderr + run.stdout).toContain('⏸ run        waiting at `approve`');
    expect(run.stderr).toMatch(
      /✗ check +failed, .*: exit-code: exited with code 199\n +│ nothing is tested/,
    );
    // An agent that is paid again could not mend it.
    expect(run.stderr.match(/implement +started/g)).toHaveLength(1);
  });

  test('names the folders that git should ignore, as doctor does, until it ignores them', async () => {
    await using repo = await repository({
      'pyproject.toml': '[project]\nname = "x"\n',
      'uv.lock': '',
    });
    const { json } = await phasegate(repo, ['init', '--yes', '--json']);
    const command = "printf '\\n%s\\n' '.venv/' '__pycache__/' >> .gitignore";
    expect(json<Summary>().notes).toContainEqual(expect.stringContaining(command));
    const looked = await phasegate(repo, ['doctor']);
    expect(looked.stdout).toContain('✗ ignored  git does not ignore .venv/ and __pycache__/');
    expect(looked.stdout).toContain(command);
    await repo.write({ '.gitignore': '.venv\n__pycache__/\n' });
    const again = await phasegate(repo, ['init', '--yes', '--json']);
    expect(again.json<Summary>().notes).not.toContainEqual(expect.stringContaining('.gitignore'));
    expect((await phasegate(repo, ['doctor'])).stdout).not.toContain('ignored  git');
  });

  test('lists every environment and label that the pipelines need on GitHub', async () => {
    await using repo = await repository(NPM);
    const names = ['research-design-implement', 'implement-issue'];
    const { stderr } = await phasegate(repo, [
      'init',
      '--yes',
      ...names.flatMap((name) => ['--pipeline', name]),
    ]);
    const asked = [...stderr.matchAll(/ {2}- create the (environment|label) `([\w-]+)`/g)];
    expect(asked.map(([, what, name]) => `${what} ${name}`)).toEqual([
      'environment design',
      'environment release',
      'environment research',
      'label phasegate',
    ]);
  });

  test('names an environment for each repository of a run in many, and those of nested pipelines', async () => {
    const many = `version: 1
name: update
inputs: { repository: { required: true } }
repositories: { target: { repo: "\${{ inputs.repository }}" } }
phases:
  change: { repository: target, run: make }
  approve: { needs: change, gate: { environment: "update-\${{ inputs.repository }}" } }
  ship: { needs: approve, deliver: { pull-request: { repository: target, title: t } } }
`;
    const outer = 'version: 1\nname: outer\nphases: { all: { pipeline: ./inner.yml } }\n';
    const inner = `version: 1
name: inner
phases:
  a: { run: make }
  approve: { needs: a, gate: { environment: nested } }
  ship: { needs: approve, deliver: { pull-request: { title: t } } }
`;
    await using repo = await repository({
      ...NPM,
      '.github/pipelines/update.yml': many,
      '.github/pipelines/outer.yml': outer,
      '.github/pipelines/inner.yml': inner,
      'shared/same/pipeline.yml': many,
    });
    const each = 'create an environment `update-REPOSITORY` for each `repository` of';
    const { stderr } = await phasegate(repo, ['init', '--yes', '--pipeline', 'implement-task']);
    expect(stderr).toContain(`${each} .github/pipelines/update.yml with required reviewers`);
    expect(stderr.match(/create the environment `nested`/g)).toHaveLength(1);
    const added = await phasegate(repo, ['add', './shared/same']);
    expect(added.stderr).toContain(`${each} .github/pipelines/same.yml with required reviewers`);
  });

  test('outside of a git repository says what to do, and writes nothing', async () => {
    await using folder = await temporaryFolder();
    const { code, stderr } = await phasegate({ path: folder.path, home: folder.path }, ['init']);
    expect(code).toBe(2);
    expect(stderr).toContain('Run `git init` in the root folder of your project first.');
  });

  test('writes nothing through a link that leads out of the repository', async () => {
    await using outside = await temporaryFolder();
    await using repo = await repository(NPM);
    await symlink(outside.path, join(repo.path, '.github'));
    const { code, stderr } = await phasegate(repo, ['init', '--yes']);
    expect(code).toBe(2);
    expect(stderr).toContain('would be written outside the repository');
  });

  test('names the settings of the very repository, and the secret of the agent', async () => {
    await using repo = await repository(NPM);
    await repo.git('remote', 'add', 'origin', 'git@github.com:acme/widgets.git');
    const { stderr } = await phasegate(repo, ['init', '--yes', '--agent', 'codex']);
    expect(stderr).toContain('https://github.com/acme/widgets/settings/environments');
    expect(stderr).toContain('`gh secret set OPENAI_API_KEY`');
    const text = await textOf(repo, '.github/workflows/phasegate-implement-task.yml');
    expect(text).toContain('OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}');
    expect(text).not.toContain('ANTHROPIC');
  });

  test('takes the models of an agent by flags, and refuses what is no model', async () => {
    await using repo = await repository(NPM);
    const models = ['--cheap-model', 'sonnet', '--judgment-model', 'opus[1m]'];
    const args = ['init', '--yes', '--agent', 'claude', ...models];
    expect((await phasegate(repo, args)).code).toBe(0);
    const text = await textOf(repo, '.github/pipelines/implement-task.yml');
    expect(text).toMatch(/^ {2}cheap: sonnet\n {2}judgment: opus\[1m\]$/m);
    await repo.commit('set up');
    const again = await phasegate(repo, [...args, '--json']);
    expect(new Set(again.json<Summary>().files.map(({ state }) => state))).toEqual(
      new Set(['unchanged']),
    );
    for (const [words, why] of [
      [['--cheap-model', 'two words'], '`--cheap-model` is "two words", which is not the name'],
      [['--judgment-model', ''], '`--judgment-model` is empty.'],
      [['--agent', 'amp', '--cheap-model', 'x'], 'Amp chooses its model itself'],
    ] as const) {
      const refused = await phasegate(repo, ['add', 'docs-drift', ...words]);
      expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining(why)]);
    }
    expect(await untracked(repo)).toEqual([]);
  });

  test('fills in the workflows to watch, and says where to put them if there is none', async () => {
    await using repo = await repository({
      ...NPM,
      '.github/workflows/ci.yml': 'name: "CI: all"\non: [push]\n',
      '.github/workflows/lint.yaml': 'name: Lint\non: pull_request\n',
      '.github/workflows/night.yml': 'name: Night\non: { schedule: [{ cron: "1 1 * * *" }] }\n',
    });
    const names = ['--pipeline', 'address-review', '--pipeline', 'ci-doctor'];
    const made = await phasegate(repo, ['init', '--yes', '--json', ...names]);
    expect([made.code, made.json<Summary>().notes]).toEqual([0, []]);
    for (const name of ['address-review', 'ci-doctor'])
      expect(await textOf(repo, `.github/workflows/phasegate-${name}.yml`)).toMatch(
        /^ {4}workflows: \["CI: all", Lint\]$/m,
      );
    const again = await phasegate(repo, ['init', '--yes', '--json', ...names]);
    expect(new Set(again.json<Summary>().files.map(({ state }) => state))).toEqual(
      new Set(['unchanged']),
    );
    await using empty = await repository(NPM);
    const { notes } = (await phasegate(empty, ['add', 'ci-doctor', '--json'])).json<Summary>();
    expect(notes).toEqual([
      expect.stringMatching(
        /^No workflow was found .*: put the names of yours into \.github\/workflows\/phasegate-ci-doctor\.yml, line \d+\.$/,
      ),
    ]);
  });

  test('for a backlog writes phasegate.yml with the pipeline for items', async () => {
    await using repo = await repository(NPM);
    expect((await phasegate(repo, ['init', '--yes', '--backlog', 'file'])).code).toBe(0);
    expect(await textOf(repo, 'phasegate.yml')).toMatch(
      /^ {2}feature: \.github\/pipelines\/feature\.yml$/m,
    );
    await repo.commit('set up');
    expect((await phasegate(repo, ['backlog', 'init'])).code).toBe(0);
    expect((await phasegate(repo, ['backlog', 'add', 'Do it'])).code).toBe(0);
    expect((await phasegate(repo, ['backlog', 'next'])).code).toBe(0);
  });

  test('gives a pipeline for issues a label of its own beside a backlog in issues', async () => {
    const path = '.github/workflows/phasegate-implement-issue.yml';
    const both = ['init', '--yes', '--backlog', 'issues', '--pipeline', 'implement-issue'];
    await using repo = await repository(NPM);
    const made = await phasegate(repo, both);
    expect(made.code).toBe(0);
    expect(made.stderr).toContain(
      'implement-issue starts on the label `implement-issue`, because an issue with the label `phasegate` is an item of the backlog.',
    );
    expect(made.stderr).toContain('`gh label create implement-issue`');
    expect(await textOf(repo, path)).toContain("github.event.label.name == 'implement-issue'");
    await repo.commit('set up');
    const again = await phasegate(repo, [...both, '--json']);
    expect(new Set(again.json<Summary>().files.map(({ state }) => state))).toEqual(
      new Set(['unchanged']),
    );
    expect((await phasegate(repo, ['add', 'implement-issue', '--as', 'other'])).code).toBe(0);
    expect(await textOf(repo, '.github/workflows/phasegate-other.yml')).toContain(
      "github.event.label.name == 'other'",
    );
    const check = await phasegate(repo, ['check', '--json']);
    expect(check.json<unknown>()).toEqual([]);
    expect((await phasegate(repo, ['doctor'])).stdout).not.toContain('paid for twice');
  });

  test('refuses a backlog that takes the issues of a workflow, and check and doctor name both', async () => {
    const path = '.github/workflows/phasegate-implement-issue.yml';
    await using repo = await repository(NPM);
    expect((await phasegate(repo, ['add', 'implement-issue'])).code).toBe(0);
    expect(await textOf(repo, path)).toContain("github.event.label.name == 'phasegate'");
    await repo.commit('set up');
    const refused = await phasegate(repo, ['init', '--yes', '--backlog', 'issues']);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(`both take an issue with the label \`phasegate\``);
    expect(refused.stderr).toContain(`\`--force ${path}\``);
    expect(await untracked(repo)).toEqual([]);
    await repo.write({ 'phasegate.yml': 'version: 1\nbacklog: { source: issues }\n' });
    const check = await phasegate(repo, ['check', '--json']);
    expect(check.json<unknown>()).toMatchObject([{ code: 'PG611', file: path }]);
    expect((await phasegate(repo, ['doctor'])).stdout).toContain('✗ label phasegate');
    const forced = ['init', '--yes', '--backlog', 'issues', '--force', path];
    expect((await phasegate(repo, forced)).code).toBe(0);
    expect((await phasegate(repo, ['check', '--json'])).json<unknown>()).toEqual([]);
  });

  test('says which options a file that is kept does not obey', async () => {
    await using repo = await repository(NPM);
    expect((await phasegate(repo, ['init', '--yes', '--backlog', 'issues'])).code).toBe(0);
    await repo.commit('set up');
    const file = await phasegate(repo, ['init', '--yes', '--backlog', 'file']);
    expect(file.code).toBe(2);
    expect(file.stderr).toContain(
      'phasegate.yml keeps the backlog in issues, so `--backlog file` cannot put it into a file.',
    );
    expect(file.stderr).toContain('`--force phasegate.yml`');
    const none = await phasegate(repo, ['init', '--yes', '--backlog', 'none']);
    expect(none.stderr).toContain('The backlog in issues stays');
    const agent = await phasegate(repo, ['init', '--yes', '--agent', 'codex', '--no-workflow']);
    expect(agent.stderr).toContain('`--agent` changes no existing file, so .github/pipelines/');
    expect(agent.stderr).toContain('phasegate-implement-task.yml exists, and stays');
    expect(await untracked(repo)).toEqual([]);
  });

  test('doctor shows what backlog doctor finds', async () => {
    await using repo = await repository(NPM);
    expect((await phasegate(repo, ['init', '--yes', '--backlog', 'file'])).code).toBe(0);
    expect((await phasegate(repo, ['backlog', 'init'])).code).toBe(0);
    const added = await phasegate(repo, ['backlog', 'add', 'Do it', '--json']);
    expect(added.code).toBe(0);
    const sound = await phasegate(repo, ['doctor']);
    expect(sound.stdout).toContain('✓ backlog items  1 item, 0 in the archive');
    const tasks = join(repo.path, '.task-golem/tasks.jsonl');
    const text = await readFile(tasks, 'utf8');
    await writeFile(tasks, text.replace('"dependencies":[]', '"dependencies":["tg-none"]'));
    const lost = await phasegate(repo, ['doctor']);
    expect(lost.stdout).toContain('✗ backlog dependencies');
    expect(lost.stdout).toContain('waits for tg-none, which does not exist');
  });
});

test('init and backlog init write nothing in a bare repository, in a git directory or outside of a repository', async () => {
  await using repo = await repository(NPM);
  await using outside = await temporaryFolder();
  const bare = join(repo.home, 'bare.git');
  await repo.git('init', '--quiet', '--bare', bare);
  for (const [root, why] of [
    [bare, 'is a bare repository, and has no working tree.'],
    [join(bare, 'refs'), 'is a bare repository, and has no working tree.'],
    [join(repo.path, '.git', 'hooks'), 'is inside the git directory'],
    [outside.path, 'is not in a git repository.'],
  ] as const)
    for (const words of [
      ['init', '--yes'],
      ['backlog', 'init'],
    ]) {
      const refused = await phasegate(repo, [...words, '--root', root]);
      expect([refused.code, refused.stderr], root).toEqual([2, expect.stringContaining(why)]);
    }
  expect(await untracked(repo)).toEqual([]);
});

test('phasegate add lists the library, and knows a name that is nearly right', async () => {
  await using repo = await repository(NPM);
  const listed = await phasegate(repo, ['add', '--json']);
  expect(listed.json<readonly object[]>()).toContainEqual({
    name: 'implement-task',
    description: 'Plan, implement, test and review a task, then open a pull request.',
  });
  const { code, stderr } = await phasegate(repo, ['add', 'implement-tsk']);
  expect(code).toBe(2);
  expect(stderr).toContain('Did you mean `implement-task`?');
});

test('phasegate add takes a folder of the same shape', async () => {
  await using repo = await repository({
    'shared/hello/pipeline.yml': 'version: 1\nname: hello\nphases:\n  a: { run: echo hello }\n',
  });
  expect((await phasegate(repo, ['add', './shared/hello'])).code).toBe(0);
  expect((await phasegate(repo, ['run', '.github/pipelines/hello.yml'])).code).toBe(0);
  expect((await phasegate(repo, ['add', './shared'])).code).toBe(2);
});
