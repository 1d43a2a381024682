import type { Session } from '../../session/session'

/** Hands what the browser was given to the session; `onGiven` is called once it has it. No byte is read here. */
export async function giveFiles(
  session: Session,
  files: Iterable<File>,
  onGiven?: () => void,
): Promise<void> {
  const given = Array.from(files, (file) => ({ name: file.name, blob: file }))
  if (given.length === 0) return
  const taking = session.giveFiles(given)
  onGiven?.()
  await taking
}
