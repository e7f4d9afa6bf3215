import Type, { type TProperties } from 'typebox'

/** An object of these members alone, which stands under this name in the description of the API. */
export const closed = <Properties extends TProperties>(title: string, properties: Properties) =>
  Type.Object(properties, { additionalProperties: false, title })
