import type { Reset } from "../domain/number-series/number-pattern"

/** How numbers of one kind of paper are made. */
export type NumberSeriesDTO = {
  id: string
  key: string
  name: string
  pattern: string
  reset: Reset
  time_zone: string
  gap_free: boolean
  first_number: number
}

/** A new series. */
export type CreateNumberSeriesDTO = Omit<NumberSeriesDTO, "id">

/** Fields to change; the key stays. */
export type UpdateNumberSeriesDTO = Partial<Omit<CreateNumberSeriesDTO, "key">>

/** A number that a paper has. */
export type DocumentNumberDTO = {
  id: string
  series_id: string
  period: string
  number: number
  text: string
  subject_id: string | null
  assigned_at: Date
}

/** Who wants a number, of which series. */
export type AssignNumberDTO = {
  /** Key of the series. */
  series: string
  /** Id of what gets the number: it has one, however often it is asked for. */
  subject_id: string
}
