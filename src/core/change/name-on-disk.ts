/** A name as the loosest file systems compare it, but for letter case: those of macOS and Windows omit characters. */
export function nameOnDisk(name: string): string {
  return name.normalize('NFC').replace(IGNORED_ON_HFS, '').replace(IGNORED_ON_NTFS, '');
}

/** Characters that HFS+ omits from names: https://git-scm.com/docs/git-config#Documentation/git-config.txt-coreprotectHFS */
const IGNORED_ON_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/** NTFS omits blanks and dots at the end; a colon begins a stream, which may be the file's own content. */
const IGNORED_ON_NTFS = /(?<![ .])[ .]*(?::.*)?$/s;
