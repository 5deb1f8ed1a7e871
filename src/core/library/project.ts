/** The commands of a repository, each list in the order in which they run. */
export interface ProjectCommands {
  /** Installs the dependencies. */
  readonly setup: readonly string[];
  readonly test: readonly string[];
  readonly lint: readonly string[];
}

/** A folder with a manifest, and the commands that follow from its manifest and lock file. */
export interface FoundProject {
  /** Relative to the repository; `.` for its root. */
  readonly folder: string;
  readonly language: string;
  /** `null`: the language has only one. */
  readonly packageManager: string | null;
  readonly commands: ProjectCommands;
  /** Languages of other manifests in the folder, whose commands are not used (default: none). */
  readonly unused?: readonly string[];
}

/** What detection may read: the files of one folder. Nothing is executed. */
export interface ProjectFolder {
  readonly names: ReadonlySet<string>;
  /** The text of a file of the folder; empty if it is unreadable. */
  readonly read: (name: string) => string;
}
