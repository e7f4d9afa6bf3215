/** The path of a guest's plant, and when somebody asked to keep it. */
interface Wanted {
  readonly path: string
  /** Milliseconds since 1970. */
  readonly at: number
}

const key = 'plant-to-keep'
/** As long as the link works that confirms an address. */
const longestMilliseconds = 24 * 60 * 60 * 1_000

/**
 * A guest wants to keep the plant of this path, and makes an account for it. The link in the mail opens a tab of its own, so every tab of
 * this browser knows it.
 */
export function rememberPlantToKeep(path: string): void {
  try {
    localStorage.setItem(key, JSON.stringify({ path, at: Date.now() } satisfies Wanted))
  } catch {
    // Where nothing may be stored the plant is kept by the same button after signing in.
  }
}

/** Where whoever signs in finds the plant that was to be kept; undefined where none was. */
export function plantToKeep(): string | undefined {
  try {
    const wanted: Wanted | null = JSON.parse(localStorage.getItem(key) ?? 'null')
    return wanted && Date.now() - wanted.at < longestMilliseconds ? wanted.path : undefined
  } catch {
    return undefined
  }
}

/** Whether the plant of this path was to be kept. It is kept once, whatever tabs and reloads there are. */
export function takePlantToKeep(path: string): boolean {
  if (plantToKeep() !== path) return false
  localStorage.removeItem(key)
  return true
}
