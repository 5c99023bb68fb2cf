import type { Paper } from "../contact-points/contact-points-api"
import { store } from "../app/store-client"

const KEPT_MS = 60_000

/** A paper on file with an order, e.g. its invoice. */
export type OrderPaper = {
  id: string
  paper: Paper
  number: string | null
  created_at: string
}

/** The papers on file with an order, but for its confirmation. */
export const fetchPapers = async (order_id: string): Promise<OrderPaper[]> =>
  (
    await store().client.fetch<{ papers: OrderPaper[] }>(
      `/store/orders/${order_id}/papers`
    )
  ).papers

/** Address of a paper's file. */
export const paperPath = (order_id: string, paper_id: string): string =>
  `/store/orders/${order_id}/papers/${paper_id}`

/** Address of an order's confirmation. */
export const confirmationPath = (order_id: string): string =>
  `/store/orders/${order_id}/confirmation`

/**
 * Opens a PDF of the store in a tab of its own. Fetched by the app's client: a
 * plain link would not carry the buyer's log-in.
 */
export const openPdf = async (
  path: string,
  query: Record<string, string> = {}
): Promise<void> => {
  // At once: a tab that is opened after waiting is taken for an advertisement.
  const tab = window.open("", "_blank")
  try {
    const answer = (await store().client.fetch(path, {
      query,
      headers: { accept: "application/pdf" },
    })) as Response
    const address = URL.createObjectURL(await answer.blob())
    window.setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
    if (tab) {
      tab.location.href = address
    } else {
      window.location.assign(address)
    }
  } catch (error) {
    tab?.close()
    throw error
  }
}
