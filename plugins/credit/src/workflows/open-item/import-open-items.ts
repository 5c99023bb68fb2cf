import type {
  DecimalMark,
  ImportMode,
  TableRow,
} from "@medusa-b2b/company/import"
import type { Actor } from "@medusa-b2b/kit/door"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { UpsertedItems } from "../../types/open-item"
import { itemsIn } from "./items-in"
import { prepareRows } from "./prepare-rows"
import { upsertOpenItemsWorkflow } from "./workflows/upsert-open-items"

/** Rows as they come, and what is to become of them. */
export type ImportOpenItems = {
  rows: TableRow[]
  mark: DecimalMark
  mode: ImportMode
  dry_run: boolean
  actor: Actor
}

/** Takes rows of a file or a JSON body, and reports on each; a dry run decides in the same way and writes nothing. */
export const importOpenItems = async (
  { rows, mark, mode, dry_run, actor }: ImportOpenItems,
  container: MedusaContainer
): Promise<Pick<UpsertedItems, "rows" | "counts">> => {
  const prepared = await prepareRows(rows, mark, container)
  if (dry_run) {
    return itemsIn(container).upsertItems({ ...prepared, mode, dry_run })
  }
  const { result } = await upsertOpenItemsWorkflow(container).run({
    input: { ...prepared, mode, actor },
  })
  return result
}
