import type { StudyAsked, StudyTold } from './study-run.ts'

/** What is posted to a worker; nothing is asked where a study is given up. */
export interface StudyMessage {
  /** One of several questions that one worker answers beside each other. */
  readonly channel: string
  readonly number: number
  readonly asked?: StudyAsked
  /** Set where the edition is the one that came last: to copy it takes the page longer than all else that it does. */
  readonly isSameEdition?: true
}
export interface StudyReply {
  readonly channel: string
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

/** What draws studies beside the page. */
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

interface Listening {
  readonly number: number
  readonly hear: Hear | undefined
}

/**
 * A worker that is started when one of its channels is asked first. A study ends the one that its own channel was asked before, and none of
 * another channel; those share one thread, so that however many cards there are the page has a processor for itself.
 */
export function openStudies(start: () => Port): (channel: string) => Studies {
  let port: Port | undefined
  let last = 0
  const listening = new Map<string, Listening>()
  /** The edition that the worker has. */
  let edition: StudyAsked['data']

  const opened = (): Port => {
    if (port) return port
    const made = start()
    made.onmessage = ({ data: { channel, number, told, failure } }) => {
      const { number: newest, hear } = listening.get(channel) ?? {}
      if (number !== newest) return
      if (told) hear?.told(told)
      else hear?.failed(failure ?? '')
    }
    made.onerror = ({ message }) => {
      // The next question starts another worker.
      port = undefined
      edition = undefined
      for (const { hear } of listening.values()) hear?.failed(message)
    }
    port = made
    return made
  }
  const begin = (channel: string, hear: Hear | undefined): number => {
    last += 1
    listening.set(channel, { number: last, hear })
    return last
  }
  return (channel) => ({
    ask({ inputs, level, form, data }, hear) {
      const number = begin(channel, hear)
      const worker = opened()
      const isSameEdition = data !== undefined && data === edition
      if (data) edition = data
      worker.postMessage({
        channel,
        number,
        // Whoever asks may have added what a worker cannot be given.
        asked: { inputs, level, form, ...(data && !isSameEdition && { data }) },
        ...(isSameEdition && { isSameEdition }),
      })
      return () => {
        if (number !== listening.get(channel)?.number) return
        port?.postMessage({ channel, number: begin(channel, undefined) })
      }
    },
  })
}

const started = (name: string) => () =>
  new Worker(new URL('./study-worker.ts', import.meta.url), { type: 'module', name })

const beside = openStudies(started('beside'))

/** What is drawn while somebody looks. */
export const studies: Studies = openStudies(started('studies'))('drawn')
/** What is answered at once: it ends no study that is being drawn. */
export const maps: Studies = beside('map')
export const matrices: Studies = beside('matrix')
export const matrixCells: Studies = beside('cell')
export const scales: Studies = beside('scale')
