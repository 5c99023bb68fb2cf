export { bigBody } from "./big-body"
export { NoBody, noQuery } from "./nothing-asked"
