/** Longest name that a customer group gets from a company. */
const NAME_LENGTH = 200

/**
 * Name of a company's customer group. With the id, because Medusa wants group
 * names to be unique and companies' names are not.
 */
export const customerGroupName = (company: {
  id: string
  name: string
}): string => `${company.name.slice(0, NAME_LENGTH)} (${company.id})`
