import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { useUndoKeys } from '../../../src/panels/shared/useUndoKeys'

const verbs = () => ({ undo: vi.fn(), redo: vi.fn() })

it('the keys are those of the dialog while it is open, and of the page before and after', async () => {
  const [page, dialog] = [verbs(), verbs()]
  const Dialog = () => {
    useUndoKeys(dialog, true)
    return null
  }
  const Page = ({ isOpen }: { readonly isOpen: boolean }) => {
    useUndoKeys(page)
    return isOpen && <Dialog />
  }
  const user = userEvent.setup()
  const { rerender } = render(<Page isOpen={false} />)
  await user.keyboard('{Control>}z{/Control}')
  rerender(<Page isOpen />)
  await user.keyboard('{Control>}zy{/Control}')
  rerender(<Page isOpen={false} />)
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  expect([page, dialog].map(({ undo, redo }) => [undo.mock.calls.length, redo.mock.calls.length])).toEqual([
    [1, 1],
    [1, 1],
  ])
})
