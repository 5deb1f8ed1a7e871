import type { Argument, Command, Option } from 'commander';
import { shellWord } from '../../core/lib/shell-word.ts';
import { oneLine } from '../../core/text/line.ts';
import { Refusal } from '../../ports.ts';

/**
 * Throws `Refusal` if an argument or the value of an option is empty, as after a variable of a shell that is not set. Every command
 * has the same sentence for it. `typed`: the command as it is typed.
 */
export function refuseEmpty(command: Command, typed: string): void {
  for (const [index, argument] of command.registeredArguments.entries())
    if (argument.name() !== TITLE && hasEmpty(command.processedArgs[index]))
      throw emptyArgument(argument, commandUsage(command, typed, index));
  const given = command.opts<Record<string, unknown>>();
  for (const option of command.options)
    if (!FREE.has(placeholderOf(option)) && hasEmpty(given[option.attributeName()]))
      throw emptyOption(option, commandUsage(command, typed, command.registeredArguments.length));
}

/** An empty title has a sentence of its own, because it may also be cut to nothing. */
const TITLE = 'title';

/** Values of options that may be empty: nothing is said, or no command is run. */
const FREE: ReadonlySet<string> = new Set(['text', 'command']);

/** `file` of `-o, --output <file>`. */
const placeholderOf = ({ flags }: Option): string => /<([^>]+)>/.exec(flags)?.[1] ?? '';

const hasEmpty = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(hasEmpty) : typeof value === 'string' && value.trim() === '';

interface CommandUsage {
  /** The command as it was typed, without arguments. */
  readonly typed: string;
  /** The same with the arguments before the empty one, as they were given. */
  readonly before: string;
  /** The required arguments after it. */
  readonly after: readonly string[];
}

/** The arguments around the one at `at`: a command to type is complete. */
function commandUsage(command: Command, typed: string, at: number): CommandUsage {
  const all = command.registeredArguments;
  const given = all.slice(0, at + 1).flatMap((_, index) => wordsOf(command.processedArgs[index]));
  const after = all.slice(at + 1).filter(({ required }) => required);
  return { typed, before: [typed, ...given].join(' '), after: after.map(placeholder) };
}

/** Up to one that is empty. */
function wordsOf(value: unknown): readonly string[] {
  const words = [value].flat();
  const empty = words.findIndex(hasEmpty);
  return (empty === -1 ? words : words.slice(0, empty)).flatMap((word) =>
    typeof word === 'string' ? [shellWord(oneLine(word))] : [],
  );
}

/** A text is of several words, so it is typed between quotation marks. */
const placeholder = (argument: Argument): string =>
  argument.name() === 'text' ? '"…"' : argument.name().toUpperCase();

function emptyArgument(argument: Argument, { typed, before, after }: CommandUsage): Refusal {
  const usage = `Type \`${[before, placeholder(argument), ...after].join(' ')}\``;
  return new Refusal(
    `\`${argument.name()}\` of \`${typed}\` is empty.`,
    argument.required ? `${usage}.` : `${usage}, or leave it out.`,
  );
}

function emptyOption(option: Option, { before }: CommandUsage): Refusal {
  const name = option.long ?? option.flags;
  return new Refusal(
    `\`${name}\` is empty.`,
    `Type \`${before} ${name} ${placeholderOf(option).toUpperCase()}\`, or leave it out.`,
  );
}
