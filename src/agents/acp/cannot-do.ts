/** An agent cannot do what the author asks of it. */
export class CannotDo extends Error {
  override readonly name = 'CannotDo';
}
