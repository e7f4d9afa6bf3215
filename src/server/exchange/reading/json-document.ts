import { isUtf8 } from 'node:buffer'
import { isObject } from '../../../contract/request/field-error.ts'
import { findUnstorableText } from '../../http/validation.ts'
import { RefusedFile } from '../xlsx/refused-file.ts'

const deepest = 32
const jsonBytes = 5_000_000
const bodiesMaximum = 200
/** Characters of one body, written as tightly as can be: inputs are a sixth of it at most, and it is read on the event loop. */
const bodyLength = 131_072

/** One of the documents of a file, that is to be read as inputs. */
export interface ImportedBody {
  readonly place: string
  readonly name: string
  readonly body: unknown
}

/** @throws {RefusedFile} for what is no JSON, or more than is read. */
export function parseDocument(bytes: Buffer): unknown {
  if (bytes.length > jsonBytes)
    throw new RefusedFile('too_large', `The file has more than ${jsonBytes} bytes.`)
  if (!isUtf8(bytes)) throw new RefusedFile('damaged', 'The file is not UTF-8.')
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  if (isTooDeep(text)) throw new RefusedFile('not_allowed', `The file nests more than ${deepest} levels.`)
  const document = parsed(text)
  const [unstorable] = findUnstorableText(text, document)
  if (unstorable) throw new RefusedFile('not_allowed', unstorable.message)
  return document
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new RefusedFile('damaged', 'The file is not valid JSON.', { cause })
  }
}

/** Brackets within texts count as well: no document of ours comes near. */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x22) i = endOfText(text, i)
    else if (code === 0x7b || code === 0x5b) depth += 1
    else if (code === 0x7d || code === 0x5d) depth -= 1
    if (depth > deepest) return true
  }
  return false
}

function endOfText(text: string, begin: number): number {
  let i = begin + 1
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1
  return i
}

/** @throws {RefusedFile} for one that is longer than inputs can be. */
function checkLength({ place, body }: ImportedBody): void {
  if (JSON.stringify(body).length <= bodyLength) return
  const which = place === '' ? 'The file' : `The file’s ${place}`
  throw new RefusedFile('too_large', `${which} has more than inputs can have.`)
}

/**
 * The inputs in a file: one body, a list of bodies, or a list of scenarios as `GET /projects/{id}/scenarios` answers it. Each may be
 * in our own shape or in the existing system's.
 *
 * @throws {RefusedFile} for more than are read.
 */
export function bodiesIn(document: unknown): ImportedBody[] {
  const given = Array.isArray(document) ? document : [document]
  if (given.length === 0 || given.length > bodiesMaximum)
    throw new RefusedFile('too_large', `A list of 1 to ${bodiesMaximum} cases is read.`)
  const bodies = Array.isArray(document)
    ? document.map((each, i) => bodyOf(each, `case ${i + 1}`, `Imported ${i + 1}`))
    : [bodyOf(document, '', 'Imported')]
  for (const each of bodies) checkLength(each)
  return bodies
}

function bodyOf(document: unknown, place: string, name: string): ImportedBody {
  if (!isObject(document)) return { place, name, body: document }
  const named = document.scenarioName ?? document.name
  const own = typeof named === 'string' && named.trim() !== '' ? named : name
  if (isObject(document.inputs)) return { place, name: own, body: document.inputs }
  // The existing system's bodies and ours have no member of this name.
  const { scenarioName: _, name: __, ...body } = document
  return { place, name: own, body }
}
