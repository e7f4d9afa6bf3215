import Type from 'typebox'
import { Measured } from '../../contract/request/measured.ts'
import { namedObject } from '../../contract/request/named-object.ts'
import { supplyPrices } from '../../contract/request/supply.ts'
import { SuppliedBySchema } from '../../contract/request/supply-schema.ts'
import { orNull, Timestamp, Uuid } from '../http/fields.ts'

const At = Type.Enum([...supplyPrices])

export const Supply = namedObject('Supply', {
  product: Type.String(),
  at: At,
  price: Measured,
  carbonIntensity: Measured,
  suppliedBy: orNull(SuppliedBySchema),
  reason: Type.Optional(Type.String()),
})

export const SupplierState = namedObject('SupplierState', {
  pointer: Type.String({ description: 'The feedstock or utility, such as `/feedstocks/0`.' }),
  name: Type.String(),
  calculationId: Uuid,
  scenario: Type.String({ description: 'The name of the supplier when it was copied.' }),
  product: Type.String(),
  at: At,
  calculatedAt: Timestamp,
  isSeen: Type.Boolean({
    description:
      'Whether the calculation is still there and yours to read. What was copied of it stays in any case.',
  }),
  agrees: orNull(
    Type.Boolean({
      description: 'Whether what was copied is what the calculation says; null where you do not see it.',
    }),
  ),
  isAsSupplied: Type.Boolean({
    description: 'Whether price and carbon intensity are those that were copied.',
  }),
  newer: orNull(
    namedObject(
      'NewerSupplier',
      { calculationId: Uuid, calculatedAt: Timestamp },
      {
        description:
          'The newest calculation of the supplier, where it was calculated anew; nothing takes it by itself.',
      },
    ),
  ),
})
