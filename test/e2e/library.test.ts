import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { adapt } from '../../src/core/library/adapt.ts';
import { AGENT_CHOICES } from '../../src/core/library/agents.ts';
import type { GateChoice } from '../../src/core/library/fill.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { phasegate } from '../rig/cli.ts';
import { few, spread } from '../rig/long.ts';
import { PROJECT } from '../rig/project.ts';
import { temporaryRepository } from '../rig/repository.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

few(2);

const LIBRARY = catalogue(PROJECT).map((pipeline) => [pipeline.name, pipeline] as const);
const GATES: readonly GateChoice[] = ['always', 'risky', 'comment'];

test.each(LIBRARY)(
  '%s has all that belongs to a pipeline, and nothing that it does not use',
  (name, { files }) => {
    const text = files.get('pipeline.yml') ?? '';
    const prompts = [...text.matchAll(/file: (prompts\/[\w-]+\.md)/g)].map(([, path]) => path);
    const tests = [...files.keys()].filter((path) => path.startsWith('test/'));
    expect([...files.keys()].filter((path) => !tests.includes(path)).sort()).toEqual(
      ['about.md', 'pipeline.yml', 'workflow.yml', ...new Set(prompts)].sort(),
    );
    expect(tests).toEqual(
      expect.arrayContaining(
        ['good', 'nothing-to-do', 'agent-fails'].map((one) => `test/${one}.yml`),
      ),
    );
    expect(files.get('about.md')).toMatch(new RegExp(`^# ${name}\n`));
    expect(parse(text)).toMatchObject({ name, budget: { usd: expect.any(Number) } });
    const asks = /^ {6}when:/m.test(text) ? 'may' : 'must';
    const rejects = tests.includes('test/rejected.yml');
    const passesByFacts = ['ci-doctor', 'review-pull-request'].includes(name);
    expect({ asks, rejects: rejects || passesByFacts }).toEqual({ asks, rejects: true });
  },
);

test.each(spread(LIBRARY, 5))(
  '%s passes its scripted tests',
  { timeout: 240_000 },
  async (name) => {
    await using folder = await temporaryFolder();
    const { code, stdout, json } = await phasegate({ path: PROJECT, home: folder.path }, [
      'test',
      `pipelines/${name}/pipeline.yml`,
      '--json',
    ]);
    expect(code, stdout).toBe(0);
    const tests = json<readonly { readonly ok: boolean }[]>();
    expect(tests.length).toBeGreaterThanOrEqual(3);
  },
);

const REPOSITORIES = [
  { setup: [], test: [], lint: [] },
  { setup: ['cargo fetch'], test: ['cargo test', '(cd "a: b" && go test ./...)'], lint: ['x # y'] },
];
const VARIANTS = AGENT_CHOICES.flatMap((agent) =>
  GATES.flatMap((gate) =>
    REPOSITORIES.map((commands, index) => ({ agent, gate, commands, index })),
  ),
);

test.each(LIBRARY)(
  '%s is sound, without a warning, with every agent, gate and language',
  { timeout: 120_000 },
  async (_, pipeline) => {
    await using repo = await temporaryRepository({ files: { 'README.md': 'x\n' } });
    for (const { agent, gate, commands, index } of VARIANTS) {
      const as = `p-${agent.use}-${gate}-${index}`;
      const watched = index === 0 ? [] : ['CI', 'Lint: all, twice'];
      const filling = { commands, agent, gate, watched, schema: 'https://example.org/x.json' };
      const { origin } = pipeline;
      const label = { name: as, leavesItems: index === 0 };
      const rest = { testSchema: '', withWorkflow: true, label, origin };
      const files = adapt(pipeline, { as, filling, ...rest });
      await repo.write(Object.fromEntries(files));
      const texts = [...files].filter(([path]) => path.endsWith('.yml'));
      for (const [path, text] of texts) {
        expect(text, path).not.toMatch(/# init:|npm /);
        expect(parse(text), path).toBeTypeOf('object');
      }
    }
    const { code, json } = await phasegate(repo, ['check', '--json']);
    const found = json<readonly { readonly file: string; readonly code: string }[]>();
    // Without a test command, where the library has one in a script.
    const untested = ({ file, code: of }: (typeof found)[number]) =>
      of === 'PG607' && file.endsWith('-0.yml');
    expect({ code, found: found.filter((one) => !untested(one)) }).toEqual({ code: 0, found: [] });
  },
);

// Those whose gates pass by policy in most of their tests.
test.each(['address-review', 'ci-doctor', 'issue-follow-up', 'review-pull-request'])(
  '%s passes its scripted tests where a person decides each time',
  { timeout: 240_000 },
  async (name) => {
    await using repo = await temporaryRepository({
      files: { 'package.json': '{ "scripts": { "test": "node --test" } }' },
    });
    await phasegate(repo, ['init', '--yes', '--gate', 'always', '--pipeline', name]);
    const { code, stdout } = await phasegate(repo, ['test']);
    expect(code, stdout).toBe(0);
  },
);
