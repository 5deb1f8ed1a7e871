import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, Help, Option } from 'commander';

/** Where a command finds its repository, and whether a program reads what it prints. */
export interface CommonOptions {
  readonly root: string;
  readonly json: boolean;
}

/** A subcommand and what it does with its arguments and options; resolves to the exit code. */
export interface Registered {
  readonly command: Command;
  // Commander passes each command's own arguments, then its options.
  readonly act: (...args: never[]) => Promise<number>;
  readonly hidden: boolean;
}

/** A subcommand with the options that every one has. */
export function subcommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .addOption(
      new Option('--root <dir>', 'folder inside the repository').default(
        process.cwd(),
        'current folder',
      ),
    )
    .option('--json', 'print one JSON document on stdout', false)
    .option('--verbose', 'print every program, API call and decision on stderr', false);
}

/** That a switch is off, or a list empty, unless it is given, goes without saying. */
export function optionDescription(option: Option): string {
  return new Help().optionDescription(option).replace(/ ?\(default: (?:false|\[\])\)$/, '');
}

/** For an option that may be given more than once. */
export const collect = (value: string, before: readonly string[]): readonly string[] => [
  ...before,
  value,
];

/** A file named on the command line: from where the person is, or from `--root`. */
export function fileArgument(file: string, root: string): string {
  const here = resolve(file);
  return existsSync(here) ? here : resolve(root, file);
}
