import { sql } from 'kysely'

/** What a scenario says of what is not known of its inputs, as JSON texts; null where it says nothing. */
export interface UncertaintyTexts {
  readonly ranges: string | null
  readonly together: string | null
  readonly logistics: string | null
}

export const uncertaintyColumns = sql`
  (s.uncertainty -> 'ranges')::text as ranges, (s.uncertainty -> 'together')::text as together,
  (s.uncertainty -> 'logistics')::text as logistics`

/**
 * What a scenario says of it after some of its three members were replaced.
 *
 * @param given JSON text of an object with these members; undefined for none.
 */
export const replacedUncertainty = (given: string | undefined) =>
  given === undefined
    ? sql`s.uncertainty`
    : sql`jsonb_strip_nulls(coalesce(s.uncertainty, '{}') || ${given}::jsonb)`

/**
 * The same after a draft, in which each range is replaced as a whole, as is each member of the logistics, and null takes it away. A range
 * that were merged into the one before would keep what that had and it has not.
 */
export const mergedUncertainty = (given: string | undefined) =>
  given === undefined
    ? sql`s.uncertainty`
    : sql`jsonb_strip_nulls(
        coalesce(s.uncertainty, '{}') || ${given}::jsonb || jsonb_build_object(
          'ranges', ${mergedMember('ranges', given)}, 'logistics', ${mergedMember('logistics', given)}
        )
      )`

const mergedMember = (member: 'ranges' | 'logistics', given: string) =>
  sql`coalesce(s.uncertainty -> ${member}::text, '{}') || coalesce(${given}::jsonb -> ${member}::text, '{}')`
