import { useCallback } from "react"
import { useTranslation } from "react-i18next"

import type { AdminArticle } from "../../types"

/** Says units by their names; the code where nobody has given it one. */
export const useUnitsText = () => {
  const { t } = useTranslation("article")

  const unitName = useCallback(
    (code: string, count = 1): string =>
      t(`unitNames.${code}.${count === 1 ? "one" : "other"}`, {
        defaultValue: code,
      }),
    [t]
  )

  /** The units in which an article is sold: `pieces, box (200 pieces)`. */
  const unitsText = useCallback(
    ({
      base_unit,
      is_base_sold,
      units,
    }: Pick<AdminArticle, "base_unit" | "is_base_sold" | "units">): string =>
      [
        ...(is_base_sold ? [unitName(base_unit, 2)] : []),
        ...units.map(
          ({ code, factor }) =>
            `${unitName(code)} (${factor} ${unitName(base_unit, factor)})`
        ),
      ].join(", "),
    [unitName]
  )

  return { unitName, unitsText }
}
