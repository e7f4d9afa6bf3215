/** The token of an invitation, and when its link was opened. */
interface Kept {
  readonly token: string
  /** Milliseconds since 1970. */
  readonly at: number
}

const key = 'invitation'
/** As long as the link of an invitation works. */
const longestMilliseconds = 7 * 24 * 60 * 60 * 1_000

/**
 * Somebody without an account opens an invitation and makes one. The link that confirms the address opens a tab of its own,
 * so every tab of this browser knows what was to be joined. The token alone opens nothing: the account has to have the
 * address that the invitation went to.
 */
export function keepInvitation(token: string): void {
  try {
    localStorage.setItem(key, JSON.stringify({ token, at: Date.now() } satisfies Kept))
  } catch {
    // Where nothing may be stored the link in the mail is opened again.
  }
}

/** Where whoever signs in joins what they were invited to; undefined where that is nothing. */
export function invitationToJoin(): string | undefined {
  try {
    const kept: Kept | null = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (!kept || Date.now() - kept.at >= longestMilliseconds) return undefined
    return `/join?token=${encodeURIComponent(kept.token)}`
  } catch {
    return undefined
  }
}

export function forgetInvitation(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // There is none.
  }
}
