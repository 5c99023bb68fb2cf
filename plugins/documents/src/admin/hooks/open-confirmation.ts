import { sdk } from "@medusa-b2b/admin-kit"

const KEPT_MS = 60_000

/**
 * Opens an order's confirmation in a tab of its own. Fetched by the admin's
 * client, because a link would not carry its log-in everywhere.
 */
export const openConfirmation = async (
  order_id: string,
  language: "en" | "sv"
): Promise<void> => {
  // At once: a tab that is opened after waiting is taken for an advertisement.
  const tab = window.open("", "_blank")
  const answer = (await sdk.client.fetch(
    `/admin/orders/${order_id}/confirmation`,
    { query: { language }, headers: { accept: "application/pdf" } }
  )) as Response
  const address = URL.createObjectURL(await answer.blob())
  if (tab) {
    tab.location.href = address
  }
  window.setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}
