import { type MappingMemory, mappingFrom } from '../session/importing/mappingMemory'

const PREFIX = 'diem-song.mapping.'

/** Mappings in the browser's local storage; where it is full or forbidden (private window) they are just forgotten. */
export const keptMappings = (): MappingMemory => ({
  recall(key) {
    try {
      return mappingFrom(JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null'))
    } catch {
      return null
    }
  },
  remember(key, mapping) {
    try {
      if (mapping) localStorage.setItem(PREFIX + key, JSON.stringify(mapping))
      else localStorage.removeItem(PREFIX + key)
    } catch {
      // Nothing to do: the next such file is guessed at again.
    }
  },
})
