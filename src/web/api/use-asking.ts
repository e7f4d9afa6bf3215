import { useMutation } from '@tanstack/react-query'
import { Refused, Unreached } from './problems.ts'
import { texts } from './texts.ts'

export interface Asking<Given, Answer> {
  ask(given: Given): void
  readonly answer: Answer | undefined
  readonly isBusy: boolean
  /** What is said of one field, by its JSON pointer. */
  errorOf(pointer: string): string | undefined
  /** Why it was refused, unless the fields that are named say all of it. */
  failure(...named: readonly string[]): string | undefined
}

/** One request that a person makes by a button, with what became of it. */
export function useAsking<Given, Answer>(
  request: (given: Given) => Promise<Answer>,
  onAnswer?: (answer: Answer) => void,
): Asking<Given, Answer> {
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: request,
    ...(onAnswer && { onSuccess: onAnswer }),
  })
  const refused = error instanceof Refused ? error : undefined
  return {
    ask: mutate,
    answer: data,
    isBusy: isPending,
    errorOf: (pointer) => refused?.ofField(pointer),
    failure(...named) {
      if (!error) return undefined
      if (!refused) return error instanceof Unreached ? error.message : texts.failed
      const isSaid =
        refused.errors.length > 0 && refused.errors.every(({ pointer }) => named.includes(pointer))
      return isSaid ? undefined : refused.message
    },
  }
}
