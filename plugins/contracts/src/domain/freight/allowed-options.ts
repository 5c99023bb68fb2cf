import type { FreightTerms } from "./freight-terms"

/** A shipping option, by its id and its type's. */
export type OptionOfType = { id: string; type_id: string | null }

/** Whether the terms let this shipping option be chosen; with nothing said all are. */
export const isAllowedOption = (
  {
    shipping_option_ids: ids,
    shipping_option_type_ids: types,
  }: Pick<FreightTerms, "shipping_option_ids" | "shipping_option_type_ids">,
  { id, type_id }: OptionOfType
): boolean =>
  (!ids.length && !types.length) ||
  ids.includes(id) ||
  (type_id !== null && types.includes(type_id))
