/**
 * Bytes of a body: of strangers and of one's own account, where nothing long is said, and of all else. Whatever
 * arrives is parsed on the event loop.
 */
export const bodyLimits = { account: 32_768, signedIn: 1_048_576 } as const
