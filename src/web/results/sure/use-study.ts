import { startTransition, useEffect, useState } from 'react'
import { type Studies, studies } from '../../engine/studies.ts'
import type { StudyAsked, StudySoFar, StudyTold } from '../../engine/study-run.ts'

type Answer = Extract<StudyTold, { kind: 'answered' }>['answer']
type Refused = Extract<StudyTold, { kind: 'refused' }>

export interface Studied<Asked extends StudyAsked> {
  /** What was known last, with what was asked. */
  readonly last: { readonly asked: Asked; readonly study: StudySoFar } | undefined
  /** The same of a study that is answered as a whole. */
  readonly answered: { readonly asked: Asked; readonly answer: Answer } | undefined
  /** Whether it is of inputs that have moved on since. */
  readonly isOld: boolean
  /** Why there is no such study of what is asked now. */
  readonly refused: Refused | undefined
  readonly hasFailed: boolean
}

/**
 * A study begins when a slider rests; while it moves the page needs the processor itself. What stands further down the page begins when it
 * has rested for longer, so that the answer that is looked at comes first.
 */
const restMilliseconds = { first: 60, later: 250 } as const

/** A study that is drawn while somebody looks; it ends at once when something else is asked. The same object is asked once. */
export function useStudy<Asked extends StudyAsked>(
  asked: Asked | undefined,
  worker: Studies = studies,
): Studied<Asked> {
  const [last, setLast] = useState<Studied<Asked>['last']>()
  const [answered, setAnswered] = useState<Studied<Asked>['answered']>()
  const [ended, setEnded] = useState<{ readonly asked: Asked; readonly refused?: Refused }>()
  useEffect(() => {
    if (!asked) return
    let giveUp: (() => void) | undefined
    const timer = setTimeout(
      () => {
        giveUp = worker.ask(asked, {
          told(told) {
            if (told.kind === 'refused') setEnded({ asked, refused: told })
            // Charts are drawn in pieces, so that whoever moves a slider meanwhile does not wait for them.
            else
              startTransition(() => {
                if (told.kind === 'answered') setAnswered({ asked, answer: told.answer })
                else setLast({ asked, study: told })
              })
          },
          failed: () => setEnded({ asked }),
        })
      },
      restMilliseconds[worker === studies ? 'first' : 'later'],
    )
    return () => {
      clearTimeout(timer)
      giveUp?.()
    }
  }, [asked, worker])
  const own = ended?.asked === asked && asked !== undefined ? ended : undefined
  return {
    last,
    answered,
    isOld: asked !== undefined && last?.asked !== asked && answered?.asked !== asked && !own,
    refused: own?.refused,
    hasFailed: own !== undefined && !own.refused,
  }
}
