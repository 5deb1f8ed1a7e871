import { textAt } from '../../../src/core/lib/json-value.ts';
import type { Click, Job, Run } from '../github/actions-world.ts';
import { Attempt, type AttemptParts } from './attempt.ts';
import { asText, filled } from './expressions.ts';
import type { Hub } from './hub.ts';
import type { JobRecord } from './job.ts';
import type { Trigger } from './trigger.ts';
import type { WorkflowFile } from './workflow-file.ts';

export interface RunEnd {
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  /** By name, in the order in which they ended: those of a called workflow as `caller / job`. */
  readonly jobs: ReadonlyMap<string, JobRecord>;
  job(name: string): JobRecord;
}

/** A run of a workflow, through all of its attempts. */
export class WorkflowRun {
  readonly world: Run;
  readonly #hub: Hub;
  readonly #file: WorkflowFile;
  readonly #trigger: Trigger;
  #attempt: Attempt;

  constructor(hub: Hub, file: WorkflowFile, trigger: Trigger) {
    this.#hub = hub;
    this.#file = file;
    this.#trigger = trigger;
    const { event, actor } = trigger;
    const { path: workflow, name } = file;
    const title = titleOf(file, trigger);
    this.world = hub.actions.startRun({ event, actor, workflow, name, title, ...headOf(trigger) });
    this.#attempt = this.#begin(NOTHING_BEFORE);
  }

  /** How the attempt that runs now ended. */
  async ended(): Promise<RunEnd> {
    const { conclusion, records } = await this.#attempt.ended;
    const job = (name: string): JobRecord => {
      const found = records.get(name);
      if (found !== undefined) return found;
      throw new Error(`there is no job \`${name}\` among ${[...records.keys()].join(', ')}`);
    };
    return { conclusion, jobs: records, job };
  }

  /** A job that waits at the environment, once there is one. */
  waitingAt(environment: string): Promise<Job> {
    return this.#hub.actions.waitingAt(this.world, environment);
  }

  /** A person's click, as soon as a job waits for it. */
  async review(click: Omit<Click, 'run'>): Promise<void> {
    await this.waitingAt(click.environment);
    this.#hub.actions.review({ ...click, run: this.world });
  }

  async bypass(environment: string): Promise<void> {
    await this.waitingAt(environment);
    this.#hub.actions.bypass(this.world, environment);
  }

  async expire(environment: string): Promise<void> {
    await this.waitingAt(environment);
    this.#hub.actions.expire(this.world, environment);
  }

  cancel(): void {
    this.#attempt.cancel();
  }

  /** The machine of a job that runs is gone at once. */
  lose(job: string): void {
    this.#attempt.lose(job);
  }

  /**
   * "Re-run failed jobs": those, and all that need them; the others keep their outputs. The same commit, the same event.
   * https://docs.github.com/en/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs
   */
  async rerunFailed({ by }: { readonly by: string }): Promise<void> {
    const { records } = await this.#attempt.ended;
    const kept = [...records].filter(([, { conclusion }]) =>
      ['success', 'skipped'].includes(conclusion),
    );
    this.#rerun(by, { ...NOTHING_BEFORE, kept: new Map(kept) });
  }

  /** "Re-run job": this one, and all that need it. The outputs that matrix jobs had stand until they are set anew. */
  async rerunJob(job: string, { by }: { readonly by: string }): Promise<void> {
    const { records } = await this.#attempt.ended;
    const isAround = (name: string): boolean =>
      job === name || job.startsWith(`${name} / `) || job.startsWith(`${name} (`);
    const kept = [...records].filter(([name]) => !isAround(name));
    this.#rerun(by, { kept: new Map(kept), standing: records });
  }

  async rerunAll({ by }: { readonly by: string }): Promise<void> {
    await this.#attempt.ended;
    this.#rerun(by, NOTHING_BEFORE);
  }

  #rerun(by: string, before: Before): void {
    this.#hub.actions.rerun(this.world, { by });
    this.#attempt = this.#begin(before);
  }

  #begin(before: Before): Attempt {
    const attempt = new Attempt({
      hub: this.#hub,
      run: this.world,
      file: this.#file,
      trigger: this.#trigger,
      ...before,
    });
    // Whoever asks for its end is told how it went wrong.
    attempt.ended
      .then(
        ({ conclusion, records }) => (isSkipped(records) ? 'skipped' : conclusion),
        () => 'failure' as const,
      )
      .then((conclusion) => this.#hub.actions.endRun(this.world, conclusion))
      .catch(() => {});
    return attempt;
  }
}

type Before = Pick<AttemptParts, 'kept' | 'standing'>;

const NOTHING_BEFORE: Before = { kept: new Map(), standing: new Map() };

const isSkipped = (records: ReadonlyMap<string, JobRecord>): boolean =>
  [...records.values()].every(({ conclusion }) => conclusion === 'skipped');

/** "If run-name is omitted": the workflow's name stands for what GitHub makes of the event. */
function titleOf({ name, runName }: WorkflowFile, { event, payload, inputs, actor }: Trigger) {
  const github = { event_name: event, event: payload, actor };
  return runName === null
    ? name
    : asText(filled(runName, { contexts: { github, inputs }, status: null }));
}

/** https://docs.github.com/en/rest/actions/workflow-runs: of a pull request it is its head, not the merge that is checked out. */
function headOf({ payload, sha, ref }: Trigger) {
  const head = textAt(payload, 'pull_request', 'head', 'sha');
  const branch = textAt(payload, 'pull_request', 'head', 'ref');
  return {
    headSha: head ?? sha,
    headBranch: branch ?? ref.replace(/^refs\/(heads|tags)\//, ''),
  };
}
