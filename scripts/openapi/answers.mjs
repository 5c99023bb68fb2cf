import path from "node:path"
import ts from "typescript"
import {
  createFormatter,
  createParser,
  DEFAULT_CONFIG,
  SchemaGenerator,
} from "ts-json-schema-generator"
import { inRoot } from "../lib/paths.mjs"

const nameOf = (index) => `Answer${index}`

/** The type check's options, so that types mean here what they mean there. */
const compilerOptions = () => {
  const { config } = ts.readConfigFile(
    inRoot("tsconfig.check.json"),
    ts.sys.readFile
  )
  return ts.parseJsonConfigFileContent(config, ts.sys, inRoot()).options
}

/** A program of the routes' files in which each answer's type has a name. */
const programOf = (routes) => {
  const added = new Map()
  routes.forEach(({ file, answer }, index) => {
    if (answer) {
      const line = `\nexport type ${nameOf(index)} = ${answer}`
      added.set(file, (added.get(file) ?? "") + line)
    }
  })
  const options = { ...compilerOptions(), noEmit: true }
  const host = ts.createCompilerHost(options, true)
  const { readFile } = host
  host.readFile = (file) => {
    const text = readFile(file)
    const more = added.get(path.resolve(file))
    return text && more ? text + more : text
  }
  const getSourceFile = host.getSourceFile
  host.getSourceFile = (file, target, ...rest) =>
    added.has(path.resolve(file))
      ? ts.createSourceFile(file, host.readFile(file), target, true)
      : getSourceFile(file, target, ...rest)
  return ts.createProgram([...added.keys()], options, host)
}

/**
 * JSON schemas of the routes' answers, in the routes' order; null where a
 * route does not say what it answers.
 */
export const answerSchemas = (routes) => {
  const program = programOf(routes)
  const config = {
    ...DEFAULT_CONFIG,
    expose: "export",
    topRef: false,
    sortProps: false,
    jsDoc: "extended",
    additionalProperties: false,
  }
  const generator = new SchemaGenerator(
    program,
    createParser(program, config),
    createFormatter(config),
    config
  )
  return routes.map(({ answer }, index) =>
    answer ? generator.createSchema(nameOf(index)) : null
  )
}
