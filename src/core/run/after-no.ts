import { shellWord } from '../lib/shell-word.ts';
import type { Plan } from '../plan/plan.ts';
import { capital } from '../text/phrase.ts';
import type { RunState } from './state.ts';

/** A command that goes on after a no, and what it does. */
export interface WayOn {
  readonly command: string;
  readonly does: string;
}

/** What a person can do after a no at the gate. An item keeps its place in the backlog, so it is restarted or closed there. */
export function waysAfterNo(
  { inputs }: Pick<Plan, 'inputs'>,
  { run, file, item }: Pick<RunState, 'run' | 'file' | 'item'>,
  gate: string,
): readonly [WayOn, WayOn] {
  const { id } = item;
  if (typeof id === 'string')
    return [
      { command: `phasegate backlog retry ${id} "…"`, does: 'restart its item' },
      { command: `phasegate backlog close ${id}`, does: 'close it' },
    ];
  const given = Object.values(inputs).some((value) => value !== null) ? ' -i …' : '';
  return [
    {
      command: `phasegate resume ${run} --from ${shellWord(gate)}`,
      does: 'ask there again, with the same change',
    },
    { command: `phasegate run ${shellWord(file)}${given}`, does: 'start a new run' },
  ];
}

/** The same as sentences, for where no commands are listed: `Restart its item: COMMAND. Or close it: COMMAND.` */
export const afterNoText = ([first, second]: readonly [WayOn, WayOn]): string =>
  `${capital(first.does)}: \`${first.command}\`. Or ${second.does}: \`${second.command}\`.`;

/** The remedy of a rejection. */
export const remedyAfterNo = (...of: Parameters<typeof waysAfterNo>): string =>
  `The run has ended. ${afterNoText(waysAfterNo(...of))}`;

/** The same above a list of the commands. */
export const saidAfterNo = ([first, second]: readonly [WayOn, WayOn]): string =>
  `The run has ended. ${capital(first.does)}, or ${second.does}.`;
