import { atom, type ExcelForm, type FormContext, type Row } from './form.ts'

/** A step of Newton's method, which doubles the digits of a rate: Excel promises seven. */
const steps = 3

/** What is known of the flows before a rate is looked for. */
interface Flows {
  readonly flows: Row
  /** Years from the first flow. */
  readonly years: Row
  /** 1 + rate, the net present value there, and whether it crosses zero before the next, at any rate or above zero. */
  readonly growth: Row
  readonly worth: Row
  readonly crosses: Row
  readonly crossesAboveZero: Row
}

const worthAt = ({ flows, years }: Pick<Flows, 'flows' | 'years'>, growth: string) =>
  `SUMPRODUCT(${flows.range()},${growth}^(-${years.range()}))`

/**
 * The rate of return: the one rate, or the only one above zero where the net present value falls through zero there. Rates
 * are bracketed by the net present value at many of them, then found by IRR and Newton's method.
 */
export const irr: ExcelForm = (args, context) => {
  const { lay } = context
  const flows = args[0]?.row()
  if (!flows) throw new Error('A rate of return needs flows.')
  const changes = signChanges(flows, context)
  const known = look(flows, context)
  const count = lay('of which: number of rates found', undefined, () => `SUM(${known.crosses.range()})`)
  const above = lay('of which: number of them above zero', undefined, () => {
    return `SUM(${known.crossesAboveZero.range()})`
  })
  const place = lay('of which: place of the rate among those looked at', undefined, () => {
    const only = (row: Row) => `MATCH(1,${row.range()},0)`
    return `IF(${count.cell(0)}=1,${only(known.crosses)},IF(${above.cell(0)}=1,${only(known.crossesAboveZero)},NA()))`
  })
  const rate = improved(known, place.cell(0), context)
  const falls = `INDEX(${known.worth.range()},1,${place.cell(0)})>0`
  return () => atom(`IF(AND(${changes.cell(0)}>0,OR(${count.cell(0)}=1,${falls})),${rate.cell(0)},NA())`)
}

function signChanges(flows: Row, { lay }: FormContext): Row {
  const sign = lay('of which: sign so far', 'year', (i, own) => {
    return `IF(${flows.cell(i)}=0,${own.before(i)},SIGN(${flows.cell(i)}))`
  })
  const change = lay('of which: is 1 where the sign changes', 'year', (i) => {
    return `IF(${sign.before(i)}*${sign.cell(i)}<0,1,0)`
  })
  return lay('of which: number of changes of sign', undefined, () => `SUM(${change.range()})`)
}

function look(flows: Row, { lay, tables }: FormContext): Flows {
  const { growth } = tables
  const years = lay('of which: years from the first flow', 'year', (i) => `COUNT(${flows.upTo(i)})-1`)
  const worth = lay('of which: net present value at a rate', 'grid', (i) => {
    return worthAt({ flows, years }, growth.cell(i))
  })
  const crosses = lay('of which: is 1 where it crosses zero before the next rate', 'grid', (i) => {
    return `IF(OR(${worth.cell(i)}=0,${worth.cell(i)}*${worth.cell(i + 1)}<0),1,0)`
  })
  const crossesAboveZero = lay('of which: the same above a rate of zero', 'grid', (i) => {
    const isAbove = `IF(${worth.cell(i)}=0,${growth.cell(i)}>1,${growth.cell(i)}>=1)`
    return `IF(AND(${crosses.cell(i)}=1,${isAbove}),1,0)`
  })
  return { flows, years, growth, worth, crosses, crossesAboveZero }
}

function improved({ flows, years, growth }: Flows, place: string, { lay }: FormContext): Row {
  const at = (which: string) => `INDEX(${growth.range()},1,${which})`
  const guess = lay(
    'of which: the rate, roughly',
    undefined,
    () => `SQRT(${at(place)}*${at(`${place}+1`)})-1`,
  )
  let rate = lay('of which: the rate, by IRR', undefined, () => {
    return `IFERROR(IRR(${flows.range()},${guess.cell(0)}),${guess.cell(0)})`
  })
  for (let step = 0; step < steps; step++) {
    const before = rate.cell(0)
    const slope = `SUMPRODUCT(${flows.range()},${years.range()},(1+${before})^(-${years.range()}-1))`
    rate = lay('of which: improved by a step of Newton’s method', undefined, () => {
      return `${before}+${worthAt({ flows, years }, `(1+${before})`)}/${slope}`
    })
  }
  return rate
}
