/** Writes `gen/` from `schema/`: `npm run gen`, or `generate.ts --out DIR` for another place. Needs Debian's protoc. */
import { parseArgs } from "node:util";
import { generate } from "./generate/generate.ts";

const { values } = parseArgs({ options: { out: { type: "string" } } });
const paths = generate(values.out);
process.stdout.write(`${paths.length} files written\n`);
