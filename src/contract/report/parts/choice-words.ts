/** A choice as people read it: "carriedForward" is two words; names of presets have no capitals within. */
export const choiceWords = (choice: string): string =>
  choice.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
