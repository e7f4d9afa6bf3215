import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { Button } from '../ui/button.tsx'
import styles from './share.module.css'
import { shareTexts } from './share-texts.ts'

interface MadeLinkProps {
  address: string
  scenarioId: string
  onClose(): void
}

/** The one time that the address of a link can be seen. */
export function MadeLink({ address, scenarioId, onClose }: MadeLinkProps) {
  const box = useId()
  const [told, tell] = useState('')
  const copy = () => {
    // There is no clipboard on a network address without encryption.
    const writing = navigator.clipboard?.writeText(address) ?? Promise.reject()
    writing.then(
      () => tell(shareTexts.copied),
      () => tell(shareTexts.notCopied),
    )
  }
  return (
    <div className={styles.made}>
      <p role="status">{shareTexts.once}</p>
      <label htmlFor={box}>{shareTexts.address}</label>
      <textarea
        id={box}
        readOnly
        rows={3}
        value={address}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className={styles.buttons}>
        <Button look="first" onClick={copy}>
          {shareTexts.copy}
        </Button>
        <Button onClick={onClose}>{shareTexts.done}</Button>
        <Link to="/scenarios/$id/links" params={{ id: scenarioId }}>
          {shareTexts.toLinks}
        </Link>
      </div>
      <p role="status">{told}</p>
    </div>
  )
}
