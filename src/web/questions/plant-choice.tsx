import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useSession } from '../api/use-session.ts'
import { calculationOf, projectsOf, scenarioOf, scenariosOf } from '../cases/queries.ts'
import { resultName } from '../cases/result-name.ts'
import { findPlant, listPairs, plantSlug, type ReferenceData } from '../engine/pathways.ts'
import { SelectBox } from '../ui/select-box.tsx'
import styles from './questions.module.css'
import { useAsked } from './search.ts'
import { texts } from './texts.ts'

const route = getRouteApi('/questions')
const mostProjects = 100

function useChoose() {
  const navigate = route.useNavigate()
  // What was typed is of the names of another plant.
  return (plant: string | undefined) =>
    void navigate({ search: ({ of, given }) => ({ of, given, plant }), replace: true })
}

/** Which plant is asked about: one of the edition for a guest, a scenario of one's own for whoever is signed in. */
export function PlantChoice({ data }: { data: ReferenceData }) {
  const { status } = useSession()
  const { plant = '' } = useAsked()
  const isMember = status === 'signedIn' || status === 'remembered'
  if (plant.startsWith('calc:')) return <OfResult id={plant.slice('calc:'.length)} />
  return isMember && !plant.startsWith('try:') ? (
    <OwnScenario plant={plant} />
  ) : (
    <OfEdition data={data} plant={plant} />
  )
}

function OfEdition({ data, plant }: { data: ReferenceData; plant: string }) {
  const ids = { pair: useId(), country: useId() }
  const choose = useChoose()
  const slug = plant.slice('try:'.length)
  const found = findPlant(data, slug)
  const country = found?.country ?? data.countries[0]
  const pairs = listPairs(data).filter(({ reason }) => reason === undefined)
  if (!country) return null
  return (
    <div className={styles.plant}>
      <label htmlFor={ids.pair}>{texts.plant}</label>
      <SelectBox
        id={ids.pair}
        value={slug}
        onChange={({ currentTarget: { value } }) => choose(value === '' ? undefined : `try:${value}`)}
      >
        <option value="">{texts.noPlant}</option>
        {pairs.map((pair) => (
          <option key={plantSlug(pair, country)} value={plantSlug(pair, country)}>
            {pair.process.name} · {pair.feedstock.name}
          </option>
        ))}
      </SelectBox>
      {found && (
        <>
          <label htmlFor={ids.country}>{texts.country}</label>
          <SelectBox
            id={ids.country}
            value={country.id}
            onChange={({ currentTarget: { value } }) => {
              const next = data.countries.find(({ id }) => String(id) === value)
              if (next) choose(`try:${plantSlug(found.pair, next)}`)
            }}
          >
            {data.countries.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectBox>
          <Link to="/try/$pathway" params={{ pathway: slug }}>
            {texts.openPlant}
          </Link>
        </>
      )}
    </div>
  )
}

function OwnScenario({ plant }: { plant: string }) {
  const ids = { project: useId(), scenario: useId() }
  const choose = useChoose()
  const scenarioId = plant.slice('scn:'.length)
  const { data: scenario } = useQuery({ ...scenarioOf(scenarioId), enabled: scenarioId !== '' })
  const { data: projects = [] } = useQuery(projectsOf('', mostProjects))
  const [wanted, want] = useState<string>()
  const project = wanted ?? scenario?.projectId ?? projects[0]?.id ?? ''
  const { data: scenarios = [] } = useQuery({ ...scenariosOf(project), enabled: project !== '' })
  return (
    <div className={styles.plant}>
      <label htmlFor={ids.project}>{texts.project}</label>
      <SelectBox
        id={ids.project}
        value={project}
        onChange={(event) => {
          want(event.currentTarget.value)
          choose(undefined)
        }}
      >
        {projects.map(({ id, projectName }) => (
          <option key={id} value={id}>
            {projectName}
          </option>
        ))}
      </SelectBox>
      <label htmlFor={ids.scenario}>{texts.scenario}</label>
      <SelectBox
        id={ids.scenario}
        value={scenarioId}
        onChange={({ currentTarget: { value } }) => choose(value === '' ? undefined : `scn:${value}`)}
      >
        <option value="">{texts.noPlant}</option>
        {scenarios.map(({ id, scenarioName }) => (
          <option key={id} value={id}>
            {scenarioName}
          </option>
        ))}
      </SelectBox>
      {scenarioId !== '' && (
        <Link to="/scenarios/$id" params={{ id: scenarioId }}>
          {texts.openPlant}
        </Link>
      )}
    </div>
  )
}

function OfResult({ id }: { id: string }) {
  const { data } = useQuery(calculationOf(id))
  return (
    <div className={styles.plant}>
      <span>{data ? texts.kept(resultName(data)) : texts.plant}</span>
      <Link to="/calculations/$id" params={{ id }}>
        {texts.openPlant}
      </Link>
    </div>
  )
}
