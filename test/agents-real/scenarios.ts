import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REMEDIES } from '../../src/core/run/reason.ts';
import { record } from '../rig/cli.ts';
import { cut, hang, inOrder, status, type Turn } from '../rig/model-server/answer.ts';
import { CLI } from '../rig/project.ts';
import { concludes, type RealCli } from './real-cli.ts';
import { type Scene, scene } from './scene.ts';

const WRITER = { access: 'write' };
const DONE = { status: 'complete', summary: 'Did it.', question: null, commitMessage: null };

/** What every CLI has to prove, each as a row of the table in the documentation. */
export function scenarios(cli: RealCli): void {
  describe(cli.title, () => {
    test('writes a file and runs a command', async () => {
      await using at = await scene(cli, WRITER);
      at.server.answers(
        inOrder(
          cli.write('new.txt', 'new', {}),
          cli.run('echo ran > ran.txt', {}),
          concludes(DONE),
        ),
      );
      const run = await at.phasegate('run', 'p.yml');
      expect(run.code, run.stdout + run.stderr).toBe(0);
      const { branch } = run.json();
      expect(await at.repo.git('diff', '--name-only', 'main', branch)).toBe('new.txt\nran.txt');
    });

    if (cli.tellsTokens)
      test('counts the tokens that were handed out', async () => {
        await using at = await scene(cli, WRITER);
        at.server.answers(
          inOrder(
            cli.write('new.txt', 'new', { input: 1000, output: 10 }),
            concludes(DONE, { input: 30, output: 3 }),
          ),
        );
        const run = await at.phasegate('run', 'p.yml');
        expect(run.code, run.stdout + run.stderr).toBe(0);
        const { inputTokens, outputTokens } = run.json();
        const { input, output } = at.server.handedOut;
        expect({ inputTokens, outputTokens }).toEqual({ inputTokens: input, outputTokens: output });
      });

    test('gives structured output', async () => {
      await using at = await scene(cli, {
        outputs: { risk: { enum: ['low', 'high'] }, files: { type: 'integer' } },
      });
      const outputs = { risk: 'low', files: 3 };
      at.server.answers(inOrder(concludes({ ...DONE, outputs })));
      const run = await at.phasegate('run', 'p.yml');
      expect(run.code, run.stdout + run.stderr).toBe(0);
      expect(run.json().phases.work?.outputs).toEqual(outputs);
    });

    test('a reader can neither write nor change by a command', async () => {
      await using at = await scene(cli, { access: 'read' });
      at.server.answers(
        inOrder(
          cli.write('new.txt', 'new', {}),
          cli.run('echo ran > ran.txt', {}),
          concludes(DONE),
        ),
      );
      const run = await at.phasegate('run', 'p.yml');
      expect(await filesOf(at)).toEqual(['a.txt', 'p.yml']);
      expect(run.json().error?.code ?? null, run.stdout + run.stderr).toBe(null);
      expect(at.server.turns.length).toBeGreaterThan(1);
    });

    test('401 is `auth`, after one attempt', async () => {
      await using at = await scene(cli, { ...WRITER, attempts: 3 });
      at.server.answers(inOrder(status(401, 'Incorrect API key provided.')));
      const run = await at.phasegate('run', 'p.yml');
      expect(run.code, run.stderr).toBe(1);
      const { error, phases } = run.json();
      const { code, remedy } = error ?? {};
      expect({ code, remedy, attempts: phases.work?.attempts }, error?.message).toEqual({
        code: 'auth',
        remedy: REMEDIES.auth,
        attempts: 1,
      });
    });

    test('429 is `rate-limit`, and the next attempt goes on', async () => {
      await using at = await scene(cli, { ...WRITER, attempts: 2, timeout: '40s' });
      const limit = status(429, 'Too many requests.', { 'retry-after': '1' });
      const later = inOrder(cli.write('new.txt', 'new', {}), concludes(DONE));
      at.server.answers((turn) => (isFirstAttempt(turn) ? limit : later(turn)));
      const run = await at.phasegate('run', 'p.yml', '--run', 'r1');
      expect(run.code, run.stdout + run.stderr).toBe(0);
      const journal = await readFile(
        join(at.repo.path, '.phasegate/runs/r1/journal.jsonl'),
        'utf8',
      );
      expect(journal).toContain('"reason":"rate-limit"');
      // There is nothing in it that the agent could learn from.
      expect(await record(at.repo, 'r1/work/2/prompt.md')).not.toContain('# Earlier attempts');
    });

    test('500 is `agent-failed`', async () => {
      await using at = await scene(cli, { ...WRITER, attempts: 1, timeout: '40s' });
      at.server.answers(inOrder(status(500, 'It broke inside.', { 'retry-after': '1' })));
      const run = await at.phasegate('run', 'p.yml');
      expect(run.code, run.stderr).toBe(1);
      expect(run.json().error?.code, run.json().error?.message).toBe('agent-failed');
    });

    test('a stream that is cut once is got over', async () => {
      await using at = await scene(cli, { ...WRITER, attempts: 2 });
      at.server.answers(inOrder(cut('I beg'), cli.write('new.txt', 'new', {}), concludes(DONE)));
      const run = await at.phasegate('run', 'p.yml');
      expect(run.code, run.stdout + run.stderr).toBe(0);
      expect(await at.repo.git('diff', '--name-only', 'main', run.json().branch)).toBe('new.txt');
    });

    test('a model that does not answer is `idle-timeout`', async () => {
      await using at = await scene(cli, { ...WRITER, attempts: 1, 'idle-timeout': cli.patience });
      at.server.answers(() => hang);
      const run = await at.phasegate('run', 'p.yml');
      expect(run.code, run.stderr).toBe(1);
      expect(run.json().error?.code, run.json().error?.message).toBe('idle-timeout');
      expect(at.server.turns.length).toBeGreaterThan(0);
    });

    const { conversations } = cli;
    if (conversations !== null)
      test('continues the session of another phase; begins a new session if that one is lost', async () => {
        const goesOn = { session: { continue: 'work' } };
        const then = { ...goesOn, needs: 'work' };
        await using at = await scene(cli, {}, { then, later: { ...goesOn, needs: 'then' } });
        at.server.answers(concludes(DONE, { input: 1000, output: 10 }));
        const kept = join(at.repo.home, conversations);
        await mkdir(kept, { recursive: true });
        const first = await at.phasegate('run', 'p.yml', '--run', 'r1', '--until', 'then');
        expect(first.code, first.stdout + first.stderr).toBe(3);
        const before = await at.phasegate('resume', 'r1', '--until', 'later');
        expect(before.code, before.stdout + before.stderr).toBe(3);
        expect(phasesIn(at.server.turns.at(-1))).toEqual(['work', 'then']);
        const { input, output } = at.server.handedOut;
        const { inputTokens, outputTokens } = before.json();
        if (cli.tellsTokens) expect([inputTokens, outputTokens]).toEqual([input, output]);
        await rm(kept, { recursive: true });
        const after = await at.phasegate('resume', 'r1');
        expect(after.code, after.stdout + after.stderr).toBe(0);
        expect(phasesIn(at.server.turns.at(-1))).toEqual(['later']);
      });

    test('killed in the middle, `resume` does it anew', async () => {
      await using at = await scene(cli, WRITER);
      at.server.answers(inOrder(cli.write('half.txt', 'half', {}), hang));
      await killedAfter(at, 2);
      at.server.answers(inOrder(cli.write('new.txt', 'new', {}), concludes(DONE)));
      const run = await at.phasegate('resume', 'r1');
      expect(run.code, run.stdout + run.stderr).toBe(0);
      expect(await at.repo.git('diff', '--name-only', 'main', run.json().branch)).toBe('new.txt');
    });
  });
}

/** As the prompt says. */
function isFirstAttempt({ messages }: Turn): boolean {
  return messages.some(({ text }) => text.includes('phase `work`, attempt 1.'));
}

/** Whose prompts are part of the conversation. */
function phasesIn(turn: Turn | undefined): readonly string[] {
  const text = turn?.messages.map((message) => message.text).join('\n') ?? '';
  const found = [...text.matchAll(/phase `(\w+)`, attempt 1\./g)];
  return [...new Set(found.map(([, phase = '']) => phase))];
}

async function filesOf({ repo }: Scene): Promise<readonly string[]> {
  return (await readdir(repo.path)).filter((name) => !name.startsWith('.')).sort();
}

/** Starts the run and kills Phasegate, and nothing else, once the model has been asked so many times. */
async function killedAfter({ server, repo }: Scene, turns: number): Promise<void> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [CLI, 'run', 'p.yml', '--run', 'r1'], {
    cwd: repo.path,
    env: { PATH, HOME: repo.home, XDG_CACHE_HOME: join(repo.home, '.cache') },
    stdio: 'ignore',
  });
  const gone = once(child, 'exit');
  await server.asked(turns);
  child.kill('SIGKILL');
  await gone;
}
