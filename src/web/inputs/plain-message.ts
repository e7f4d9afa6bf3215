import type { Document } from '../workspace/document.ts'
import { titleAt } from './title-at.ts'

/** Paths as messages of the contract have them: `finance.debtShare`, `feedstocks.0.price`, `utilities.density`. */
const paths =
  /\b(?:plant|economics|finance|carbon|capital|eligibility|convention|feedstocks|utilities|products|policies|contracts|parts)(?:\.\w+)+/g

/**
 * A message of the contract with the inputs called what the page calls them.
 *
 * @param own pointer of the input that it is said of, which is "it".
 */
export function plainMessage(message: string, document: Document, own?: string): string {
  const titleOf = (path: string) => {
    const pointer = `/${path.replaceAll('.', '/')}`
    return pointer === own ? 'it' : (titleAt(document, pointer) ?? path)
  }
  return message.replaceAll(paths, titleOf)
}
