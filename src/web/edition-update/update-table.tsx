import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { valueText } from '../inputs/value-text.ts'
import { Button } from '../ui/button.tsx'
import { RecordTable } from '../ui/record-table.tsx'
import { texts } from './texts.ts'
import type { UpdateLine } from './update.ts'
import styles from './update-table.module.css'
import type { Taking } from './use-taking.ts'

interface UpdateTableProps {
  from: string
  to: string
  lines: readonly UpdateLine[]
  taking: Taking
}

/** Every input that a newer edition gives another default, to be taken at once or one by one. */
export function UpdateTable({ from, to, lines, taking }: UpdateTableProps) {
  const title = useRef<HTMLHeadingElement>(null)
  const due = lines.filter(({ isDue }) => isDue).length
  const take = ({ pointer }: UpdateLine) => {
    taking.takeOne(pointer)
    // The row goes; from here the next one is the next stop of Tab.
    title.current?.focus()
  }
  return (
    <div className={styles.panel}>
      <h2 ref={title} tabIndex={-1}>
        {texts.title(from, to)}
      </h2>
      <p className={styles.about}>{texts.about(to)}</p>
      <RecordTable
        caption={texts.title(from, to)}
        columns={[texts.input, texts.now, texts.newer(to), texts.why, texts.action]}
        rows={lines}
        keyOf={({ pointer, reason }) => `${pointer} ${reason}`}
        cells={(line) => [
          line.title,
          valueText(line.now),
          <b key="newer">{valueText(line.newer)}</b>,
          <Why key="why" line={line} />,
          line.change && <Take key="take" line={line} onTake={take} />,
        ]}
      />
      <p className={styles.actions}>
        {due > 0 && (
          <Button look="first" onClick={() => void taking.takeAll()}>
            {texts.takeAll(due)}
          </Button>
        )}
        <Button onClick={() => void taking.use()}>{texts.use(to)}</Button>
        <Link to="/data/$edition/changes" params={{ edition: to }} search={{ from }}>
          {texts.whatChanged}
        </Link>
      </p>
    </div>
  )
}

/** Where the newer default is from, or why it is not taken by itself. */
function Why({ line: { isDue, reason, provenance } }: { line: UpdateLine }) {
  return (
    <>
      {!isDue && <span className={styles.own}>{reason} </span>}
      {provenance ? `${provenance.source} · ${texts.confidence[provenance.confidence]}` : isDue && reason}
    </>
  )
}

interface TakeProps {
  line: UpdateLine
  onTake(line: UpdateLine): void
}

function Take({ line, onTake }: TakeProps) {
  return (
    <Button
      className={styles.take}
      aria-label={texts.takeThis(line.title, valueText(line.newer))}
      onClick={() => onTake(line)}
    >
      {texts.take}
    </Button>
  )
}
