import { ok } from '../base/result'
import type { FileOpener, OpenedFile } from './openedFile'
import { type FileInHand, openFile } from './openFile'
import { PAGE_SLICE_MS } from './pace'
import { rejectionsIn } from './rejectedRows'
import { whileWanted } from './whileWanted'

function openedHere(inHand: FileInHand): OpenedFile {
  const { file } = inHand.shape
  let newest = 0
  let isClosed = false
  return {
    shape: inHand.shape,
    read(choices, onProgress) {
      const turn = ++newest
      const waiting = {
        sliceMs: PAGE_SLICE_MS,
        onProgress,
        isWanted: () => !isClosed && turn === newest,
        refusal: () => ({ kind: isClosed ? 'cancelled' : 'overtaken', file }) as const,
      }
      return whileWanted(waiting, (pace) => inHand.read(choices, pace))
    },
    rows: async (numbers) => inHand.rows(numbers),
    rejectedRows: async (read, wordsOf) => inHand.rejectedRows(rejectionsIn(read, wordsOf)),
    close() {
      isClosed = true
    },
  }
}

/** Opens files on the thread that asks, in slices: for tests, for Node, and where there are no other threads. */
export const inlineOpener = (): FileOpener => ({
  async open(given, { sheet }, onProgress, signal) {
    const waiting = {
      sliceMs: PAGE_SLICE_MS,
      onProgress,
      isWanted: () => !signal.aborted,
      refusal: () => ({ kind: 'cancelled', file: given.name }) as const,
    }
    const opened = await whileWanted(waiting, (pace) => openFile(given, sheet, pace))
    return opened.ok ? ok(openedHere(opened.value)) : opened
  },
  close() {},
})
