/** The example plant as somebody writes it in JavaScript who knows it by heart: one pass over the years, the conventions fixed. */

const years = 20
const factors = Float64Array.from({ length: years + 1 }, (_, t) => 1.07 ** -t)
const annuity = factors.subarray(1).reduce((sum, each) => sum + each, 0)

const at = (column: Float64Array | undefined, k: number): number => column?.[k] ?? Number.NaN

function presentValue(revenue: number, cost: number, capital: number, working: number, tax: number): number {
  const depreciation = (capital - working) / years
  const earned = revenue - cost
  const income = earned - depreciation
  let total = -capital + working * at(factors, years)
  let loss = 0
  for (let t = 1; t <= years; t++) {
    const used = Math.min(loss, Math.max(0, income))
    loss += Math.max(0, -income) - used
    total += (earned - tax * Math.max(0, income - used)) * at(factors, t)
  }
  return total
}

/** Net present value, levelized cost and carbon intensity of each scenario, and the selling price where it is wanted. */
export function runByHand(
  columns: readonly Float64Array[],
  results: readonly Float64Array[],
  withPrice: boolean,
): void {
  const [values = new Float64Array(), costs = values, intensities = values, prices = values] = results
  for (let k = 0; k < values.length; k++) {
    const capacity = at(columns[0], k)
    const used = capacity * at(columns[2], k)
    const capital = at(columns[7], k) * (capacity / 5e5) ** 0.6
    const working = 0.15 * capital
    const bought = used * at(columns[1], k) + capacity * (0.042 * at(columns[3], k) + 120 * at(columns[4], k))
    const cost = bought + at(columns[8], k) * capital
    const [jet, diesel, naphtha] = [capacity * 0.64, capacity * 0.15, capacity * 0.21]
    const energy = (jet * 43.8 + diesel * 42.6 + naphtha * 43.4) * 1000
    const others = diesel * 1500 + naphtha * 1000
    const tax = at(columns[9], k)
    intensities[k] = (used * 46_526 + capacity * 2_400) / energy + at(columns[6], k)
    costs[k] = (cost + capital / annuity) / (jet + diesel + naphtha)
    values[k] = presentValue(jet * at(columns[5], k) + others, cost, capital, working, tax)
    if (withPrice) prices[k] = sellingPrice({ jet, others, cost, capital, working, tax })
  }
}

type Sold = Readonly<Record<'jet' | 'others' | 'cost' | 'capital' | 'working' | 'tax', number>>

/** Where the net present value is 0: regula falsi in a bracket (Illinois), every third step halves it. */
function sellingPrice({ jet, others, cost, capital, working, tax }: Sold): number {
  const valueAt = (price: number) => presentValue(jet * price + others, cost, capital, working, tax)
  let low = ((capital - working * at(factors, years)) / annuity + cost - others) / jet
  let high = low + (5 * capital) / jet
  let [atLow, atHigh] = [valueAt(low), valueAt(high)]
  for (let step = 0; step < 80; step++) {
    const middle = step % 3 === 2 ? (low + high) / 2 : (low * atHigh - high * atLow) / (atHigh - atLow)
    const value = valueAt(middle)
    if (value * atHigh > 0) atLow /= 2
    else [low, atLow] = [high, atHigh]
    high = middle
    atHigh = value
    if (Math.abs(value) <= 1e-12 * capital) break
  }
  return high
}
