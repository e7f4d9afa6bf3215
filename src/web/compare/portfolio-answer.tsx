import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ownLevel } from '../api/own-level.ts'
import { Abatement } from '../charts/abatement.tsx'
import { abatementData } from '../charts/abatement-data.ts'
import { ChartFrame } from '../charts/frame.tsx'
import { listed } from '../charts/wording.ts'
import type { Portfolio, PortfolioAnswer, Step } from '../engine/portfolio-sweep.ts'
import { shownMeasure } from '../format/units.ts'
import styles from './portfolio.module.css'
import { type TotalName, portfolioTexts as texts } from './portfolio-texts.ts'
import { PortfolioYears } from './portfolio-years.tsx'

/** The curve, what stands apart, what all is together, and what is to be known of it. */
export function Answered({ answer: { portfolio, totalSteps, unread } }: { answer: PortfolioAnswer }) {
  if (!portfolio) return <p>{texts.nothing}</p>
  const { apart, curve, notes } = portfolio
  const names = new Map([...curve, ...apart].map(({ plant, name }) => [plant, name] as const))
  return (
    <>
      <div className={styles.card}>
        <Curve portfolio={portfolio} />
      </div>
      {(apart.length > 0 || unread.length > 0) && (
        <section aria-label={texts.apart}>
          <h3>{texts.apart}</h3>
          <ul className={styles.list}>
            {apart.map(({ plant, name, reason }) => (
              <li key={plant}>
                <b>{name}</b>: {reason}
              </li>
            ))}
            {unread.map((name) => (
              <li key={name}>{texts.unread(name)}</li>
            ))}
          </ul>
        </section>
      )}
      <Totals portfolio={portfolio} steps={totalSteps} />
      <PortfolioYears byYear={portfolio.byYear} />
      {notes.length > 0 && (
        <section aria-label={texts.notes}>
          <h3>{texts.notes}</h3>
          <ul className={styles.list}>
            {notes.map(({ code, message, plants }) => (
              <li key={code}>
                {message}
                {plants.length > 0 && plants.length < names.size && (
                  <> {listed(plants.map((plant) => names.get(plant) ?? ''))}.</>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Curve({ portfolio }: { portfolio: Portfolio }) {
  const { data: level } = useQuery(ownLevel)
  const chart = useMemo(() => {
    const { curve, years, totals, unitPrice, withheld } = portfolio
    const isWithheld = withheld.length > 0
    const plants = curve.map(({ plant, name, abatementCost, avoided, fuel, premium }) => ({
      plant,
      name,
      cost: abatementCost?.value ?? 0,
      avoided: avoided.value ?? 0,
      fuel: fuel.value ?? 0,
      premium: premium?.value ?? 0,
    }))
    return abatementData({
      plants: isWithheld ? [] : plants,
      years,
      average: totals.averageAbatementCost?.value ?? null,
      unitPrice: unitPrice.value,
      missing: isWithheld ? texts.withheld(level ?? '') : curve.length === 0 ? texts.noCurve : undefined,
    })
  }, [portfolio, level])
  return <ChartFrame chart={chart} drawing={Abatement} citation={texts.citation} />
}

interface TotalsProps {
  portfolio: Portfolio
  steps: PortfolioAnswer['totalSteps']
}

/** Each sum with the formulas that it came about by. */
function Totals({ portfolio: { totals }, steps }: TotalsProps) {
  const names = (Object.keys(texts.names) as TotalName[]).filter((name) => totals[name])
  return (
    <table className={styles.totals}>
      <caption>{texts.totals}</caption>
      <tbody>
        {names.map((name) => {
          const { value, unit, reason } = totals[name] ?? { value: null, unit: '' }
          const shown = value === null ? { text: reason ?? '', unit: '' } : shownMeasure({ value, unit })
          return (
            <tr key={name}>
              <th scope="row">
                {texts.names[name]}
                <How steps={steps[name] ?? []} name={texts.names[name]} />
              </th>
              <td data-none={value === null || undefined}>
                <b>{shown.text}</b> {shown.unit}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The number first, then what it is made of. */
function How({ steps, name }: { steps: readonly Step[]; name: string }) {
  return (
    <details className={styles.how}>
      <summary aria-label={`${texts.how}: ${name}`}>{texts.how}</summary>
      <dl>
        {steps
          .toReversed()
          .map(({ symbol, name: about, unit, formula, substituted, value, labels, source }) => (
            <div key={symbol}>
              <dt>
                {about}, {unit}
              </dt>
              {formula && <dd>{formula}</dd>}
              {formula ? (
                substituted && <dd>{substituted}</dd>
              ) : (
                <dd>
                  {symbol} ={' '}
                  {Array.isArray(value) ? seriesText(value, labels) : numberText(value as number, unit)}
                </dd>
              )}
              {source && <dd className={styles.source}>{source}</dd>}
            </div>
          ))}
      </dl>
    </details>
  )
}

const numberText = (value: number | null, unit: string): string =>
  value === null ? '–' : shownMeasure({ value, unit }).text

const seriesText = (values: readonly (number | null)[], labels: readonly string[] = []): string =>
  values.map((value, i) => `${labels[i] ?? ''} ${numberText(value, '')}`.trim()).join('; ')
