import fc from 'fast-check';
import { expect, test } from 'vitest';
import { globOf, pipelinePaths, protectedPaths } from '../../src/core/plan/protected.ts';

test.each([
  '.github/workflows/ci.yml',
  '.GitHub/x',
  '.github',
  'action.yml',
  'Action.YAML',
  'docs/CODEOWNERS',
  'CLAUDE.md',
  'pkg/claude.md',
  '.claude/skills/x',
  'pkg/.cursor/rules',
  '.hu\u017fky/pre-commit',
  '.mcp\u200b.json'.replace('\u200b', '\u200c'),
  'a/.gitattributes',
  '.gitmodules',
])('%j is always protected', (path) => {
  expect(protectedPaths(['README.md', path], [])).toEqual([path]);
});

/** What an agent reads of a repository by itself, wherever it lies. */
const AGENTS = [
  ...['CLAUDE.md', 'CLAUDE.local.md', '.claude/settings.json', '.claude/agents/x.md', '.mcp.json'],
  ...[
    'AGENTS.md',
    'AGENT.md',
    'AGENTS.override.md',
    'AGENTS.local.md',
    '.agents/skills/x/SKILL.md',
  ],
  ...['.codex/config.toml', '.opencode/agent/x.md', 'opencode.json', 'opencode.jsonc', '.amp/x'],
  ...['GEMINI.md', '.gemini/settings.json', '.cursorrules', '.cursor/rules/x.mdc', 'QWEN.md'],
  ...['copilot-instructions.md', '.windsurfrules', '.windsurf/rules/x.md', '.devin/rules/x.md'],
  ...['.clinerules', '.clinerules/01.md', '.cline/x', '.roorules', '.roorules-code', '.roomodes'],
  ...['.roo/rules/x.md', '.roo/rules-code/x.md', '.rules', '.aider.conf.yml', '.goosehints'],
  ...['.aider.model.settings.yml', '.junie/guidelines.md', '.kiro/steering/x.md', '.continue/x'],
  ...['.continuerules', '.qwen/settings.json', '.amazonq/rules/x.md', '.augment/x', '.factory/x'],
  ...['.kilocode/x', '.trae/rules/x.md', 'crush.json', '.crush.json', 'CRUSH.md', 'mcp.json'],
  ...['.vscode/settings.json', '.vscode/mcp.json', '.vscode/tasks.json', '.zed/settings.json'],
  ...['.devcontainer/devcontainer.json', '.devcontainer.json', 'x.code-workspace'],
];
/** What git, or a service that is asked, looks for at any depth. */
const ANYWHERE = ['.gitattributes', '.gitmodules', '.lfsconfig', 'CODEOWNERS', 'OWNERS'];

test.each([...AGENTS, ...ANYWHERE])('%j is protected at any depth and in any case', (path) => {
  for (const at of [path, `a/${path}`, `.a/b c/${path}`]) {
    const all = [at, at.toUpperCase(), at.toLowerCase()];
    expect(protectedPaths(all, [])).toEqual(all.toSorted());
  }
});

test.each([
  ...['.gitlab-ci.yml', 'a/ci.gitlab-ci.yml', '.gitlab/ci/x.yml', '.circleci/config.yml'],
  ...['.travis.yml', 'azure-pipelines.yml', 'ci/azure-pipelines-nightly.yaml', 'Jenkinsfile'],
  ...['.azure-pipelines/x.yml', 'ci/Jenkinsfile.release', '.buildkite/pipeline.yml', '.drone.star'],
  ...['.drone.yml', '.woodpecker.yml', '.woodpecker/x.yaml', 'appveyor.yml', '.appveyor.yml'],
  ...['bitbucket-pipelines.yml', '.cirrus.yml', '.cirrus.star', '.semaphore/semaphore.yml'],
  ...['.forgejo/workflows/x.yml', '.gitea/workflows/x.yml', '.teamcity/settings.kts', '.build.yml'],
  ...['buildspec.yml', 'cloudbuild.yaml', 'codemagic.yaml', '.tekton/x.yaml', '.zuul.d/x.yaml'],
  ...['.pre-commit-config.yaml', 'a/.pre-commit-hooks.yaml', 'lefthook.yml', '.lefthook.toml'],
  ...['lefthook-local.yml', '.githooks/pre-push', '.mergify.yml', 'renovate.json5', 'bors.toml'],
  ...['.renovaterc', '.renovaterc.json', 'phasegate.yml', 'phasegate.yaml', '.phasegate/runs/x'],
  ...['.task-golem/tasks.jsonl', '.Task-Golem/archive.jsonl', '.task-golem/tasks.lock'],
])('%j is protected', (path) => {
  expect(protectedPaths([path, path.toUpperCase()], [])).toHaveLength(2);
});

test.each([
  ...['src/pipeline.ts', 'docs/CONVENTIONS.md', 'netlify.toml', '.npmrc', 'firestore.rules'],
  ...['agents.ts', 'src/agents/claude.ts', 'build.yml', 'policy.yml', 'src/phasegate.yml.ts'],
  ...['renovate.md', 'src/cursor/x.ts', '.eslintrc.json', '.prettierrc', 'src/owners.ts'],
])('%j is ordinary work', (path) => {
  expect(protectedPaths([path], [])).toEqual([]);
});

test('the pipeline that runs and its prompts are named, each once', () => {
  const files = { 'p/[a]*.md': 'x', 'p/b.md': 'y', 'p/p.yml': 'z' };
  expect(pipelinePaths({ file: 'p/p.yml', files })).toEqual([
    'p/\\[a\\]\\*\\.md',
    'p/b\\.md',
    'p/p\\.yml',
  ]);
});

test('a pipeline and its prompts are protected, whatever their names, and nothing else is', () => {
  const unit = fc.constantFrom(
    ...[...'aB[]{}()*?!+@|,.\\^$-_~#&;\'"` =<>:%/', '\n', '\u200c', 'e\u0301', '\u017f', '..'],
  );
  const names = fc
    .string({ unit, minLength: 1, maxLength: 12 })
    .filter((name) => !/^[/]|[/]$|[/]{2}|^\u200c*$/.test(name));
  fc.assert(
    fc.property(names, names, (name, other) => {
      const globs = pipelinePaths({ file: name, files: {} });
      expect(protectedPaths([name], globs)).toEqual([name]);
      expect(protectedPaths([`${name}x`, `x${name}`, `x/${name}`, `${name}x/y`], globs)).toEqual(
        protectedPaths([`${name}x`, `x${name}`, `x/${name}`, `${name}x/y`], []),
      );
      const isSame = globOf(name) === globOf(other);
      if (!isSame) expect(protectedPaths([other], globs)).toEqual(protectedPaths([other], []));
    }),
    { numRuns: 1_000 },
  );
});

test.each(['src/action.yml', 'github/x', 'CLAUDE.md.txt', 'x.claude/y', 'docs/.github/x'])(
  '%j is not protected',
  (path) => {
    expect(protectedPaths([path], [])).toEqual([]);
  },
);

test('a policy protects more, in any case and Unicode form', () => {
  const paths = ['db/Migrations/1.sql', 'cafe\u0301/.x', 'a.sql'];
  expect(protectedPaths(paths, ['db/migrations/**', 'caf\u00e9/*'])).toEqual([
    'cafe\u0301/.x',
    'db/Migrations/1.sql',
  ]);
});
