import type { PieceDifference } from '../../reuse/differences.ts';
import type { PieceName } from '../../reuse/pieces.ts';
import { oneLine } from '../line.ts';
import { moneyText } from '../money.ts';
import { namedPaths } from '../named-paths.ts';

export interface ReuseExplanationText {
  readonly run: string;
  readonly phase: string;
  readonly reused: { readonly run: string; readonly savedUsd: number | null } | null;
  readonly comparedWith: { readonly run: string } | null;
  readonly pieces: readonly PieceDifference[];
  readonly files: readonly string[] | null;
}

/** Why a result was or was not reused, for people. */
export function explainedLines(explained: ReuseExplanationText): readonly string[] {
  const { run, phase, comparedWith, pieces } = explained;
  const first = `\`${phase}\` of run ${run}: ${outcome(explained)}.`;
  if (comparedWith === null)
    return [first, 'No earlier run in this repository has a key of the phase to compare with.'];
  const different = pieces.filter(({ isSame }) => !isSame);
  const counted = `${different.length} of ${pieces.length} pieces`;
  if (different.length === 0)
    return [first, `No input of the result differs from run ${comparedWith.run}.`];
  const verb = different.length === 1 ? 'differs' : 'differ';
  return [
    first,
    `Compared with run ${comparedWith.run}, ${counted} ${verb}:`,
    ...different.map((one) => `  ${one.piece.padEnd(NAME_WIDTH)}  ${detail(one, explained)}`),
  ];
}

const NAME_WIDTH = 'artifacts'.length;

function outcome({ reused }: ReuseExplanationText): string {
  if (reused === null) return 'carried out';
  const { run, savedUsd } = reused;
  return `reused from ${run}${savedUsd ? `, ${moneyText(savedUsd)} saved` : ''}`;
}

function detail({ piece, before, now }: PieceDifference, { files }: ReuseExplanationText): string {
  if (piece === 'files' && files !== null && files.length > 0) return namedPaths(files);
  if (before !== null || now !== null)
    return `${oneLine(before ?? 'none')} → ${oneLine(now ?? 'none')}`;
  return MEANINGS[piece];
}

const MEANINGS: Readonly<Record<PieceName, string>> = {
  phase: 'its name, or the values of its leg',
  prompt: 'the prompt, with its expressions filled in',
  script: 'the script, its shell, or its required end',
  env: 'the variables of the pipeline, the agent or the phase',
  agent: 'the agent, its options, or a file that its command names',
  model: 'the model',
  version: 'the version of the agent, or its script',
  access: 'the access of the phase',
  paths: 'the paths that it may change',
  verify: 'what verifies it',
  outputs: 'the declared outputs',
  artifacts: 'the declared artifacts',
  needs: 'results, outputs and artifacts of earlier phases',
  messages: 'messages from a person or a later phase',
  files: 'the files that it reads',
  setup: 'the setup of the workspace',
  network: 'the network policy',
  platform: 'the operating system or the processor',
  item: 'the item of the backlog',
};
