/** An agent cannot do what the author asks of it. */
export class CannotDo extends Error {
  override readonly name: string = 'CannotDo';
}

/** It cannot go on with the conversation that it is to go on with. */
export class SessionLost extends CannotDo {
  override readonly name = 'SessionLost';
}
