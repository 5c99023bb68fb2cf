import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"

/** A booted store as a test holds it: its HTTP address and its container. */
export type TestApp = {
  api: AxiosInstance
  container: MedusaContainer
}
