import { globMatcher } from '../lib/glob.ts';
import type { PinnedPipeline } from '../run/event.ts';

/**
 * The paths that nobody may change unseen, sorted: what runs in CI, who reviews, what agents are told, what runs by
 * itself. Compared without regard to case or Unicode form, as some disks do, so that `.GitHub/workflows` does not slip by.
 */
export function protectedPaths(
  paths: readonly string[],
  more: readonly string[],
): readonly string[] {
  const isAlways = matcherOfAlways();
  const isMore = globMatcher(more.map(folded).filter((glob) => glob !== ''));
  const matches = (path: string): boolean => isAlways(path) || isMore(path);
  return paths.filter((path) => matches(folded(path))).sort();
}

/**
 * The pipeline that runs and its prompts, wherever they lie, as globs for `protectedPaths`: its next run would be one by
 * the change's own rules.
 */
export function pipelinePaths({
  file,
  files,
}: Pick<PinnedPipeline, 'file' | 'files'>): readonly string[] {
  return [...new Set([file, ...Object.keys(files)])].sort().map(globOf);
}

/** The glob that matches this path alone, whatever its characters mean in globs. */
export function globOf(path: string): string {
  // Of several backslashes picomatch makes fewer, but not in brackets.
  return folded(path).replace(/[^\p{L}\p{M}\p{N}\s/_-]/gu, (char) =>
    char === '\\' ? '[\\\\]' : `\\${char}`,
  );
}

/** What tells agents what to do: guidance, settings, servers of tools, hooks. At any depth, as agents look for them. */
const AGENTS: readonly string[] = [
  // Read by several agents.
  '**/{AGENT,AGENTS}{,.local,.override}.md',
  '**/{.agent,.agents,.mcp}/**',
  '**/{.,}mcp.json',
  // `.cursorrules`, `.windsurfrules`, `.clinerules`, `.roorules-code`, `.rules`, and those to come.
  '**/.*rules',
  '**/.*rules-*',
  '**/.*rules{,-*}/**',
  '**/{.claude,.codex,.opencode,.amp,.gemini,.cursor,.copilot,.windsurf,.codeium,.devin,.cline}/**',
  '**/{.roo,.kilocode,.goose,.junie,.aiassistant,.kiro,.amazonq,.continue,.qwen,.crush}/**',
  '**/{.augment,.factory,.openhands,.trae,.tabnine,.sourcegraph,.zencoder,.firebender,.ruler}/**',
  '**/{CLAUDE,GEMINI,QWEN,CRUSH,WARP,IFLOW}{,.local}.md',
  '**/{opencode,.opencode,crush,.crush}.{json,jsonc}',
  '**/{copilot-instructions.md,.goosehints,.roomodes,.kilocodemodes,.augment-guidelines,.aider*}',
];

/** What runs in CI, on GitHub and elsewhere. */
const CI: readonly string[] = [
  '{.github,.gitea,.forgejo}/**',
  'action.{yml,yaml}',
  '**/{.,*.}gitlab-ci.{yml,yaml}',
  '{.gitlab,.circleci,.buildkite,.woodpecker,.semaphore,.teamcity,.azure-pipelines,.azuredevops}/**',
  '{.azuredevops,.pipelines,.tekton,.builds,.harness,.zuul.d}/**',
  '**/{.,}azure-pipelines*.{yml,yaml}',
  '**/{Jenkinsfile,Jenkinsfile.*,*.jenkinsfile}',
  '{.,}{travis,appveyor,buildkite,wercker,vela,zuul}.{yml,yaml}',
  '.{build,drone,woodpecker,cirrus,taskcluster,prow,gocd}.{yml,yaml,star,jsonnet}',
  '{bitbucket-pipelines,buildspec,cloudbuild,codemagic,bitrise,screwdriver}.{yml,yaml,json}',
];

/** Who reviews, and what merges by itself. */
const REVIEW: readonly string[] = [
  '**/{CODEOWNERS,OWNERS,OWNERS_ALIASES}',
  '{.,}{mergify,kodiak,bulldozer,coderabbit}.{yml,yaml,toml}',
  '{bors.toml,.policy.yml,renovate.json,renovate.json5,.renovaterc,.renovaterc.*}',
];

/** What git does with files, and what runs on the machine of whoever opens the repository or commits. */
const LOCAL: readonly string[] = [
  '**/{.gitattributes,.gitmodules,.lfsconfig}',
  '{.husky,.githooks,.git-hooks,.lefthook,.lefthook-local}/**',
  '{.,}lefthook{,-local}.{yml,yaml,toml,json}',
  '**/.pre-commit-{config,hooks}.{yml,yaml}',
  '{.,}simple-git-hooks.{js,cjs,mjs,json}',
  '.overcommit.{yml,yaml}',
  '**/{.vscode,.zed,.devcontainer}/**',
  '**/{.devcontainer.json,*.code-workspace}',
];

/**
 * Not here, though some would have them: `CONVENTIONS.md`, which an agent reads only where its settings, which are here,
 * name it; `netlify.toml`, `.npmrc` and the like, which most changes to are ordinary work, and which are risk notes.
 */
const ALWAYS: readonly string[] = [
  ...CI,
  ...REVIEW,
  ...AGENTS,
  ...LOCAL,
  'phasegate.{yml,yaml}',
  '.phasegate/**',
];

/** Upper case first, as `ſ` and `ß` only meet `s` and `ss` there. */
function folded(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '').toUpperCase().toLowerCase();
}

/** What the disks of macOS leave out of a name. */
const UNSEEN = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;

/** Made when first asked: many a run changes nothing. */
function matcherOfAlways(): (path: string) => boolean {
  always ??= globMatcher(ALWAYS.map(folded));
  return always;
}

let always: ((path: string) => boolean) | null = null;
