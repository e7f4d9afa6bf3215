import type { Doubt } from '../schemas/reference-datum.ts'
import { listData } from './listed-data.ts'
import type { ReferenceData } from './reference-data.ts'

/** A doubt and the address of the datum that it is about. */
export interface AddressedDoubt extends Doubt {
  readonly table: string
  readonly id: number
  readonly field: string
}

/** Where a datum stands, as one text. */
export const addressOf = ({ table, id, field }: Pick<AddressedDoubt, 'table' | 'id' | 'field'>): string =>
  `${table}/${id}/${field}`

/** Writes beside each datum what is doubted of it. */
export function addDoubts(data: ReferenceData, doubts: readonly AddressedDoubt[]): void {
  if (doubts.length === 0) return
  const ofDatum = Map.groupBy(doubts, addressOf)
  for (const listed of listData(data)) {
    const own = ofDatum.get(addressOf(listed))
    if (own) listed.datum.doubts = own.map(({ note, source, at }) => ({ note, source, at }))
  }
}
