import { hidesInName, shownPath } from '../view/shown-path.ts';
import { HIDDEN_CHANGES } from './hidden-changes.ts';
import { pointerIn } from './lfs-pointer.ts';
import type { RiskRule, TouchedFile } from './touched-file.ts';

export type { TouchedFile } from './touched-file.ts';

/** Notes about what a reviewer should check carefully, sorted; what is invisible in a name is shown. They refuse nothing. */
export function riskNotes(files: readonly TouchedFile[]): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  const notes = files.flatMap((file) => RULES.map((rule) => rule(file, paths)));
  return [...new Set(notes.filter((note) => note !== null).map(shownPath))].sort();
}

const RULES: readonly RiskRule[] = [
  changedScripts,
  lockFileAlone,
  settings,
  containerRecipe,
  newExecutable,
  binary,
  inLfs,
  unread,
  hiddenName,
  hiddenText,
  ...HIDDEN_CHANGES,
];

function changedScripts({ path, before, after }: TouchedFile): string | null {
  if (fileNameOf(path) !== 'package.json' || after === null) return null;
  const isSame = scriptsOf(before ?? '{}') === scriptsOf(after);
  return isSame ? null : `${path}: scripts changed`;
}

function lockFileAlone({ path }: TouchedFile, paths: ReadonlySet<string>): string | null {
  const manifest = MANIFESTS.get(fileNameOf(path));
  if (manifest === undefined) return null;
  const folder = path.slice(0, path.length - fileNameOf(path).length);
  const isBeside = [...paths].some(
    (other) => other.startsWith(folder) && fileNameOf(other) === manifest,
  );
  return isBeside ? null : `${path}: changed without ${manifest}`;
}

function settings({ path }: TouchedFile): string | null {
  const whose = SETTINGS.find(([pattern]) => pattern.test(path))?.[1];
  return whose === undefined ? null : `${path}: settings of ${whose} changed`;
}

/** Settings for the source of code, or for programs that run at installation or publication. */
const SETTINGS: readonly (readonly [pattern: RegExp, whose: string])[] = [
  [/(?:^|\/)\.npmrc$/i, 'npm'],
  [/(?:^|\/)\.yarnrc(?:\.yml)?$/i, 'Yarn'],
  [/(?:^|\/)(?:\.pnpmfile\.[cm]?js|pnpm-workspace\.yaml)$/i, 'pnpm'],
  [/(?:^|\/)bunfig\.toml$/i, 'Bun'],
  [/(?:^|\/)(?:pip\.conf|\.pypirc)$/i, 'pip'],
  [/(?:^|\/)\.cargo\/config(?:\.toml)?$/i, 'Cargo'],
  [/(?:^|\/)\.bundle\/config$/i, 'Bundler'],
  [/(?:^|\/)nuget\.config$/i, 'NuGet'],
  [/(?:^|\/)netlify\.toml$/i, 'Netlify'],
  [/(?:^|\/)vercel\.json$/i, 'Vercel'],
];

function containerRecipe({ path }: TouchedFile): string | null {
  const isRecipe = /^(?:dockerfile|containerfile)(?:\..+)?$|\.dockerfile$/i.test(fileNameOf(path));
  return isRecipe ? `${path}: container build file changed` : null;
}

function newExecutable({ path, mode, modeBefore }: TouchedFile): string | null {
  const isNew = mode === '100755' && modeBefore !== '100755';
  return isNew ? `${path}: newly executable` : null;
}

function binary({ path, kind, mode }: TouchedFile): string | null {
  return kind === 'binary' && mode !== null ? `${path}: binary` : null;
}

function inLfs({ path, after }: TouchedFile): string | null {
  const pointer = pointerIn(after ?? '');
  return pointer === null ? null : `${path}: LFS content, ${pointer.size} bytes, not shown`;
}

function unread({ path, kind }: TouchedFile): string | null {
  return kind === 'too-large' ? `${path}: too large to search` : null;
}

function hiddenName({ path, mode }: TouchedFile): string | null {
  return mode !== null && hidesInName(path)
    ? `${path}: invisible or reordering characters in the file name`
    : null;
}

function hiddenText({ path, before, after }: TouchedFile): string | null {
  return hiddenIn(after ?? '') > hiddenIn(before ?? '')
    ? `${path}: new invisible or reordering characters`
    : null;
}

/** Canonical enough to detect a change; invalid JSON differs from everything else. */
function scriptsOf(manifest: string): string {
  try {
    const parsed: unknown = JSON.parse(manifest);
    if (typeof parsed !== 'object' || parsed === null || !('scripts' in parsed)) return 'null';
    return JSON.stringify(parsed.scripts);
  } catch {
    return manifest;
  }
}

function hiddenIn(text: string): number {
  return text.match(HIDDEN)?.length ?? 0;
}

function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Bidirectional controls, zero-width and tag characters, other control characters; a joiner in an emoji counts, too. */
const HIDDEN =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]|[^\P{Cc}\t\n\f\r]/gu;

const MANIFESTS: ReadonlyMap<string, string> = new Map([
  ['package-lock.json', 'package.json'],
  ['npm-shrinkwrap.json', 'package.json'],
  ['yarn.lock', 'package.json'],
  ['pnpm-lock.yaml', 'package.json'],
  ['bun.lock', 'package.json'],
  ['bun.lockb', 'package.json'],
  ['Cargo.lock', 'Cargo.toml'],
  ['poetry.lock', 'pyproject.toml'],
  ['uv.lock', 'pyproject.toml'],
  ['pdm.lock', 'pyproject.toml'],
  ['Pipfile.lock', 'Pipfile'],
  ['Gemfile.lock', 'Gemfile'],
  ['composer.lock', 'composer.json'],
  ['go.sum', 'go.mod'],
  ['flake.lock', 'flake.nix'],
]);
