import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { HasActions } from '../github/actions-api.ts';
import type { ActionsWorld } from '../github/actions-world.ts';
import type { FakeGitHub } from '../github/server.ts';
import { runGit } from '../repository.ts';
import type { ResultsServer } from '../results-server.ts';
import { type App, Apps } from './apps.ts';
import type { Origin } from './checkout.ts';
import { ConcurrencyGroups } from './concurrency.ts';
import type { Repositories } from './places.ts';
import type { Ladder } from './process.ts';
import type { JobTokens } from './tokens.ts';

export interface HubParts {
  readonly github: FakeGitHub<HasActions>;
  readonly results: ResultsServer;
  /** Those that `github` was given the rules of. */
  readonly tokens: JobTokens;
  /** `owner/name` at present. */
  repository: string;
  /** The folder of it on GitHub's side. */
  readonly bare: string;
  readonly origin: Origin;
  readonly others: Repositories;
  readonly secrets: Readonly<Record<string, string>>;
  /** By client ID. */
  readonly installed?: ReadonlyMap<string, App>;
  readonly ladder: Ladder;
  /** An empty one, for machines. */
  readonly folder: string;
  /** As `GITHUB_SERVER_URL`: the results service's libraries turn away every server that is neither GitHub's own nor local. */
  readonly serverUrl: string;
}

/** GitHub Actions of one repository, as much of it as Phasegate's workflows need. */
export interface Hub extends HubParts {
  readonly actions: ActionsWorld;
  readonly apps: Apps;
  readonly concurrency: ConcurrencyGroups;
}

export function hub(parts: HubParts): Hub {
  const { results, github } = parts;
  const { actions } = github.world;
  actions.artifacts = {
    list: () => results.artifacts(),
    urlOf: (id) => results.artifactUrl(id),
  };
  const concurrency = new ConcurrencyGroups();
  const apps = new Apps(parts.tokens, parts.installed ?? new Map());
  return { ...parts, actions, apps, concurrency };
}

/** A bare repository for a hub, with what `source` has on its branches. */
export async function bareRepository(source: string, under: string): Promise<string> {
  const folder = await mkdtemp(join(under, 'origin-'));
  await runGit(source, ['clone', '--quiet', '--bare', source, folder]);
  await runGit(folder, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  return folder;
}
