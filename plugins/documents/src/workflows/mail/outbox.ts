import type { MedusaContainer } from "@medusajs/framework/types"
import {
  OUTGOING_MAIL_MODULE,
  type OutgoingMailModuleService,
} from "../../modules/outgoing-mail"

/** The outbox in the container. */
export const outbox = (container: MedusaContainer): OutgoingMailModuleService =>
  container.resolve(OUTGOING_MAIL_MODULE)
