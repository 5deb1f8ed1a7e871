const KEY = 'phasegate-token';

/** Takes the token out of the URL's fragment; otherwise returns the one that this tab stored. */
export function takeToken(): string {
  const given = /(?:^#|&)token=([\w-]+)/.exec(location.hash)?.[1];
  if (given === undefined) return sessionStorage.getItem(KEY) ?? '';
  sessionStorage.setItem(KEY, given);
  const rest = location.hash.replace(/(^#|&)token=[\w-]+&?/, '$1').replace(/[#&]$/, '');
  history.replaceState(null, '', `${location.pathname}${location.search}${rest}`);
  return given;
}
