import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { MonteCarloAnswer } from '../../engine/study-run.ts'
import type { Headline } from '../headlines.ts'
import { spreadOf } from '../sure/spread-of.ts'
import type { Told } from '../sure/use-sure.ts'
import { keptStudyOf } from './queries.ts'
import { columnOf, firstFuturesOf } from './samples.ts'

export interface KeptTold {
  /** As if it had been drawn here. */
  readonly told: Told
  /** Whether all futures of the headline number are there, to ask how probable any threshold is. */
  readonly hasColumn: boolean
  /** Whether the first futures are there with their inputs. */
  readonly hasFutures: boolean
}

/** What came of a kept study, of one headline number; single futures come after the answer, one file after the other. */
export function useKeptTold(id: string | undefined, headline: Headline): KeptTold | undefined {
  const { data: kept } = useQuery({ ...keptStudyOf(id ?? ''), enabled: id !== undefined })
  const answer = kept?.answer ?? undefined
  const hasSamples = id !== undefined && answer !== undefined && kept?.hasSamples === true
  const column = useQuery({ ...columnOf(id ?? '', headline.name), enabled: hasSamples })
  const blockSize = answer ? answer.trials / answer.blocks : 1
  const first = useQuery({
    ...firstFuturesOf(id ?? '', answer?.parameters.length ?? 0, blockSize),
    // The server makes one file at a time.
    enabled: hasSamples && column.data !== undefined,
  })
  return useMemo(() => {
    const told = answer && toldOf(answer, headline, column.data, first.data)
    return told && { told, hasColumn: column.data !== undefined, hasFutures: first.data !== undefined }
  }, [answer, headline, column.data, first.data])
}

function toldOf(
  answer: MonteCarloAnswer,
  headline: Headline,
  column: Float64Array | undefined,
  first: readonly Float64Array[] | undefined,
): Told | undefined {
  const result = answer.results[headline.name]
  if (!result) return undefined
  const study = {
    kind: 'so far' as const,
    isDone: true,
    answer,
    values: first ?? [],
    // What a study drew beyond its answer before it was cancelled or had enough counts for nothing.
    results: column ? [column.subarray(0, answer.trials)] : [],
    settling: [],
    shares: [],
    tornado: undefined,
  }
  return { headline, study, result, spread: spreadOf(result, headline), output: 0 }
}
