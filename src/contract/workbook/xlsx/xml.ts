const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A text as XML has it. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (each) => entities[each] ?? each)

/** Characters that XML cannot hold, and the line break that reading would change. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for.
const forbidden = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g

/** What looks like an escape itself. */
const likeEscape = /_(?=x[0-9A-Fa-f]{4}_)/g

/** A text as a cell has it: what XML cannot hold is written as `_x0007_`, which programs that calculate turn back. */
export const cellText = (text: string): string =>
  escaped(
    text
      .toWellFormed()
      .replace(likeEscape, '_x005F_')
      .replace(forbidden, (each) => `_x${each.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  )
