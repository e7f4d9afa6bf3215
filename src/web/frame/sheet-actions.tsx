import { useState } from 'react'
import type { TableData } from '../charts/chart-text.ts'
import { fileName, save } from '../charts/save.ts'
import { asTsv } from '../charts/tsv.ts'
import { Button } from '../ui/button.tsx'
import { csvOf } from './csv.ts'
import styles from './sheet-actions.module.css'

interface SheetActionsProps {
  /** The name of the files, without its ending. */
  name: string
  /** How many lines the sheet has below its head. */
  count: number
  sheet(): TableData
  /** The same as the server has it. */
  whole: unknown
}

/** Words that nobody needs before there is a table. */
const texts = {
  copy: 'Copy',
  copied: (count: number) => `${count} lines are copied, for a spreadsheet.`,
  notCopied: 'The browser did not let it be copied. Use CSV.',
  csv: 'Save as CSV',
  json: 'Save as JSON',
}

/** Excel, where it is missing, takes UTF-8 for something else. */
const byteOrderMark = '\uFEFF'

/** Takes data to a spreadsheet or a program, each line with its source. */
export function SheetActions({ name, count, sheet, whole }: SheetActionsProps) {
  const [told, tell] = useState('')
  const copy = () => {
    // There is no clipboard on a network address without encryption.
    const writing = navigator.clipboard?.writeText(asTsv(sheet())) ?? Promise.reject()
    writing.then(
      () => tell(texts.copied(count)),
      () => tell(texts.notCopied),
    )
  }
  const saveText = (text: string, type: string, ending: string) =>
    save(new Blob([text], { type }), fileName(name, ending))
  return (
    <div className={styles.actions}>
      <Button onClick={copy}>{texts.copy}</Button>
      <Button onClick={() => saveText(byteOrderMark + csvOf(sheet()), 'text/csv', 'csv')}>{texts.csv}</Button>
      <Button onClick={() => saveText(JSON.stringify(whole, null, 2), 'application/json', 'json')}>
        {texts.json}
      </Button>
      <span role="status" className={styles.told}>
        {told}
      </span>
    </div>
  )
}
