import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Outcome } from '../../src/contract/outcome/outcome-schema.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { schemes } from '../../src/contract/request/schemes.ts'
import { cases } from '../support/cases.ts'
import { accepted, outcomeOf } from '../support/examples.ts'
import { randomised, seeded } from '../support/random-inputs.ts'

const rounds = 60
const supported = cases.policies!

/** What policies pay without a scheme, in the same case. */
const withoutSchemes = (inputs: Inputs): Inputs =>
  accepted({
    ...inputs,
    policies: (inputs.policies ?? []).map(({ scheme: _, ...policy }) => policy),
  })

/** A price of carbon needs no scheme. */
const withSchemes = (inputs: Inputs, random: () => number): Inputs => ({
  ...inputs,
  policies: (inputs.policies ?? []).map((policy) => {
    const scheme = schemes[Math.floor(random() * schemes.length)] ?? 'RED'
    return policy.instrument === 'carbonPrice' || random() < 0.2 ? policy : { ...policy, scheme }
  }),
})

type Payment = Outcome['financials']['policyPayments'][number]

function checkPayment(own: Payment, free: Payment | undefined, scheme: unknown, at: string): void {
  assert.equal(own.scheme ?? 'none', scheme ?? 'none', at)
  if (own.reason === undefined) {
    assert.deepEqual({ ...free, ...(own.scheme !== undefined && { scheme: own.scheme }) }, own, at)
    return
  }
  assert.ok(typeof scheme === 'string' && own.reason.includes(scheme), at)
  assert.deepEqual([own.total.value, own.presentValue.value], [0, 0], at)
}

test('a policy with a scheme pays what it pays without one, or nothing with a reason, in random cases', () => {
  let [refused, paid] = [0, 0]
  for (let seed = 0; seed < rounds; seed++) {
    const random = seeded(seed)
    const drawn = randomised(supported, random)
    if (!drawn) continue
    const inputs = accepted(withSchemes(drawn, random))
    const { policyPayments, policyWaterfall } = outcomeOf(inputs).financials
    const free = outcomeOf(withoutSchemes(inputs)).financials.policyPayments
    policyPayments.forEach((own, i) => {
      const scheme = inputs.policies?.[i]?.scheme
      checkPayment(own, free[i], scheme, `seed ${seed}, policy ${i}`)
      assert.equal(policyWaterfall?.steps[i]?.reason, own.reason)
      if (own.reason !== undefined) refused++
      else if (scheme !== undefined) paid++
    })
  }
  // Both kinds occur, so that neither half is tested in vain.
  assert.ok(refused > 5 && paid > 5, `${refused} refused, ${paid} paid`)
})

test('without the policies that pay nothing for want of eligibility a project is worth the same', () => {
  for (let seed = 100; seed < 100 + rounds / 2; seed++) {
    const random = seeded(seed)
    const drawn = randomised(supported, random)
    if (!drawn) continue
    const inputs = accepted(withSchemes(drawn, random))
    const { financials } = outcomeOf(inputs)
    const kept = (inputs.policies ?? []).filter((_, i) => financials.policyPayments[i]?.reason === undefined)
    const others = outcomeOf({ ...inputs, policies: kept }).financials
    assert.equal(financials.npv.value, others.npv.value, `seed ${seed}`)
    assert.deepEqual(
      financials.policyPayments.filter(({ reason }) => reason === undefined),
      others.policyPayments,
    )
  }
})
