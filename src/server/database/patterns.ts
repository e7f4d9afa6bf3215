/** What LIKE finds a text by, wherever in it the part stands; nothing in the part means anything else. */
export const containing = (part: string): string =>
  `%${part.replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`
