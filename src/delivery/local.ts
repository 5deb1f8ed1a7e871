import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Commit } from '../core/lib/brands.ts';
import { NOT_DELIVERED, pushedText } from '../core/run/show/undelivered.ts';
import type { Deliver, DeliveryRequest, DeliveryResult } from '../ports.ts';
import { diskRefusal, replaceFile } from '../system/disk.ts';
import { failpoint } from '../system/failpoint.ts';

export interface LocalDelivery {
  /** `<run>/deliveries`; created on demand. */
  readonly folder: string;
  /** Pushes the run's branch to a plain git remote; `null`: there is none. Throws `Refusal`. */
  readonly push: ((branch: string, commit: Commit) => Promise<{ readonly remote: string }>) | null;
  /** The name of the run's branch in this repository, which a person may have moved or checked out. */
  readonly branchHere: () => Promise<string>;
  /** Why nothing is delivered to GitHub, as a clause. */
  readonly why: string;
  /** Whether the base branch moved since the run began. Throws `Refusal`. */
  readonly isBaseMoved: () => Promise<boolean>;
}

/** Deliveries without GitHub: the branch is real; everything else is written to files, and the result says so. */
export function localDelivery({
  folder,
  push,
  branchHere,
  why,
  isBaseMoved,
}: LocalDelivery): Deliver {
  return async (wanted) => {
    const request = push === null ? { ...wanted, branch: await branchHere() } : wanted;
    const own = join(folder, request.phase, `${request.delivery + 1}-${request.kind}`);
    writeDelivery(own, request);
    if (request.kind !== 'pull-request')
      return localPlace(`${NOT_DELIVERED}${why}; the content is in ${own}`);
    const branch = await branchOf(request, push);
    const moved = (await isBaseMoved()) ? BASE_MOVED : '';
    return localPlace(
      `${branch}${moved}; pull request not created, because ${why}: its title and body are in ${own}`,
    );
  };
}

const BASE_MOVED =
  ', without the commits that its base branch has got since the run began (`policy.stale-base: keep`)';

const localPlace = (where: string): DeliveryResult => ({ where, url: null, number: null });

async function branchOf(
  { branch, commit }: DeliveryRequest,
  push: LocalDelivery['push'],
): Promise<string> {
  if (push === null) return `branch ${branch} created in this repository`;
  const { remote } = await push(branch, commit);
  failpoint('deliveryPushed');
  return pushedText(branch, remote);
}

/** Each text as a separate file for people, and everything as JSON for programs. */
function writeDelivery(folder: string, request: DeliveryRequest): void {
  const { kind, fields, branch, base, commit } = request;
  try {
    mkdirSync(folder, { recursive: true });
    const all = JSON.stringify({ kind, branch, base, commit, ...fields }, null, 2);
    replaceFile(join(folder, 'delivery.json'), `${all}\n`);
    for (const [name, file] of TEXT_FILES) {
      const text = fields[name];
      if (typeof text === 'string') replaceFile(join(folder, file), `${text.trimEnd()}\n`);
    }
  } catch (error) {
    throw diskRefusal(error, `The delivery cannot be written to ${folder}`);
  }
}

const TEXT_FILES = [
  ['title', 'title.txt'],
  ['body', 'body.md'],
  ['message', 'message.txt'],
] as const;
