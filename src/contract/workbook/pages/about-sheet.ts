import type { WorkbookRecord } from '../book/record.ts'
import { type Cell, formula, Sheet, text } from '../book/sheet.ts'

const widths = [30, 90]

/** The conditions that the first sheet shows. */
export interface Lights {
  /** Cells that are all 1 where the checks hold. */
  readonly holds: string
  /** The condition that no headline number differs from what was calculated. */
  readonly isUnchanged: string
}

const live: readonly (readonly [string, string])[] = [
  ['What this is', 'The calculation of a plant by SAFAPAC, with every number of its model as a formula.'],
  [
    'Change',
    'Inputs: the blue cells. Everything else follows, and is locked against slips, without a password.',
  ],
  [
    'Follow',
    'Used (inputs in the units that formulas count in), Capital, Operation, Carbon, CashFlow, MFSP. Grey rows are steps; they can be folded away.',
  ],
  ['Compare', 'Results has every headline number now and as calculated.'],
  ['Error #N/A', 'There is no such number for these inputs, as SAFAPAC would say with its reason.'],
  [
    'Not calculated here',
    'How many feedstocks, utilities, products and years of construction there are; more policies than the spare ones; which product is the main one; whether the rules of a scheme refuse a fuel; how many prices make the net present value zero where emissions are shared by value.',
  ],
  ['Bring it back', 'SAFAPAC reads the blue cells alone; changed formulas are listed and not taken over.'],
]

const values: readonly (readonly [string, string])[] = [
  [
    'What this is',
    'The calculation of a plant by SAFAPAC: its inputs, and the results that your access includes, as values.',
  ],
  ['Not calculated here', 'Results are as calculated. They do not follow the inputs in this file.'],
  ['Bring it back', 'SAFAPAC reads the blue cells of the sheet Inputs alone.'],
]

/** The first sheet: what the file is, and one light for all checks. */
export function aboutSheet(record: WorkbookRecord, lights: Lights | undefined): Sheet {
  const sheet = new Sheet('About', widths)
  sheet.add(text(record.title, 'title'))
  for (const [name, value] of identity(record)) sheet.add(text(name, 'header'), text(value))
  if (lights) addLights(sheet, lights)
  const { engine, calculatedBy = engine } = record
  if (calculatedBy !== engine) addWords(sheet, 'Another engine', anotherEngine(engine, calculatedBy, lights))
  for (const [name, words] of lights ? live : values) addWords(sheet, name, words)
  return sheet
}

function anotherEngine(engine: string, calculatedBy: string, lights: Lights | undefined): string {
  const kept = `What SAFAPAC keeps of this calculation was calculated by engine ${calculatedBy}`
  return lights
    ? `${kept}, and stands in the last column of Results. Every formula here, and what stands under “As calculated”, is of engine ${engine}, which may answer otherwise.`
    : `${kept}: these are the results of this file. Engine ${engine}, which has made it, may answer otherwise.`
}

const longestLine = 95

/** Not every program makes a row as high as its text, so that a long one takes several rows. */
function addWords(sheet: Sheet, name: string, words: string): void {
  let line = ''
  let label: Cell | undefined = text(name, 'header')
  const end = () => {
    sheet.add(label, text(line))
    label = undefined
    line = ''
  }
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + word.length >= longestLine) end()
    line = line === '' ? word : `${line} ${word}`
  }
  end()
}

const identity = ({
  calculation,
  engine,
  calculatedBy = engine,
  edition,
  calculatedAt,
}: WorkbookRecord): (readonly [string, string])[] => [
  ...(calculation === undefined ? [] : [['Calculation', calculation] as const]),
  ...(calculatedAt === undefined ? [] : [['Calculated at', calculatedAt] as const]),
  ['Engine', engine],
  ...(calculatedBy === engine ? [] : [['Calculated by engine', calculatedBy] as const]),
  ...(edition === undefined ? [] : [['Edition of the reference data', edition] as const]),
]

function addLights(sheet: Sheet, { holds, isUnchanged }: Lights): void {
  const light = (words: string, condition: string, otherwise: string): Cell =>
    formula(`IF(${condition},"${words}","${otherwise}")`, words, 'header')
  sheet.add(
    text('Checks', 'header'),
    light('All checks hold.', `MIN(${holds})=1`, 'A check does not hold: see the sheet Check.'),
  )
  const changed = 'Inputs were changed: results differ from what was calculated.'
  sheet.add(text('Inputs', 'header'), light('Results are as calculated.', isUnchanged, changed))
}
