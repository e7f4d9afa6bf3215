import { useSyncExternalStore } from 'react'
import { lacksName, loadNames } from '../engine/naming.ts'
import { useCase, useShown } from '../workspace/open-case.tsx'
import type { plainMessage } from './plain-message.ts'

export interface Notes {
  /** Why the document cannot be calculated with what this input is. */
  readonly refusal: string | undefined
  /** What is to be said of it though it can. */
  readonly warning: string | undefined
  /** Whether the words of the warning are on their way; it takes its place until then. */
  readonly isComing: boolean
  /** Whether no result depends on it; the warning says why. */
  readonly isIdle: boolean
}

/** Whether something is said of an input, or of a part of it such as its value. */
const isAbout = (said: string, pointer: string): boolean => said === pointer || said.startsWith(`${pointer}/`)

/** What the contract and the engine say of an input. */
export function useNotes(pointer: string): Notes {
  const refusal = useShown(({ errors }) => errors.find((each) => isAbout(each.pointer, pointer))?.message)
  const warning = useShown(
    ({ result }) => result?.outcome.warnings?.find((each) => each.pointer === pointer)?.message,
  )
  const isIdle = useShown(
    ({ result }) =>
      result?.outcome.warnings?.some(
        ({ code, pointer: of }) => code === 'without_effect' && of === pointer,
      ) ?? false,
  )
  const plain = usePlain(warning, pointer)
  return {
    refusal: usePlain(refusal, pointer),
    warning: plain ?? warning,
    isComing: plain === undefined && warning !== undefined,
    isIdle,
  }
}

let inWords: typeof plainMessage | undefined

/** The words of all inputs come with the first message. */
function loadWords(tell: () => void): () => void {
  let isHeard = true
  void import('./plain-message.ts').then((loaded) => {
    inWords = loaded.plainMessage
    if (isHeard) tell()
  })
  return () => {
    isHeard = false
  }
}
const loadNothing = () => () => {}

/** A message that lacks a name is made anew once the names are there. */
function loadWordsAndNames(tell: () => void): () => void {
  void loadNames()
  return loadWords(tell)
}

/** A message of the contract in the words of the page; undefined until these are there. */
function usePlain(message: string | undefined, own?: string): string | undefined {
  const { results } = useCase()
  const isWhole = !lacksName(message)
  const load = isWhole ? loadWords : loadWordsAndNames
  const plain = useSyncExternalStore(message === undefined ? loadNothing : load, () => inWords)
  return message === undefined || !isWhole ? undefined : plain?.(message, results.get().document, own)
}

/** What the contract says of a list as a whole, such as shares that do not sum to 1. */
export const useListRefusal = (list: string): string | undefined =>
  usePlain(useShown(({ errors }) => errors.find(({ pointer }) => pointer === `/${list}`)?.message))

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
