import { marked, type RunMark } from '../../src/core/gate/run-mark.ts';
import { digestOf, phaseId, type RunId } from '../../src/core/lib/brands.ts';
import type { JsonObject } from '../../src/core/lib/json.ts';
import { readComment } from '../../src/gates/comment.ts';
import { actionsApi, type HasActions } from '../rig/github/actions-api.ts';
import { ActionsWorld } from '../rig/github/actions-world.ts';
import { clientOf, IMPATIENT } from '../rig/github/client.ts';
import { commentsApi, type HasComments, ownComments } from '../rig/github/comments-api.ts';
import { fakeGitHub } from '../rig/github/server.ts';

export const MARK: RunMark = {
  run: 'r1' as RunId,
  gate: phaseId('approve'),
  question: null,
  digest: digestOf('d1d2d3d4'.repeat(8)),
  checkpoint: '7001',
};
export const BOT = 'github-actions[bot]';

/** An issue with our comment about a run that waits; ann may write, eve may not. */
export async function commentScene(marks: readonly RunMark[] = [MARK], patience = IMPATIENT) {
  const actions = new ActionsWorld();
  actions.permissions.set('ann', 'write').set('root', 'admin').set('eve', 'read');
  const comments = marks.map((mark, index) => ({
    id: 5_000_000_000 + index,
    author: BOT,
    body: marked('Waiting.', mark),
  }));
  const thread: CommentThread = { number: 3, comments };
  const world = { actions, login: BOT, threads: [thread], nextId: 5_000_000_100 };
  const routes = [...actionsApi, ...commentsApi];
  const operations = [ownComments];
  const github = await fakeGitHub<HasActions & HasComments>({ world, routes, operations });
  const client = await clientOf(github, { token: github.token, patience });
  return {
    github,
    thread,
    client,
    read: (body: string, more: Written = {}, bots: readonly string[] = []) =>
      readComment({ github: client, event: eventOf(body, more), bots }),
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
}

interface CommentThread {
  readonly number: number;
  readonly comments: { id: number; author: string; editor?: string; body: string }[];
}

export interface Written {
  readonly name?: string;
  readonly action?: string;
  readonly login?: string;
  readonly sender?: string;
  readonly type?: string;
  readonly id?: number;
}

function eventOf(body: string, written: Written): { name: string; payload: JsonObject } {
  const { name = 'issue_comment', action = 'created', login = 'ann', type = 'User' } = written;
  const comment = { id: written.id ?? 5_000_000_050, body, user: { login, type } };
  const sender = { login: written.sender ?? login };
  return { name, payload: { action, issue: { number: 3 }, comment, sender } };
}
