import { inputWords } from '../../contract/request/words/input-words.ts'
import { type Document, namesIn, valueAt } from '../workspace/document.ts'
import { withinSentence } from './within-sentence.ts'

const inList = /^\/(feedstocks|utilities|products|policies|contracts|parts)\/(?:(\d+)\/)?(.+)$/

/**
 * How people call the input at a pointer, with its element where it is of one; undefined where the catalogue has no such input.
 *
 * @param pointer may leave the place in a list out, which then is any.
 */
export function titleAt(document: Document, pointer: string): string | undefined {
  const [, list = '', place, key = ''] = inList.exec(pointer) ?? []
  const path = list === '' ? pointer.slice(1).replaceAll('/', '.') : `${list}[].${key}`
  const label = inputWords[path]?.label
  const name = place === undefined ? undefined : namesIn(valueAt(document, `/${list}`))[Number(place)]
  return name === undefined || label === undefined ? label : `${name}, ${withinSentence(label)}`
}
