import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Agent, AgentCall, AgentEvent, OnAgentEvent, Workspace } from '../../ports.ts';
import { codeOf, ifThere } from '../../system/disk.ts';
import { keepTape, type Tape, type TapedFile } from './tape.ts';

export interface RecordingOptions {
  readonly folder: string;
  readonly workspace: Workspace;
  /** Removes secrets from a text. */
  readonly redact: (text: string) => string;
  /** The same for events; a secret may begin in one event and end in the next. */
  readonly redactEvents: (on: OnAgentEvent) => EventSink;
}

interface EventSink {
  push(event: AgentEvent): void;
  /** Must be called after the last event. */
  end(): void;
}

/** The agent with each of its calls recorded: its output, its changes and its ending. */
export function recorded(agent: Agent, recording: RecordingOptions): Agent {
  const { folder, workspace, redact, redactEvents } = recording;
  return {
    call: async (call, on) => {
      const events: AgentEvent[] = [];
      const clean = redactEvents((event) => events.push(event));
      const end = await agent.call(call, (event) => {
        clean.push(event);
        on(event);
      });
      clean.end();
      const tape: Tape = {
        format: 1,
        use: call.agent.use,
        model: call.agent.model,
        promptDigest: call.promptDigest,
        events,
        result: readResultFile(call.env.PHASEGATE_RESULT),
        files: (await pathsOf(call, workspace)).map((path) => taped(workspace.directory, path)),
        end,
      };
      if (end.ending.type !== 'cancelled')
        keepTape(folder, call, JSON.parse(redact(JSON.stringify(tape))) as Tape);
      return end;
    },
  };
}

/** For a reader, only possible artifacts; its other changes are undone anyway. */
async function pathsOf({ access }: AgentCall, workspace: Workspace): Promise<readonly string[]> {
  return access === 'write' ? (await workspace.freeze()).paths : (await workspace.dirt()).untracked;
}

function taped(workspace: string, path: string): TapedFile {
  const file = join(workspace, path);
  try {
    const stat = lstatSync(file);
    if (stat.isSymbolicLink()) return { path, type: 'link', target: readlinkSync(file) };
    const mode = stat.mode & 0o777;
    return { path, type: 'file', mode, base64: readFileSync(file).toString('base64') };
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') throw error;
    return { path, type: 'gone' };
  }
}

function readResultFile(file: string | undefined): string | null {
  if (file === undefined) return null;
  return ifThere(() => (lstatSync(file).isFile() ? readFileSync(file, 'utf8') : null));
}
