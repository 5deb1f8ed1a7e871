import { InvalidArgumentError } from 'commander';

/** The value of an option that takes an amount of USD above zero. Throws `InvalidArgumentError`. */
export function parseUsd(text: string): number {
  const number = Number(text);
  if (/^\d+(\.\d+)?$/.test(text.trim()) && number > 0) return number;
  throw new InvalidArgumentError('Give an amount of USD above zero, such as 2.50.');
}

/** The same for a whole number above zero. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('Give a whole number above zero.');
}
