import { useQuery } from '@tanstack/react-query'
import { useLocation, useMatches, useParams } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { pageSettings } from '../api/page-settings.ts'
import { useSession } from '../api/use-session.ts'
import { TopBar } from '../frame/top-bar.tsx'
import { ChangesPage } from './changes-page.tsx'
import { Closed } from './closed.tsx'
import { EditionPage } from './edition-page.tsx'
import styles from './layout.module.css'
import { Availability } from './published/availability.tsx'
import { Corsia } from './published/corsia.tsx'
import { CostIndex } from './published/cost-index.tsx'
import { EnergyPrices } from './published/energy-prices.tsx'
import { ExchangeRates } from './published/exchange-rates.tsx'
import { Literature } from './published/literature.tsx'
import { Policies } from './published/policies.tsx'
import { PriceIndices } from './published/price-indices.tsx'
import { Rules } from './published/rules.tsx'
import { States } from './published/states.tsx'
import { RowPage } from './row-page.tsx'
import { TablePage } from './table-page.tsx'
import { Tables } from './tables.tsx'

/** What is open beside the tables, by the route. */
const screens: Readonly<Record<string, ComponentType>> = {
  '/_data/data': EditionPage,
  '/_data/data/$edition': EditionPage,
  '/_data/data/$edition/changes': ChangesPage,
  '/_data/data/$edition/$table': TablePage,
  '/_data/data/$edition/$table/$row': RowPage,
  '/_data/data/corsia': Corsia,
  '/_data/data/policies': Policies,
  '/_data/data/literature': Literature,
  '/_data/data/feedstock-availability': Availability,
  '/_data/data/eligibility-rules': Rules,
  '/_data/data/us-states': States,
  '/_data/data/cost-index': CostIndex,
  '/_data/data/energy-prices': EnergyPrices,
  '/_data/data/exchange-rates': ExchangeRates,
  '/_data/data/price-indices': PriceIndices,
}

function Opened() {
  const id = useMatches({ select: (matches) => matches.at(-1)?.routeId })
  const Screen = id === undefined ? undefined : screens[id]
  return Screen && <Screen />
}

/** Whether the address is that of all tables, which on a phone is the list of them. */
const isList = (pathname: string, edition: string | undefined): boolean =>
  pathname.split('/').filter(Boolean).length === (edition === undefined ? 1 : 2)

/** All screens of data: the tables at the left, what is open beside them. */
export function DataLayout() {
  const { edition } = useParams({ strict: false })
  const pathname = useLocation({ select: (location) => location.pathname })
  const { status } = useSession()
  const { data: settings } = useQuery(pageSettings)
  const isStranger = status === 'guest' || status === 'expired'
  if (isStranger && !settings) return <TopBar />
  if (isStranger && settings?.guests === false) return <Closed />
  return (
    <>
      <TopBar />
      <div className={styles.columns} data-list={isList(pathname, edition) || undefined}>
        <Tables edition={edition} />
        <main className={styles.main}>
          <Opened />
        </main>
      </div>
    </>
  )
}
