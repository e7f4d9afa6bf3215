import assert from 'node:assert/strict'
import { test } from 'node:test'
import { announcement, headlineText } from './headline-text.ts'
import { headlines } from './headlines.ts'

const headline = (name: string) => headlines.find((each) => each.name === name) ?? assert.fail(name)

test('a cost that rises is bad, a value that falls is bad, each with the decimals of its number', () => {
  assert.deepEqual(headlineText(headline('lcop'), 1_628.9, 1_495.8), {
    value: '1,629',
    change: '▲ +133',
    relative: '+8.9\u202f%',
    verdict: 'worse',
    isGood: false,
  })
  assert.deepEqual(headlineText(headline('npv'), 946.6e6, 1_471.4e6), {
    value: '946.6',
    change: '▼ −524.8',
    relative: '−35.7\u202f%',
    verdict: 'worse',
    isGood: false,
  })
  assert.deepEqual(headlineText(headline('irr'), 0.45, 0.44), {
    value: '45.0',
    change: '▲ +1.0',
    relative: '',
    verdict: 'better',
    isGood: true,
  })
  assert.deepEqual(headlineText(headline('payback'), 1.32, 1.61), {
    value: '1.3',
    change: '▼ −0.3',
    relative: '−18.0\u202f%',
    verdict: 'better',
    isGood: true,
  })
})

test('what does not exist is none and has no difference', () => {
  assert.deepEqual(headlineText(headline('irr'), null, 0.4), {
    value: 'none',
    change: 'not comparable',
    relative: '',
    verdict: '',
    isGood: undefined,
  })
  assert.deepEqual(headlineText(headline('irr'), null, null), {
    value: 'none',
    change: 'no change',
    relative: '',
    verdict: '',
    isGood: undefined,
  })
})

test('what has become of a number is said in words, without arrows', () => {
  assert.equal(announcement(headline('lcop'), 1_640.9, 1_495.8), 'LCOP 1,641 USD/t, up 145')
  assert.equal(announcement(headline('irr'), 0.31, 0.44), 'IRR 31.0 %, down 13.0')
  assert.equal(announcement(headline('lcop'), 1_495.8, 1_495.8), 'LCOP 1,496 USD/t, no change')
  assert.equal(announcement(headline('payback'), null, 2), 'PB none, not comparable')
})
