/** How feedstock comes to a plant from the land around it. */
export interface Logistics {
  /** Feedstock per fuel, t/t. */
  readonly consumptionRatio: number
  /** USD per tonne of feedstock and kilometre. */
  readonly transportRate: number
  /** How much longer a road is than the straight line; 1 at least. */
  readonly detour: number
  /** What can be had of feedstock, t/yr per km² of all land around. */
  readonly supplyDensity: number
}

/**
 * Mean way of a tonne of feedstock, in km: two thirds of the radius of the circle that it comes from, by road.
 *
 * @param capacity t/yr of fuel.
 */
export function averageHaul(
  { consumptionRatio, detour, supplyDensity }: Logistics,
  capacity: number,
): number {
  const radius = Math.sqrt((consumptionRatio * capacity) / (Math.PI * supplyDensity))
  return (2 / 3) * radius * detour
}

/** Cost of bringing the feedstock of a tonne of fuel, in USD/t: it grows with the root of the capacity. */
export const haulCost = (logistics: Logistics, capacity: number): number =>
  averageHaul(logistics, capacity) * logistics.transportRate * logistics.consumptionRatio

/** The capacity at which a tonne costs least. */
export interface ScaleOptimum {
  /** In t/yr, as the ends of the search. */
  readonly capacity: number
  readonly unitCost: number
  /** Whether it is an end of the search: then it would be beyond it. */
  readonly isAtBound: boolean
  /** Capacities between which a tonne costs at most a hundredth more, inside of the search: the optimum is flat. */
  readonly withinOnePercent: readonly [number, number]
}

const points = 65
const narrowest = 1e-9
const golden = (3 - Math.sqrt(5)) / 2

/**
 * Looks for the least cost of a tonne on a logarithmic scale: at even points, then between the neighbours of the least by the
 * golden section. The cost is taken to fall to one least value and to rise after it.
 *
 * @param unitCost of a capacity, NaN where there is none.
 * @returns undefined where there is no cost at any of the points.
 */
export function scaleOptimum(
  unitCost: (capacity: number) => number,
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
): ScaleOptimum | undefined {
  const [low, high] = [Math.log(minimum), Math.log(maximum)]
  const at = (place: number) => Math.min(maximum, Math.max(minimum, Math.exp(place)))
  const cost = (place: number) => unitCost(at(place))
  const grid = Array.from({ length: points }, (_, i) => low + ((high - low) * i) / (points - 1))
  const costs = grid.map(cost)
  const least = costs.reduce(
    (best, each, i) => (each < (costs[best] ?? Number.POSITIVE_INFINITY) ? i : best),
    0,
  )
  if (Number.isNaN(costs[least] ?? Number.NaN)) return undefined
  const found = narrowed(cost, grid[least - 1] ?? low, grid[least + 1] ?? high)
  const ends = [low, high].filter((end) => cost(end) <= cost(found))
  const place = ends[0] ?? found
  const most = 1.01 * cost(place)
  const capacity = at(place)
  return {
    capacity,
    unitCost: cost(place),
    isAtBound: ends.length > 0,
    withinOnePercent: [at(edge(cost, most, place, low)), at(edge(cost, most, place, high))],
  }
}

function narrowed(cost: (place: number) => number, low: number, high: number): number {
  let [a, b] = [low, high]
  let [x, y] = [a + golden * (b - a), b - golden * (b - a)]
  let [atX, atY] = [cost(x), cost(y)]
  while (b - a > narrowest) {
    if (atX < atY) {
      ;[b, y, atY] = [y, x, atX]
      x = a + golden * (b - a)
      atX = cost(x)
    } else {
      ;[a, x, atX] = [x, y, atY]
      y = b - golden * (b - a)
      atY = cost(y)
    }
  }
  return (a + b) / 2
}

/** Where the cost passes a bound on the way to an end; the end where it does not. */
function edge(cost: (place: number) => number, most: number, from: number, end: number): number {
  if (cost(end) <= most) return end
  let [inside, outside] = [from, end]
  for (let i = 0; i < 60; i++) {
    const middle = (inside + outside) / 2
    if (cost(middle) <= most) inside = middle
    else outside = middle
  }
  return inside
}
