import { dayAndTime } from '../../text/paper.ts'

/** Who approved the calculation of a report. */
export interface ReportApproval {
  /** Null once that account is gone, or where it has no name and the reader sees no address. */
  readonly by: string | null
  /** ISO 8601 in UTC. */
  readonly at: string
  /** The hash of the bundle of the whole calculation, as the last access level has it. */
  readonly sha256: string
  /** Whether nobody else was on the project; null where that was not recorded. */
  readonly isAlone: boolean | null
  /** When the last of the others left; null where there never was anybody else. */
  readonly aloneSince: string | null
  /** When the scenario was unlocked since; null where it is locked. */
  readonly unlockedAt: string | null
}

/** What is said of an approval in one line. */
export function approvalText({ by, at, isAlone, aloneSince, unlockedAt }: ReportApproval): string {
  const alone =
    aloneSince === null ? 'alone on the project' : `alone on the project since ${dayAndTime(aloneSince)}`
  const approver = by ?? 'somebody whose name is not known'
  const approved = `Approved by ${approver}, ${dayAndTime(at)}${isAlone ? `, ${alone}` : ''}`
  return unlockedAt === null ? approved : `${approved}; unlocked again ${dayAndTime(unlockedAt)}`
}
