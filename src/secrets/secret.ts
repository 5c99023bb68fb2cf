import { MedusaError } from "@medusajs/framework/utils"

/** Everybody knows it: whoever has it can log in as anybody. */
const FOR_DEVELOPMENT = "only-for-development"

/**
 * A secret of the store, from the environment. In production there is no other;
 * elsewhere, one that everybody knows does.
 *
 * @throws MedusaError INVALID_DATA in production without one, or with the one for development.
 */
export const secret = (
  name: "JWT_SECRET" | "COOKIE_SECRET",
  environment: NodeJS.ProcessEnv = process.env
): string => {
  const given = environment[name]
  if (environment.NODE_ENV !== "production") {
    return given || FOR_DEVELOPMENT
  }
  if (!given || given === FOR_DEVELOPMENT) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `In production the store does not start without ${name}: set it to a random text of its own, e.g. from "openssl rand -hex 32"`
    )
  }
  return given
}
