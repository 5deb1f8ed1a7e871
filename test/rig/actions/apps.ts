import type { Permissions } from './permissions.ts';
import type { Program } from './process.ts';
import type { JobTokens } from './tokens.ts';

/** A GitHub App that is installed in some repositories. */
export interface App {
  readonly key: string;
  /** The most that its tokens may do. */
  readonly permissions: Permissions;
  /** `owner/name` */
  readonly repositories: readonly string[];
}

/** A step that made a token, which ends with the job. */
export interface AppTokenStep {
  readonly program: Program;
  readonly token: string | null;
}

/**
 * What actions/create-github-app-token does, as the rig knows it: a token for one repository, with the permissions of the step.
 * https://github.com/actions/create-github-app-token#usage
 */
export class Apps {
  /** Every token that was made: its repository and what it may do. */
  readonly made: string[] = [];
  readonly #tokens: JobTokens;
  readonly #apps: ReadonlyMap<string, App>;

  constructor(tokens: JobTokens, apps: ReadonlyMap<string, App>) {
    this.#tokens = tokens;
    this.#apps = apps;
  }

  step(given: Readonly<Record<string, string>>, at: Pick<Program, 'cwd' | 'env'>): AppTokenStep {
    const made = this.#made(given);
    const script = made.ok
      ? 'echo "::add-mask::$MADE"; echo "token=$MADE" >> "$GITHUB_OUTPUT"'
      : 'echo "::error::$MADE"; exit 1';
    const program = {
      file: 'bash',
      args: ['-euc', script],
      ...at,
      env: { ...at.env, MADE: made.text },
    };
    return { program, token: made.ok ? made.text : null };
  }

  #made({
    'client-id': id = '',
    'private-key': key = '',
    owner = '',
    repositories = '',
    ...rest
  }: Readonly<Record<string, string>>): { readonly ok: boolean; readonly text: string } {
    const app = this.#apps.get(id);
    if (app === undefined || app.key !== key)
      return { ok: false, text: 'A JSON web token could not be decoded' };
    const wanted = wantedPermissions(rest);
    const repository = `${owner}/${repositories}`;
    if (!app.repositories.includes(repository))
      return { ok: false, text: 'There is at least one repository that does not exist' };
    const over = Object.keys(wanted).find(
      (name) => app.permissions[name] !== 'write' && app.permissions[name] !== wanted[name],
    );
    if (over !== undefined)
      return { ok: false, text: 'The permissions requested are not granted to this installation.' };
    const levels = Object.entries(wanted).map(([name, level]) => `${name}: ${level}`);
    this.made.push(`${repository} ${levels.sort().join(', ')}`);
    return { ok: true, text: this.#tokens.issue(wanted, repository) };
  }
}

function wantedPermissions(rest: Readonly<Record<string, string>>): Permissions {
  return Object.fromEntries(
    Object.entries(rest).map(([name, level]) => {
      const [, permission] = /^permission-([\w-]+)$/.exec(name) ?? [];
      if (permission === undefined || (level !== 'read' && level !== 'write'))
        throw new Error(`the rig knows no input \`${name}: ${level}\` of create-github-app-token`);
      return [permission, level] as const;
    }),
  );
}
