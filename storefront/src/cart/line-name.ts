import type { TFunction } from "i18next"

type Line = {
  title: string
  product_title?: string | null
  variant_id?: string | null
  metadata?: Record<string, unknown> | null
}

/** Whether a line is a fee and no article. */
export const isFee = ({ variant_id, metadata }: Line): boolean =>
  !variant_id && typeof metadata?.b2b_fee === "string"

/** What a line is: its article, or a fee in the reader's language. */
export const lineName = (line: Line, t: TFunction): string =>
  isFee(line)
    ? t(`cart.fees.${line.metadata?.b2b_fee}`, line.title)
    : (line.product_title ?? line.title)
