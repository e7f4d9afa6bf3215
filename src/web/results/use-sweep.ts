import { useEffect, useState } from 'react'
import type { AnswerTo, SweepRequest } from '../engine/sweep.ts'
import { sweeps } from '../engine/sweeps.ts'

export interface Swept<Request extends SweepRequest> {
  /** The last answer, with what was asked. */
  readonly last: { readonly request: Request; readonly answer: AnswerTo<Request> } | undefined
  /** Whether it is of inputs that have moved on since. */
  readonly isOld: boolean
  /** Whether that has lasted so long that somebody asks himself. */
  readonly isSlow: boolean
  readonly failure: string | undefined
}

const slowMilliseconds = 1_000
/** A sweep is asked for when a slider rests; while it moves the page needs the processor itself. */
const restMilliseconds = 60

/** What the worker answers to a request; nothing is asked as long as there is none, and the same object is asked once. */
export function useSweep<Request extends SweepRequest>(request: Request | undefined): Swept<Request> {
  const [last, setLast] = useState<Swept<Request>['last']>()
  const [failed, setFailed] = useState<{ readonly request: Request; readonly why: string }>()
  const isFailed = failed !== undefined && failed.request === request
  const isOld = request !== undefined && last?.request !== request && !isFailed
  const isSlow = useLasting(isOld, slowMilliseconds)

  useEffect(() => {
    if (!request) return
    let giveUp: (() => void) | undefined
    const timer = setTimeout(() => {
      giveUp = sweeps.ask(request, {
        answer: (answer) => setLast({ request, answer }),
        failed: (why) => setFailed({ request, why }),
      })
    }, restMilliseconds)
    return () => {
      clearTimeout(timer)
      giveUp?.()
    }
  }, [request])
  return { last, isOld, isSlow, failure: isFailed ? failed.why : undefined }
}

/** Whether something has been so for a while. */
function useLasting(isSo: boolean, milliseconds: number): boolean {
  const [hasLasted, setLasted] = useState(false)
  useEffect(() => {
    if (!isSo) return
    const timer = setTimeout(() => setLasted(true), milliseconds)
    return () => {
      clearTimeout(timer)
      setLasted(false)
    }
  }, [isSo, milliseconds])
  return isSo && hasLasted
}
