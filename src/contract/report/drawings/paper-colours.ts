/** The light colours of the page's charts, in their fixed order; all stand out from white by 4.5 to 1 or more. */
export const paperColours = {
  ink: '#1b1f24',
  soft: '#565d66',
  line: '#dfe0db',
  feedstock: '#1f66b0',
  capital: '#c2570c',
} as const
