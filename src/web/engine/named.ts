import { schemeRules } from '../../contract/eligibility/scheme-rules.ts'
import { quantities } from '../../engine/calculate.ts'
import type { Quantity } from '../../engine/language/quantity.ts'
import { leftOutWords } from './left-out-words.ts'
import { lacksName, leftOutName, tellNamed } from './naming.ts'

/** Forms of an input are called by its name and by what they are, and what converts them is from where it is. */
function nameForms(quantity: Quantity): void {
  if (quantity.kind !== 'input') return
  const { name: of, source, otherwise = [] } = quantity
  for (const formula of otherwise) {
    for (const each of formula.form ? [formula, formula.form] : [formula]) {
      if (!lacksName(each.name)) continue
      const isSourced = each === formula && source !== undefined
      Object.assign(each, { name: each.name.replace(leftOutName, of) }, isSourced && { source })
    }
  }
}

// Before anything is calculated or explained by whatever imports this file.
for (const quantity of quantities) {
  Object.assign(quantity, leftOutWords.quantities[quantity.symbol])
  nameForms(quantity)
}
for (const rule of schemeRules) Object.assign(rule, leftOutWords.rules[rule.id])
tellNamed()
