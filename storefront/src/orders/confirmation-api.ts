import { store } from "../app/store-client"

const KEPT_MS = 60_000

/**
 * Opens an order's confirmation, a PDF, in a tab of its own. Fetched by the
 * app's client: a plain link would not carry the buyer's log-in.
 */
export const openConfirmation = async (
  order_id: string,
  language: string
): Promise<void> => {
  // At once: a tab that is opened after waiting is taken for an advertisement.
  const tab = window.open("", "_blank")
  try {
    const answer = (await store().client.fetch(
      `/store/orders/${order_id}/confirmation`,
      { query: { language }, headers: { accept: "application/pdf" } }
    )) as Response
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
