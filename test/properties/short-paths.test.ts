import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toCase } from '../../src/contract/case.ts'
import { answered } from '../../src/contract/outcome/answered.ts'
import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import { givenInputs } from '../../src/contract/request/given-inputs.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { calculate } from '../../src/engine/calculate.ts'
import { Influence } from '../../src/engine/run/influence.ts'
import { isMarked, mark, noneOf } from '../../src/engine/run/marks.ts'
import { ShortPaths } from '../../src/engine/run/short-paths.ts'
import { cases } from '../support/cases.ts'
import { example } from '../support/examples.ts'
import { randomised, seeded } from '../support/random-inputs.ts'

/** The pointers that a short path leads from, of all those that have an effect as following everything tells, and the others. */
function pathsOf(inputs: Inputs) {
  const run = calculate(toCase(inputs))
  const given = givenInputs(inputs, run)
  const all = noneOf(given.length)
  given.forEach((_, place) => {
    mark(all, place)
  })
  const { idle } = new Influence(run, given, all).follow(answered)
  const paths = new ShortPaths(run, answered)
  const rows = given.map(({ pointer, sets }, place) => ({
    pointer,
    isIdle: isMarked(idle, place),
    isLed: sets.some(({ quantity, element }) => paths.lead(quantity, element)),
  }))
  return { idle: rows.filter(({ isIdle }) => isIdle), others: rows.filter(({ isIdle }) => !isIdle) }
}

for (const [name, body] of Object.entries(cases)) {
  test(`${name}: a short path leads from nothing that has no effect`, () => {
    for (let seed = 0; seed < 5; seed++) {
      const { inputs } = readInputs(randomised(body, seeded(seed)))
      if (!inputs) continue
      const misled = pathsOf(inputs).idle.filter(({ isLed }) => isLed)
      assert.deepEqual(misled, [], `seed ${seed}`)
    }
  })
}

test('short paths lead from nearly everything that has an effect, so that little is left to follow', () => {
  for (const name of ['hefa-usa-500', 'hefa-two-feedstocks', 'ptl-160']) {
    const { inputs } = readInputs(example(name))
    assert.ok(inputs)
    const { others } = pathsOf(inputs)
    assert.deepEqual(
      others.filter(({ isLed }) => !isLed),
      [],
      name,
    )
  }
})
