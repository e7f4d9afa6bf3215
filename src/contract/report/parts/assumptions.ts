import { conversionText } from '../../money/conversion-text.ts'
import {
  type Field,
  type Fields,
  inputsOf,
  type List,
  lists,
  type Section as Part,
  sections,
} from '../../request/catalogue.ts'
import { convertedAmounts } from '../../request/in-money-of-analysis.ts'
import { type InputGroup, inputGroups } from '../../request/words/input-word.ts'
import { inputWords } from '../../request/words/input-words.ts'
import { unitText } from '../../text/paper.ts'
import type { ReportSubject, Section, TableRow } from '../said/report.ts'
import { choiceWords } from './choice-words.ts'

interface Assumption {
  readonly group: InputGroup
  readonly element: string
  readonly label: string
  readonly value: string
  readonly source: string
}

const given = 'Given'
const fullDigits = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 6 })

/** Every input that somebody gave, as it was given, and where it is from; and what is taken in place of what was not. */
export function assumptionsSection(subject: ReportSubject): Section {
  const order = Object.keys(inputGroups)
  const all = assumptionsOf(subject).toSorted((a, b) => order.indexOf(a.group) - order.indexOf(b.group))
  const groups = Map.groupBy(all, ({ group }) => group)
  const rows = [...groups].flatMap(([group, members]): TableRow[] => [
    { cells: [inputGroups[group]], isHeading: true },
    ...members.map(({ element, label, value, source }) => ({
      cells: [element === '' ? label : `${element}: ${label}`, value, source],
    })),
  ])
  return {
    title: 'Assumptions and their sources',
    beginsPage: true,
    blocks: [
      {
        kind: 'text',
        text: 'Values stand as they were given, in their own units. What is not listed was not given; the explanation of the calculation says what is taken instead.',
      },
      {
        kind: 'table',
        caption: 'Inputs with units and sources',
        columns: [
          { label: 'Input', isNumber: false, width: 5 },
          { label: 'Value', isNumber: true, width: 3 },
          { label: 'Source', isNumber: false, width: 6 },
        ],
        rows,
      },
    ],
  }
}

function assumptionsOf({ inputs, record }: ReportSubject): Assumption[] {
  const conversions = new Map(convertedAmounts(inputs).map((each) => [each.pointer, conversionText(each)]))
  const of = (pointer: string, path: string, fields: Fields, values: object, element = '') =>
    Object.entries(values).flatMap(([key, value]): Assumption[] => {
      const word = inputWords[`${path}.${key}`]
      if (!word || !Object.hasOwn(fields, key) || (element !== '' && key === 'name')) return []
      const text = valueText(value, fields[key])
      const place = `${pointer}/${key}`
      const source = [record.sources[place] ?? given, conversions.get(place) ?? []].flat().join('; ')
      return text === undefined
        ? []
        : [{ group: word.group, element, label: word.label, value: text, source }]
    })
  const ofSections = (Object.keys(sections) as Part[]).flatMap((key) =>
    of(`/${key}`, key, sections[key], inputs[key] ?? {}),
  )
  const ofLists = (Object.keys(lists) as List[]).flatMap((key) =>
    (inputs[key] ?? []).flatMap((item, i) => of(`/${key}/${i}`, `${key}[]`, lists[key], item, item.name)),
  )
  return [...ofSections, ...ofLists]
}

/** undefined where it is no value. */
function valueText(value: unknown, field: Field | undefined): string | undefined {
  if (typeof value === 'string') return field?.kind === 'choice' ? choiceWords(value) : value
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'object' || value === null || !('unit' in value)) return undefined
  if (isYearOfCalendar(field) && 'value' in value) return String(value.value)
  const unit = unitText(String(value.unit))
  const end = unit === '' ? '' : `\u00a0${unit}`
  if ('value' in value && typeof value.value === 'number') return `${numberText(value.value)}${end}`
  if ('values' in value && Array.isArray(value.values)) return `${runsOf(value.values).join('; ')}${end}`
  return undefined
}

const firstDate = 1900

function isYearOfCalendar(field: Field | undefined): boolean {
  const [input] = field ? inputsOf(field) : []
  return input?.minimum !== undefined && input.minimum >= firstDate
}

const numberText = (value: number): string => fullDigits.format(value).replaceAll('-', '−')

/** A yearly series in words: what repeats is told once. */
function runsOf(values: readonly number[]): string[] {
  const runs: { value: number; count: number }[] = []
  for (const value of values) {
    const last = runs.at(-1)
    if (last?.value === value) last.count += 1
    else runs.push({ value, count: 1 })
  }
  return runs.map(({ value, count }) =>
    count === 1 ? numberText(value) : `${numberText(value)} (${count} years)`,
  )
}
