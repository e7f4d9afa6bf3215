import { type CodeContext, codeOf, constantOf, type Node } from './node.ts'

const conditional: readonly string[] = ['zeroUnless', 'where', 'choose']

/** JavaScript that calls a function for each element. A condition that is always the same decides what is computed at all. */
export function callCode(name: string, given: readonly Node[], context: CodeContext): string {
  const [condition, value, otherwise] = given
  const known = conditional.includes(name) && condition ? constantOf(condition, context) : undefined
  if (known !== undefined && value) {
    if (known !== 0) return codeOf(value, context)
    if (otherwise) return codeOf(otherwise, context)
    return name === 'where' ? 'NaN' : '0'
  }
  return `${context.call(name)}(${given.map((node) => codeOf(node, context)).join(', ')})`
}

/** JavaScript that calls a function of whole series before the elements of a formula are computed. */
export function stepCode(name: string, place: number, given: readonly Node[], context: CodeContext): string {
  const target = context.step(place)
  const [only] = given
  if (name === 'sum' && only?.per) {
    const element = codeOf(only, context)
    return `let ${target} = 0; for (let i = 0; i < sizes.${only.per}; i++) ${target} += ${element};`
  }
  const lists = given.map((node, n) => {
    if (node.seriesCode && node.per) return { before: '', list: node.seriesCode(context) }
    if (!node.per) return { before: '', list: `[${codeOf(node, context)}]` }
    const list = `${target}_${n}`
    const fill = `for (let i = 0; i < sizes.${node.per}; i++) ${list}[i] = ${codeOf(node, context)};`
    return { before: `const ${list} = new Array(sizes.${node.per}); ${fill} `, list }
  })
  const call = `${context.call(name)}(${lists.map(({ list }) => list).join(', ')})`
  return `${lists.map(({ before }) => before).join('')}const ${target} = ${call};`
}
