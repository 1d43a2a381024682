import type { Session } from '../../session/session'

/** Reads what the browser was given and hands it to the session; `onGiven` is called once the session has it. */
export async function giveFiles(
  session: Session,
  files: Iterable<File>,
  onGiven?: () => void,
): Promise<void> {
  const given = await Promise.all(
    Array.from(files, async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
  if (given.length === 0) return
  const taking = session.giveFiles(given)
  onGiven?.()
  await taking
}
