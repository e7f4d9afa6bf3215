import { lazy, Suspense, useMemo, useState } from 'react'
import { type Offer, useOffer } from '../actions/here.ts'
import { useChanging } from '../cases/use-changing.ts'
import { InputOffers } from '../inputs/offers.tsx'
import { useCase } from './open-case.tsx'
import { saveText } from './save-text.ts'
import { saveWords } from './save-words.ts'
import { TakingAway } from './taking-away.tsx'
import { texts } from './texts.ts'
import { whenSaved } from './when-saved.ts'

/** Comes when somebody shares. */
const ShareDialog = lazy(async () => ({
  default: (await import('../cases/share-dialog.tsx')).ShareDialog,
}))

/** Hands a scenario out: as files, and by a link. */
export const Sharing = ({ id }: { id: string }) => (
  <>
    <TakingAway />
    <InputOffers />
    {!useCase().isReader && <Linking id={id} />}
  </>
)

/** Shares a scenario as the server has it, so that edits on their way come first. */
function Linking({ id }: { id: string }) {
  const { workspace, isLocked } = useCase()
  const [isSharing, setSharing] = useState(false)
  const change = useChanging()
  useOffer(
    useMemo((): Offer => {
      const share = async () => {
        if (!(await whenSaved(workspace)))
          throw new Error(texts.notKept(saveText(saveWords(workspace.get(), Date.now()))))
        setSharing(true)
      }
      return { doers: { share: () => void change(share) } }
    }, [workspace, change]),
  )
  return (
    isSharing && (
      <Suspense>
        {/* What is approved is kept already. */}
        <ShareDialog scenarioId={id} {...(isLocked && { results: [] })} onClose={() => setSharing(false)} />
      </Suspense>
    )
  )
}
