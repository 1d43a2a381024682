/** What was done to a project of the list. */
export type ProjectDeed =
  | { readonly kind: 'rename'; readonly id: string; readonly name: string; readonly before: string }
  /** `id`, `name`: of the copy. */
  | { readonly kind: 'duplicate'; readonly id: string; readonly name: string }
  | { readonly kind: 'remove'; readonly id: string; readonly name: string; readonly wasOpen: boolean }

/** The last one, which can be taken back, and the last that was taken back; new objects each time. */
export interface ProjectDeeds {
  readonly done: ProjectDeed | null
  readonly undone: ProjectDeed | null
}

/** What deeds are made of; false where it could not be done. */
export interface ProjectActs {
  rename(id: string, name: string): Promise<boolean>
  remove(id: string): Promise<boolean>
  /** Back into the list, and onto the page where it was open. */
  restore(id: string, wasOpen: boolean): Promise<boolean>
}

function backOf(deed: ProjectDeed, acts: ProjectActs): Promise<boolean> {
  switch (deed.kind) {
    case 'rename':
      return acts.rename(deed.id, deed.before)
    case 'duplicate':
      return acts.remove(deed.id)
    case 'remove':
      return acts.restore(deed.id, deed.wasOpen)
  }
}

function againOf(deed: ProjectDeed, acts: ProjectActs): Promise<boolean> {
  switch (deed.kind) {
    case 'rename':
      return acts.rename(deed.id, deed.name)
    case 'duplicate':
      return acts.restore(deed.id, false)
    case 'remove':
      return acts.remove(deed.id)
  }
}

/** Undo and redo of the list of projects: apart from those of what is on the page, which belong to one project. */
export function createProjectDeeds(acts: ProjectActs, onChange: (deeds: ProjectDeeds) => void) {
  const done: ProjectDeed[] = []
  const undone: ProjectDeed[] = []
  /** One after the other, however fast the keys are pressed. */
  let last: Promise<void> = Promise.resolve()

  const tell = () => onChange({ done: done.at(-1) ?? null, undone: undone.at(-1) ?? null })

  async function travel(from: ProjectDeed[], to: ProjectDeed[], act: typeof backOf): Promise<void> {
    const deed = from.pop()
    if (!deed) return
    // What could not be done is told of, and not tried again.
    if (await act(deed, acts)) to.push({ ...deed })
    tell()
  }

  const inTurn = (step: () => Promise<void>): Promise<void> => {
    last = last.then(step)
    return last
  }

  return {
    add(deed: ProjectDeed): void {
      done.push(deed)
      undone.length = 0
      tell()
    },
    undo: () => inTurn(() => travel(done, undone, backOf)),
    redo: () => inTurn(() => travel(undone, done, againOf)),
  }
}
