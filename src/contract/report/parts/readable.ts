import { lists } from '../../request/catalogue.ts'
import type { Inputs } from '../../request/inputs.ts'
import { inputWords } from '../../request/words/input-words.ts'

const place = /\b([a-zA-Z]+)(?:\.(\d+))?\.([a-zA-Z]+)\b(?:\.values\.(\d+)\b)?/g

/** A message of the model with the names that people know in place of its pointers: “Class in law” of UCO. */
export const readable = (message: string, inputs: Inputs): string =>
  message.replace(
    place,
    (all, part: string, index: string | undefined, field: string, number: string | undefined) => {
      const isList = Object.hasOwn(lists, part) && index !== undefined
      const words = inputWords[isList ? `${part}[].${field}` : `${part}.${field}`]
      if (!words) return all
      const element = isList ? inputs[part as keyof typeof lists]?.[Number(index)]?.name : undefined
      const which = number === undefined ? '' : `, number ${Number(number) + 1}`
      return element === undefined ? `“${words.label}”${which}` : `“${words.label}” of ${element}${which}`
    },
  )
