import type { Inputs, Item } from './inputs.ts'

/** The named product, or the first fuel. */
export function mainProductOf({
  products,
  economics,
}: Pick<Inputs, 'products' | 'economics'>): Item | undefined {
  const name = economics.mainProduct
  return products.find((each) => each.isFuel === true && (name === undefined || each.name === name))
}
