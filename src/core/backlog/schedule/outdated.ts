import { withoutNumbers } from '../../plan/legs.ts';
import type { Plan, PlannedPhase } from '../../plan/plan.ts';
import { phrase } from '../../text/phrase.ts';

/** In what the checkout differs from the beginning of an item's run, which keeps what it began with. */
export interface ChangedCheckout {
  /** The commit at which the run began. */
  readonly base: string;
  readonly head: string;
  /** The number of commits of the checkout that the run does not have. */
  readonly behind: number;
  /** The files of the pipeline that have another text. */
  readonly texts: readonly string[];
  /** Files with changes that are not committed, and that the commands of the item's phase name. */
  readonly uncommitted: readonly string[];
}

/** What changed, as sentences. */
export function changedLines(id: string, changed: ChangedCheckout): readonly string[] {
  const { base, head, texts, uncommitted } = changed;
  return [
    ...(base === head ? [] : [movedText(id, changed)]),
    ...(texts.length === 0
      ? []
      : [`${phrase(texts)} changed after the run of ${id} began. The run has the earlier text.`]),
    ...uncommitted.map(
      (path) =>
        `${path} has changes that are not committed. No run has them, so commit them before you start over.`,
    ),
  ];
}

function movedText(id: string, { base, head, behind }: ChangedCheckout): string {
  const from = `The run of ${id} goes on from commit ${base.slice(0, 7)}`;
  return behind === 0
    ? `${from}, but ${head.slice(0, 7)} is checked out.`
    : `${from}, which lacks ${commitsText(behind)} of the checkout.`;
}

const commitsText = (count: number): string => (count === 1 ? '1 commit' : `${count} commits`);

/** The same in short, without a full stop; empty: nothing changed. */
export function changedBrief({ base, head, behind, texts, uncommitted }: ChangedCheckout): string {
  return [
    ...(behind > 0 ? [`its run lacks ${commitsText(behind)} of the checkout`] : []),
    ...(base !== head && behind === 0 ? ['its run began at another commit than the checkout'] : []),
    ...(texts.length === 0 ? [] : [`${phrase(texts)} changed after its run began`]),
    ...uncommitted.map((path) => `${path} has changes that are not committed`),
  ].join('; ');
}

/** Those of the paths that a command names of the phase, or of the setup before it. */
export function pathsNamedBy(
  { setup, phases }: Pick<Plan, 'setup' | 'phases'>,
  phase: string | null,
  paths: readonly string[],
): readonly string[] {
  const name = phase === null ? null : withoutNumbers(phase);
  const own = phases.filter(({ id }) => withoutNumbers(id) === name).flatMap(commandsOf);
  const commands = [...setup.map(({ run }) => run), ...own];
  return paths.filter((path) => commands.some((command) => names(command, path)));
}

function commandsOf(phase: PlannedPhase): readonly string[] {
  if (phase.kind === 'run') return [phase.script.run];
  if (phase.kind !== 'agent') return [];
  const { run, script } = phase.agent;
  return [run ?? [], script ?? [], phase.verify.map((one) => one.run)].flat(2);
}

/** Whether the command has the path as a word, with `./` before it or not. A path that ends with a slash is a whole new folder. */
function names(command: string, path: string): boolean {
  const words = command.split(/[\s"'`;|&<>()=]+/).map((word) => word.replace(/^(?:\.\/)+/, ''));
  return words.some((word) => (path.endsWith('/') ? word.startsWith(path) : word === path));
}
