/** The pages of the explorer, each in a state that shows what it has to show. */
export const explorerStates = {
  start: "",
  partners:
    "?want=surgical-instruments,robotics:2,dental,hearing-aids&in=DE-BW&specialists=yes&compare=biopro,medicalmountains",
  cluster: "?view=cluster&cluster=biocon-valley",
  compare: "?view=compare&want=robotics,dental&compare=biopro,medicalmountains,microtec-suedwest,medizin-nrw",
  map: "?view=map&shade=hospital-beds",
  matrix: "?view=matrix&want=dental&sort=robotics&order=descending&columns=count",
  indicators: "?view=figures",
  figures: "?view=figures&indicator=companies&area=DE&pair=gtai-2024.companies,spectronet-2025.companies&style=bibtex",
  charts: "?view=figures&indicator=hospitals&area=DE&chart=yes",
  problems: "?view=cluster&cluster=medway&want=robotic:2,ophthalmal,dental:-1&sort=colour",
} as const;
