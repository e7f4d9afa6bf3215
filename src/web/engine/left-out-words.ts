/** What the build leaves out of the model that a page starts with; it stands in this file of the page that is built. */
interface LeftOutWords {
  /** What a quantity says of itself, by its symbol. */
  readonly quantities: Readonly<Record<string, object>>
  /** What a rule of a scheme says, by its id. */
  readonly rules: Readonly<Record<string, object>>
}

export const leftOutWords: LeftOutWords = { quantities: {}, rules: {} }
