import type { MedusaContainer } from "@medusajs/framework/types"
import { bookLeftItems } from "../workflows/open-item/book-left-items"

/** Books open items that were left: by a process that was killed, or for want of an exchange rate. */
const bookOpenItems = async (container: MedusaContainer): Promise<void> => {
  await bookLeftItems(container)
}

export default bookOpenItems

export const config = {
  name: "book-open-items",
  schedule: "*/30 * * * * *",
}
