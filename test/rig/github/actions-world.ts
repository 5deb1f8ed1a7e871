import { EventEmitter, once } from 'node:events';
import type { ListedArtifact } from '../results/artifact-service.ts';

export const REPOSITORY_ID = 101;
/** Every fork's. */
export const FORK_ID = 102;

/** What GitHub knows of environments, workflow runs and who reviewed what, and the people who act on it. */
export class ActionsWorld {
  readonly environments: Environment[] = [];
  readonly runs: Run[] = [];
  readonly jobs: Job[] = [];
  readonly reviews: Review[] = [];
  /** Logs of jobs, by id. */
  readonly logs = new Map<number, string>();
  readonly dispatches: Dispatch[] = [];
  /** Login → what they may do here; whoever is not named may read. */
  readonly permissions = new Map<string, Permission>();
  /** `owner/name`, which a rename or a transfer changes, and GitHub's number, which stays. */
  repository = { id: REPOSITORY_ID, full_name: 'acme/widgets' };
  /** Ids of the workflow runs that pull requests of forks started. */
  readonly forkRuns = new Set<string>();
  /** Where artifacts come from: the results service, if there is one. */
  artifacts: ArtifactSource = { list: () => [], urlOf: () => null };
  readonly #changed = new EventEmitter();
  #ids = 0;

  constructor() {
    this.#changed.setMaxListeners(0);
  }

  /** Sets what protects an environment, making it where there is none. */
  protect(name: string, rules: Partial<Rules>): void {
    const environment = this.environment(name) ?? this.#make(name);
    Object.assign(environment, rules);
  }

  environment(name: string): Environment | undefined {
    return this.environments.find((one) => one.name.toLowerCase() === name.toLowerCase());
  }

  startRun(run: Partial<Run> & { readonly actor: string }): Run {
    const made: Run = {
      id: RUN_IDS + this.#nextId(),
      event: 'workflow_dispatch',
      workflow: '.github/workflows/phasegate.yml',
      name: 'Phasegate',
      headSha: '0'.repeat(40),
      headBranch: 'main',
      starters: [run.actor],
      title: run.name ?? 'Phasegate',
      createdAt: new Date().toISOString(),
      status: 'in_progress',
      conclusion: null,
      ...run,
    };
    this.runs.push(made);
    this.#tell();
    return made;
  }

  /** Another attempt; its jobs are up to the caller. */
  rerun(run: Run, { by }: { readonly by: string }): void {
    run.starters.push(by);
    Object.assign(run, { status: 'in_progress', conclusion: null });
    this.#tell();
  }

  endRun(run: Run, conclusion: Run['conclusion']): void {
    Object.assign(run, { status: 'completed', conclusion });
    this.#tell();
  }

  /** A job of the latest attempt. It waits where its environment has reviewers; one that is not there is made, unprotected. */
  startJob(run: Run, { name, environment, deployment = true }: NewJob): Job {
    const at =
      environment === '' ? null : (this.environment(environment) ?? this.#make(environment));
    const job: Job = {
      id: JOB_IDS + this.#nextId(),
      run: run.id,
      attempt: run.starters.length,
      name,
      environment: at?.name ?? null,
      deployment: at !== null && deployment ? { original: at.name, latest: at.name } : null,
      status: 'queued',
      conclusion: null,
      startedAt: new Date().toISOString(),
      hasBegun: false,
    };
    this.jobs.push(job);
    if (at !== null && at.reviewers.length > 0) job.status = 'waiting';
    else begin(job);
    this.#tell();
    return job;
  }

  endJob(job: Job, conclusion: 'success' | 'failure' | 'cancelled'): void {
    Object.assign(job, { status: 'completed', conclusion });
    this.#tell();
  }

  /**
   * GitHub has no request that renames an environment; what is deleted and made anew, or renamed by its staff, is another name for
   * the same rules. A job that waits stays in it.
   */
  renameEnvironment(from: string, to: string): void {
    Object.assign(this.environment(from) ?? this.#make(from), { name: to });
    for (const job of this.jobs.filter((one) => one.environment === from)) {
      job.environment = to;
      if (job.deployment !== null) job.deployment.latest = to;
    }
    this.#tell();
  }

  /**
   * One click: a review of an environment, which lets through or ends every job of the run that waits there. Whether
   * GitHub would let this user click is up to the test.
   */
  review({ run, environment, also = [], user, state, comment = '' }: Click): Review {
    const all = [environment, ...also];
    const review: Review = {
      id: this.#nextId(),
      run: run.id,
      environments: all.map((name) => this.environment(name)?.name ?? name),
      user,
      state,
      comment,
    };
    this.reviews.push(review);
    for (const name of all) this.#settle(run, name, state === 'approved');
    return review;
  }

  /** An admin starts what waits: no review is left. */
  bypass(run: Run, environment: string): void {
    this.#settle(run, environment, true);
  }

  /** Thirty days went by. */
  expire(run: Run, environment: string): void {
    this.#settle(run, environment, false);
  }

  /** What `find` finds, as soon as it does. */
  async until<T>(find: (world: ActionsWorld) => T | undefined): Promise<T> {
    for (;;) {
      const found = find(this);
      if (found !== undefined) return found;
      await once(this.#changed, 'change');
    }
  }

  /** The first job of the run that waits at the environment, once there is one. */
  waitingAt(run: Run, environment: string): Promise<Job> {
    return this.until(() => this.#waiting(run, environment)[0]);
  }

  /** The job, once a person let it through or ended it. */
  settled(job: Job): Promise<Job> {
    return this.until(() => (job.status === 'waiting' ? undefined : job));
  }

  dispatched(dispatch: Dispatch): void {
    this.dispatches.push(dispatch);
    this.#tell();
  }

  #settle(run: Run, environment: string, isThrough: boolean): void {
    for (const job of this.#waiting(run, environment)) {
      if (isThrough) begin(job);
      else Object.assign(job, { status: 'completed', conclusion: 'failure' });
    }
    this.#tell();
  }

  #waiting(run: Run, environment: string): readonly Job[] {
    const { name } = this.environment(environment) ?? { name: environment };
    return this.jobs.filter(
      (job) => job.run === run.id && job.environment === name && job.status === 'waiting',
    );
  }

  #make(name: string): Environment {
    const made = { id: this.#nextId(), name, reviewers: [], preventSelfReview: false };
    this.environments.push(made);
    return made;
  }

  #nextId(): number {
    this.#ids += 1;
    return this.#ids;
  }

  #tell(): void {
    this.#changed.emit('change');
  }
}

/** Beyond 32 bits, as they are by now. */
const RUN_IDS = 17_000_000_000;
const JOB_IDS = 48_000_000_000;

function begin(job: Job): void {
  Object.assign(job, {
    status: 'in_progress',
    hasBegun: true,
    startedAt: new Date().toISOString(),
  });
}

export type Permission = 'admin' | 'write' | 'read' | 'none';

export interface Rules {
  /** Logins; `team:<slug>` for a team. */
  reviewers: readonly string[];
  preventSelfReview: boolean;
}

export interface Environment extends Rules {
  readonly id: number;
  readonly name: string;
}

export interface Run {
  readonly id: number;
  readonly event: string;
  /** Path of the workflow's file. */
  readonly workflow: string;
  /** Of the workflow. */
  readonly name: string;
  /** Of a pull request its head, else what the workflow runs at. */
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly actor: string;
  /** Who started each attempt. */
  readonly starters: string[];
  /** By its `run-name`. */
  readonly title: string;
  readonly createdAt: string;
  /** Of the last attempt. */
  status: 'in_progress' | 'completed';
  /** `skipped`: every job was. */
  conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | null;
}

export interface NewJob {
  readonly name: string;
  /** Empty for none. */
  readonly environment: string;
  readonly deployment?: boolean;
}

export interface Job {
  readonly id: number;
  run: number;
  attempt: number;
  readonly name: string;
  environment: string | null;
  deployment: { original: string; latest: string } | null;
  status: 'queued' | 'waiting' | 'in_progress' | 'completed';
  conclusion: 'success' | 'failure' | 'cancelled' | null;
  startedAt: string;
  /** A runner took it. */
  hasBegun: boolean;
}

export interface Review {
  readonly id: number;
  readonly run: number;
  readonly environments: readonly string[];
  readonly user: string;
  readonly state: 'approved' | 'rejected';
  readonly comment: string;
}

export interface Click {
  readonly run: Run;
  readonly environment: string;
  /** Ticked in the same dialog. */
  readonly also?: readonly string[];
  readonly user: string;
  readonly state: Review['state'];
  readonly comment?: string;
}

/** `POST …/dispatches` of a workflow. */
export interface Dispatch {
  readonly workflow: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

interface ArtifactSource {
  list(): readonly ListedArtifact[];
  urlOf(id: number): string | null;
}
