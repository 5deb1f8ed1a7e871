import { isJsonObject, type Json, type JsonObject, parsedJson } from '../lib/json.ts';
import { shellWord } from '../lib/shell-word.ts';
import type { FoundProject, ProjectCommands, ProjectFolder } from './project.ts';

type DetectedProject = Omit<FoundProject, 'folder'>;

/** The commands of a folder according to its first known manifest in this order; `null`: none is known. */
export function detectProject(folder: ProjectFolder): DetectedProject | null {
  const [first, ...others] = [javascript, python, rust, go, maven, gradle, make].flatMap(
    (detect) => detect(folder) ?? [],
  );
  if (first === undefined) return null;
  const unused = others.map(({ language }) => language);
  return unused.length === 0 ? first : { ...first, unused };
}

interface JavaScriptManager {
  readonly name: string;
  readonly locks: readonly string[];
  /** The install command if there is a lock file. */
  readonly install: string;
  readonly run: (script: string) => string;
}

const MANAGERS: readonly JavaScriptManager[] = [
  {
    name: 'pnpm',
    locks: ['pnpm-lock.yaml', 'pnpm-workspace.yaml'],
    install: 'pnpm install --frozen-lockfile',
    run: (script) => `pnpm run ${script}`,
  },
  {
    name: 'yarn',
    locks: ['yarn.lock'],
    install: 'yarn install --frozen-lockfile',
    run: (script) => `yarn run ${script}`,
  },
  {
    name: 'bun',
    locks: ['bun.lock', 'bun.lockb'],
    install: 'bun install --frozen-lockfile',
    run: (script) => `bun run ${script}`,
  },
];

const NPM: JavaScriptManager = {
  name: 'npm',
  locks: ['package-lock.json', 'npm-shrinkwrap.json'],
  install: 'npm ci',
  run: (script) => (script === 'test' ? 'npm test' : `npm run ${script}`),
};

function javascript({ names, read }: ProjectFolder): DetectedProject | null {
  if (!names.has('package.json')) return null;
  const manifest = jsonObject(read('package.json'));
  const has = (lock: string) => names.has(lock);
  const named = typeof manifest.packageManager === 'string' ? manifest.packageManager : '';
  const manager =
    MANAGERS.find(({ name }) => named.startsWith(`${name}@`)) ??
    MANAGERS.find(({ locks }) => locks.some(has)) ??
    NPM;
  const isLocked = manager.locks.some((lock) => has(lock) && lock !== 'pnpm-workspace.yaml');
  const scripts = isJsonObject(manifest.scripts) ? manifest.scripts : {};
  const commands = {
    setup: installOf(manager, { isLocked, manifest, isBerry: has('.yarnrc.yml') }),
    test: testOf(manager, scripts, { manifest, isWorkspace: has('pnpm-workspace.yaml') }),
    lint: ['lint', 'typecheck']
      .filter((name) => name in scripts && hasLinter(scripts[name], manifest))
      .map(manager.run),
  };
  const language = has('tsconfig.json') ? 'TypeScript' : 'JavaScript';
  return { language, packageManager: manager.name, commands };
}

/** The packages of linters by the names of their programs. */
const LINTERS: ReadonlyMap<string, string> = new Map([
  ...['eslint', 'prettier', 'standard', 'xo', 'stylelint', 'oxlint', 'jshint', 'tslint'].map(
    (name): [string, string] => [name, name],
  ),
  ['biome', '@biomejs/biome'],
  ['tsc', 'typescript'],
]);

/** Whether the first program of a script is there after the installation; unknown programs are taken to be. */
function hasLinter(script: Json | undefined, manifest: JsonObject): boolean {
  const [program = ''] = typeof script === 'string' ? script.trim().split(/\s+/) : [];
  const wanted = LINTERS.get(program);
  if (wanted === undefined) return true;
  return ['dependencies', 'devDependencies', 'optionalDependencies'].some((key) => {
    const packages = manifest[key];
    return isJsonObject(packages) && wanted in packages;
  });
}

function installOf(
  { name, install }: JavaScriptManager,
  how: { readonly isLocked: boolean; readonly manifest: JsonObject; readonly isBerry: boolean },
): readonly string[] {
  if (name === 'yarn' && how.isBerry) return ['yarn install --immutable'];
  if (how.isLocked) return [install];
  const needs = ['dependencies', 'devDependencies', 'workspaces'];
  return needs.some((key) => key in how.manifest) ? [`${name} install`] : [];
}

/** The placeholder that `npm init` writes for tests. */
const NO_TEST = 'no test specified';

function testOf(
  manager: JavaScriptManager,
  scripts: JsonObject,
  how: { readonly manifest: JsonObject; readonly isWorkspace: boolean },
): readonly string[] {
  const { test } = scripts;
  if (typeof test === 'string' && !test.includes(NO_TEST)) return [manager.run('test')];
  if (manager.name === 'pnpm' && how.isWorkspace) return ['pnpm -r --if-present run test'];
  const isNpmWorkspace = manager.name === 'npm' && 'workspaces' in how.manifest;
  return isNpmWorkspace ? ['npm test --workspaces --if-present'] : [];
}

const PYTHON = ['pyproject.toml', 'requirements.txt', 'setup.py', 'uv.lock', 'poetry.lock'];

function python({ names, read }: ProjectFolder): DetectedProject | null {
  if (!PYTHON.some((name) => names.has(name))) return null;
  const project = read('pyproject.toml');
  const texts = `${project}\n${read('requirements.txt')}\n${read('requirements-dev.txt')}`;
  const isPytest = ['pytest.ini', 'conftest.py'].some((name) => names.has(name));
  const test = isPytest || /pytest/.test(texts) ? 'python -m pytest' : 'python -m unittest';
  const hasRuff = names.has('ruff.toml') || /\[tool\.ruff\b/.test(project);
  const lint = hasRuff ? ['ruff check'] : [];
  const { packageManager, setup, prefix } = pythonTools(names, project);
  const within = (command: string): string => `${prefix}${command}`;
  const commands = { setup, test: [within(test)], lint: lint.map(within) };
  return { language: 'Python', packageManager, commands };
}

function pythonTools(names: ReadonlySet<string>, project: string) {
  if (names.has('uv.lock') || /\[tool\.uv\b/.test(project)) {
    const setup = [names.has('uv.lock') ? 'uv sync --frozen' : 'uv sync'];
    return { packageManager: 'uv', setup, prefix: 'uv run ' };
  }
  if (names.has('poetry.lock') || /\[tool\.poetry\b/.test(project)) {
    return { packageManager: 'poetry', setup: ['poetry install'], prefix: 'poetry run ' };
  }
  const files = ['requirements.txt', 'requirements-dev.txt'].filter((name) => names.has(name));
  const what = files.length > 0 ? files.map((file) => `-r ${file}`).join(' ') : '-e .';
  const setup = ['python3 -m venv .venv', `.venv/bin/pip install ${what}`];
  return { packageManager: 'pip', setup, prefix: '.venv/bin/' };
}

function rust({ names }: ProjectFolder): DetectedProject | null {
  if (!names.has('Cargo.toml')) return null;
  const locked = names.has('Cargo.lock') ? ' --locked' : '';
  const commands = { setup: [`cargo fetch${locked}`], test: [`cargo test${locked}`], lint: [] };
  return { language: 'Rust', packageManager: 'cargo', commands };
}

function go({ names }: ProjectFolder): DetectedProject | null {
  if (!names.has('go.mod')) return null;
  const commands = { setup: ['go mod download'], test: ['go test ./...'], lint: ['go vet ./...'] };
  return { language: 'Go', packageManager: null, commands };
}

function maven({ names }: ProjectFolder): DetectedProject | null {
  if (!names.has('pom.xml')) return null;
  const program = names.has('mvnw') ? './mvnw' : 'mvn';
  const commands = { setup: [], test: [`${program} -B -q test`], lint: [] };
  return { language: 'Java', packageManager: 'maven', commands };
}

function gradle({ names }: ProjectFolder): DetectedProject | null {
  if (!names.has('build.gradle') && !names.has('build.gradle.kts')) return null;
  const program = names.has('gradlew') ? './gradlew' : 'gradle';
  const commands = { setup: [], test: [`${program} test`], lint: [] };
  return { language: 'Java', packageManager: 'gradle', commands };
}

function make({ names, read }: ProjectFolder): DetectedProject | null {
  const file = ['GNUmakefile', 'Makefile', 'makefile'].find((name) => names.has(name));
  if (file === undefined) return null;
  const text = read(file);
  const targets = (...wanted: readonly string[]) =>
    wanted
      .filter((target) => new RegExp(`^${target}\\s*:(?!=)`, 'm').test(text))
      .slice(0, 1)
      .map((target) => `make ${target}`);
  const commands = {
    setup: targets('setup', 'deps', 'install-deps'),
    test: targets('test', 'check'),
    lint: targets('lint'),
  };
  return { language: 'make', packageManager: 'make', commands };
}

/** The commands of several folders as those of the repository: each changes to its folder first. */
export function combined(projects: readonly FoundProject[]): ProjectCommands {
  const all = (key: keyof ProjectCommands): readonly string[] =>
    projects.flatMap(({ folder, commands }) =>
      commands[key].map((command) =>
        folder === '.' ? command : `(cd ${shellWord(folder)} && ${command})`,
      ),
    );
  return { setup: all('setup'), test: all('test'), lint: all('lint') };
}

function jsonObject(text: string): JsonObject {
  const value = parsedJson(text);
  return isJsonObject(value) ? value : {};
}
