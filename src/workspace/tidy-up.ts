import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenOptions } from './checkout.ts';
import { readMark } from './checkout-mark.ts';
import { recoverCheckout } from './recover.ts';

/** What a process left that was killed after its run was over, and before the checkout was back where it was. */
export async function tidyUp(
  options: Pick<OpenOptions, 'repository' | 'run' | 'home' | 'onNote'>,
): Promise<void> {
  const { repository, run, home } = options;
  if (readMark(repository)?.run === run) await recoverCheckout(options);
  for (const name of [run, `${run}.git`]) {
    await rm(join(home, name), { recursive: true, force: true });
  }
}
