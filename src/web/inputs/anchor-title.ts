import { inputWords } from '../../contract/request/words/input-words.ts'
import { keysOf } from '../workspace/document.ts'
import { withinSentence } from './within-sentence.ts'

/** How people call what a thread stands beside: an input by its words, whatever else by its place or symbol. */
export function anchorTitle(anchor: string): string {
  if (!anchor.startsWith('/')) return anchor
  const [part = '', name = '', ...rest] = keysOf(anchor)
  const label = inputWords[[part, name, ...rest].join('.')]?.label
  if (label !== undefined) return label
  const ofElement = inputWords[`${part}[].${rest.join('.')}`]?.label
  return ofElement === undefined ? anchor : `${name}, ${withinSentence(ofElement)}`
}
