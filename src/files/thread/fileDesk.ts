import { messageOf } from '../../base/messageOf'
import { ok, type Result } from '../../base/result'
import type { FileRefusal } from '../fileIssue'
import type { LayerRead } from '../layerRead'
import type { ReadChoices } from '../openedFile'
import { type FileInHand, openFile } from '../openFile'
import type { Pace } from '../pace'
import { whileWanted } from '../whileWanted'
import { blocksOf } from './blocksOf'
import type { Answer, Asked, LetterName, ReadRest, Told } from './messages'

/** A newer question waits no longer than this. */
const SLICE_MS = 50
/** The part of the time of a reading after which its blocks are sent. */
const READ = 0.8

/** What the thread is told to post, with the buffers that are handed over rather than copied. */
export type Post = (told: Told, buffers?: Transferable[]) => void

/** Where the letters about one file are answered, on whichever thread. */
export interface FileDesk {
  answer(asked: Asked): Promise<void>
}

const restOf = ({ issues: _, layer: { records: __, ...layer }, ...rest }: LayerRead): ReadRest => ({
  ...rest,
  layer,
})

export function createFileDesk(post: Post): FileDesk {
  let inHand: FileInHand | null = null
  let newest = 0

  const held = () => {
    if (!inHand) throw new Error('asked of a file before it was opened')
    return inHand
  }

  const waitingFor = (turn: number) => ({
    sliceMs: SLICE_MS,
    onProgress: (share: number) => post({ state: 'under-way', turn, share }),
    isWanted: () => turn === newest,
    refusal: () => ({ kind: 'overtaken', file: inHand?.shape.file ?? '' }) as const,
  })

  async function open({ turn, sent: { file, sheet } }: Extract<Asked, { name: 'open' }>) {
    newest = turn
    const opened = await whileWanted(waitingFor(turn), (pace) => openFile(file, sheet, pace))
    if (opened.ok) inHand = opened.value
    return opened.ok ? ok(opened.value.shape) : opened
  }

  async function sendBlocks(read: LayerRead, turn: number, pace: Pace): Promise<void> {
    let sent = 0
    const all = read.layer.records.length + read.issues.length
    for (const block of blocksOf(read)) {
      await pace(READ + ((1 - READ) * sent) / all)
      post({ state: 'block', turn, block })
      sent += block.records.length + block.issues.length
    }
  }

  function readAndSend(turn: number, choices: ReadChoices): Promise<Result<ReadRest, FileRefusal>> {
    return whileWanted(waitingFor(turn), async (pace) => {
      const read = await held().read(choices, (share) => pace(share * READ))
      if (!read.ok) return read
      await sendBlocks(read.value, turn, pace)
      return ok(restOf(read.value))
    })
  }

  function answerOf(asked: Asked): Promise<Answer<LetterName>> | Answer<LetterName> {
    switch (asked.name) {
      case 'open':
        return open(asked)
      case 'read':
        newest = asked.turn
        return readAndSend(asked.turn, asked.sent)
      case 'rows':
        return held().rows(asked.sent)
      case 'reject':
        return held().rejectedRows(asked.sent)
    }
  }

  return {
    async answer(asked) {
      const { turn } = asked
      try {
        const answer = await answerOf(asked)
        post({ state: 'answered', turn, answer }, answer instanceof Uint8Array ? [answer.buffer] : [])
      } catch (reason) {
        post({ state: 'failed', turn, message: messageOf(reason) })
      }
    },
  }
}
