/** Each takes about half a kilobyte. */
const maximum = 5_000
const millisecondsPerSecond = 1_000

/** Whom a token that was found good stands for, until it expires: checking its signature costs as much as a small answer. */
export class KnownTokens<User> {
  readonly #known = new Map<string, { readonly user: User; readonly expiresAtMilliseconds: number }>()

  find(token: string): User | undefined {
    const known = this.#known.get(token)
    if (!known || Date.now() < known.expiresAtMilliseconds) return known?.user
    this.#known.delete(token)
    return undefined
  }

  /** @param expiresAtSeconds since 1970, as a token has it. */
  keep(token: string, user: User, expiresAtSeconds: number): void {
    if (this.#known.size >= maximum) {
      const [oldest = ''] = this.#known.keys()
      this.#known.delete(oldest)
    }
    this.#known.set(token, { user, expiresAtMilliseconds: expiresAtSeconds * millisecondsPerSecond })
  }
}
