import type { Entry } from '../engine/edition-data.ts'
import { full } from '../format/numbers.ts'
import { sourceText } from '../format/source-text.ts'
import { day } from '../format/times.ts'
import styles from './datum-card.module.css'
import { basisText, moneyText } from './datum-words.ts'
import { RangeBar } from './range-bar.tsx'
import { shownUnit, texts } from './texts.ts'

/** A datum with all that is known of it. */
export function DatumCard({ entry: { label, datum } }: { entry: Entry }) {
  const { unit, source, licence, confidence, note, noRange, rangeSource, place } = datum
  const about = [basisText(datum), place, moneyText(datum)].filter(Boolean).join(' · ')
  return (
    <article className={styles.card}>
      <h3 className={styles.label}>{label}</h3>
      <p className={styles.value}>
        {datum.value === null ? (
          <span className={styles.none}>{texts.none}</span>
        ) : (
          <>
            <b>{full(datum.value)}</b> {shownUnit(unit)}
          </>
        )}
      </p>
      <div className={styles.bar}>
        <RangeBar datum={datum} />
      </div>
      <p className={styles.confidence} data-confidence={confidence}>
        {texts.confidence[confidence]}
      </p>
      <div className={styles.origin}>
        {datum.value === null && <p>{datum.reason}</p>}
        <p>{sourceText(source)}</p>
        {about !== '' && <p className={styles.soft}>{about}</p>}
        {note !== undefined && <p>{note}</p>}
        {(rangeSource ?? noRange) !== undefined && (
          <p className={styles.soft}>
            {texts.rangeFrom} {rangeSource ?? noRange}
          </p>
        )}
        {licence !== undefined && (
          <p className={styles.soft}>
            {texts.licence} {licence}
          </p>
        )}
        <Alternatives datum={datum} />
        {datum.doubts?.map((doubt) => (
          <p key={doubt.at + doubt.note} className={styles.doubt}>
            {texts.doubts} {day(doubt.at)}: {doubt.note} ({doubt.source})
          </p>
        ))}
      </div>
    </article>
  )
}

function Alternatives({ datum: { alternatives = [] } }: Pick<Entry, 'datum'>) {
  if (alternatives.length === 0) return null
  return (
    <div>
      <p className={styles.soft}>{texts.alternatives}</p>
      <ul className={styles.alternatives}>
        {alternatives.map(({ value, unit, source, note }) => (
          <li key={`${value} ${unit} ${source}`}>
            <b>{full(value)}</b> {shownUnit(unit)} · {source}
            {note !== undefined && ` · ${note}`}
          </li>
        ))}
      </ul>
    </div>
  )
}
