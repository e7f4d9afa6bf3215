import { SaxesParser } from 'saxes'
import { RefusedFile } from './refused-file.ts'

const deepest = 64
/** Excel's own limit of a cell. */
const longestText = 32_767

/** An element as it ends: its name without a prefix, and the text that is directly in it. */
export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string, text: string): void
}

/**
 * Reads XML without a document type, so without entities of its own, and not deeper than 64 elements.
 *
 * @throws {RefusedFile} for any other.
 */
export function parseXml(part: Buffer, name: string, { open, close }: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const texts: string[] = []
  parser.on('doctype', () => {
    throw new RefusedFile('not_allowed', `${name} has a document type.`)
  })
  parser.on('error', (cause) => {
    throw new RefusedFile('damaged', `${name} is not well-formed XML.`, { cause })
  })
  parser.on('opentag', (tag) => {
    if (texts.push('') > deepest) throw new RefusedFile('not_allowed', `${name} nests too deep.`)
    open(local(tag.name), tag.attributes)
  })
  const add = (text: string) => {
    const last = texts.length - 1
    if (last < 0) return
    const joined = texts[last] + text
    if (joined.length > longestText) throw new RefusedFile('too_large', `A text in ${name} is too long.`)
    texts[last] = joined
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', (tag) => close(local(tag.name), texts.pop() ?? ''))
  parser.write(part.toString('utf8')).close()
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)
