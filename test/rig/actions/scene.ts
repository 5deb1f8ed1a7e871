import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { actionsApi, actionsGraphql, type HasActions } from '../github/actions-api.ts';
import { ActionsWorld } from '../github/actions-world.ts';
import { fakeGitHub } from '../github/server.ts';
import { temporaryRepository, writeFiles } from '../repository.ts';
import { resultsServer } from '../results-server.ts';
import { bareRepository, type Hub, hub } from './hub.ts';
import { GITHUB_LADDER, type Ladder } from './process.ts';
import { JobTokens } from './tokens.ts';

/** A hub for tests of the rig itself, with the action `acme/tiny`: what its steps do is told by an input. */
export async function tinyHub(
  workflows: Readonly<Record<string, string>>,
  /** More files of the repository of the action, whose folder for `$/action` is `action`. */
  theirs: Readonly<Record<string, string>> = {},
  ladder: Ladder = GITHUB_LADDER,
): Promise<Hub & AsyncDisposable> {
  const files = Object.entries(workflows).map(([name, text]) => [
    `.github/workflows/${name}`,
    text,
  ]);
  const repository = await temporaryRepository({ files: Object.fromEntries(files) });
  const results = await resultsServer();
  const tokens = new JobTokens();
  const world: HasActions = { actions: new ActionsWorld() };
  const { permit } = tokens;
  const github = await fakeGitHub({
    world,
    routes: actionsApi,
    operations: actionsGraphql,
    permit,
  });
  const folder = join(repository.home, 'machines');
  await mkdir(folder);
  const tiny = join(repository.home, 'tiny');
  await writeFiles(tiny, {
    ...TINY,
    ...theirs,
    'action/action.yml': TINY['action.yml'].replaceAll('dist/', '../dist/'),
  });
  const bare = await bareRepository(repository.path, repository.home);
  const made = hub({
    github,
    results,
    tokens,
    repository: 'acme/widgets',
    bare,
    origin: { url: 'https://github.com/acme/widgets', from: `file://${bare}` },
    serverUrl: 'https://github.com',
    others: { 'acme/tiny': tiny },
    secrets: { KEY: 'hunter2-hunter2' },
    ladder,
    folder,
  });
  const parts = [github, results, repository];
  return {
    ...made,
    [Symbol.asyncDispose]: async () => {
      for (const part of parts) await part[Symbol.asyncDispose]();
    },
  };
}

/** Its action runs the JavaScript of an input; `core` is what it may use. */
const TINY = {
  'action.yml': `
name: Tiny
inputs:
  code: { default: '' }
  after: { default: '' }
  token: { default: '\${{ github.token }}' }
runs: { using: node24, main: dist/index.mjs, post: dist/post.mjs, post-if: always() }
`,
  'dist/index.mjs': `
import { run } from './run.mjs';
await run(process.env.INPUT_CODE);
`,
  'dist/post.mjs': `
import { run } from './run.mjs';
await run(process.env.INPUT_AFTER);
`,
  'dist/run.mjs': `
import { appendFileSync } from 'node:fs';
const file = (name) => (text) => appendFileSync(process.env['GITHUB_' + name], text + '\\n');
const core = { output: file('OUTPUT'), env: file('ENV'), state: file('STATE'), path: file('PATH'), summary: file('STEP_SUMMARY') };
const api = async (method, path) => {
  const headers = { authorization: 'Bearer ' + process.env.INPUT_TOKEN };
  const body = method === 'POST' ? '{"ref":"main"}' : undefined;
  return (await fetch(process.env.GITHUB_API_URL + '/repos/acme/widgets' + path, { method, headers, body })).status;
};
export const run = (code) => Function('core', 'api', 'say', 'return (async () => {' + code + '})()')(core, api, console.log);
`,
};
