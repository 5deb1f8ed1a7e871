import { stringify } from 'yaml';
import type { AgentChoice } from './agents.ts';
import type { ProjectCommands } from './project.ts';

/** What a pipeline of the library is adapted to. */
export interface Filling {
  readonly commands: ProjectCommands;
  readonly agent: AgentChoice;
  readonly gate: GateChoice;
  /** Address of the schema of pipelines. */
  readonly schema: string;
}

/** When a person decides: at each gate, only where the change is risky, or by a comment on the issue. */
export type GateChoice = 'always' | 'risky' | 'comment';

/**
 * A file of the library adapted to a repository. Lines that end in `# init: SLOT` are replaced, everything else stays as
 * it is; a file without such lines only gets its schema's address.
 */
export function fill(text: string, filling: Filling): string {
  const lines = text.split('\n').flatMap((line) => filledLine(line, filling));
  return withoutEmptyLists(lines.join('\n')).replace(
    /^# yaml-language-server: \$schema=.*$/m,
    `# yaml-language-server: $schema=${filling.schema}`,
  );
}

/** The slots of a file, such as `test`. */
export function slotsIn(text: string): readonly string[] {
  return [...new Set(text.split('\n').flatMap((line) => SLOT.exec(line)?.groups?.slot ?? []))];
}

const SLOT = /^(?<indent>\s*)(?<text>.*?)\s+# init: (?<slot>[a-z]+)$/;

function filledLine(line: string, filling: Filling): readonly string[] {
  const { indent = '', text = '', slot } = SLOT.exec(line)?.groups ?? {};
  switch (slot) {
    case undefined:
      return [line];
    case 'setup':
    case 'test':
    case 'lint':
      return filling.commands[slot].map((command) => indent + commandLine(text, command));
    case 'agent':
      return [indent + agentLine(text, filling.agent)];
    case 'models':
      return filling.agent.models === null ? [] : [indent + text];
    case 'cheap':
    case 'judgment':
      return modelLine(indent, slot, filling);
    case 'secret':
      return filling.agent.secrets.map((name) => `${indent}${name}: \${{ secrets.${name} }}`);
    case 'gate':
      return [indent + (filling.gate === 'comment' ? 'by: comment' : text)];
    case 'when':
      return filling.gate === 'risky' ? [indent + text] : [];
    default:
      // A comment of a pipeline from elsewhere.
      return [line];
  }
}

/** A list's entry is YAML; a line of a script is the script's. */
function commandLine(text: string, command: string): string {
  const isEntry = text.startsWith('- run: ');
  return isEntry ? `- run: ${stringify(command, { lineWidth: 0 }).trimEnd()}` : command;
}

function agentLine(text: string, { use, models }: AgentChoice): string {
  const named = text.replace(/use: [\w-]+/, `use: ${use}`);
  return models === null ? named.replace(/, model: [\w-]+/, '') : named;
}

function modelLine(
  indent: string,
  slot: 'cheap' | 'judgment',
  { agent: { models } }: Filling,
): readonly string[] {
  return models === null ? [] : [`${indent}${slot}: ${models[slot]}`];
}

/** `setup:` and `verify:` of which no entry is left. */
function withoutEmptyLists(text: string): string {
  return text
    .replace(/^( *)(?:setup|verify):(?: #.*)?\n(?!\1 *- )/gm, '')
    .replace(/\n{3,}/g, '\n\n');
}
