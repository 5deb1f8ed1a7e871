import { hash } from 'node:crypto';
import type { BlobVersion } from '../../core/change/file-change.ts';
import { type Commit, commitOf } from '../../core/lib/brands.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { KeptChange } from '../../core/reuse/entry.ts';
import { withChange } from '../../core/reuse/fits.ts';
import type { KeyDependencies } from '../../engine/reuse/key.ts';
import { gitOrNull } from '../../git/git.ts';
import { realPlace } from '../../git/git-dirs.ts';
import { ObjectReader } from '../../git/objects/object-reader.ts';
import { loadLikelySecrets } from '../../redaction/likely-secrets.ts';
import { filesIn, linksIn } from '../../workspace/delta.ts';
import type { RepositoryPlace } from '../stored/place.ts';
import { agentIdentity } from '../wiring/agent-identity.ts';
import { redactionOf } from '../wiring/redaction.ts';
import { secretsOf } from '../wiring/secrets.ts';

/** The files of the workspace by name and digest; the tree is `null` if its hash is unknown. */
export interface WorkspaceSnapshot {
  tree: Commit | null;
  files: ReadonlyMap<string, BlobVersion>;
  isChanged: boolean;
  readonly keyDeps: KeyDependencies;
}

/** Thrown for something that only a run finds out. */
export class Unforeseeable extends Error {}

/** The files of the commit that is checked out, without any change. */
export async function sceneOf(place: RepositoryPlace, plan: Plan): Promise<WorkspaceSnapshot> {
  const { repository } = place;
  const { values, hidden } = secretsOf(plan, process.env, 'redacted');
  const { redact } = redactionOf(hidden, await loadLikelySecrets());
  const git = realPlace(repository);
  const files = await filesIn(git, repository.head);
  await using objects = new ObjectReader(git);
  const links = await linksIn(objects, files);
  const scene: WorkspaceSnapshot = {
    tree: await treeOf(place),
    files,
    isChanged: false,
    keyDeps: {
      redact,
      hash: (text) => hash('sha256', text),
      secrets: values,
      versionOf: agentIdentity(repository.root),
      platform: `${process.platform}-${process.arch}`,
      workspace: {
        headTree: async () => {
          if (scene.tree === null) throw new Unforeseeable();
          return scene.tree;
        },
        files: async () => scene.files,
        // Links that a change brought are known by their digests only.
        links: async () => new Map([...links].filter(([path]) => isLink(scene.files.get(path)))),
        diff: async () => {
          if (scene.isChanged) throw new Unforeseeable();
          return '';
        },
      },
    },
  };
  return scene;
}

const isLink = (entry: BlobVersion | undefined): boolean => entry?.mode === '120000';

async function treeOf({ repository }: RepositoryPlace): Promise<Commit | null> {
  const args = ['rev-parse', '--verify', '--quiet', `${repository.head}^{tree}`];
  const tree = await gitOrNull({ place: realPlace(repository), args });
  return tree === null ? null : commitOf(tree.trim());
}

/** Applies a change that fits the files. */
export function move(scene: WorkspaceSnapshot, { before, after, files }: KeptChange): void {
  scene.files = withChange(files, scene.files);
  scene.tree = scene.tree === before ? commitOf(after) : null;
  scene.isChanged = true;
}
