import { useQueryClient } from '@tanstack/react-query'
import { editionQuery } from '../api/editions.ts'
import { useAsking } from '../api/use-asking.ts'
import { fileName, save } from '../charts/save.ts'
import type { TakenFile } from '../engine/take-away.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useCase, useShown } from './open-case.tsx'
import { takeAwayTexts as texts } from './take-away-texts.ts'
import styles from './taking-away.module.css'

interface TakeAwayDialogProps {
  onClose(): void
}

/** The plant as it stands as files, which are made in the browser: nobody is sent anything. */
export function TakeAwayDialog({ onClose }: TakeAwayDialogProps) {
  const { title, level, edition, results } = useCase()
  const error = useShown(({ errors }) => errors[0]?.message)
  const queries = useQueryClient()
  const take = useAsking(async (file: TakenFile) => {
    const [{ takenAway }, editionData] = await Promise.all([
      import('../engine/take-away.ts'),
      queries.fetchQuery(editionQuery(edition)),
    ])
    const { document } = results.get()
    save(await takenAway(file, { document, title, level, edition, editionData }), fileName(title, file))
  })
  return (
    <Dialog title={texts.title} isOpen onOpenChange={onClose}>
      <p className={styles.about}>{texts.about}</p>
      <div className={styles.buttons}>
        {Object.entries(texts.files).map(([file, text]) => (
          <Button
            key={file}
            disabled={error !== undefined}
            aria-disabled={take.isBusy}
            onClick={() => take.ask(file as TakenFile)}
          >
            {text}
          </Button>
        ))}
      </div>
      {(error ?? take.failure()) !== undefined && <p role="alert">{error ?? take.failure()}</p>}
      <p className={styles.about}>{texts.others}</p>
    </Dialog>
  )
}
