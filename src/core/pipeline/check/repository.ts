import { expressionsIn } from '../../expression/expression.ts';
import { MAIN } from '../../lib/main-repository.ts';
import { suggest } from '../../lib/nearest.ts';
import { isRepositoryAddress, namedRepository } from '../../many/repositories.ts';
import { type Finding, type KeyPath, keyAt, quoted, valueAt } from '../finding.ts';
import { innerOf } from '../nested.ts';
import { get, isWork, keysAt, phasesOf, type Rule, type Subject } from '../subject.ts';

/** A repository is not declared, or its name or address is invalid. */
export const repository: Rule = function* (subject) {
  yield* declared(subject);
  const names = keysAt(subject, 'repositories');
  for (const { name, path } of namedIn(subject)) {
    if (names.includes(name)) continue;
    yield {
      code: 'PG322',
      message: `${quoted(name)} is not a repository of this pipeline`,
      hint: suggest(name, names) ?? hintFor(name),
      where: valueAt(...path),
    };
  }
};

const hintFor = (name: string): string =>
  name === MAIN
    ? 'Remove `repository`: the default is the repository of the run.'
    : 'Declare the repository under `repositories`.';

function* declared({ file }: Subject): Generator<Finding> {
  for (const [name, { repo }] of Object.entries(file.repositories ?? {})) {
    if (name === MAIN)
      yield {
        code: 'PG521',
        message: '`main` is the name of the repository of the run',
        hint: 'Choose another name.',
        where: keyAt('repositories', name),
      };
    // Its value is checked when the run begins.
    if (expressionsIn(repo).length > 0) continue;
    if (!isRepositoryAddress(repo) || namedRepository(repo).type === 'owner')
      yield {
        code: 'PG521',
        message: `${quoted(repo)} is not the address of a repository`,
        hint: 'Use `owner/name`, an address such as `https://example.com/api.git`, or a path.',
        where: valueAt('repositories', name, 'repo'),
      };
  }
}

interface RepositoryReference {
  readonly name: string;
  readonly path: KeyPath;
}

function* namedIn(subject: Subject): Generator<RepositoryReference> {
  for (const [phase, written] of phasesOf(subject)) {
    if (isWork(written) && written.repository !== undefined)
      yield { name: written.repository, path: ['phases', phase, 'repository'] };
    if ('deliver' in written) yield* namedInDeliver(['phases', phase, 'deliver'], written.deliver);
  }
}

function* namedInDeliver(path: KeyPath, deliver: object): Generator<RepositoryReference> {
  const maps = Array.isArray(deliver)
    ? deliver.map((map: object, at) => ({ map, path: [...path, at] }))
    : [{ map: deliver, path }];
  for (const { map, path: above } of maps)
    for (const [kind, fields] of Object.entries(map) as [string, unknown][])
      if (typeof fields === 'object' && fields !== null && 'repository' in fields)
        yield { name: String(fields.repository), path: [...above, kind, 'repository'] };
}

/** Features that a run over several repositories does not support. */
export const severalRepositories: Rule = function* (subject) {
  yield* nested(subject);
  const { file } = subject;
  if (file.repositories === undefined) return;
  for (const [name, phase] of phasesOf(subject)) {
    if (!isWork(phase)) continue;
    if (phase.reuse)
      yield {
        code: 'PG621',
        message: `${quoted(name)} cannot reuse a result, because its result may depend on other repositories`,
        hint: 'Remove `reuse`.',
        where: keyAt('phases', name, 'reuse'),
      };
    if (phase.workspace === 'own')
      yield {
        code: 'PG621',
        message: `${quoted(name)} cannot have a workspace of its own, because the run has several repositories`,
        hint: 'Remove `workspace`. Phases that write run one after the other.',
        where: keyAt('phases', name, 'workspace'),
      };
    if ('session' in phase && phase.session !== undefined) yield* elsewhere(subject, name, phase);
  }
  if (file.policy?.['stale-base'] === 'rebase')
    yield {
      code: 'PG621',
      message: '`stale-base: rebase` does not work with `repositories`',
      hint: 'Use `keep` or `fail`.',
      where: valueAt('policy', 'stale-base'),
    };
};

interface ContinuingPhase {
  readonly repository?: string;
  readonly session?: { readonly continue: string };
}

/** Agents identify sessions by the folder in which they began. */
function* elsewhere({ file }: Subject, name: string, phase: ContinuingPhase): Generator<Finding> {
  const before = get(file.phases, phase.session?.continue ?? '');
  if (before === undefined || !isWork(before) || before.repository === phase.repository) return;
  yield {
    code: 'PG621',
    message: `${quoted(name)} cannot continue a session that began in another repository`,
    hint: 'Give both phases the same `repository`.',
    where: valueAt('phases', name, 'session', 'continue'),
  };
}

/** Repositories belong to the run, so only the outermost file may declare them. */
function* nested(subject: Subject): Generator<Finding> {
  for (const [name, phase] of phasesOf(subject)) {
    if (innerOf(subject, phase)?.file.repositories === undefined) continue;
    yield {
      code: 'PG621',
      message: `${quoted(name)} runs a pipeline with \`repositories\`, which only the pipeline of a run can have`,
      hint: 'Run that pipeline by itself, or move its phases into this file.',
      where: valueAt('phases', name, 'pipeline'),
    };
  }
}
