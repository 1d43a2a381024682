import { err, ok, type Result } from '../base/result'
import type { FileRefusal } from './fileIssue'
import type { LayerRead } from './layerRead'
import type { FileOpener, OpenedFile } from './openedFile'
import { type FileInHand, openFile } from './openFile'
import { rejectionsIn } from './rejectedRows'

function openedHere(inHand: FileInHand): OpenedFile {
  const { file } = inHand.shape
  let newest = 0
  let isClosed = false
  return {
    shape: inHand.shape,
    async read(choices, onProgress): Promise<Result<LayerRead, FileRefusal>> {
      const turn = ++newest
      onProgress(0)
      const read = await inHand.read(choices)
      if (isClosed) return err({ kind: 'cancelled', file })
      if (turn !== newest) return err({ kind: 'overtaken', file })
      onProgress(1)
      return read
    },
    rows: async (numbers) => inHand.rows(numbers),
    rejectedRows: async (read, wordsOf) => inHand.rejectedRows(rejectionsIn(read, wordsOf)),
    close() {
      isClosed = true
    },
  }
}

/** Opens files on the thread that asks: for tests, for Node, and where there are no other threads. */
export const inlineOpener = (): FileOpener => ({
  async open(given, { sheet }, onProgress, signal) {
    onProgress(0)
    const opened = await openFile(given, sheet)
    if (signal.aborted) return err({ kind: 'cancelled', file: given.name })
    onProgress(1)
    return opened.ok ? ok(openedHere(opened.value)) : opened
  },
  close() {},
})
