import { SHELL } from '../core/plan/written.ts';
import { Tail } from '../core/text/tail.ts';
import type { Agent, AgentCall, AgentEnd, OnAgentEvent } from '../ports.ts';
import { type OutputStream, runProcess } from '../process/spawn.ts';
import { WholeLines } from '../process/whole-lines.ts';
import { childOf, commandIn } from './child.ts';
import { stuckFault } from './stream/provider-fault.ts';
import { lastLineOrNull } from './stream/stream-fault.ts';

/** In characters; enough for a result at the end. */
const MAX_FINAL_MESSAGE = 256 * 1024;
/** Of stdout and stderr together, in characters. */
const MAX_LAST_WORDS = 4096;

/** `use: command`: any program. The prompt is its stdin, its stdout is the final message. */
export const commandAgent: Agent = { call };

async function call(call: AgentCall, on: OnAgentEvent): Promise<AgentEnd> {
  const finalMessage = new Tail(MAX_FINAL_MESSAGE);
  const words = new Tail(MAX_LAST_WORDS);
  const lines = { stdout: new WholeLines(), stderr: new WholeLines() };
  const emit = (stream: OutputStream, text: string) => {
    if (text !== '') on({ type: 'output', stream, text });
  };
  const { ending, durationMs } = await runProcess({
    ...childOf(call),
    command: commandIn(call.agent, SHELL),
    stdin: call.prompt,
    onOutput: (stream, text) => {
      words.push(text);
      if (stream === 'stdout') finalMessage.push(text);
      emit(stream, lines[stream].push(text));
    },
  });
  emit('stdout', lines.stdout.end());
  emit('stderr', lines.stderr.end());
  const fault = stuckFault(lastLineOrNull(words.text), ending);
  const unknown = { session: null, usage: null, costUsd: null };
  return {
    ...unknown,
    ...{ fault, ending, durationMs },
    finalMessage: finalMessage.text,
    lastWords: words.text,
  };
}
