import {
  isElementKind,
  type LibraryKind,
  listOfKind,
  plantFields,
} from '../../contract/library/library-kinds.ts'

/** The list of a document that items of a kind are elements of; undefined for prices and plants. */
export const listOf = (kind: LibraryKind): 'feedstocks' | 'utilities' | 'products' | undefined =>
  isElementKind(kind) ? listOfKind[kind] : undefined

/** Whether an input, by its pointer, is one of those that describe a plant. */
export function isOfPlant(pointer: string): boolean {
  const [, section = '', key = ''] = pointer.split('/')
  return Object.hasOwn(plantFields, section) && Object.hasOwn(plantFields[section as 'plant'], key)
}
