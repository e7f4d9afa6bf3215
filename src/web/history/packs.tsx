import { api } from '../api/client.ts'
import { DownloadButton } from '../cases/download-button.tsx'
import type { Calculation } from '../cases/queries.ts'
import { resultName } from '../cases/result-name.ts'
import { fileName } from '../charts/save.ts'
import { texts } from './texts.ts'

type Form = keyof typeof texts.packs
const forms = Object.keys(texts.packs) as Form[]

/** What those ask for who give money or a certificate, each as a document. */
export function Packs({ calculation }: { calculation: Calculation }) {
  const path = { id: calculation.id }
  return forms.map((form) => (
    <DownloadButton
      key={form}
      text={texts.packs[form]}
      file={fileName(`${resultName(calculation)} ${form}`, 'pdf')}
      ask={() =>
        api.GET('/api/v1/calculations/{id}/pack.pdf', { params: { path, query: { form } }, parseAs: 'blob' })
      }
    />
  ))
}
