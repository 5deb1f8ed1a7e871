/** `setTimeout` accepts 31 bits; a longer time would fire at once. */
export function setLongTimeout(ms: number, act: () => void): NodeJS.Timeout {
  return setTimeout(act, Math.min(ms, 2 ** 31 - 1));
}
