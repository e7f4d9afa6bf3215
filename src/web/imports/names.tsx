import { useQueryClient } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import type { components } from '../api/generated.ts'
import { answered } from '../api/problems.ts'
import { useAsking } from '../api/use-asking.ts'
import { Form } from '../ui/form.tsx'
import { TextField } from '../ui/text-field.tsx'
import type { Report } from './import-query.ts'
import styles from './imports.module.css'
import { texts } from './texts.ts'

type Mapping = components['schemas']['ImportMapping']

const mappingKey = ['import mapping'] as const
const mostNames = 20

/** Headings of a table that nobody has said the meaning of. */
export const strangeNames = ({ findings }: Report): string[] =>
  [
    ...new Set(findings.flatMap(({ code, given }) => (code === 'unknown_column' && given ? [given] : []))),
  ].slice(0, mostNames)

/** Asks what names of a table stand for; they are remembered for the account. */
export function Names({ names, onDone }: { names: readonly string[]; onDone(): void }) {
  const queries = useQueryClient()
  const remembering = useAsking(
    async (columns: Record<string, string>) => {
      const known: Mapping = await queries.fetchQuery({
        queryKey: mappingKey,
        queryFn: () => answered(api.GET('/api/v1/me/import-mapping')),
        staleTime: 0,
      })
      const body = { ...known, columns: { ...known.columns, ...columns } }
      return await answered(api.PUT('/api/v1/me/import-mapping', { body }))
    },
    () => onDone(),
  )
  return (
    <section className={styles.sheet}>
      <h2 className={styles.heading}>{texts.names}</h2>
      <p className={styles.about}>{texts.namesAbout}</p>
      <Form
        verb={texts.remember}
        isBusy={remembering.isBusy}
        failure={remembering.failure()}
        onSubmit={(values) => {
          const given = names.map((name, i) => [name, String(values.get(`name ${i}`) ?? '').trim()] as const)
          const columns = Object.fromEntries(given.filter(([, meaning]) => meaning !== ''))
          if (Object.keys(columns).length > 0) remembering.ask(columns)
        }}
      >
        {names.map((name, i) => (
          <TextField key={name} label={texts.meaningOf(name)} name={`name ${i}`} maxLength={200} />
        ))}
      </Form>
    </section>
  )
}
