import { answered } from '../api/problems.ts'
import { useAsking } from '../api/use-asking.ts'
import { save } from '../charts/save.ts'
import { Button } from '../ui/button.tsx'

interface DownloadButtonProps {
  text: string
  /** The name of the file. */
  file: string
  /** Asks the server for it, as a blob. */
  ask: () => Parameters<typeof answered>[0]
}

/** Saves a file that the server makes. A link to its route would not say who asks. */
export function DownloadButton({ text, file, ask }: DownloadButtonProps) {
  const download = useAsking(async () => save((await answered(ask())) as Blob, file))
  return (
    <>
      <Button onClick={() => download.ask(undefined)} aria-disabled={download.isBusy}>
        {text}
      </Button>
      {download.failure() && <span role="alert">{download.failure()}</span>}
    </>
  )
}
