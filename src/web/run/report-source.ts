import type { ReportData } from '../../core/view/page-data.ts';
import type { FileContent, RunSource, Snapshot } from './source.ts';

/** A report contains all data, which never change. */
export class ReportSource implements RunSource {
  readonly act = null;
  readonly #snapshot: Snapshot;
  readonly #files: ReadonlyMap<string, FileContent>;

  constructor(data: ReportData) {
    const { files, phasegate, made } = data;
    this.#snapshot = { data, files, phasegate, made, fault: null };
    this.#files = new Map(files.map((file) => [file.path, file]));
  }

  snapshot(): Snapshot {
    return this.#snapshot;
  }

  subscribe(): () => void {
    return () => {};
  }

  read(path: string): Promise<FileContent | null> {
    return Promise.resolve(this.#files.get(path) ?? null);
  }
}
