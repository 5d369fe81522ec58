// Written by `npm run generate` from data/. Do not edit: edit data/ and generate again.

/** The id of a cluster. */
export type ClusterId =
  | "5-ht"
  | "biocon-valley"
  | "biolago"
  | "biopro"
  | "biosaxony"
  | "innovationsnetzwerk-gesundheit"
  | "healthcapital"
  | "innomed"
  | "life-science-nord"
  | "medicalmountains"
  | "medical-valley-emn"
  | "medizin-nrw"
  | "medways"
  | "microtec-suedwest"
  | "optonet"
  | "photonics-bw"
  | "technologieland-hessen";
/** A retired id of a cluster, which is still understood. */
export type RetiredClusterId = never;

/** The id of a focus area. */
export type FocusAreaId =
  | "implants"
  | "minimally-invasive-technologies"
  | "digital-health"
  | "medical-imaging"
  | "diagnostics"
  | "surgical-instruments"
  | "cardiology"
  | "robotics"
  | "hygiene-management"
  | "hearing-aids"
  | "ophthalmology"
  | "plasma-medicine"
  | "bone-healing"
  | "dental"
  | "orthopedics"
  | "endoprosthetics"
  | "home-care"
  | "rehabilitation"
  | "assistive-technologies";
/** A retired id of a focus area, which is still understood. */
export type RetiredFocusAreaId =
  | "ophthalmal";

/** The id of a named hospital. */
export type HospitalId =
  | "charite-berlin"
  | "university-hospital-freiburg"
  | "university-hospital-hamburg"
  | "university-hospital-mainz";
/** A retired id of a named hospital, which is still understood. */
export type RetiredHospitalId = never;

/** The id of a federal state (ISO 3166-2). */
export type StateCode =
  | "DE-BB"
  | "DE-BE"
  | "DE-BW"
  | "DE-BY"
  | "DE-HB"
  | "DE-HE"
  | "DE-HH"
  | "DE-MV"
  | "DE-NI"
  | "DE-NW"
  | "DE-RP"
  | "DE-SH"
  | "DE-SL"
  | "DE-SN"
  | "DE-ST"
  | "DE-TH";
/** A retired id of a federal state (ISO 3166-2), which is still understood. */
export type RetiredStateCode = never;

/** The id of a programme. */
export type ProgrammeId =
  | "go-cluster"
  | "ecei"
  | "esca"
  | "eccp"
  | "magia"
  | "gtai-investor-consulting";
/** A retired id of a programme, which is still understood. */
export type RetiredProgrammeId = never;

/** The id of a policy area. */
export type PolicyAreaId =
  | "leading-industry"
  | "bureaucracy-and-regulation"
  | "inpatient-care"
  | "outpatient-care-and-medical-aids"
  | "digitalisation-and-ai"
  | "sustainability"
  | "exports";
/** A retired id of a policy area, which is still understood. */
export type RetiredPolicyAreaId = never;

/** The id of an indicator. */
export type IndicatorId =
  | "associations"
  | "average-stay"
  | "cluster-networks"
  | "clusters-listed"
  | "companies"
  | "employees"
  | "employment-ratio-to-pharma"
  | "esca-countries"
  | "export-share"
  | "focus-areas-listed"
  | "go-cluster-share"
  | "gross-value-added"
  | "hospital-beds"
  | "hospital-sector-rank"
  | "hospital-spending"
  | "hospitals"
  | "innovation-rank"
  | "inpatients"
  | "magia-partner-clusters"
  | "magia-target-markets"
  | "market-size-rank"
  | "micro-enterprises"
  | "most-innovative-fields"
  | "new-product-share"
  | "patent-applications"
  | "patent-rank"
  | "patent-ratio-to-next-country"
  | "policy-areas"
  | "production-rank"
  | "rd-share"
  | "revenue"
  | "sme-share-companies"
  | "sme-share-employment"
  | "technology-field-rank"
  | "university-hospital-share-in-clusters"
  | "university-hospital-share-of-largest"
  | "university-hospital-size-rank"
  | "university-hospitals";
/** A retired id of an indicator, which is still understood. */
export type RetiredIndicatorId = never;

/** The id of a statistic. */
export type StatisticId =
  | "gtai-2024.cluster-networks"
  | "gtai-2024.go-cluster-share"
  | "gtai-2024.clusters-listed"
  | "gtai-2024.focus-areas-listed"
  | "gtai-2024.esca-countries"
  | "gtai-2024.magia-partner-clusters"
  | "gtai-2024.magia-target-markets"
  | "gtai-2024.university-hospitals-36-plus"
  | "gtai-2024.university-hospital-share-in-clusters"
  | "gtai-2024.hospital-sector-rank"
  | "gtai-2024.hospitals"
  | "gtai-2024.hospital-beds"
  | "gtai-2024.hospital-spending"
  | "gtai-2024.inpatients"
  | "gtai-2024.average-stay"
  | "gtai-2024.university-hospital-share-of-largest"
  | "gtai-2024.university-hospitals"
  | "gtai-2024.size-rank-charite-berlin"
  | "gtai-2024.beds-charite-berlin"
  | "gtai-2024.size-rank-university-hospital-hamburg"
  | "gtai-2024.size-rank-university-hospital-freiburg"
  | "gtai-2024.size-rank-university-hospital-mainz"
  | "gtai-2024.beds-university-hospital-hamburg"
  | "gtai-2024.beds-university-hospital-freiburg"
  | "gtai-2024.beds-university-hospital-mainz"
  | "gtai-2024.market-size-rank-europe"
  | "gtai-2024.market-size-rank-world"
  | "gtai-2024.companies"
  | "gtai-2024.export-share"
  | "gtai-2024.sme-share-companies"
  | "gtai-2024.sme-share-employment"
  | "gtai-2024.employees"
  | "gtai-2024.micro-enterprises"
  | "gtai-2024.companies-under-50-employees"
  | "gtai-2024.companies-50-99-employees"
  | "gtai-2024.companies-100-249-employees"
  | "gtai-2024.companies-over-250-employees"
  | "spectronet-2025.associations"
  | "spectronet-2025.policy-areas"
  | "spectronet-2025.employees"
  | "spectronet-2025.employment-ratio-to-pharma"
  | "spectronet-2025.revenue"
  | "spectronet-2025.revenue-with-micro-enterprises"
  | "spectronet-2025.gross-value-added-direct"
  | "spectronet-2025.gross-value-added-with-indirect-effects"
  | "spectronet-2025.sme-share-companies"
  | "spectronet-2025.companies"
  | "spectronet-2025.production-rank"
  | "gtai-2024.innovation-rank"
  | "gtai-2024.patent-ratio-europe"
  | "gtai-2024.patent-applications-germany"
  | "gtai-2024.patent-rank-europe"
  | "gtai-2024.patent-ratio-eu"
  | "gtai-2024.technology-field-rank"
  | "gtai-2024.patent-applications-all-origins"
  | "gtai-2024.new-product-share"
  | "gtai-2024.most-innovative-fields"
  | "spectronet-2025.rd-share";
/** A retired id of a statistic, which is still understood. */
export type RetiredStatisticId = never;

/** The id of a source. */
export type SourceId =
  | "gtai-2024"
  | "spectronet-2025"
  | "5-ht-website"
  | "bayerische-staatszeitung-bayern-innovativ"
  | "bayern-innovativ-kick-off"
  | "bergstraesser-anzeiger-5-ht"
  | "bio-pro-projects"
  | "bioconvalley-silver-label"
  | "biolago-board"
  | "biosaxony-15-years"
  | "biosaxony-5-years"
  | "biosaxony-website"
  | "chemanager-5-ht"
  | "cluster-bayern-medical-valley"
  | "clusterplattform-biocon-valley"
  | "clusterplattform-biosaxony"
  | "clusterplattform-medways"
  | "clusterplattform-silver-2018"
  | "clusterplattform-silver-2019"
  | "clusterportal-bw-biolago"
  | "clusterportal-bw-biolago-go-cluster"
  | "clusterportal-bw-microtec-suedwest"
  | "clusterportal-bw-microtec-transformation"
  | "clusterportal-bw-photonics-bw"
  | "diagnostics4future-biolago"
  | "dlr-medizin-nrw"
  | "findhealthclinics-biocon-valley"
  | "firmenpresse-biolago"
  | "german-cities"
  | "gesundheitsindustrie-bw-biopro"
  | "gesundheitsregionen-healthcapital"
  | "hamburg-business-life-science-nord"
  | "healthcapital-management"
  | "healthcapital-silver-label"
  | "hit-campus-innomed"
  | "idw-optonet"
  | "ihk-gera-medways"
  | "ihk-nuernberg-bayern-innovativ"
  | "ihk-nuernberg-medical-valley"
  | "ihk-pfalz-5-ht"
  | "invest-in-hessen-htai"
  | "iso-3166-2"
  | "laborpraxis-life-science-nord"
  | "lifesciencenord-gold-again"
  | "lifesciencenord-strategy-2030"
  | "medica-medizintechnik-nrw"
  | "medical-valley-spitzencluster"
  | "medicalmountains-about"
  | "medizin-nrw-about"
  | "medways-website"
  | "microtec-suedwest-management"
  | "mittelstandcafe-microtec-suedwest"
  | "mkw-nrw-medizin-nrw"
  | "mt-medizintechnik-medical-valley"
  | "mv-schlagzeilen-biocon-valley"
  | "nordighealth-life-science-nord"
  | "optonet-gold-label"
  | "photonicsbw-25-years"
  | "photonicsbw-cluster-week"
  | "pressebox-microtec-suedwest"
  | "pressekat-biolago-bronze"
  | "pressekat-cluster-partners"
  | "sachsen-anhalt-innomed"
  | "sensorik-sachsen-biosaxony"
  | "technologieland-hessen-brand"
  | "technologieland-hessen-medtech"
  | "wimikiel-life-science-nord"
  | "wirtschaft-im-suedwesten-medicalmountains"
  | "wm-bw-biopro"
  | "wochenblatt-biolago"
  | "yojo-life-science-nord"
  | "yumpu-life-science-nord"
  | "zlb-healthcapital-master-plan"
  | "zukunft-ostalb-photonics-bw";
/** A retired id of a source, which is still understood. */
export type RetiredSourceId = never;

/** The id of any record of the dataset; ids are unique across its tables. */
export type DatasetId = ClusterId | FocusAreaId | HospitalId | StateCode | ProgrammeId | PolicyAreaId | IndicatorId | StatisticId | SourceId;
