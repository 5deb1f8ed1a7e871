import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startRun } from '../rig/actions/start.ts';
import { phasegate } from '../rig/cli.ts';
import { type Collector, collector, type Manner } from '../rig/collector.ts';
import { APPROVED, BY_ANN, IMPLEMENT_TASK } from '../rig/implement-hub.ts';
import { few } from '../rig/long.ts';
import type { SentSpan } from '../rig/otlp.ts';
import { phasegateHub } from '../rig/phasegate-hub.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(1);

// fix (fails its verify once) --> look (a command) --> ok (a gate) --> end
const PIPELINE = `version: 1
name: fix
agents: { coder: { use: scripted, script: agent.yml } }
phases:
  fix:
    agent: coder
    prompt: Make a.txt right, and keep this prompt out of spans
    access: write
    attempts: 2
    verify: [{ run: 'test "$(cat a.txt)" = right' }]
  look: { needs: fix, run: 'echo "parent $TRACEPARENT state $TRACESTATE"' }
  ok: { needs: look, gate: {} }
  end: { needs: ok, run: 'true' }
`;

const AGENT = `
- phase: fix
  attempt: 1
  steps: [{ write: { path: a.txt, text: "wrong\\n" } }]
  usage: { inputTokens: 10, outputTokens: 2, usd: 0.25 }
  result: { status: complete, summary: A secret thought }
- phase: fix
  attempt: 2
  steps: [{ write: { path: a.txt, text: "right\\n" } }]
  result: { status: complete, summary: Done }
`;

const scene = (): Promise<TemporaryRepository> =>
  temporaryRepository({ files: { 'p.yml': PIPELINE, 'agent.yml': AGENT, 'a.txt': 'a\n' } });

const RUN = ['run', 'p.yml', '--run', 'r1', '--json'];
const endpoint = ({ url }: Collector, more = {}) => ({
  env: { OTEL_EXPORTER_OTLP_ENDPOINT: url, ...more },
});

/** The spans as a tree, children in the order in which they began. */
function tree(spans: readonly SentSpan[], parent = '', indent = ''): readonly string[] {
  return spans
    .filter(({ parentSpanId }) => parentSpanId === parent)
    .sort((a, b) => Number(a.startNano - b.startNano))
    .flatMap((span) => [
      `${indent}${span.name}${span.status === 2 ? ` ! ${span.message}` : ''}`,
      ...tree(spans, span.spanId, `${indent}  `),
    ]);
}

test('a run is one trace, over the processes that worked on it', async () => {
  await using repo = await scene();
  await using taken = await collector();
  const at = endpoint(taken, { TRACESTATE: 'vendor=1' });
  expect((await phasegate(repo, RUN, at)).code).toBe(3);
  expect((await phasegate(repo, ['approve', 'r1', '--json'], at)).code).toBe(0);
  expect(new Set(taken.spans.map(({ traceId }) => traceId)).size).toBe(1);
  expect(tree(taken.spans)).toEqual([
    'invoke_workflow fix',
    '  phase fix',
    '    invoke_agent coder ! verify-failed',
    '      turn 1',
    '      verify fix ! verify-failed',
    '    invoke_agent coder',
    '      turn 1',
    '      verify fix',
    '  phase look',
    '    attempt look',
    '  gate ok',
    '  invoke_workflow fix',
    '    phase end',
    '      attempt end',
  ]);
  const attempt = taken.spans.find(({ name }) => name === 'invoke_agent coder');
  expect(attempt?.attributes).toMatchObject({
    'gen_ai.operation.name': 'invoke_agent',
    'gen_ai.agent.name': 'coder',
    'phasegate.phase': 'fix',
    'phasegate.attempt': 1,
    'gen_ai.usage.input_tokens': 10,
    'phasegate.cost.usd': 0.25,
    'error.type': 'verify-failed',
  });
  const printed = await readFile(
    join(repo.path, '.phasegate/runs/r1/phases/look/1/output.log'),
    'utf8',
  );
  const look = taken.spans.find(({ name }) => name === 'attempt look');
  expect(printed).toBe(`parent 00-${look?.traceId}-${look?.spanId}-01 state vendor=1\n`);
  expect(taken.requests[0]?.path).toBe('/v1/traces');
});

test('no prompt and no answer is in a span, unless the standard variable says so', async () => {
  await using repo = await scene();
  await using without = await collector();
  await phasegate(repo, RUN, endpoint(without));
  expect(JSON.stringify(without.spans, plain)).not.toMatch(/keep this prompt|secret thought/);
  await using asked = await collector();
  const variables = {
    OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT: 'SPAN_ONLY',
    OTEL_EXPORTER_OTLP_COMPRESSION: 'gzip',
    OTEL_EXPORTER_OTLP_HEADERS: 'x-key=a%20b',
    OTEL_SERVICE_NAME: 'shop',
  };
  await phasegate(repo, [...RUN.slice(0, 3), 'r2'], endpoint(asked, variables));
  const turn = asked.spans.find(({ name }) => name === 'turn 1');
  expect(turn?.attributes['gen_ai.input.messages']).toMatch(/keep this prompt/);
  expect(turn?.service).toBe('shop');
  expect(asked.requests[0]?.headers['x-key']).toBe('a b');
});

const plain = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? String(value) : value;

test.each<[what: string, manner: Manner | 'down']>([
  ['that answers 500', 500],
  ['that never answers', 'hangs'],
  ['that is not there', 'down'],
])('a collector %s changes nothing about a run', async (_, manner) => {
  await using repo = await scene();
  const server = await collector(manner === 'down' ? 'takes' : manner);
  const { url } = server;
  if (manner === 'down') await server[Symbol.asyncDispose]();
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1'], {
    env: { OTEL_EXPORTER_OTLP_ENDPOINT: url },
  });
  expect(run.code).toBe(3);
  if (manner !== 'down') await server[Symbol.asyncDispose]();
});

test('a protocol that is not there is said, and the run goes on', async () => {
  await using repo = await scene();
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1'], {
    env: { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
  });
  expect(run.code).toBe(3);
  expect(run.stderr).toMatch('No traces: OTEL_EXPORTER_OTLP_PROTOCOL=grpc: only http/protobuf');
});

const after = (job: string): string => `
          resume: \${{ needs.${job}.outputs.run }}
          digest: \${{ needs.${job}.outputs.digest }}
          checkpoint: \${{ needs.${job}.outputs.checkpoint }}`;

const OUTPUTS = ['run', 'next', 'gate', 'environment', 'digest', 'checkpoint']
  .map((name) => `      ${name}: \${{ steps.phasegate.outputs.${name} }}`)
  .join('\n');

const THREE_JOBS = (url: string): string => `
on: { workflow_dispatch: { inputs: { task: { type: string } } } }
permissions: {}
env: { OTEL_EXPORTER_OTLP_ENDPOINT: '${url}' }
jobs:
  work:
    runs-on: ubuntu-24.04
    permissions: { contents: read, actions: read }
    outputs:
${OUTPUTS}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
        with: { persist-credentials: false, fetch-depth: 0 }
      - id: phasegate
        uses: phasegate/phasegate@v0.1.0
        with:
          pipeline: .github/pipelines/implement-task.yml
          inputs: \${{ toJSON(inputs) }}
  gate:
    needs: work
    runs-on: ubuntu-24.04
    environment:
      name: \${{ needs.work.outputs.environment }}
    permissions: { actions: read, contents: read, checks: read, deployments: read }
    outputs:
${OUTPUTS}
    steps:
      - id: phasegate
        uses: phasegate/phasegate@v0.1.0
        with:
          mode: gate
          job: \${{ job.check_run_id }}
          gate: \${{ needs.work.outputs.gate }}${after('work')}
  deliver:
    needs: gate
    runs-on: ubuntu-24.04
    permissions: { contents: write, pull-requests: write, actions: read, checks: read, deployments: read }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
        with: { persist-credentials: false, fetch-depth: 0 }
      - uses: phasegate/phasegate@v0.1.0
        with:
          mode: deliver${after('gate')}
`;

test('three jobs of a workflow, each on a machine of its own, tell one trace', async () => {
  await using taken = await collector();
  await using hub = await phasegateHub({
    files: { 'a.txt': 'a\n', '.github/pipelines/implement-task.yml': IMPLEMENT_TASK },
    workflows: { 'w.yml': THREE_JOBS(taken.url) },
  });
  hub.actions.protect('release', { reviewers: ['bob', 'ann'], preventSelfReview: true });
  const run = await startRun(hub, 'w.yml', BY_ANN);
  await run.review(APPROVED);
  expect((await run.ended()).conclusion).toBe('success');
  expect(new Set(taken.spans.map(({ traceId }) => traceId)).size).toBe(1);
  expect(tree(taken.spans)).toEqual([
    'invoke_workflow implement-task',
    '  phase write',
    '    invoke_agent coder',
    '      turn 1',
    '  gate approve',
    '  invoke_workflow implement-task',
    '  invoke_workflow implement-task',
    '    phase ship',
    '      attempt ship',
    '        deliver pull-request',
  ]);
});
