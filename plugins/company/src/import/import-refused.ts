import { MedusaError } from "@medusajs/framework/utils"
import { messageText, rowMessage, type RowMessage } from "./message"

/**
 * A file that cannot be read as a table at all. Its message is in English, as
 * all of Medusa's are; `reason` lets a page say it in another language.
 */
export class ImportRefused extends MedusaError {
  readonly reason: RowMessage

  constructor(code: string, params: RowMessage["params"] = {}) {
    const reason = rowMessage(null, code, params)
    super(MedusaError.Types.INVALID_DATA, messageText(reason, "en"), code)
    this.reason = reason
  }
}
