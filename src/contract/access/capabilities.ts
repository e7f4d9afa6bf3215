import { type AccessLevel, sees } from '../access-level.ts'
import { accessOf, accessOfAll } from '../outcome/access-of.ts'
import type { Members } from '../outcome/member.ts'
import { outcomeMembers } from '../outcome/outcome-members.ts'
import { inputCatalogue } from '../request/input-catalogue.ts'

/** Who sees which number of an outcome. A member that is not mentioned here is seen by the last level only. */
export const outputAccess = accessOfAll(outcomeMembers)

/** Inputs that a page leaves out for the first level. Nobody's are refused: a calculation must not silently change. */
const advancedInputs = [
  'plant.processCarbonIntensityCovers',
  'feedstocks[].energyContent',
  'feedstocks[].isWaste',
  'utilities[].carbonContent',
  'utilities[].energyContent',
  'products[].priceSensitivity',
  'products[].displacedCarbonIntensity',
  'economics.depreciationPeriod',
  'economics.carbonPrice',
  'economics.fossilPrice',
  'economics.fossilCarbonIntensity',
  ...inputCatalogue
    .map(({ path }) => path)
    .filter((path) => /^(finance|carbon|capital|convention|(policies|contracts)\[\])\./.test(path)),
]

const analysisAccess = {
  explanation: 'CORE',
  carbonIntensity: 'CORE',
  operatingCost: 'ADVANCE',
  rateOfReturn: 'ADVANCE',
  levelizedCost: 'ROADSHOW',
  abatementCost: 'ROADSHOW',
  cashFlow: 'ROADSHOW',
} as const satisfies Record<string, AccessLevel>

/** What one level sees, by name. */
export interface Capabilities {
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly analyses: readonly string[]
  /** The outputs that it does not see. */
  readonly withheld: readonly string[]
}

const outputs = namesIn(outcomeMembers)

/** Names are those of an outcome's and of the inputs' members: `technoEconomics.feedstocks[].cost`. */
export function capabilitiesOf(level: AccessLevel): Capabilities {
  const isSeen = ([, from]: readonly [string, AccessLevel]) => sees(level, from)
  const nameOf = ([name]: readonly [string, AccessLevel]) => name
  const inputs = inputCatalogue.map(({ path }) => path)
  return {
    inputs: inputs.filter((path) => sees(level, 'ADVANCE') || !advancedInputs.includes(path)),
    outputs: outputs.filter(isSeen).map(nameOf),
    analyses: Object.entries(analysisAccess).filter(isSeen).map(nameOf),
    withheld: outputs.filter((each) => !isSeen(each)).map(nameOf),
  }
}

/** What is seen as one is named as one. */
function namesIn(members: Members, prefix = ''): [string, AccessLevel][] {
  return Object.entries(members).flatMap(([name, member]): [string, AccessLevel][] => {
    const access = accessOf(member)
    const path = `${prefix}${name}`
    if (typeof access === 'string') return [[path, access]]
    return 'members' in member
      ? namesIn(member.members, member.kind === 'rows' ? `${path}[].` : `${path}.`)
      : []
  })
}
