/** A place on a map, in the units of its two axes. */
export type MapPoint = readonly [number, number]

/** Where a function of two variables passes zero. */
export interface Contour {
  /** One for each edge of the grid at whose ends the function has different signs, solved for on that edge. */
  readonly crossings: readonly MapPoint[]
  /** The same points in their order along each line; a closed line ends where it begins. */
  readonly lines: readonly (readonly MapPoint[])[]
}

export interface MapGrid {
  /** Ascending. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** The function at the grid's points, those of the first x first; NaN where there is no number. */
  readonly values: Float64Array
  /** The function anywhere. */
  readonly at: (x: number, y: number) => number
  /** Where a function of one variable passes zero between two places; undefined where it jumps. */
  readonly zeroBetween: (f: (place: number) => number, a: number, b: number) => number | undefined
}

/**
 * The contour of zero on a grid. No point of it is interpolated; which points belong to one line is told by the cells of the
 * grid between them, and where that could be either, by the function at the middle of the cell.
 */
export function contourOf(grid: MapGrid): Contour {
  const points = crossingsOf(grid)
  const links = new Map<string, string[]>()
  const link = (a: string, b: string) => {
    links.set(a, [...(links.get(a) ?? []), b])
    links.set(b, [...(links.get(b) ?? []), a])
  }
  for (let i = 0; i + 1 < grid.xs.length; i++) {
    for (let j = 0; j + 1 < grid.ys.length; j++) {
      for (const [a, b] of pairsIn(grid, points, i, j)) link(a, b)
    }
  }
  return { crossings: [...points.values()], lines: linesOf(points, links) }
}

/** Edges by the point that they begin at and their direction. */
const alongX = (i: number, j: number): string => `x ${i} ${j}`
const alongY = (i: number, j: number): string => `y ${i} ${j}`

const isAbove = (value: number): boolean => value >= 0
const isPassed = (a: number, b: number): boolean =>
  !Number.isNaN(a) && !Number.isNaN(b) && isAbove(a) !== isAbove(b)

/** How many edges of the grid have ends with different signs. */
export function passedEdges({ xs, ys, values }: Pick<MapGrid, 'xs' | 'ys' | 'values'>): number {
  let count = 0
  for (let k = 0; k < values.length; k++) {
    const isLast = k % ys.length === ys.length - 1
    if (!isLast && isPassed(values[k] as number, values[k + 1] as number)) count++
    const next = k + ys.length
    if (next < xs.length * ys.length && isPassed(values[k] as number, values[next] as number)) count++
  }
  return count
}

/** Where a function of one variable passes zero between neighbours among some places. */
export const crossingsAlong = (
  xs: readonly number[],
  values: readonly number[],
  at: (x: number) => number,
  zeroBetween: MapGrid['zeroBetween'],
): number[] =>
  xs.slice(1).flatMap((x, i) => {
    if (!isPassed(values[i] as number, values[i + 1] as number)) return []
    return zeroBetween(at, xs[i] as number, x) ?? []
  })

function crossingsOf(grid: MapGrid): Map<string, MapPoint> {
  const { xs, ys } = grid
  const edges = xs.flatMap((_, i) =>
    ys.flatMap((_, j) => [edgeFrom(grid, i, j, 'x'), edgeFrom(grid, i, j, 'y')]),
  )
  return new Map(edges.flatMap((edge) => (edge ? [edge] : [])))
}

/** The crossing on the edge that goes from a point of the grid along an axis, if there is one. */
function edgeFrom(
  { xs, ys, values, at, zeroBetween }: MapGrid,
  i: number,
  j: number,
  along: 'x' | 'y',
): [string, MapPoint] | undefined {
  const [x, y] = [xs[i] as number, ys[j] as number]
  const next = along === 'x' ? xs[i + 1] : ys[j + 1]
  const here = i * ys.length + j
  const there = along === 'x' ? here + ys.length : here + 1
  if (next === undefined || !isPassed(values[here] as number, values[there] as number)) return undefined
  if (along === 'x') {
    const found = zeroBetween((place) => at(place, y), x, next)
    return found === undefined ? undefined : [alongX(i, j), [found, y]]
  }
  const found = zeroBetween((place) => at(x, place), y, next)
  return found === undefined ? undefined : [alongY(i, j), [x, found]]
}

/** Which crossings of a cell's edges are connected through it. */
function pairsIn(
  { xs, ys, values, at }: MapGrid,
  points: ReadonlyMap<string, MapPoint>,
  i: number,
  j: number,
): [string, string][] {
  const [bottom, top, left, right] = [alongX(i, j), alongX(i, j + 1), alongY(i, j), alongY(i + 1, j)]
  const passed = [bottom, right, top, left].filter((edge) => points.has(edge))
  if (passed.length === 2) return [passed as [string, string]]
  if (passed.length < 4) return []
  const middle = at(
    ((xs[i] as number) + (xs[i + 1] as number)) / 2,
    ((ys[j] as number) + (ys[j + 1] as number)) / 2,
  )
  if (Number.isNaN(middle)) return []
  // The corner that the middle does not belong to is cut off, and so is the one across from it.
  const isFirstCut = isAbove(middle) !== isAbove(values[i * ys.length + j] as number)
  return isFirstCut
    ? [
        [bottom, left],
        [top, right],
      ]
    : [
        [bottom, right],
        [top, left],
      ]
}

function linesOf(
  points: ReadonlyMap<string, MapPoint>,
  links: ReadonlyMap<string, readonly string[]>,
): MapPoint[][] {
  const seen = new Set<string>()
  const ends = [...links.keys()].filter((edge) => links.get(edge)?.length === 1)
  return [...ends, ...links.keys()].flatMap((begin) => {
    if (seen.has(begin)) return []
    const line: string[] = []
    let edge: string | undefined = begin
    while (edge !== undefined) {
      seen.add(edge)
      line.push(edge)
      edge = links.get(edge)?.find((next) => !seen.has(next))
    }
    const isClosed = line.length > 2 && links.get(begin)?.includes(line.at(-1) as string)
    const told = isClosed ? [...line, begin] : line
    return [told.map((each) => points.get(each) as MapPoint)]
  })
}
