import { digestOf, phaseId } from '../../src/core/lib/brands.ts';
import {
  artifactOf,
  BASE,
  begin,
  changeOf,
  done,
  facts,
  fell,
  HEAD,
  openScene,
  type Scene,
  TREE,
} from '../rig/run-scene.ts';

/** Each of them runs, asks or misleads where a page takes it for more than a text. */
export const ATTACKS: readonly string[] = [
  '<script>document.title="pwned"</script>',
  '</script><script>document.title="pwned"</script>',
  '<!--<script>',
  '<img src=x onerror="document.title=\'pwned\'">',
  '<svg onload="document.title=\'pwned\'"><image href="http://evil.example/i.png"/></svg>',
  '<iframe src="http://evil.example/"></iframe><style>body{display:none}</style>',
  '<link rel=stylesheet href="http://evil.example/a.css"><base href="http://evil.example/">',
  '[a](javascript:document.title="pwned") ![b](http://evil.example/b.png) <http://evil.example/>',
  '![x][y]\n\n[y]: http://evil.example/y.png',
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  '\u202Egnp.exe\u2066 \u200Bzero\u{E0041}width',
  '\u001B]8;;http://evil.example/\u0007link\u001B]8;;\u0007 \u001B[2J\u001B[31mred',
  '{{data}} ${document.title="pwned"} {{js}}',
  `${'deep ['.repeat(300)}`,
  `${'long'.repeat(20_000)}`,
];

const ALL = ATTACKS.join('\n\n');

const PIPELINE = `version: 1
name: hostile
agents: { coder: { use: command, run: 'true' } }
phases:
  write: { agent: coder, prompt: Write., access: write, attempts: 3, verify: [{ run: npm test }] }
  approve: { needs: write, gate: { environment: release, rework: { phase: write } } }
  ship: { needs: approve, deliver: { pull-request: { title: Do it } } }
`;

/** A run with every text that somebody else can write made of all attacks. */
export async function hostileRun(store: string): Promise<Scene> {
  const scene = await openScene(store, {
    text: PIPELINE,
    name: 'hostile',
    actor: ALL,
    trigger: ALL,
    branch: ALL,
    baseBranch: ALL,
    inputs: { task: ALL, __proto__x: ALL },
  });
  const phase = phaseId('write');
  const artifacts = [
    artifactOf('evil.md', ALL),
    artifactOf('evil.json', ALL),
    artifactOf('<img src=x>.txt', ALL),
    artifactOf('evil.svg', ALL),
  ];
  await scene.add(
    [1, { type: 'phaseStarted', phase, attempt: 1, agent: ALL, model: ALL, promptDigest: null }],
    [
      60,
      fell('write', 1, {
        reason: 'verify-failed',
        message: ALL,
        remedy: ALL,
        summary: ALL,
        output: ALL,
        changes: ALL,
      }),
    ],
    [1, begin('write', 2, ALL)],
    [
      60,
      {
        type: 'phaseBlocked',
        phase,
        attempt: 2,
        question: ALL,
        session: ALL,
        usage: null,
        costUsd: 0.1,
        durationMs: 1,
      },
    ],
    [60, { type: 'answerGiven', phase, answer: ALL, actor: ALL }],
    [1, begin('write', 3, ALL)],
    [
      60,
      done('write', 3, {
        summary: ALL,
        outputs: { all: ALL, ...JSON.parse('{"__proto__":"x"}') },
        notes: [ALL],
        artifacts,
        change: changeOf({ facts: facts({ protected: [ALL], risks: [ALL] }) }),
        costUsd: 0.1,
      }),
    ],
    [
      1,
      {
        type: 'gateOpened',
        phase: phaseId('approve'),
        environment: 'release',
        why: ALL,
        pipelineDigest: digestOf('c'.repeat(64)),
        base: BASE,
        commit: HEAD,
        tree: TREE,
        evidence: facts({ protected: [ALL], risks: [ALL] }),
        known: [],
      },
    ],
    [
      1,
      {
        type: 'gateDecided',
        phase: phaseId('approve'),
        decision: 'rework',
        actor: ALL,
        comment: ALL,
        proof: 'comment',
        approval: ALL,
      },
    ],
    [
      1,
      {
        type: 'reworkAsked',
        by: phaseId('approve'),
        target: phase,
        pending: [phase, phaseId('approve')],
        comment: ALL,
      },
    ],
    [1, begin('write', 4, ALL)],
    [
      60,
      done('write', 4, {
        summary: ALL,
        outputs: { all: ALL },
        notes: [ALL],
        artifacts,
        change: changeOf(),
        costUsd: 0.1,
      }),
    ],
    [
      1,
      {
        type: 'gateOpened',
        phase: phaseId('approve'),
        environment: 'release',
        why: ALL,
        pipelineDigest: digestOf('c'.repeat(64)),
        base: BASE,
        commit: HEAD,
        tree: TREE,
        evidence: facts({ protected: [ALL], risks: [ALL] }),
        known: [],
      },
    ],
    [
      1,
      {
        type: 'gateDecided',
        phase: phaseId('approve'),
        decision: 'approve',
        actor: ALL,
        comment: ALL,
        proof: 'comment',
        approval: ALL,
      },
    ],
    [
      1,
      {
        type: 'deliveryMade',
        phase: phaseId('ship'),
        delivery: 0,
        kind: 'pull-request',
        where: ALL,
        url: 'javascript:document.title="pwned"',
        number: 7,
      },
    ],
    [1, { type: 'runFinished', outcome: 'succeeded', next: null, phase: null }],
  );
  const lines = ATTACKS.flatMap((text) => [
    { type: 'text', text },
    { type: 'toolCall', tool: text, input: text },
    {
      type: 'toolCall',
      tool: 'Edit',
      input: JSON.stringify({ file_path: text, old_string: text, new_string: text }),
    },
    { type: 'toolResult', tool: text, output: text },
    { type: 'fileChange', path: text },
    { type: 'error', message: text },
    { type: 'output', stream: 'stdout', text },
  ]).map((line) => JSON.stringify(line));
  const diff = `diff --git a/${'x'} b/x\n--- a/x\n+++ b/x\n@@ -1,1 +1,${ALL.split('\n').length} @@ ${ATTACKS[0]}\n-a\n${ALL.split(
    '\n',
  )
    .map((line) => `+${line}`)
    .join('\n')}\ndiff --git "a/<img src=x>" "b/<img src=x>"\nBinary files differ\n${ALL}\n`;
  await scene.write({
    'phases/write/4/prompt.md': `# ${ATTACKS[3]}\n${ALL}\n--- 12345678 begins: ${ATTACKS[3]} ---\n${ALL}`,
    'phases/write/4/transcript.jsonl': `${lines.join('\n')}\n${ALL}\n`,
    'phases/write/4/output.log': ALL,
    'phases/write/4/verify.log': ALL,
    'phases/write/4/result.json': ALL,
    'phases/write/4/changes.diff': diff,
    ...Object.fromEntries(artifacts.map(({ path }) => [`phases/write/artifacts/${path}`, ALL])),
  });
  return scene;
}
