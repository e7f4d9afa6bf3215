export interface Found {
  readonly place: string
  readonly value: number | null
  readonly unit: string
}

const isScalar = (node: object): node is { value: number | null; unit: string } =>
  'value' in node && 'unit' in node

/** Every `{value, unit}` of an outcome, with where it stands. */
export function numbersOf(node: unknown, place = ''): Found[] {
  if (typeof node !== 'object' || node === null) return []
  const own = isScalar(node) ? [{ place, value: node.value, unit: node.unit }] : []
  return [...own, ...Object.entries(node).flatMap(([key, each]) => numbersOf(each, `${place}/${key}`))]
}

/** Every place of an outcome that holds a bare number, `{value, unit}` or not. */
export function bareNumbersOf(node: unknown, place = ''): { place: string; value: number }[] {
  if (typeof node === 'number') return [{ place, value: node }]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, each]) => bareNumbersOf(each, `${place}/${key}`))
}
