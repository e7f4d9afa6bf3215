import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ownLevel } from '../api/own-level.ts'
import { headlineValue } from '../cases/headline-values.ts'
import type { Scenario } from '../cases/queries.ts'
import { recalculateFor } from '../engine/live.ts'
import { headlines } from '../results/headlines.ts'
import { texts } from './texts.ts'

const lcop = headlines.find(({ name }) => name === 'lcop')

/** What a tonne costs by the inputs as they stand, calculated here; in a file of its own because the model comes with it. */
export function ScenarioCost({ inputs }: { inputs: Scenario['inputs'] }) {
  const { data: level } = useQuery(ownLevel)
  const seen = useMemo(() => level && recalculateFor(level, inputs), [level, inputs])
  if (!seen || !lcop) return null
  if (seen.errors) return <span title={seen.errors[0]?.message}>{texts.noCost}</span>
  const { value, reason } = headlineValue(lcop, seen.outcome)
  return <span title={reason}>{value}</span>
}
