import { Link } from '@tanstack/react-router'
import { DataPage } from './page.tsx'
import { texts } from './texts.ts'

/** For an edition that is not there, or not for whoever asks. */
export function UnknownEdition({ edition }: { edition: string }) {
  return (
    <DataPage title={texts.noEdition(edition)}>
      <Link to="/data">{texts.backTo(texts.data)}</Link>
    </DataPage>
  )
}

/** For a table, or a row of one, that an edition does not have. */
export function UnknownPlace({ edition, title }: { edition: string; title: string }) {
  return (
    <DataPage title={title}>
      <Link to="/data/$edition" params={{ edition }}>
        {texts.backTo(`${texts.edition} ${edition}`)}
      </Link>
    </DataPage>
  )
}
