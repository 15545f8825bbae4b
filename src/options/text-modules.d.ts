/** Tables that the build puts into a bundle as text. */
declare module '*.tsv' {
  const text: string;
  export default text;
}
