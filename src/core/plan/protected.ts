import { globMatcher } from '../lib/glob.ts';
import type { PinnedPipeline } from '../run/event.ts';

/**
 * Paths of a change that need approval, sorted: CI, reviewers, agents' instructions, files that run automatically. Compared
 * without regard to case and Unicode form, like some file systems, so that `.GitHub/workflows` is included.
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
 * The running pipeline and its prompts as globs for `protectedPaths`, wherever they are: otherwise a change could alter the rules
 * of the next run.
 */
export function pipelinePaths({
  file,
  files,
}: Pick<PinnedPipeline, 'file' | 'files'>): readonly string[] {
  return [...new Set([file, ...Object.keys(files)])].sort().map(globOf);
}

/** The glob that matches this path only, with special characters escaped. */
export function globOf(path: string): string {
  // picomatch merges repeated backslashes, except in brackets.
  return folded(path).replace(/[^\p{L}\p{M}\p{N}\s/_-]/gu, (char) =>
    char === '\\' ? '[\\\\]' : `\\${char}`,
  );
}

/** Instructions to agents: guidance, settings, tool servers, hooks. At any depth, because agents look for them there. */
const AGENTS: readonly string[] = [
  // Read by several agents.
  '**/{AGENT,AGENTS}{,.local,.override}.md',
  '**/{.agent,.agents,.mcp}/**',
  '**/{.,}mcp.json',
  // `.cursorrules`, `.windsurfrules`, `.clinerules`, `.roorules-code`, `.rules`, and future ones.
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

/** Configuration of CI, on GitHub and elsewhere. */
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

/** Reviewers, and automatic merges. */
const REVIEW: readonly string[] = [
  '**/{CODEOWNERS,OWNERS,OWNERS_ALIASES}',
  '{.,}{mergify,kodiak,bulldozer,coderabbit}.{yml,yaml,toml}',
  '{bors.toml,.policy.yml,renovate.json,renovate.json5,.renovaterc,.renovaterc.*}',
];

/** How git treats files, and what runs on a machine where the repository is opened or committed to. */
const LOCAL_PATHS: readonly string[] = [
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
 * Deliberately missing: `CONVENTIONS.md`, which an agent reads only if its settings (protected) name it; `netlify.toml`, `.npmrc`
 * and similar files, which ordinary work changes, and which are risk notes.
 */
const ALWAYS: readonly string[] = [
  ...CI,
  ...REVIEW,
  ...AGENTS,
  ...LOCAL_PATHS,
  'phasegate.{yml,yaml}',
  '.phasegate/**',
  // The backlog's store: what agents are asked to do next, and what a person let pass.
  '.task-golem/**',
];

/** Upper case first: only there do `ſ` and `ß` match `s` and `ss`. */
function folded(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '').toUpperCase().toLowerCase();
}

/** Characters that macOS file systems ignore in names. */
const UNSEEN = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;

/** Created on demand: many runs change nothing. */
function matcherOfAlways(): (path: string) => boolean {
  always ??= globMatcher(ALWAYS.map(folded));
  return always;
}

let always: ((path: string) => boolean) | null = null;
