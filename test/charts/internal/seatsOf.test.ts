import { expect, it } from "vitest";
import { seatsOf, seatText } from "../../../src/charts/internal/seatsOf.js";

const at = (name: string, city?: unknown) => ({
  ...{ id: name, name, focusAreas: [], seat: { value: { latitude: 50, longitude: 10, city } } },
});

it("names the city where the record of a seat does", () => {
  expect(seatsOf([at("A", "Jena"), at("B")]).seats.map(seatText)).toEqual(["A, B, Jena"]);
  expect(seatsOf([at("A"), at("B", "Jena")]).seats.map(seatText)).toEqual(["A, B"]);
  expect(seatsOf([at("A", 5)]).seats).toEqual([{ names: ["A"], latitude: 50, longitude: 10, city: undefined }]);
});
