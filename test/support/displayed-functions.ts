import { depreciationBy } from './depreciation-tables.ts'

/** A displayed value: one number or one per label; NaN is a number that does not exist. */
export type Shown = number | readonly number[]

const listOf = (value: Shown): readonly number[] => (typeof value === 'number' ? [value] : value)

/** Works element by element; a single number stands for each. */
export const each =
  (apply: (...numbers: number[]) => number) =>
  (...values: Shown[]): Shown => {
    const lengths = values.flatMap((value) => (typeof value === 'number' ? [] : value.length))
    const at = (i: number) => apply(...values.map((value) => (typeof value === 'number' ? value : value[i]!)))
    return lengths.length ? Array.from({ length: lengths[0]! }, (_, i) => at(i)) : at(0)
  }

const add = (a: number, b: number) => a + b

/** The loss each year uses, dollar by dollar from the oldest year that is not too old. */
function lossUsed(income: Shown, cap: Shown, years: Shown): Shown {
  const lasts = Number.isNaN(years) ? Number.POSITIVE_INFINITY : Number(years)
  const losses: { year: number; left: number }[] = []
  return listOf(income).map((own, year) => {
    let room = Math.max(0, own) * Number(cap)
    const start = room
    for (const loss of losses.filter((each) => year - each.year <= lasts)) {
      const taken = Math.min(loss.left, room)
      loss.left -= taken
      room -= taken
    }
    if (own < 0) losses.push({ year, left: -own })
    return start - room
  })
}

/** It walks through the years, and uses no closed form. */
function loanOutstanding(repayment: number, rate: number, term: number, grace: number, year: number): number {
  const years = term - grace
  const annuity = rate === 0 ? 1 / years : rate / (1 - (1 + rate) ** -years)
  let balance = 1
  for (let k = 1; k <= Math.min(year, term); k++) {
    if (k > grace) balance -= repayment === 1 ? 1 / years : annuity - rate * balance
  }
  return year >= term ? 0 : balance
}

/** What a dollar grows to from the start of one year to the end of another. */
const grown = (rates: Shown, from: number, to: number): number =>
  typeof rates === 'number'
    ? (1 + rates) ** (to - from + 1)
    : rates.slice(from, to + 1).reduce((product, rate) => product * (1 + rate), 1)

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

/** The number of each year for several elements, of each element for several years, and their sums. */
const crossed = {
  each: (byYear: Shown, byElement: Shown) => listOf(byElement).flatMap(() => listOf(byYear)),
  eachYear: (byElement: Shown, byYear: Shown) =>
    listOf(byElement).flatMap((x) => listOf(byYear).map(() => x)),
  of: (series: Shown, places: Shown) =>
    listOf(places).map((place) => (place < 0 ? 0 : (listOf(series)[place] ?? Number.NaN))),
  over: (values: Shown, byYear: Shown) => {
    const years = listOf(byYear).length
    return listOf(byYear).map((_, year) =>
      listOf(values)
        .filter((_each, i) => i % years === year)
        .reduce(add, 0),
    )
  },
  overYears: (values: Shown, byElement: Shown) => {
    const years = listOf(values).length / listOf(byElement).length
    return listOf(byElement).map((_, element) =>
      listOf(values)
        .slice(element * years, (element + 1) * years)
        .reduce(add, 0),
    )
  },
}

/** The functions a formula may call, written anew. */
export const displayedFunctions: Readonly<Record<string, (...values: Shown[]) => Shown>> = {
  sum: (series) => listOf(series!).reduce(add, 0),
  nonNegative: each((x) => (x < 0 ? 0 : x)),
  isPositive: each((x) => Number(x > 0)),
  isMultiple: each((x, of) => Number(x > 0 && Number.isInteger(x / of))),
  roundedUp: each((x) => -Math.floor(-x)),
  between: each((x, first, last) => Number(first! <= x! && x! <= last!)),
  where: each((condition, x) => (condition ? x! : Number.NaN)),
  zeroUnless: each((condition, x) => (condition ? x! : 0)),
  choose: each((condition, x, otherwise) => (condition ? x! : otherwise!)),
  either: each((x, instead) => (Number.isNaN(x) ? instead! : x!)),
  runningTotal: (series) =>
    listOf(series!).map((_, i) =>
      listOf(series!)
        .slice(0, i + 1)
        .reduce(add, 0),
    ),
  log2: each((x) => Math.log(x) / Math.LN2),
  ofPolicy: (byProduct, places) => crossed.of(byProduct!, places!),
  eachPolicy: (byYear, byPolicy) => crossed.each(byYear!, byPolicy!),
  eachYear: (byPolicy, byYear) => crossed.eachYear(byPolicy!, byYear!),
  overPolicies: (values, byYear) => crossed.over(values!, byYear!),
  overYears: (values, byPolicy) => crossed.overYears(values!, byPolicy!),
  ofContract: (byProduct, places) => crossed.of(byProduct!, places!),
  eachContract: (byYear, byContract) => crossed.each(byYear!, byContract!),
  eachContractYear: (byContract, byYear) => crossed.eachYear(byContract!, byYear!),
  overContracts: (values, byYear) => crossed.over(values!, byYear!),
  overContractYears: (values, byContract) => crossed.overYears(values!, byContract!),
  ofPathOrYear: (values, places, byYear) =>
    listOf(places!).flatMap((place) =>
      listOf(byYear!).map((own, year) =>
        place < 0 ? own : listOf(values!)[place * listOf(byYear!).length + year]!,
      ),
    ),
  ofPath: (byElement, places) => crossed.of(byElement!, places!),
  eachPath: (byYear, byPath) => crossed.each(byYear!, byPath!),
  eachPathYear: (byPath, byYear) => crossed.eachYear(byPath!, byYear!),
  overPaths: (values, byYear) => crossed.over(values!, byYear!),
  overPathYears: (values, byPath) => crossed.overYears(values!, byPath!),
  fromPaths: (values, places, byElement) =>
    listOf(byElement!).map((_, element) =>
      listOf(values!)
        .filter((_each, i) => listOf(places!)[i] === element)
        .reduce(add, 0),
    ),
  ofPathYears: (values, places, byYear) =>
    listOf(places!).flatMap((place) =>
      listOf(byYear!).map((_, year) =>
        place < 0 ? 1 : listOf(values!)[place * listOf(byYear!).length + year]!,
      ),
    ),
  smaller: each((a, b) => Math.min(a, b!)),
  limited: each((x, limit) => (Number.isNaN(limit) ? x : Math.max(0 - limit!, Math.min(x, limit!)))),
  lowest: (series) => {
    const numbers = listOf(series!).filter((x) => !Number.isNaN(x))
    return numbers.length ? Math.min(...numbers) : Number.NaN
  },
  depreciationShare: each((method, period, year) => depreciationBy[method]!(period!, year!)),
  loanOutstanding: each((repayment, rate, term, grace, year) =>
    loanOutstanding(repayment, rate!, term!, grace!, year!),
  ),
  renewals: (shares, lifetimes, rises, years) =>
    listOf(years!).map((year) =>
      listOf(shares!)
        .map((share, part) => [share, listOf(lifetimes!)[part]!, listOf(rises!)[part]!] as const)
        .filter(([, lifetime]) => year > 0 && Number.isInteger(year / lifetime))
        .map(([share, , rise]) => share * (1 + rise) ** year)
        .reduce(add, 0),
    ),
  spreadOver: (amounts, shares) =>
    listOf(amounts!).map((_, year) =>
      listOf(amounts!)
        .slice(0, year + 1)
        .map((amount, from) => amount * listOf(shares!)[year - from]!)
        .reduce(add, 0),
    ),
  following: (series) => [...listOf(series!).slice(1), 0],
  sweptBalance: (loan, principal, cash, rates, share) => {
    const due = listOf(principal!)
    let left = Number(loan)
    return due.map((each, i) => {
      const opening = left
      const free = listOf(cash!)[i]! - listOf(rates!)[i]! * left - each
      left -= each + (free > 0 ? Number(share) * free : 0)
      if (left < 0) left = 0
      return opening
    })
  },
  paidOut: (flows, isKept) => {
    const all = listOf(flows!)
    let kept = 0
    return all.map((flow, i) => {
      const before = kept
      kept = listOf(isKept!)[i] === 0 ? 0 : Math.max(0, before + flow)
      return before + flow - kept
    })
  },
  laterValue: (flows, rates) =>
    listOf(flows!).map((_, year) =>
      listOf(flows!)
        .slice(year + 1)
        .reduce((sum, flow, k) => sum + flow / grown(rates!, year + 1, year + 1 + k), 0),
    ),
  lossUsed: (income, cap, years) => lossUsed(income!, cap!, years!),
  payback: (years, flows) => payback(years!, flows!),
  irr: (flows) => rateOf(listOf(flows!)),
}

export const operators: Readonly<Record<string, (left: Shown, right: Shown) => Shown>> = {
  '+': each((a, b) => a! + b!),
  '−': each((a, b) => a! - b!),
  '×': each((a, b) => a! * b!),
  '/': each((a, b) => a! / b!),
  '^': each((a, b) => a! ** b!),
}

/**
 * The only rate at which the flows are worth 0, or the only one above zero where their worth falls: by scanning growth
 * factors and bisecting. It serves the cases of these tests, whose rates lie apart; NaN where there is no such rate.
 */
function rateOf(flows: readonly number[]): number {
  const worth = (growth: number) => flows.reduce((sum, flow, year) => sum + flow / growth ** year, 0)
  const grid = Array.from({ length: 2000 }, (_, i) => 1.005 ** (i - 900))
  const found = grid.slice(1).flatMap((high, i) => {
    const low = grid[i]!
    if (worth(low) * worth(high) >= 0) return []
    return [{ rate: bisect(worth, low, high) - 1, isFalling: worth(low) > 0 }]
  })
  const above = found.filter(({ rate }) => rate > 0)
  const [only] = found.length === 1 ? found : above.length === 1 && above[0]!.isFalling ? above : []
  return only?.rate ?? Number.NaN
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
