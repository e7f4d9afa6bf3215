import { useQuery } from '@tanstack/react-query'
import type { components } from '../../api/generated.ts'
import { publishedPolicies } from '../../api/published-policies.ts'
import { full } from '../../format/numbers.ts'
import { shownUnit } from '../texts.ts'
import { isFound } from './found.ts'
import { Law } from './law.tsx'
import styles from './policies.module.css'
import { PublishedPage } from './published-page.tsx'
import { publishedTables, texts } from './texts.ts'

const words = texts.policies
type Policy = components['schemas']['PublishedPolicy']

const textOf = ({ name, jurisdiction, status, source, scheme, note = '' }: Policy): string =>
  [name, jurisdiction, status, source, scheme ?? '', note].join('\n')

/** Laws, schemes and drafts, each with its numbers by year. */
export function Policies() {
  const query = useQuery(publishedPolicies)
  return (
    <PublishedPage title={publishedTables[0].name} query={query} about={() => words.about} hint={words.hint}>
      {(all, find) => {
        const found = all.filter((policy) => isFound(textOf(policy), find))
        if (found.length === 0) return <p>{texts.nothingFound(find)}</p>
        return found.map((policy) => (
          <Law key={policy.id} title={policy.name} of={policy.jurisdiction} law={policy}>
            <ul className={styles.values}>
              {policy.values.map(({ year, value, unit, what }) => (
                <li key={`${year} ${value} ${what}`}>
                  {year !== null && <span>{year}</span>} <b>{full(value)}</b> {shownUnit(unit)}
                  {what !== undefined && `, ${what}`}
                </li>
              ))}
            </ul>
            {policy.instrument && <p>{words.instruments[policy.instrument]}</p>}
          </Law>
        ))
      }}
    </PublishedPage>
  )
}
