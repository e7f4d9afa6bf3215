import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Bars } from '../../charts/bars.tsx'
import { Convergence } from '../../charts/convergence.tsx'
import { convergenceData } from '../../charts/convergence-data.ts'
import { ChartFrame } from '../../charts/frame.tsx'
import { Histogram } from '../../charts/histogram.tsx'
import { histogramData } from '../../charts/histogram-data.ts'
import { spearmanData } from '../../charts/shares-data.ts'
import type { MonteCarloAnswer } from '../../engine/study-run.ts'
import { useCase } from '../../workspace/open-case.tsx'
import type { Headline } from '../headlines.ts'
import { Figures } from '../sure/figures.tsx'
import { influenceOf } from '../sure/influence-of.ts'
import { Sentences } from '../sure/sentences-list.tsx'
import { scaledEstimate, spreadOf } from '../sure/spread-of.ts'
import styles from '../sure/sure.module.css'
import type { Told } from '../sure/use-sure.ts'
import { answerOf } from './queries.ts'
import { keptTexts } from './texts.ts'

/** What came of a kept study, of the headline number that is looked at. */
export function KeptAnswer({ id, headline }: { id: string; headline: Headline }) {
  const { data: answer } = useQuery(answerOf(id))
  const told = useMemo(() => (answer ? toldOf(answer, headline) : undefined), [answer, headline])
  return told ? <Answer told={told} /> : null
}

/** As if it had been drawn here, without single futures. */
function toldOf(answer: MonteCarloAnswer, headline: Headline): Told | undefined {
  const result = answer.results[headline.name]
  if (!result) return undefined
  const study = {
    kind: 'so far' as const,
    isDone: true,
    answer,
    values: [],
    results: [],
    settling: [],
    shares: [],
    tornado: undefined,
  }
  return { headline, study, result, spread: spreadOf(result, headline), output: 0 }
}

function Answer({ told }: { told: Told }) {
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
    <div className={styles.kept}>
      <ChartFrame chart={charts.histogram} drawing={Histogram} citation={citation}>
        <p className={styles.value}>{keptTexts.otherInputs}</p>
        <Sentences told={told} />
      </ChartFrame>
      <div>
        <ChartFrame chart={charts.spearman} drawing={Bars} citation={citation} />
        <ChartFrame chart={charts.convergence} drawing={Convergence} citation={citation} />
        <Figures spread={spread} />
      </div>
    </div>
  )
}
