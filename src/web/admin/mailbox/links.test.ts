import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textWithLinks } from './links.ts'

test('an address in a mail is a link, and nothing of the text is lost', () => {
  const text = 'To confirm it, open:\n\nhttps://saf.example/verify-email?token=a-b_c\n\nThe link works once.'
  const parts = textWithLinks(text)
  assert.deepEqual(
    parts.filter(({ isLink }) => isLink).map((part) => part.text),
    ['https://saf.example/verify-email?token=a-b_c'],
  )
  assert.equal(parts.map((part) => part.text).join(''), text)
})

test('nothing but an address on the web becomes a link', () => {
  assert.ok(textWithLinks('javascript:alert(1) data:text/html,x').every(({ isLink }) => !isLink))
})
