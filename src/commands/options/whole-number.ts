import { InvalidArgumentError } from 'commander';

/** The value of an option. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('Give a whole number above zero.');
}
