/** The inputs are valid, but this result does not exist for them; the message says why. */
export class NoSolution extends Error {
  override name = 'NoSolution'
}
