import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  resolve: { conditions: ["source"] },
  test: {
    include: ["packages/*/test/**/*.test.ts", "apps/*/test/**/*.test.ts", "tools/*/test/**/*.test.ts"],
    pool: "threads",
    isolate: false,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", "./tools/report.ts"],
  },
});
