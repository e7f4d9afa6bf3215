import Type from 'typebox'
import { GivenInputs } from '../../reading/bodies.ts'
import { closedObject } from '../../request/named-object.ts'

export const plantMembers = {
  name: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  inputs: Type.Optional(GivenInputs),
  calculationId: Type.Optional(
    Type.String({ format: 'uuid', description: 'A calculation that you may read; its inputs are taken.' }),
  ),
}

/** Either `inputs` or `calculationId`. */
export const DeciderPlantSchema = closedObject('DeciderPlant', plantMembers)
