import type { Session } from '../../session/session'

/** Reads what the browser was given and hands it to the session. */
export async function giveFiles(session: Session, files: Iterable<File>): Promise<void> {
  const given = await Promise.all(
    Array.from(files, async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
  if (given.length > 0) await session.giveFiles(given)
}
