import type { Quantity } from '../quantity.ts'
import type { Tree } from '../tree.ts'
import { type Argument, asFactor, atom, type ExcelForm, type Row } from './form.ts'

const rowOf = (arg: Argument | undefined): Row => {
  if (!arg) throw new Error('A function of the language is without an argument that it needs.')
  return arg.row()
}

/** The sum of nothing is 0; a single number is its own. */
const sum: ExcelForm = (args, { sizes }) => {
  const per = args[0]?.tree.per
  if (per && sizes[per] === 0) return () => atom('0')
  const row = rowOf(args[0])
  if (!per) return () => atom(`SUM(${row.cell(0)})`)
  return () => atom(`SUM(${row.range()})`)
}

const lowest: ExcelForm = (args, { lay }) => {
  const row = rowOf(args[0])
  const existing = lay('of which: those that exist', row.per, (i) => `IFERROR(${row.cell(i)},"")`)
  return () => atom(`IF(COUNT(${existing.range()})=0,NA(),MIN(${existing.range()}))`)
}

const runningTotal: ExcelForm = (args) => {
  const row = rowOf(args[0])
  return (i) => atom(`SUM(${row.upTo(i)})`)
}

const following: ExcelForm = (args, { sizes }) => {
  const row = rowOf(args[0])
  return (i) => atom(i + 1 < sizes.year ? row.cell(i + 1) : '0')
}

/** The balance of a year from the cells of the year before it. */
const sweptBalance: ExcelForm = (args, { lay }) => {
  const [loan, principal, cash, rates, share] = args.map(rowOf) as [Row, Row, Row, Row, Row]
  const opening = lay('of which: outstanding as the year begins', 'year', (i, own) => {
    if (i === 0) return loan.cell(0)
    const [balance, due] = [own.before(i), principal.before(i)]
    const free = `MAX(0,${cash.before(i)}-${rates.before(i)}*${balance}-${due})`
    return `MAX(0,${balance}-${due}-${share.cell(0)}*${free})`
  })
  return (i) => atom(opening.cell(i))
}

const paidOut: ExcelForm = (args, { lay }) => {
  const [flows, isKept] = args.map(rowOf) as [Row, Row]
  const kept = lay('of which: kept at the end of the year', 'year', (i, own) => {
    return `IF(${isKept.cell(i)}=0,0,MAX(0,${own.before(i)}+${flows.cell(i)}))`
  })
  return (i) => atom(`(${kept.before(i)}+${flows.cell(i)}-${kept.cell(i)})`)
}

/** From the last year backwards, each from the cells of the year after it. */
const laterValue: ExcelForm = (args, { lay, sizes }) => {
  const [flows, rates] = [rowOf(args[0]), rowOf(args[1])]
  const worth = lay('of which: worth of later years', 'year', (i, own) => {
    const next = i + 1
    return next < sizes.year ? `(${own.cell(next)}+${flows.cell(next)})/(1+${rates.cell(next)})` : '0'
  })
  return (i) => atom(worth.cell(i))
}

/** The number of the year, whatever the policy. */
const eachPolicy: ExcelForm =
  ([byYear], { sizes }) =>
  (i, isFixed) =>
    byYear?.at(i % sizes.year, isFixed) ?? atom('0')

/** The number of the policy, whatever the year. */
const eachYear: ExcelForm =
  ([byPolicy], { sizes }) =>
  (i) =>
    byPolicy?.at(Math.floor(i / sizes.year), true) ?? atom('0')

const overElements: ExcelForm = (args, { sizes }) => {
  const per = args[0]?.tree.per
  if (per && sizes[per] === 0) return () => atom('0')
  const row = rowOf(args[0])
  return (year) => atom(`SUM(${row.down(year)})`)
}

/** A policy's years times a number of the policy, as two quantities; undefined for anything else. */
function weighed(tree: Tree | undefined): { byYear: Quantity; byPolicy: Quantity } | undefined {
  if (tree?.kind !== 'operation' || tree.form !== '*') return undefined
  const [left, right] = tree.parts
  if (left.kind !== 'operand' || right.kind !== 'call' || right.form !== 'eachYear') return undefined
  const [of] = right.parts
  return of?.kind === 'operand' ? { byYear: left.quantity, byPolicy: of.quantity } : undefined
}

/** What is weighed by a number of each policy needs no row for each of them. */
const overPolicies: ExcelForm = (args, { sizes, rowOf: rowOfQuantity, columnOf }) => {
  if (sizes.policy === 0) return () => atom('0')
  const parts = weighed(args[0]?.tree)
  if (parts) {
    const [byYear, weights] = [rowOfQuantity(parts.byYear), columnOf(parts.byPolicy)]
    return (year) => atom(`SUMPRODUCT(${byYear.down(year)},${weights})`)
  }
  const row = rowOf(args[0])
  return (year) => atom(`SUM(${row.down(year)})`)
}

const overYears: ExcelForm = (args) => {
  const row = rowOf(args[0])
  return (policy) => atom(`SUM(${row.range(policy)})`)
}

const ofPolicy: ExcelForm = (args, { sizes }) => {
  const [byProduct, places] = [args[0], rowOf(args[1])]
  const per = byProduct?.tree.per
  if (!per || sizes[per] === 0) return (i) => atom(`IF(${places.cell(i)}<0,0,NA())`)
  const row = rowOf(byProduct)
  return (i) => atom(`IF(${places.cell(i)}<0,0,INDEX(${row.range()},1,${places.cell(i)}+1))`)
}

const fromPaths: ExcelForm = (args, { sizes }) => {
  if (sizes.path === 0) return () => atom('0')
  const [values, places] = [rowOf(args[0]), rowOf(args[1])]
  const paths = Array.from({ length: sizes.path }, (_, path) => path)
  return (element) =>
    atom(
      `SUM(${paths.map((path) => `IF(${places.cell(path, true)}=${element},${values.cell(path, true)},0)`).join(',')})`,
    )
}

const ofPathYears: ExcelForm = (args, { sizes }) => {
  if (sizes.path === 0) return () => atom('1')
  const [values, places] = [rowOf(args[0]), rowOf(args[1])]
  return (i) => {
    const place = places.cell(Math.floor(i / sizes.year), true)
    return atom(`IF(${place}<0,1,INDEX(${values.down(i % sizes.year)},${place}+1,1))`)
  }
}

const ofPathOrYear: ExcelForm = (args, { sizes }) => {
  const byYear = args[2]
  const ofYear = (i: number) => byYear?.at(i % sizes.year) ?? atom('NA()')
  if (sizes.path === 0) return ofYear
  const [values, places, years] = [rowOf(args[0]), rowOf(args[1]), rowOf(byYear)]
  return (i) => {
    const [place, year] = [places.cell(Math.floor(i / sizes.year), true), i % sizes.year]
    return atom(`IF(${place}<0,${years.cell(year)},INDEX(${values.down(year)},${place}+1,1))`)
  }
}

/** The first whole year in which the balance is not below zero, and the straight line through it. */
const payback: ExcelForm = (args, { lay }) => {
  const [years, flows] = [rowOf(args[0]), rowOf(args[1])]
  const balance = lay('of which: balance', 'year', (i) => `SUM(${flows.upTo(i)})`)
  const isBack = lay(
    'of which: is 1 where the balance is not below zero, having been so or with money received',
    'year',
    (i) => `IF(${balance.cell(i)}>=0,IF(${balance.before(i)}<0,1,IF(${flows.cell(i)}>0,1,0)),0)`,
  )
  const place = lay(
    'of which: place of the first such year',
    undefined,
    () => `MATCH(1,${isBack.range()},0)`,
  ).cell(0)
  const in_ = (row: Row, at: string) => `INDEX(${row.range()},1,${at})`
  const last = `${place}-1`
  const line = `${in_(years, last)}-${in_(balance, last)}/${in_(flows, place)}*(${in_(years, place)}-${in_(years, last)})`
  return () => atom(`IF(${place}<2,NA(),IF(${in_(balance, last)}>=0,NA(),${line}))`)
}

/**
 * Losses are a queue, oldest first, so its front is one cumulative number: what was used or has expired. A year uses what
 * its income and the cap leave room for, at most what has been lost before it and is not behind the front.
 */
const lossUsed: ExcelForm = (args, { lay }) => {
  const income = rowOf(args[0])
  const [cap, years] = [rowOf(args[1]).cell(0), rowOf(args[2]).cell(0)]
  const loss = lay('of which: loss of the year', 'year', (i) => `MAX(0,-${income.cell(i)})`)
  const lost = lay('of which: losses up to the year', 'year', (i) => `SUM(${loss.upTo(i)})`)
  const ago = lay('of which: place of the last year that has expired', 'year', (i) => {
    return `IFERROR(COUNT(${loss.upTo(i)})-1-${years},0)`
  })
  const expired = lay('of which: losses that have expired', 'year', (i) => {
    return `IF(${ago.cell(i)}<1,0,INDEX(${lost.range()},1,${ago.cell(i)}))`
  })
  // The front and what is used refer to each other's cells of the year before.
  const front = lay('of which: used or expired before the year', 'year', (i, own) => {
    return `MAX(${own.before(i)}+${own.below(1).before(i)},${expired.cell(i)})`
  })
  const used = lay('of which: loss used', 'year', (i) => {
    return `MIN(MAX(0,${income.cell(i)})*${cap},${lost.before(i)}-${front.cell(i)})`
  })
  return (i) => atom(used.cell(i))
}

/** All parts at once: where a year is a multiple of a part's life, its share with its rise. */
const renewals: ExcelForm = (args, { sizes }) => {
  const [, , , year] = args
  if (sizes.part === 0 || !year) return () => atom('0')
  const [shares, lifetimes, rises] = [0, 1, 2].map((place) => rowOf(args[place]).range())
  return (i) => {
    const t = asFactor(year.at(i))
    const isRenewed = `(MOD(MAX(0,${t}),${lifetimes})=0)`
    return atom(`IF(${t}>0,SUMPRODUCT(${shares}*${isRenewed}*(1+${rises})^${t}),0)`)
  }
}

/** The cells of a row from the last to the first: the same text in every cell. */
const fromTheLast = (row: Row, i: number) =>
  `INDEX(${row.range()},1,COUNT(${row.range()})-COUNT(${row.upTo(i)})+1)`

/**
 * From the last year to the first, so that the shares meet amounts of ever earlier years to the right; beyond the first year
 * there are empty cells, which count as 0.
 */
const spreadOver: ExcelForm = (args, { lay, sizes }) => {
  const [amounts, shares] = [rowOf(args[0]), rowOf(args[1])]
  const reversed = lay('of which: amounts, the last year first', 'year', (i) => fromTheLast(amounts, i))
  const spread = lay('of which: spread, the last year first', 'year', (i) => {
    return `SUMPRODUCT(${shares.range()},${reversed.cell(i)}:${reversed.cell(i + sizes.year - 1)})`
  })
  return (i) => atom(fromTheLast(spread, i))
}

/** Forms of the functions that take whole series. */
export const seriesForms = {
  sum,
  lowest,
  runningTotal,
  following,
  eachPolicy,
  eachYear,
  overPolicies,
  overYears,
  ofPolicy,
  eachContract: eachPolicy,
  eachContractYear: eachYear,
  overContracts: overElements,
  overContractYears: overYears,
  ofContract: ofPolicy,
  ofPathOrYear,
  eachPath: eachPolicy,
  eachPathYear: eachYear,
  overPaths: overElements,
  overPathYears: overYears,
  ofPath: ofPolicy,
  fromPaths,
  ofPathYears,
  payback,
  laterValue,
  sweptBalance,
  paidOut,
  lossUsed,
  renewals,
  spreadOver,
} as const satisfies Record<string, ExcelForm>
