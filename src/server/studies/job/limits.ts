/** What a part may take of its thread, however slow the machine. */
export const partLimits = { timeLimitMilliseconds: 600_000 } as const
