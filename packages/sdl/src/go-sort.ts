/** Whether one element stands before another. It need not be a proper order: the steps below are taken all the same. */
export type Less<T> = (left: T, right: T) => boolean;

const MAX_INSERTION = 12;
const SHORTEST_NINTHER = 50;
const SHORTEST_SHIFTING = 50;
const MAX_SHIFTS = 5;
const MAX_SWAPS = 12;
const STABLE_BLOCK = 20;

type Hint = "unknown" | "increasing" | "decreasing";

/**
 * Sorts in place with the very steps of Go's sort.Sort (pattern-defeating quicksort, insertion sort up to 12 elements):
 * where equal elements end up is part of a manifest's hash.
 */
export function goSort<T>(elements: T[], less: Less<T>): void {
  if (elements.length > 1) new Sorter(elements, less).sort();
}

/** Sorts in place with the very steps of Go's sort.Stable; they show where `less` is not a proper order. */
export function goStableSort<T>(elements: T[], less: Less<T>): void {
  if (elements.length > 1) new Sorter(elements, less).stableSort();
}

class Sorter<T> {
  readonly #elements: T[];
  readonly #compare: Less<T>;
  #swaps = 0;

  constructor(elements: T[], less: Less<T>) {
    this.#elements = elements;
    this.#compare = less;
  }

  sort(): void {
    const { length } = this.#elements;
    this.#quickSort(0, length, 32 - Math.clz32(length));
  }

  stableSort(): void {
    const { length } = this.#elements;
    for (let start = 0; start < length; start += STABLE_BLOCK)
      this.#insertionSort(start, Math.min(start + STABLE_BLOCK, length));
    for (let block = STABLE_BLOCK; block < length; block *= 2) {
      for (let start = 0; start + block < length; start += 2 * block)
        this.#mergeInPlace(start, start + block, Math.min(start + 2 * block, length));
    }
  }

  #less(left: number, right: number): boolean {
    return this.#compare(this.#elements[left] as T, this.#elements[right] as T);
  }

  #swap(left: number, right: number): void {
    const kept = this.#elements[left] as T;
    this.#elements[left] = this.#elements[right] as T;
    this.#elements[right] = kept;
  }

  #insertionSort(start: number, end: number): void {
    for (let next = start + 1; next < end; next++)
      for (let at = next; at > start && this.#less(at, at - 1); at--) this.#swap(at, at - 1);
  }

  #quickSort(from: number, to: number, badPivots: number): void {
    let [start, end, limit] = [from, to, badPivots];
    let balanced = true;
    let partitioned = true;
    for (;;) {
      const length = end - start;
      if (length <= MAX_INSERTION) return this.#insertionSort(start, end);
      if (limit === 0) return this.#heapSort(start, end);
      if (!balanced) {
        this.#breakPatterns(start, end);
        limit--;
      }
      let { pivot, hint } = this.#choosePivot(start, end);
      if (hint === "decreasing") {
        this.#reverse(start, end);
        pivot = end - 1 - (pivot - start);
        hint = "increasing";
      }
      if (balanced && partitioned && hint === "increasing" && this.#shiftFew(start, end)) return;
      if (start > 0 && !this.#less(start - 1, pivot)) {
        start = this.#partitionEqual(start, end, pivot);
        continue;
      }
      const { middle, already } = this.#partition(start, end, pivot);
      partitioned = already;
      const [left, right] = [middle - start, end - middle];
      balanced = Math.min(left, right) >= Math.floor(length / 8);
      if (left < right) {
        this.#quickSort(start, middle, limit);
        start = middle + 1;
      } else {
        this.#quickSort(middle + 1, end, limit);
        end = middle;
      }
    }
  }

  #heapSort(start: number, end: number): void {
    const length = end - start;
    for (let root = Math.floor((length - 1) / 2); root >= 0; root--)
      this.#siftDown(root, length, start);
    for (let last = length - 1; last >= 0; last--) {
      this.#swap(start, start + last);
      this.#siftDown(0, last, start);
    }
  }

  #siftDown(from: number, length: number, start: number): void {
    let root = from;
    for (;;) {
      let child = 2 * root + 1;
      if (child >= length) return;
      if (child + 1 < length && this.#less(start + child, start + child + 1)) child++;
      if (!this.#less(start + root, start + child)) return;
      this.#swap(start + root, start + child);
      root = child;
    }
  }

  /** Moves what is less than the pivot before it and tells its new place. */
  #partition(start: number, end: number, pivot: number): { middle: number; already: boolean } {
    this.#swap(start, pivot);
    let left = start + 1;
    let right = end - 1;
    let already = true;
    for (;;) {
      while (left <= right && this.#less(left, start)) left++;
      while (left <= right && !this.#less(right, start)) right--;
      if (left > right) break;
      already = false;
      this.#swap(left++, right--);
    }
    this.#swap(right, start);
    return { middle: right, already };
  }

  /** Moves what equals the pivot to the begin, where nothing is less than it; tells where the greater ones begin. */
  #partitionEqual(start: number, end: number, pivot: number): number {
    this.#swap(start, pivot);
    let left = start + 1;
    let right = end - 1;
    for (;;) {
      while (left <= right && !this.#less(start, left)) left++;
      while (left <= right && this.#less(start, right)) right--;
      if (left > right) return left;
      this.#swap(left++, right--);
    }
  }

  /** Repairs a few pairs that stand in the wrong order; tells whether all is sorted then. */
  #shiftFew(start: number, end: number): boolean {
    let at = start + 1;
    for (let step = 0; step < MAX_SHIFTS; step++) {
      while (at < end && !this.#less(at, at - 1)) at++;
      if (at === end) return true;
      if (end - start < SHORTEST_SHIFTING) return false;
      this.#swap(at, at - 1);
      if (at - start >= 2)
        for (let down = at - 1; down >= 1 && this.#less(down, down - 1); down--)
          this.#swap(down, down - 1);
      if (end - at >= 2)
        for (let up = at + 1; up < end && this.#less(up, up - 1); up++) this.#swap(up, up - 1);
    }
    return false;
  }

  /** Scatters three elements by a generator seeded with the length. */
  #breakPatterns(start: number, end: number): void {
    const length = end - start;
    if (length < 8) return;
    let random = BigInt(length);
    const mask = BigInt(2 ** (32 - Math.clz32(length)) - 1);
    const middle = start + Math.floor(length / 4) * 2;
    for (let at = middle - 1; at <= middle + 1; at++) {
      random = nextRandom(random);
      let other = Number(random & mask);
      if (other >= length) other -= length;
      this.#swap(at, start + other);
    }
  }

  #choosePivot(start: number, end: number): { pivot: number; hint: Hint } {
    const length = end - start;
    const quarter = Math.floor(length / 4);
    let [first, pivot, third] = [start + quarter, start + 2 * quarter, start + 3 * quarter];
    this.#swaps = 0;
    if (length >= 8) {
      if (length >= SHORTEST_NINTHER) {
        first = this.#median(first - 1, first, first + 1);
        pivot = this.#median(pivot - 1, pivot, pivot + 1);
        third = this.#median(third - 1, third, third + 1);
      }
      pivot = this.#median(first, pivot, third);
    }
    if (this.#swaps === 0) return { pivot, hint: "increasing" };
    return { pivot, hint: this.#swaps === MAX_SWAPS ? "decreasing" : "unknown" };
  }

  #median(first: number, second: number, third: number): number {
    let [low, middle, high] = [first, second, third];
    if (this.#less(middle, low)) {
      this.#swaps++;
      [low, middle] = [middle, low];
    }
    if (this.#less(high, middle)) {
      this.#swaps++;
      [middle, high] = [high, middle];
    }
    if (this.#less(middle, low)) {
      this.#swaps++;
      [low, middle] = [middle, low];
    }
    return middle;
  }

  #reverse(start: number, end: number): void {
    for (let left = start, right = end - 1; left < right; left++, right--) this.#swap(left, right);
  }

  /** Merges two neighbouring sorted ranges without a copy (SymMerge, Kim and Kutzner 2004). */
  #mergeInPlace(start: number, middle: number, end: number): void {
    if (middle - start === 1) return this.#insertFirst(start, middle, end);
    if (end - middle === 1) return this.#insertLast(start, middle);
    const half = Math.floor((start + end) / 2);
    const sum = half + middle;
    let low = middle > half ? sum - end : start;
    let high = middle > half ? half : middle;
    while (low < high) {
      const probe = Math.floor((low + high) / 2);
      if (this.#less(sum - 1 - probe, probe)) high = probe;
      else low = probe + 1;
    }
    const stop = sum - low;
    if (low < middle && middle < stop) this.#rotate(low, middle, stop);
    if (start < low && low < half) this.#mergeInPlace(start, low, half);
    if (half < stop && stop < end) this.#mergeInPlace(half, stop, end);
  }

  #insertFirst(start: number, middle: number, end: number): void {
    let [low, high] = [middle, end];
    while (low < high) {
      const probe = Math.floor((low + high) / 2);
      if (this.#less(probe, start)) low = probe + 1;
      else high = probe;
    }
    for (let at = start; at < low - 1; at++) this.#swap(at, at + 1);
  }

  #insertLast(start: number, middle: number): void {
    let [low, high] = [start, middle];
    while (low < high) {
      const probe = Math.floor((low + high) / 2);
      if (this.#less(middle, probe)) high = probe;
      else low = probe + 1;
    }
    for (let at = middle; at > low; at--) this.#swap(at, at - 1);
  }

  /** Exchanges two neighbouring ranges. */
  #rotate(start: number, middle: number, end: number): void {
    const turned = [...this.#elements.slice(middle, end), ...this.#elements.slice(start, middle)];
    for (let at = 0; at < turned.length; at++) this.#elements[start + at] = turned[at] as T;
  }
}

function nextRandom(state: bigint): bigint {
  let next = state;
  next ^= BigInt.asUintN(64, next << 13n);
  next ^= next >> 7n;
  next ^= BigInt.asUintN(64, next << 17n);
  return BigInt.asUintN(64, next);
}
