/**
 * Readers for payloads: each takes whatever is there and gives what can be drawn.
 *
 * @typedef {string | number | boolean | null | undefined | Json[] | { [name: string]: Json }} Json
 * @typedef {{ [name: string]: Json }} Fields
 */

/**
 * @param {Json} value
 * @returns {Fields}
 */
export function fields(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/**
 * @param {Json} value
 * @returns {Json[]}
 */
export function items(value) {
  return Array.isArray(value) ? value : [];
}

/** @param {Json} value */
export function string(value) {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
