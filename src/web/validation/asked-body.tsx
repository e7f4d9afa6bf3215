import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import styles from './asked-body.module.css'
import type { PublishedCase } from './queries.ts'
import { texts } from './texts.ts'

const addressOf = (analysis: string): string =>
  `/api/v1/${analysis === 'calculation' ? 'calculate/quick' : `analyses/${analysis}`}`

/** The request that gives the answer, to be sent again by whoever doubts it. */
export function AskedBody({ published: { analysis, body } }: { published: PublishedCase }) {
  const [told, tell] = useState('')
  const text = JSON.stringify(body, null, 2)
  const copy = () => {
    const writing = navigator.clipboard?.writeText(text) ?? Promise.reject()
    writing.then(
      () => tell(texts.copied),
      () => tell(texts.notCopied),
    )
  }
  return (
    <section className={styles.asked}>
      <div className={styles.head}>
        <h2>{texts.asked}</h2>
        <code>{texts.askedAt(addressOf(analysis))}</code>
        <Button onClick={copy}>{texts.copy}</Button>
        <span role="status">{told}</span>
      </div>
      {/* What scrolls can be scrolled by keys. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <pre className={styles.body} tabIndex={0}>
        {text}
      </pre>
    </section>
  )
}
