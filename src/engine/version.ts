/** Changes whenever a number, a formula or an explanation may change; stored with every calculation. */
export const engineVersion = '2.6.0'
