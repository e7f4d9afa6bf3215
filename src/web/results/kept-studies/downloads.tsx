import { api } from '../../api/client.ts'
import { answered } from '../../api/problems.ts'
import { useAsking } from '../../api/use-asking.ts'
import { Button } from '../../ui/button.tsx'
import { keptTexts } from './texts.ts'

const formats = ['parquet', 'csv'] as const

/** All futures of a study as a file, a row each. A link to the route would not say who asks. */
export function Downloads({ id, futures }: { id: string; futures: string }) {
  const download = useAsking(async (format: (typeof formats)[number]) => {
    const asked = api.GET('/api/v1/studies/{id}/samples', {
      params: { path: { id }, query: { format } },
      parseAs: 'blob',
    })
    saveAsFile((await answered(asked)) as unknown as Blob, `${keptTexts.fileName(futures)}.${format}`)
  })
  return (
    <>
      {formats.map((format) => (
        <Button
          key={format}
          aria-disabled={download.isBusy}
          aria-label={keptTexts.downloadOf(keptTexts.formats[format], futures)}
          onClick={() => download.ask(format)}
        >
          {keptTexts.formats[format]}
        </Button>
      ))}
      {download.failure() && <span role="alert">{download.failure()}</span>}
    </>
  )
}

function saveAsFile(data: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(data)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
