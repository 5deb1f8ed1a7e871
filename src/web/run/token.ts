const KEY = 'phasegate-token';

/** The token of the address's fragment, which is taken out of it; else the one that this tab was opened with. */
export function takeToken(): string {
  const given = /(?:^#|&)token=([\w-]+)/.exec(location.hash)?.[1];
  if (given === undefined) return sessionStorage.getItem(KEY) ?? '';
  sessionStorage.setItem(KEY, given);
  const rest = location.hash.replace(/(^#|&)token=[\w-]+&?/, '$1').replace(/[#&]$/, '');
  history.replaceState(null, '', `${location.pathname}${location.search}${rest}`);
  return given;
}
