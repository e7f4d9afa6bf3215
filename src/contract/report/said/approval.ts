import { dayAndTime } from '../../text/paper.ts'

/** Who approved the calculation of a report. */
export interface ReportApproval {
  /** Null once that account is gone. */
  readonly by: string | null
  /** ISO 8601 in UTC. */
  readonly at: string
  /** The hash of the bundle of the whole calculation, as the last access level has it. */
  readonly sha256: string
  /** When the scenario was unlocked since; null where it is locked. */
  readonly unlockedAt: string | null
}

/** What is said of an approval in one line. */
export function approvalText({ by, at, unlockedAt }: ReportApproval): string {
  const approved = `Approved by ${by ?? 'somebody whose account is gone'}, ${dayAndTime(at)}`
  return unlockedAt === null ? approved : `${approved}; unlocked again ${dayAndTime(unlockedAt)}`
}
