import { trustedPath } from '../process/programs.ts';
import { runProcess } from '../process/spawn.ts';
import { unconfined } from '../process/unconfined.ts';

const VERSION_TIMEOUT_MS = 20_000;

/** The version in the output of `<program> --version`; `null`: there is none. */
export async function versionOf(
  program: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | null> {
  let said = '';
  const { ending } = await runProcess({
    command: { type: 'argv', argv: [program, '--version'] },
    cwd: '/',
    env: { ...defined(env), PATH: trustedPath(env.PATH ?? '') },
    confine: unconfined,
    agent: null,
    purpose: 'run',
    given: [],
    stdin: '',
    timeoutMs: VERSION_TIMEOUT_MS,
    idleTimeoutMs: VERSION_TIMEOUT_MS,
    graceMs: 1_000,
    signal: new AbortController().signal,
    onOutput: (stream, text) => {
      if (stream === 'stdout') said += text;
    },
  });
  if (ending.type !== 'exit' || ending.code !== 0) return null;
  return /\d+\.\d+\.\d+[\w.+-]*/.exec(said)?.[0] ?? null;
}

export function defined(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
