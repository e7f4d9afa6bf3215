import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api/client.ts'
import type { components } from '../api/generated.ts'
import { answered, answeredWhole } from '../api/problems.ts'
import { useAsking } from '../api/use-asking.ts'
import { dayAndTime } from '../format/times.ts'
import { Asked } from '../frame/asked.tsx'
import { Button } from '../ui/button.tsx'
import { RecordTable } from '../ui/record-table.tsx'
import { say } from '../ui/say.ts'
import { Section } from '../ui/section.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { NewToken } from './new-token.tsx'
import { ownTokens } from './own-queries.ts'
import { texts } from './texts.ts'

type Token = components['schemas']['PersonalToken']
type Given = components['schemas']['NewToken']

/** What programs sign in with: made here, shown once, revoked here. */
export function Tokens() {
  const queries = useQueryClient()
  const tokens = useQuery(ownTokens)
  const [made, setMade] = useState(0)
  const create = useAsking(
    (body: Given) => answered(api.POST('/api/v1/me/tokens', { body })),
    () => {
      setMade(made + 1)
      void queries.invalidateQueries(ownTokens)
    },
  )
  return (
    <Section title={texts.tokens} about={texts.tokensAbout}>
      <Asked query={tokens} failed={texts.tokensFailed} skeleton={<Skeleton height={90} />}>
        {(list) =>
          list.length === 0 ? (
            <p>{texts.noTokens}</p>
          ) : (
            <RecordTable
              caption={texts.tokens}
              columns={[texts.name, texts.scope, texts.tokenEnds, texts.lastUsed, texts.action]}
              rows={list}
              keyOf={({ id }) => id}
              cells={tokenCells}
            />
          )
        }
      </Asked>
      {create.answer && <Shown key={create.answer.id} token={create.answer.token} />}
      <NewToken key={made} create={create} />
    </Section>
  )
}

const tokenCells = (token: Token) => [
  token.name,
  texts.scopes[token.scope],
  dayAndTime(token.expiresAt),
  token.lastUsedAt === null ? texts.neverUsed : dayAndTime(token.lastUsedAt),
  <Revoke key="revoke" token={token} />,
]

/** The one time that it can be seen. */
function Shown({ token }: { token: string }) {
  const copy = () =>
    navigator.clipboard.writeText(token).then(
      () => say(texts.tokenCopied),
      () => say(texts.tokenNotCopied),
    )
  return (
    <div role="status">
      <p>{texts.tokenOnce}</p>
      <p>
        <code>{token}</code>
      </p>
      <Button onClick={copy}>{texts.copyToken}</Button>
    </div>
  )
}

function Revoke({ token: { id, name } }: { token: Token }) {
  const queries = useQueryClient()
  const revoke = useAsking(
    () => answeredWhole(api.DELETE('/api/v1/me/tokens/{id}', { params: { path: { id } } })),
    () => {
      say(texts.tokenRevoked(name))
      void queries.invalidateQueries(ownTokens)
    },
  )
  return (
    <span>
      <Button
        aria-label={texts.revokeOf(name)}
        aria-disabled={revoke.isBusy}
        onClick={() => revoke.ask(undefined)}
      >
        {texts.revoke}
      </Button>{' '}
      {revoke.failure()}
    </span>
  )
}
