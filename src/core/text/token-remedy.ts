/** What GitHub, or its git, says in words of its own about what a token may never do; `null` if nothing known. */
export function tokenRemedy(words: string): string | null {
  if (/without [`']?workflows?[`']? (?:scope|permission)/.test(words)) return WORKFLOW_FILES;
  if (/not permitted to create or approve pull requests/.test(words)) return MAY_NOT_OPEN;
  return null;
}

export const WORKFLOW_FILES =
  "A workflow's own token cannot change `.github/workflows`: give the token of a GitHub App, or a personal one, that may write workflows.";

const MAY_NOT_OPEN =
  'Allow it under Settings → Actions → General, "Allow GitHub Actions to create and approve pull requests"; or give the token of a GitHub App.';
