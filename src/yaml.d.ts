/** Rule files are plain data until the schema has read them. */
declare module "*.yaml" {
  const data: unknown;
  export default data;
}
