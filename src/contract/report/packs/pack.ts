import type { Block, ReportSubject, Section } from '../said/report.ts'

/** One thing that a form asks for. */
export interface PackCell {
  readonly label: string
  /** As it is written; null where it is not there. */
  readonly value: string | null
  /** Where the value comes from, or what is missing and who has it. */
  readonly from: string
}

export interface PackPart {
  readonly title: string
  readonly cells: readonly PackCell[]
  readonly blocks?: readonly Block[]
}

/** What somebody asks for who gives money or a certificate, as far as a public source says what that is. */
export interface Pack {
  readonly title: string
  /** What it must not be taken for. */
  readonly mark: string
  /** The public source of the form. */
  readonly source: string
  readonly parts: readonly PackPart[]
}

interface Scalar {
  readonly value: number | null
  readonly reason?: string
}

/** Something that the calculation cannot know. */
export const missing = (label: string, from: string): PackCell => ({ label, value: null, from })

/**
 * A number of the outcome, with the place that it is from.
 *
 * @param scalar undefined where the level does not see it.
 */
export function cell<Found extends Scalar>(
  { level }: Pick<ReportSubject, 'level'>,
  label: string,
  scalar: Found | undefined,
  from: string,
  write: (scalar: Found) => string,
): PackCell {
  if (!scalar) return missing(label, `The access level ${level} does not include it.`)
  if (scalar.value === null) return missing(label, scalar.reason ?? 'It was not calculated.')
  return { label, value: write(scalar), from }
}

/** The parts of a pack as sections, the first with how much of it is there. */
export function packSections({ parts }: Pick<Pack, 'parts'>): Section[] {
  return parts.map(({ title, cells, blocks = [] }) => ({
    title,
    beginsPage: false,
    blocks: [
      {
        kind: 'table',
        caption: `${title}: what is there, and where it is from`,
        columns: [
          { label: 'What is asked', isNumber: false, width: 9 },
          { label: 'Value', isNumber: true, width: 7 },
          { label: 'Where it is from, or what is missing', isNumber: false, width: 12 },
        ],
        rows: cells.map(({ label, value, from }) => ({
          cells: [label, value ?? 'missing', from],
          isMissing: value === null,
        })),
      },
      ...blocks,
    ],
  }))
}

export function countText({ parts }: Pick<Pack, 'parts'>): string {
  const cells = parts.flatMap((part) => part.cells)
  const absent = cells.filter(({ value }) => value === null).length
  const there = cells.length - absent
  return `${there} of ${cells.length} cells are there; ${absent} are missing, and say what they need.`
}
