interface Part {
  readonly text: string
  readonly isLink: boolean
}

const address = /(https?:\/\/\S+)/

/** A mail's text in pieces, of which some are addresses on the web. */
export const textWithLinks = (text: string): Part[] =>
  text
    .trim()
    .split(address)
    .map((part, i) => ({ text: part, isLink: i % 2 === 1 }))
