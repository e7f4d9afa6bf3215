import { type ReactNode, useId, useMemo, useState } from 'react'
import type { AccessLevel } from '../engine/live.ts'
import type { Named, ReferenceData } from '../engine/pathways.ts'
import { useNames } from '../engine/use-names.ts'
import { headlineValue } from '../results/headline-values.ts'
import { headlines } from '../results/headlines.ts'
import { texts as resultTexts } from '../results/texts.ts'
import { SelectBox } from '../ui/select-box.tsx'
import styles from './plant-list.module.css'
import { type Plant, plantsIn } from './plants.ts'
import { texts } from './texts.ts'

/** Plants are told apart by it at a glance. */
const compared = headlines.filter(({ name }) => ['lcop', 'carbonIntensity'].includes(name))

interface PlantListProps {
  data: ReferenceData
  /** The level of whoever looks. */
  level: AccessLevel
  /** The feedstock of a plant as a link or button that chooses it, and how that is told apart from the others. */
  choice(plant: Plant, country: Named, label: string): ReactNode
}

/** The plants that can be chosen, in the country that is chosen, each with what a tonne costs and how green it is. */
export function PlantList({ data, level, choice }: PlantListProps) {
  const box = useId()
  const [countryId, setCountryId] = useState(data.countries[0]?.id)
  const country = data.countries.find(({ id }) => id === countryId)
  const areNamed = useNames()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a plant lacks is told anew by its name.
  const plants = useMemo(() => country && plantsIn(data, country, level), [data, country, level, areNamed])
  if (!country || !plants) return null
  return (
    <section aria-labelledby="choose">
      <div className={styles.head}>
        <h2 id="choose">{texts.choose}</h2>
        <label className={styles.country} htmlFor={box}>
          {texts.country}{' '}
          <SelectBox
            id={box}
            value={countryId}
            onChange={(event) => setCountryId(Number(event.currentTarget.value))}
          >
            {data.countries.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectBox>
        </label>
      </div>
      <PlantTable
        plants={plants.usable}
        level={level}
        choice={(plant, label) => choice(plant, country, label)}
      />
      <details className={styles.incomplete}>
        <summary>{texts.incomplete(plants.incomplete.length)}</summary>
        <ul>
          {plants.incomplete.map(({ process, feedstock, reason }) => (
            <li key={`${process.id} ${feedstock.id}`}>
              {process.name}, {feedstock.name}: {reason}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

interface PlantTableProps {
  plants: readonly Plant[]
  level: AccessLevel
  choice(plant: Plant, label: string): ReactNode
}

function PlantTable({ plants, level, choice }: PlantTableProps) {
  return (
    <table className={styles.plants}>
      <thead>
        <tr>
          <th scope="col">{texts.process}</th>
          <th scope="col">{texts.feedstock}</th>
          {compared.map(({ name, label, unit }) => (
            <th key={name} scope="col">
              {label}, {unit}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plants.map((plant) => (
          <tr key={plant.slug}>
            <td>{plant.pair.process.name}</td>
            <th scope="row">{choice(plant, `${plant.pair.process.name}, ${plant.pair.feedstock.name}`)}</th>
            {compared.map((headline) => (
              <td key={headline.name}>
                {headlineValue(headline, headline.of(plant.outcome)).value ?? resultTexts.notPartOf(level)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
