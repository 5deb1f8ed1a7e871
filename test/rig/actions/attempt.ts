import type { Json, JsonObject } from '../../../src/core/lib/json.ts';
import type { Run } from '../github/actions-world.ts';
import { asText, filled, holds, type Seen } from './expressions.ts';
import type { Hub } from './hub.ts';
import { type JobRecord, NOTHING, runJob } from './job.ts';
import { type Permissions, readOnly } from './permissions.ts';
import type { Trigger } from './trigger.ts';
import {
  type CallJob,
  type JobNode,
  readWorkflow,
  type StepsJob,
  type WorkflowFile,
} from './workflow-file.ts';

export interface AttemptParts {
  readonly hub: Hub;
  readonly run: Run;
  readonly file: WorkflowFile;
  readonly trigger: Trigger;
  /** Of the attempt before: what is not to run again, unless what it needs does. */
  readonly kept: ReadonlyMap<string, JobRecord>;
  /** Of the attempt before, where the outputs of matrix jobs that are run again stand until these set them anew. */
  readonly standing: ReadonlyMap<string, JobRecord>;
}

export interface AttemptEnd {
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  readonly records: ReadonlyMap<string, JobRecord>;
}

/** The jobs of one workflow file, called or not. */
interface Level {
  readonly file: WorkflowFile;
  /** `caller / ` */
  readonly prefix: string;
  readonly inputs: JsonObject;
  readonly secrets: JsonObject;
  /** What the caller may do; `null` in the workflow that was started. */
  readonly most: Permissions | null;
}

/** One try at all jobs of a run. */
export class Attempt {
  readonly ended: Promise<AttemptEnd>;
  readonly #parts: AttemptParts;
  readonly #number: number;
  readonly #records = new Map<string, JobRecord>();
  /** Those that ran in this attempt, by name. */
  readonly #ran = new Set<string>();
  readonly #cancel = new AbortController();
  readonly #machines = new Map<string, AbortController>();

  constructor(parts: AttemptParts) {
    this.#parts = parts;
    this.#number = parts.run.starters.length;
    this.ended = this.#run();
    // Whoever asks for the end is told; a test that fails before does not ask.
    this.ended.catch(() => {});
  }

  cancel(): void {
    this.#cancel.abort();
  }

  lose(job: string): void {
    const machine = this.#machines.get(job);
    if (machine === undefined) throw new Error(`the job \`${job}\` has no machine`);
    machine.abort();
  }

  async #run(): Promise<AttemptEnd> {
    const { hub, file, trigger } = this.#parts;
    const secrets = trigger.isForeign ? {} : hub.secrets;
    const inputs = dispatchInputs(file, trigger);
    await this.#runLevel({ file, prefix: '', inputs, secrets, most: null });
    return { conclusion: this.#conclusion(), records: this.#records };
  }

  #conclusion(): AttemptEnd['conclusion'] {
    const all = [...this.#records.values()].map(({ conclusion }) => conclusion);
    if (this.#cancel.signal.aborted) return 'cancelled';
    return all.includes('failure') ? 'failure' : 'success';
  }

  async #runLevel(level: Level): Promise<ReadonlyMap<string, JobRecord>> {
    const started = new Map<string, Promise<JobRecord>>();
    const ending = (id: string): Promise<JobRecord> => {
      const node = level.file.jobs.find((job) => job.id === id);
      if (node === undefined) throw new Error(`there is no job ${id}`);
      const known = started.get(id);
      if (known !== undefined) return known;
      const promise = this.#endOf(level, node, ending);
      started.set(id, promise);
      return promise;
    };
    const ends = level.file.jobs.map(async ({ id }) => [id, await ending(id)] as const);
    return new Map(await Promise.all(ends));
  }

  async #endOf(
    level: Level,
    node: JobNode,
    ending: (id: string) => Promise<JobRecord>,
  ): Promise<JobRecord> {
    const ends = await Promise.all(node.needs.map(async (id) => [id, await ending(id)] as const));
    const name = level.prefix + node.id;
    const kept = this.#parts.kept.get(name);
    const isKept = kept !== undefined && !node.needs.some((id) => this.#ran.has(level.prefix + id));
    const record = isKept ? this.#keep(name, kept) : await this.#fresh(level, node, ends);
    this.#records.set(name, record);
    return record;
  }

  #keep(name: string, kept: JobRecord): JobRecord {
    for (const [inner, record] of this.#parts.kept) {
      if (inner.startsWith(`${name} / `) || inner.startsWith(`${name} (`))
        this.#records.set(inner, record);
    }
    return kept;
  }

  async #fresh(level: Level, node: JobNode, ends: readonly Ending[]): Promise<JobRecord> {
    this.#ran.add(level.prefix + node.id);
    const needs = Object.fromEntries(
      ends.map(([id, { conclusion: result, outputs }]) => [id, { result, outputs }]),
    );
    const { inputs } = level;
    const contexts = { github: this.#github(node), inputs, needs, vars: {} };
    const status = this.#statusFor(level, node);
    if (!holds(node.if, { contexts, status })) return { ...NOTHING, attempt: this.#number };
    const seen = { contexts: { ...contexts, secrets: level.secrets }, status: null };
    if (node.type === 'call') return this.#call(level, node, seen);
    if (node.matrix === null) return this.#runSteps(level, node, { seen, name: node.id });
    return this.#runMatrix(level, node, { seen, ends });
  }

  /** "success(): none of the jobs that it needs, or that those need, has failed, been skipped or cancelled." */
  #statusFor({ file, prefix }: Level, node: JobNode) {
    const before = ancestorsOf(file, node).map((id) => this.#records.get(prefix + id)?.conclusion);
    const cancelled = this.#cancel.signal.aborted;
    const success = !cancelled && before.every((conclusion) => conclusion === 'success');
    return { cancelled, success, failure: before.includes('failure') };
  }

  /** https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations */
  async #call(level: Level, node: CallJob, seen: Seen): Promise<JobRecord> {
    if (node.matrix === null) return this.#callOnce(level, node, { seen, name: node.id });
    const legs = legsOf(node, seen);
    const ends = await Promise.all(legs.map((leg) => this.#callOnce(level, node, leg)));
    const conclusion = worst(ends.map((end) => end.conclusion));
    return { ...NOTHING, attempt: this.#number, conclusion };
  }

  /** https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows */
  async #callOnce(level: Level, node: CallJob, { seen, name }: LegOfJob): Promise<JobRecord> {
    const { place, path } = level.file.place.called(node.uses);
    const file = await readWorkflow(path, place);
    const { inputs, outputs } = (file.on.workflow_call ?? {}) as CallEvent;
    const most = node.permissions ?? level.file.permissions ?? level.most;
    const given = filledBy(node.with, seen);
    const ends = await this.#runLevel({
      file,
      prefix: `${level.prefix}${name} / `,
      inputs: withDefaults(inputs ?? {}, given),
      secrets: node.secrets === 'inherit' ? level.secrets : filledBy(node.secrets, seen),
      most,
    });
    const jobs = Object.fromEntries(
      [...ends].map(([id, { outputs, conclusion }]) => [id, { outputs, result: conclusion }]),
    );
    const told = Object.entries(outputs ?? {}).map(([name, { value }]) => [
      name,
      asText(filled(value, { contexts: { ...seen.contexts, jobs }, status: null })),
    ]);
    return {
      ...NOTHING,
      attempt: this.#number,
      conclusion: worst([...ends.values()].map(({ conclusion }) => conclusion)),
      outputs: Object.fromEntries(told),
    };
  }

  /**
   * The outputs of the jobs of a matrix are one map: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#using-job-outputs-in-a-matrix-job
   * Whether those of jobs that are not run again are part of it in a later attempt is not documented; here they are. Nor is
   * whether a job that is run again and sets none leaves its old ones there: `standing`.
   */
  async #runMatrix(
    level: Level,
    node: StepsJob,
    { seen, ends: needs }: { readonly seen: Seen; readonly ends: readonly Ending[] },
  ): Promise<JobRecord> {
    const isNew = needs.some(([id]) => this.#ran.has(level.prefix + id));
    const runs = legsOf(node, seen).map(async (leg) => {
      const name = level.prefix + leg.name;
      const kept = isNew ? undefined : this.#parts.kept.get(name);
      const record = kept ?? (await this.#runSteps(level, node, leg));
      this.#records.set(name, record);
      return record;
    });
    const ends = await Promise.all(runs);
    const old = this.#parts.standing.get(level.prefix + node.id)?.outputs ?? {};
    const outputs = ends.flatMap((end) => Object.entries(end.outputs));
    return {
      ...NOTHING,
      attempt: this.#number,
      conclusion: worst(ends.map(({ conclusion }) => conclusion)),
      outputs: { ...old, ...Object.fromEntries(outputs.filter(([, value]) => value !== '')) },
    };
  }

  #runSteps(level: Level, node: StepsJob, { seen, name: own }: LegOfJob): Promise<JobRecord> {
    const { hub, run, trigger } = this.#parts;
    const name = level.prefix + own;
    const lost = new AbortController();
    this.#machines.set(name, lost);
    const wanted = node.permissions ?? level.file.permissions ?? level.most ?? {};
    return runJob({
      hub,
      run,
      name,
      node,
      file: level.file,
      seen,
      permissions: trigger.isForeign ? readOnly(wanted) : wanted,
      cancel: this.#cancel.signal,
      lost: lost.signal,
    });
  }

  /** https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#github-context, but for what a machine adds. */
  #github(node: JobNode): JsonObject {
    const { hub, run, file, trigger } = this.#parts;
    const { event, payload, actor, ref, sha, inputs } = trigger;
    const dispatched = event === 'workflow_dispatch' ? { inputs, ref } : {};
    return {
      event: { ...dispatched, ...payload },
      event_name: event,
      repository: hub.repository,
      repository_id: String(hub.actions.repository.id),
      repository_owner: hub.repository.split('/')[0] ?? '',
      ref,
      ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
      ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
      sha,
      actor,
      triggering_actor: run.starters.at(-1) ?? actor,
      run_id: String(run.id),
      run_number: '1',
      run_attempt: String(this.#number),
      workflow: file.name,
      workflow_ref: `${hub.repository}/${file.path}@${ref}`,
      workflow_sha: sha,
      job: node.id,
      server_url: hub.serverUrl,
      api_url: hub.github.apiUrl,
      graphql_url: hub.github.graphqlUrl,
    };
  }
}

interface LegOfJob {
  readonly seen: Seen;
  readonly name: string;
}

function legsOf({ id, matrix }: JobNode, seen: Seen): readonly LegOfJob[] {
  if (matrix === null) return [{ seen, name: id }];
  const legs = [filled(matrix.values, seen)].flat().map((value) => {
    const contexts = { ...seen.contexts, matrix: { [matrix.axis]: value } };
    return { seen: { ...seen, contexts }, name: `${id} (${asText(value)})` };
  });
  if (legs.length === 0) throw new Error(`the matrix of ${id} has no values`);
  return legs;
}

type Ending = readonly [id: string, record: JobRecord];

interface CallEvent {
  readonly inputs?: JsonObject;
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
}

/** Of jobs that are one to those that need it. */
function worst(all: readonly JobRecord['conclusion'][]): JobRecord['conclusion'] {
  return (
    all.find((one) => one === 'failure') ?? all.find((one) => one === 'cancelled') ?? 'success'
  );
}

function ancestorsOf(file: WorkflowFile, node: JobNode): readonly string[] {
  const found = new Set<string>();
  const add = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (found.has(id)) continue;
      found.add(id);
      add(file.jobs.find((job) => job.id === id)?.needs ?? []);
    }
  };
  add(node.needs);
  return [...found];
}

function dispatchInputs({ on }: WorkflowFile, { event, inputs }: Trigger): JsonObject {
  if (event !== 'workflow_dispatch') return {};
  const { inputs: declared } = (on.workflow_dispatch ?? {}) as CallEvent;
  return withDefaults(declared ?? {}, inputs);
}

function withDefaults(declared: JsonObject, given: JsonObject): JsonObject {
  const unknown = Object.keys(given).find((name) => !(name in declared));
  if (unknown !== undefined) throw new Error(`Unexpected inputs provided: ["${unknown}"]`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => {
      const { type, default: value } = (input ?? {}) as { type?: string; default?: Json };
      const empty = type === 'boolean' ? false : type === 'number' ? 0 : '';
      return [name, given[name] ?? value ?? empty];
    }),
  );
}

function filledBy(values: JsonObject, seen: Seen): JsonObject {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, filled(value, seen)]),
  );
}
