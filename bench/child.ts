import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

/** A process of the benchmark's own that answers one message at a time and ends with the benchmark, however that ends. */
export class Child {
  private readonly child: ChildProcess
  private readonly ended: Promise<never>

  constructor(file: string) {
    this.child = fork(new URL(file, import.meta.url))
    this.ended = once(this.child, 'exit').then(() => {
      throw new Error(`${file} ended.`)
    })
    this.ended.catch(() => {})
  }

  /** @throws {Error} with the child's own words when it could not do what it was asked, or has ended. */
  async ask<Answer>(question: unknown): Promise<Answer> {
    this.child.send(question as object)
    const [{ answer, failure }] = await Promise.race([once(this.child, 'message'), this.ended])
    if (failure !== undefined) throw new Error(failure)
    return answer
  }

  async stop(): Promise<void> {
    if (this.child.connected) this.child.disconnect()
    await this.ended.catch(() => {})
  }
}

/** The child's side: answers every message, until its parent is gone. */
export function answerParent<Question>(answer: (question: Question) => unknown): void {
  process.on('message', async (question) => {
    try {
      process.send?.({ answer: await answer(question as Question) })
    } catch (error) {
      process.send?.({ failure: String(error) })
    }
  })
  process.on('disconnect', () => process.exit())
}
