import { MathBN } from "@medusajs/framework/utils"
import type { RateTarget } from "./rate-targets"
import { EVERYTHING, type Target, targetKey } from "./target"

/** A percentage that a contract shall give on a target, new or changed. */
export type RateInput = {
  target_type: RateTarget
  target_id: string
  percent: number
}

/** What somebody asks to be changed of a contract's percentages; all or none. */
export type RateChanges = {
  upsert: RateInput[]
  /** Ids of percentages. */
  delete: string[]
}

/** A percentage that the contract has now. */
export type StandingRate = Target & { id: string }

/** What is wrong with a row, in words that name the field. */
export type RateFault = {
  list: keyof RateChanges
  row: number
  sentence: string
}

/** As many as the database compares exactly with what an ERP sends. */
const MAX_DECIMALS = 4

const decimalsOf = (percent: number): number =>
  MathBN.convert(percent).decimalPlaces() ?? 0

const percentFault = ({ percent }: RateInput): string | null => {
  if (percent < 0 || percent >= 100) {
    return `percent: ${percent} must be at least 0 and less than 100`
  }
  return decimalsOf(percent) > MAX_DECIMALS
    ? `percent: ${percent} has more than ${MAX_DECIMALS} decimals`
    : null
}

const everythingFault = ({
  target_type,
  target_id,
}: RateInput): string | null => {
  if (target_type === "all") {
    return target_id === EVERYTHING
      ? null
      : `target_id: "all" stands for every article and takes no id, not ${target_id}`
  }
  return target_id === EVERYTHING
    ? `target_id: a percentage on a ${target_type} needs its id`
    : null
}

/**
 * What is wrong with changes of percentages by themselves; whether what they
 * are about exists is for whom the database is at hand.
 *
 * @param standing - The percentages that the contract has, at least those that are deleted or changed.
 */
export const rateFaults = (
  { upsert, delete: remove }: RateChanges,
  standing: StandingRate[]
): RateFault[] => {
  const byId = new Map(standing.map((rate) => [rate.id, rate]))
  const gone = new Set(
    remove.flatMap((id) => {
      const rate = byId.get(id)
      return rate ? [targetKey(rate)] : []
    })
  )
  const said = new Map<string, number>()
  const upserts = upsert.flatMap((rate, row): RateFault[] => {
    const key = targetKey(rate)
    const before = said.get(key)
    said.set(key, before ?? row)
    const sentences = [
      everythingFault(rate),
      percentFault(rate),
      before === undefined
        ? null
        : `target_id: row ${before + 1} is about the same ${rate.target_type}`,
      gone.has(key)
        ? "target_id: the same batch deletes this percentage"
        : null,
    ]
    return sentences
      .filter((sentence) => sentence !== null)
      .map((sentence) => ({ list: "upsert", row, sentence }))
  })
  const deletions = remove.flatMap((id, row): RateFault[] => {
    if (!byId.has(id)) {
      return [
        {
          list: "delete",
          row,
          sentence: `the contract has no percentage with the id ${id}`,
        },
      ]
    }
    return remove.indexOf(id) < row
      ? [
          {
            list: "delete",
            row,
            sentence: `row ${remove.indexOf(id) + 1} names the same percentage`,
          },
        ]
      : []
  })
  return [...upserts, ...deletions]
}

/** All faults as lines that name list and row. */
export const faultText = (faults: RateFault[]): string =>
  [...faults]
    .sort((a, b) => b.list.localeCompare(a.list) || a.row - b.row)
    .map(({ list, row, sentence }) => `${list}, row ${row + 1}, ${sentence}`)
    .join("\n")
