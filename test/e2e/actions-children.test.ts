import { expect, test, vi } from 'vitest';
import type { JobRecord } from '../rig/actions/job.ts';
import { startRun } from '../rig/actions/start.ts';
import { compiledText } from '../rig/compiled.ts';
import { journalOf } from '../rig/forge.ts';
import { few, long } from '../rig/long.ts';
import { type PhasegateHub, phasegateHub } from '../rig/phasegate-hub.ts';
import { joinedIn } from '../rig/work-in.ts';

few(0);

// Many jobs, each with an Action of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 600_000 });

// port[0..2], each in a job of its own --> sum --> ship
const PIPELINE = `version: 1
name: port
policy: { isolation: off }
inputs: { foreign: { default: '' } }
phases:
  port:
    access: write
    workspace: own
    attempts: 2
    env: { PART: "\${{ matrix.part }}" }
    strategy: { matrix: { part: [core, cli, web] }, jobs: 3 }
    run: echo "$PART" > "$PART.txt"
  sum: { needs: port, run: cat core.txt cli.txt web.txt }
  ship: { needs: sum, deliver: { pull-request: { title: Port, body: As asked. } } }
`;

/** What the jobs of the slots publish is `change`d on the way to the job that joins. */
async function hubWith(change: (workflow: string) => string): Promise<PhasegateHub> {
  const path = '.github/pipelines/port.yml';
  const workflow = compiledText(PIPELINE, path);
  const changed = change(workflow);
  expect(changed).not.toBe(workflow);
  return phasegateHub({ files: { [path]: PIPELINE }, workflows: { 'port.yml': changed } });
}

const outputOf = (slot: number): string => `\${{ steps.phasegate.outputs.slot-${slot} }}`;
const start = (hub: PhasegateHub, inputs = {}) =>
  startRun(hub, 'port.yml', { event: 'workflow_dispatch', actor: 'ann', inputs });
const told = ({ annotations }: JobRecord): readonly string[] =>
  annotations.map(({ message }) => message.replace(/`\w{12}`/g, '`<run>`'));

async function shipped(hub: PhasegateHub): Promise<readonly string[]> {
  const branch = await hub.git('for-each-ref', '--format=%(refname)', 'refs/heads/phasegate');
  const parts = ['core', 'cli', 'web'].map((part) => hub.git('show', `${branch}:${part}.txt`));
  return Promise.all(parts);
}

const CASES: Readonly<
  Record<string, { change: (text: string) => string; says: readonly string[]; joined: string[] }>
> = {
  'that are swapped are both refused': {
    change: (text) =>
      text
        .replace(`slot-0: ${outputOf(0)}`, `slot-0: ${outputOf(1)}`)
        .replace(`slot-1: ${outputOf(1)}`, `slot-1: ${outputOf(0)}`),
    says: [
      'Slot 0 of `port` was refused: its child run has the slot 1, not 0.',
      'Slot 1 of `port` was refused: its child run has the slot 0, not 1.',
    ],
    joined: ['port[2]'],
  },
  'of which one is handed in twice count once': {
    change: (text) => text.replace(`slot-1: ${outputOf(1)}`, `slot-1: ${outputOf(0)}`),
    says: ['Slot 1 of `port` was refused: its child run has the slot 0, not 1.'],
    joined: ['port[0]', 'port[2]'],
  },
  'of which one is missing are those that there are': {
    change: (text) => text.replace(`slot-1: ${outputOf(1)}`, "slot-1: ''"),
    says: ['Slot 1 of `port` has no result.'],
    joined: ['port[0]', 'port[2]'],
  },
};

test.each(Object.entries(CASES))(
  'children %s, and the legs of the others run in the job that joins',
  async (_, { change, says, joined }) => {
    await using hub = await hubWith(change);
    const { conclusion, job } = await (await start(hub)).ended();
    expect([conclusion, told(job('join-0'))]).toEqual(['success', says]);
    expect(joinedIn(await journalOf(hub.results))).toEqual(joined);
    expect(await shipped(hub)).toEqual(['core', 'cli', 'web']);
  },
);

long(
  'a child of another workflow run is refused, although its slot and its work are right',
  async () => {
    await using hub = await hubWith((text) =>
      text.replace(
        `slot-1: ${outputOf(1)}`,
        'slot-1: ${{ inputs.foreign || steps.phasegate.outputs.slot-1 }}',
      ),
    );
    expect((await (await start(hub)).ended()).conclusion).toBe('success');
    const child = hub.results.artifacts().find(({ name }) => /-port-1-1\./.test(name));
    const foreign = `1:${child?.id}:${child?.digest.replace('sha256:', '')}`;
    const { job } = await (await start(hub, { foreign })).ended();
    expect(told(job('join-0'))).toEqual([
      'Slot 1 of `port` was refused: its child run cannot be used: The checkpoint of slot 1 is refused: the checkpoint belongs to the run `<run>`, not to `<run>`.',
    ]);
  },
);
