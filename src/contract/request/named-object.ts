import Type, { type TObject, type TObjectOptions, type TProperties } from 'typebox'

/** The schema of an object that stands once in the description of the API, under this name, and is referred to from there. */
export const namedObject = <Properties extends TProperties>(
  name: string,
  properties: Properties,
  options: TObjectOptions = {},
): TObject<Properties> => Type.Object(properties, { ...options, title: name })

/** The same, of which no other members are known. */
export const closedObject = <Properties extends TProperties>(
  name: string,
  properties: Properties,
): TObject<Properties> => namedObject(name, properties, { additionalProperties: false })
