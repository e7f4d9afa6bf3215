import { type DragEvent, useState } from 'react'
import { acceptedFiles } from './file-kind.ts'
import styles from './imports.module.css'
import { texts } from './texts.ts'

/** Takes one file, chosen or dropped. */
export function FileDrop({ onFile }: { onFile(file: File): void }) {
  const [isOver, setOver] = useState(false)
  const over = (event: DragEvent, isIn: boolean) => {
    event.preventDefault()
    setOver(isIn)
  }
  const take = (files: FileList | null) => {
    const [file] = files ?? []
    if (file) onFile(file)
  }
  return (
    <label
      className={isOver ? `${styles.drop} ${styles.over}` : styles.drop}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={(event) => {
        over(event, false)
        take(event.dataTransfer.files)
      }}
    >
      <span>
        <strong>{texts.choose}</strong> {texts.drop}
      </span>
      <span className={styles.soft}>{texts.kinds}</span>
      <input
        type="file"
        className={styles.file}
        accept={acceptedFiles}
        onChange={({ currentTarget }) => {
          take(currentTarget.files)
          // The same file may have been changed and be chosen again.
          currentTarget.value = ''
        }}
      />
    </label>
  )
}
