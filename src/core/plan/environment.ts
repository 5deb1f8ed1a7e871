type ChildVariables = Readonly<Record<string, string>>;

export interface EnvironmentSources {
  /** This process's environment; a child sees only the variables on the allow-list. */
  readonly process: Readonly<Record<string, string | undefined>>;
  /** The author's variables, weakest first: the pipeline's, the agent's, the phase's. */
  readonly layers: readonly ChildVariables[];
  /** `PHASEGATE_…`: set by the runner only, so they come last and have no other source. */
  readonly phasegate: ChildVariables;
}

/** In the environment of every process that a run starts, so that processes that outlive the runner are found. */
export const MARK_VARIABLE = 'PHASEGATE_MARK';

/**
 * The whole environment of a child. Only variables on this list or set by the author reach the child: no token of the workflow
 * (`GITHUB_TOKEN`, `ACTIONS_…`), no input of the action, no command file of the runner.
 */
export function childEnvironment(sources: EnvironmentSources): ChildVariables {
  const inherited = entriesOf(sources.process).filter(([name]) => isAllowed(name));
  const written = sources.layers.flatMap(entriesOf).filter(([name]) => !isPhasegateVariable(name));
  return Object.fromEntries([
    ...QUIET_NPM,
    ...inherited,
    ...written,
    ...entriesOf(sources.phasegate),
  ]);
}

/** Suppresses npm's notices about itself, which would end every output. */
const QUIET_NPM = entriesOf({ npm_config_update_notifier: 'false', npm_config_fund: 'false' });

const ALLOWED: ReadonlySet<string> = new Set([
  'CI',
  'HOME',
  'LANG',
  'LOGNAME',
  'PATH',
  // The GitHub runner uses it to find and end processes that a job leaves behind.
  'RUNNER_TRACKING_ID',
  'SHELL',
  'TERM',
  'TMPDIR',
  'TZ',
  'USER',
  // On a company's machine, providers and registries are reachable only through its proxy and with its CA certificates.
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
const isPhasegateVariable = (name: string): boolean => name.startsWith('PHASEGATE_');

function entriesOf(variables: Readonly<Record<string, string | undefined>>): [string, string][] {
  return Object.entries(variables).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
}
