import { type AttributionAnswer, type AttributionRequest, attribution } from './attribution-sweep.ts'
import { type BreakEvenAnswer, type BreakEvenRequest, breakEven } from './break-even-sweep.ts'
import { type ColumnsAnswer, type ColumnsRequest, columns } from './columns.ts'
import { type PortfolioAnswer, type PortfolioRequest, portfolio } from './portfolio-sweep.ts'
import { type QuestionAnswer, type QuestionRequest, question } from './question-sweep.ts'
import { type TornadoAnswer, type TornadoRequest, tornado } from './tornado-sweep.ts'

/** Many calculations around one case. */
export type SweepRequest =
  | TornadoRequest
  | BreakEvenRequest
  | ColumnsRequest
  | AttributionRequest
  | PortfolioRequest
  | QuestionRequest
export type SweepAnswer =
  | TornadoAnswer
  | BreakEvenAnswer
  | ColumnsAnswer
  | AttributionAnswer
  | PortfolioAnswer
  | QuestionAnswer
export type AnswerTo<Request extends SweepRequest> = Extract<SweepAnswer, { kind: Request['kind'] }>

/** What is posted to the worker, and what it posts back under the same number. */
export interface Asked {
  readonly number: number
  readonly request: SweepRequest
}
export interface Told {
  readonly number: number
  readonly answer?: SweepAnswer
  /** What went wrong in the worker: a defect, because what cannot be computed is part of an answer. */
  readonly failure?: string
}

/** Computes an answer piece by piece: between two of them it can be given up. */
export function sweep(request: SweepRequest): Generator<undefined, SweepAnswer> {
  switch (request.kind) {
    case 'tornado':
      return tornado(request)
    case 'breakEven':
      return breakEven(request)
    case 'columns':
      return columns(request)
    case 'attribution':
      return attribution(request)
    case 'portfolio':
      return portfolio(request)
    case 'question':
      return question(request)
  }
}
