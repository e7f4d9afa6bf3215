import { api } from '../api/client.ts'
import { answered } from '../api/problems.ts'
import { useAsking } from '../api/use-asking.ts'
import { fileName, save } from '../charts/save.ts'
import { Button } from '../ui/button.tsx'
import { texts } from './texts.ts'

/** A kept result as a workbook. A link to the route would not say who asks. */
export function WorkbookButton({ id, name }: { id: string; name: string }) {
  const download = useAsking(async () => {
    const asked = api.GET('/api/v1/calculations/{id}/workbook.xlsx', {
      params: { path: { id } },
      parseAs: 'blob',
    })
    save((await answered(asked)) as unknown as Blob, fileName(name, 'xlsx'))
  })
  return (
    <>
      <Button onClick={() => download.ask(undefined)} aria-disabled={download.isBusy}>
        {texts.workbook}
      </Button>
      {download.failure() && <span role="alert">{download.failure()}</span>}
    </>
  )
}
