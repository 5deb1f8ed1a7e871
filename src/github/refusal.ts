import { Refusal } from '../ports.ts';

/** An error response of GitHub, or no response. */
export class GitHubRefusal extends Refusal {
  override readonly name = 'GitHubRefusal';
  /** HTTP status; `null`: no response. */
  readonly status: number | null;
  /** Whether the call may have had its effect nevertheless; the caller has to check. */
  readonly isUncertain: boolean;
  /** Whether a later try may succeed: a rate limit, a failure of GitHub or of the network. */
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
