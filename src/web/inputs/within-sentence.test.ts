import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withinSentence } from './within-sentence.ts'

test('the name of an input begins with a small letter within a sentence, and what is written in capitals stays', () => {
  assert.equal(withinSentence('Lower heating value'), 'lower heating value')
  assert.equal(withinSentence('Annex IX part'), 'annex IX part')
  assert.equal(withinSentence('CO2 price'), 'CO2 price')
})
