/**
 * An error as what a look brings that finds nothing.
 *
 * @param {unknown} error
 * @returns {{ kind: 'nothing', text: string }}
 */
export function failed(error) {
  return { kind: 'nothing', text: error instanceof Error ? error.message : String(error) };
}
