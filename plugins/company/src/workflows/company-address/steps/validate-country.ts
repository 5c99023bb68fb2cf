import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"

/**
 * Refuses a country that Medusa does not know; nothing is asked without one.
 *
 * @throws MedusaError INVALID_DATA naming the code.
 */
export const validateCountryStep = createStep(
  "validate-country",
  async ({ country_code }: { country_code?: string }, { container }) => {
    if (country_code === undefined) {
      return
    }
    const [country] = await container
      .resolve(Modules.REGION)
      .listCountries({ iso_2: country_code }, { select: ["iso_2"], take: 1 })
    if (!country) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `country_code: there is no country ${country_code}; two small letters are asked for, such as se`
      )
    }
  }
)
