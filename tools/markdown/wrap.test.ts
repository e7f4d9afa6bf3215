import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wrapMarkdown } from './wrap.ts'

const long = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ')
const lengths = (text: string) => text.split('\n').map((line) => line.length)

test('a paragraph is filled to the width, whatever its lines were before', () => {
  const wrapped = wrapMarkdown(long)
  assert.ok(lengths(wrapped).length > 1)
  assert.ok(lengths(wrapped).every((length) => length <= 120))
  assert.equal(wrapped.replaceAll('\n', ' '), long)
  assert.equal(wrapMarkdown(long.replaceAll(' ', '\n')), wrapped)
})

test('lines of list items and quotations stay within them', () => {
  for (const [opening, rest] of [
    ['- ', '  '],
    ['  12. ', '      '],
    ['> ', '> '],
    ['> - ', '>   '],
  ] as const) {
    const [first, ...others] = wrapMarkdown(`${opening}${long}`).split('\n')
    assert.ok(first?.startsWith(`${opening}word0`), opening)
    assert.ok(others.length > 0 && others.every((line) => line.startsWith(`${rest}word`)), opening)
  }
})

test('tables, headings, code, comments and definitions of links stay as they are', () => {
  const text = [
    `# ${long}`,
    `| ${long} |`,
    `<!-- ${long} -->`,
    '```sh',
    `  npm   ${long}`,
    '',
    `- ${long}`,
    '```',
    `[a]: https://example.org/${'x'.repeat(130)}`,
  ].join('\n')
  assert.equal(wrapMarkdown(text), text)
})

test('a code span is not broken, and no line begins with what would be another block', () => {
  const wrapped = wrapMarkdown(`${'x'.repeat(115)} \`a b c d\` ${'y'.repeat(117)} - 1. # z`)
  assert.deepEqual(wrapped.split('\n'), ['x'.repeat(115), '`a b c d`', `${'y'.repeat(117)} - 1. #`, 'z'])
})

test('a line that is broken on purpose stays broken', () => {
  assert.equal(wrapMarkdown('one  \ntwo\\\nthree\nfour'), 'one  \ntwo\\\nthree four')
})

test('what is wrapped stays as it is', () => {
  const text = `Intro ${long}\n\n- ${long}\n  more ${long}\n\n  A second paragraph of the item, ${long}.\n`
  assert.equal(wrapMarkdown(wrapMarkdown(text)), wrapMarkdown(text))
})
