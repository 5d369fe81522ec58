/** A point in degrees. */
interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * The distance along a sphere of the mean Earth radius: the angle between two vectors from its centre. A second way, which
 * shares nothing with the haversine formula, and is exact to the millimetre everywhere, antipodes included.
 */
export function sphereKm(from: Degrees, to: Degrees): number {
  const [ax, ay, az] = vector(from);
  const [bx, by, bz] = vector(to);
  const across = Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx);
  return 6371.0088 * Math.atan2(across, ax * bx + ay * by + az * bz);
}

function vector({ latitude, longitude }: Degrees): [x: number, y: number, z: number] {
  const [phi, lambda] = [latitude, longitude].map((degrees) => degrees * (Math.PI / 180)) as [number, number];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}
