import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';
import { canMakeTerminals, onTerminal, type Typing } from '../rig/terminal.ts';

few(1);

const hasTerminal = canMakeTerminals();

// write --> ok (a gate with rework) --> end
const PIPELINE = `version: 1
name: keys
agents: { coder: { use: scripted, script: agent.yml } }
phases:
  write: { agent: coder, prompt: "Write. \${{ gate.comment }}", access: write }
  ok: { needs: write, gate: { rework: { phase: write } } }
  end: { needs: ok, run: 'true' }
`;
const AGENT = `
- { phase: write, attempt: 1, steps: [{ write: { path: b.txt, text: "first\\n" } }], result: { status: complete, summary: First } }
- { phase: write, steps: [{ write: { path: b.txt, text: "second\\n" } }], result: { status: complete, summary: Second } }
`;

const repository = () => temporaryRepository({ files: { 'p.yml': PIPELINE, 'agent.yml': AGENT } });

test.skipIf(!hasTerminal)(
  'at a terminal a gate is decided by keys: the change, a rework, an approval',
  async () => {
    await using repo = await repository();
    const typing: Typing = [
      ['leave it waiting', 'd'],
      ['leave it waiting', 'r'],
      ['What should write change?', 'Better\r'],
      ['leave it waiting', 'a'],
    ];
    const { code, screen, left } = await onTerminal(repo, 'run p.yml --run r1', typing);
    expect([code, left]).toEqual([0, []]);
    expect(screen).toContain('+first');
    // The one rework is made, so its key is not offered again.
    const [before = '', after = ''] = screen.split('1 of 1 reworks made, 0 left');
    const isOffered = (text: string): boolean => text.includes('rework: send the work back');
    expect([isOffered(before), isOffered(after)]).toEqual([true, false]);
    const { stdout } = await phasegate(repo, ['log', 'r1', '--json']);
    const decided = stdout.match(/"decision": ?"\w+"|"comment": ?"Better"/g) ?? [];
    expect(new Set(decided.map((each) => each.replace(' ', '')))).toEqual(
      new Set(['"decision":"rework"', '"comment":"Better"', '"decision":"approve"']),
    );
  },
);

test.skipIf(!hasTerminal)(
  'a gate that is left waits, as does one at which Ctrl-C is pressed',
  async () => {
    await using repo = await repository();
    const left = await onTerminal(repo, 'run p.yml --run r1', [['leave it waiting', 'q']]);
    const again = await onTerminal(repo, 'run p.yml --run r2', [['leave it waiting', '\u0003']]);
    expect([left.code, again.code]).toEqual([3, 3]);
    expect((await phasegate(repo, ['status', 'r1', '--json'])).json()).toMatchObject({
      outcome: 'waiting',
    });
  },
);

test.skipIf(!hasTerminal)('with `--json` no key is asked for, on a terminal either', async () => {
  await using repo = await repository();
  const { code, screen } = await onTerminal(repo, 'run p.yml --run r1 --json', []);
  expect([code, screen.includes('leave it waiting')]).toEqual([3, false]);
});
