import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { changed, outcomeOf } from '../support/examples.ts'
import { everyTime, plants } from '../support/plants.ts'

type Amount = { readonly value: number; readonly unit: string }

const dearer = (body: Inputs, path: string, amount: unknown, factor: number) => {
  const { value, unit } = amount as Amount
  return changed(body, { [path]: { value: (value + 1) * factor, unit } })
}

const rises = fc.integer({ min: 11, max: 30 }).map((tenths) => tenths / 10)

for (const list of ['feedstocks', 'utilities'] as const) {
  test(`a higher price of one of the ${list} never makes the levelized cost lower`, () => {
    const property = fc.property(plants, rises, (body, rise) => {
      const before = outcomeOf(body)
      for (const [i, item] of body[list].entries()) {
        const after = outcomeOf(dearer(body, `${list}.${i}.price`, item.price, rise))
        const isUsed = (before.technoEconomics[list][i]?.consumption.value ?? 0) > 0
        for (const key of ['lcop', 'lcopEnergyAllocation', 'totalOpex'] as const) {
          const [now, then] = [after, before].map((each) => each.technoEconomics[key].value ?? Number.NaN)
          assert.ok(isUsed ? now! > then! : now === then, `${key}: ${then} → ${now}`)
        }
        assert.ok(Number(after.financials.npv.value) <= Number(before.financials.npv.value))
      }
    })
    fc.assert(property, everyTime)
  })
}

test('a higher price of a by-product lowers the cost of the main product after credit, and nothing else', () => {
  const property = fc.property(plants, rises, (body, rise) => {
    const main = body.economics.mainProduct ?? body.products.find(({ isFuel }) => isFuel === true)?.name
    const before = outcomeOf(body).technoEconomics
    for (const [i, product] of body.products.entries()) {
      if (product.name === main) continue
      const after = outcomeOf(dearer(body, `products.${i}.price`, product.price, rise)).technoEconomics
      assert.equal(after.lcop.value, before.lcop.value)
      const [now, then] = [after, before].map((each) => each.lcopByProductCredit.value)
      if (then === null) assert.equal(now, null)
      else if (before.products[i]?.production.value) assert.ok(now! < then!, `${then} → ${now}`)
      else assert.equal(now, then)
    }
  })
  fc.assert(property, everyTime)
})

test('a higher price of the main product leaves its costs as they are, and earns more', () => {
  const property = fc.property(plants, rises, (body, rise) => {
    const main = body.products.findIndex(
      ({ name, isFuel }) => isFuel === true && name === (body.economics.mainProduct ?? name),
    )
    const after = outcomeOf(dearer(body, `products.${main}.price`, body.products[main]?.price, rise))
    const before = outcomeOf(body)
    assert.equal(after.technoEconomics.lcop.value, before.technoEconomics.lcop.value)
    assert.ok(Number(after.financials.npv.value) >= Number(before.financials.npv.value))
  })
  fc.assert(property, everyTime)
})
