import { isJsonObject, type JsonObject } from '../../../src/core/lib/json.ts';
import { type ActionDefinition, inputVariables, readAction } from './action-definition.ts';
import type { Apps } from './apps.ts';
import { checkoutProgram, type Origin } from './checkout.ts';
import { commandFiles, type Told } from './command-files.ts';
import { asText, filled, filledTexts, holds, type Seen } from './expressions.ts';
import type { JobLog } from './job-log.ts';
import type { Machine } from './machine.ts';
import type { Place } from './places.ts';
import { type Exit, type Ladder, type Program, runProgram } from './process.ts';
import type { Step } from './workflow-file.ts';

/** What a runner is given to do. */
export interface StepsTask {
  readonly steps: readonly Step[];
  readonly place: Place;
  readonly machine: Machine;
  readonly log: JobLog;
  /** Every context but `env`, `job` and `steps`; `github` holds the token. */
  readonly contexts: JsonObject;
  /** `job.check_run_id` */
  readonly checkRun: number;
  /** Of the workflow and the job. */
  readonly env: JsonObject;
  /** What the runner gives actions, and no `run` step. */
  readonly actionEnv: Readonly<Record<string, string>>;
  readonly origin: Origin;
  readonly apps: Apps;
  /** Ends a token that a step made. */
  readonly revoke: (token: string) => void;
  readonly ladder: Ladder;
  readonly cancel: AbortSignal;
  readonly lost: AbortSignal;
}

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface StepRecord {
  readonly id: string;
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  /** `null` for what was not started. */
  readonly exit: Exit | null;
  readonly summary: string;
}

export interface StepsEnd {
  readonly conclusion: Exclude<Conclusion, 'skipped'>;
  /** In the order in which they ran, `post` steps as `post <id>`. */
  readonly records: readonly StepRecord[];
  /** What the job's outputs can be made of. */
  readonly seen: Seen;
}

/** Runs steps one after the other, then what is to come after them, in reverse. Throws `MachineLost`. */
export async function runSteps(task: StepsTask): Promise<StepsEnd> {
  const runner = new StepsRunner(task);
  for (const step of task.steps) await runner.run(step);
  await runner.runPosts();
  runner.revoke();
  return runner.end();
}

/** "The hosted runner lost communication with the server." */
export class MachineLost extends Error {
  override readonly name = 'MachineLost';
}

interface Post {
  readonly id: string;
  readonly if: string;
  readonly program: Program;
}

class StepsRunner {
  readonly #task: StepsTask;
  readonly #records: StepRecord[] = [];
  readonly #posts: Post[] = [];
  readonly #tokens: string[] = [];
  readonly #states = new Map<string, Readonly<Record<string, string>>>();
  #conclusion: StepsEnd['conclusion'] = 'success';
  #env: Readonly<Record<string, string>> = {};
  #path: readonly string[] = [];

  constructor(task: StepsTask) {
    this.#task = task;
    this.#env = filledTexts(task.env, this.#seen({}));
  }

  end(): StepsEnd {
    return { conclusion: this.#conclusion, records: this.#records, seen: this.#seen(this.#env) };
  }

  /** "The token is automatically revoked when the job completes." */
  revoke(): void {
    for (const token of this.#tokens) this.#task.revoke(token);
  }

  async run(step: Step): Promise<void> {
    const seen = this.#seen(this.#env);
    if (!holds(step.if, { ...seen, status: this.#status() })) {
      return this.#keep({ ...NOT_RUN, id: step.id });
    }
    const env = { ...this.#env, ...filledTexts(step.env, seen) };
    const program = await this.#programOf(step, env);
    await this.#execute(step.id, step.id, program);
  }

  async runPosts(): Promise<void> {
    for (const { id, if: condition, program } of this.#posts.reverse()) {
      const name = `post ${id}`;
      if (!holds(condition, { ...this.#seen(this.#env), status: this.#status() })) {
        this.#keep({ ...NOT_RUN, id: name });
        continue;
      }
      const states = Object.entries(this.#states.get(id) ?? {});
      const state = Object.fromEntries(states.map(([key, value]) => [`STATE_${key}`, value]));
      await this.#execute(id, name, { ...program, env: { ...program.env, ...state } });
    }
  }

  async #programOf(step: Step, env: Readonly<Record<string, string>>): Promise<Program> {
    const { place, machine, origin, contexts } = this.#task;
    const at = { cwd: machine.workspace, env: this.#processEnv(step.id, env) };
    if (step.does.type === 'run') {
      const script = asText(filled(step.does.script, this.#seen(env)));
      return {
        file: 'bash',
        args: ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
        ...at,
      };
    }
    const { uses } = step.does;
    const given = filledTexts(step.does.with, this.#seen(env));
    if (uses.startsWith('actions/checkout@')) {
      const { ref, sha } = contexts.github as { readonly ref: string; readonly sha: string };
      return checkoutProgram({ origin, ref, sha, with: given }, at);
    }
    if (uses.startsWith('actions/create-github-app-token@')) {
      const { program, token } = this.#task.apps.step(given, at);
      if (token !== null) this.#tokens.push(token);
      return program;
    }
    return this.#actionProgram(step.id, await readAction(place.action(uses)), { given, ...at });
  }

  #actionProgram(
    id: string,
    action: ActionDefinition,
    { given, cwd, env }: Omit<Program, 'file' | 'args'> & { given: Record<string, string> },
  ): Program {
    const unknown = Object.keys(given).find((name) => !(name in action.inputs));
    if (unknown !== undefined) this.#task.log.take(`::warning::Unexpected input(s) '${unknown}'`);
    const inputs = { ...filledTexts(action.inputs, this.#seen(env)), ...given };
    const all = { ...env, ...this.#task.actionEnv, ...inputVariables(inputs) };
    const program = { file: process.execPath, cwd, env: all };
    if (action.post !== null) {
      this.#posts.push({ id, if: action.postIf, program: { ...program, args: [action.post] } });
    }
    return { ...program, args: [action.main] };
  }

  async #execute(step: string, name: string, program: Program): Promise<void> {
    const { machine, log, ladder, cancel, lost } = this.#task;
    const files = await commandFiles(machine.commandFolder());
    const env = { ...program.env, ...files.env };
    // What runs after the cancel is ended by the job's time limit only.
    const signal = cancel.aborted ? new AbortController().signal : cancel;
    const line = (text: string): void => log.take(text);
    const exit = await runProgram({ ...program, env }, { ladder, cancel: signal, lost, line });
    if (lost.aborted) throw new MachineLost();
    log.endStep();
    const told = await files.read();
    this.#remember(step, told);
    const conclusion = signal.aborted ? 'cancelled' : exit.code === 0 ? 'success' : 'failure';
    this.#keep({
      id: name,
      conclusion,
      outputs: told.outputs,
      exit,
      summary: log.masked(told.summary),
    });
    if (conclusion !== 'success' && this.#conclusion === 'success') this.#conclusion = conclusion;
  }

  #remember(step: string, told: Told): void {
    this.#env = { ...this.#env, ...told.env };
    this.#path = [...told.path, ...this.#path];
    this.#states.set(step, { ...this.#states.get(step), ...told.state });
  }

  #keep(record: StepRecord): void {
    this.#records.push(record);
  }

  #status() {
    const cancelled = this.#task.cancel.aborted;
    const failure = !cancelled && this.#conclusion === 'failure';
    return { cancelled, failure, success: !cancelled && !failure };
  }

  #processEnv(step: string, env: Readonly<Record<string, string>>): Record<string, string> {
    const { machine, contexts } = this.#task;
    const path = [...this.#path, machine.env.PATH].join(':');
    return {
      ...machine.env,
      PATH: path,
      ...variables(contexts.github),
      GITHUB_ACTION: step,
      ...env,
    };
  }

  #seen(env: Readonly<Record<string, string>>): Seen {
    const { contexts, checkRun, machine } = this.#task;
    const steps = Object.fromEntries(
      this.#records.map(({ id, outputs, conclusion }) => [
        id,
        { outputs, conclusion, outcome: conclusion },
      ]),
    );
    const job = { status: this.#conclusion, check_run_id: checkRun };
    const runner = { os: 'Linux', temp: machine.temp };
    return { contexts: { ...contexts, env, steps, job, runner }, status: null };
  }
}

const NOT_RUN = { conclusion: 'skipped', outputs: {}, exit: null, summary: '' } as const;

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables: `GITHUB_…` but for the token and the event. */
function variables(github: unknown): Record<string, string> {
  const all = isJsonObject(github as JsonObject) ? Object.entries(github as JsonObject) : [];
  return Object.fromEntries(
    all
      .filter(([name]) => name !== 'token' && name !== 'event')
      .map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, asText(value)]),
  );
}
