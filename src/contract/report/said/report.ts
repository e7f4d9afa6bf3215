import type { Shown } from '../../access/outcome-view.ts'
import type { AccessLevel } from '../../access-level.ts'
import type { Inputs } from '../../request/inputs.ts'
import type { ReportApproval } from './approval.ts'

/** What is said of a calculation besides its inputs and its outcome. */
export interface ReportRecord {
  /** What the plant is called by whoever made it. */
  readonly title: string
  /** Project and pathway, a line each. */
  readonly about: readonly string[]
  /** The id of the calculation; null where it is of a file and nobody has kept it. */
  readonly calculationId: string | null
  /** ISO 8601 in UTC: when it was calculated, which is the date of the document. */
  readonly calculatedAt: string | null
  readonly engineVersion: string
  readonly edition: string
  /** That of the bundle of the same calculation for the same level: it tells whether a copy is of the same calculation. */
  readonly hash: string
  /** Left out where nobody has approved it. */
  readonly approval?: ReportApproval | undefined
  /** The year of the money, where somebody has said so. */
  readonly moneyYear: number | null
  /** Where values are from, by JSON pointer into the inputs. */
  readonly sources: Readonly<Record<string, string>>
}

/** What a study of the same inputs found, as far as the level sees it. */
export interface StudyRange {
  readonly id: string
  readonly trials: number
  /** That of the engine that computed it. */
  readonly engineVersion: string
  readonly outputs: readonly {
    readonly name: string
    readonly unit: string
    readonly quantiles: readonly { readonly p: number; readonly value: number | null }[]
  }[]
}

/** What a report is made of. */
export interface ReportSubject {
  readonly inputs: Inputs
  /** As the level sees it. */
  readonly outcome: Shown
  readonly level: AccessLevel
  readonly record: ReportRecord
  readonly study?: StudyRange | undefined
}

/** How a bar or words are coloured: what comes in and goes out, is good and bad, or neither. */
export type Tone =
  | 'feedstock'
  | 'capital'
  | 'utility'
  | 'indirect'
  | 'credit'
  | 'ink'
  | 'good'
  | 'bad'
  | 'plain'

/** From where to where a bar reaches, as shares of the width that bars have. */
export interface Segment {
  readonly from: number
  readonly to: number
  readonly tone: Tone
}

export interface BarRow {
  readonly label: string
  readonly segments: readonly Segment[]
  /** A mark across the bar, such as a limit. */
  readonly marker: number | null
  readonly cells: readonly string[]
  readonly isTotal: boolean
}

interface Column {
  readonly label: string
  readonly isNumber: boolean
  /** Relative to the other columns; left out, as wide as its longest cell. */
  readonly width?: number
}

/** A part of a page; everything in it is text, and none of it is ever read as markup. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'picture'; readonly svg: string; readonly alternative: string; readonly caption: string }
  | {
      readonly kind: 'bars'
      readonly caption: string
      /** The headings of the label and of each cell. */
      readonly columns: readonly string[]
      readonly rows: readonly BarRow[]
      /** Where zero is among the bars; null where it is not among them. */
      readonly zero: number | null
    }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly columns: readonly Column[]
      readonly rows: readonly TableRow[]
    }

export interface TableRow {
  readonly cells: readonly string[]
  /** A heading among the rows. */
  readonly isHeading?: boolean
  /** A row whose second cell says that there is no value. */
  readonly isMissing?: boolean
}

export interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
  readonly beginsPage: boolean
}

export interface Tile {
  readonly label: string
  readonly number: string
  readonly unit: string
  /** Why there is no number, or what it is to be read beside. */
  readonly note: string
}

/** The first page, which can be read alone. */
export interface Decision {
  readonly tone: Tone
  readonly verdict: string
  readonly tiles: readonly Tile[]
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly schemes: readonly { readonly name: string; readonly verdict: string; readonly tone: Tone }[]
  readonly matters: readonly string[]
  readonly cautions: readonly string[]
}

/** What a report says. Numbers are written already, so that what prints it decides nothing. */
export interface Report {
  readonly title: string
  readonly about: readonly string[]
  /** "2026-11-29T17:50:00Z", or null. */
  readonly date: string | null
  readonly dateText: string
  readonly money: string
  readonly footer: string
  readonly decision: Decision
  readonly sections: readonly Section[]
}
