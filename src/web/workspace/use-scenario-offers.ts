import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Offer, useOffer } from '../actions/here.ts'
import { history } from '../actions/looking.ts'
import { keepResult } from '../cases/keep-result.ts'
import { useChanging } from '../cases/use-changing.ts'
import { say } from '../ui/say.ts'
import { useCase } from './open-case.tsx'
import { saveText } from './save-text.ts'
import { saveWords } from './save-words.ts'
import { texts } from './texts.ts'
import { whenSaved } from './when-saved.ts'

/** What is done with a scenario that the server keeps: what it has got is what is kept and compared, so edits on their way come first. */
export function useScenarioOffers(id: string): void {
  const { workspace, isLocked } = useCase()
  const { baseline } = useSearch({ strict: false })
  const navigate = useNavigate()
  const change = useChanging()
  useOffer(
    useMemo((): Offer => {
      const toHistory = () => void navigate({ to: '/scenarios/$id/history', params: { id } })
      const toAssumptions = () => void navigate({ to: '/scenarios/$id/assumptions', params: { id } })
      const keep = async () => {
        if (!(await whenSaved(workspace)))
          throw new Error(texts.notKept(saveText(saveWords(workspace.get(), Date.now()))))
        await keepResult(id)
        say(texts.resultKept, { label: history.label, perform: toHistory })
      }
      const compare = async () => {
        await whenSaved(workspace)
        const s = [`scn:${id}`, baseline].filter(Boolean).join()
        await navigate({ to: '/compare', search: { s, ...(baseline && { base: baseline }) } })
      }
      return {
        doers: {
          ...(!isLocked && { 'keep result': () => void change(keep) }),
          compare: () => void compare(),
          history: () => void whenSaved(workspace).then(toHistory),
          assumptions: () => void whenSaved(workspace).then(toAssumptions),
        },
      }
    }, [workspace, isLocked, baseline, id, navigate, change]),
  )
}
