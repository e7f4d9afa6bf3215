import { lazy, Suspense } from 'react'
import { BalanceCard } from './cards/balance-card.tsx'
import { BreakEvenCard } from './cards/break-even-card.tsx'
import { CarbonCard } from './cards/carbon-card.tsx'
import { CashFlowCard } from './cards/cash-flow-card.tsx'
import { CostCard } from './cards/cost-card.tsx'
import { PolicyCard } from './cards/policy-card.tsx'
import { SensitivityCard } from './cards/sensitivity-card.tsx'
import { YearTableCard } from './cards/year-table-card.tsx'
import type { View } from './view.ts'

/** Studies are asked for by whoever wants to know how sure an answer is. */
const SureView = lazy(() => import('./sure/sure-view.tsx').then((sure) => ({ default: sure.SureView })))

interface ViewCardsProps {
  view: View
  /** A part of a number was chosen: its explanation is to open. */
  onOpen(number: string): void
  onInput(pointer: string, title: string): void
}

/** The cards of a view, the first of them what is asked most. */
export function ViewCards({ view, onOpen, onInput }: ViewCardsProps) {
  switch (view) {
    case 'results':
      return (
        <>
          <CostCard onOpen={onOpen} />
          <CashFlowCard onOpen={onOpen} />
          <SensitivityCard onInput={onInput} />
          <CarbonCard onOpen={onOpen} />
          <PolicyCard onOpen={onOpen} />
          <YearTableCard />
        </>
      )
    case 'cashflow':
      return (
        <>
          <CashFlowCard onOpen={onOpen} />
          <CashFlowCard basis="equity" onOpen={onOpen} />
          <YearTableCard />
        </>
      )
    case 'carbon':
      return (
        <>
          <CarbonCard onOpen={onOpen} />
          <BalanceCard of="carbon" />
        </>
      )
    case 'sensitivity':
      return (
        <>
          <SensitivityCard onInput={onInput} />
          <BreakEvenCard onInput={onInput} />
        </>
      )
    case 'balance':
      return (
        <>
          <BalanceCard of="mass" />
          <BalanceCard of="energy" />
          <BalanceCard of="carbon" />
        </>
      )
    case 'sure':
      return (
        <Suspense>
          <SureView onInput={onInput} />
        </Suspense>
      )
  }
}
