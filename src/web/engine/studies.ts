import type { StudyAsked, StudyTold } from './study-run.ts'

/** What is posted to the worker; nothing is asked where a study is given up. */
export interface StudyMessage {
  readonly number: number
  readonly asked?: StudyAsked
}
export interface StudyReply {
  readonly number: number
  readonly told?: StudyTold
  /** What went wrong in the worker: a defect, because what cannot be computed is told. */
  readonly failure?: string
}

interface Hear {
  /** Called again with each look at what there is, until it is done. */
  told(told: StudyTold): void
  failed(why: string): void
}

/** The one worker of the page that draws studies; started when one is asked first. */
export interface Studies {
  /**
   * Asks for a study; one that was asked before is given up.
   *
   * @returns gives it up.
   */
  ask(asked: StudyAsked, hear: Hear): () => void
}

/** What studies need of a Worker. */
interface Port {
  postMessage(message: StudyMessage): void
  onmessage: ((event: MessageEvent<StudyReply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

export function openStudies(start: () => Port): Studies {
  let port: Port | undefined
  let last = 0
  let hear: Hear | undefined

  const opened = (): Port => {
    if (port) return port
    const made = start()
    made.onmessage = ({ data: { number, told, failure } }) => {
      if (number !== last) return
      if (told) hear?.told(told)
      else hear?.failed(failure ?? '')
    }
    made.onerror = ({ message }) => {
      // The next question starts another worker.
      port = undefined
      hear?.failed(message)
    }
    port = made
    return made
  }
  return {
    ask({ inputs, level, form, data }, listening) {
      last += 1
      const number = last
      hear = listening
      // Whoever asks may have added what a worker cannot be given.
      opened().postMessage({ number, asked: { inputs, level, form, ...(data && { data }) } })
      return () => {
        if (number !== last) return
        last += 1
        hear = undefined
        port?.postMessage({ number: last })
      }
    },
  }
}

const started = (name: string) => () =>
  new Worker(new URL('./study-worker.ts', import.meta.url), { type: 'module', name })

/** The page's own. */
export const studies: Studies = openStudies(started('studies'))
/** For what is answered at once: it ends no study that is being drawn. */
export const maps: Studies = openStudies(started('maps'))
export const matrices: Studies = openStudies(started('matrices'))
export const scales: Studies = openStudies(started('scales'))
