const MEAN_EARTH_RADIUS_KM = 6371.0088;

/** The distance of two points on the globe along its surface (haversine formula), from degrees, to the metre. */
export function greatCircleKm(latitude: number, longitude: number, toLatitude: number, toLongitude: number): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord =
    half(latitude, toLatitude) +
    Math.cos(radians(latitude)) * Math.cos(radians(toLatitude)) * half(longitude, toLongitude);
  const km = 2 * MEAN_EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  // sines differ between engines in their last digit; a metre is far finer than what a city's centre can tell
  return Math.round(km * 1000) / 1000;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
