import { expect, test, vi } from 'vitest';
import { startRun } from '../rig/actions/start.ts';
import { phasegateHub } from '../rig/phasegate-hub.ts';

// Two whole jobs: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 });

const PIPELINE = `version: 1
name: paint
agents:
  coder:
    use: command
    run: |
      if grep -q 'Green, please' "$PHASEGATE_PROMPT"; then echo painted; exit; fi
      echo '{"status":"blocked","summary":"unclear","question":"Which colour?"}' > "$PHASEGATE_RESULT"
phases:
  look: { run: echo looked }
  paint: { needs: look, agent: coder, prompt: Paint it }
`;

const WORKFLOW = `on:
  workflow_dispatch:
    inputs: { resume: { type: string }, answer: { type: string } }
permissions: {}
jobs:
  work:
    runs-on: ubuntu-24.04
    permissions: { contents: read, actions: read }
    outputs:
      outcome: \${{ steps.pg.outputs.outcome }}
      question: \${{ steps.pg.outputs.question }}
      run: \${{ steps.pg.outputs.run }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
        with: { persist-credentials: false, fetch-depth: 0 }
      - id: pg
        uses: phasegate/phasegate@v0.1.0
        with:
          pipeline: .github/pipelines/paint.yml
          resume: \${{ inputs.resume }}
          answer: \${{ inputs.answer }}
          fail-on: failed
`;

test('a question is answered by the input of another workflow run, which goes on where it was', async () => {
  await using hub = await phasegateHub({
    files: { '.github/pipelines/paint.yml': PIPELINE },
    workflows: { 'paint.yml': WORKFLOW },
  });
  const start = (inputs: Readonly<Record<string, string>>) =>
    startRun(hub, 'paint.yml', { event: 'workflow_dispatch', actor: 'ann', inputs });
  const asked = (await (await start({ resume: '', answer: '' })).ended()).job('work');
  const { run = '', ...told } = asked.outputs;
  expect([asked.conclusion, told]).toEqual([
    'success',
    { outcome: 'blocked', question: 'Which colour?' },
  ]);
  const went = await (await start({ resume: run, answer: 'Green, please.' })).ended();
  const { conclusion, outputs, log } = went.job('work');
  expect([conclusion, outputs.outcome, outputs.run]).toEqual(['success', 'succeeded', run]);
  const phases = log.flatMap((line) => /^✓ (look|paint) +succeeded/.exec(line)?.[1] ?? []);
  expect(phases).toEqual(['paint']);
});
