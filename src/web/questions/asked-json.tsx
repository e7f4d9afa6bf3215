import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import styles from './questions.module.css'
import { texts } from './texts.ts'

const indent = 2

/** The request that gives the same answer from the API. */
export function AskedJson({ name, body }: { name: string; body: object }) {
  const [told, tell] = useState('')
  const text = JSON.stringify(body, null, indent)
  const copy = () => {
    const writing = navigator.clipboard?.writeText(text) ?? Promise.reject()
    writing.then(
      () => tell(texts.copied),
      () => tell(texts.notCopied),
    )
  }
  return (
    <details className={styles.request}>
      <summary>{texts.request}</summary>
      <div className={styles.tools}>
        <code>{texts.address(name)}</code>
        <Button onClick={copy}>{texts.copy}</Button>
        <span role="status">{told}</span>
      </div>
      {/* What scrolls can be scrolled by keys. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <pre className={styles.json} tabIndex={0}>
        {text}
      </pre>
    </details>
  )
}
