import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan, Script } from '../core/plan/plan.ts';
import { THEN_NEW_RUN } from '../core/run/reason.ts';
import { durationText } from '../core/text/duration-text.ts';
import { firstLine } from '../core/text/line.ts';
import { Tail } from '../core/text/tail.ts';
import { undoneText } from '../core/text/undone.ts';
import { shownPath } from '../core/view/shown-path.ts';
import { type AttemptFailure, type Cancellation, endingFault, failure } from './attempt/claim.ts';
import type { EngineDependencies } from './dependencies.ts';
import { repositoriesIn } from './several.ts';

const TIMEOUT_MS = 30 * 60_000;
/** Characters of its output that are kept if it fails. */
const TAIL_LENGTH = 16 * 1024;

/** Runs the pipeline's `setup` if the workspace is new. Files that `setup` changes are not part of the run's change. */
type SetUpDependencies = Omit<EngineDependencies, 'openOwn' | 'takeOffered'>;

export async function setUp(
  deps: SetUpDependencies,
  plan: Plan,
): Promise<AttemptFailure | Cancellation | null> {
  const { workspace } = deps;
  if (!(await workspace.enter()).fresh) return null;
  for (const script of plan.setup) {
    const fault = await run(deps, plan, script);
    if (fault !== null) return fault;
  }
  const undone = plan.setup.length === 0 ? [] : await workspace.discard();
  if (undone.length > 0) deps.reporter.note(`undid changes by \`setup\`: ${undoneText(undone)}`);
  const lost = lostFolders(undone).filter((one) => !existsSync(join(workspace.directory, one)));
  if (lost.length > 0) return notIgnored(lost);
  await workspace.setUp();
  return null;
}

/** Folders with installed packages. */
const INSTALLED: ReadonlySet<string> = new Set(['node_modules', '.venv', 'venv']);

/** The outermost folder with installed packages of each path, each once. */
function lostFolders(paths: readonly string[]): readonly string[] {
  const found = paths.flatMap((path) => {
    const parts = path.split('/').slice(0, -1);
    const at = parts.findIndex((part) => INSTALLED.has(part));
    return at === -1 ? [] : [parts.slice(0, at + 1).join('/')];
  });
  return [...new Set(found)];
}

/** What `setup` installed is gone, so that every command and agent behind it would fail. */
function notIgnored(folders: readonly string[]): AttemptFailure {
  const quoted = folders.slice(0, MOST_FOLDERS).map((folder) => `\`${shownPath(folder)}\``);
  const message = `what \`setup\` installed in ${quoted.join(', ')} was undone, because git does not ignore it`;
  const lines = folders.slice(0, MOST_FOLDERS).map((folder) => `\`${shownPath(folder)}/\``);
  const remedy = `Add ${lines.join(', ')} to .gitignore and commit it, ${THEN_NEW_RUN}`;
  return failure('setup-failed', message, { remedy });
}

const MOST_FOLDERS = 5;

async function run(
  deps: SetUpDependencies,
  plan: Plan,
  script: Script,
): Promise<AttemptFailure | Cancellation | null> {
  const timeoutMs = script.timeoutMs ?? TIMEOUT_MS;
  const startedAt = deps.now();
  const tail = new Tail(TAIL_LENGTH);
  const { redactOutput } = deps.redaction();
  const pieces = { stdout: redactOutput(), stderr: redactOutput() };
  const tell = (texts: readonly string[]): void => {
    for (const text of texts) {
      tail.push(text);
      deps.setupLog(text);
    }
  };
  const { ending } = await deps.runScript({
    script: script.run,
    shell: script.shell,
    cwd: deps.workspace.directory,
    env: deps.environment([plan.env], { PHASEGATE_RUN: deps.run, ...repositoriesIn(deps) }),
    confine: deps.confine,
    purpose: 'setup',
    timeoutMs,
    idleTimeoutMs: timeoutMs,
    signal: deps.signal,
    onOutput: (stream, text) => tell(pieces[stream].push(text)),
  });
  tell([...pieces.stdout.end(), ...pieces.stderr.end()]);
  const output = tail.text;
  const took = durationText(deps.now() - startedAt);
  deps.reporter.note(`setup: \`${firstLine(script.run)}\` took ${took}`);
  const fault = endingFault(ending, output);
  if (fault === null || fault.type === 'cancelled') return fault;
  const isMissing = ending.type === 'exit' && ending.code === 127;
  return failure('setup-failed', `\`${firstLine(script.run)}\` ${fault.message}`, {
    output,
    ...(isMissing ? { remedy: MISSING_PROGRAM } : {}),
  });
}

const MISSING_PROGRAM =
  'Install the program that was not found on this machine, or add a command that installs it as the first entry of `setup`.';
