import Type from 'typebox'

/** Which output the effects of a register are on. */
export const OutputQuery = Type.Object({
  output: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 100,
      description: 'By name or symbol; the levelized cost if left out.',
    }),
  ),
})
