import { globMatcher } from './glob.ts';

/**
 * The paths that nobody may change unseen, sorted: what runs in CI, who reviews, what agents are told. Compared without
 * regard to case or Unicode form, as some disks do, so that `.GitHub/workflows` does not slip by.
 */
export function protectedPaths(
  paths: readonly string[],
  more: readonly string[],
): readonly string[] {
  const matches = globMatcher([...ALWAYS, ...more].map(folded));
  return paths.filter((path) => matches(folded(path))).sort();
}

const ALWAYS: readonly string[] = [
  '.github/**',
  'action.{yml,yaml}',
  '**/{CODEOWNERS,CLAUDE.md,AGENTS.md,GEMINI.md,opencode.json,.mcp.json,.gitattributes,.gitmodules}',
  '**/{.claude,.codex,.opencode,.gemini,.cursor}/**',
  '.husky/**',
];

/** Upper case first, as `ſ` and `ß` only meet `s` and `ss` there. */
function folded(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '').toUpperCase().toLowerCase();
}

/** What the disks of macOS leave out of a name. */
const UNSEEN = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;
