import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { components } from '../../api/generated.ts'
import { Asked } from '../../frame/asked.tsx'
import { Button } from '../../ui/button.tsx'
import { RecordTable } from '../../ui/record-table.tsx'
import { Section } from '../../ui/section.tsx'
import { Select } from '../../ui/select.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ChangeForm } from './change-form.tsx'
import { basesOf, datumName, draftOf, type EditionDraft, keepDraft, valueText } from './edition-draft.ts'
import { wholeEdition } from './edition-queries.ts'
import styles from './editions.module.css'
import { Publishing } from './publishing.tsx'
import { texts } from './texts.ts'

type Edition = components['schemas']['EditionSummary']

/** Changes are gathered, tried on the pathways, and published. What is gathered is kept in this browser. */
export function NewEdition({ editions }: { editions: readonly Edition[] }) {
  const bases = basesOf(editions)
  const [draft, setDraft] = useState(() => draftOf(bases))
  const take = (next: EditionDraft) => {
    keepDraft(next)
    setDraft(next)
  }
  const data = useQuery(wholeEdition(draft.basedOn))
  return (
    <Section title={texts.newEdition} about={texts.newEditionAbout}>
      {bases.length > 1 && (
        <Select
          label={texts.base}
          value={draft.basedOn}
          options={bases.map((value) => ({ value, label: value }))}
          onChange={(basedOn) => take({ basedOn, changes: [] })}
        />
      )}
      <Asked query={data} failed={texts.dataFailed} skeleton={<Skeleton height={300} />}>
        {(reference) => (
          <>
            <ChangeForm
              data={reference}
              onAdd={(change) => take({ ...draft, changes: [...draft.changes, change] })}
            />
            <Changes
              data={reference}
              changes={draft.changes}
              onRemove={(change) =>
                take({ ...draft, changes: draft.changes.filter((each) => each !== change) })
              }
            />
            <Publishing
              key={JSON.stringify(draft)}
              draft={draft}
              countries={reference.countries}
              onPublished={(edition) => take({ basedOn: edition, changes: [] })}
            />
          </>
        )}
      </Asked>
    </Section>
  )
}

const columns = [texts.datum, texts.was, texts.becomes, texts.source, texts.action]

type Change = EditionDraft['changes'][number]

interface ChangesProps {
  data: Parameters<typeof datumName>[0]
  changes: readonly Change[]
  onRemove(change: Change): void
}

function Changes({ data, changes, onRemove }: ChangesProps) {
  return (
    <div className={styles.part}>
      <h3>{texts.changes}</h3>
      {changes.length === 0 ? (
        <p className={styles.now}>{texts.noChanges}</p>
      ) : (
        <RecordTable
          caption={texts.changes}
          columns={columns}
          rows={changes}
          keyOf={({ table, id, field }) => `${table} ${id} ${field}`}
          cells={(change) => [
            datumName(data, change),
            change.was,
            valueText(change),
            change.source,
            <Button
              key="remove"
              aria-label={texts.removeChange(datumName(data, change))}
              onClick={() => onRemove(change)}
            >
              {texts.remove}
            </Button>,
          ]}
        />
      )}
    </div>
  )
}
