import { useSessionState } from '../SessionContext'

/** Whether the figures on screen still describe what is asked for. */
export const useFigureState = (): 'done' | 'computing' =>
  useSessionState((state) => (state.measurement.state === 'computing' ? 'computing' : 'done'))
