/** A turn that a child has asked for. */
interface Turn {
  readonly owner: object
  readonly number: number
  grant(): void
}

/** Gives the processes of this machine turns to compute: so many at once, first come first served. */
export class ComputingTurns {
  readonly #atOnce: number
  /** In the order in which they were asked for; the first so many are under way. */
  readonly #turns: Turn[] = []

  constructor(atOnce: number) {
    this.#atOnce = atOnce
  }

  ask(turn: Turn): void {
    this.#turns.push(turn)
    if (this.#turns.length <= this.#atOnce) turn.grant()
  }

  /** Whether it was under way or still waited. */
  end(owner: object, number: number): void {
    const place = this.#turns.findIndex((each) => each.owner === owner && each.number === number)
    if (place === -1) return
    this.#turns.splice(place, 1)
    if (place < this.#atOnce) this.#turns[this.#atOnce - 1]?.grant()
  }

  /** Those of a process that has ended. */
  endAllOf(owner: object): void {
    const own = this.#turns.filter((each) => each.owner === owner)
    for (const { number } of own) this.end(owner, number)
  }
}
