/** Where most of some numbers lie. */
export interface Span {
  readonly low: number
  readonly high: number
}

/** Numbers from the least to the greatest, equal ones in their order, and the place that each had. */
export interface Ordered {
  readonly places: Uint32Array
  readonly sorted: Float64Array
}

/** So many are put in order within the fastest memory; more are first cut into parts of about this length. */
const fewNumbers = 2_048
const partLength = 512
/** Runs as short as this are sorted by moving each number to its place; longer ones by asking which of two is smaller. */
const shortRun = 32

/** Room for the numbers of one part, which all parts take in turn. */
const few = {
  places: new Uint32Array(fewNumbers),
  sorted: new Float64Array(fewNumbers),
  ends: new Uint32Array(fewNumbers + 1),
}

/** Room for so many numbers in order. */
export const roomFor = (count: number): Ordered => ({
  places: new Uint32Array(count),
  sorted: new Float64Array(count),
})

const shortened = ({ places, sorted }: Ordered, count: number): Ordered =>
  places.length === count
    ? { places, sorted }
    : { places: places.subarray(0, count), sorted: sorted.subarray(0, count) }

/**
 * Puts numbers that all exist in order, a tenth of the time of a sort that asks a function which of two is smaller: they are cut into
 * as many parts of the span as there are numbers, and in each part few are left to be sorted.
 *
 * @param span does not change the order, only the time.
 * @param room for as many numbers at least: what is returned is in it, until it is given again.
 */
export function inOrder(column: Float64Array, span: Span, room: Ordered = roomFor(column.length)): Ordered {
  const ordered = shortened(room, column.length)
  const { places, sorted } = ordered
  if (column.length > fewNumbers) {
    putMany(column, span, ordered)
    return ordered
  }
  sorted.set(column)
  for (let i = 0; i < places.length; i++) places[i] = i
  sortFew(ordered, { start: 0, end: column.length }, span)
  return ordered
}

/** The same of numbers of which some do not exist: these are left out. */
export function existingInOrder(column: Float64Array, room: Ordered = roomFor(column.length)): Ordered {
  const count = countExisting(column)
  if (count === column.length) return inOrder(column, spanOf(column), room)
  const existing = new Uint32Array(count)
  const values = new Float64Array(count)
  for (let place = 0, k = 0; place < column.length; place++) {
    const value = column[place] as number
    if (Number.isNaN(value)) continue
    existing[k] = place
    values[k++] = value
  }
  const { places, sorted } = inOrder(values, spanOf(values), room)
  for (let k = 0; k < places.length; k++) places[k] = existing[places[k] as number] as number
  return { places, sorted }
}

function countExisting(column: Float64Array): number {
  let count = 0
  for (let place = 0; place < column.length; place++) if (!Number.isNaN(column[place])) count++
  return count
}

/** Each part is put in order by itself, so that nothing reaches far in memory. */
function putMany(column: Float64Array, span: Span, ordered: Ordered): void {
  const count = Math.ceil(column.length / partLength)
  const ends = intoParts(column, span, count, ordered)
  const width = (span.high - span.low) / count
  for (let part = 0, start = 0; part < count; part++) {
    const end = ends[part] as number
    // Parts at the ends hold all that is beyond, and long ones are unlike the others.
    const isPlain = part > 0 && part < count - 1 && end - start <= fewNumbers
    const low = span.low + part * width
    if (isPlain) sortFew(ordered, { start, end }, { low, high: low + width })
    else if (end - start > 1) sortUnlike(ordered, start, end)
    start = end
  }
}

/** A part that is put in order by its own span; one that nothing divides, by asking. */
function sortUnlike({ places, sorted }: Ordered, start: number, end: number): void {
  const own = { places: places.subarray(start, end), sorted: sorted.subarray(start, end) }
  if (own.sorted.length === sorted.length) {
    sortLong(own.places, own.sorted)
    return
  }
  const [from, values] = [own.places.slice(), own.sorted.slice()]
  inOrder(values, spanOf(values), own)
  for (let k = 0; k < from.length; k++) own.places[k] = from[own.places[k] as number] as number
}

/** What is beyond the span, or is not to be placed, belongs to the first or the last part. */
const partAt = (at: number, count: number): number => (at > 0 ? (at < count ? Math.floor(at) : count - 1) : 0)

/** Numbers by parts of equal width, in each in the order in which they came. @returns where each part ends. */
function intoParts(
  column: Float64Array,
  { low, high }: Span,
  count: number,
  { places, sorted }: Ordered,
): Uint32Array {
  const scale = high > low ? count / (high - low) : 0
  const ends = new Uint32Array(count + 1)
  for (let i = 0; i < column.length; i++) {
    const part = partAt(((column[i] as number) - low) * scale, count)
    ends[part + 1] = (ends[part + 1] as number) + 1
  }
  for (let part = 0; part < count; part++)
    ends[part + 1] = (ends[part + 1] as number) + (ends[part] as number)
  for (let i = 0; i < column.length; i++) {
    const value = column[i] as number
    const part = partAt((value - low) * scale, count)
    const free = ends[part] as number
    places[free] = i
    sorted[free] = value
    ends[part] = free + 1
  }
  return ends
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Puts a stretch in order where it is: at most as many numbers as there is room for. */
function sortFew({ places, sorted }: Ordered, { start, end }: Stretch, span: Span): void {
  const count = end - start
  if (count < 2) return
  const longest = spread({ places, sorted }, { start, end }, span)
  if (longest > shortRun) sortLongRuns(count)
  sortShort(count)
  for (let k = 0; k < count; k++) {
    places[start + k] = few.places[k] as number
    sorted[start + k] = few.sorted[k] as number
  }
}

/** Cuts a stretch into as many parts as it has numbers, in the room for few. @returns how many the largest part has. */
function spread({ places, sorted }: Ordered, { start, end }: Stretch, { low, high }: Span): number {
  const count = end - start
  const scale = high > low ? count / (high - low) : 0
  const { ends } = few
  ends.fill(0, 0, count + 1)
  for (let i = start; i < end; i++) {
    const part = partAt(((sorted[i] as number) - low) * scale, count)
    ends[part + 1] = (ends[part + 1] as number) + 1
  }
  let longest = 0
  for (let part = 0; part < count; part++) {
    const own = ends[part + 1] as number
    if (own > longest) longest = own
    ends[part + 1] = own + (ends[part] as number)
  }
  for (let i = start; i < end; i++) {
    const value = sorted[i] as number
    const part = partAt((value - low) * scale, count)
    const free = ends[part] as number
    few.places[free] = places[i] as number
    few.sorted[free] = value
    ends[part] = free + 1
  }
  return longest
}

function sortLongRuns(count: number): void {
  for (let part = 0, start = 0; part < count; part++) {
    const end = few.ends[part] as number
    if (end - start > shortRun) sortLong(few.places.subarray(start, end), few.sorted.subarray(start, end))
    start = end
  }
}

/** Numbers that are nearly in order: each is not far from its place. */
function sortShort(count: number): void {
  const { places, sorted } = few
  for (let next = 1; next < count; next++) {
    const value = sorted[next] as number
    if ((sorted[next - 1] as number) <= value) continue
    const place = places[next] as number
    let free = next
    for (; free > 0 && (sorted[free - 1] as number) > value; free--) {
      sorted[free] = sorted[free - 1] as number
      places[free] = places[free - 1] as number
    }
    sorted[free] = value
    places[free] = place
  }
}

function sortLong(places: Uint32Array, sorted: Float64Array): void {
  const [from, values] = [places.slice(), sorted.slice()]
  const order = from.map((_, k) => k).sort((a, b) => (values[a] as number) - (values[b] as number) || a - b)
  for (let k = 0; k < order.length; k++) {
    places[k] = from[order[k] as number] as number
    sorted[k] = values[order[k] as number] as number
  }
}

const looked = 1_024
/** One in 128 of those looked at is beyond on either side, so that a few that are far away do not gather the others in one part. */
const beyond = 8

/** Where most numbers lie, from some of them. */
function spanOf(column: Float64Array): Span {
  const step = Math.max(1, Math.floor(column.length / looked))
  const some = new Float64Array(Math.min(looked, column.length))
  for (let i = 0; i < some.length; i++) some[i] = column[i * step] as number
  some.sort()
  const cut = some.length < looked ? 0 : beyond
  return { low: some[cut] ?? 0, high: some[some.length - 1 - cut] ?? 0 }
}
