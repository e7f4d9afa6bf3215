import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Listed } from './listed.tsx'
import styles from './money.module.css'
import { type MoneySection, readValues, type ShownIndex, withIndex } from './money-section.ts'
import { publicIndices } from './published.ts'
import { texts } from './texts.ts'

interface PartProps {
  money: MoneySection
  isLocked: boolean
  onMoney(money: MoneySection): void
}

/** The indices of a plant, public ones to add, and one's own. */
export function Indices({ money, isLocked, onMoney }: PartProps) {
  const { indices } = money
  const { data = [] } = useQuery({ ...publicIndices, enabled: !isLocked })
  const others = data.filter(({ name }) => !indices.some((each) => each.name === name))
  return (
    <section>
      <h3 className={styles.heading}>{texts.indices}</h3>
      {indices.length === 0 && <p className={styles.soft}>{texts.noRates}</p>}
      <ul className={styles.list}>
        {indices.map((index, i) => (
          <Listed
            key={index.name}
            name={`${index.name}, ${yearsOf(index)}`}
            about={index.source}
            onRemove={
              isLocked
                ? undefined
                : () => onMoney({ ...money, indices: indices.filter((_, place) => place !== i) })
            }
          />
        ))}
      </ul>
      {!isLocked && (
        <>
          <div className={styles.row}>
            {others.map((index) => (
              <Button key={index.name} onClick={() => onMoney(withIndex(money, index))}>
                {texts.addIndex(index.name)}
              </Button>
            ))}
          </div>
          <OwnIndex onIndex={(index) => onMoney(withIndex(money, index))} />
        </>
      )}
    </section>
  )
}

function yearsOf({ values }: ShownIndex): string {
  const years = Object.keys(values).sort()
  return texts.years(years[0] ?? '', years.at(-1) ?? '')
}

function OwnIndex({ onIndex }: { onIndex(index: ShownIndex): void }) {
  const [index, setIndex] = useState({ name: '', source: '', values: '' })
  const values = readValues(index.values)
  const isWhole = values !== undefined && index.name.trim() !== '' && index.source.trim() !== ''
  const field = (key: keyof typeof index, label: string) => (
    <TextField
      label={label}
      value={index[key]}
      onChange={(event) => setIndex({ ...index, [key]: event.currentTarget.value })}
    />
  )
  return (
    <details>
      <summary>{texts.ownIndex}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (values && isWhole) onIndex({ name: index.name.trim(), source: index.source.trim(), values })
        }}
      >
        {field('name', texts.indexName)}
        {field('values', texts.indexValues)}
        {field('source', texts.source)}
        <Button type="submit" disabled={!isWhole}>
          {texts.addOwnIndex}
        </Button>
      </form>
    </details>
  )
}
