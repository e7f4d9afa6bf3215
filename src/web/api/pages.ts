/** The cursor of the page that follows, from the head of an answer; undefined after the last one. */
export function nextCursor({ headers }: Response): string | undefined {
  const next = /<([^>]*)>;\s*rel="next"/.exec(headers.get('link') ?? '')?.[1]
  return next === undefined
    ? undefined
    : (new URL(next, location.origin).searchParams.get('cursor') ?? undefined)
}
