export interface EdgePoint {
  readonly x: number;
  readonly y: number;
}

/** An SVG path between two cards. `over`: where it begins to pass the cards of the columns between them, each `width` wide. */
export function edgePath(
  from: EdgePoint,
  to: EdgePoint,
  { over, width }: { readonly over: readonly EdgePoint[]; readonly width: number },
): string {
  let at = from;
  const passed = over.map((way) => {
    const path = `${curve(at, way)}H${way.x + width}`;
    at = { x: way.x + width, y: way.y };
    return path;
  });
  return `M${from.x} ${from.y}${passed.join('')}${curve(at, to)}`;
}

function curve(from: EdgePoint, to: EdgePoint): string {
  const bend = Math.max(24, Math.abs(to.x - from.x) / 2);
  return `C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`;
}
