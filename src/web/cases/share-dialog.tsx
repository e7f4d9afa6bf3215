import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ownLevel } from '../api/own-level.ts'
import { useAsking } from '../api/use-asking.ts'
import type { AccessLevel } from '../engine/live.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { keepResult } from './keep-result.ts'
import { makeLink, type WantedLink } from './links.ts'
import { MadeLink } from './made-link.tsx'
import { casesKey } from './queries.ts'
import styles from './share.module.css'
import { shareTexts } from './share-texts.ts'

interface ShareDialogProps {
  scenarioId: string
  /** Kept results to choose from; the first is chosen. Left out, it is the one of now, which is kept then. */
  results?: readonly { readonly id: string; readonly name: string }[]
  onClose(): void
}

/** What a link is to, where that is no kept result. */
const [now, latest] = ['now', 'latest'] as const
const levels = Object.keys(shareTexts.levels) as AccessLevel[]
const ends = [7, 30, 90, 365].map((days) => ({ value: String(days), label: shareTexts.days(days) }))

/** Makes a link to a result, and shows its address this once. */
export function ShareDialog({ scenarioId, results, onClose }: ShareDialogProps) {
  const queries = useQueryClient()
  const make = useAsking(
    async ({ target, wanted }: { target: string; wanted: WantedLink }) => {
      if (target === latest) return await makeLink({ kind: 'scenarios', id: scenarioId }, wanted)
      const id = target === now ? await keepResult(scenarioId) : target
      return await makeLink({ kind: 'calculations', id }, wanted)
    },
    () => void queries.invalidateQueries({ queryKey: casesKey }),
  )
  const { answer } = make
  return (
    <Dialog
      title={answer ? shareTexts.madeTitle : shareTexts.title}
      isOpen
      onOpenChange={onClose}
      // An address that is gone by a click beside it is gone for good.
      isTyped={answer !== undefined}
    >
      {answer ? (
        <MadeLink address={answer.address} scenarioId={scenarioId} onClose={onClose} />
      ) : (
        <Wanted
          targets={[
            ...(results
              ? results.map(({ id, name }) => ({ value: id, label: shareTexts.result(name) }))
              : [{ value: now, label: shareTexts.now }]),
            { value: latest, label: shareTexts.latest },
          ]}
          make={make}
          onClose={onClose}
        />
      )}
    </Dialog>
  )
}

interface WantedProps {
  targets: readonly { readonly value: string; readonly label: string }[]
  make: ReturnType<typeof useAsking<{ target: string; wanted: WantedLink }, unknown>>
  onClose(): void
}

/** What the link is to, for whom and for how long. */
function Wanted({ targets, make, onClose }: WantedProps) {
  const { data: own = 'CORE' } = useQuery(ownLevel)
  const [target, setTarget] = useState(targets[0]?.value ?? latest)
  const [days, setDays] = useState('90')
  const [chosen, setLevel] = useState<AccessLevel>()
  const level = chosen ?? own
  const submit = (values: FormData) => {
    const label = String(values.get('label')).trim()
    const allowFiles = values.get('files') !== null
    const wanted = { days: Number(days), level, allowFiles, ...(label !== '' && { label }) }
    make.ask({ target, wanted })
  }
  return (
    <>
      <p className={styles.about}>{shareTexts.about}</p>
      <Form
        verb={shareTexts.make}
        isBusy={make.isBusy}
        failure={make.failure('/label')}
        besides={<Button onClick={onClose}>{shareTexts.cancel}</Button>}
        onSubmit={submit}
      >
        <Select<string> label={shareTexts.what} value={target} options={targets} onChange={setTarget} />
        <TextField
          label={shareTexts.label}
          name="label"
          hint={shareTexts.labelHint}
          autoComplete="off"
          maxLength={mostLetters}
          error={make.errorOf('/label')}
        />
        <Select<AccessLevel>
          label={shareTexts.level}
          hint={shareTexts.levelHint}
          value={level}
          options={levels
            .slice(0, levels.indexOf(own) + 1)
            .map((value) => ({ value, label: shareTexts.levels[value] }))}
          onChange={setLevel}
        />
        <Select<string> label={shareTexts.ends} value={days} options={ends} onChange={setDays} />
        <label className={styles.check}>
          <input type="checkbox" name="files" />
          {shareTexts.files}
        </label>
      </Form>
    </>
  )
}

const mostLetters = 200
