import { timingSafeEqual } from 'node:crypto';
import type { HonoRequest, MiddlewareHandler } from 'hono';
import type { Problem } from '../core/view/serve-data.ts';

/** Limit of a request's body in bytes. */
export const MAX_BODY = 2 * 1024 * 1024;

export interface GuardOptions {
  /** The token in the printed URL. */
  readonly token: string;
  /** The port of the server. */
  readonly port: () => number;
}

/**
 * Accepts only requests of our own pages from this machine's browser. Another `Host` is a name that points here (DNS rebinding);
 * another `Origin` or `Sec-Fetch-Site` is another page, possibly on another port of this machine. Cookies are not used, because
 * all ports of 127.0.0.1 share them.
 */
export function ownPagesOnly({ port }: GuardOptions): MiddlewareHandler {
  return async (context, next): Promise<Response | undefined> => {
    const { req } = context;
    if (!isOwnHost(req.header('host') ?? '', port()))
      return context.json(problem('This is not the address that was printed.'), 421);
    if (isForeign(req)) return context.json(problem('Another page asked for this.'), 403);
    await next();
    for (const [name, value] of HEADERS) context.res.headers.set(name, value);
    return undefined;
  };
}

const isOwnHost = (host: string, port: number): boolean =>
  host === `127.0.0.1:${port}` || host === `localhost:${port}`;

function isForeign(request: HonoRequest): boolean {
  const header = (name: string): string | undefined => request.header(name);
  const origin = header('origin');
  if (origin !== undefined && origin !== `http://${header('host')}`) return true;
  return !OWN_SITES.includes(header('sec-fetch-site') ?? 'none');
}

/** `none`: the URL was typed. */
const OWN_SITES: readonly string[] = ['same-origin', 'none'];

const HEADERS: readonly (readonly [string, string])[] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
  ['cache-control', 'no-store'],
];

/** Accepts requests with the token of the printed URL only. */
export function tokenOnly({ token }: GuardOptions): MiddlewareHandler {
  const wanted = Buffer.from(`Bearer ${token}`);
  return async (context, next): Promise<Response | undefined> => {
    const given = Buffer.from(context.req.header('authorization') ?? '');
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
      return context.json(
        problem('The token is missing or another one.', 'Open the address that was printed.'),
        401,
      );
    await next();
    return undefined;
  };
}

export function problem(
  message: string,
  remedy = 'Open the address that `phasegate serve` printed.',
): Problem {
  return { message, remedy };
}
