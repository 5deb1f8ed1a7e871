import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gitOrNull } from '../../git/git.ts';
import { readSettings } from '../../git/settings.ts';
import { packageName } from '../../library/package.ts';
import { gitHubAccess } from '../wiring/github-access.ts';

/** The version of a clone of this program that has no tag there: workflows that name it find no Action. */
export interface UnreleasedVersion {
  /** `owner/name` and the tag, as workflows name them after `uses:`. */
  readonly repository: string;
  readonly tag: string;
  /** `owner/name` of its `origin`; `null`: not on GitHub. */
  readonly origin: string | null;
  /** The commit that runs here. */
  readonly commit: string;
}

/** `null`: this program was installed, or its clone has the tag. Whether GitHub has the tag is not asked. */
export async function unreleasedVersion(folder: string): Promise<UnreleasedVersion | null> {
  if (!existsSync(join(folder, '.git'))) return null;
  const { repository, version } = packageName(folder);
  const tag = `v${version}`;
  const place = { workTree: folder, gitDir: null };
  const known = (name: string): Promise<string | null> =>
    gitOrNull({ place, args: ['rev-parse', '--verify', '--quiet', `${name}^{commit}`] });
  const [tagged, head] = [await known(`refs/tags/${tag}`), await known('HEAD')];
  if (tagged !== null || head === null) return null;
  const address = (await readSettings(folder)).get('remote.origin.url');
  const origin = gitHubAccess(address, {})?.repository ?? null;
  return { repository, tag, origin, commit: head.trim() };
}

/** What is wrong, as the beginning of a sentence; a pull request shows it, so without the folder of the clone. */
export const unreleasedText = ({ repository, tag }: UnreleasedVersion): string =>
  `this program is a clone of Phasegate without the tag \`${tag}\`, so \`${repository}@${tag}\` may not exist yet, and workflows that name it would fail`;

/** What to do, as sentences. */
export function unreleasedRemedy({ repository, tag, origin, commit }: UnreleasedVersion): string {
  const own = origin !== null && /\/phasegate$/.test(origin) ? origin : 'OWNER/phasegate';
  const pattern = `${repository}(/[^\\@\\s]*)?\\@${tag.replaceAll('.', '\\.')}`;
  const change = `perl -pi -e 's#${pattern}#${own}$1\\@${commit}#' .github/workflows/*.yml`;
  return `Pin a commit: push the clone to ${own} on GitHub, which workflows of this repository may use, and name it: \`${change}\`. If the tag exists by now, \`git fetch --tags\` in the clone.`;
}
