import { stringify } from 'yaml';
import { inYaml } from '../lib/in-yaml.ts';
import { NOTHING_TESTED } from '../pipeline/check/untested.ts';
import type { AgentChoice } from './agents.ts';
import type { ProjectCommands } from './project.ts';

/** The repository's values for a library pipeline. */
export interface LibraryValues {
  readonly commands: ProjectCommands;
  readonly agent: AgentChoice;
  readonly gate: GateChoice;
  /** Names of the workflows that check commits; empty: none is known. */
  readonly watched: readonly string[];
  /** URL of the schema of pipelines. */
  readonly schema: string;
}

/** When a person decides: at each gate, only if the change is risky, or by a comment on the issue. */
export type GateChoice = 'always' | 'risky' | 'comment';

/**
 * Adapts a file of the library to a repository. Lines that end in `# init: SLOT` are replaced; other lines stay. In a file
 * without such lines, only the schema's URL is set.
 */
export function fill(text: string, filling: LibraryValues): string {
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

function filledLine(line: string, filling: LibraryValues): readonly string[] {
  const { indent = '', text = '', slot } = SLOT.exec(line)?.groups ?? {};
  switch (slot) {
    case undefined:
      return [line];
    case 'test':
      if (filling.commands.test.length === 0 && !isEntry(text)) return [indent + NO_TESTS];
      return filling.commands.test.map((command) => indent + commandLine(text, command));
    case 'setup':
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
    case 'watched':
      return [indent + watchedLine(text, filling.watched)];
    case 'gate':
      return [indent + (filling.gate === 'comment' ? 'by: comment' : text)];
    case 'when':
      return filling.gate === 'risky' ? [indent + text] : [];
    default:
      // A comment that looks like a slot, in a pipeline from elsewhere.
      return [line];
  }
}

/**
 * In a script, which would be a success without any command. With an exit code above those that an agent may fix (126 and more
 * in the library's scripts), the phase fails at once, and its gate asks a person.
 */
export const NO_TESTS = `echo "${NOTHING_TESTED}"; exit 199`;

const isEntry = (text: string): boolean => text.startsWith('- run: ');

/** An entry of a list is quoted as YAML; a line of a script stays as it is. */
function commandLine(text: string, command: string): string {
  return isEntry(text) ? `- run: ${inYaml(command)}` : command;
}

function agentLine(text: string, { use, models }: AgentChoice): string {
  const named = text.replace(/use: [\w-]+/, `use: ${use}`);
  return models === null ? named.replace(/, model: [\w-]+/, '') : named;
}

function modelLine(
  indent: string,
  slot: 'cheap' | 'judgment',
  { agent: { models } }: LibraryValues,
): readonly string[] {
  return models === null ? [] : [`${indent}${slot}: ${inYaml(models[slot])}`];
}

/** Without any, the name in the library stays, for a person to replace. */
function watchedLine(text: string, watched: readonly string[]): string {
  if (watched.length === 0) return `${text} ${YOUR_WORKFLOWS}`;
  const key = text.slice(0, text.indexOf(':'));
  const list = stringify(watched, FLOW).trimEnd();
  return `${key}: ${list}`;
}

const FLOW = { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 } as const;

/** Where no workflow was found that could be watched. */
export const YOUR_WORKFLOWS = '# the names of your workflows';

/** Removes `setup:` and `verify:` without entries. */
function withoutEmptyLists(text: string): string {
  return text
    .replace(/^( *)(?:setup|verify):(?: #.*)?\n(?!\1 *- )/gm, '')
    .replace(/\n{3,}/g, '\n\n');
}
