/** How long a line of prose may be; a table, a heading or a link may be longer. */
const width = 120

/** What is left as it is: an empty line, a table, a heading, HTML, a rule, the definition of a link. */
const verbatim = /^\s*(\||#{1,6} |<|(-{3,}|\*{3,}|={3,})\s*$|\[[^\]]+\]: |$)/
const fence = /^\s*(```|~~~)/
/** The first line of a list item or a quotation, up to its text. */
const opening = /^(\s*(?:(?:[-*+]|\d+[.)]) +|> ?)+)/
/** A code span is one word, whatever is in it. */
const words = /(?:`[^`]*`|\S)+/g
/** Words that would mean something else at the beginning of a line. */
const bound = /^([-+*]|#+|\d+[.)]|[|>=<~].*|```.*)$/

interface Paragraph {
  readonly first: string
  readonly rest: string
  readonly lines: readonly string[]
}

/**
 * The same Markdown with its prose wrapped: each paragraph and list item filled up to the width. It changes nothing of
 * what is shown, and what it returns it leaves as it is.
 */
export function wrapMarkdown(text: string): string {
  const wrapped: string[] = []
  let isCode = false
  let open: Paragraph | undefined
  const close = () => {
    if (open) wrapped.push(...filled(open))
    open = undefined
  }
  for (const line of text.split('\n')) {
    const isFence = fence.test(line)
    const isKept = isFence || isCode || verbatim.test(line)
    if (isKept || opening.test(line)) close()
    if (isFence) isCode = !isCode
    if (isKept) wrapped.push(line)
    else {
      open = continued(open, line)
      if (isBroken(line)) close()
    }
  }
  close()
  return wrapped.join('\n')
}

/** Two spaces, or a backslash, at the end of a line break it where it is shown as well. */
const isBroken = (line: string): boolean => / {2}$|\\$/.test(line)

function continued(open: Paragraph | undefined, line: string): Paragraph {
  const { first, rest, lines } = open ?? paragraphOf(line)
  return { first, rest, lines: [...lines, open ? line : line.slice(first.length)] }
}

function paragraphOf(line: string): Paragraph {
  const [indent = ''] = /^\s*/.exec(line) ?? []
  const first = opening.exec(line)?.[1] ?? indent
  return { first, rest: first.replace(/[^\s>]/g, ' '), lines: [] }
}

function filled({ first, rest, lines }: Paragraph): string[] {
  const text = lines.join('\n')
  const [end = ''] = / {2}$/.exec(text) ?? []
  const all: string[] = []
  let line = first
  for (const word of unbroken(text)) {
    const isFirst = line === first || line === rest
    if (!isFirst && line.length + 1 + word.length > width) {
      all.push(line)
      line = rest
    }
    line += line === first || line === rest ? word : ` ${word}`
  }
  return [...all, line + end]
}

/** The words of a text, those that must not begin a line with the one before. */
function unbroken(text: string): string[] {
  const found: string[] = []
  for (const match of text.match(words) ?? []) {
    const word = match.replace(/\s+/g, ' ')
    const before = bound.test(word) ? found.pop() : undefined
    found.push(before === undefined ? word : `${before} ${word}`)
  }
  return found
}
