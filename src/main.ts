/**
 * What the small files in dist/ call. One bundle serves the CLI, the Action and its post step; each pays at start
 * only for itself.
 */
export async function cli(argv: readonly string[]): Promise<number> {
  const { main } = await import('./cli.ts');
  return main(argv);
}

export async function action(): Promise<void> {
  const entry = await import('./action.ts');
  return entry.action();
}

export async function post(): Promise<void> {
  const entry = await import('./post.ts');
  return entry.post();
}
