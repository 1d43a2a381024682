import type { ReactNode } from 'react'
import { Slider as AriaSlider, Label, SliderThumb, SliderTrack } from 'react-aria-components'
import './Slider.css'

export interface SliderProps {
  readonly label: string
  /** Beside the label: a tag, a note. */
  readonly aside?: ReactNode
  readonly value: number
  readonly from: number
  readonly to: number
  readonly step: number
  /** As shown and as read aloud: "3,3 km". */
  readonly format: (value: number) => string
  /** While it moves, not only when it is let go. */
  readonly onChange: (value: number) => void
}

const shareOfTrack = (value: number, from: number, to: number) => `${((value - from) / (to - from)) * 100}%`

export function Slider({ label, aside, value, from, to, step, format, onChange }: SliderProps) {
  return (
    <AriaSlider
      className="slider"
      value={value}
      minValue={from}
      maxValue={to}
      step={step}
      onChange={onChange}
    >
      <div className="slider-head">
        <Label className="slider-label">{label}</Label>
        {aside}
        <output className="slider-value figures">{format(value)}</output>
      </div>
      <SliderTrack className="slider-track">
        <div className="slider-fill" style={{ '--part': shareOfTrack(value, from, to) }} />
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </AriaSlider>
  )
}
