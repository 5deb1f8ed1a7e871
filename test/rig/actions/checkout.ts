import type { Program } from './process.ts';

/** Where the repository is. */
export interface Origin {
  /** As a checkout's `origin` says. */
  readonly url: string;
  /** Where the rig has it. */
  readonly from: string;
}

export interface Checkout {
  readonly origin: Origin;
  readonly ref: string;
  readonly sha: string;
  /** `with:` of the step. */
  readonly with: Readonly<Record<string, string>>;
}

/**
 * What actions/checkout does, as the rig knows it: a shallow fetch of one commit, on a branch where there is one, without
 * credentials left behind. https://github.com/actions/checkout#usage
 */
export function checkoutProgram(
  { origin, ref, sha, with: inputs }: Checkout,
  at: Pick<Program, 'cwd' | 'env'>,
): Program {
  const {
    'fetch-depth': depth = '1',
    'persist-credentials': persist = 'true',
    ref: other,
    ...rest
  } = inputs;
  const unknown = Object.keys(rest)[0];
  if (unknown !== undefined)
    throw new Error(`the rig knows no input \`${unknown}\` of actions/checkout`);
  if (persist !== 'false')
    throw new Error('the rig keeps no credentials: `persist-credentials: false`');
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  const wanted = other ?? sha;
  const onBranch = branch !== undefined && wanted === sha;
  return {
    file: 'bash',
    args: [
      ...['-euc', SCRIPT, 'checkout', origin.from, depth, wanted],
      ...[onBranch ? branch : '', origin.url],
    ],
    ...at,
    env: { ...at.env, GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0' },
  };
}

const SCRIPT = `
git -c init.defaultBranch=main init --quiet .
git remote add origin "$5"
into=$3; [ -z "$4" ] || into="+$3:refs/remotes/origin/$4"
if [ "$2" = 0 ]; then
  git fetch --quiet --no-recurse-submodules "$1" '+refs/heads/*:refs/remotes/origin/*' '+refs/tags/*:refs/tags/*' "$3"
else
  git fetch --quiet --no-tags --no-recurse-submodules --depth="$2" "$1" "$into"
fi
if [ -n "$4" ]; then git checkout --quiet --force -B "$4" "$3"; else git checkout --quiet --force --detach "$3"; fi
`;
