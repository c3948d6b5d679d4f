import { number } from "./markdown.js";
import type { CalibrationBin } from "./measurement.js";

const CHART_SIDE = 320;
const CHART_MARGIN = 48;

/** The calibration curve as an SVG image. */
export function drawCalibration(bins: readonly CalibrationBin[]): string {
  const x = (value: number) => (CHART_MARGIN + value * CHART_SIDE).toFixed(1);
  const y = (value: number) => (CHART_MARGIN / 2 + (1 - value) * CHART_SIDE).toFixed(1);
  const most = Math.max(...bins.map(({ posts }) => posts));
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((tick) => [
    `<path class="grid" d="M${x(0)} ${y(tick)}H${x(1)}M${x(tick)} ${y(0)}V${y(1)}"/>`,
    `<text x="${CHART_MARGIN - 8}" y="${y(tick)}" dy="4" text-anchor="end">${tick}</text>`,
    `<text x="${x(tick)}" y="${y(0)}" dy="18" text-anchor="middle">${tick}</text>`,
  ]);
  const circles = bins.map(({ confidence, accuracy, posts }) => {
    const radius = (3 + 9 * Math.sqrt(posts / most)).toFixed(1);
    return `<circle cx="${x(confidence)}" cy="${y(accuracy)}" r="${radius}"><title>${posts} posts: confidence ${number(confidence)}, accuracy ${number(accuracy)}</title></circle>`;
  });
  const width = CHART_SIDE + CHART_MARGIN * 1.5;
  const height = CHART_SIDE + CHART_MARGIN * 1.5;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Accuracy against confidence">
<style>text{font:12px sans-serif;fill:#333}.grid{stroke:#ddd}.ideal{stroke:#888;stroke-dasharray:4 4}circle{fill:#2563eb;fill-opacity:.7}</style>
<rect width="100%" height="100%" fill="#fff"/>
${ticks.join("\n")}
<path class="ideal" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>
${circles.join("\n")}
<text x="${x(0.5)}" y="${height - 6}" text-anchor="middle">confidence</text>
<text transform="translate(14 ${y(0.5)}) rotate(-90)" text-anchor="middle">accuracy</text>
</svg>
`;
}
