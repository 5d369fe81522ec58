/**
 * The facts on the clusters that the brochure does not hold, typed once more while reading: field, value, the host of the page
 * that says it, then, where there is any, "more than" as `>`, the date of the value, and whether we only infer it. A label is
 * its name, its level and the date of award.
 */
export const clusterFacts = `
5-ht
  website | https://www.5-ht.com | 5-ht.com
  legalForm | GmbH | ihk.de
  operator | Digital Hub Rhein-Neckar GmbH | ihk.de
  founded | 2018 | ihk.de
  label | Digital Hub Initiative | ihk.de
biocon-valley
  website | https://www.bioconvalley.org | bioconvalley.org
  legalName | BioCon Valley® GmbH and BioCon Valley Mecklenburg-Vorpommern e. V. | clusterplattform.de | 2022-11-18
  legalForm | GmbH and e.V. | clusterplattform.de | 2022-11-18
  operator | BioCon Valley® GmbH | bioconvalley.org
  founded | 2001 | mv-schlagzeilen.de
  members | 163 | mv-schlagzeilen.de | 2011-01
  label | ECEI silver 2022 | bioconvalley.org
  label | ECEI silver 2019 | bioconvalley.org
  label | ECEI silver 2017 | bioconvalley.org
  label | go-cluster | clusterplattform.de | 2022-11-18
biolago
  website | https://www.biolago.org | biolago.org
  legalName | BioLAGO e.V. | diagnostics4future.org
  legalForm | e.V. | diagnostics4future.org
  founded | 2007 | clusterportal-bw.de | inferred
  members | 140 | biolago.org
  label | ECEI gold | wochenblatt.net
  label | ECEI silver | firmenpresse.de | 2017-01-10
  label | ECEI bronze | pressekat.de
  label | Cluster-Exzellenz Baden-Württemberg | wochenblatt.net
  label | go-cluster | clusterportal-bw.de
biopro
  website | https://www.bio-pro.de | bio-pro.de
  legalName | BIOPRO Baden-Württemberg GmbH | wm.baden-wuerttemberg.de
  legalForm | GmbH | wm.baden-wuerttemberg.de
  founded | 2002 | gesundheitsindustrie-bw.de
biosaxony
  website | https://www.biosaxony.com | biosaxony.com
  legalName | biosaxony e.V. | biosaxony.com | 2024-05-30
  legalForm | e.V. | biosaxony.com | 2024-05-30
  founded | 2009 | biosaxony.com
  members | 140 | biosaxony.com | >, 2024-05-30
  label | ECEI silver | biosaxony.com
  label | ECEI silver 2019 | clusterplattform.de
  label | go-cluster 2014-06 | clusterplattform.de
innovationsnetzwerk-gesundheit
  website | https://www.bayern-innovativ.de | bayern-innovativ.de
  legalForm | none | bayern-innovativ.de | inferred
  operator | Bayern Innovativ GmbH | bayern-innovativ.de | inferred
  founded | 2024 | bayern-innovativ.de | inferred
healthcapital
  website | https://www.healthcapital.de | deutsche-gesundheitsregionen.de
  legalForm | none | healthcapital.de | inferred
  operator | Berlin Partner für Wirtschaft und Technologie GmbH and Wirtschaftsförderung Land Brandenburg GmbH | healthcapital.de
  founded | 2012 | deutsche-gesundheitsregionen.de
  label | ECEI silver | healthcapital.de
  label | ECEI bronze 2015 | healthcapital.de
innomed
  legalName | InnoMed – Netzwerk für Medizintechnik Sachsen-Anhalt e.V. | dev.hit-campus.de | 2021, inferred
  legalForm | e.V. | dev.hit-campus.de | 2021, inferred
life-science-nord
  website | https://www.lifesciencenord.de | lifesciencenord.de
  legalName | Life Science Nord Management GmbH and Life Science Nord e.V. | nordighealth.eu
  legalForm | GmbH and e.V. | nordighealth.eu
  operator | Life Science Nord Management GmbH | nordighealth.eu
  founded | 2004 | nordighealth.eu
  members | 300 | wimikiel.com | 2025-10-29
  label | ECEI gold | lifesciencenord.de
  label | ECEI gold 2016 | yojo.de
  label | go-cluster | laborpraxis.vogel.de
medicalmountains
  website | http://medicalmountains.de | medicalmountains.de
  legalName | MedicalMountains GmbH | medicalmountains.de
  legalForm | GmbH | medicalmountains.de
  founded | 2010 | wirtschaft-im-suedwesten.de
medical-valley-emn
  website | https://medical-valley-emn.de | medical-valley-emn.de
  legalName | Medical Valley Europäische Metropolregion Nürnberg (EMN) e. V. | mt-medizintechnik.de | 2021-04
  legalForm | e.V. | mt-medizintechnik.de | 2021-04
  founded | 2007 | ihk-nuernberg.de
  members | 220 | mt-medizintechnik.de | >, 2021-04
  label | Spitzencluster 2010-01-26 | medical-valley-emn.de
medizin-nrw
  website | https://www.medizin.nrw | medizin.nrw
  legalForm | none | projekttraeger.dlr.de | 2024-11-13, inferred
  operator | DLR Projektträger | projekttraeger.dlr.de | 2024-11-13
  founded | 2019 | projekttraeger.dlr.de
medways
  website | https://www.medways.eu | medways.eu
  legalName | medways e.V. | ihk.de
  legalForm | e.V. | ihk.de
  founded | 1999 | clusterplattform.de
  members | 90 | ihk.de | >
  label | ECEI silver | clusterplattform.de | 2018-03-22
  label | go-cluster | clusterplattform.de | 2018-03-22
microtec-suedwest
  website | http://microtec-suedwest.de | microtec-suedwest.de
  legalName | microTEC Südwest e.V. | clusterportal-bw.de
  legalForm | e.V. | clusterportal-bw.de
  founded | 2005 | clusterportal-bw.de
  members | 110 | mittelstandcafe.de | >, 2020-07
  label | ECEI gold | clusterportal-bw.de
  label | Cluster-Exzellenz Baden-Württemberg | clusterportal-bw.de
  label | go-cluster | clusterportal-bw.de
  label | Spitzencluster 2010 | clusterportal-bw.de
optonet
  website | https://optonet-jena.de | optonet-jena.de
  legalName | OptoNet e.V. | optonet-jena.de | 2023-03
  legalForm | e.V. | optonet-jena.de | 2023-03
  founded | 1999 | idw-online.de
  members | 115 | optonet-jena.de | 2023-03
  label | ECEI gold 2023-03 | optonet-jena.de
  label | ECEI silver 2019 | clusterplattform.de
  label | go-cluster | clusterplattform.de | 2019-03-21
photonics-bw
  website | https://photonicsbw.de | photonicsbw.de
  legalName | Photonics BW e. V. | zukunft-ostalb.de
  legalForm | e.V. | zukunft-ostalb.de
  founded | 2000 | photonicsbw.de | inferred
  label | ECEI gold | clusterportal-bw.de
  label | Cluster-Exzellenz Baden-Württemberg | clusterportal-bw.de
technologieland-hessen
  website | https://www.technologieland-hessen.de | technologieland-hessen.de
  legalForm | none | technologieland-hessen.de
  operator | Hessen Trade & Invest GmbH | technologieland-hessen.de
`.trim();
