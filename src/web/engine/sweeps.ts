import type { AnswerTo, Asked, SweepRequest, Told } from './sweep.ts'

/** The one worker of the page that computes sweeps; started when something is asked first. */
export interface Sweeps {
  /**
   * Asks for a sweep; whatever was asked of the same kind before is given up, and its answer is not heard any more.
   *
   * @returns gives it up.
   */
  ask<Request extends SweepRequest>(request: Request, hear: Hear<Request>): () => void
}

interface Hear<Request extends SweepRequest> {
  answer(answer: AnswerTo<Request>): void
  /** The worker could not be started, or failed. */
  failed(why: string): void
}

/** What sweeps need of a Worker. */
interface Port {
  postMessage(asked: Asked): void
  onmessage: ((event: MessageEvent<Told>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

interface Listener {
  readonly number: number
  readonly hear: Hear<SweepRequest>
}

export function openSweeps(start: () => Port): Sweeps {
  const listeners = new Map<SweepRequest['kind'], Listener>()
  let port: Port | undefined
  let last = 0

  const hear = ({ number, answer, failure }: Told) => {
    // A number that nobody listens for any more is of inputs that have moved on.
    const found = [...listeners].find(([, listener]) => listener.number === number)
    if (!found) return
    const [kind, listener] = found
    listeners.delete(kind)
    if (answer) listener.hear.answer(answer as never)
    else listener.hear.failed(failure ?? '')
  }
  const fail = (why: string) => {
    const all = [...listeners.values()]
    listeners.clear()
    // The next question starts another worker.
    port = undefined
    for (const listener of all) listener.hear.failed(why)
  }
  const opened = (): Port => {
    if (port) return port
    const made = start()
    made.onmessage = ({ data }) => hear(data)
    made.onerror = ({ message }) => fail(message)
    port = made
    return made
  }
  return {
    ask(request, listening) {
      last += 1
      const number = last
      listeners.set(request.kind, { number, hear: listening as unknown as Hear<SweepRequest> })
      opened().postMessage({ number, request })
      return () => {
        if (listeners.get(request.kind)?.number === number) listeners.delete(request.kind)
      }
    },
  }
}

/** The page's own. */
export const sweeps: Sweeps = openSweeps(
  () => new Worker(new URL('./sweep-worker.ts', import.meta.url), { type: 'module', name: 'sweeps' }),
)
