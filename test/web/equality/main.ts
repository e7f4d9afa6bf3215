import { quantities } from '../../../src/engine/calculate.ts'
import type { ColumnsRequest } from '../../../src/web/engine/columns.ts'
import '../../../src/web/engine/named.ts'
import { recalculate } from '../../../src/web/engine/live.ts'
import { studies } from '../../../src/web/engine/studies.ts'
import type { StudyAsked, StudySoFar } from '../../../src/web/engine/study-run.ts'
import { sweeps } from '../../../src/web/engine/sweeps.ts'

/** Columns as they are sent between a test and the page. */
export type AskedColumns = Omit<ColumnsRequest, 'varied'> & {
  readonly varied: readonly { readonly pointer: string; readonly values: readonly number[] }[]
}

/** The page's own ways to the model, for a test that compares what they give with the server. */
const calculations = {
  outcomesOf: (documents: readonly unknown[]) => documents.map((each) => recalculate(each)),
  /** What every quantity says of itself. */
  quantities: () => quantities.map(({ symbol, name, source }) => ({ symbol, name, source })),
  columnsOf(asked: AskedColumns): Promise<(number | null)[][] | undefined> {
    const varied = asked.varied.map(({ pointer, values }) => ({ pointer, values: Float64Array.from(values) }))
    const { promise, resolve, reject } = Promise.withResolvers<(number | null)[][] | undefined>()
    sweeps.ask<ColumnsRequest>(
      { ...asked, varied },
      {
        answer: ({ results }) =>
          resolve(
            results?.map((column) => Array.from(column, (value) => (Number.isNaN(value) ? null : value))),
          ),
        failed: (why) => reject(new Error(why)),
      },
    )
    return promise
  },
  /** The whole of a study, as it is told at its end. */
  studyOf(asked: StudyAsked): Promise<StudySoFar['answer']> {
    const { promise, resolve, reject } = Promise.withResolvers<StudySoFar['answer']>()
    studies.ask(asked, {
      told(told) {
        if (told.kind === 'refused') reject(new Error(JSON.stringify(told.errors)))
        else if (told.kind === 'so far' && told.isDone) resolve(told.answer)
      },
      failed: (why) => reject(new Error(why)),
    })
    return promise
  },
}
export type Calculations = typeof calculations

Object.assign(window, { calculations })
document.documentElement.dataset.isReady = ''
