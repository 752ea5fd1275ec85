/** The one function of js-yaml that the comparison calls; the package ships no types. */
declare module "js-yaml" {
  export function load(text: string): unknown;
}
