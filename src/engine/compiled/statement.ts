/** A piece of a program that computes one scenario. */
export interface Statement {
  /** For a loop: what is done for its element `i`. */
  readonly text: string
  /** Names that it sets; `let` declares them. */
  readonly sets: readonly string[]
  /** Names that it needs, arrays included. */
  readonly needs: ReadonlySet<string>
  readonly loop?: Loop
}

interface Loop {
  /** How many elements there are. */
  readonly size: number
  /** What is done before the first one. */
  readonly before: string
  /** What it sets is complete only after the last one; else each element is, as soon as it is set. */
  readonly isSum: boolean
}

function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of b) if (a.has(each)) return true
  return false
}

/** Several loops as one. */
class Fused {
  private readonly size: number
  private readonly before: string[] = []
  private readonly body: string[] = []
  private readonly elements = new Set<string>()
  private readonly sums = new Set<string>()

  constructor(size: number) {
    this.size = size
  }

  /** Whether a loop may become part of it: it needs no more of it than the element that it is at. */
  takes({ loop, needs }: Statement): boolean {
    return loop?.size === this.size && !haveCommon(this.sums, needs)
  }

  /** Whether a statement may come before it. */
  isIndependentOf({ needs }: Statement): boolean {
    return !haveCommon(this.sums, needs) && !haveCommon(this.elements, needs)
  }

  add({ loop, text, sets }: Statement): void {
    if (loop?.before) this.before.push(loop.before)
    this.body.push(text)
    for (const name of sets) (loop?.isSum ? this.sums : this.elements).add(name)
  }

  get text(): string {
    return `${this.before.join(' ')} for (let i = 0; i < ${this.size}; i++) { ${this.body.join(' ')} }`
  }
}

/** The statements as a program: loops after each other over as many elements become one, so that each element is at hand. */
export function programOf(statements: readonly Statement[]): string {
  const lines: string[] = []
  let open: Fused | undefined
  const close = () => {
    if (open) lines.push(open.text)
    open = undefined
  }
  for (const statement of statements) {
    if (statement.loop) {
      if (!open?.takes(statement)) {
        close()
        open = new Fused(statement.loop.size)
      }
      open?.add(statement)
    } else {
      if (open && !open.isIndependentOf(statement)) close()
      lines.push(statement.text)
    }
  }
  close()
  return lines.join('\n')
}

/** Those statements that follow from one of the names, directly or by way of others; and the rest. */
export function partedBy(
  statements: readonly Statement[],
  names: readonly string[],
): { readonly following: Statement[]; readonly rest: Statement[] } {
  const reached = new Set(names)
  const [following, rest]: [Statement[], Statement[]] = [[], []]
  for (const statement of statements) {
    const follows = haveCommon(reached, statement.needs)
    ;(follows ? following : rest).push(statement)
    if (follows) for (const name of statement.sets) reached.add(name)
  }
  return { following, rest }
}
