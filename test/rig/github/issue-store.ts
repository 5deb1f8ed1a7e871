import { type IssueBacklog, issueStore } from '../../../src/backlog/issues/store.ts';
import type { LabelLockHolder } from '../../../src/github/label-lock.ts';
import { type BacklogWorld, backlogApi, backlogWorld } from './backlog-world.ts';
import { clientOf, IMPATIENT } from './client.ts';
import { type FakeGitHub, fakeGitHub, TOKEN } from './server.ts';

export interface IssueStoreScene extends AsyncDisposable {
  readonly github: FakeGitHub<BacklogWorld>;
  readonly world: BacklogWorld;
  /** A store as another process would have it. */
  readonly open: (holder?: LabelLockHolder, onFault?: (item: string) => void) => IssueBacklog;
  /** Milliseconds since 1970, for the stores. */
  time: number;
}

export async function issueStoreScene(): Promise<IssueStoreScene> {
  const world = backlogWorld();
  const github = await fakeGitHub<BacklogWorld>({ world, ...backlogApi });
  const client = clientOf(github, { token: TOKEN, patience: IMPATIENT });
  const scene: IssueStoreScene = {
    github,
    world,
    time: Date.UTC(2026, 5, 1),
    open: (holder = { type: 'process', name: 'test' }, onFault) =>
      issueStore({
        github: () => client,
        holder,
        now: () => scene.time,
        ...(onFault === undefined ? {} : { onFault }),
        pause: () => new Promise((resolve) => setImmediate(resolve)),
      }),
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
  return scene;
}
