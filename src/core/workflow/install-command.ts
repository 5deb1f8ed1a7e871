/** A system, by what determines the installation of packages. */
export interface OperatingSystem {
  /** `process.platform`. */
  readonly platform: string;
  /** Text of /etc/os-release; empty if missing. */
  readonly osRelease: string;
  readonly isRoot: boolean;
}

/** Package managers by `ID` and `ID_LIKE` of os-release. */
const MANAGERS: Readonly<Record<string, string>> = {
  debian: 'apt-get install -y',
  ubuntu: 'apt-get install -y',
  fedora: 'dnf install -y',
  rhel: 'dnf install -y',
  centos: 'dnf install -y',
  amzn: 'dnf install -y',
  arch: 'pacman -S --noconfirm',
  alpine: 'apk add',
  suse: 'zypper install -y',
  opensuse: 'zypper install -y',
};

/** The command that installs a package with the same name on every system; `null`: unknown system. */
export function installCommand(
  name: string,
  { platform, osRelease, isRoot }: OperatingSystem,
): string | null {
  if (platform === 'darwin') return `brew install ${name}`;
  const ids = ['ID', 'ID_LIKE'].flatMap((key) => fieldOf(osRelease, key).split(/\s+/));
  const manager = ids.map((id) => MANAGERS[id]).find((found) => found !== undefined);
  if (manager === undefined) return null;
  return `${isRoot ? '' : 'sudo '}${manager} ${name}`;
}

function fieldOf(osRelease: string, key: string): string {
  const [, value = ''] = new RegExp(`^${key}=["']?([^"'\n]*)`, 'm').exec(osRelease) ?? [];
  return value.trim().toLowerCase();
}
