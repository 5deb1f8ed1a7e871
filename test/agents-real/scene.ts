import type { JsonObject } from '../../src/core/lib/json.ts';
import { phasegate } from '../rig/cli.ts';
import { type ModelServer, modelServer } from '../rig/model-server.ts';
import { type TemporaryRepository, temporaryRepository, writeFiles } from '../rig/repository.ts';
import type { RealCli } from './real-cli.ts';

/** A repository whose pipeline has a phase `work` for the CLI, maybe more, and the model server that the CLI asks. */
export interface Scene extends AsyncDisposable {
  readonly server: ModelServer;
  readonly repo: TemporaryRepository;
  phasegate(...args: readonly string[]): ReturnType<typeof phasegate>;
}

export async function scene(
  cli: RealCli,
  phase: JsonObject,
  more: Readonly<Record<string, JsonObject>> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<Scene> {
  const server = await modelServer();
  const repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const place = { url: server.url, home: repo.home };
  await writeFiles(repo.home, cli.files(place));
  const phases = Object.entries({ work: phase, ...more }).map(([name, keys]) => [
    name,
    { agent: 'coder', prompt: 'Do it.', ...keys },
  ]);
  const agents = { coder: cli.agent(place) };
  const pipeline = { version: 1, name: 'real', agents, phases: Object.fromEntries(phases) };
  await repo.write({ ...files, 'p.yml': JSON.stringify(pipeline) });
  await repo.commit('pipeline');
  return {
    server,
    repo,
    phasegate: (...args) => phasegate(repo, [...args, '--json']),
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      await repo[Symbol.asyncDispose]();
    },
  };
}
