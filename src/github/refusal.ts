import { Refusal } from '../ports.ts';

/** An error response of GitHub, or no response. */
export class GitHubRefusal extends Refusal {
  override readonly name = 'GitHubRefusal';
  /** HTTP status; `null`: no response. */
  readonly status: number | null;
  /** Whether the call may have had its effect nevertheless; the caller has to check. */
  readonly isUncertain: boolean;
  constructor(options: {
    readonly message: string;
    readonly remedy: string;
    readonly status: number | null;
    readonly isUncertain: boolean;
    readonly isPassing?: boolean;
    readonly cause: unknown;
  }) {
    const { message, remedy, cause, isPassing = false } = options;
    super(message, remedy, { cause, isPassing });
    this.status = options.status;
    this.isUncertain = options.isUncertain;
  }
}

/** Whether GitHub answered that there is no such thing, or none that the token may read. */
export const isNotFound = (error: unknown): error is GitHubRefusal =>
  error instanceof GitHubRefusal && error.status === 404;
