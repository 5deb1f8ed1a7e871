import type { World } from '../engine/world.ts';
import { localActor } from './surroundings.ts';

/** Where a run happens: a person's machine, or a workflow that knows more of the world. */
export interface Platform {
  /** What started it: `cli`, or the workflow's event. */
  readonly trigger: string;
  readonly actor: string;
  /** The folder with all runs; `null` for the one in the repository's main checkout. */
  readonly store: string | null;
  readonly knownReviews: World['knownReviews'];
  /** For GitHub; `null` where there is none. */
  readonly token: string | null;
}

export function localPlatform(): Platform {
  const knownReviews = async () => [];
  const token = process.env.GITHUB_TOKEN || process.env.GH_TOKEN || null;
  return { trigger: 'cli', actor: localActor(), store: null, knownReviews, token };
}
