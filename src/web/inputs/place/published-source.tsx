import { sourceText } from '../../format/source-text.ts'
import styles from './place.module.css'
import { PlaceButton } from './place-button.tsx'
import { usePublished } from './published-mark.tsx'
import { texts } from './texts.ts'

/** What is told of an input that places have numbers for: whose it is, its source, and the way to all of them. */
export function PublishedSource({ pointer }: { pointer: string }) {
  const datum = usePublished(pointer)
  return (
    <section className={styles.source}>
      {datum && (
        <>
          <h3>{texts.publishedOf(datum.place ?? '', datum.year)}</h3>
          <p>{sourceText(datum.source)}</p>
          {datum.licence && <p>{datum.licence}</p>}
          {datum.note && <p>{datum.note}</p>}
        </>
      )}
      <PlaceButton />
    </section>
  )
}
