import { useQuery } from '@tanstack/react-query'
import type { components } from '../../api/generated.ts'
import { isFound } from './found.ts'
import { Law } from './law.tsx'
import { PublishedPage } from './published-page.tsx'
import { eligibilityRules } from './tables.ts'
import { publishedTables, texts } from './texts.ts'

const words = texts.rules
type Rule = components['schemas']['SchemeRule']

const textOf = ({ rule, schemes, article, status, source, note = '' }: Rule): string =>
  [rule, ...schemes, article, status, source, note].join('\n')

/** What decides whether a fuel is eligible, as sentences with their articles. */
export function Rules() {
  const query = useQuery(eligibilityRules)
  return (
    <PublishedPage title={publishedTables[1].name} query={query} about={() => words.about} hint={words.hint}>
      {(all, find) => {
        const found = all.filter((rule) => isFound(textOf(rule), find))
        if (found.length === 0) return <p>{texts.nothingFound(find)}</p>
        return found.map((rule) => (
          <Law
            key={rule.id}
            title={rule.rule}
            of={[rule.schemes.join(', '), rule.article].join(' · ')}
            law={rule}
          />
        ))
      }}
    </PublishedPage>
  )
}
