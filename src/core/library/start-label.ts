import { LABEL } from '../backlog/issue/issue-state.ts';

/** The label of an issue on which a workflow of the library starts. */
export interface StartLabel {
  readonly name: string;
  /** Whether issues of the backlog, which have its label, are left alone. */
  readonly leavesItems: boolean;
}

/** `null`: the workflow starts on no label. */
export function startLabelOf(workflow: string): StartLabel | null {
  const name = STARTS.exec(workflow)?.groups?.name;
  return name === undefined ? null : { name, leavesItems: workflow.includes(NO_ITEM) };
}

/** A workflow of the library with another label. A workflow that starts on no label stays as it is. */
export function withStartLabel(workflow: string, { name, leavesItems }: StartLabel): string {
  const before = startLabelOf(workflow);
  if (before === null) return workflow;
  const named = workflow
    .replace(STARTS, (_, start: string) => `${start}'${name}'`)
    .replace(`labels \`${before.name}\``, () => `labels \`${name}\``);
  if (!leavesItems || before.leavesItems) return named;
  return named.replace(CONDITION, (_, condition: string) => `${condition}\n      && ${NO_ITEM})`);
}

const STARTS = /(github\.event\.label\.name == )'(?<name>[^'\n]+)'/;
const NO_ITEM = `!contains(github.event.issue.labels.*.name, '${LABEL}')`;
/** The ends of the conditions for an event of an issue. */
const CONDITION = /(^ +\|\| \(github\.event_name == '(?:issues|issue_comment)' && .*)\)$/gm;
