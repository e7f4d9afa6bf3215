import { type InputChange, updateInputs } from '../../contract/reference-data/edition-update.ts'
import type { Start } from './pathways.ts'

export type { InputChange }

/**
 * What the server previews of the scenario that it has, of a document that is open: the same rule, so edits that are not saved
 * yet count as well, and nothing has to be asked for after each of them.
 *
 * @param older the defaults of the edition that the document rests on; where they are from does not matter any more.
 */
export const previewUpdate = (
  document: object,
  older: object,
  { inputs, provenance }: Pick<Start, 'inputs' | 'provenance'>,
) => updateInputs(document, { inputs: older, provenance: {} }, { inputs, provenance })
