import { expect, it } from 'vitest'
import { inItsOwnTask } from '../../src/app/inItsOwnTask'

const nextTask = () => new Promise((resume) => setTimeout(resume))

it('does once, after the task, what was asked for three times in it, and again when asked again', async () => {
  let done = 0
  const deed = inItsOwnTask(() => done++)
  deed.ask()
  deed.ask()
  deed.ask()
  expect(done).toBe(0)
  await nextTask()
  expect(done).toBe(1)
  deed.ask()
  await nextTask()
  expect(done).toBe(2)
})

it('does nothing more once it was stopped', async () => {
  let done = 0
  const deed = inItsOwnTask(() => done++)
  deed.ask()
  deed.stop()
  await nextTask()
  expect(done).toBe(0)
})
