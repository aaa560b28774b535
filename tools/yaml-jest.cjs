// Jest transform
const { yamlToJson } = require("./yaml-module.cjs");

module.exports = {
  process(text, path) {
    return { code: `module.exports = { __esModule: true, default: ${yamlToJson(text, path)} };` };
  },
};
