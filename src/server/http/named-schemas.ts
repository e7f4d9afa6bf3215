type Json = Readonly<Record<string, unknown>>

const nameOfComponent = /^[A-Z][A-Za-z0-9]*$/

/**
 * Moves each schema that has a name, which is a title in one word, from where it is used to the components of an OpenAPI
 * document. There it stands once; a reference takes its place and keeps the description and what is `describedHere`, which may differ from place to place.
 * What is only `described` is merged in.
 *
 * @throws {Error} when two different schemas have one name.
 */
export function shareNamedSchemas(document: Json): Json {
  const shared = new Map<string, unknown>()
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit)
    if (typeof node !== 'object' || node === null) return node
    const { described, ...checked } = node as Json
    const copy = Object.fromEntries(
      Object.entries({ ...checked, ...(described as Json) }).map(([key, each]) => [key, visit(each)]),
    )
    const { title, description, describedHere, ...schema } = copy
    if (typeof title !== 'string' || !nameOfComponent.test(title)) return copy
    share(title, { title, ...schema })
    return {
      $ref: `#/components/schemas/${title}`,
      ...(description !== undefined && { description }),
      ...(describedHere as object),
    }
  }
  const share = (name: string, schema: Json) => {
    const known = shared.get(name)
    if (known && JSON.stringify(known) !== JSON.stringify(schema)) {
      throw new Error(`Two schemas of the API are named ${name}.`)
    }
    shared.set(name, schema)
  }

  const components = (document.components ?? {}) as { readonly schemas?: Json }
  const paths = visit(document.paths)
  visit(components.schemas)
  const schemas = Object.fromEntries([...shared].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return { ...document, paths, components: { ...components, schemas } }
}
