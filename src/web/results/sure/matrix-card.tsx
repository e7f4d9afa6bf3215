import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { editionQuery } from '../../api/editions.ts'
import { ChartFrame } from '../../charts/frame.tsx'
import { HeatTable } from '../../charts/heat.tsx'
import { type Heat, heatData } from '../../charts/heat-data.ts'
import { usePlace } from '../../charts/place.ts'
import { listPairs, type ReferenceData } from '../../engine/pathways.ts'
import { matrices } from '../../engine/studies.ts'
import type { MatrixAnswer, StudyAsked } from '../../engine/study-run.ts'
import { type OpenCase, useCase, useShown } from '../../workspace/open-case.tsx'
import { Card } from '../cards/card.tsx'
import type { Headline } from '../headlines.ts'
import { useStudy } from './use-study.ts'

interface Asked extends StudyAsked {
  readonly headline: Headline
}

/** So many feedstocks are looked at beside the case's own. */
const most = 6

/** The case with the defaults of other countries, and of other feedstocks of its process. */
export function MatrixCard({ headline }: { headline: Headline }) {
  const { edition, from } = useCase()
  const { data } = useQuery({ ...editionQuery(edition), enabled: from !== undefined })
  return from && data ? <Matrix headline={headline} from={from} data={data} /> : null
}

interface MatrixProps {
  headline: Headline
  from: NonNullable<OpenCase['from']>
  data: ReferenceData
}

function Matrix({ headline, from, data }: MatrixProps) {
  const { level, citation } = useCase()
  const inputs = useShown(({ result }) => result?.inputs)
  const { ref, isNear } = usePlace()
  const asked = useMemo((): Asked | undefined => {
    if (!inputs || !isNear) return undefined
    return { inputs, level, form: matrixForm(data, from, headline), data, headline }
  }, [inputs, isNear, level, data, from, headline])
  const { answered, isOld } = useStudy(asked, matrices)
  const chart = useMemo(() => {
    if (answered?.answer.kind !== 'matrix') return undefined
    const heat = heatOf(answered.answer, answered.asked.headline)
    return heat && heatData(heat)
  }, [answered])
  return (
    <Card isOld={isOld} isWide>
      <div ref={ref}>{chart && <ChartFrame chart={chart} drawing={HeatTable} citation={citation} />}</div>
    </Card>
  )
}

/** The own feedstock comes first. */
function matrixForm(
  data: ReferenceData,
  { process, feedstock, country }: MatrixProps['from'],
  { name }: Headline,
) {
  const others = listPairs(data).filter(
    (pair) =>
      pair.process.id === process.id && pair.feedstock.id !== feedstock.id && pair.reason === undefined,
  )
  const feedstocks = [feedstock, ...others.slice(0, most - 1).map((pair) => pair.feedstock)]
  return {
    kind: 'matrix',
    from: { process: process.id, feedstock: feedstock.id, country: country.id },
    countries: 'all',
    pathways: feedstocks.map(({ id }) => ({ process: process.id, feedstock: id })),
    outputs: [name],
  }
}

function heatOf(answer: MatrixAnswer, { name, short, unit, factor, better }: Headline): Heat | undefined {
  const found = answer.results[name]
  if (!found) return undefined
  const reasonAt = (place: number) => found.withoutValue.find(({ cells }) => cells.includes(place))?.reason
  const columns = answer.pathways.map((pathway) => pathway?.feedstock ?? '')
  return {
    label: short,
    unit,
    isMoreBetter: better === 'more',
    of: { rows: 'countries', columns: 'feedstocks' },
    columns,
    rows: answer.countries.map((country, i) => ({
      name: country?.name ?? '',
      cells: columns.map((_, j) => {
        const place = answer.cells.findIndex((cell) => cell.country === i && cell.pathway === j)
        const value = found.values[place] ?? null
        const reason = reasonAt(place)
        return { value: value === null ? null : value * factor, ...(reason !== undefined && { reason }) }
      }),
    })),
  }
}
