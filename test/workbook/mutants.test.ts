import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Book } from '../../src/contract/workbook/book/sheet.ts'
import { cases } from '../support/cases.ts'
import { calculated } from './calculated.ts'
import { compare } from './compare.ts'
import { liveOf } from './made.ts'

/** A function of the language, a slip in its translation, and a case in which it matters. */
type Mutant = readonly [name: string, from: RegExp, to: string, of: keyof typeof cases]

const mutants: readonly Mutant[] = [
  ['nonNegative: the other way round', /\bMAX\(0,/g, 'MIN(0,', 'financed'],
  ['smaller: the larger', /\bMIN\(1,/g, 'MAX(1,', 'financed'],
  ['lossUsed: without the cap', /(MIN\(MAX\(0,\S+?\))\*[^,]+,/g, '$1,', 'financed'],
  ['lossUsed: expired a year early', /-1-(\S+?,0\))/g, '-0-$1', 'financed'],
  ['payback: the year after', /MATCH\(1,([^)]*),0\)$/g, 'MATCH(1,$1,0)+1', 'everything'],
  ['between: without the last', /<=/g, '<', 'financed'],
  ['isMultiple: every year', /MOD\(([^,]*),[^)]*\)/g, 'MOD($1,1)', 'events and taxes'],
  ['isPositive: also 0', />0,1,0\)/g, '>=0,1,0)', 'everything'],
  [
    'depreciationShare: the year before',
    /INDEX\((Model!\S+?),MIN\(/g,
    'INDEX($1,MIN(-1+',
    'MACRS and capitalised interest',
  ],
  ['loanOutstanding: payments at once', /FV\(([^)]*),-1\)/g, 'FV($1,-1)+0.1', 'financed'],
  [
    'runningTotal: without the year itself',
    /^SUM\(\$F\$(\d+):([A-Z]+)\$\d+\)$/g,
    'SUM($$F$$$1:$$F$$$1)',
    'financed',
  ],
  ['laterValue: without the year after', /^\((\S+?)\+\S+?\)\/\(1\+/g, '($1)/(1+', 'events and taxes'],
  ['overPolicies: the first alone', /SUMPRODUCT\(([A-Z]+)\$(\d+):\1\$\d+,\S+\)/g, '$1$$$2', 'policies'],
  ['lowest: the highest', /,NA\(\),MIN\(/g, ',NA(),MAX(', 'financed'],
  ['where: 0 instead of no number', /NA\(\)/g, '0', 'everything'],
  ['either: always the second', /IFERROR\((?:\w+!)?(?:F|\$D)\$\d+,([^()]*)\)/g, '$1', 'policies'],
  ['irr: every other year', /COUNT\((\$F\$\d+:\S+?)\)-1$/g, '2*COUNT($1)', 'everything'],
  ['ofPolicy: the next product', /,1,(\S+?)\+1\)\)$/g, ',1,$1))', 'policies'],
  ['log2: natural', /LOG\(([^,]*),2\)/g, 'LOG($1,3)', 'capital in parts'],
  ['limited: half', /SIGN\((\S+?)\)\*/g, '0.5*SIGN($1)*', 'policies'],
  ['renewals: a year later', /MOD\(MAX\(0,([^)]*)\)/g, 'MOD(MAX(0,$1-1)', 'events and taxes'],
  [
    'spreadOver: the first year alone',
    /SUMPRODUCT\((\$F\$\d+):[^,]+,([A-Z]+\$?\d+):[^)]+\)/g,
    '$1*$2',
    'events and taxes',
  ],
  ['is: the next state', /=(\d),1,0\)/g, '=1+$1,1,0)', 'financed'],
]

/** A few in each build, all in `npm run test:workbook`. */
const isLong = process.env.WORKBOOK_CASES === 'all'
const tried = isLong ? mutants : mutants.filter((_, i) => i % 6 === 2)

for (const [name, from, to, of] of tried) {
  test(`a broken translation is noticed: ${name}`, () => {
    const { book, layout, calculation } = liveOf(cases[of])
    assert.ok(mutate(book, from, to) > 0)
    assert.notDeepEqual(compare(calculation, layout, calculated(book)).different, [])
  })
}

/** @returns how many formulas were changed. */
function mutate(book: Book, from: RegExp, to: string): number {
  let count = 0
  for (const { rows, name } of book.sheets) {
    if (name === 'Used' || name === 'Results' || name === 'Check') continue
    for (const cells of rows) {
      for (const [column, cell] of cells ?? []) {
        const formula = cell.formula?.replace(from, to)
        if (formula === undefined || formula === cell.formula) continue
        cells?.set(column, { ...cell, formula })
        count += 1
      }
    }
  }
  return count
}
