import { useShown } from '../workspace/open-case.tsx'
import { plainMessage } from './plain-message.ts'

export interface Notes {
  /** Why the document cannot be calculated with what this input is. */
  readonly refusal: string | undefined
  /** What is to be said of it though it can. */
  readonly warning: string | undefined
  /** Whether no result depends on it; the warning says why. */
  readonly isIdle: boolean
}

/** Whether something is said of an input, or of a part of it such as its value. */
const isAbout = (said: string, pointer: string): boolean => said === pointer || said.startsWith(`${pointer}/`)

/** What the contract and the engine say of an input. */
export function useNotes(pointer: string): Notes {
  const refusal = useShown(({ errors, document }) => {
    const found = errors.find((each) => isAbout(each.pointer, pointer))
    return found && plainMessage(found.message, document, pointer)
  })
  const warning = useShown(({ result, document }) => {
    const found = result?.outcome.warnings?.find((each) => each.pointer === pointer)
    return found && plainMessage(found.message, document, pointer)
  })
  const isIdle = useShown(
    ({ result }) =>
      result?.outcome.warnings?.some(
        ({ code, pointer: of }) => code === 'without_effect' && of === pointer,
      ) ?? false,
  )
  return { refusal, warning, isIdle }
}

/** What the contract says of a list as a whole, such as shares that do not sum to 1. */
export const useListRefusal = (list: string): string | undefined =>
  useShown(({ errors, document }) => {
    const found = errors.find(({ pointer }) => pointer === `/${list}`)
    return found && plainMessage(found.message, document)
  })

/** How many inputs of these are refused, and of those below a part of the document. */
export const useRefusals = (pointers: readonly string[], part?: string): number =>
  useShown(
    ({ errors }) =>
      errors.filter(
        (each) =>
          (part !== undefined && isAbout(each.pointer, part)) ||
          pointers.some((pointer) => isAbout(each.pointer, pointer)),
      ).length,
  )
