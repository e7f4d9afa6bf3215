import { schemeRules } from '../../contract/eligibility/scheme-rules.ts'
import { quantities } from '../../engine/calculate.ts'
import { leftOutWords } from './left-out-words.ts'
import { tellNamed } from './naming.ts'

// Before anything is calculated or explained by whatever imports this file.
for (const quantity of quantities) Object.assign(quantity, leftOutWords.quantities[quantity.symbol])
for (const rule of schemeRules) Object.assign(rule, leftOutWords.rules[rule.id])
tellNamed()
