/** A displayed value: one number or one per label; NaN is a number that does not exist. */
export type Shown = number | readonly number[]

const listOf = (value: Shown): readonly number[] => (typeof value === 'number' ? [value] : value)

const each =
  (apply: (...numbers: number[]) => number) =>
  (...values: Shown[]): Shown => {
    const lengths = values.flatMap((value) => (typeof value === 'number' ? [] : value.length))
    const at = (i: number) => apply(...values.map((value) => (typeof value === 'number' ? value : value[i]!)))
    return lengths.length ? Array.from({ length: lengths[0]! }, (_, i) => at(i)) : at(0)
  }

const add = (a: number, b: number) => a + b

/** What earlier losses, less the profits that used them up, leave for each year. */
function lossBroughtForward(income: Shown): Shown {
  const incomes = listOf(income)
  return incomes.map((_, year) => incomes.slice(0, year).reduce((left, each) => Math.max(0, left - each), 0))
}

function payback(years: Shown, flows: Shown): Shown {
  const all = listOf(flows)
  if (all.some(Number.isNaN)) return Number.NaN
  const balances = all.map((_, i) => all.slice(0, i + 1).reduce(add, 0))
  const back = balances.findIndex((balance, i) => i > 0 && balance >= 0 && balances[i - 1]! < 0)
  const early = balances.findIndex((balance) => balance > 0)
  if (back < 0 || (early >= 0 && early < back)) return Number.NaN
  const [from, to] = [listOf(years)[back - 1]!, listOf(years)[back]!]
  return to - (balances[back]! / all[back]!) * (to - from)
}

/** The functions a formula may call, written anew. */
export const displayedFunctions: Readonly<Record<string, (...values: Shown[]) => Shown>> = {
  sum: (series) => listOf(series!).reduce(add, 0),
  nonNegative: each((x) => (x < 0 ? 0 : x)),
  isPositive: each((x) => Number(x > 0)),
  between: each((x, first, last) => Number(first! <= x! && x! <= last!)),
  where: each((condition, x) => (condition ? x! : Number.NaN)),
  zeroUnless: each((condition, x) => (condition ? x! : 0)),
  either: each((x, instead) => (Number.isNaN(x) ? instead! : x!)),
  runningTotal: (series) =>
    listOf(series!).map((_, i) =>
      listOf(series!)
        .slice(0, i + 1)
        .reduce(add, 0),
    ),
  lossBroughtForward: (income) => lossBroughtForward(income!),
  payback: (years, flows) => payback(years!, flows!),
  irr: (flows) => onlyRate(listOf(flows!)),
}

export const operators: Readonly<Record<string, (left: Shown, right: Shown) => Shown>> = {
  '+': each((a, b) => a! + b!),
  '−': each((a, b) => a! - b!),
  '×': each((a, b) => a! * b!),
  '/': each((a, b) => a! / b!),
  '^': each((a, b) => a! ** b!),
}

/**
 * The rate at which the flows are worth 0, by scanning growth factors and bisecting. Only for the cases of
 * these tests, whose rates lie apart; NaN where there is none or more than one.
 */
function onlyRate(flows: readonly number[]): number {
  const worth = (growth: number) => flows.reduce((sum, flow, year) => sum + flow / growth ** year, 0)
  const grid = Array.from({ length: 2000 }, (_, i) => 1.005 ** (i - 900))
  const found = grid.slice(1).flatMap((high, i) => {
    const low = grid[i]!
    return worth(low) * worth(high) < 0 ? [bisect(worth, low, high)] : []
  })
  return found.length === 1 ? found[0]! - 1 : Number.NaN
}

function bisect(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high]
  for (let i = 0; i < 100; i++) {
    const middle = (a + b) / 2
    if (f(a) * f(middle) <= 0) b = middle
    else a = middle
  }
  return a
}
