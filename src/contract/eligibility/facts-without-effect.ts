import type { Warning } from '../answers/warning.ts'
import type { Inputs } from '../request/inputs.ts'
import { mainProductOf } from '../request/main-product.ts'
import { dotted } from '../request/pointers.ts'
import { type Judgement, keyOf } from './rule-judgement.ts'
import { type Facts, factsOf } from './scheme-facts.ts'
import { conditionsOf, schemeRules } from './scheme-rules.ts'
import { judgeAll, worst } from './scheme-verdict.ts'

/** Facts that formulas read, too: limits and land use of CORSIA follow from them whatever the rules ask. */
const ofFormulas = ['landUseChange', 'operationStart', 'hasLowLandUseChangeRisk']

/** The rules that look at each fact, found once; the saving that RED asks looks at the start of the plant. */
const readers = Map.groupBy(
  schemeRules.flatMap((rule) => {
    const isByStart = rule.requires.kind === 'carbonSaving' && rule.requires.steps.length > 1
    const isByYear = rule.from !== null || rule.to !== null || rule.requires.kind === 'shareCap'
    const keys = [
      ...conditionsOf(rule).map((each) => (each.kind === 'shareCap' ? 'isWithinShareCap' : keyOf(each))),
      ...(isByStart ? ['operationStart'] : []),
      ...(isByYear ? ['supplyYear'] : []),
    ]
    return [...new Set(keys)].map((key) => ({ key, rule }))
  }),
  ({ key }) => key,
)

/** A warning for each fact that was given and without which every rule of every scheme would say the same. */
export function factsWithoutEffect(inputs: Inputs): Warning[] {
  const feedstocks = factsOf(inputs)
  const judged = judgeAll(inputs)
  const given = new Map<string, string>()
  for (const facts of feedstocks) {
    for (const [key, { value, pointer }] of facts) {
      if (value !== undefined && !ofFormulas.includes(key)) given.set(pointer, key)
    }
  }
  const unused = [...given].filter(([pointer, key]) => !hasEffect(key, pointer, feedstocks, judged))
  return [
    ...unused.map(([pointer]) => warning(pointer, 'No rule of a scheme asks for it of this fuel')),
    ...classesOfOthers(inputs),
  ]
}

/** Schemes judge the main product. */
function classesOfOthers(inputs: Inputs): Warning[] {
  const main = mainProductOf(inputs)
  return inputs.products.flatMap((each, i) =>
    each === main || each.class === undefined
      ? []
      : [warning(`/products/${i}/class`, `${each.name} is not the main product`)],
  )
}

const warning = (pointer: string, why: string): Warning => ({
  code: 'without_effect',
  message: `${why}, so ${dotted(pointer)} changes nothing.`,
  pointer,
})

/** Whether some rule says something else because of a fact that formulas read, too. */
export const isReadByRules = (inputs: Inputs, pointer: string): boolean =>
  pointer === landUseChangePointer && hasEffect('landUseChange', pointer, factsOf(inputs), judgeAll(inputs))

const landUseChangePointer = '/carbon/landUseChange'

function hasEffect(
  key: string,
  pointer: string,
  feedstocks: readonly Facts[],
  judged: ReturnType<typeof judgeAll>,
): boolean {
  const without = feedstocks.map((facts) =>
    facts.get(key)?.pointer === pointer ? new Map([...facts].filter(([each]) => each !== key)) : facts,
  )
  const says = ({ because }: Judgement) => because.map((fact) => `${fact.pointer} ${fact.value}`).join()
  return (readers.get(key) ?? []).some(({ rule }) => {
    const [before, after] = [judged.get(rule) as Judgement, worst(rule, without)]
    return before.status !== after.status || says(before) !== says(after)
  })
}
