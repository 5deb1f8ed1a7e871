import { runGit, type TemporaryRepository } from '../repository.ts';
import type { DeliveryScene } from './scene.ts';

/** A change that only a push can carry, as the API knows no modes. */
export async function executable(repo: TemporaryRepository): Promise<void> {
  await repo.write({ 'run.sh': '#!/bin/sh\n' });
  await repo.git('add', '--all');
  await repo.git('update-index', '--chmod=+x', 'run.sh');
  await runGit(repo.path, ['checkout-index', '--force', 'run.sh']);
}

/** Somebody else's commit on GitHub's `main`. */
export async function moveMain(
  { repo, world }: DeliveryScene,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await repo.write(files);
  await repo.commit('theirs');
  await repo.git('push', '--quiet', world.gitDir, 'main:main');
  await repo.git('reset', '--quiet', '--hard', 'HEAD^');
}

/** Somebody puts unrelated history in the place of GitHub's `main`. */
export async function replaceMain({
  repo,
  world,
}: Pick<DeliveryScene, 'repo' | 'world'>): Promise<void> {
  const tree = await repo.git('rev-parse', 'main^{tree}');
  const commit = await repo.git('commit-tree', tree, '-m', 'begun anew');
  await repo.git('push', '--quiet', '--force', world.gitDir, `${commit}:refs/heads/main`);
}
