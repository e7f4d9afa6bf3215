import Type from 'typebox'
import { power, utility } from '../../engine/model/inputs/purchased-inputs.ts'
import { closedObject } from './named-object.ts'
import { supplyLimits, supplyPrices } from './supply.ts'

const Id = Type.String({ format: 'uuid' })
const Text = Type.String({ minLength: 1, maxLength: 100 })

const measured = (units: readonly string[]) =>
  Type.Object({ value: Type.Number(), unit: Type.Enum([...units]) }, { additionalProperties: false })

const FartherSupplier = closedObject('FartherSupplier', {
  depth: Type.Integer({
    minimum: 1,
    maximum: supplyLimits.depth - 1,
    description: '1 supplies the supplier, 2 supplies that one; each stands behind the one that it supplies.',
  }),
  scenarioId: Id,
  scenario: Text,
  calculationId: Id,
  product: Text,
})

const CopiedSupply = closedObject('CopiedSupply', {
  scenarioId: Id,
  scenario: Text,
  calculatedAt: Type.String({ format: 'date-time' }),
  engineVersion: Text,
  referenceDataEdition: Text,
  inputsHash: Type.String({
    pattern: '^[0-9a-f]{64}$',
    description: 'SHA-256 of the inputs of the supplier as canonical JSON (RFC 8785).',
  }),
  price: measured([utility.price.unit, power.price.unit]),
  carbonIntensity: Type.Optional(measured([utility.carbonIntensity.unit, power.carbonIntensity.unit])),
  energyContent: Type.Optional(measured([utility.energyContent.unit])),
  suppliers: Type.Array(FartherSupplier, { maxItems: supplyLimits.suppliers }),
})

const reference = {
  calculationId: Id,
  product: Text,
  at: Type.Enum([...supplyPrices], { description: 'What of its product the supplier is paid.' }),
}

export const SuppliedBySchema = closedObject('SuppliedBy', { ...reference, copied: CopiedSupply })

/** What a request may say: of a scenario that is saved or calculated the rest is looked up. */
export const GivenSupplierSchema = closedObject('GivenSupplier', {
  ...reference,
  copied: Type.Optional(CopiedSupply),
})
