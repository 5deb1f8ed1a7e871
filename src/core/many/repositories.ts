/** A repository that a pipeline is to run in, as a person named it. */
export type NamedRepository =
  /** `owner/*`: all of an owner on GitHub. */
  | { readonly type: 'owner'; readonly owner: string }
  /** `owner/name` */
  | { readonly type: 'github'; readonly name: string }
  /** An address that git knows, or a path. */
  | { readonly type: 'address'; readonly address: string };

/** What a list names: entries apart by commas or line ends; `#` begins a comment in a line of its own. */
export function namedRepositories(list: string): readonly NamedRepository[] {
  const entries = list
    .split(/\n/)
    .filter((line) => !line.trimStart().startsWith('#'))
    .flatMap((line) => line.split(','))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return [...new Set(entries)].map(named);
}

function named(entry: string): NamedRepository {
  const [, owner] = /^([A-Za-z0-9][A-Za-z0-9-]*)\/\*$/.exec(entry) ?? [];
  if (owner !== undefined) return { type: 'owner', owner };
  const isName = /^[A-Za-z0-9][A-Za-z0-9-]*\/[\w.-]+$/.test(entry) && !/\/\.{1,2}$/.test(entry);
  return isName ? { type: 'github', name: entry } : { type: 'address', address: entry };
}

/** Whether git may be given it: nothing that names a helper program, an option, or more than one line. */
export function isRepositoryAddress(text: string): boolean {
  if (text.startsWith('-') || text.includes('::') || /[\p{Cc}]/u.test(text)) return false;
  const [, scheme] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text) ?? [];
  return scheme === undefined || SCHEMES.has(scheme.toLowerCase());
}

const SCHEMES: ReadonlySet<string> = new Set(['file', 'git', 'http', 'https', 'ssh']);

/** What a text with one repository names: `owner/name`, or else a path or an address. */
export const namedRepository = (text: string): NamedRepository => named(text.trim());

/** How a repository is called in a table: the last two parts of its address, without what git adds. */
export function shortName(address: string): string {
  const parts = address
    .replace(/\.git\/?$/, '')
    .replace(/\/+$/, '')
    .split(/[/:]/)
    .filter(Boolean);
  const isLocal = address.startsWith('/') || address.startsWith('.');
  return parts.slice(isLocal ? -1 : -2).join('/') || address;
}
