/** One thing that `phasegate doctor` looked for. */
export interface DoctorCheck {
  readonly check: string;
  /** `null`: it was not looked at, or is not there and nothing here needs it. */
  readonly ok: boolean | null;
  readonly detail: string;
  readonly remedy: string | null;
}
