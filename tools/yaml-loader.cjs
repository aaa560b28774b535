// webpack loader
const { yamlToJson } = require("./yaml-module.cjs");

module.exports = function yamlLoader(text) {
  return `export default ${yamlToJson(text, this.resourcePath)};`;
};
