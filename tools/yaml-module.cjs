// One parser turns a rule file into a module, for webpack, Jest and Node alike; no YAML parser reaches the browser.
const { parse } = require("yaml");

/** The data as JSON; `path` stands in front of a syntax error so that it names its file. */
function yamlToJson(text, path) {
  try {
    return JSON.stringify(parse(text, { strict: true, uniqueKeys: true }));
  } catch (error) {
    const said = `${path}: ${error instanceof Error ? error.message : error}`;
    throw Object.assign(new Error(said), { name: "FaultyFile" });
  }
}

module.exports = { yamlToJson };
