/** Inputs that some place has a number for. */
export const isOfPlace = (pointer: string): boolean =>
  /^\/(economics\/taxRate|capital\/locationFactor|utilities\/\d+\/(price|carbonIntensity))$/.test(pointer)
