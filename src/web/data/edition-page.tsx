import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { currentOf, type EditionName, editionNames } from '../api/edition-names.ts'
import type { Entry } from '../engine/edition-data.ts'
import { full } from '../format/numbers.ts'
import { day } from '../format/times.ts'
import { Asked } from '../frame/asked.tsx'
import { SheetActions } from '../frame/sheet-actions.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { olderEdition, useEdition } from './editions.ts'
import { DataPage } from './page.tsx'
import styles from './prose.module.css'
import { sheetOf } from './sheet.ts'
import { texts } from './texts.ts'
import { UnknownEdition } from './unknown.tsx'

/** What an edition is, and all of its data to take away. */
export function EditionPage() {
  const { edition } = useParams({ strict: false })
  const editions = useQuery(editionNames)
  return (
    <Asked query={editions} failed={texts.failedEditions} skeleton={<Skeleton height={90} />}>
      {(names) => {
        const name = edition === undefined ? currentOf(names) : names.find((each) => each.edition === edition)
        return name ? (
          <Edition name={name} older={olderEdition(names, name.edition)} />
        ) : (
          <UnknownEdition edition={edition ?? ''} />
        )
      }}
    </Asked>
  )
}

interface EditionProps {
  name: EditionName
  /** What it is compared with; undefined where there is no other. */
  older: string | undefined
}

function Edition({ name, older }: EditionProps) {
  const { edition, published, note, basedOn } = name
  const query = useEdition(edition)
  return (
    <DataPage title={`${texts.edition} ${edition}`}>
      <div className={styles.prose}>
        <p>{note}</p>
        <p className={styles.soft}>
          {texts.publishedOn(day(published))} {basedOn !== null && texts.basedOn(basedOn)}
        </p>
        <Asked query={query} failed={texts.failedEdition} skeleton={<Skeleton height={60} />}>
          {({ data, entries }) => (
            <>
              <p>{countsOf(entries)}</p>
              {older !== undefined && (
                <p>
                  <Link to="/data/$edition/changes" params={{ edition }} search={{ from: older }}>
                    {texts.changedSince(older)}
                  </Link>
                </p>
              )}
              <SheetActions
                name={texts.fileOf(edition, '')}
                count={entries.length}
                sheet={() => sheetOf(entries)}
                whole={data}
              />
            </>
          )}
        </Asked>
      </div>
    </DataPage>
  )
}

const confidences = ['high', 'medium', 'low'] as const

/** How many data there are, from how many sources, and how sure they are. */
function countsOf(entries: readonly Entry[]): string {
  const sources = new Set(entries.map(({ datum }) => datum.source)).size
  const sure = confidences.map((each) => {
    const count = entries.filter(({ datum }) => datum.confidence === each).length
    return `${full(count)} ${texts.confidence[each]}`
  })
  return [texts.counted(full(entries.length), sources), ...sure].join(' · ')
}
