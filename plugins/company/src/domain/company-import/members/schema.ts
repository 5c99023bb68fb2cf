import { z } from "@medusajs/framework/zod"
import {
  booleanCell,
  emailCell,
  oneOfCell,
  requiredCell,
  textCell,
} from "../../../import/cells"
import { LANGUAGES } from "../../language"

/** A row of a file of members. A column that the file lacks is undefined, an empty cell null. */
export const memberRowSchema = z.strictObject({
  external_id: textCell(),
  company_external_id: requiredCell(),
  email: emailCell(),
  first_name: textCell(),
  last_name: textCell(),
  phone: textCell(),
  /** A standing role in either language, or the name of a company's own. */
  role: textCell(),
  is_default: booleanCell(),
  language: oneOfCell(LANGUAGES, { svenska: "sv", engelska: "en" }),
})

export type MemberFileRow = z.output<typeof memberRowSchema>
