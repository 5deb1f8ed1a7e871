import { setFailed } from '@actions/core';

/** The Action's main step. Its modes do not exist yet, so it fails and says so: a green step would be a lie. */
export async function action(): Promise<void> {
  setFailed(
    'This version of Phasegate has no Action yet: its modes (work, gate, deliver, report) come with a later release. ' +
      'Until then, call the command line from a step: `npx phasegate run FILE`.',
  );
}
