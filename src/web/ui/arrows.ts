interface Arrow {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

const steps: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowRight: (place, last) => Math.min(place + 1, last),
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowLeft: (place) => Math.max(place - 1, 0),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/**
 * Where an arrow, Home or End leads among things in a row, of which it is at `place`; undefined where the key leads nowhere, or it is at
 * none of them.
 */
export function placeByArrow(
  { key, ctrlKey, metaKey, altKey }: Arrow,
  place: number,
  count: number,
): number | undefined {
  const step = steps[key]
  return step && place >= 0 && !ctrlKey && !metaKey && !altKey ? step(place, count - 1) : undefined
}
