// `npm run problems`: writes docs/problems.md from the catalogue of problems.

import { writeFileSync } from "node:fs";
import { problemsPage } from "./problems-doc/page";

writeFileSync("docs/problems.md", problemsPage());
