import type { Argument, Command, Option } from 'commander';
import { shellWord } from '../../core/lib/shell-word.ts';
import { Refusal } from '../../ports.ts';

/**
 * Throws `Refusal` if an argument or the value of an option is empty, as after a variable of a shell that is not set. Every command
 * has the same sentence for it. `typed`: the command as it is typed.
 */
export function refuseEmpty(command: Command, typed: string): void {
  for (const [index, argument] of command.registeredArguments.entries())
    if (argument.name() !== TITLE && hasEmpty(command.processedArgs[index]))
      throw emptyArgument(argument, { typed, words: wordsOf(command) });
  const given = command.opts<Record<string, unknown>>();
  for (const option of command.options)
    if (!FREE.has(placeholderOf(option)) && hasEmpty(given[option.attributeName()]))
      throw emptyOption(option, typed);
}

/** An empty title has a sentence of its own, because it may also be cut to nothing. */
const TITLE = 'title';

/** Values of options that may be empty: nothing is said, or no command is run. */
const FREE: ReadonlySet<string> = new Set(['text', 'command']);

/** `file` of `-o, --output <file>`. */
const placeholderOf = ({ flags }: Option): string => /<([^>]+)>/.exec(flags)?.[1] ?? '';

const hasEmpty = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(hasEmpty) : typeof value === 'string' && value.trim() === '';

/** The arguments as they were typed, with a placeholder in the place of each empty one. */
const wordsOf = ({ registeredArguments, processedArgs }: Command): readonly string[] =>
  registeredArguments.flatMap((argument, index) =>
    [processedArgs[index]]
      .flat()
      .filter((given) => given !== undefined)
      .map((given) => (hasEmpty(given) ? placeholder(argument) : shellWord(String(given)))),
  );

const placeholder = (argument: Argument): string =>
  argument.name() === 'text' ? '"…"' : argument.name().toUpperCase();

function emptyArgument(
  argument: Argument,
  { typed, words }: { readonly typed: string; readonly words: readonly string[] },
): Refusal {
  const word = argument.name();
  const usage = `Type \`${[typed, ...words].join(' ')}\``;
  return new Refusal(
    `\`${word}\` of \`${typed}\` is empty.`,
    argument.required ? `${usage}.` : `${usage}, or leave it out.`,
  );
}

function emptyOption(option: Option, typed: string): Refusal {
  const name = option.long ?? option.flags;
  return new Refusal(
    `\`${name}\` is empty.`,
    `Type \`${typed} ${name} ${placeholderOf(option).toUpperCase()}\`, or leave it out.`,
  );
}
