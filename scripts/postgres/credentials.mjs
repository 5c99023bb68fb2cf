/**
 * The embedded PostgreSQL listens on this machine only and holds demo and test
 * data, so its password is no secret.
 */
export const USER = "postgres"
export const PASSWORD = "postgres"
