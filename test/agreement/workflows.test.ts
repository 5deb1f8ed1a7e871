import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { catalogue } from '../../src/library/catalogue.ts';
import { packageName } from '../../src/library/package.ts';
import { workflowMistakes } from '../rig/actions/mistakes.ts';
import { compiledText } from '../rig/compiled.ts';
import { PROJECT } from '../rig/project.ts';

const OURS = '.github/workflows/pipeline.yml';
/** Calls it once for each of many repositories. */
const MANY = '.github/workflows/many-repositories.yml';
const EXAMPLES = readdirSync(join(PROJECT, 'examples/workflows'))
  .filter((name) => name.endsWith('.yml'))
  .map((name) => `examples/workflows/${name}`);
const LIBRARY = catalogue(PROJECT).map(({ name }) => `pipelines/${name}/workflow.yml`);
/** What `phasegate compile` writes. */
const COMPILED = new Map(
  ['implement-task', 'review-pull-request', 'ci-doctor'].map((name) => {
    const path = `pipelines/${name}/pipeline.yml`;
    return [`compiled ${name}`, compiledText(readFileSync(join(PROJECT, path), 'utf8'), path)];
  }),
);
const SPREAD = `version: 1
name: port
phases:
  port: { run: make, strategy: { jobs: 3, matrix: { n: [1, 2, 3] } } }
  test: { needs: port, run: make, strategy: { jobs: 2, matrix: { n: [1, 2] } } }
  approve: { needs: test, gate: { environment: release } }
  polish: { needs: approve, run: make }
  ship: { needs: polish, deliver: { pull-request: { title: T } } }
`;
COMPILED.set('compiled spread', compiledText(SPREAD));
const FILES = [OURS, MANY, ...EXAMPLES, ...LIBRARY];
const ALL = [...FILES, ...COMPILED.keys()];
const NAME = packageName(PROJECT);
/** A release of ours; its tag is never moved. */
const RELEASE = `@v${NAME.version}`;
/** What this repository itself is tested and released by. */
const PROJECTS = ['.github/workflows/ci.yml', '.github/workflows/release.yml'];

const text = (path: string): string =>
  COMPILED.get(path) ?? readFileSync(join(PROJECT, path), 'utf8');
const mistakes = (path: string, changed = text(path)): Promise<readonly string[]> =>
  workflowMistakes({ path, text: changed }, (uses) => {
    const called = uses.includes(MANY) ? MANY : OURS;
    return { path: called, text: text(called) };
  });

type Levels = Readonly<Record<string, string>>;

interface Step {
  readonly uses?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly environment?: object;
  readonly concurrency?: object;
  readonly permissions: Levels;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}

const jobsOf = (path: string): readonly (readonly [string, Job])[] =>
  Object.entries<Job>(parse(text(path)).jobs);
const EACH_JOB = ALL.flatMap((path) =>
  jobsOf(path).map(([id, node]) => [`${path} ${id}`, { path, node }] as const),
);

const isOurs = ({ uses = '' }: Step): boolean =>
  uses === '$/action' || uses.startsWith(`${NAME.repository}@`);
const ourStep = ({ steps = [] }: Job): Step | undefined => steps.find(isOurs);
/** `null` for a job without our Action; to work on an item of a backlog is work like any other. */
function modeOf(job: Job): unknown {
  const step = ourStep(job);
  const mode = step?.with?.mode ?? 'work';
  if (step === undefined) return null;
  return mode === WORK_OR_ITEM && step.with?.item === '${{ inputs.item }}' ? 'work' : mode;
}
/** Agents run in jobs of these. */
const WORKING: readonly unknown[] = ['work', 'slot', 'join'];
/** And these, too, write nothing. */
const READING: readonly unknown[] = [...WORKING, 'gate', 'many'];
const WORK_OR_ITEM = "${{ inputs.item == '' && 'work' || 'backlog' }}";
/** A token of an App is for the one repository of the leg. */
const LEG_OWNER = '${{ fromJSON(inputs.leg).owner }}';
const LEG_NAME = '${{ fromJSON(inputs.leg).name }}';
/** The variable with a token for another repository, which besides work only a delivery gets. */
const WRITES_THERE = 'PHASEGATE_TOKEN_TARGET';
const mayDeliverWith = (mode: unknown, key: string): boolean =>
  mode === 'deliver' && key === WRITES_THERE;
const DELIVERS = ['contents: write', 'pull-requests: write', 'issues: write'];
const isAppToken = ({ uses = '' }: Step): boolean =>
  uses.startsWith('actions/create-github-app-token@');
const grantedBy = ({ with: given = {} }: Step): readonly string[] =>
  Object.entries(given).flatMap(([name, level]) =>
    name.startsWith('permission-') ? [`${name.slice('permission-'.length)}: ${level}`] : [],
  );
const writesOf = ({ permissions }: Job): readonly string[] =>
  Object.keys(permissions).filter((name) => permissions[name] === 'write');

test.each([...ALL, ...PROJECTS])('GitHub’s own parser has nothing against %s', async (path) => {
  expect(await mistakes(path)).toEqual([]);
});

test.each([
  ['an unknown key', OURS, 'timeout-minutes: 10', 'timeout: 10'],
  ['a job that is not there', OURS, 'needs: gate-1', 'needs: gate-one'],
  ['an unknown permission', OURS, 'deployments: read', 'deployment: read'],
  ['an unknown context', OURS, 'needs.work-0.outputs.run', 'need.work-0.outputs.run'],
  [
    'an expression that does not end',
    OURS,
    "outputs.next == 'work' }}",
    "outputs.next == 'work }}",
  ],
  ['an input that is none', 'examples/workflows/caller.yml', 'workflow: imp', 'work-flow: imp'],
  [
    'an input that is missing',
    'examples/workflows/schedule.yml',
    '      pipeline: .git',
    '      resume: .git',
  ],
  [
    'a secret that is none',
    'examples/workflows/caller.yml',
    'ANTHROPIC_API_KEY:',
    'ANTHROPIC_KEY:',
  ],
  ['an unknown event', 'examples/workflows/issues.yml', 'issue_comment:', 'issues_comment:'],
  ['a schedule that is none', 'examples/workflows/schedule.yml', '17 3 * * *', '17 3 * *'],
])('it finds %s', async (_, path, right, wrong) => {
  expect(text(path)).toContain(right);
  expect(await mistakes(path, text(path).replace(right, wrong))).not.toEqual([]);
});

test.each(EACH_JOB)('%s uses inputs, outputs and jobs that there are', (_, { path, node }) => {
  const { inputs, outputs } = parse(text('action.yml'));
  const step = ourStep(node);
  const given = Object.keys(step?.with ?? {}).filter((name) => !(name in inputs));
  expect(given).toEqual([]);
  const published = Object.values(node.outputs ?? {}).map(
    (value) => /steps\.phasegate\.outputs\.([\w-]+)/.exec(value)?.[1] ?? value,
  );
  // Each slot publishes under a name of its own.
  const isSlots = modeOf(node) === 'slot';
  const isKnown = (name: string) => name in outputs || (isSlots && /^slot-\d+$/.test(name));
  expect(published.filter((name) => !isKnown(name))).toEqual([]);
  const jobs = new Map(jobsOf(path));
  const needs = [node.needs ?? []].flat();
  for (const [, id = '', output = ''] of JSON.stringify(node).matchAll(
    /needs\.([\w-]+)\.outputs\.([\w-]+)/g,
  )) {
    expect(needs).toContain(id);
    expect(Object.keys(jobs.get(id)?.outputs ?? {})).toContain(output);
  }
});

test.each(EACH_JOB)(
  '%s uses nothing that is not pinned to a commit or to our release',
  (_, { node }) => {
    const used = [node.uses ?? [], ...(node.steps ?? []).map(({ uses }) => uses ?? [])].flat();
    const isRelease = (uses: string) =>
      uses.startsWith(`${NAME.repository}`) && uses.endsWith(RELEASE);
    // In a file of ours, these are of the same commit.
    const loose = used.filter(
      (uses) => uses !== '$/action' && uses !== `./${OURS}` && !isRelease(uses),
    );
    expect(loose.filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  },
);

// What it exists for: an agent never finds a token that can write, and who waits for a person runs nothing.
test.each(EACH_JOB.filter(([, { node }]) => node.uses === undefined))(
  '%s has no more than its mode needs',
  (_, { node }) => {
    const mode = modeOf(node);
    expect([...WORKING, 'gate', 'deliver', 'report', 'backlog', 'many']).toContain(mode);
    const checkouts = (node.steps ?? []).filter(({ uses = '' }) =>
      uses.startsWith('actions/checkout@'),
    );
    const checksOut = checkouts.length > 0;
    const keys = Object.keys(ourStep(node)?.env ?? {});
    if (READING.includes(mode)) expect(writesOf(node)).toEqual([]);
    if (WORKING.includes(mode)) {
      expect(node.environment).toBeUndefined();
    } else {
      expect(keys.filter((key) => !mayDeliverWith(mode, key))).toEqual([]);
      // A job that waits at an environment would hold its group.
      expect(node.concurrency).toBeUndefined();
    }
    if (mode === 'gate') expect(checksOut).toBe(false);
    if (mode === 'backlog') {
      expect(writesOf(node).filter((name) => !['actions', 'issues'].includes(name))).toEqual([]);
      expect(ourStep(node)?.with?.item).toBeUndefined();
    }
    if (mode === 'report') {
      expect(writesOf(node)).not.toContain('contents');
      // What is worked on of a backlog is told by what its phasegate.yml says.
      expect(checkouts.filter((step) => !step.if?.includes("inputs.item != ''"))).toEqual([]);
    }
    const others = (node.steps ?? []).filter((step) => !isOurs(step) && !isAppToken(step));
    for (const step of others) expect(step.with).toMatchObject({ 'persist-credentials': false });
  },
);

test.each(EACH_JOB.filter(([, { node }]) => node.steps?.some(isAppToken)))(
  '%s makes a token for the repository of its leg alone, which writes only in a delivery',
  (_, { node }) => {
    const mode = modeOf(node);
    for (const step of (node.steps ?? []).filter(isAppToken)) {
      expect(step.with).toMatchObject({ owner: LEG_OWNER, repositories: LEG_NAME });
      const granted = WORKING.includes(mode) ? ['contents: read'] : DELIVERS;
      expect([WORKING.includes(mode) || mode === 'deliver', grantedBy(step)]).toEqual([
        true,
        granted,
      ]);
    }
  },
);

test.each(EACH_JOB.filter(([, { node }]) => node.environment !== undefined))(
  '%s never starts where the environment’s name or the digest is empty',
  (_, { node }) => {
    const [, needed = ''] =
      /needs\.([\w-]+)\.outputs\.environment/.exec(JSON.stringify(node.environment)) ?? [];
    expect(node.if).toContain(`needs.${needed}.outputs.environment != ''`);
    expect(node.if).toContain(`needs.${needed}.outputs.digest != ''`);
  },
);

test.each(EACH_JOB.filter(([, { node }]) => node.uses !== undefined))(
  '%s gives the reusable workflow what its jobs ask for, and no more',
  (_, { node }) => {
    const most = new Map<string, string>();
    for (const [, { permissions }] of jobsOf(OURS)) {
      for (const [name, level] of Object.entries(permissions)) {
        if (most.get(name) !== 'write') most.set(name, level);
      }
    }
    expect(node.permissions).toEqual(Object.fromEntries(most));
  },
);

test.each(ALL)('%s gives nothing to all jobs, and a reason for each permission', (path) => {
  expect(parse(text(path)).permissions).toEqual({});
  const lines = text(path).split('\n');
  const given = lines.filter((line) => /^\s+[a-z-]+: (read|write)\b/.test(line));
  expect(given.length).toBeGreaterThan(0);
  expect(given.filter((line) => !/: (read|write) # \S/.test(line))).toEqual([]);
});

test('the Action has a copy in a folder of its own, for `$/action` needs one', () => {
  const [mark, ...rest] = text('action/action.yml').split('\n');
  expect(mark).toMatch(/^# Generated/);
  expect(rest.join('\n').replaceAll(' ../dist/', ' dist/')).toBe(text('action.yml'));
});

test('the name of the Action stands in package.json, and everywhere else as there', () => {
  const files = execFileSync('git', ['ls-files'], { cwd: PROJECT, encoding: 'utf8' }).split('\n');
  const texts = files
    .filter((file) => /\.(?:md|yml)$/.test(file) && !file.startsWith('test/'))
    .map((file) => [file, text(file)] as const);
  const wrong = texts.flatMap(([file, content]) =>
    [
      ...content.matchAll(
        /[\w.-]+\/phasegate(?:\/\.github\/workflows\/(?:pipeline|many-repositories)\.yml)?@[\w.]+/g,
      ),
    ]
      .map(([name]) => `${file}: ${name}`)
      .filter((name) => !name.includes(` ${NAME.repository}`) || !name.endsWith(RELEASE)),
  );
  expect(wrong).toEqual([]);
  const placeholders = texts.filter(([, content]) => /\bOWNER\/|@0{30}/.test(content));
  expect(placeholders.map(([file]) => file)).toEqual([]);
});

test.each(FILES)('%s names only pipelines that the library has, and itself', (path) => {
  // That of many.yml is in docs/many.md.
  const pipelines = [...catalogue(PROJECT).map(({ name }) => name), 'update-repository'];
  const named = [...text(path).matchAll(/\.github\/pipelines\/([\w-]+)\.yml/g)];
  expect(named.map(([, name]) => name).filter((name) => !pipelines.includes(`${name}`))).toEqual(
    [],
  );
});
