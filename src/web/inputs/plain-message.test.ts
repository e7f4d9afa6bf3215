import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Document } from '../workspace/document.ts'
import { plainMessage } from './plain-message.ts'

const document = { feedstocks: [{ name: 'UCO' }, { name: 'Tallow' }] } as unknown as Document

test('inputs are called what the page calls them, and the one that it is said of is "it"', () => {
  const message = 'finance.debtShare is 0, so finance.loanTerm changes nothing.'
  assert.equal(
    plainMessage(message, document, '/finance/loanTerm'),
    'Debt share is 0, so it changes nothing.',
  )
  assert.equal(plainMessage(message, document), 'Debt share is 0, so Loan term changes nothing.')
})

test('an input of a list is called with its element', () => {
  assert.equal(
    plainMessage('feedstocks.1.price is 0, and feedstocks.density of UCO is not given', document),
    'Tallow, price is 0, and Density of UCO is not given',
  )
})

test('what is no input is left as it is', () => {
  assert.equal(plainMessage('finance.nothing of example.com', document), 'finance.nothing of example.com')
})
