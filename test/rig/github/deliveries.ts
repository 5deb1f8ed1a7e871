import type { DeliveryRequest } from '../../../src/ports.ts';
import type { Permissions } from '../actions/permissions.ts';
import { runGit, type TemporaryRepository } from '../repository.ts';
import { executable, moveMain } from './changes.ts';
import { BRANCH, type DeliveryScene } from './scene.ts';
import { openThread } from './world.ts';

/** A kind of delivery in one of the ways that it may go. */
export interface DeliveryCase {
  readonly kind: DeliveryRequest['kind'];
  readonly fields: DeliveryRequest['fields'];
  /** What its token has to be allowed. */
  readonly needs: Permissions;
  readonly change?: (repo: TemporaryRepository) => Promise<unknown>;
  /** What is on GitHub before. */
  readonly before?: (scene: DeliveryScene) => Promise<unknown>;
}

const CONTENTS = { contents: 'write' } as const;
const PULLS = { 'pull-requests': 'write' } as const;
const ISSUES = { issues: 'write' } as const;
const PULL = {
  ...{ title: 'Mend it', body: 'Look.', labels: ['agent'], reviewers: ['ann'], assignees: ['bob'] },
  'auto-merge': true,
};
const ofAPull = async ({ world }: DeliveryScene): Promise<void> => {
  const pull = { head: BRANCH, base: 'main', draft: false, merged: false, isFork: false };
  const more = { reviewers: [], teams: [], autoMerge: null };
  openThread(world, { title: 'Mine', body: '', author: 'ann', pull: { ...pull, ...more } });
};
const onGitHub = async (scene: DeliveryScene): Promise<void> => {
  await scene.repo.git('push', '--quiet', scene.world.gitDir, `${BRANCH}:${BRANCH}`);
  await ofAPull(scene);
};
const commented = async (scene: DeliveryScene): Promise<unknown> =>
  scene.deliver(scene.request('comment', { on: 1, body: 'Earlier.' }));

export const DELIVERIES: Readonly<Record<string, DeliveryCase>> = {
  'pull-request': { kind: 'pull-request', fields: PULL, needs: { ...CONTENTS, ...PULLS } },
  'pull-request by a push': {
    ...{ kind: 'pull-request', fields: PULL, needs: { ...CONTENTS, ...PULLS } },
    change: executable,
  },
  'pull-request, updated': {
    ...{ kind: 'pull-request', fields: { ...PULL, body: 'Later.' } },
    needs: { contents: 'read', ...PULLS },
    before: (scene) => scene.deliver(scene.request('pull-request', PULL)),
  },
  'pull-request to a base that moved': {
    ...{ kind: 'pull-request', fields: PULL, needs: { ...CONTENTS, ...PULLS } },
    before: (scene) => moveMain(scene, { 'theirs.txt': 'theirs\n' }),
  },
  'commit on a new branch': {
    ...{ kind: 'commit', fields: { branch: 'release', message: 'Mend it' }, needs: CONTENTS },
  },
  'commit by a push': {
    ...{ kind: 'commit', fields: { branch: 'release' }, needs: CONTENTS, change: executable },
  },
  'commit on a branch that moved': {
    ...{ kind: 'commit', fields: { branch: 'main', message: 'Mend it' }, needs: CONTENTS },
    before: (scene) => moveMain(scene, { 'theirs.txt': 'theirs\n' }),
  },
  comment: { kind: 'comment', fields: { on: 1, body: 'Done.' }, needs: ISSUES },
  'comment on a pull request': {
    ...{ kind: 'comment', fields: { on: 2, body: 'Done.' }, needs: PULLS, before: ofAPull },
  },
  'comment, updated': {
    ...{ kind: 'comment', fields: { on: 1, body: 'Done.' }, needs: ISSUES, before: commented },
  },
  labels: { kind: 'labels', fields: { on: 1, add: ['done'], remove: ['doing'] }, needs: ISSUES },
  issue: { kind: 'issue', fields: { title: 'Then', body: '', labels: ['x'] }, needs: ISSUES },
  review: {
    ...{ kind: 'review', fields: { on: 2, body: 'Good.', comments: [] }, before: onGitHub },
    needs: { ...PULLS, contents: 'read' },
  },
  dispatch: {
    ...{ kind: 'dispatch', fields: { workflow: 'deploy.yml' }, needs: { actions: 'write' } },
  },
};

/** GitHub as it is before, with an issue that has a label already. */
export async function prepare(scene: DeliveryScene, before: DeliveryCase['before']): Promise<void> {
  await scene.reset();
  await runGit(scene.world.gitDir, ['update-ref', 'refs/heads/main', scene.base]);
  const issue = openThread(scene.world, { title: 'T', body: '', author: 'ann', pull: null });
  issue.labels = ['doing'];
  await before?.(scene);
}
