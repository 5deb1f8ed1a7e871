/** An agent cannot do what the author asks of it. */
export class CannotDo extends Error {
  override readonly name: string = 'CannotDo';
}

/** The agent cannot continue the given session. */
export class SessionLost extends CannotDo {
  override readonly name = 'SessionLost';
}
