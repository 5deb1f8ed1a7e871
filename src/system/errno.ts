import { constants } from 'node:os';

/** The system's name of an error number, such as `EDQUOT`; `errno 4095` for an unknown one. */
export function errnoName(errno: number): string {
  return NAMES.get(Math.abs(errno)) ?? `errno ${Math.abs(errno)}`;
}

/** Names of Linux that Node does not have; the numbers are the same on every processor that Node supports. */
const LINUX: Readonly<Record<string, number>> = {
  ENOTBLK: 15,
  ECHRNG: 44,
  ENONET: 64,
  ENOPKG: 65,
  EREMOTE: 66,
  ECOMM: 70,
  EDOTDOT: 73,
  ENOTUNIQ: 76,
  EBADFD: 77,
  EREMCHG: 78,
  ELIBACC: 79,
  ELIBBAD: 80,
  ELIBMAX: 82,
  ELIBEXEC: 83,
  ERESTART: 85,
  ESTRPIPE: 86,
  EUSERS: 87,
  ESOCKTNOSUPPORT: 94,
  EPFNOSUPPORT: 96,
  ESHUTDOWN: 108,
  EHOSTDOWN: 112,
  EUCLEAN: 117,
  ENOTNAM: 118,
  ENAVAIL: 119,
  EISNAM: 120,
  EREMOTEIO: 121,
  ENOMEDIUM: 123,
  EMEDIUMTYPE: 124,
  ENOKEY: 126,
  EKEYEXPIRED: 127,
  EKEYREVOKED: 128,
  EKEYREJECTED: 129,
  EOWNERDEAD: 130,
  ENOTRECOVERABLE: 131,
  ERFKILL: 132,
  EHWPOISON: 133,
};

const MORE = process.platform === 'linux' ? LINUX : {};

/** If two names have one number, the first counts: `EAGAIN` rather than `EWOULDBLOCK`. */
const NAMES: ReadonlyMap<number, string> = new Map(
  [...Object.entries(MORE), ...Object.entries(constants.errno)]
    .map(([name, number]) => [number, name] as const)
    .reverse(),
);
