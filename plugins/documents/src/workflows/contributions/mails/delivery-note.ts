import { defineMailKind } from "@medusa-b2b/kit/mail"
import { composeDeliveryNote } from "../../delivery-note/compose-delivery-note"
import { DELIVERY_NOTE } from "../../delivery-note/delivery-note-kind"

defineMailKind({
  name: DELIVERY_NOTE,
  by: "documents",
  paper: "delivery_note",
  description: { en: "Goods on their way", sv: "Varor på väg" },
  compose: composeDeliveryNote,
})
