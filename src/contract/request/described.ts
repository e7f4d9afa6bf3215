/**
 * Options of a schema that checks less than its route takes, because the route refuses the rest in words of its own: what
 * the description of the API says besides.
 */
export const described = (schema: object): object => ({ described: schema })

/** Options of a named schema that hold in this place only, beside the reference to it. */
export const describedHere = (schema: object): object => ({ describedHere: schema })
