/**
 * Why Phasegate cannot run here, with what to do about it; an empty string if it can.
 * Like the entries beside it, it is written so that Nodes far too old for the rest can read it.
 */
exports.unsupported = (platform, version) => {
  if (platform === 'win32') {
    return 'Phasegate runs on Linux and macOS, not on Windows. Use it inside WSL 2 or in a Linux container.';
  }
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return '';
  return `Phasegate needs Node 20.19 or newer, and this is Node ${version}. Install a newer one and try again.`;
};
