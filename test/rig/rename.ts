import type { PhasegateHub } from './phasegate-hub.ts';

/** From now on the repository has another name, as after a rename or a transfer: GitHub redirects the former one. */
export function rename(hub: PhasegateHub, name: string): void {
  const { world, actions, tokens, repository } = hub;
  const [owner = '', repo = ''] = name.split('/');
  Object.assign(world, { owner, repo });
  world.formerNames.push(repository.toLowerCase());
  tokens.formerNames.add(repository);
  actions.repository = { ...actions.repository, full_name: name };
  hub.repository = name;
}
