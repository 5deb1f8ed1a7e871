/** An entry as git writes it in a file; `remote.a.b.url` becomes `[remote "a.b"]`, then `url = "…"`. */
export function entry(key: string, value: string): string {
  const [first, last] = [key.indexOf('.'), key.lastIndexOf('.')];
  const quoted = (text: string): string =>
    `"${text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n')}"`;
  const section = key.slice(0, first);
  const sub = first === last ? '' : ` ${quoted(key.slice(first + 1, last))}`;
  return `[${section}${sub}]\n\t${key.slice(last + 1)} = ${quoted(value)}`;
}

export interface RepositoryFormat {
  /** `sha1` or `sha256`. */
  readonly objectFormat: string;
  readonly isBare: boolean;
  /** Entries of `extensions` follow, which apply only to version 1. */
  readonly hasExtensions: boolean;
}

/** The first entries of a git directory's configuration: https://git-scm.com/docs/repository-version */
export function formatEntries(format: RepositoryFormat): readonly string[] {
  const { objectFormat, isBare, hasExtensions } = format;
  const isSha1 = objectFormat === 'sha1';
  return [
    entry('core.repositoryformatversion', isSha1 && !hasExtensions ? '0' : '1'),
    ...(isSha1 ? [] : [entry('extensions.objectformat', objectFormat)]),
    entry('core.bare', String(isBare)),
  ];
}

/** The object format of a repository, by the length of a hash. */
export const objectFormatOf = (name: string): string => (name.length === 40 ? 'sha1' : 'sha256');

export interface SettingPair {
  readonly key: string;
  readonly value: string;
}

/** Settings as entries of a file. */
export const formatPairs = (pairs: readonly SettingPair[]): readonly string[] =>
  pairs.map(({ key, value }) => entry(key, value));

/** Settings as environment variables of git, so that no file contains them: https://git-scm.com/docs/git-config#ENVIRONMENT */
export function settingVariables(pairs: readonly SettingPair[]): Readonly<Record<string, string>> {
  const entries = pairs.flatMap(({ key, value }, at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ]);
  return { ...Object.fromEntries(entries), GIT_CONFIG_COUNT: String(pairs.length) };
}
