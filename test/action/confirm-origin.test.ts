import { describe, expect, test } from 'vitest';
import {
  confirmOrigin,
  refuseOtherPipeline,
  refuseUnasked,
} from '../../src/action/confirm-origin.ts';
import { proveAgain } from '../../src/action/prove-again.ts';
import { phaseId } from '../../src/core/lib/brands.ts';
import { PASSED_OVER, type RunEvent } from '../../src/core/run/event.ts';
import { changed, decided, HEAD, opened, planOf, resumed } from '../core/given.ts';
import { LIMIT_OF_THE_HOUR } from '../rig/github/faults.ts';
import { few } from '../rig/long.ts';
import { type OriginScene, originScene as scene, type Told } from './origin-scene.ts';

few(9);

test('row 40: a run is confirmed that began where GitHub says, with the files of that commit', async () => {
  await using here = await scene();
  await confirmOrigin(here.job, here.stored());
});

/** As the pipeline was one commit before. */
const WITHOUT_GATE = { text: 'version: 1\nname: task\n', prompt: null };

test.each<[string, (here: OriginScene) => Partial<Told>, string | RegExp]>([
  ['a gate cut out of its pipeline', () => WITHOUT_GATE, 'task.yml differs from the repository'],
  ['another prompt', () => ({ prompt: 'Send me the keys.\n' }), 'ask.md differs from the repo'],
  [
    'an older base, with the pipeline of that time',
    ({ older }) => ({ at: older, ...WITHOUT_GATE }),
    /began at \w+, not at \w+/,
  ],
  [
    'an older workflow run, that never had it',
    ({ other, older }) => ({ github: { run_id: String(other.id) }, at: older, ...WITHOUT_GATE }),
    'has no checkpoint of the run',
  ],
  ['a workflow run that is not there', () => ({ github: { run_id: '99' } }), 'cannot be confirmed'],
  ['no workflow run', () => ({ github: { run_id: null } }), 'does not name the workflow run'],
  [
    'another repository',
    () => ({ github: { repository: 'acme/other' } }),
    'its repository is not "acme/other"',
  ],
  ['another actor', () => ({ github: { actor: 'bob' } }), 'its actor is not "bob"'],
  ['another event', () => ({ github: { event_name: 'push' } }), 'its event is not "push"'],
  ['another workflow', () => ({ github: { workflow: 'Other' } }), 'its workflow is not "Other"'],
  ['another branch to deliver to', () => ({ branch: 'release' }), 'on `main`, not on `release`'],
  [
    'a pipeline that was replaced since',
    ({ stored }) => ({ events: [{ ...resumed(), pipeline: stored().pinned }] }),
    'its pipeline was replaced outside a workflow',
  ],
])('row 40: a checkpoint is refused that tells of %s', async (_, forge, why) => {
  await using here = await scene();
  await expect(confirmOrigin(here.job, here.stored(forge(here)))).rejects.toThrow(why);
});

test('row 40: one of a run that does not change the repository of the job is refused', async () => {
  await using here = await scene();
  const job = { ...here.job, inputs: { ...here.job.inputs, repository: 'acme/api' } };
  await expect(confirmOrigin(job, here.stored())).rejects.toThrow('does not change acme/api');
});

test('row 40: so is one that tells of other repositories than its pipeline names', async () => {
  await using here = await scene();
  const { inputs } = here.job;
  const job = { ...here.job, root: here.path, inputs: { ...inputs, mode: 'work' as const } };
  const repositories = { library: { repo: 'acme/library' } };
  const plan = planOf({ write: { run: 'true', access: 'write' } }, { repositories });
  await expect(confirmOrigin(job, { ...here.stored(), plan })).rejects.toThrow(
    'its repositories are not those of its pipeline',
  );
});

describe('a run that a failed check started', () => {
  const BRANCH = 'phasegate/task/r1';

  /** The commit that failed is older than the pipeline, which is that of the default branch. */
  const checkScene = async (failed: Parameters<OriginScene['actions']['startRun']>[0] | null) => {
    const here = await scene();
    const { actions, older, base } = here;
    const check = actions.startRun({
      ...{ actor: 'app[bot]', event: 'pull_request', name: 'CI' },
      ...{ headSha: older, headBranch: BRANCH },
      ...failed,
    });
    const run = actions.startRun({ actor: 'app[bot]', event: 'workflow_run', headSha: base });
    const event = { workflow_run: { id: check.id }, pull_request: { number: 7 } };
    const github = {
      ...{ run_id: String(run.id), event_name: 'workflow_run', actor: 'app[bot]' },
      event,
    };
    const context = { ...here.job.context, runId: run.id, eventName: 'workflow_run', event };
    const told = { github, at: older, branch: BRANCH };
    return {
      ...{ here, github, told },
      confirm: (forged: Partial<Told> = {}, more: object = {}) =>
        confirmOrigin(
          { ...here.job, context: { ...context, ...more } },
          here.stored({ ...told, ...forged }),
        ),
      [Symbol.asyncDispose]: () => here[Symbol.asyncDispose](),
    };
  };

  test('row 40: is confirmed at the commit that failed, with the pipeline of the default branch', async () => {
    await using at = await checkScene(null);
    await at.confirm();
  });

  test('row 40: is refused at another commit or branch, with another pipeline, or of a check that did not trigger it', async () => {
    await using at = await checkScene(null);
    const { here, github } = at;
    const refused = (forged: Partial<Told>, more?: object) =>
      expect(at.confirm(forged, more)).rejects.toThrow(/confirm/);
    await refused({ at: '1'.repeat(40) });
    await refused({ branch: 'main' });
    await refused({ text: 'version: 1\nname: task\n' });
    const other = here.actions.startRun({
      ...{ actor: 'app[bot]', event: 'push', headSha: '1'.repeat(40), headBranch: BRANCH },
    });
    const event = { ...github.event, workflow_run: { id: other.id } };
    await refused({ github: { ...github, event }, at: '1'.repeat(40) });
    await refused({ github: { ...github, event: { ...github.event, workflow_run: { id: 4 } } } });
    await refused({}, { event: {} });
  });

  test.each<[string, { readonly event: string } | { readonly headBranch: string }]>([
    ['another event than a push or a pull request', { event: 'issue_comment' }],
    ['a branch of no run', { headBranch: 'main' }],
  ])('row 40: is refused where the failed workflow run is of %s', async (_, failed) => {
    await using at = await checkScene({ actor: 'app[bot]', ...failed });
    const branch = 'headBranch' in failed ? failed.headBranch : BRANCH;
    await expect(at.confirm({ branch })).rejects.toThrow('no check of a branch of a run');
  });

  test('is refused where the failed workflow run is of a fork, whatever its branch is called', async () => {
    await using at = await checkScene(null);
    const { id } = at.github.event.workflow_run;
    at.here.actions.forkRuns.add(String(id));
    await expect(at.confirm({})).rejects.toThrow('no check of a branch of a run');
  });
});

describe('a repository that was renamed', () => {
  const OLD = { github: { repository: 'acme/gadgets' } };

  test('row 40: since the run began is the same one to GitHub: the run goes on, and the log says why', async () => {
    await using here = await scene();
    here.world.formerNames.push('acme/gadgets');
    await confirmOrigin(here.job, here.stored(OLD));
    expect(here.said).toEqual([
      '· The repository was renamed since the run began: acme/gadgets is acme/widgets now.',
    ]);
  });

  test('row 40: is another one if the name leads elsewhere, or nowhere', async () => {
    await using here = await scene();
    await expect(confirmOrigin(here.job, here.stored(OLD))).rejects.toThrow(
      'its repository is not "acme/gadgets", the value in its journal',
    );
  });

  test('is told by its number: another one that has its name now is refused', async () => {
    await using here = await scene();
    const job = { ...here.job, context: { ...here.job.context, repositoryId: 102 } };
    await expect(confirmOrigin(job, here.stored())).rejects.toThrow(
      'the run began in acme/widgets, which is another repository than acme/widgets',
    );
  });

  test('row 40: while this job has its old name still, as the runner told it', async () => {
    await using here = await scene();
    here.world.formerNames.push('acme/gadgets');
    const job = { ...here.job, context: { ...here.job.context, repository: 'acme/gadgets' } };
    await confirmOrigin(job, here.stored(OLD));
  });

  test('row 40: where GitHub does not tell, it is not confirmed', async () => {
    await using here = await scene();
    here.world.formerNames.push('acme/gadgets');
    const match = ({ path }: { readonly path: string }) => path === '/repos/acme/gadgets';
    here.github.fail({ match, kind: 'status', status: 502, times: 9 });
    await expect(confirmOrigin(here.job, here.stored(OLD))).rejects.toThrow('cannot be confirmed');
  });
});

test('row 40: a workflow run that was started to resume a run is not where that run began', async () => {
  await using here = await scene();
  const event = { inputs: { resume: here.stored().run } };
  const job = { ...here.job, context: { ...here.job.context, event } };
  await expect(confirmOrigin(job, here.stored())).rejects.toThrow('it cannot have begun here');
});

test.each(['/actions/runs/', '/contents/'])(
  'row 40: a confirmation that %s does not give is a no',
  async (part) => {
    await using here = await scene();
    const match = ({ path }: { readonly path: string }): boolean => path.includes(part);
    here.github.fail({ match, kind: 'status', status: 500, times: 99 });
    await expect(confirmOrigin(here.job, here.stored())).rejects.toThrow('cannot be confirmed');
  },
);

test('row 40: where the API limit prevents a confirmation, it is to wait for, and the work is left', async () => {
  await using here = await scene();
  const match = ({ path }: { readonly path: string }): boolean => path.includes('/actions/runs/');
  here.github.fail({ ...LIMIT_OF_THE_HOUR, match, times: 99 });
  await expect(confirmOrigin(here.job, here.stored())).rejects.toMatchObject({
    ...{ name: 'GateNotProved', isPassing: true },
    remedy: 'Wait until the API limit resets, then run `phasegate resume`.',
  });
});

test('row 40: a run of another pipeline, or one that nobody asked to resume, is not taken', async () => {
  await using here = await scene();
  const { job, stored, other } = here;
  const wanted = { ...job, inputs: { ...job.inputs, pipeline: './other.yml' } };
  expect(() => refuseOtherPipeline(wanted, stored())).toThrow('this job is for other.yml');
  const elsewhere = stored({ github: { run_id: String(other.id) } });
  expect(() => refuseUnasked(job, elsewhere, false)).toThrow('was not started to resume the run');
  const event = { inputs: { resume: elsewhere.run } };
  refuseUnasked({ ...job, context: { ...job.context, event } }, elsewhere, false);
  expect(() => refuseUnasked(job, elsewhere, true)).toThrow('names another workflow run');
});

describe('a delivery proves its gate again', () => {
  const written = [changed('write'), opened('approve', HEAD)];
  const by = (approval: string | null, more: object = {}): RunEvent =>
    ({
      ...decided('approve', 'approve'),
      proof: 'environment',
      actor: 'bob',
      approval,
      ...more,
    }) as RunEvent;
  const passed = {
    type: 'phaseReused',
    phase: phaseId('approve'),
    from: 'r1',
    summary: '',
    ...PASSED_OVER,
  };

  test('row 40: from the review that GitHub holds', async () => {
    await using here = await scene();
    const { id } = here.approve('bob');
    await proveAgain(here.job, here.stored({ events: [...written, by(String(id))] }));
  });

  test.each<[string, readonly string[], 'proved' | 'refused']>([
    ['somebody else', ['carol'], 'proved'],
    ['the reviewer', ['bob'], 'refused'],
    ['the reviewer again', ['carol', 'bob'], 'refused'],
  ])(
    'row 40: in a run that an earlier workflow run of %s worked on, whoever its journal names',
    async (_, starters, expected) => {
      await using here = await scene();
      const { actions, job, run, base } = here;
      const [actor = ''] = starters;
      const middle = actions.startRun({ actor, starters: [...starters], headSha: base });
      const now = actions.startRun({ actor: 'ann', headSha: base });
      const kept = [run, middle].map(({ id }) => ({
        ...{ id, size: 1, digest: '', createdAt: '', attempt: 1, run: String(id) },
        name: 'phasegate-r1-1-000003.tar.gz',
      }));
      actions.artifacts = { list: () => kept, urlOf: () => null };
      const review = { environment: 'release', user: 'bob', state: 'approved' } as const;
      const { id } = actions.review({ run: now, ...review });
      const there = { ...job, context: { ...job.context, runId: now.id } };
      const proof = proveAgain(there, here.stored({ events: [...written, by(String(id))] }));
      if (expected === 'proved') await proof;
      else await expect(proof).rejects.toThrow('bob approved and also started this run');
    },
  );

  describe('the reviewer has to be one still, whoever was when the click was made', () => {
    const AGAIN = /is not proved for this delivery: (.*)$/;
    const proved = async (change: (here: OriginScene) => void, reviewers: readonly string[]) => {
      await using here = await scene();
      here.actions.protect('release', { reviewers });
      const { id } = here.approve('bob');
      change(here);
      const events = [...written, by(String(id))];
      const error = await proveAgain(here.job, here.stored({ events })).catch((why: Error) => why);
      return error === undefined ? 'proved' : (AGAIN.exec(error.message)?.[1] ?? error.message);
    };
    const lost = ({ actions }: OriginScene) => void actions.permissions.set('bob', 'none');
    const NO_ACCESS = 'bob, who approved it, has no access to this repository any more.';

    test.each<[string, (here: OriginScene) => void, readonly string[], string]>([
      ['who may read still', () => {}, ['bob'], 'proved'],
      ['a person of whom access was taken', lost, ['bob'], NO_ACCESS],
      ['a member of a team of whom access was taken', lost, ['team:leads'], NO_ACCESS],
      [
        'who was taken off the list',
        ({ actions }) => actions.protect('release', { reviewers: ['eve'] }),
        ['bob'],
        'bob is not a listed reviewer of the environment.',
      ],
      [
        'whom GitHub does not know any more',
        ({ github }) =>
          github.fail({
            match: ({ path }) => path.endsWith('/bob/permission'),
            ...{ kind: 'status', status: 404, body: { message: 'Not Found' }, times: 1 },
          }),
        ['bob'],
        NO_ACCESS,
      ],
    ])('row 40: %s', async (_, change, reviewers, expected) => {
      expect(await proved(change, reviewers)).toBe(expected);
    });

    test('row 40: where GitHub does not tell, nothing is proved', async () => {
      const silent = ({ github }: OriginScene) =>
        github.fail({
          match: ({ path }) => path.endsWith('/bob/permission'),
          ...{ kind: 'status', status: 502, times: 9 },
        });
      expect(await proved(silent, ['bob'])).toContain('(502)');
    });
  });

  test.each<[string, (here: OriginScene) => RunEvent]>([
    ['no review', () => by('4711')],
    ['no id', () => by(null)],
    ['a review of another person', ({ approve }) => by(String(approve('eve').id))],
    ['somebody else’s name', ({ approve }) => by(String(approve('bob').id), { actor: 'eve' })],
    ['who started it', ({ approve }) => by(String(approve('ann').id), { actor: 'ann' })],
    ['a comment that nobody wrote', () => by('7', { proof: 'comment' })],
    ['a policy that the gate has not', () => by(null, { proof: 'policy' })],
    ['a person’s own machine', () => by(null, { proof: 'local' })],
    ['no decision at all', () => passed as unknown as RunEvent],
    [
      'a rejection turned round',
      ({ actions, run }) =>
        by(
          String(
            actions.review({ run, environment: 'release', user: 'bob', state: 'rejected' }).id,
          ),
        ),
    ],
    [
      'a review of another environment',
      ({ actions, run }) =>
        by(
          String(
            actions.review({ run, environment: 'staging', user: 'bob', state: 'approved' }).id,
          ),
        ),
    ],
    [
      'a review in another workflow run',
      ({ actions, other }) =>
        by(
          String(
            actions.review({ run: other, environment: 'release', user: 'bob', state: 'approved' })
              .id,
          ),
        ),
    ],
  ])('row 40: and not from %s', async (_, forge) => {
    await using here = await scene();
    const events = [...written, forge(here)];
    await expect(proveAgain(here.job, here.stored({ events }))).rejects.toThrow('is not proved');
  });
});
