/** The remedy for a known message of GitHub or git about what a token may never do; `null`: unknown message. */
export function tokenRemedy(words: string): string | null {
  if (/without [`']?workflows?[`']? (?:scope|permission)/.test(words)) return WORKFLOW_FILES;
  if (/not permitted to create or approve pull requests/.test(words)) return MAY_NOT_OPEN;
  return null;
}

export const WORKFLOW_FILES =
  'The token of a workflow cannot change `.github/workflows`. Use the token of a GitHub App, or a personal token, with the permission `workflows: write`.';

const MAY_NOT_OPEN =
  'Enable Settings → Actions → General, "Allow GitHub Actions to create and approve pull requests", or use the token of a GitHub App.';
