import { Refusal } from '../ports.ts';

/** GitHub's no, or its silence. */
export class GitHubRefusal extends Refusal {
  override readonly name = 'GitHubRefusal';
  /** Of the HTTP answer; `null` when none came. */
  readonly status: number | null;
  /** Whether the call may have done what it asked all the same: who wrote has to look. */
  readonly isUncertain: boolean;

  constructor(options: {
    readonly message: string;
    readonly remedy: string;
    readonly status: number | null;
    readonly isUncertain: boolean;
    readonly cause: unknown;
  }) {
    super(options.message, options.remedy, { cause: options.cause });
    this.status = options.status;
    this.isUncertain = options.isUncertain;
  }
}
