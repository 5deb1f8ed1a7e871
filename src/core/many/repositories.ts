/** A repository for a pipeline, as a person named it. */
export type NamedRepository =
  /** `owner/*`: all repositories of an owner on GitHub. */
  | { readonly type: 'owner'; readonly owner: string }
  /** `owner/name` */
  | { readonly type: 'github'; readonly name: string }
  /** A URL for git, or a path. */
  | { readonly type: 'address'; readonly address: string };

/** Parses a list: entries separated by commas or line breaks; `#` begins a comment line. */
export function namedRepositories(list: string): readonly NamedRepository[] {
  const entries = list
    .split(/\n/)
    .filter((line) => !line.trimStart().startsWith('#'))
    .flatMap((line) => line.split(','))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return [...new Set(entries)].map(parseRepository);
}

function parseRepository(entry: string): NamedRepository {
  const [, owner] = /^([A-Za-z0-9][A-Za-z0-9-]*)\/\*$/.exec(entry) ?? [];
  if (owner !== undefined) return { type: 'owner', owner };
  const isName = /^[A-Za-z0-9][A-Za-z0-9-]*\/[\w.-]+$/.test(entry) && !/\/\.{1,2}$/.test(entry);
  return isName ? { type: 'github', name: entry } : { type: 'address', address: entry };
}

/** Whether the text is a safe argument for git: no helper program, no option, only one line. */
export function isRepositoryAddress(text: string): boolean {
  if (text.startsWith('-') || text.includes('::') || /[\p{Cc}]/u.test(text)) return false;
  const [, scheme] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text) ?? [];
  return scheme === undefined || SCHEMES.has(scheme.toLowerCase());
}

const SCHEMES: ReadonlySet<string> = new Set(['file', 'git', 'http', 'https', 'ssh']);

/** Parses a single repository: `owner/name`, or a path or URL. */
export const namedRepository = (text: string): NamedRepository => parseRepository(text.trim());

/** Names for people, in the order of the addresses: the short ones, longer where two would be the same. */
export function distinctNames(addresses: readonly string[]): readonly string[] {
  const short = addresses.map(shortName);
  return addresses.map((address, at) => {
    const others = addresses.filter((_, other) => other !== at && short[other] === short[at]);
    const parts = namesIn(address);
    for (let count = (short[at] ?? '').split('/').length; count <= parts.length; count += 1) {
      const name = parts.slice(-count).join('/');
      if (others.every((other) => namesIn(other).slice(-count).join('/') !== name))
        return name || address;
    }
    return address;
  });
}

/** A repository's short name in tables: the last two parts of its address, without `.git`. */
export function shortName(address: string): string {
  const parts = namesIn(address);
  const isLocal = address.startsWith('/') || address.startsWith('.');
  return parts.slice(isLocal ? -1 : -2).join('/') || address;
}

const namesIn = (address: string): readonly string[] =>
  address
    .replace(/\.git\/?$/, '')
    .replace(/\/+$/, '')
    .split(/[/:]/)
    .filter(Boolean);
