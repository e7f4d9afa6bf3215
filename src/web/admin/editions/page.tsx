import { useQuery } from '@tanstack/react-query'
import type { components } from '../../api/generated.ts'
import { day } from '../../format/times.ts'
import { Asked } from '../../frame/asked.tsx'
import { RecordTable } from '../../ui/record-table.tsx'
import { Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { AdminScreen } from '../admin-screen.tsx'
import { Cache } from './cache.tsx'
import { Doubts } from './doubts.tsx'
import { editionList } from './edition-queries.ts'
import { NewEdition } from './new-edition.tsx'
import { texts } from './texts.ts'

type Edition = components['schemas']['EditionSummary']

/** The editions of the reference data: which there are, what is held against the current one, and how to make another. */
export function Page() {
  return (
    <AdminScreen title={texts.editions}>
      <Editions />
    </AdminScreen>
  )
}

const columns = [texts.edition, texts.basedOn, texts.made, texts.byWhom, texts.state]

function Editions() {
  const editions = useQuery(editionList)
  return (
    <>
      <Section title={texts.editions} about={texts.editionsAbout}>
        <Asked query={editions} failed={texts.editionsFailed} skeleton={<Skeleton height={120} />}>
          {(list) => (
            <RecordTable
              caption={texts.editions}
              columns={columns}
              rows={list}
              keyOf={({ edition }) => edition}
              cells={editionCells}
            />
          )}
        </Asked>
      </Section>
      {editions.data && <NewEdition editions={editions.data} />}
      <Doubts />
      <Cache />
    </>
  )
}

const editionCells = ({ edition, basedOn, createdAt, byWhom, isCurrent }: Edition) => [
  edition,
  basedOn ?? texts.withProgram,
  day(createdAt),
  byWhom?.name,
  isCurrent ? <strong key="current">{texts.current}</strong> : texts.older,
]
