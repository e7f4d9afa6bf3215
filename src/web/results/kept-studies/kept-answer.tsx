import { useMemo, useState } from 'react'
import { Bars } from '../../charts/bars.tsx'
import { Convergence } from '../../charts/convergence.tsx'
import { convergenceData } from '../../charts/convergence-data.ts'
import { ChartFrame } from '../../charts/frame.tsx'
import { Histogram } from '../../charts/histogram.tsx'
import { histogramData } from '../../charts/histogram-data.ts'
import { spearmanData } from '../../charts/shares-data.ts'
import { useCase } from '../../workspace/open-case.tsx'
import type { Headline } from '../headlines.ts'
import { ExceedanceChart } from '../sure/exceedance-card.tsx'
import { Figures } from '../sure/figures.tsx'
import { influenceOf } from '../sure/influence-of.ts'
import { ScatterChart } from '../sure/scatter-card.tsx'
import { Sentences } from '../sure/sentences-list.tsx'
import { scaledEstimate } from '../sure/spread-of.ts'
import styles from '../sure/sure.module.css'
import type { Told } from '../sure/use-sure.ts'
import { KeptFuture } from './kept-future.tsx'
import { keptTexts } from './texts.ts'
import { useKeptTold } from './use-kept-told.ts'

/** What came of a kept study, of the headline number that is looked at. */
export function KeptAnswer({ id, headline }: { id: string; headline: Headline }) {
  const kept = useKeptTold(id, headline)
  const [trial, setTrial] = useState<number>()
  if (!kept) return null
  const { told, hasColumn, hasFutures } = kept
  return (
    <div className={styles.kept}>
      <Summary told={told} />
      {hasColumn && (
        <div>
          <ExceedanceChart told={told} />
        </div>
      )}
      {hasFutures && (
        <div>
          <ScatterChart told={told} onTrial={setTrial} />
          {trial !== undefined && (
            <KeptFuture id={id} trial={trial} headline={headline} onClose={() => setTrial(undefined)} />
          )}
        </div>
      )}
    </div>
  )
}

/** All that its answer says without single futures. */
function Summary({ told }: { told: Told }) {
  const { citation } = useCase()
  const { spread, result, headline } = told
  const charts = useMemo(() => {
    const scaled = (estimate: Parameters<typeof scaledEstimate>[0] | undefined) =>
      scaledEstimate(estimate ?? { value: null, standardError: null, interval95: null }, headline.factor)
    const looks = result.convergence.map(({ trials, mean, p10, p90 }) => ({
      trials,
      mean: scaled(mean),
      p10: scaled(p10),
      p90: scaled(p90),
    }))
    return {
      histogram: histogramData(spread),
      spearman: spearmanData(influenceOf(told)),
      convergence: convergenceData(spread, looks),
    }
  }, [told, spread, result, headline])
  return (
    <>
      <ChartFrame chart={charts.histogram} drawing={Histogram} citation={citation}>
        <p className={styles.value}>{keptTexts.otherInputs}</p>
        <Sentences told={told} />
      </ChartFrame>
      <div>
        <ChartFrame chart={charts.spearman} drawing={Bars} citation={citation} />
        <ChartFrame chart={charts.convergence} drawing={Convergence} citation={citation} />
        <Figures spread={spread} />
      </div>
    </>
  )
}
