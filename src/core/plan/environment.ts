type Variables = Readonly<Record<string, string>>;

export interface EnvironmentSources {
  /** Our own environment, of which a child sees only what is on the allow-list. */
  readonly process: Readonly<Record<string, string | undefined>>;
  /** What the author wrote, weakest first: the pipeline's, the agent's, the phase's. */
  readonly layers: readonly Variables[];
  /** `PHASEGATE_…`: ours alone, so it comes last and is not taken from anywhere else. */
  readonly phasegate: Variables;
}

/** In the environment of every process that is started for a run, so that what outlives its runner is found. */
export const MARK = 'PHASEGATE_MARK';

/**
 * The whole environment of a child. What is not named here or by the author does not reach it: no token of the
 * workflow (`GITHUB_TOKEN`, `ACTIONS_…`), no input of the action, none of the runner's command files.
 */
export function childEnvironment(sources: EnvironmentSources): Variables {
  const inherited = entriesOf(sources.process).filter(([name]) => isAllowed(name));
  const written = sources.layers.flatMap(entriesOf).filter(([name]) => !isOurs(name));
  return Object.fromEntries([...QUIET, ...inherited, ...written, ...entriesOf(sources.phasegate)]);
}

/** Notices of npm about itself would stand at the end of every output. */
const QUIET = entriesOf({ npm_config_update_notifier: 'false', npm_config_fund: 'false' });

const ALLOWED: ReadonlySet<string> = new Set([
  'CI',
  'HOME',
  'LANG',
  'LOGNAME',
  'PATH',
  // By its value the runner finds and ends what a job has left behind.
  'RUNNER_TRACKING_ID',
  'SHELL',
  'TERM',
  'TMPDIR',
  'TZ',
  'USER',
  // On a company's machine nothing reaches its provider or registry without its proxy and its own authority.
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_DIR',
  'SSL_CERT_FILE',
]);

const isAllowed = (name: string): boolean => ALLOWED.has(name) || name.startsWith('LC_');
const isOurs = (name: string): boolean => name.startsWith('PHASEGATE_');

function entriesOf(variables: Readonly<Record<string, string | undefined>>): [string, string][] {
  return Object.entries(variables).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
}
