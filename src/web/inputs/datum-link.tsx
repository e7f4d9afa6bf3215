import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { editionQuery } from '../api/editions.ts'
import { findEntry, listEntries } from '../engine/edition-data.ts'
import type { Provenance } from '../engine/pathways.ts'
import { elementNameAt } from '../workspace/edits.ts'
import { useCase } from '../workspace/open-case.tsx'
import { measureAt } from './knob.ts'
import { sourceTexts } from './source-texts.ts'

/** Leads from an input to the datum that its default is, among all of its edition. */
export function DatumLink({ pointer, origin }: { pointer: string; origin: Provenance }) {
  const { defaults, edition, from } = useCase()
  const { data } = useQuery(editionQuery(edition))
  const entries = useMemo(() => data && listEntries(data), [data])
  const given = measureAt(defaults, pointer)
  const entry =
    entries &&
    given &&
    findEntry(entries, { ...given, pointer, origin, element: elementNameAt(defaults, pointer), from })
  if (!entry) return null
  const { table, id, row } = entry
  return (
    <p>
      <Link to="/data/$edition/$table/$row" params={{ edition, table, row: String(id) }}>
        {sourceTexts.inData(row, edition)}
      </Link>
    </p>
  )
}
