import type { Json } from '../../base/json'
import { openArchive, type ZipFault } from '../zip'
import { beginsAsProjectFile, damaged, LARGEST_PROJECT, ProjectFileError } from './projectFile'

/** The JSON files of an archive; throws `ProjectFileError` where one cannot be had. */
export interface JsonFiles {
  /** undefined where there is no such file. */
  jsonOf(path: string): Promise<Json | undefined>
}

function parsed(bytes: Uint8Array, path: string): Json {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Json
  } catch {
    throw damaged(path)
  }
}

/** One file after the other is unpacked; together they may not hold more than `LARGEST_PROJECT`. */
export function jsonFilesOf(bytes: Uint8Array): JsonFiles {
  const archive = openArchive(bytes)
  if (!archive.ok) throw notOpened(archive.error, bytes)
  let left = LARGEST_PROJECT
  return {
    async jsonOf(path) {
      const file = await archive.value.fileOf(path, left)
      if (!file) return undefined
      if (!file.ok) throw file.error === 'too-large' ? tooLarge() : damaged(path)
      left -= file.value.length
      return parsed(file.value, path)
    },
  }
}

function notOpened(fault: ZipFault, bytes: Uint8Array): ProjectFileError {
  if (fault === 'too-large') return tooLarge()
  return beginsAsProjectFile(bytes) ? damaged('zip') : new ProjectFileError({ kind: 'foreign' })
}

const tooLarge = () => new ProjectFileError({ kind: 'too-large' })
