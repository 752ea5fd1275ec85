import { reportLines, replayFile, Report } from "./index.ts";

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith("--"));
const [verbose, gas] = [args.includes("--verbose"), args.includes("--gas")];
if (files.length === 0) {
  process.stderr.write("replay: name one or more recordings (.json or .json.gz)\n");
  process.exitCode = 2;
} else {
  const sum = new Report();
  for (const file of files) {
    const report = replayFile(file);
    sum.merge(report);
  }
  process.stdout.write(`${reportLines(sum, { verbose, gas }).join("\n")}\n`);
  process.exitCode = sum.unexplained.length === 0 ? 0 : 1;
}
