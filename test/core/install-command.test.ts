import { expect, test } from 'vitest';
import { installCommand } from '../../src/core/workflow/install-command.ts';

const linux = (osRelease: string, isRoot = false) => ({ platform: 'linux', osRelease, isRoot });

test.each([
  [linux('NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n'), 'sudo apt-get install -y bubblewrap'],
  [linux('ID=linuxmint\nID_LIKE="ubuntu debian"'), 'sudo apt-get install -y bubblewrap'],
  [linux("ID='debian'", true), 'apt-get install -y bubblewrap'],
  [linux('ID="rocky"\nID_LIKE="rhel centos fedora"'), 'sudo dnf install -y bubblewrap'],
  [linux('ID=arch'), 'sudo pacman -S --noconfirm bubblewrap'],
  [linux('ID=alpine', true), 'apk add bubblewrap'],
  [linux('ID="opensuse-leap"\nID_LIKE="suse opensuse"'), 'sudo zypper install -y bubblewrap'],
  [linux('ID=nixos'), null],
  [linux(''), null],
  [{ platform: 'darwin', osRelease: '', isRoot: false }, 'brew install bubblewrap'],
])('a package is installed by the system’s own manager: %j', (system, command) => {
  expect(installCommand('bubblewrap', system)).toBe(command);
});
