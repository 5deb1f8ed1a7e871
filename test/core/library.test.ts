import { describe, expect, test } from 'vitest';
import { AGENT_CHOICES } from '../../src/core/library/agents.ts';
import { combined, detectProject } from '../../src/core/library/detect.ts';
import { fill, type LibraryValues } from '../../src/core/library/fill.ts';
import { madeFolders } from '../../src/core/library/made-folders.ts';
import {
  environmentPatterns,
  labelsRead,
  patternForPeople,
  pipelineEnvironments,
} from '../../src/core/library/on-github.ts';
import type { ProjectCommands } from '../../src/core/library/project.ts';
import { scheduleCost } from '../../src/core/library/schedule-cost.ts';
import { watchedWorkflows } from '../../src/core/library/watched.ts';
import { readPipeline } from '../../src/core/pipeline/parse.ts';

const detected = (files: Readonly<Record<string, string>>) =>
  detectProject({ names: new Set(Object.keys(files)), read: (name) => files[name] ?? '' });
const manifest = (value: object): string => JSON.stringify(value);
const TESTS = { scripts: { test: 'node --test' }, devDependencies: { a: '1' } };

test.each([
  [
    { language: 'TypeScript', packageManager: 'npm', folder: 'web' },
    ['npm ci'],
    ['web/node_modules/'],
  ],
  [{ language: 'JavaScript', packageManager: 'npm', folder: '.' }, [], []],
  [{ language: 'Python', packageManager: 'pip', folder: '.' }, ['x'], ['.venv/', '__pycache__/']],
  [{ language: 'Python', packageManager: 'poetry', folder: '.' }, ['x'], ['__pycache__/']],
  [{ language: 'Java', packageManager: 'gradle', folder: '.' }, [], ['build/', '.gradle/']],
  [{ language: 'Go', packageManager: null, folder: '.' }, ['go mod download'], []],
])('the commands of %o make folders that git should ignore', (project, setup, folders) => {
  expect(madeFolders({ ...project, commands: { setup, test: [], lint: [] } })).toEqual(folders);
});

describe('the commands of a repository', () => {
  test.each<[string, Readonly<Record<string, string>>, Partial<ProjectCommands>]>([
    [
      'npm with a lock file',
      { 'package.json': manifest(TESTS), 'package-lock.json': '' },
      { setup: ['npm ci'], test: ['npm test'] },
    ],
    ['npm without one', { 'package.json': manifest(TESTS) }, { setup: ['npm install'] }],
    [
      'npm without dependencies',
      { 'package.json': manifest({ scripts: TESTS.scripts }) },
      { setup: [] },
    ],
    [
      'npm without tests',
      {
        'package.json': manifest({
          scripts: { test: 'echo "Error: no test specified" && exit 1' },
        }),
      },
      { test: [] },
    ],
    [
      'npm workspaces',
      { 'package.json': manifest({ workspaces: ['a'] }) },
      { test: ['npm test --workspaces --if-present'] },
    ],
    [
      'pnpm',
      { 'package.json': manifest(TESTS), 'pnpm-lock.yaml': '' },
      { setup: ['pnpm install --frozen-lockfile'], test: ['pnpm run test'] },
    ],
    [
      'pnpm by name, whatever lies there',
      { 'package.json': manifest({ ...TESTS, packageManager: 'pnpm@10.1.0' }), 'yarn.lock': '' },
      { setup: ['pnpm install'] },
    ],
    [
      'a pnpm workspace',
      { 'package.json': '{}', 'pnpm-workspace.yaml': '' },
      { test: ['pnpm -r --if-present run test'] },
    ],
    [
      'yarn',
      { 'package.json': manifest(TESTS), 'yarn.lock': '' },
      { setup: ['yarn install --frozen-lockfile'] },
    ],
    [
      'yarn of today',
      { 'package.json': manifest(TESTS), 'yarn.lock': '', '.yarnrc.yml': '' },
      { setup: ['yarn install --immutable'] },
    ],
    ['bun', { 'package.json': manifest(TESTS), 'bun.lock': '' }, { test: ['bun run test'] }],
    ['a manifest that is no JSON', { 'package.json': '{' }, { setup: [], test: [], lint: [] }],
    [
      'uv',
      { 'pyproject.toml': 'pytest', 'uv.lock': '' },
      { setup: ['uv sync --frozen'], test: ['uv run python -m pytest'] },
    ],
    ['poetry', { 'pyproject.toml': '[tool.poetry]' }, { test: ['poetry run python -m unittest'] }],
    [
      'pip and ruff',
      { 'requirements.txt': 'pytest', 'ruff.toml': '' },
      { test: ['.venv/bin/python -m pytest'], lint: ['.venv/bin/ruff check'] },
    ],
    [
      'cargo',
      { 'Cargo.toml': '', 'Cargo.lock': '' },
      { setup: ['cargo fetch --locked'], test: ['cargo test --locked'] },
    ],
    ['go', { 'go.mod': '' }, { test: ['go test ./...'], lint: ['go vet ./...'] }],
    ['maven with its wrapper', { 'pom.xml': '', mvnw: '' }, { test: ['./mvnw -B -q test'] }],
    ['gradle', { 'build.gradle.kts': '' }, { test: ['gradle test'] }],
    [
      'make',
      { Makefile: 'lint:\n\ttrue\ncheck: lint\n\ttrue\nsetup := x\n' },
      { setup: [], test: ['make check'], lint: ['make lint'] },
    ],
  ])('of %s', (_, files, commands) => {
    expect(detected(files)?.commands).toMatchObject(commands);
  });

  test('are none where there is no manifest that is known', () => {
    expect(detected({ 'README.md': 'npm test' })).toBeNull();
  });

  test('of several folders run in their own folder, whatever its name is', () => {
    const commands = { setup: [], test: ['go test ./...'], lint: [] };
    const at = (folder: string) => ({ folder, language: 'Go', packageManager: null, commands });
    expect(combined([at('.'), at('svc/a'), at("it's here")]).test).toEqual([
      'go test ./...',
      '(cd svc/a && go test ./...)',
      "(cd 'it'\\''s here' && go test ./...)",
    ]);
  });
});

describe('a file of the library', () => {
  const [claude, , , amp] = AGENT_CHOICES;
  const filling = (changed: Partial<LibraryValues> = {}): LibraryValues => {
    if (claude === undefined) throw new Error('no agent');
    const commands = { setup: ['a: b'], test: ['make test', 'echo "#"'], lint: [] };
    const known = { commands, agent: claude, gate: 'risky', watched: [] } as const;
    return { ...known, schema: 'https://x/y.json', ...changed };
  };
  const TEXT = `# yaml-language-server: $schema=../a.json
models: # init: models
  cheap: haiku # init: cheap
agents: { coder: { use: claude, model: judgment } } # init: agent
setup:
  - run: npm ci # init: setup
phases:
  a:
    verify:
      - run: npm run lint # init: lint
    run: |
      npm test # init: test
  b:
    gate:
      environment: release # init: gate
      when: x # init: when
secrets:
  A: b # init: secret
`;

  test('has every slot filled, a command as YAML where it is YAML, and empty lists taken out', () => {
    expect(fill(TEXT, filling())).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=https://x/y.json
      models:
        cheap: haiku
      agents: { coder: { use: claude, model: judgment } }
      setup:
        - run: "a: b"
      phases:
        a:
          run: |
            make test
            echo "#"
        b:
          gate:
            environment: release
            when: x
      secrets:
        ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}
        CLAUDE_CODE_OAUTH_TOKEN: \${{ secrets.CLAUDE_CODE_OAUTH_TOKEN }}
      "
    `);
  });

  test('has no models for an agent without models, and a gate that always asks, by comment', () => {
    if (amp === undefined) throw new Error('no agent');
    expect(fill(TEXT, filling({ agent: amp, gate: 'comment' }))).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=https://x/y.json
      agents: { coder: { use: amp } }
      setup:
        - run: "a: b"
      phases:
        a:
          run: |
            make test
            echo "#"
        b:
          gate:
            by: comment
      secrets:
        AMP_API_KEY: \${{ secrets.AMP_API_KEY }}
      "
    `);
  });

  test('has models as YAML, and the names of the workflows to watch', () => {
    if (claude === undefined) throw new Error('no agent');
    const models = { cheap: '@cf/small', judgment: 'opus[1m]' };
    const text = 'cheap: haiku # init: cheap\nworkflows: [CI] # init: watched';
    const watched = ['CI', 'Lint: all, twice', '.github/workflows/a.yml', 'true'];
    expect(fill(text, filling({ agent: { ...claude, models }, watched }))).toMatchInlineSnapshot(`
      "cheap: "@cf/small"
      workflows: [CI, "Lint: all, twice", .github/workflows/a.yml, "true"]"
    `);
    expect(fill(text, filling())).toContain('workflows: [CI] # the names of your workflows');
  });

  test('from elsewhere keeps a comment that only looks like a slot', () => {
    expect(fill('a # init: b', filling())).toBe('a # init: b');
  });
});

describe('the needs on GitHub', () => {
  test('are the environments of gates with a fixed name', () => {
    const phases: object = {
      work: { run: 'true' },
      named: { gate: { environment: 'release' } },
      commented: { gate: { by: 'comment', environment: 'unused' } },
      open: { gate: { environment: 'to-${{ inputs.where }}' } },
      empty: { gate: { environment: '' } },
      odd: { gate: { environment: ['a'] } },
      none: null,
    };
    const of = (written: unknown) => ({ file: { phases: written }, nested: new Map() });
    expect(pipelineEnvironments(of(phases))).toEqual(['release']);
    expect(environmentPatterns(of(phases))).toEqual(['to-${{ inputs.where }}']);
    for (const odd of [null, undefined, 'phases', 1])
      expect(pipelineEnvironments(of(odd))).toEqual([]);
  });

  test('are also the environments of pipelines that a pipeline runs', () => {
    const text = (phases: string) => `version: 1\nname: p\nphases:\n${phases}`;
    const inner = text(
      '  a: { run: x }\n  ask: { needs: a, gate: { environment: inside } }\n  b: { needs: ask, run: x }\n',
    );
    const outer = text('  all: { pipeline: ./inner.yml }\n');
    const { pipeline } = readPipeline({ path: 'outer.yml', text: outer }, () => ({
      type: 'text',
      text: inner,
    }));
    expect(pipeline === null ? null : pipelineEnvironments(pipeline)).toEqual(['inside']);
  });

  test('name an environment with an expression as a person would', () => {
    expect(patternForPeople('to-${{ inputs.where }}-${{inputs.who}}')).toEqual({
      inputs: ['where', 'who'],
      example: 'to-WHERE-WHO',
    });
  });

  test('are the labels that a workflow compares with those of its event', () => {
    const workflow = `
      (github.event.label.name == 'phasegate' || github.event.label.name=='two words')
      && !contains(github.event.issue.labels.*.name, 'no-triage')
      && contains(github.event.pull_request.labels.*.name, 'ready')
      && github.event.action == 'labeled' && contains(github.event.issue.title, 'label')`;
    const labels = ['phasegate', 'two words', 'no-triage', 'ready'];
    expect(labelsRead(workflow)).toEqual(labels);
    expect(labelsRead('')).toEqual([]);
  });
});

describe('a schedule', () => {
  const workflow = (cron: string, more = '      pipeline: p.yml\n') =>
    `on:\n  schedule:\n    - cron: "${cron}"\njobs:\n  a:\n    with:\n${more}`;
  const cost = (cron: string, pipeline = 'budget: { usd: 2.5 }', more?: string) =>
    scheduleCost(workflow(cron, more), (path) => (path === 'p.yml' ? pipeline : null));

  test.each<[string, string]>([
    [
      '17 3 * * *',
      'once a day), and its agents cost money: at most 2.5 USD each time (`budget` in p.yml).',
    ],
    [
      '23 */3 * * *',
      '8 times a day), and its agents cost money: at most 2.5 USD each time, 20 USD a day (',
    ],
    ['0,30 9-17 * * *', '18 times a day)'],
    ['53 4 * * 1', 'once a week)'],
    ['53 4 * * MON', 'once a week)'],
    [
      '0 4 * * 1-5',
      '5 times a week), and its agents cost money: at most 2.5 USD each time, 12.5 USD a week',
    ],
    ['0 0 1 * *', 'UTC), and its agents cost money: at most 2.5 USD each time (`budget`'],
    ['nonsense', 'UTC), and'],
  ])('%s says how often it starts, and what that costs', (cron, said) => {
    expect(cost(cron)).toContain(said);
  });

  test('without a budget says so, and one for items names the limit of an item', () => {
    expect(cost('17 3 * * *', 'name: p')).toContain(
      'no `budget` limits how much. Add `budget: { usd: 5 }` to p.yml.',
    );
    expect(cost('17 3 * * *', '', '      budget: "5" # USD\n')).toContain(
      'at most 5 USD each time for each item of the backlog; `limits` in phasegate.yml',
    );
    expect(scheduleCost('on: push\n', () => null)).toBeNull();
  });
});

describe('the workflows to watch', () => {
  const watched = (texts: Readonly<Record<string, string>>) =>
    watchedWorkflows(new Map(Object.entries(texts)));

  test('are those for pushes and pull requests, by name or else by path', () => {
    const texts = {
      'ci.yml': 'name: CI\non: [push, pull_request]\n',
      'lint.yml': 'name: Lint\non: { pull_request: { branches: [main] } }\n',
      'nameless.yml': 'on: push\n',
      'again.yml': 'name: CI\non: push\n',
      'main.yml': 'name: Main\non: { push: { branches: [main], tags: [v1] } }\n',
    };
    expect(watched(texts)).toEqual(['CI', 'Lint', 'nameless.yml', 'Main']);
  });

  test('are neither ours, nor releases, nor what has another trigger, nor what cannot be read', () => {
    const texts = {
      'ours.yml':
        'name: A\non: pull_request\njobs: { a: { uses: phasegate/phasegate/.github/workflows/pipeline.yml@v1 } }\n',
      'action.yml': 'name: B\non: push\njobs:\n  a:\n    steps:\n      - uses: acme/phasegate@v1\n',
      'release.yml': 'name: C\non: { push: { tags: ["v*"] } }\n',
      'night.yml': 'name: D\non: { schedule: [{ cron: "1 1 * * *" }] }\n',
      'target.yml': 'name: E\non: pull_request_target\n',
      'broken.yml': 'name: F\non: [push\n',
      'list.yml': '- push\n',
      'empty.yml': '',
      'bomb.yml': `a: &a [x, x]\n${'bcdefgh'
        .split('')
        .map((name, at) => `${name}: &${name} [${`*${'abcdefg'[at]}, `.repeat(9)}]`)
        .join('\n')}\non: push\n`,
    };
    expect(watched(texts)).toEqual([]);
  });
});

test('a script for style is used only if its linter is installed, and other manifests are named', () => {
  const manifest = (packages: object) =>
    JSON.stringify({ scripts: { test: 'x', lint: 'eslint .' }, devDependencies: packages });
  const found = (packages: object) =>
    detected({ 'package.json': manifest(packages), 'poetry.lock': '', Makefile: 'test:\n' });
  expect(found({})?.commands.lint).toEqual([]);
  expect(found({ eslint: '9' })?.commands.lint).toEqual(['npm run lint']);
  expect(found({})?.unused).toEqual(['Python', 'make']);
});
