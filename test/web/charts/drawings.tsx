import type { ReactElement } from 'react'
import { Abatement } from '../../../src/web/charts/abatement.tsx'
import { Balance } from '../../../src/web/charts/balance.tsx'
import { Bars } from '../../../src/web/charts/bars.tsx'
import { BreakEven } from '../../../src/web/charts/break-even.tsx'
import { Carbon } from '../../../src/web/charts/carbon.tsx'
import { CashFlow } from '../../../src/web/charts/cash-flow.tsx'
import { Convergence } from '../../../src/web/charts/convergence.tsx'
import { Exceedance } from '../../../src/web/charts/exceedance.tsx'
import { ChartFrame } from '../../../src/web/charts/frame.tsx'
import { HeatTable } from '../../../src/web/charts/heat.tsx'
import { Histogram } from '../../../src/web/charts/histogram.tsx'
import { Lines } from '../../../src/web/charts/lines.tsx'
import { BreakEvenMap } from '../../../src/web/charts/map.tsx'
import { ScaleCurve } from '../../../src/web/charts/scale-curve.tsx'
import { Scatter } from '../../../src/web/charts/scatter.tsx'
import { Tornado } from '../../../src/web/charts/tornado.tsx'
import { Waterfall } from '../../../src/web/charts/waterfall.tsx'
import type { Charts } from './charts.ts'

const drawings = {
  abatement: Abatement,
  attribution: Waterfall,
  cost: Waterfall,
  cashFlow: CashFlow,
  equity: CashFlow,
  breakEven: BreakEven,
  tornado: Tornado,
  carbon: Carbon,
  mass: Balance,
  carbonBalance: Balance,
  energy: Balance,
  policies: Waterfall,
  lines: Lines,
  histogram: Histogram,
  exceedance: Exceedance,
  convergence: Convergence,
  narrowing: Bars,
  spearman: Bars,
  scatter: Scatter,
  map: BreakEvenMap,
  heat: HeatTable,
  scale: ScaleCurve,
}

export type ChartName = keyof Charts

/** The drawing of one chart alone, in a given width. */
export function drawn<Name extends ChartName>(name: Name, data: Charts[Name], width: number): ReactElement {
  const Drawing = drawings[name] as (props: { data: Charts[Name]; width: number }) => ReactElement
  return <Drawing data={data} width={width} />
}

interface FramedProps<Name extends ChartName> {
  name: Name
  data: Charts[Name]
  onOpen?: ((index: number) => void) | undefined
}

const citation = 'SAFAPAC, examples/hefa-usa-500.json'

/** One chart as a page shows it. */
export function Framed<Name extends ChartName>({ name, data, onOpen }: FramedProps<Name>) {
  const drawing = drawings[name] as (props: { data: Charts[Name]; width: number }) => ReactElement
  return <ChartFrame chart={data} drawing={drawing} citation={citation} onOpen={onOpen} />
}
