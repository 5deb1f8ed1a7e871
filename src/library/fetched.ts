import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastLine } from '../core/text/line.ts';
import { askGit, type GitLocation, git } from '../git/git.ts';
import { Refusal } from '../ports.ts';
import { removeTree } from '../system/remove-tree.ts';
import type { LibraryPipeline } from './catalogue.ts';

/** A folder of a repository on GitHub. */
export interface RemoteFolder {
  /** `owner/name` */
  readonly repository: string;
  readonly path: string;
  /** A branch, a tag or a commit; `null`: the default branch. */
  readonly ref: string | null;
}

const MAX_FILES = 100;
const MAX_BYTES = 1024 * 1024;

/** Parses `owner/repo/path[@ref]`; `null`: another text. */
export function remoteFolder(written: string): RemoteFolder | null {
  const found =
    /^([A-Za-z0-9][\w.-]*)\/([A-Za-z0-9][\w.-]*)\/([^@]+?)\/?(?:@([\w][\w./-]*))?$/.exec(written);
  const [, owner = '', repo = '', path = '', ref = null] = found ?? [];
  if (found === null || path.split('/').some((part) => ['', '.', '..'].includes(part))) return null;
  return { repository: `${owner}/${repo}`, path, ref };
}

/**
 * A pipeline from a repository, at the current commit of its ref. Files are read as git objects: nothing is checked out or
 * executed. Throws `Refusal`.
 */
export async function fetchedPipeline(
  { repository, path, ref }: RemoteFolder,
  /** Such as `https://github.com`. */
  server: string,
): Promise<LibraryPipeline> {
  const folder = await mkdtemp(join(tmpdir(), 'phasegate-add-'));
  try {
    // git cannot initialise a repository if a git directory is given.
    await git({ place: { workTree: folder, gitDir: null }, args: ['init', '--quiet', '--bare'] });
    const place: GitLocation = { workTree: folder, gitDir: folder };
    const commit = await fetched(place, `${server}/${repository}.git`, ref);
    const files = await filesAt(place, commit, path);
    const text = files.get('pipeline.yml');
    if (text === undefined)
      throw new Refusal(
        `There is no \`${path}/pipeline.yml\` in ${repository} at ${commit.slice(0, 12)}.`,
        'Name a folder with `pipeline.yml`, and `prompts/` if it has prompt files.',
      );
    const [, description = ''] = /^description: (.*)$/m.exec(text) ?? [];
    const origin = `${repository}/${path}@${commit}`;
    return { name: path.split('/').at(-1) ?? path, description, files, origin };
  } finally {
    await removeTree(folder);
  }
}

async function fetched(place: GitLocation, url: string, ref: string | null): Promise<string> {
  const args = ['fetch', '--quiet', '--depth=1', '--no-tags', '--', url, ref ?? 'HEAD'];
  const env = { GIT_TERMINAL_PROMPT: '0' };
  // With the person's own credentials, for private repositories.
  const answer = await askGit({ place, args, env, configuration: 'person', limitMs: 120_000 });
  if (answer.code !== 0)
    throw new Refusal(
      `${url} cannot be fetched${ref === null ? '' : ` at \`${ref}\``}: ${lastLine(answer.stderr).replace(/[.]$/, '')}.`,
      /resolve host|connect|timed out|unable to access/i.test(answer.stderr)
        ? 'Check the network and the address, then repeat the command.'
        : 'Check the names of the repository and of the branch, tag or full commit after `@`.',
    );
  const commit = await git({ place, args: ['rev-parse', '--verify', 'FETCH_HEAD^{commit}'] });
  return commit.trim();
}

/** Regular files only: a link could lead anywhere. */
async function filesAt(
  place: GitLocation,
  commit: string,
  path: string,
): Promise<Map<string, string>> {
  const args = ['ls-tree', '-r', '-z', '-l', commit, '--', `${path}/`];
  const listed = (await git({ place, args })).split('\0').filter((line) => line !== '');
  if (listed.length > MAX_FILES) throw tooMuch(path);
  const files = new Map<string, string>();
  for (const line of listed) {
    const [, mode, oid = '', size, name = ''] =
      /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
    if (mode !== '100644' && mode !== '100755') throw notPlain(name);
    if (Number(size) > MAX_BYTES) throw tooMuch(name);
    files.set(name.slice(path.length + 1), await git({ place, args: ['cat-file', 'blob', oid] }));
  }
  return files;
}

function tooMuch(path: string): Refusal {
  return new Refusal(
    `${path} exceeds the size limit of a pipeline.`,
    `A pipeline's folder has at most ${MAX_FILES} files of 1 MiB.`,
  );
}

function notPlain(path: string): Refusal {
  return new Refusal(
    `${path} is not a regular file.`,
    'Symbolic links and submodules are not supported.',
  );
}
