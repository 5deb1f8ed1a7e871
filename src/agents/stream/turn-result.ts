import { type ReadResult, readResult } from '../../core/result/result.ts';
import { readChildFile } from '../files/child-file.ts';

export interface TurnEnd {
  /** Path of the result file for the agent. */
  readonly resultFile: string;
  readonly finalMessage: string | null;
}

/** The result of an agent's turn, from its result file or its final message. */
export async function readTurnResult({ resultFile, finalMessage }: TurnEnd): Promise<ReadResult> {
  const file = await readChildFile(resultFile);
  if (file.type === 'refused') return { type: 'invalid', message: file.message, fault: 'form' };
  return readResult({ file: file.type === 'text' ? file.text : null, finalMessage });
}
