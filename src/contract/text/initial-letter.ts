/** A name as the beginning of another word, or of a sentence. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A name within a sentence. */
export const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
