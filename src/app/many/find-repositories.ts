import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { listAt, textAt } from '../../core/lib/json-value.ts';
import {
  distinctNames,
  type NamedRepository,
  namedRepositories,
} from '../../core/many/repositories.ts';
import { RETRY_POLICY } from '../../github/attempts.ts';
import { gitHub } from '../../github/client.ts';
import { Refusal } from '../../ports.ts';
import { addressOf, serverUrl } from '../repositories/address.ts';
import { gitHubAccess } from '../wiring/github-access.ts';

export interface RepositoryAddress {
  readonly name: string;
  /** An absolute path, or a URL for git. */
  readonly address: string;
}

export interface RepositorySearch {
  /** A list of repositories, or a file that contains one. */
  readonly repos: string;
  readonly token: string | null;
  readonly signal: AbortSignal;
}

/** All listed repositories in the order of the list, each once. Throws `Refusal` for an invalid entry. */
export async function findRepositories(
  finding: RepositorySearch,
): Promise<readonly RepositoryAddress[]> {
  const named = namedRepositories(listText(finding.repos));
  const found = (await Promise.all(named.map((one) => foundBy(one, finding)))).flat();
  const addresses = [...new Set(found)];
  const names = distinctNames(addresses);
  if (addresses.length > 0)
    return addresses.map((address, at) => ({ name: names[at] ?? address, address }));
  throw new Refusal(
    `\`--repos ${finding.repos}\` names no repository.`,
    'Give `owner/name`, paths or `owner/*`, separated by commas; or a file with one in each line.',
  );
}

/** The list in a file of that name; if there is no such file, `repos` is the list. */
function listText(repos: string): string {
  const isFile = statSync(resolve(repos), { throwIfNoEntry: false })?.isFile() === true;
  return isFile ? readFileSync(resolve(repos), 'utf8') : repos;
}

async function foundBy(
  named: NamedRepository,
  { token, signal }: RepositorySearch,
): Promise<readonly string[]> {
  switch (named.type) {
    case 'owner':
      return ownedBy(named.owner, { token, signal });
    default:
      return [addressOf(named, process.cwd())];
  }
}

/** GitHub's search returns no more pages. */
const MAX_PAGES = 10;
const OF_EACH = 100;

/** Addresses of the repositories of a person or an organisation that the token can see, without archived ones and forks. */
async function ownedBy(
  owner: string,
  { token, signal }: Pick<RepositorySearch, 'token' | 'signal'>,
): Promise<readonly string[]> {
  if (token === null) {
    throw new Refusal(
      `The repositories of \`${owner}\` cannot be listed: there is no token.`,
      'Set `GITHUB_TOKEN`, or name the repositories one by one.',
    );
  }
  const access = gitHubAccess(`${serverUrl()}/${owner}/any`, process.env);
  if (access === null) throw new Error(`${serverUrl()} is not GitHub`);
  const github = await gitHub({ ...access, token, patience: RETRY_POLICY, signal });
  const names: string[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const q = `user:${owner} archived:false fork:false`;
    const answer = await github.rest('GET /search/repositories', { q, per_page: OF_EACH, page });
    const listed = listAt(answer, 'items');
    names.push(...listed.flatMap((one) => textAt(one, 'full_name') ?? []));
    if (listed.length < OF_EACH) break;
  }
  return names.sort().map((name) => `${serverUrl()}/${name}.git`);
}
