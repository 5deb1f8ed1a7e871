import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { laptop } from '../rig/github/laptop.ts';
import { TOKEN } from '../rig/github/server.ts';
import { few, long, spread } from '../rig/long.ts';
import { repositoryAt, runGit, temporaryRepository } from '../rig/repository.ts';

few(1);

// server (api) --> client --> look --> approve --> ship (two pull requests)
const PIPELINE = `version: 1
name: both
repositories:
  api: { repo: ../api, setup: [{ run: ls "$PHASEGATE_REPOSITORIES" > ready.log }] }
phases:
  server:
    repository: api
    access: write
    run: cat ready.log && echo v2 > server.txt
  client:
    needs: server
    access: write
    run: cp "$PHASEGATE_REPOSITORIES/api/server.txt" client.txt
  look:
    needs: client
    run: cat "$PHASEGATE_REPOSITORIES/api/server.txt" "$PHASEGATE_REPOSITORIES/main/client.txt"
  approve: { needs: look, gate: {} }
  ship:
    needs: approve
    deliver:
      - pull-request: { repository: api, title: Server side }
      - pull-request: { title: Client side }
`;

const MAIN = { 'p.yml': PIPELINE, 'client.txt': 'v1\n' };
const API = { 'server.txt': 'v1\n', '.gitignore': 'ready.log\n' };

async function scene(pipeline = PIPELINE) {
  const repo = await temporaryRepository({ files: { ...MAIN, 'p.yml': pipeline } });
  const api = join(repo.path, '..', 'api');
  await repositoryAt(api, API);
  const log = async (path: string): Promise<string> =>
    runGit(path, ['log', '--format=%s', 'phasegate/both/r1']);
  return { repo, api, log };
}

const RUN = ['run', 'p.yml', '--run', 'r1'];

test('a change over two repositories: one gate that shows both, a branch in each', async () => {
  const { repo, api, log } = await scene();
  await using _ = repo;
  const run = await phasegate(repo, [...RUN, '--json']);
  expect(run.code, run.stderr).toBe(3);
  const { repositories, base, phases } = run.json();
  expect(phases.server?.summary).toBe('main');
  expect(phases.look?.summary).toBe('v2');
  expect(base).toBe(await repo.git('rev-parse', 'main'));
  const inApi = await runGit(api, ['rev-parse', 'main', 'phasegate/both/r1']);
  expect(`${repositories?.api?.base}\n${repositories?.api?.commit}`).toBe(inApi);

  const { stdout: status } = await phasegate(repo, ['status', 'r1']);
  const evidence = status.slice(status.indexOf('Change\n'), status.indexOf('Earlier phases'));
  expect(evidence.replaceAll(/index \w+\.\.\w+/g, 'index')).toMatchInlineSnapshot(`
    "Change
     Repository main:
      client.txt | 2 +-
      1 file changed, 1 insertion(+), 1 deletion(-)

     Repository api:
      server.txt | 2 +-
      1 file changed, 1 insertion(+), 1 deletion(-)

      Repository main:
      diff --git a/client.txt b/client.txt
      index 100644
      --- a/client.txt
      +++ b/client.txt
      @@ -1 +1 @@
      -v1
      +v2

      Repository api:
      diff --git a/server.txt b/server.txt
      index 100644
      --- a/server.txt
      +++ b/server.txt
      @@ -1 +1 @@
      -v1
      +v2

    "
  `);
  expect(status).toContain('2 files changed, 4 lines');
  expect(status).toContain('ship: pull-request to api');
  const ofPhase = await phasegate(repo, ['diff', 'r1', 'server', '--stat']);
  expect(ofPhase.stdout).toContain('server.txt');

  const approved = await phasegate(repo, ['approve', 'r1', '--json']);
  expect(approved.code, approved.stderr).toBe(0);
  expect(await log(api)).toBe('server: main\nstart');
  expect(await log(repo.path)).toBe('client: change\nstart');
  const message = await runGit(api, ['log', '-1', '--format=%b', 'phasegate/both/r1']);
  expect(message).toContain('Phasegate-Repository: api');
  expect(await runGit(api, ['status', '--porcelain'])).toBe('');
  const diff = await phasegate(repo, ['diff', 'r1']);
  expect(diff.stdout).toMatch(/^Repository main:.*client\.txt.*Repository api:.*server\.txt/s);
});

test('a delivery that is impossible without GitHub is told with its repository', async () => {
  const { repo } = await scene(
    PIPELINE.replace(
      'pull-request: { repository: api, title: Server side }',
      'commit: { repository: api }',
    ),
  );
  await using _ = repo;
  const run = await phasegate(repo, [...RUN, '--approve']);
  expect(run.code, run.stderr).toBe(0);
  const shown = `${run.stderr}\n${run.stdout}`;
  expect(shown).toContain('› ship     delivering commit to api');
  expect(shown).toMatch(
    /○ ship +commit to api not delivered: the repository has no remote `origin`/,
  );
  expect(shown).not.toContain('delivered commit to api:');
  const { stdout } = await phasegate(repo, ['status', 'r1']);
  expect(stdout).toContain('Not delivered: commit to api, because ');
});

test.each(spread(['committed:2', 'planPinned', 'committed', 'gateOpened'], 4))(
  'killed at %s and resumed, each repository has its change once',
  async (point) => {
    const { repo, api, log } = await scene();
    await using _ = repo;
    const env = { PHASEGATE_FAILPOINT: `${point}=kill` };
    const killed = await phasegate(repo, RUN, { env });
    expect(killed.code).toBeUndefined();
    const resumed = await phasegate(repo, ['resume', 'r1', '--json']);
    expect(resumed.json().outcome, resumed.stderr).toBe('waiting');
    const approved = await phasegate(repo, ['approve', 'r1']);
    expect(approved.code, approved.stderr).toBe(0);
    expect(await log(api)).toBe('server: main\nstart');
    expect(await log(repo.path)).toBe('client: change\nstart');
  },
);

test('the second of two pull requests is refused: the run says what is out, and goes on with the rest', async () => {
  await using on = await laptop(MAIN, { api: API });
  const { repo, github, env, others } = on;
  const inApi = others.get('api')?.world;
  await phasegate(repo, RUN, { env });
  github.fail({
    match: ({ method, path }) => method === 'POST' && path === '/repos/acme/widgets/pulls',
    kind: 'status',
    status: 403,
    body: { message: 'Resource not accessible by personal access token' },
    times: 1,
  });
  const refused = await phasegate(repo, ['approve', 'r1', '--json'], { env });
  expect(refused.code, refused.stderr).toBe(1);
  const { error, pullRequest, repositories } = refused.json();
  expect(error?.message.replaceAll(github.serverUrl, 'https://github.test')).toMatchInlineSnapshot(
    `"pull-request: GitHub refused POST /repos/acme/widgets/pulls (403): Resource not accessible by personal access token. Add the missing permission to the token: \`permissions: { pull-requests: write }\`. docs/github.md lists the permissions of each job. Already delivered: api: pull request #1 opened."`,
  );
  expect(pullRequest).toBeNull();
  expect(repositories?.api?.pullRequest?.number).toBe(1);
  expect(inApi?.threads.map(({ title }) => title)).toEqual(['Server side']);

  const resumed = await phasegate(repo, ['resume', 'r1', '--json'], { env });
  expect(resumed.code, resumed.stderr).toBe(0);
  expect(resumed.json().pullRequest?.number).toBe(2);
  expect(inApi?.threads).toHaveLength(1);
  expect(github.world.threads.map(({ title }) => title)).toEqual(['Want b', 'Client side']);
  // What was done in one repository is not told in the other.
  expect(inApi?.threads[0]?.body).toContain('**server**');
  expect(inApi?.threads[0]?.body).not.toContain('**client**');
});

long('a repository may have a token of its own; one that is refused lets nothing out', async () => {
  await using on = await laptop(MAIN, { api: API });
  const { repo, env, others, github } = on;
  await phasegate(repo, RUN, { env });
  const token = 'ghp_000000000000000000000000000000000000';
  const wrong = { ...env, PHASEGATE_TOKEN_API: token };
  const refused = await phasegate(repo, ['approve', 'r1', '--json'], { env: wrong });
  expect(refused.code, refused.stderr).toBe(1);
  expect(refused.json().error?.message).toMatch(/^api: /);
  expect(`${refused.stdout}${refused.stderr}`).not.toContain(token);
  const inApi = others.get('api')?.world;
  expect([inApi?.threads.length, github.world.threads.length]).toEqual([0, 1]);
  const right = { ...env, GITHUB_TOKEN: token, PHASEGATE_TOKEN_API: TOKEN };
  const another = await phasegate(repo, ['resume', 'r1', '--json'], { env: right });
  expect(another.json().error?.message).not.toMatch(/^api: /);
});

const HOSTILE = PIPELINE.replace(
  'run: cp "$PHASEGATE_REPOSITORIES/api/server.txt" client.txt',
  'run: cd "$PHASEGATE_REPOSITORIES/api"; for file in server new; do (echo evil > $file.txt) || true; done; cd -; echo v2 > client.txt',
);

test('in a sandbox, a phase cannot write to another repository', async () => {
  const { repo, api } = await scene(`${HOSTILE}policy: { isolation: required }\n`);
  await using _ = repo;
  const run = await phasegate(repo, [...RUN, '--json']);
  expect(run.json().outcome, run.stderr).toBe('waiting');
  expect(run.json().phases.look?.summary).toBe('v2');
  const files = await runGit(api, ['ls-tree', '--name-only', 'phasegate/both/r1']);
  expect(files).toBe('.gitignore\nserver.txt');
});

long(
  'without a sandbox, a phase that writes to another repository fails, and its writing is undone',
  async () => {
    const { repo, api } = await scene(`${HOSTILE}policy: { isolation: off }\n`);
    await using _ = repo;
    const run = await phasegate(repo, [...RUN, '--json']);
    expect(run.json().error, run.stderr).toMatchObject({
      code: 'access-violation',
      phase: 'client',
      message: 'changed `api: new.txt`, `api: server.txt`, in another repository',
    });
    const inApi = await runGit(api, ['show', 'phasegate/both/r1:server.txt']);
    expect(inApi).toBe('v2');
    const again = PIPELINE.replace('name: both', 'name: both\npolicy: { isolation: off }');
    await repo.write({ 'p.yml': again });
    const resumed = await phasegate(repo, ['resume', 'r1', '--accept-changes', '--json']);
    expect(resumed.json().outcome, resumed.stderr).toBe('waiting');
    expect(resumed.json().phases.look?.summary).toBe('v2');
  },
);

test('a repository that is not there, or there twice, is refused before anything begins', async () => {
  const { repo } = await scene();
  await using _ = repo;
  const says = async (repositories: string): Promise<string> => {
    const text = PIPELINE.replace(/api: \{ repo: .*\n/, `${repositories}\n`);
    await repo.write({ 'p.yml': text });
    const { code, stderr } = await phasegate(repo, RUN);
    expect(code).toBe(2);
    return stderr.replaceAll(join(repo.path, '..'), '/home').trim();
  };
  expect(await says('api: { repo: ../nowhere }')).toMatchInlineSnapshot(`
    "phasegate: The repository \`api\` cannot be used: There is no repository ../nowhere.
      Give \`owner/name\`, an address that git knows, or the path of a folder."
  `);
  expect(await says('api: { repo: ../api, ref: v9 }')).toMatchInlineSnapshot(`
    "phasegate: The repository \`api\` cannot be used: /home/api has no branch, tag or commit \`v9\`.
      Correct \`ref\` in the pipeline, or fetch the branch."
  `);
  expect(await says('api: { repo: . }')).toMatchInlineSnapshot(`
    "phasegate: \`main\` and \`api\` are the same repository, /home/a répo.
      Remove \`api\` from \`repositories\`, and use \`main\` in its place."
  `);
  expect(await says('api: { repo: ../api }\n  web: { repo: ../api }')).toMatchInlineSnapshot(`
    "phasegate: \`api\` and \`web\` are the same repository, /home/api.
      Remove \`web\` from \`repositories\`, and use \`api\` in its place."
  `);
  expect(await repo.git('branch', '--list', 'phasegate/*')).toBe('');
});

long(
  'a run keeps its repositories: others are refused when it is resumed, and so is one that is gone',
  async () => {
    const { repo, api } = await scene();
    await using _ = repo;
    await phasegate(repo, RUN);
    await repo.write({ 'p.yml': PIPELINE.replace('repo: ../api', 'repo: ../other') });
    const other = await phasegate(repo, ['resume', 'r1', '--accept-changes']);
    expect(other.stderr).toContain('The pipeline has other `repositories` now');
    await rename(api, `${api}-moved`);
    const gone = await phasegate(repo, ['approve', 'r1']);
    expect(gone.code).toBe(2);
    expect(gone.stderr).toContain(
      `The repository \`api\` cannot be used: There is no folder ${api}.`,
    );
    await rename(`${api}-moved`, api);
    const approved = await phasegate(repo, ['approve', 'r1']);
    expect(approved.code, approved.stderr).toBe(0);
  },
);

test('a repository that is cloned: from a branch, with its own branch pushed to where it came from', async () => {
  const { repo, api } = await scene();
  await using _ = repo;
  const bare = join(repo.home, 'api.git');
  await runGit(api, ['switch', '--quiet', '--create', 'next']);
  await runGit(api, ['commit', '--quiet', '--allow-empty', '--message', 'next']);
  await runGit(repo.home, ['clone', '--quiet', '--bare', api, bare]);
  await runGit(bare, ['symbolic-ref', 'HEAD', 'refs/heads/main']);
  const text = PIPELINE.replace('repo: ../api', `repo: "file://${encodeURI(bare)}", ref: next`);
  await repo.write({ 'p.yml': text });
  const run = await phasegate(repo, [...RUN, '--approve', '--json']);
  expect(run.code, run.stderr).toBe(0);
  const log = await runGit(bare, ['log', '--format=%s', 'phasegate/both/r1']);
  expect(log).toBe('server: main\nnext\nstart');
});
