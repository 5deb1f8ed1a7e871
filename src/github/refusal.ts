import { Refusal } from '../ports.ts';

/** GitHub's no, or its silence. */
export class GitHubRefusal extends Refusal {
  override readonly name = 'GitHubRefusal';
  /** Of the HTTP answer; `null` when none came. */
  readonly status: number | null;
  /** Whether the call may have done what it asked all the same: who wrote has to look. */
  readonly isUncertain: boolean;
  /** Another try, later, may go well: a limit, a failure of GitHub's own, a lost way. */
  readonly isPassing: boolean;

  constructor(options: {
    readonly message: string;
    readonly remedy: string;
    readonly status: number | null;
    readonly isUncertain: boolean;
    readonly isPassing?: boolean;
    readonly cause: unknown;
  }) {
    super(options.message, options.remedy, { cause: options.cause });
    this.status = options.status;
    this.isUncertain = options.isUncertain;
    this.isPassing = options.isPassing ?? false;
  }
}
