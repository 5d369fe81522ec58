/**
 * The table "Selected Areas of Activity", typed once more from the brochure, cell by cell: x for a mark, a dot for a blank.
 * It is independent of data/ on purpose, so that a slip in one of the two transcriptions shows.
 */
export const brochureMatrix: readonly (readonly [number: number, name: string, marks: string])[] = [
  [1, "5-HT Chemistry & Health", "..xxx.xxx.x..xx.xxx"],
  [2, "BioCon Valley®", "x.xxx.x.x..xxxx.xxx"],
  [3, "BioLAGO", "..x.x..x........x.x"],
  [4, "BIOPRO", "xxxxxxxx.....xxx..x"],
  [5, "biosaxony", "xxxxxxxxxxxxx.xxxxx"],
  [6, "Innovationsnetzwerk Gesundheit Bayern Innovativ", "xxxxxxxx......xx.x."],
  [7, "HealthCapital Berlin Brandenburg", "xxxxx.x.....x.xx..x"],
  [8, "innoMed", "xxxxxx.x........xxx"],
  [9, "Life Science Nord", "x.xxx..xx...x..x..."],
  [10, "MedicalMountains GmbH", "xxxxxxxx..xxxxxx..x"],
  [11, "Medical Valley EMN", "x.xxx.xxx.x.....xxx"],
  [12, "Medizin.NRW", "xxxxxxxxxxxxxxxxxxx"],
  [13, "medways", "x.xxx.x...x..xx.xxx"],
  [14, "microTEC Südwest", "xxxxx..x.x..x...xxx"],
  [15, "OptoNet e.V.", ".xxxx.xx..x..x....x"],
  [16, "Photonics BW", "xxxxxx....x.......x"],
  [17, "Technologieland Hessen", "x.xxx.x......xx..x."],
];

/** The heads of its columns, as printed. */
export const brochureColumns: readonly string[] = [
  "Implants",
  "Minimally invasive technologies",
  "Digital health",
  "Medical imaging",
  "Diagnostics",
  "Surgical instruments",
  "Cardiology",
  "Robotics",
  "Hygiene management",
  "Hearing aids",
  "Ophthalmal",
  "Plasma medicine",
  "Bone healing",
  "Dental",
  "Orthopedics",
  "Endoprosthetics",
  "Home care",
  "Rehabilitation",
  "Assistive technologies",
];
