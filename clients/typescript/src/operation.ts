import type { Operations } from '../api.d.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Addresses that a method has, members of the path in braces. */
export type PathOf<M extends Method> = keyof Operations extends infer K
  ? K extends `${M} ${infer P}`
    ? P
    : never
  : never

type Operation<M extends Method, P extends string> = Operations[`${M} ${P}` & keyof Operations]

/** What any request may have besides. */
interface Sent {
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** Left out only where nothing has to be given. */
export type GivenTo<M extends Method, P extends string> =
  Record<string, never> extends Operation<M, P>['given']
    ? [given?: Operation<M, P>['given'] & Sent]
    : [given: Operation<M, P>['given'] & Sent]

export type AnswerOf<M extends Method, P extends string> = Operation<M, P>['answer']

/** Asks for one operation of the API. */
export type Ask = <M extends Method, P extends PathOf<M>>(
  method: M,
  path: P,
  ...given: GivenTo<M, P>
) => Promise<AnswerOf<M, P>>

/** An element of what a list answers. */
export type RowOf<P extends string> = AnswerOf<'GET', P> extends readonly (infer R)[] ? R : never
