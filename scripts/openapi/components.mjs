const refused = (description) => ({
  description,
  content: {
    "application/json": { schema: { $ref: "#/components/schemas/Refusal" } },
  },
})

/** What is the same for all routes. */
export const responses = {
  400: refused("The request is not as it has to be; the message names what."),
  401: refused("Nobody, or somebody else, is logged in."),
  403: refused("Whoever is logged in may not do this."),
  404: refused("There is no such thing, or it is somebody else's."),
}

/** How Medusa says no. */
export const refusal = {
  type: "object",
  properties: {
    type: { type: "string", examples: ["invalid_data", "not_found"] },
    message: { type: "string" },
    code: { type: "string" },
  },
  required: ["message"],
}

/** The ways to log in. */
export const securitySchemes = {
  publishable_key: {
    type: "apiKey",
    in: "header",
    name: "x-publishable-api-key",
    description: "Says which shop. It is no secret.",
  },
  bearer: {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description: "The token of `POST /auth/{customer,user}/emailpass`.",
  },
  customer_session: { type: "apiKey", in: "cookie", name: "connect.sid" },
  admin_session: { type: "apiKey", in: "cookie", name: "connect.sid" },
  secret_key: {
    type: "http",
    scheme: "basic",
    description: "A secret API key as user name, without password.",
  },
}
