/** As many times as failed checks may start work on a pull request, until a person asks for some. */
export const MAX_CHECK_ROUNDS = 3;

/** What the commits of a branch tell about runs. */
export interface BranchRounds {
  /** Whether a run made any commit. */
  readonly isOfRun: boolean;
  /** Runs that failed checks started, since the branch was made or a review was addressed. */
  readonly rounds: number;
}

/** From the messages of the branch's commits, newest first. Commits of persons, and merges by bots, do not begin a new count. */
export function roundsIn(messages: readonly string[]): BranchRounds {
  const commits = messages.map(trailersIn).filter(({ run }) => run !== null);
  const asked = commits.findIndex(({ isOfCheck }) => !isOfCheck);
  const chain = asked === -1 ? commits : commits.slice(0, asked);
  return { isOfRun: commits.length > 0, rounds: new Set(chain.map(({ run }) => run)).size };
}

/** The trailer by which commits of such a run are counted. */
export const checkTrailer = (workflowRun: number): string => `Phasegate-Check: ${workflowRun}`;

function trailersIn(message: string) {
  const run = /^Phasegate-Run: *(\S+)/m.exec(message)?.[1] ?? null;
  return { run, isOfCheck: /^Phasegate-Check: *\d/m.test(message) };
}
