import {
  type MappedRow,
  type Plan,
  planUpsert,
  rowMessage,
  type RowMessage,
} from "@medusa-b2b/company/import"
import { MathBN } from "@medusajs/framework/utils"
import {
  ITEM_FIELDS,
  type ItemRowWithDefaults,
  type ItemValues,
  keyOf,
  type KnownItem,
} from "./item-values"
import { ocrReference } from "./ocr-reference"

/** An item's values as they are after a row, and what the row is about. */
export type ItemWrite = ItemRowWithDefaults & ItemValues

/** Fields that a new item must be given. */
const NEEDED = ["company_id", "issued_on", "currency_code", "amount"] as const

const isOlder = (row: ItemRowWithDefaults, known: KnownItem | null): boolean =>
  !!row.revised_at && !!known?.revised_at && row.revised_at < known.revised_at

const referenceOf = (
  row: ItemRowWithDefaults,
  known: KnownItem | null,
  number: string
): string | null => {
  if (row.kind !== "invoice") {
    return row.payment_reference ?? known?.payment_reference ?? null
  }
  const derived =
    !known?.payment_reference ||
    known.payment_reference === ocrReference(known.number)
  return (
    row.payment_reference ??
    (derived || row.payment_reference === null
      ? ocrReference(number)
      : (known?.payment_reference ?? null))
  )
}

/** The values that an item has once a row is written; what is older than what is there leaves all as it is. */
const valuesAfter = (
  row: ItemRowWithDefaults,
  known: KnownItem | null
): ItemWrite => {
  const { kind, external_id, default_due_on } = row
  if (known && isOlder(row, known)) {
    return { ...known, default_due_on }
  }
  const number = row.number ?? known?.number ?? external_id
  return {
    kind,
    external_id,
    default_due_on,
    number,
    company_id: row.company_id ?? known?.company_id ?? "",
    order_id:
      row.order_id === undefined ? (known?.order_id ?? null) : row.order_id,
    issued_on: row.issued_on ?? known?.issued_on ?? "",
    due_on:
      kind === "invoice"
        ? (row.due_on ?? known?.due_on ?? default_due_on)
        : null,
    currency_code: row.currency_code ?? known?.currency_code ?? "",
    amount: row.amount ?? known?.amount ?? "",
    is_void: row.is_void ?? known?.is_void ?? false,
    is_final: row.is_final ?? known?.is_final ?? false,
    payment_reference: referenceOf(row, known, number),
    revised_at: row.revised_at ?? known?.revised_at ?? null,
    allocations: row.allocations ?? known?.allocations ?? [],
  }
}

const refuse = (item: ItemWrite): RowMessage[] => {
  const missing = NEEDED.filter((field) => !item[field])
  if (missing.length) {
    return missing.map((field) => rowMessage(field, "missing"))
  }
  const isInvoice = item.kind === "invoice"
  const allocated = item.allocations.reduce(
    (sum, { amount }) => MathBN.add(sum, amount).toFixed(),
    "0"
  )
  return [
    ...(isInvoice && !item.due_on ? [rowMessage("due_on", "missing")] : []),
    ...(!isInvoice && MathBN.eq(item.amount, 0)
      ? [rowMessage("amount", "nothing")]
      : []),
    ...(!isInvoice && item.is_final
      ? [rowMessage("is_final", "only_invoice")]
      : []),
    ...(isInvoice && item.allocations.length
      ? [rowMessage("allocations", "no_invoice")]
      : []),
    ...(!isInvoice && MathBN.gt(allocated, item.amount)
      ? [
          rowMessage("allocations", "over_allocated", {
            allocated,
            amount: item.amount,
          }),
        ]
      : []),
  ]
}

/**
 * Decides for every row whether it creates an item, changes one, changes
 * nothing or is refused. Versions that are older than what is there change
 * nothing, so that the order in which they come does not count.
 *
 * @param known - Items by {@link keyOf}.
 */
export const planItems = (
  rows: MappedRow<ItemRowWithDefaults>[],
  known: ReadonlyMap<string, KnownItem>
): Plan<ItemWrite, KnownItem> => {
  const find = (row: ItemRowWithDefaults) => known.get(keyOf(row)) ?? null
  return planUpsert<ItemWrite, KnownItem>(
    rows.map(({ line, row }) => ({ line, row: valuesAfter(row, find(row)) })),
    {
      fields: [...ITEM_FIELDS],
      externalIdOf: ({ external_id }) => external_id,
      keysOf: (row) => [
        { column: "external_id", key: keyOf(row), value: row.external_id },
      ],
      find,
      refuse,
    }
  )
}
