import Type from 'typebox'

/** One of the words of a fact, as a schema. Apart from the facts, so that whoever only reads them loads no schemas. */
export const wordOf = ({ title, words }: { readonly title: string; readonly words: readonly string[] }) =>
  Type.Enum([...words], { title })
