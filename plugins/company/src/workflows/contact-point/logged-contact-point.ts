import type { CompanyContactPointDTO } from "../../types/address"

/** A contact point as the activity log has it: its name may be a person's, and is named so. */
export const loggedContactPoint = ({
  name,
  ...point
}: CompanyContactPointDTO): Record<string, unknown> => ({
  ...point,
  contact_name: name,
})
