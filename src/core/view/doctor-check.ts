/** One check of `phasegate doctor`. */
export interface DoctorCheck {
  readonly check: string;
  /** `null`: not checked, or missing and not needed. */
  readonly ok: boolean | null;
  readonly detail: string;
  readonly remedy: string | null;
}
