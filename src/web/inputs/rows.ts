import {
  conventionFields,
  type Field,
  type Fields,
  type List,
  lists,
  type Section,
  sections,
} from '../../contract/request/catalogue.ts'
import { type InputGroup, inputGroups } from '../../contract/request/words/input-word.ts'
import { inputWords } from '../../contract/request/words/input-words.ts'
import { baselineAt } from '../workspace/baseline-at.ts'
import { type Document, isSame, namesIn, valueAt } from '../workspace/document.ts'
import { withinSentence } from './within-sentence.ts'

/** One input of a document: what a row of the page shows. */
export interface InputRow {
  readonly pointer: string
  /** In the catalogue, such as `feedstocks[].price`. */
  readonly path: string
  readonly field: Field
  readonly group: InputGroup
  /** Short, without its element. */
  readonly label: string
  /** The name of the element of a list that it is of. */
  readonly element?: string
  readonly symbol?: string
  /** As the catalogue has it, in a sentence. */
  readonly name: string
  readonly synonyms: readonly string[]
}

/** "UCO, price" for an input of an element, else its label. */
export const titleOf = ({ element, label }: InputRow): string =>
  element === undefined ? label : `${element}, ${withinSentence(label)}`

function rowOf(pointer: string, path: string, field: Field, element?: string): InputRow[] {
  const words = inputWords[path]
  if (!words) return []
  const [input] = 'input' in field ? [field.input] : 'inputs' in field ? field.inputs : []
  return [
    {
      pointer,
      path,
      field,
      group: words.group,
      label: words.label,
      ...(element !== undefined && { element }),
      ...(input && { symbol: input.symbol }),
      // Names may come after rows.
      get name() {
        return 'name' in field ? field.name : (input?.name ?? '')
      },
      synonyms: words.synonyms,
    },
  ]
}

const rowsOfFields = (pointer: string, path: string, fields: Fields, element?: string): InputRow[] =>
  Object.entries(fields).flatMap(([key, field]) =>
    rowOf(`${pointer}/${key}`, `${path}.${key}`, field, element),
  )

/** Every input that the document has or may have, in the order of the groups. */
export function rowsOf(document: Document): InputRow[] {
  const ofSections = (Object.keys(sections) as Section[]).flatMap((key) =>
    rowsOfFields(`/${key}`, key, sections[key]),
  )
  const ofLists = (Object.keys(lists) as List[]).flatMap((key) =>
    namesIn(valueAt(document, `/${key}`)).flatMap((name, i) =>
      rowsOfFields(`/${key}/${i}`, `${key}[]`, lists[key], name),
    ),
  )
  const ofConventions = rowsOfFields('/convention', 'convention', conventionFields)
  const order = Object.keys(inputGroups)
  return [...ofSections, ...ofLists, ...ofConventions].toSorted(
    (a, b) => order.indexOf(a.group) - order.indexOf(b.group),
  )
}

/** Rows whose value is not that of the baseline, elements found by their names. */
export function changedRows(document: Document, baseline: Document): InputRow[] {
  return rowsOf(document).filter((row) => {
    const was = baselineAt(document, baseline, row.pointer)
    return !isSame(valueAt(document, row.pointer), was)
  })
}
