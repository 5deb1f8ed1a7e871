import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unreachable } from '../../core/lib/unreachable.ts';
import type { Agent, AgentCall, AgentEnd } from '../../ports.ts';
import { diskRefusal } from '../../system/disk.ts';
import { agentFailed } from '../agent-failed.ts';
import { findTape, type TapedFile } from './tape.ts';

/** Replays recorded calls in place of any agent. A call without a matching recording fails. */
export function replayed(folder: string): Agent {
  return {
    call: async (call, on) => {
      const tape = findTape(folder, call);
      if ('missing' in tape) return notPlayed(tape.missing);
      if (tape.promptDigest !== call.promptDigest) {
        const { phase, attempt } = call;
        return notPlayed(
          `The prompt of \`${phase}\`, attempt ${attempt}, differs from the recorded prompt. Record again.`,
        );
      }
      for (const event of tape.events) on(event);
      for (const file of tape.files) put(call.workspace, file);
      leaveResult(call, tape.result);
      return tape.end;
    },
  };
}

function notPlayed(message: string): AgentEnd {
  return {
    ending: { type: 'not-started', message },
    fault: agentFailed(message),
    session: null,
    finalMessage: null,
    usage: null,
    costUsd: null,
    durationMs: 0,
  };
}

function put(workspace: string, file: TapedFile): void {
  const path = join(workspace, file.path);
  try {
    rmSync(path, { recursive: true, force: true });
    if (file.type !== 'gone') mkdirSync(dirname(path), { recursive: true });
    switch (file.type) {
      case 'file':
        writeFileSync(path, Buffer.from(file.base64, 'base64'));
        chmodSync(path, file.mode);
        break;
      case 'link':
        symlinkSync(file.target, path);
        break;
      case 'gone':
        break;
      default:
        unreachable(file);
    }
  } catch (error) {
    throw diskRefusal(error, `${path} cannot be written`);
  }
}

function leaveResult({ env }: AgentCall, result: string | null): void {
  const { PHASEGATE_RESULT: file } = env;
  if (file !== undefined && result !== null) writeFileSync(file, result);
}
