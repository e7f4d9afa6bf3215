import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { answered } from '../../api/problems.ts'
import { useAsking } from '../../api/use-asking.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { say } from '../../ui/say.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { ReferenceData } from './data-of-row.ts'
import { changesOf, type EditionDraft } from './edition-draft.ts'
import { editionList } from './edition-queries.ts'
import styles from './editions.module.css'
import { type EditionPreview, Preview } from './preview.tsx'
import { texts } from './texts.ts'

interface PublishingProps {
  draft: EditionDraft
  countries: ReferenceData['countries']
  onPublished(edition: string): void
}

/** Nothing is published before somebody has seen what it does. */
export function Publishing({ draft, countries, onPublished }: PublishingProps) {
  const names = countries.map(({ name }) => name)
  const [country, setCountry] = useState(names.includes('USA') ? 'USA' : (names[0] ?? ''))
  const { basedOn } = draft
  const preview = useAsking(
    async (where: string) =>
      (await answered(
        api.POST('/api/v1/admin/reference-data/editions/preview', {
          body: { basedOn, changes: changesOf(draft), country: where },
        }),
      )) as EditionPreview,
  )
  return (
    <div className={styles.part}>
      <div className={styles.choices}>
        <Select
          label={texts.country}
          value={country}
          options={names.map((value) => ({ value, label: value }))}
          onChange={setCountry}
        />
      </div>
      {preview.failure() && <p role="alert">{preview.failure()}</p>}
      <Button onClick={() => preview.ask(country)} aria-disabled={preview.isBusy}>
        {texts.preview}
      </Button>
      {preview.answer && (
        <>
          <Preview preview={preview.answer} />
          <Publish draft={draft} onPublished={onPublished} />
        </>
      )}
    </div>
  )
}

function Publish({ draft, onPublished }: Omit<PublishingProps, 'countries'>) {
  const queries = useQueryClient()
  const publish = useAsking(
    ({ edition, note }: { edition: string; note: string }) =>
      answered(
        api.POST('/api/v1/admin/reference-data/editions', {
          body: { edition, basedOn: draft.basedOn, changes: changesOf(draft), ...(note !== '' && { note }) },
        }),
      ),
    async ({ edition }) => {
      say(texts.published(edition))
      await queries.invalidateQueries({ queryKey: editionList.queryKey })
      onPublished(edition)
    },
  )
  return (
    <Form
      verb={texts.publish}
      isBusy={publish.isBusy}
      failure={publish.failure('/edition')}
      besides={<span className={styles.now}>{texts.publishAbout}</span>}
      onSubmit={(values) =>
        publish.ask({
          edition: String(values.get('edition')).trim(),
          note: String(values.get('note')).trim(),
        })
      }
    >
      <TextField
        label={texts.name}
        name="edition"
        autoComplete="off"
        maxLength={50}
        required
        error={publish.errorOf('/edition')}
      />
      <TextField label={texts.note} name="note" autoComplete="off" maxLength={1_000} />
    </Form>
  )
}
