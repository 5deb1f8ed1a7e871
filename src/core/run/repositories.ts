import type { Commit } from '../lib/brands.ts';
import { MAIN } from '../lib/main-repository.ts';
import type { ChangeFacts, GateOpened } from './event.ts';
import type { RepositoryState, RunState } from './state.ts';

type RepositoryEntry = readonly [name: string, repository: RepositoryState];

/** The current repository, then the others. */
export const repositoriesOf = (state: RunState): readonly RepositoryEntry[] => [
  [state.repository, state],
  ...state.others,
];

/** Whether the run has committed anything, in whichever repository. */
export const hasCommits = (state: RunState): boolean =>
  repositoriesOf(state).some(([, { base, head }]) => head !== base);

/** The state as seen from another repository, whose data take the place of the run's own. `null`: the run's own repository. */
export function seenFrom(state: RunState, repository: string | null): RunState {
  const name = repository ?? MAIN;
  if (name === state.repository) return state;
  const seen = state.others.get(name);
  if (seen === undefined) throw new Error(`the run has no repository ${name}`);
  const rest = [...state.others].filter(([other]) => other !== name);
  return {
    ...state,
    ...seen,
    repository: name,
    others: new Map([[state.repository, only(state)], ...rest]),
  };
}

/** The state after a change in one repository. */
export function changedIn(
  state: RunState,
  repository: string | null,
  changed: Partial<RepositoryState>,
): RunState {
  const name = repository ?? MAIN;
  if (name === state.repository) return { ...state, ...changed };
  const before = state.others.get(name);
  if (before === undefined) throw new Error(`the run has no repository ${name}`);
  return { ...state, others: new Map([...state.others, [name, { ...before, ...changed }]]) };
}

/** Names of branches by repository. */
export type BranchNames = Readonly<Record<string, string>>;

/**
 * The state with the branches that the work is really on. The branch of a pull request keeps its name: it is on GitHub.
 */
export function onBranches(state: RunState, branches: BranchNames): RunState {
  return repositoriesOf(state).reduce((now, [name, { branch, pullRequest }]) => {
    const real = Object.hasOwn(branches, name) ? branches[name] : undefined;
    const isHere = (pullRequest?.url ?? null) === null;
    return real !== undefined && isHere && isNameFor(branch, real)
      ? changedIn(now, name, { branch: real })
      : now;
  }, state);
}

/** Whether a run whose branch is `wanted` publishes under that name: with a number, or without folders, if it is not free. */
function isNameFor(wanted: string, name: string): boolean {
  const plain = unnumbered(name);
  return plain === unnumbered(wanted) || plain === unnumbered(wanted.replaceAll('/', '-'));
}

const unnumbered = (name: string): string => name.replace(/-\d{1,4}$/, '');

/** The facts of the change in all repositories; paths in other repositories are prefixed with the repository's name. */
export function wholeFacts(state: RunState): ChangeFacts {
  if (state.others.size === 0) return state.facts;
  const all = repositoriesOf(state).map(([name, { facts }]) => ({ name, ...facts }));
  const lists = (of: 'protected' | 'risks'): readonly string[] =>
    all.flatMap((one) => one[of].map((text) => placed(one.name, text))).sort();
  return {
    files: all.reduce((sum, { files }) => sum + files, 0),
    lines: all.reduce((sum, { lines }) => sum + lines, 0),
    protected: lists('protected'),
    risks: lists('risks'),
  };
}

/** A path, or a text that begins with one, prefixed with its repository's name. */
export const placed = (repository: string, text: string): string =>
  repository === MAIN ? text : `${repository}: ${text}`;

/** The last commits of all repositories: equal as long as the run's change is the same. */
export const headsOf = ({ head, others }: RunState): string =>
  headsText(
    head,
    [...others].map(([name, other]) => [name, other.head]),
  );

/** The last commits when a gate was opened. */
export const headsAtGate = ({ commit, repositories = [] }: GateOpened): string =>
  headsText(
    commit,
    repositories.map((one) => [one.name, one.commit]),
  );

const headsText = (own: Commit, others: readonly (readonly [string, Commit])[]): string =>
  [own, ...others.map(([name, head]) => ` ${name}:${head}`)].join('');

function only({
  address,
  base,
  branch,
  head,
  facts,
  pullRequest,
}: RepositoryState): RepositoryState {
  return { address, base, branch, head, facts, pullRequest };
}
