import type { Job } from '../../src/action/job.ts';
import type { StoredRun } from '../../src/app/stored/stored.ts';
import { commitOf } from '../../src/core/lib/brands.ts';
import type { JournalEvent, RunEvent } from '../../src/core/run/event.ts';
import { fold } from '../../src/core/run/evolve/evolve.ts';
import { planOf, runStarted } from '../core/given.ts';
import { actionsApi, actionsGraphql, type HasActions } from '../rig/github/actions-api.ts';
import { ActionsWorld } from '../rig/github/actions-world.ts';
import { clientOf, IMPATIENT } from '../rig/github/client.ts';
import { gitData } from '../rig/github/git-data.ts';
import { repositoryApi } from '../rig/github/repository-api.ts';
import { fakeGitHub } from '../rig/github/server.ts';
import { type RepositoryWorld, repositoryWorld } from '../rig/github/world.ts';
import { temporaryRepository } from '../rig/repository.ts';

const TEXT = 'version: 1\nname: task\n# a gate\n';
const plan = planOf({
  write: { run: 'true', access: 'write' },
  approve: { needs: 'write', gate: { environment: 'release' } },
  ship: { needs: 'approve', deliver: { 'pull-request': { title: 'Change' } } },
});

/** A run that ann began in a workflow run of `main`, whose pipeline had no gate one commit before. */
export async function originScene() {
  const repo = await temporaryRepository({ files: { 'task.yml': 'version: 1\nname: task\n' } });
  const older = await repo.git('rev-parse', 'HEAD');
  await repo.write({ 'task.yml': TEXT, 'ask.md': 'Do it.\n' });
  const base = await repo.commit('with a gate');
  const theirs = await repositoryWorld(repo.home, repo.path);
  const actions = new ActionsWorld();
  actions.protect('release', { reviewers: ['bob'], preventSelfReview: true });
  const run = actions.startRun({ actor: 'ann', headSha: base });
  const other = actions.startRun({ actor: 'ann', headSha: older });
  const github = await fakeGitHub<RepositoryWorld & HasActions>({
    world: Object.assign(theirs, { actions }),
    routes: [...actionsApi, ...gitData.routes, ...repositoryApi],
    operations: [...actionsGraphql],
  });
  const client = await clientOf(github, { token: github.token, patience: IMPATIENT });
  const context = {
    ...{
      repository: 'acme/widgets',
      repositoryId: 101,
      runId: run.id,
      sha: base,
      workflow: 'Phasegate',
    },
    ...{ eventName: 'workflow_dispatch', event: {}, starter: 'ann' },
  };
  const inputs = { mode: 'gate', pipeline: null, directory: '.', item: null, repository: null };
  // Nothing else of a job is asked.
  const said: string[] = [];
  const print = (line: string): void => void said.push(line);
  const job = { context, inputs, print, ownGithub: async () => client } as unknown as Job;
  const told = {
    ...{ repository: 'acme/widgets', run_id: String(run.id), workflow: 'Phasegate' },
    ...{ event_name: 'workflow_dispatch', actor: 'ann' },
  };
  const stored = (more: Partial<Told> = {}): StoredRun => {
    const { github: says = {}, text = TEXT, prompt = 'Do it.\n', at = base, events = [] } = more;
    const pipeline = {
      ...runStarted().pipeline,
      file: 'task.yml',
      text,
      files: prompt === null ? {} : { 'ask.md': prompt },
    };
    const started = {
      ...runStarted(),
      base: commitOf(at),
      baseBranch: more.branch ?? 'main',
      pipeline,
    };
    const first = { ...started, github: { ...told, ...says } };
    const all = [first, ...events].map((event, at) => recorded(event, at + 1));
    const state = fold(plan, all);
    return {
      run: first.run,
      folder: '',
      events: all,
      started: first,
      pinned: pipeline,
      plan,
      plans: [{ seq: 1, plan }],
      state,
    };
  };
  return {
    ...{ actions, run, other, older, base, job, stored, github, said, world: theirs },
    path: repo.path,
    approve: (user: string) =>
      actions.review({ run, environment: 'release', user, state: 'approved' }),
    [Symbol.asyncDispose]: async () => {
      await github[Symbol.asyncDispose]();
      await repo[Symbol.asyncDispose]();
    },
  };
}

export interface Told {
  readonly github: object;
  readonly text: string;
  /** `null`: its pipeline has none. */
  readonly prompt: string | null;
  readonly at: string;
  readonly branch: string;
  readonly events: readonly RunEvent[];
}

const recorded = (event: RunEvent, seq: number): JournalEvent =>
  ({ ...event, seq, at: '2026-01-01T00:00:00.000Z', prev: '0'.repeat(64) }) as JournalEvent;

export type OriginScene = Awaited<ReturnType<typeof originScene>>;
