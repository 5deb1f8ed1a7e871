import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import type { NamedRepository } from '../../core/many/repositories.ts';
import { Refusal } from '../../ports.ts';

/** The address of a repository that a person named: an absolute path, or a URL for git. Paths are relative to `from`. */
export function addressOf(
  named: Exclude<NamedRepository, { readonly type: 'owner' }>,
  from: string,
): string {
  const text = named.type === 'github' ? named.name : named.address;
  const path = resolve(from, text);
  // An existing folder of that name is what the person means.
  if (named.type === 'github') return existsSync(path) ? path : `${serverUrl()}/${text}.git`;
  if (/^[a-z][a-z+]*:\/\//i.test(text) || /^[\w.-]+@[\w.-]+:/.test(text)) return text;
  if (existsSync(path)) return path;
  throw new Refusal(
    `There is no repository ${text}.`,
    'Give `owner/name`, an address that git knows, or the path of a folder.',
  );
}

/** The GitHub server, which a workflow's runner sets. */
export const serverUrl = (): string => process.env.GITHUB_SERVER_URL || 'https://github.com';

/** Whether the address is a folder on this machine. */
export const isLocal = (address: string): boolean => isAbsolute(address);
