import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { SYMBOLS, type SymbolKey } from '../../../src/look/symbols'
import { Chip } from '../../../src/panels/shared/Chip'
import { DialogShell } from '../../../src/panels/shared/DialogShell'
import { RemovableChip } from '../../../src/panels/shared/RemovableChip'
import { SymbolIcon } from '../../../src/panels/shared/SymbolIcon'
import { renderPanel } from '../renderPanel'

describe('a chip', () => {
  it('cannot be switched on when it would leave nothing, but can always be switched off', () => {
    const { rerender } = renderPanel(<Chip label="Có thể" count={0} isSelected={false} onChange={vi.fn()} />)
    expect(screen.getByRole('button', { name: 'Có thể 0' })).toBeDisabled()
    rerender(<Chip label="Có thể" count={0} isSelected onChange={vi.fn()} />)
    expect(screen.getByRole('button', { name: 'Có thể 0' })).toBeEnabled()
  })

  it('says what pressing it takes away', async () => {
    const onRemove = vi.fn()
    const { user } = renderPanel(<RemovableChip label="Huyện Núi" onRemove={onRemove} />)
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc: Huyện Núi' }))
    expect(onRemove).toHaveBeenCalledOnce()
  })
})

describe('a dialog', () => {
  it('has the name of its title, and closes by its button and by Escape', async () => {
    const onClose = vi.fn()
    const { user } = renderPanel(
      <DialogShell isOpen onClose={onClose} title="Xuất dữ liệu">
        <p>nội dung</p>
      </DialogShell>,
    )
    expect(screen.getByRole('dialog', { name: 'Xuất dữ liệu' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Đóng' }))
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledTimes(2)
  })
})

describe('a symbol', () => {
  it.each(Object.keys(SYMBOLS) as SymbolKey[])('draws %s with the paints of the style sheet only', (name) => {
    const { container } = renderPanel(<SymbolIcon name={name} />)
    const parts = [...container.querySelectorAll('path')]
    expect(parts).toHaveLength(SYMBOLS[name].parts.length)
    for (const part of parts) {
      for (const paint of [part.getAttribute('fill'), part.getAttribute('stroke')])
        expect(paint).toMatch(/^(none|var\(--[\w-]+\))$/)
    }
  })

  it('is silent beside its words and speaks when it stands alone', () => {
    const { container } = renderPanel(<SymbolIcon name="gap-certain" />)
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
    renderPanel(<SymbolIcon name="gap-certain" label="Chắc chắn trắng" />)
    expect(screen.getByRole('img', { name: 'Chắc chắn trắng' })).toBeVisible()
  })
})
