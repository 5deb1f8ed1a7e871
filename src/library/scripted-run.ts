import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import type { Json, JsonObject } from '../core/lib/json.ts';
import { innerOf, type ResolvedPipeline, usesOf } from '../core/pipeline/nested.ts';
import type { Pipeline } from '../core/pipeline/parse.ts';
import type { ScriptedRun } from '../core/scripted-test/judge.ts';
import type { ScriptedTestFile } from '../core/scripted-test/schema.gen.ts';
import { scriptedPipeline } from '../core/scripted-test/scripted-pipeline.ts';
import { removeTree } from '../system/remove-tree.ts';
import { cliProgram } from './package.ts';

/**
 * Runs a pipeline as a scripted test describes, with the real program, in a new repository with a plain remote in a temporary
 * folder. Only scripted parts are replaced: agents, `setup`, `verify` and the named commands.
 */
export async function scriptedRun(
  pipeline: Pipeline,
  test: ScriptedTestFile,
): Promise<ScriptedRun> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'phasegate-test-')));
  try {
    const scene = await makeScene(folder, pipeline, test);
    return await judged(
      scene,
      await applyDecisions(scene, await start(scene, pipeline, test), test),
    );
  } finally {
    await removeTree(folder);
  }
}

/** The run's name; each test has a separate repository. */
const RUN = 'test';

interface TestFolders {
  readonly folder: string;
  readonly repository: string;
  readonly env: Readonly<Record<string, string>>;
}

async function makeScene(
  folder: string,
  pipeline: Pipeline,
  test: ScriptedTestFile,
): Promise<TestFolders> {
  const repository = join(folder, 'repository');
  const home = join(folder, 'home');
  await mkdir(home);
  const files = new Map([
    ...Object.entries(test.files ?? {}),
    ...[...pipeline.prompts.values()].map(({ path, text }) => [path, text] as const),
    [pipeline.path, scriptedPipeline(pipeline.text, test)] as const,
    ...insideOf(pipeline, test),
  ]);
  for (const [path, text] of files) {
    await mkdir(dirname(join(repository, path)), { recursive: true });
    await writeFile(join(repository, path), text);
  }
  await writeFile(join(folder, 'agents.yml'), JSON.stringify(test.agents ?? []));
  await writeFile(join(folder, 'event.json'), JSON.stringify(test.event ?? {}));
  await writeFile(join(folder, 'item.json'), JSON.stringify(test.item ?? {}));
  const { PATH = '', TMPDIR, XDG_RUNTIME_DIR } = process.env;
  const env = {
    PATH,
    HOME: home,
    XDG_CACHE_HOME: join(home, '.cache'),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@localhost',
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@localhost',
    ...(TMPDIR === undefined ? {} : { TMPDIR }),
    ...(XDG_RUNTIME_DIR === undefined ? {} : { XDG_RUNTIME_DIR }),
  };
  const scene = { folder, repository, env };
  const origin = join(folder, 'origin.git');
  await git(scene, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
  await git(scene, 'init', '--quiet', '--initial-branch=main');
  await git(scene, 'add', '--all', '--force');
  await git(scene, 'commit', '--quiet', '--message', 'start');
  await git(scene, 'remote', 'add', 'origin', origin);
  await git(scene, 'push', '--quiet', 'origin', 'main');
  return scene;
}

/** The nested pipelines and their prompts; those of the library are read from there. */
function insideOf(
  pipeline: Pipeline,
  test: ScriptedTestFile,
): readonly (readonly [string, string])[] {
  const uses = new Map<ResolvedPipeline, string[]>();
  usesIn(pipeline, '', uses);
  return [...uses]
    .filter(([inner]) => !inner.path.startsWith('library:'))
    .flatMap(([inner, within]) => [
      ...[...inner.prompts.values()].map(({ path, text }) => [path, text] as const),
      [inner.path, scriptedPipeline(inner.text, test, within)] as const,
    ]);
}

/** Each nested pipeline, with the phases that run it. */
function usesIn(
  { file, nested }: Pick<ResolvedPipeline, 'file' | 'nested'>,
  prefix: string,
  uses: Map<ResolvedPipeline, string[]>,
): void {
  for (const [name, phase] of Object.entries(file.phases)) {
    const inner = innerOf({ nested }, phase);
    if (inner === null) continue;
    for (const use of usesOf(name, phase)) {
      uses.set(inner, [...(uses.get(inner) ?? []), `${prefix}${use}`]);
      usesIn(inner, `${prefix}${use}/`, uses);
    }
  }
}

/** Agents of the pipeline and of its nested pipelines. */
function agentNamesIn({
  file,
  nested,
}: Pick<ResolvedPipeline, 'file' | 'nested'>): readonly string[] {
  const inside = [...nested.values()].flatMap(agentNamesIn);
  return [...new Set([...Object.keys(file.agents ?? {}), ...inside])];
}

async function git({ repository, env }: TestFolders, ...args: readonly string[]): Promise<string> {
  const { stdout } = await execa('git', args, { cwd: repository, env, extendEnv: false });
  return stdout;
}

function start(scene: TestFolders, pipeline: Pipeline, test: ScriptedTestFile): Promise<RunAnswer> {
  const script = join(scene.folder, 'agents.yml');
  const agents = agentNamesIn(pipeline).flatMap((name) => [
    '--agent',
    `${name}=scripted:${script}`,
  ]);
  const inputs = Object.entries(test.inputs ?? {}).flatMap(([name, value]) => [
    '--input',
    `${name}=${value}`,
  ]);
  const given = ['event', 'item'].flatMap((name) => [
    `--${name}`,
    join(scene.folder, `${name}.json`),
  ]);
  return phasegate(scene, ['run', pipeline.path, '--run', RUN, ...agents, ...inputs, ...given]);
}

/** The program's output about the run. */
interface RunAnswer {
  readonly outcome: string;
  readonly next: string | null;
  readonly phase: string | null;
  readonly gate: string | null;
  readonly branch?: string;
  readonly commit?: string | null;
  readonly error: { readonly message: string; readonly remedy: string | null } | null;
  readonly phases?: Readonly<
    Record<string, { readonly status: string; readonly attempts: number }>
  >;
}

/** The run after all scripted decisions and answers that apply. */
async function applyDecisions(
  scene: TestFolders,
  begun: RunAnswer,
  test: ScriptedTestFile,
): Promise<RunAnswer> {
  const decisions = [...(test.decisions ?? [])];
  const answers = new Map(Object.entries(test.answers ?? {}));
  let answer = begun;
  for (;;) {
    const word = nextWord(answer, decisions, answers);
    if (word === null) return answer;
    answer = await phasegate(scene, word);
  }
}

/** The command that lets the run continue, removed from the remaining ones; `null`: none. */
function nextWord(
  { outcome, gate, phase }: RunAnswer,
  decisions: NonNullable<ScriptedTestFile['decisions']>,
  answers: Map<string, string>,
): readonly string[] | null {
  if (outcome === 'waiting' && gate !== null) {
    const at = decisions.findIndex((decision) => decision.gate === gate);
    const [taken] = at < 0 ? [] : decisions.splice(at, 1);
    if (taken === undefined) return null;
    const comment = taken.comment === undefined ? [] : ['--comment', taken.comment];
    return [taken.decision, RUN, gate, ...comment];
  }
  const text = outcome === 'blocked' && phase !== null ? answers.get(phase) : undefined;
  if (text === undefined || phase === null) return null;
  answers.delete(phase);
  return ['answer', RUN, phase, text];
}

/** Runs the program as a separate process, without the parts of this environment that could reach GitHub. */
async function phasegate(
  { repository, env }: TestFolders,
  args: readonly string[],
): Promise<RunAnswer> {
  const program = [cliProgram(), ...args, '--json'];
  // An exit code other than 0 is an outcome, which the output describes.
  const { stdout, stderr } = await execa(process.execPath, program, {
    cwd: repository,
    env,
    extendEnv: false,
    reject: false,
  });
  if (stdout !== '') return JSON.parse(stdout);
  throw new Error(`\`phasegate ${args.join(' ')}\` printed nothing: ${stderr}`);
}

async function judged(scene: TestFolders, answer: RunAnswer): Promise<ScriptedRun> {
  const { outcome, error, phases = {}, branch, commit } = answer;
  const hasChange = branch !== undefined && commit !== undefined && commit !== null;
  const changed = hasChange
    ? await git(scene, 'diff', '--name-only', '-z', `main...${branch}`)
    : '';
  const records = join(scene.repository, '.phasegate/runs', RUN);
  return {
    outcome,
    error: error === null ? null : error.message,
    phases,
    change: changed.split('\0').filter((path) => path !== ''),
    deliveries: await deliveriesIn(join(records, 'deliveries')),
    prompts: await promptsIn(join(records, 'phases')),
  };
}

async function deliveriesIn(folder: string) {
  const all: Record<string, Record<string, JsonObject>> = {};
  for (const phase of await sortedNamesIn(folder)) {
    const kinds: Record<string, JsonObject> = {};
    for (const name of await sortedNamesIn(join(folder, phase))) {
      const text = await readFile(join(folder, phase, name, 'delivery.json'), 'utf8');
      const { kind, ...fields } = JSON.parse(text) as Record<string, Json>;
      kinds[String(kind)] = fields;
    }
    all[phase] = kinds;
  }
  return all;
}

/** The prompt of the last attempt of each phase. */
async function promptsIn(folder: string, prefix = ''): Promise<Readonly<Record<string, string>>> {
  const all: Record<string, string> = {};
  for (const phase of await foldersIn(folder)) {
    const inside = await foldersIn(join(folder, phase));
    const attempts = inside.map(Number).filter(Number.isInteger);
    const file = join(folder, phase, String(Math.max(...attempts)), 'prompt.md');
    if (existsSync(file)) all[`${prefix}${phase}`] = await readFile(file, 'utf8');
    // For a nested pipeline: the records of its phases.
    if (attempts.length === 0)
      Object.assign(all, await promptsIn(join(folder, phase), `${prefix}${phase}/`));
  }
  return all;
}

/** Besides attempts and phases there are artifacts, which include files. */
async function foldersIn(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

async function sortedNamesIn(folder: string): Promise<readonly string[]> {
  return existsSync(folder) ? (await readdir(folder)).sort() : [];
}
