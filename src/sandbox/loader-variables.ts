import { ownProgram } from '../process/programs.ts';

type Variables = Readonly<Record<string, string>>;

/**
 * Variables by which any program loads further code before its own begins. A pipeline may set them for its children; what
 * holds a child in must not obey them, as they may name a file of the workspace.
 */
const LOADER = /^(?:LD_.*|DYLD_.*|GLIBC_TUNABLES|GCONV_PATH|LOCPATH)$/;

/** For what holds a child in. */
export function unobeyed(env: Variables): Variables {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !LOADER.test(name)));
}

/** Those that the child is to get nevertheless. */
export function loaderVariables(env: Variables): Variables {
  return Object.fromEntries(Object.entries(env).filter(([name]) => LOADER.test(name)));
}

/** What stands before a child's program so that it gets them. */
export function obeyed(env: Variables): readonly string[] {
  const words = Object.entries(loaderVariables(env)).map(([name, value]) => `${name}=${value}`);
  return words.length === 0 ? [] : [ownProgram('env') ?? '/usr/bin/env', ...words];
}
