import { api } from '../api/client.ts'
import { answered } from '../api/problems.ts'
import { useAsking } from '../api/use-asking.ts'
import { fileName, save } from '../charts/save.ts'
import { Button } from '../ui/button.tsx'
import { texts } from './texts.ts'

/** A kept result as a report. A link to the route would not say who asks. */
export function ReportButton({ id, name }: { id: string; name: string }) {
  const download = useAsking(async () => {
    const asked = api.GET('/api/v1/calculations/{id}/report.pdf', {
      params: { path: { id } },
      parseAs: 'blob',
    })
    save((await answered(asked)) as unknown as Blob, fileName(name, 'pdf'))
  })
  return (
    <>
      <Button onClick={() => download.ask(undefined)} aria-disabled={download.isBusy}>
        {texts.report}
      </Button>
      {download.failure() && <span role="alert">{download.failure()}</span>}
    </>
  )
}
