/** "Annex IX part" is "annex IX part" there, and "CO2 price" stays. */
export const withinSentence = (label: string): string =>
  /^[A-Z][a-z ]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
