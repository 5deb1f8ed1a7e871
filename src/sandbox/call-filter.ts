/** A program of the kernel that decides on each system call of a child, as bytes for `bwrap --seccomp`. */
export type CallFilter = Buffer;

export interface CallFilterOptions {
  /** As `process.arch` names it. */
  readonly arch: string;
  /** Whether the network is limited. */
  readonly isOffline: boolean;
}

/**
 * Refuses what namespaces do not separate: the kernel's keyrings, which hold logins of the person and would be a channel between
 * runs, and, where the network is limited, sockets to the host of a virtual machine. Refused calls fail as on a kernel without
 * these features. `null`: the numbers of the calls on this machine are not known here.
 *
 * seccomp(2): instructions of classic BPF over `struct seccomp_data { int nr; __u32 arch; __u64 ip; __u64 args[6]; }`. The numbers
 * are those of the kernel's `arch/…/syscall*.tbl` and `include/uapi/asm-generic/unistd.h`.
 */
export function callFilter({ arch, isOffline }: CallFilterOptions): CallFilter | null {
  const machines = MACHINES[arch];
  if (machines === undefined) return null;
  // A program for another kind of machine than these has no business here.
  const program = [load(ARCH), ...machines.flatMap((one) => judged(one, isOffline)), end(ENOSYS)];
  return Buffer.concat(program.map(encoded));
}

/** The calls of one kind of machine; a kernel may run programs of several. */
interface Machine {
  /** `AUDIT_ARCH_…` of linux/audit.h. */
  readonly audit: number;
  readonly keys: readonly number[];
  readonly socket: number;
  /** Numbers from here on are those of another interface to the same calls; `null`: there is none. */
  readonly foreign: number | null;
  /** An older way to a socket, whose kind the filter cannot see; programs have the newer one, too. `null`: there is none. */
  readonly socketCall: number | null;
}

const X86_64: Machine = {
  ...{ audit: 0xc000003e, keys: [248, 249, 250], socket: 41 },
  ...{ foreign: 0x40000000, socketCall: null },
};
const I386: Machine = {
  ...{ audit: 0x40000003, keys: [286, 287, 288], socket: 359, foreign: null },
  socketCall: 102,
};
const AARCH64: Machine = {
  ...{ audit: 0xc00000b7, keys: [217, 218, 219], socket: 198 },
  ...{ foreign: null, socketCall: null },
};
const ARM: Machine = {
  ...{ audit: 0x40000028, keys: [309, 310, 311], socket: 281 },
  ...{ foreign: null, socketCall: null },
};

const MACHINES: Readonly<Record<string, readonly Machine[]>> = {
  x64: [X86_64, I386],
  arm64: [AARCH64, ARM],
};

function judged(machine: Machine, isOffline: boolean): Instruction[] {
  const { audit, keys, foreign } = machine;
  const calls = [
    load(NR),
    ...(foreign === null ? [] : refuseFrom(foreign)),
    ...keys.flatMap((call) => refuse(call)),
    ...(isOffline ? socketsOf(machine) : []),
    end(ALLOW),
  ];
  return [...skipUnless(audit, calls.length), ...calls];
}

function socketsOf({ socket, socketCall }: Machine): Instruction[] {
  const ofHost = [load(FIRST_ARGUMENT), ...refuse(AF_VSOCK, EAFNOSUPPORT)];
  return [
    ...(socketCall === null ? [] : refuse(socketCall)),
    ...skipUnless(socket, ofHost.length),
    ...ofHost,
  ];
}

interface Instruction {
  readonly code: number;
  readonly ifTrue: number;
  readonly ifFalse: number;
  readonly value: number;
}

const plain = (code: number, value: number): Instruction => ({
  code,
  ifTrue: 0,
  ifFalse: 0,
  value,
});
/** A word of `seccomp_data` into the accumulator. */
const load = (at: number): Instruction => plain(0x20, at);
const end = (verdict: number): Instruction => plain(0x06, verdict);

/** Passes over the next instructions unless the accumulator has the value. */
const skipUnless = (value: number, instructions: number): Instruction[] => [
  { code: 0x15, ifTrue: 0, ifFalse: instructions, value },
];
const refuse = (value: number, errno = ENOSYS): Instruction[] => [
  ...skipUnless(value, 1),
  end(errno),
];
const refuseFrom = (value: number): Instruction[] => [
  { code: 0x35, ifTrue: 0, ifFalse: 1, value },
  end(ENOSYS),
];

/** Offsets in `seccomp_data`; of the argument, the lower half on machines with little-endian numbers. */
const [NR, ARCH, FIRST_ARGUMENT] = [0, 4, 16] as const;
const ALLOW = 0x7fff0000;
/** `SECCOMP_RET_ERRNO` with the number of the error. */
const [ENOSYS, EAFNOSUPPORT] = [0x00050000 + 38, 0x00050000 + 97] as const;
const AF_VSOCK = 40;

function encoded({ code, ifTrue, ifFalse, value }: Instruction): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt16LE(code, 0);
  bytes.writeUInt8(ifTrue, 2);
  bytes.writeUInt8(ifFalse, 3);
  bytes.writeUInt32LE(value, 4);
  return bytes;
}
