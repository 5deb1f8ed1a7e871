import { Refusal } from '../../ports.ts';

/** The refusal for a push that a server rejected because of its branches; `null` for any other message of git. */
export function rejected(branch: string, where: string, words: string): Refusal | null {
  const [, other] = /'refs\/heads\/([^']+)' exists; cannot create '/.exec(words) ?? [];
  if (other !== undefined) {
    return new Refusal(
      `\`${branch}\` cannot be created on ${where}, because it has the branch \`${other}\`, and git cannot have both.`,
      `Rename or delete the branch \`${other}\` on ${where}, then run \`phasegate resume\`.`,
    );
  }
  if (!/\[rejected\]/.test(words)) return null;
  return new Refusal(
    `\`${branch}\` on ${where} is not at the commit that this state of the run knows. It was not changed.`,
    'If another machine or job continued the run, resume its newest checkpoint. Otherwise delete or rename that branch, then run `phasegate resume`.',
  );
}
