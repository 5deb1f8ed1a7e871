import type { Uploaded } from '../checkpoints/uploader.ts';
import type { Report } from '../run/report.ts';

/** What a step came to. */
export type Ended =
  | Stood
  /** Its event was not for us: no run was touched. */
  | { readonly type: 'nothing'; readonly why: string };

/** How a run stands, and where it is kept. */
export interface Stood {
  readonly type: 'stood';
  readonly report: Report;
  readonly checkpoint: Kept | null;
}

/** An artifact that holds a run as it is now. */
export type Kept = Pick<Uploaded, 'id' | 'name'>;
