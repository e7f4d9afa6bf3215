import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedMention, matching, mentionedIn, withMention } from './mentions.ts'

const people = [
  { id: '1', name: 'Ada Lovelace', email: 'ada@example.org' },
  { id: '2', name: 'Émile Zola', email: 'zola@example.org' },
  { id: '3', name: 'bob@example.org', email: 'bob@example.org' },
]
const names = (typed: string) => matching(people, typed).map(({ name }) => name)

test('an @ at the beginning of a word asks whom it means, and the at sign of an address does not', () => {
  assert.deepEqual(askedMention('Look, @ad', 9), { from: 6, typed: 'ad' })
  assert.deepEqual(askedMention('@', 1), { from: 0, typed: '' })
  assert.equal(askedMention('me@example.org', 14), undefined)
  assert.equal(askedMention('@ada\nnext line', 14), undefined)
  assert.equal(askedMention('none', 4), undefined)
})

test('people are found by the beginning of any of their names, whatever its letters carry', () => {
  assert.deepEqual(
    names(''),
    people.map(({ name }) => name),
  )
  assert.deepEqual(names('love'), ['Ada Lovelace'])
  assert.deepEqual(names('emile z'), ['Émile Zola'])
  assert.deepEqual(names('ace'), [])
})

test('a name takes the place of what was typed, and is a mention for as long as it stands there', () => {
  const asked = { from: 6, typed: 'ad' }
  assert.deepEqual(withMention('Look, @ad please', asked, 'Ada Lovelace'), {
    text: 'Look, @Ada Lovelace please',
    cursor: 20,
  })
  const [ada] = people
  assert.ok(ada)
  assert.deepEqual(mentionedIn('Look, @Ada Lovelace', [ada]), [ada])
  assert.deepEqual(mentionedIn('Look, Ada', [ada]), [])
})
