/** What children may reach: everything, nothing, or the listed hosts. */
export type Network =
  | { readonly type: 'any' }
  | { readonly type: 'none' }
  | { readonly type: 'allow'; readonly hosts: readonly string[] };

export interface Destination {
  readonly host: string;
  readonly port: number;
}

/**
 * Whether a pattern allows the destination: `example.org` allows that host only, `*.example.org` its subdomains. `:8080` allows
 * that port; without a port, those of HTTP and HTTPS are allowed.
 */
export function isAllowed(patterns: readonly string[], { host, port }: Destination): boolean {
  const name = bareHost(host);
  return patterns.some((pattern) => {
    const { host: wanted, port: only } = hostAndPort(pattern);
    if (only === null ? !WEB.includes(port) : only !== port) return false;
    return wanted.startsWith('*.') ? name.endsWith(wanted.slice(1)) : name === wanted;
  });
}

const WEB: readonly number[] = [80, 443];

/** The pattern for a service's URL; `null`: it is not an HTTP URL. */
export function patternOf(address: string): string | null {
  const found = /^(https?):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]+)(?::(\d+))?(?:[/?#]|$)/i.exec(
    address,
  );
  if (found === null) return null;
  const [, scheme = '', host = '', port] = found;
  return `${bareHost(host)}:${port ?? (scheme.toLowerCase() === 'https' ? 443 : 80)}`;
}

/** The destination of a CONNECT request (`host:port`); `null`: invalid. */
export function destinationOf(authority: string): Destination | null {
  const found = /^(\[[0-9a-f:.]+\]|[^:/?#@\s]+):(\d{1,5})$/i.exec(authority);
  if (found === null) return null;
  const [, host = '', port = ''] = found;
  return { host: bareHost(host), port: Number(port) };
}

function hostAndPort(pattern: string): { readonly host: string; readonly port: number | null } {
  const found = /^(.*?)(?::(\d+))?$/.exec(pattern);
  const [, host = pattern, port] = found ?? [];
  return { host: bareHost(host), port: port === undefined ? null : Number(port) };
}

/** In lower case, without brackets or a trailing dot. */
function bareHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}
