import { Tail } from '../core/text/tail.ts';
import type { Agent, AgentCall, AgentEnd, Ending, OnAgentEvent } from '../ports.ts';
import { runProcess } from '../process/spawn.ts';
import { WholeLines } from '../process/whole-lines.ts';
import { brokenFault, errorFault, stopFault } from './acp/fault.ts';
import { AcpTurn, type TurnReport } from './acp/talk.ts';
import { childOf, commandIn } from './child.ts';
import { stuckFault } from './stream/provider-fault.ts';
import { lastLineOrNull } from './stream/stream-fault.ts';

/** `use: acp`: any agent that speaks the Agent Client Protocol, version 1, over stdin and stdout. */
export const acpAgent: Agent = { call };

async function call(call: AgentCall, on: OnAgentEvent): Promise<AgentEnd> {
  const talk = new AcpTurn(call, on);
  const words = new Tail(MAX_WORDS);
  const lines = new WholeLines();
  const tell = (text: string) => {
    if (text !== '') on({ type: 'output', stream: 'stderr', text });
  };
  const { ending, durationMs } = await runProcess({
    ...childOf(call),
    command: commandIn(call.agent, SHELL),
    stdin: (input) => talk.start(input),
    onOutput: (stream, text) => {
      if (stream === 'stdout') return talk.hear(text);
      words.push(text);
      tell(lines.push(text));
    },
  });
  tell(lines.end());
  const { turn, ...said } = await talk.end();
  return { ...said, ...judged(ending, turn, words.text), durationMs };
}

/** Limit of its stderr in characters. */
const MAX_WORDS = 4096;

/** Its stdin is a socket, because of which bash would otherwise read ~/.bashrc. */
const SHELL = 'bash --norc -eo pipefail';

type AgentVerdict = Pick<AgentEnd, 'ending' | 'fault'>;

/** If the program was ended or never started, its ending decides. */
function judged(ending: Ending, turn: TurnReport['turn'], words: string): AgentVerdict {
  if (turn === null || !['exit', 'signal'].includes(ending.type))
    return { ending, fault: stuckFault(lastLineOrNull(words), ending) };
  if (turn.type === 'failed')
    return { ending, fault: errorFault(turn.error) ?? brokenFault(turn.error, words) };
  // After the answer, the exit code of a program that is no longer needed does not matter.
  return { ending: { type: 'exit', code: 0 }, fault: stopFault(turn.response.stopReason) };
}
