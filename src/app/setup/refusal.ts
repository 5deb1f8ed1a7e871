import { GitHubRefusal } from '../../github/refusal.ts';
import { Refusal } from '../../ports.ts';

/** Repository permissions of a fine-grained token, as GitHub names them. */
export const TOKEN_PERMISSIONS = {
  environment: '"Administration: Read and write"',
  environments: '"Actions: Read-only"',
  label: '"Issues: Read and write"',
  labels: '"Issues: Read-only"',
  setting: '"Administration: Read-only"',
} as const;

/** The refusal of a call during the setup: it names the permission that a person's token lacks, and the command to repeat. */
export function setupRefusal(
  error: unknown,
  { permission, again }: { readonly permission: string | null; readonly again: string },
): unknown {
  if (!(error instanceof Refusal)) return error;
  const { message, isPassing } = error;
  const isLack =
    error instanceof GitHubRefusal && !isPassing && (error.status === 403 || error.status === 404);
  const remedy =
    isLack && permission !== null
      ? `${lacking(permission)} Then repeat \`${again}\`.`
      : error.remedy.replaceAll('phasegate resume', again);
  return new Refusal(message, remedy, { isPassing, cause: error });
}

export const lacking = (permission: string): string =>
  `The token needs the repository permission ${permission} (a fine-grained token) or the scope \`repo\` (a classic token).`;
