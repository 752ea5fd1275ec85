/** Where two tables of texts part, one sentence each. */
export function tableDifferences(
  what: string,
  chain: Iterable<readonly [string, string]>,
  ledger: Iterable<readonly [string, string]>,
): readonly string[] {
  const expected = new Map(ledger);
  const differences: string[] = [];
  for (const [key, value] of chain) {
    const wanted = expected.get(key);
    expected.delete(key);
    if (wanted !== value)
      differences.push(`${what} ${key}: the chain has ${value}, the ledger ${wanted ?? "nothing"}`);
  }
  for (const [key, value] of expected)
    differences.push(`${what} ${key}: the chain has nothing, the ledger ${value}`);
  return differences;
}
