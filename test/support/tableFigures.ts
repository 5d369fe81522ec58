/**
 * The figures of the other sources, typed once more: the tables with a row a line, then the rest by source. `>`, `~` and `null`
 * stand for what a source says before a number, and for no value.
 */

/** Hospitals, beds, patients and stay in 2022, by state in the order of the source; the total of the source names no stay. */
export const hospitalsByState = `
  DE-BW  249  53552 1860782 7.3
  DE-BY  353  75098 2567445 7.3
  DE-BE   88  20257  748435 7.3
  DE-BB   63  14865  467791 7.9
  DE-HB   14   4819  169802 6.9
  DE-HH   61  12804  439589 7.7
  DE-HE  149  34778 1208430 7.3
  DE-MV   38  10173  363763 6.8
  DE-NI  173  41009 1481829 7.1
  DE-NW  333 112862 4087874 7
  DE-RP   85  23176  801387 6.9
  DE-SL   22   6684  242870 6.7
  DE-SN   78  25106  856377 7.2
  DE-ST   45  14158  491350 6.9
  DE-SH   93  15890  518772 7.9
  DE-TH   49  15151  498671 7.3
  DE    1893 480382 16805170`;

/** The same by year. */
export const hospitalsByYear = `
  2014 1980 500680 19148626 7.4
  2015 1956 499351 19239574 7.3
  2016 1951 498718 19532779 7.3
  2017 1942 497182 19442810 7.3
  2018 1925 498192 19392466 7.2
  2019 1914 494326 19415555 7.2
  2020 1903 487783 16793962 7.2
  2021 1887 483606 16742344 7.2
  2022 1893 480382 16802693 7.2
  2023 1874 476924 17202131 7.2`;

/** Hospitals and beds in 2022, by owner. */
export const hospitalsByOwner = `
  public     539 226622
  non-profit 598 155653
  private    756  98107`;

/** Hospitals and beds in 2014, by number of beds. */
export const hospitalsBySize = `
  0        61
  1-49    373   7765
  50-99   250  18446
  100-149 249  30345
  150-199 180  31260
  200-299 265  65168
  300-399 196  66854
  400-499 141  62956
  500-599  96  52057
  600-799  76  52294
  800+     93 113535`;

/** Adjusted costs of hospitals by year, in thousands of euros as the source has them. */
export const hospitalCosts = `
  2016  86485308
  2017  89876150
  2018  93533385
  2019  98785345
  2020 104662196
  2021 109329884
  2022 114195802
  2023 120342962`;

/** Manufacturers with 20 employees or more and their employees, by year. */
export const manufacturers = `
  2019 1418 149770
  2020 1446 152044
  2021 1443 154672
  2022 1467 159752`;

/** All other figures: source, indicator, area or part, period, value. */
export const otherFigures = `
  esca-website esca-countries world - >30
  actuia-magia magia-partner-clusters EU - 4
  actuia-magia magia-target-markets world - 2
  fastflip-2018 hospital-spending DE 2016 101700000000
  fastflip-2018 hospital-spending DE 2017 105700000000
  gkv-2024 insurer-hospital-spending DE 2024 102200000000
  eurostat-2022 hospital-sector-rank EU 2022 1
  dkg-2022 university-hospital-beds DE 2020 47311
  dkg-2022 university-hospital-inpatients DE 2020 1804776
  bibliomed-vud university-hospitals DE 2025 37
  dkv-2021 hospital-beds charite-berlin - 3011
  dkv-2021 hospital-beds university-hospital-hamburg - 1755
  dkv-2021 hospital-beds university-hospital-freiburg - 1745
  dkv-2021 hospital-beds university-hospital-mainz - 1662
  hospitalmanagement-2021 hospital-beds charite-berlin 2021 3099
  gtai-minnesota market-size-rank Europe - 1
  gtai-minnesota market-size-rank world - 3
  trade-gov market-size-rank world - 3
  bvmed-report-2019 market-size-rank world - 3
  bvmed-report-2019 micro-enterprises DE 2019 13000
  spectaris-2023 export-share DE 2021 66.5
  spectaris-2023 export-share DE 2022 67.1
  spectaris-2023 companies DE 2020 12090
  spectaris-2023 employees DE 2020 243800
  spectaris-2023 revenue DE 2020 47310000000
  spectaris-2023 sme-share-companies DE 2022 >93
  industryinsights-2021 companies >250 2019 >~90
  industryinsights-2021 micro-enterprises DE 2019 ~13000
  industryinsights-2021 employees DE 2019 60000
  bvmed-mittelstand sme-share-employment DE - 67
  bvmed-report-2021 employees DE 2021 >250000
  klinik-einkauf-bvmed employees DE - >250000
  mtd-2023 employees DE - >250000
  mtd-2023 production-rank world - 2
  marketscreener-2024 revenue DE 2023 40400000000
  marketscreener-2024 employees DE - ~265000
  marketscreener-2024 sme-share-companies DE - 93
  s7-update-2024 employees DE - >265000
  s7-update-2024 production-rank world - 2
  channel-e-2024 revenue DE 2024 41000000000
  channel-e-2024 employees DE - 165000
  wifor-2025 employees DE 2024 212000
  wifor-2025 gross-value-added DE 2024 19700000000
  bvmed-54-25 policy-areas DE - 7
  verbandsbuero-54-25 revenue DE 2024 >41000000000
  verbandsbuero-54-25 revenue DE 2024 ~55000000000
  verbandsbuero-54-25 gross-value-added DE - 19700000000
  verbandsbuero-54-25 gross-value-added DE - 38300000000
  stimme-der-finanzen employees DE - >212000
  stimme-der-finanzen revenue DE 2024 >41000000000
  stimme-der-finanzen export-share DE 2024 68
  channel-e-2024 patent-applications DE 2023 1380
  channel-e-2024 patent-applications US 2023 6089
  channel-e-2024 patent-applications CH 2023 1010
  epo-us-2024 patent-applications US 2023 6098
  boursorama-epo patent-applications FR 2023 729
  gesundheitswirtschaft-at-epo patent-applications world 2023 15985
  gesundheitswirtschaft-at-epo technology-field-rank world 2023 2
  medtech-europe-epo patent-applications world 2023 >15900
  medtech-europe-epo technology-field-rank world 2023 2
  mtd-epo patent-applications world 2022 15683
  mtd-epo patent-applications DE 2022 1391
  gtai-minnesota new-product-share DE - 33.3
  bvmed-report-2019 new-product-share DE - 33.3
  bvmed-survey-2018 most-innovative-fields DE 2018 5
  spectaris-2023 rd-share DE - ~9
  stimme-der-finanzen rd-share DE - 9`;
