/**
 * This page's own measure: when it first painted and what it weighed (headers included).
 *
 * @param {HTMLElement} line
 */
export function startMeasure(line) {
  const show = () => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    if (paint === undefined) return;
    const bytes = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ].reduce((sum, entry) => sum + weight(entry), 0);
    line.textContent = `First paint ${Math.round(paint.startTime)} ms, ${Math.round(bytes / 1000)} kB`;
  };
  new PerformanceObserver(show).observe({ type: 'paint', buffered: true });
  addEventListener('load', () => setTimeout(show, 500));
}

/** @param {PerformanceEntry} entry */
function weight(entry) {
  return entry instanceof PerformanceResourceTiming
    ? Math.max(entry.transferSize, entry.encodedBodySize)
    : 0;
}
