/**
 * The functions that the small files in dist/ call. One bundle serves the CLI, the Action and its post step; each loads only its
 * own part.
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
