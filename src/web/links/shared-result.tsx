import { useMemo } from 'react'
import { KeptInputs } from '../cases/kept-inputs.tsx'
import { dayAndTime } from '../format/times.ts'
import { BalanceCard } from '../results/cards/balance-card.tsx'
import { CarbonCard } from '../results/cards/carbon-card.tsx'
import { CashFlowCard } from '../results/cards/cash-flow-card.tsx'
import { CostCard } from '../results/cards/cost-card.tsx'
import { PolicyCard } from '../results/cards/policy-card.tsx'
import { YearTableCard } from '../results/cards/year-table-card.tsx'
import { FormulaBar } from '../results/formula-bar.tsx'
import { headlines } from '../results/headlines.ts'
import { Strip } from '../results/strip.tsx'
import { useLooking } from '../results/view.ts'
import type { Document } from '../workspace/document.ts'
import { type SeenCase, SeenProvider } from '../workspace/open-case.tsx'
import { AboutShared } from './about-shared.tsx'
import styles from './links.module.css'
import { type SharedCase, sharedCase } from './shared-case.ts'
import { SharedFiles } from './shared-files.tsx'
import type { SharedCalculation } from './shared-query.ts'
import { texts } from './texts.ts'

/** All that a link shows. */
export function SharedResult({ shared, link }: { shared: SharedCalculation; link: string }) {
  const { seen, isExplained } = useMemo(() => sharedCase(shared), [shared])
  const when = dayAndTime(shared.finishedAt)
  return (
    <SeenProvider value={seen}>
      {shared.pathway && <p className={styles.pathway}>{shared.pathway}</p>}
      <p className={styles.about}>{shared.isLatest ? texts.latest(when) : texts.fixed(when)}</p>
      <Results seen={seen} isExplained={isExplained} engine={shared.engineVersion} />
      {shared.allowFiles && <SharedFiles link={link} name={shared.name} />}
      <div className={styles.section}>
        <KeptInputs document={shared.inputs as Document} sources={shared.sources} />
      </div>
      <AboutShared shared={shared} />
    </SeenProvider>
  )
}

/** The number that is asked for, or the first that the level sees. */
function seenNumber({ results }: SeenCase, asked: string): string {
  const outcome = results.get().result?.outcome
  const seen = headlines.filter((each) => outcome && each.of(outcome) !== undefined)
  return (seen.find(({ name }) => name === asked) ?? seen[0])?.name ?? asked
}

/** The headline numbers, what one of them is made of, and the charts that the level sees. */
function Results({ seen, isExplained, engine }: SharedCase & { engine: string }) {
  const [{ number: asked, path }, look] = useLooking()
  const number = seenNumber(seen, asked)
  const select = (name: string) => look({ number: name, path: path && [] })
  const open = (name: string) => look({ number: name, path: isExplained ? [] : undefined })
  return (
    <section className={styles.results} aria-label={texts.results}>
      <h2 className="aloud">{texts.results}</h2>
      <Strip selected={number} onSelect={select} onMove={select} />
      {isExplained ? (
        <FormulaBar number={number} path={path} onOpen={(next) => look({ number, path: next })} />
      ) : (
        <p className={styles.about}>{texts.notExplained(engine)}</p>
      )}
      <div className={styles.cards}>
        <CostCard onOpen={open} />
        <CashFlowCard onOpen={open} />
        <CarbonCard onOpen={open} />
        <BalanceCard of="mass" />
        <PolicyCard onOpen={open} />
        <YearTableCard />
      </div>
    </section>
  )
}
