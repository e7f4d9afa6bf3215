import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { calculateOutcome } from '../../src/contract/outcome/outcome.ts'
import { type DraftReading, readDraft } from '../../src/contract/reading/read-draft.ts'
import { type Reading, readInputs } from '../../src/contract/reading/read-inputs.ts'
import { readGolden } from '../support/golden.ts'
import { jsonValues, spoiled, stretched } from '../support/json-values.ts'
import { everyTime, plants } from '../support/plants.ts'
import { isWithin } from '../support/pointers.ts'
import { soundOutcome } from '../support/sound-outcome.ts'

const existing = fc.constantFrom<unknown>(
  readGolden('hefa-usa-500-existing-body'),
  readGolden('ptl-ft-dac-160-existing-body'),
)

const bodies = {
  'any JSON': fc.oneof(fc.jsonValue(), jsonValues),
  'any value at all': fc.anything(),
  'a spoiled body': spoiled(plants),
  "a spoiled body of the existing system's shape": spoiled(existing),
}

/** Fails unless a refusal says where, by a pointer into the body as sent, what kind, and why. */
function explainsItself(body: unknown, { errors = [] }: Reading | DraftReading): void {
  for (const { pointer, code, message } of errors) {
    assert.ok(isWithin(body, pointer), `${code}: ${pointer} is not in the body`)
    assert.match(code, /^[a-z_]+$/)
    assert.ok(message.trim())
  }
}

for (const [name, arbitrary] of Object.entries(bodies)) {
  const isJson = name !== 'any value at all'

  test(`${name} is read or refused with pointers, never thrown at`, () => {
    const property = fc.property(arbitrary, (body) => {
      const reading = readInputs(body)
      assert.equal(reading.errors === undefined, reading.inputs !== undefined)
      assert.notEqual(reading.errors?.length, 0)
      if (isJson) explainsItself(body, reading)
    })
    fc.assert(property, { ...everyTime, numRuns: 300 })
  })

  test(`${name} is read or refused as a draft with pointers, never thrown at`, () => {
    const property = fc.property(arbitrary, (body) => {
      const reading = readDraft(body)
      assert.equal(reading.errors === undefined, reading.patch !== undefined)
      if (isJson) explainsItself(body, reading)
    })
    fc.assert(property, { ...everyTime, numRuns: 300 })
  })
}

test('a body that has been read is calculated, however extreme, and every number is one or has a reason', () => {
  let calculated = 0
  const property = fc.property(fc.oneof(stretched, spoiled(plants), spoiled(existing)), (body) => {
    const { inputs } = readInputs(body)
    if (!inputs) return
    calculated++
    soundOutcome(calculateOutcome(inputs))
  })
  fc.assert(property, { ...everyTime, numRuns: 400 })
  assert.ok(calculated > 50, `only ${calculated} were accepted`)
})

test('a body that can be calculated is a draft that can be saved', () => {
  const property = fc.property(plants, (body) => {
    const { convention, ...rest } = body
    assert.deepEqual(readDraft(rest), { patch: rest, pathway: {} })
    assert.equal(readDraft({ convention }).errors, undefined)
  })
  fc.assert(property, { ...everyTime, numRuns: 50 })
})
