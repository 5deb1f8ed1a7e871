import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runGit } from '../repository.ts';
import { patches } from './reviews-api.ts';
import { GraphqlFault, type Operation, type Route } from './server.ts';
import { type RepositoryWorld, tipOf } from './world.ts';

const createRef: Route<RepositoryWorld> = {
  method: 'POST',
  path: '/repos/:owner/:repo/git/refs',
  handle: async ({ body }, world) => {
    const { ref, sha } = body;
    if ((await tipOf(world, String(ref))) !== null)
      return unprocessable('Reference already exists');
    if ((await tipOf(world, String(sha))) === null) return unprocessable('Object does not exist');
    await runGit(world.gitDir, ['update-ref', String(ref), String(sha)]);
    return { status: 201, body: { ref, object: { sha, type: 'commit' } } };
  },
};

const updateRef: Route<RepositoryWorld> = {
  method: 'PATCH',
  path: '/repos/:owner/:repo/git/refs/:ref*',
  handle: async ({ params, body }, world) => {
    await runGit(world.gitDir, ['update-ref', `refs/${params.ref}`, String(body.sha)]);
    return { status: 200, body: { ref: `refs/${params.ref}`, object: { sha: body.sha } } };
  },
};

const deleteRef: Route<RepositoryWorld> = {
  method: 'DELETE',
  path: '/repos/:owner/:repo/git/refs/:ref*',
  handle: async ({ params }, world) => {
    const ref = `refs/${params.ref}`;
    if ((await tipOf(world, ref)) === null) return unprocessable('Reference does not exist');
    await runGit(world.gitDir, ['update-ref', '-d', ref]);
    return { status: 204, body: null };
  },
};

/** https://docs.github.com/en/rest/repos/contents#get-repository-content: of a file, as base64 in lines; of a folder, a list. */
const contents: Route<RepositoryWorld> = {
  method: 'GET',
  path: '/repos/:owner/:repo/contents/:path*',
  handle: async ({ params, query }, world) => {
    const name = `${query.get('ref') ?? world.defaultBranch}:${params.path}`;
    const sha = await runGit(world.gitDir, ['rev-parse', '--verify', '--quiet', name]).catch(
      () => '',
    );
    if (sha === '') return { status: 404, body: { message: 'Not Found' } };
    if ((await runGit(world.gitDir, ['cat-file', '-t', sha])) === 'tree')
      return { status: 200, body: await listed(world, sha, params.path ?? '') };
    const { stdout } = await promisify(execFile)('git', ['cat-file', 'blob', sha], {
      cwd: world.gitDir,
      encoding: 'buffer',
    });
    const content = stdout.toString('base64').replace(/.{1,60}/g, '$&\n');
    const about = { type: 'file', path: params.path, sha, size: stdout.length };
    return { status: 200, body: { ...about, encoding: 'base64', content } };
  },
};

async function listed({ gitDir }: RepositoryWorld, tree: string, folder: string) {
  const text = await runGit(gitDir, ['ls-tree', '-z', '--format=%(objecttype) %(path)', tree]);
  return text.split('\0').flatMap((line) => {
    const [, kind, name] = /^(blob|tree) (.+)$/s.exec(line) ?? [];
    const type = kind === 'tree' ? 'dir' : 'file';
    return name === undefined ? [] : [{ type, name, path: `${folder}/${name}` }];
  });
}

const compare: Route<RepositoryWorld> = {
  method: 'GET',
  path: '/repos/:owner/:repo/compare/:basehead',
  handle: async ({ params }, world) => {
    const [base, head] = await Promise.all(
      (params.basehead ?? '').split('...').map((name) => tipOf(world, name)),
    );
    if (base == null || head == null) return { status: 404, body: { message: 'Not Found' } };
    if (!(await isRelated(world, base, head)))
      return { status: 404, body: { message: `No common ancestor between ${base} and ${head}.` } };
    const count = await runGit(world.gitDir, [
      'rev-list',
      '--left-right',
      '--count',
      `${base}...${head}`,
    ]);
    const [behind = 0, ahead = 0] = count.split('\t').map(Number);
    const files = await patches(world, base, head);
    return {
      status: 200,
      body: {
        status: standing(ahead, behind),
        ahead_by: ahead,
        behind_by: behind,
        files: [...files].map(([filename, patch]) => ({ filename, status: 'modified', patch })),
      },
    };
  },
};

export const isRelated = (world: RepositoryWorld, one: string, other: string): Promise<boolean> =>
  runGit(world.gitDir, ['merge-base', one, other]).then(
    () => true,
    () => false,
  );

function standing(ahead: number, behind: number): string {
  if (ahead === 0) return behind === 0 ? 'identical' : 'behind';
  return behind === 0 ? 'ahead' : 'diverged';
}

const commits: Route<RepositoryWorld> = {
  method: 'GET',
  path: '/repos/:owner/:repo/commits',
  handle: async ({ query }, world) => {
    const ref = query.get('sha') ?? world.defaultBranch;
    const log = await runGit(world.gitDir, ['log', '-z', '--format=%H %B', '-100', ref, '--']);
    const entries = log.split('\0').filter((entry) => entry !== '');
    return {
      status: 200,
      body: entries.map((entry) => ({
        sha: entry.slice(0, 40),
        commit: { message: entry.slice(41) },
      })),
    };
  },
};

const createCommit: Operation<RepositoryWorld> = {
  name: 'PhasegateCommit',
  handle: async ({ input }, world) => {
    const { branch, expectedHeadOid, fileChanges, message } = input as unknown as CommitInput;
    const ref = `refs/heads/${branch.branchName}`;
    const tip = await tipOf(world, ref);
    if (tip === null) throw fault('NOT_FOUND', `Could not resolve ${branch.branchName}`);
    if (tip !== expectedHeadOid) {
      throw fault('STALE_DATA', `Expected branch to point to "${expectedHeadOid}" but it did not`);
    }
    const tree = await treeWith(world, tip, fileChanges);
    const text = `${message.headline}\n\n${message.body}`.trim();
    const commit = await feed(world.gitDir, ['commit-tree', '-p', tip, tree], `${text}\n`, {});
    await runGit(world.gitDir, ['update-ref', ref, commit, tip]);
    return { createCommitOnBranch: { commit: { oid: commit, tree: { oid: tree } } } };
  },
};

interface CommitInput {
  readonly branch: { readonly branchName: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body: string };
  readonly fileChanges: {
    readonly additions: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions: readonly { readonly path: string }[];
  };
}

/** Every file that is added becomes an ordinary one, as GitHub has it. */
async function treeWith(
  { gitDir }: RepositoryWorld,
  tip: string,
  { additions, deletions }: CommitInput['fileChanges'],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'phasegate-test-'));
  const env = { GIT_INDEX_FILE: join(folder, 'index') };
  try {
    await feed(gitDir, ['read-tree', tip], '', env);
    const lines = deletions.map(({ path }) => `0 ${'0'.repeat(40)}\t${path}`);
    for (const { path, contents } of additions) {
      const bytes = Buffer.from(contents, 'base64');
      const blob = await feed(gitDir, ['hash-object', '-w', '--stdin'], bytes, env);
      lines.push(`100644 ${blob}\t${path}`);
    }
    await feed(gitDir, ['update-index', '--index-info'], `${lines.join('\n')}\n`, env);
    return await feed(gitDir, ['write-tree'], '', env);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function feed(
  gitDir: string,
  args: readonly string[],
  input: string | Buffer,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const name = 'GitHub';
  const people = {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: 'noreply@github.com',
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: 'noreply@github.com',
  };
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      ['--git-dir', gitDir, ...args],
      { env: { PATH: process.env.PATH ?? '', ...people, ...env } },
      (error, stdout) => (error === null ? resolve(stdout.trim()) : reject(error)),
    );
    // Git may end without reading it.
    child.stdin?.on('error', () => {}).end(input);
  });
}

const fault = (type: string, message: string) =>
  new GraphqlFault(type, message, { data: null, path: ['createCommitOnBranch'] });

const unprocessable = (message: string) => ({ status: 422, body: { message } });

export const gitData = {
  routes: [createRef, updateRef, deleteRef, contents, compare, commits],
  operations: [createCommit],
} as const;
