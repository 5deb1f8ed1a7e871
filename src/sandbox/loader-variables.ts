import { ownProgram } from '../process/programs.ts';

type ProcessVariables = Readonly<Record<string, string>>;

/**
 * Variables that make any program load code before its own. A pipeline may set them for its children; the isolating program must
 * not obey them, because they may name a file of the workspace.
 */
const LOADER = /^(?:LD_.*|DYLD_.*|GLIBC_TUNABLES|GCONV_PATH|LOCPATH)$/;

/** The environment of the isolating program, without these variables. */
export function unobeyed(env: ProcessVariables): ProcessVariables {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !LOADER.test(name)));
}

/** The variables that the child gets nevertheless. */
export function loaderVariables(env: ProcessVariables): ProcessVariables {
  return Object.fromEntries(Object.entries(env).filter(([name]) => LOADER.test(name)));
}

/** The words before a child's program that set them. */
export function obeyed(env: ProcessVariables): readonly string[] {
  const words = Object.entries(loaderVariables(env)).map(([name, value]) => `${name}=${value}`);
  return words.length === 0 ? [] : [ownProgram('env') ?? '/usr/bin/env', ...words];
}
