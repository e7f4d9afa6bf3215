import { useEffect, useState } from 'react'
import { studies } from '../../engine/studies.ts'
import type { StudyAsked, StudySoFar, StudyTold } from '../../engine/study-run.ts'

type Refused = Extract<StudyTold, { kind: 'refused' }>

export interface Studied<Asked extends StudyAsked> {
  /** What was known last, with what was asked. */
  readonly last: { readonly asked: Asked; readonly study: StudySoFar } | undefined
  /** Whether it is of inputs that have moved on since. */
  readonly isOld: boolean
  /** Why there is no such study of what is asked now. */
  readonly refused: Refused | undefined
  readonly hasFailed: boolean
}

/** A study begins when a slider rests; while it moves the page needs the processor itself. */
const restMilliseconds = 60

/** A study that is drawn while somebody looks; it ends at once when something else is asked. The same object is asked once. */
export function useStudy<Asked extends StudyAsked>(asked: Asked | undefined): Studied<Asked> {
  const [last, setLast] = useState<Studied<Asked>['last']>()
  const [ended, setEnded] = useState<{ readonly asked: Asked; readonly refused?: Refused }>()
  useEffect(() => {
    if (!asked) return
    let giveUp: (() => void) | undefined
    const timer = setTimeout(() => {
      giveUp = studies.ask(asked, {
        told: (told) =>
          told.kind === 'refused' ? setEnded({ asked, refused: told }) : setLast({ asked, study: told }),
        failed: () => setEnded({ asked }),
      })
    }, restMilliseconds)
    return () => {
      clearTimeout(timer)
      giveUp?.()
    }
  }, [asked])
  const own = ended?.asked === asked && asked !== undefined ? ended : undefined
  return {
    last,
    isOld: asked !== undefined && last?.asked !== asked && !own,
    refused: own?.refused,
    hasFailed: own !== undefined && !own.refused,
  }
}
