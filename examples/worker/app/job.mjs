/** What is done each time: put your own work here. */
export async function job(run) {
  let primes = 0;
  for (let number = 2; number < 1000 * run && number < 100_000; number++) {
    let divisor = 2;
    while (divisor * divisor <= number && number % divisor !== 0) divisor++;
    if (divisor * divisor > number) primes++;
  }
  return { primes };
}
