// MikroORM keeps what it knows of the models in one store per process; a test
// file that starts with another file's leftovers finds the wrong tables.
const { MetadataStorage } = require("@medusajs/framework/mikro-orm/core")

MetadataStorage.clear()
