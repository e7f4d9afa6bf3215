// Made from the description of the API by npm run generate.
export type AcceptedInvitation = { 'projectId': string }
export type Account = { 'id': string; 'name': string; 'email': string; 'occupation': ("student" | "researcher" | null); 'accessLevel': "CORE" | "ADVANCE" | "ROADSHOW"; 'isAdmin': boolean; 'isDisabled': boolean; 
/** Whether the address was confirmed. */
'isVerified': boolean; 'createdAt': string; 'lastSignInAt': (string | null) }
export type AccountToDelete = { 'currentPassword': string; 
/** Needed where you own projects that others work in, which then are deleted too; else hand them over first. */
'sharedProjects'?: "delete" }
export type Address = { 'email': string }
export type AffectedPathway = { 'pathwayId': number; 'process': string; 'feedstock': string; 'effect': "changed" | "becomesUsable" | "becomesUnusable"; 
/** Why it becomes unusable. */
'reason'?: string; 'before'?: PathwayResults; 'after'?: PathwayResults }
export type Alternative = { 'value': number; 'unit': ReferenceUnit; 'source': string; 'note'?: string }
export type AlternativeSlate = { 'name'?: string; 
/** The inputs of a calculation, in either shape: see POST /calculate/quick. */
'inputs'?: GivenInputs; 
/** A calculation that you may read; its inputs are taken. */
'calculationId'?: string; 
/** Parts of the inputs, such as `products` and `utilities`, that take the place of those of the plant. */
'replace'?: GivenInputs }
export type AmountGiven = { 'value'?: number; 'values'?: (number)[]; 'unit': string; 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string }
export type AmountInputs = { 
/** Fixed capital investment. Range: from 0 to 1000000000000000 USD */
'fixedCapital': GivenUSD; 
/** Working capital. Range: from 0 to 1000000000000000 USD */
'workingCapital'?: GivenUSD; 
/** Sales of a year at capacity, in money of time zero. Range: from 0 to 1000000000000000 USD/yr */
'sales': GivenUSDPerYr; 
/** Variable operating cost of a year at capacity, in money of time zero. Range: from 0 to 1000000000000000 USD/yr */
'variableCost'?: GivenUSDPerYr; 
/** Fixed operating cost of a year in money of time zero, without labour that is given by itself. Range: from 0 to 1000000000000000 USD/yr */
'fixedCost'?: GivenUSDPerYr }
export type AmountOfYear = { 'year': number; 'value': number }
export type AmountTold = { 'value': (number | null); 'unit': string; 
/** Why there is no such number. */
'reason'?: string }
export type AnnexPart = "A" | "B" | "none"
export type AnnexTaken = { 'name': string; 'fuel': string; 
/** Most of the volume of a blend. */
'limit': number; 'source': string }
export type Annotation = { 'name'?: (string | null); 'note'?: (string | null) }
export type AssumptionRegister = { 'output': RegisterOutput; 'inputs': (RegisteredInput)[] }
export type AttributedEngine = { 'value': (number | null); 'from': string; 'to': string; 'reason'?: string }
export type AttributedOutput = { 'unit': string; 'from': Measured; 'to': Measured; 'difference': (number | null); 'shares': ((AttributedShare)[] | null); 'sections': ((AttributedSection)[] | null); 
/** Where a mixture of the two has no such number: the players that are as in the second. */
'mixture'?: (string)[]; 'reason'?: string; 'engine'?: AttributedEngine }
export type AttributedSection = { 'section': string; 
/** In the unit of the output. */
'value': number; 
/** Null where it is exact. */
'standardError': (number | null) }
export type AttributedShare = { 'player': string; 
/** In the unit of the output. */
'value': number; 
/** Null where it is exact. */
'standardError': (number | null) }
export type Attribution = { 'method': "exact" | "sampled"; 'grouping': "none" | "sections"; 'pairs': (number | null); 
/** How many cases were computed. */
'mixtures': number; 'players': (AttributionPlayer)[]; 'results': Readonly<Record<string, AttributedOutput>>; 
/** Outputs that may be asked for where one has no number in a mixture. */
'instead': (string)[]; 'engineVersion': string }
export type AttributionDifference = { 
/** Elements of lists by their names: /feedstocks/UCO/price. */
'place': string; 'section': string; 'label': string; 'kind': "field" | "element" | "order" | "list"; 
/** As the inputs have it; null where they are silent. */
'from': unknown; 'to': unknown }
export type AttributionPlayer = { 
/** The places of its differences. */
'id': string; 
/** A part of the inputs, `edition`, or `several`. */
'section': string; 'differences': (AttributionDifference)[] }
export type AttributionQuestion = { 
/** One of the two. */
'from': AttributionSide; 
/** One of the two. */
'to': AttributionSide; 
/** By name or symbol; the levelized cost and the minimum selling price if left out, as far as your level sees them. */
'outputs'?: (string)[]; 
/** sections: inputs of a section are changed one after the other (Owen); none, or left out: in any order (Shapley). */
'grouping'?: "none" | "sections"; 
/** So many pairs of random orders instead of every mixture; up to ten inputs are exact where it is left out. */
'pairs'?: number }
export type AttributionSide = { 
/** The inputs of a calculation, in either shape: see POST /calculate/quick. */
'inputs'?: GivenInputs; 
/** A calculation that you may read. */
'calculationId'?: string }
export type AuditCheck = { 'check': string; 'about': string; 'counts': VerdictCounts; 
/** Every pathway where it is about pathways; the data that did not pass where it is about data. */
'rows': (AuditedRow)[] }
export type AuditEvent = { 'id': number; 'happenedAt': string; 'kind': "signed_in" | "sign_in_failed" | "sign_in_refused" | "refresh_token_reused" | "session_ended" | "token_created" | "token_revoked" | "registered" | "email_verified" | "email_changed" | "password_changed" | "password_reset_requested" | "password_reset" | "account_deleted" | "access_level_changed" | "administrator_changed" | "account_disabled" | "account_enabled" | "access_denied" | "reference_data_edited" | "datum_doubted" | "doubt_withdrawn" | "cache_invalidated" | "mailbox_read" | "link_made" | "link_opened" | "link_revoked" | "person_invited" | "invitation_withdrawn" | "person_joined" | "role_changed" | "person_removed" | "person_left" | "project_offered" | "offer_withdrawn" | "offer_declined" | "project_handed_over"; 'actorId': (string | null); 'actorEmail': (string | null); 'userId': (string | null); 'userEmail': (string | null); 'network': (string | null); 'details': Readonly<Record<string, unknown>> }
export type AuditedRow = { 
/** A pathway, or where a datum stands. */
'subject': string; 'pathwayId'?: number; 
/** `warned`: allowed, and worth a look. `failed`: cannot be, or has no explanation. `notAssessed`: what it takes is missing. */
'verdict': "passed" | "warned" | "failed" | "notAssessed"; 'value'?: (Quantity | MissingQuantity); 'reason'?: string }
export type AxisNumbers = { 'values': (number)[]; 'unit': string }
export type Balance = { 'in': (Quantity | MissingQuantity); 'out': (Quantity | MissingQuantity); 'conversion': (Quantity | MissingQuantity) }
export type BarEnd = { 'at': Quantity; 'result': Measured }
export type Basis = { 'mass'?: "wet" | "dry" | "dryAshFree"; 
/** Water per wet mass, in kg/kg, where `mass` is `wet`. */
'moisture'?: number; 'heatingValue'?: "lhv" | "hhv" }
export type BegunCommentThread = { 'id': string; 
/** Of which it was said; null once that is not kept any more. */
'calculationId': (string | null); 
/** As in what began it; elements of lists by their names. */
'anchor': string; 
/** The number, choice or text as it was then. Null where nothing was given or several numbers are, or where your level does not include it. */
'told': (ToldNumber | ToldWord | null); 
/** Whether your access level does not include what it stands beside. */
'isWithheld': boolean; 'createdAt': string; 'resolvedAt': (string | null); 'resolvedBy': (string | null); 'commentCount': number; 
/** The latest three, the newest first; all at GET /comment-threads/{id}/comments. */
'comments': (Comment)[]; 
/** Names of those mentioned whose access level does not include what the thread stands beside: they read what is said, without the number. */
'withheldFrom': (string)[] }
export type BeingThere = { 'state': "editing" | "looking" | "left" }
export type BetaDistribution = { 'kind': "beta"; 'alpha': number; 'beta': number; 
/** With its unit; of a factor a plain number. */
'low': (Quantity | number); 
/** With its unit; of a factor a plain number. */
'high': (Quantity | number) }
export type BlendAsked = { 
/** Share of the neat fuel in the volume of the blend, a share */
'share'?: number; 
/** Price of the fossil jet fuel in the blend, USD/t */
'fossilPrice'?: number; 
/** Carbon intensity of the fossil jet fuel in the blend, gCO2e/MJ */
'fossilIntensity'?: number; 
/** Lower heating value of the fossil jet fuel in the blend, MJ/kg */
'fossilEnergyContent'?: number; 
/** Density of the fossil jet fuel in the blend, kg/m3 */
'fossilDensity'?: number; 
/** Of ASTM D7566; that of the process of the plant if left out. A blend beyond its limit is refused. */
'annex'?: "A1" | "A2" | "A3" | "A4" | "A5" | "A6" | "A7" | "A8" }
export type BlendDelivered = { 
/** Share of the neat fuel in the mass of the blend */
'massShare': Measured; 
/** Price of the blend per mass */
'price': Measured; 
/** Price of the blend per energy */
'pricePerEnergy': Measured; 
/** Price of the blend per volume */
'pricePerVolume': Measured; 
/** Carbon intensity of the blend */
'carbonIntensity': Measured; 
/** Density of the blend */
'density': Measured; 
/** Lower heating value of the blend */
'energyContent': Measured; 
/** Share that the annex would still allow */
'left': Measured }
export type BreakEven = { 'threshold': Quantity; 
/** One for each edge of the grid on which the output passes the threshold, solved for and not interpolated; a number of each axis in its unit, or which of its choices, from 0. */
'crossings': ((number)[])[]; 
/** The crossings in their order along each line, where both axes are of numbers. */
'lines': (((number)[])[])[]; 'reason'?: string }
export type Bundle = Readonly<Record<string, unknown>>
export type CacheStatus = { 'edition': (string | null); 'etag': (string | null); 'loadedAt': (string | null); 'ageSeconds': (number | null); 'ttlSeconds': number; 'expiresAt': (string | null); 'hits': number; 'misses': number; 
/** Whether changes are told as they happen; if not, they are looked for once a second. */
'isListening': boolean }
export type Calculation = { 'id': string; 'scenarioId': string; 'name': (string | null); 'note': (string | null); 'status': "calculating" | "calculated" | "failed"; 'engineVersion': string; 'referenceDataEdition': string; 'failure': (Failure | null); 'queuedAt': string; 'startedAt': (string | null); 'finishedAt': (string | null); 'inputs': Readonly<Record<string, unknown>>; 'technoEconomics': (TechnoEconomics | null); 'financials': (Financials | null); 'money'?: (MoneyOfAnalysis | null); 'resolvedInputs': (Readonly<Record<string, unknown>> | null); 'warnings': ((Warning)[] | null) }
export type CalculationState = { 'scenarioId': string; 'calculationId': (string | null); 'status': "draft" | "calculating" | "calculated" | "failed"; 'message': string; 'failure': (Failure | null); 'technoEconomics': (TechnoEconomics | null); 'financials': (Financials | null); 'money'?: (MoneyOfAnalysis | null); 'resolvedInputs': (Readonly<Record<string, unknown>> | null); 'warnings': ((Warning)[] | null) }
export type CalculationSummary = { 'id': string; 'scenarioId': string; 'name': (string | null); 'note': (string | null); 'status': "calculating" | "calculated" | "failed"; 'engineVersion': string; 'referenceDataEdition': string; 'failure': (Failure | null); 'queuedAt': string; 'startedAt': (string | null); 'finishedAt': (string | null) }
export type Capabilities = { 'accessLevel': "CORE" | "ADVANCE" | "ROADSHOW"; 
/** What a page shows, in the names of GET /inputs. Others are accepted all the same. */
'inputs': (string)[]; 
/** Members of an outcome that are answered. */
'outputs': (string)[]; 'analyses': (string)[]; 
/** Members of an outcome that are absent from answers. */
'withheld': (string)[] }
export type CapitalInputs = { 
/** Installed equipment of the process, inside battery limits, of the reference plant. Range: above 0 USD */
'insideBatteryLimits'?: GivenUSD; 
/** Installed equipment outside battery limits of the reference plant. Range: 0 or more USD */
'outsideBatteryLimits'?: GivenUSD; 
/** Warehouse as a share of the inside battery limits. Range: from 0 to 5 */
'warehouseShare'?: GivenRatio; 
/** Site development as a share of the inside battery limits. Range: from 0 to 5 */
'siteDevelopmentShare'?: GivenRatio; 
/** Additional piping as a share of the inside battery limits. Range: from 0 to 5 */
'pipingShare'?: GivenRatio; 
/** Proratable cost as a share of the direct cost. Range: from 0 to 5 */
'proratableShare'?: GivenRatio; 
/** Field expenses as a share of the direct cost. Range: from 0 to 5 */
'fieldExpenseShare'?: GivenRatio; 
/** Home office and construction fee as a share of the direct cost. Range: from 0 to 5 */
'homeOfficeShare'?: GivenRatio; 
/** Project contingency as a share of the direct cost. Range: from 0 to 5 */
'contingencyShare'?: GivenRatio; 
/** Start-up, permits and other indirect cost as a share of the direct cost. Range: from 0 to 5 */
'otherIndirectShare'?: GivenRatio; 
/** Insurance and property tax per year as a share of the fixed capital. Range: from 0 to 5 1/yr */
'insuranceShare'?: GivenPerYr; 
/** Maintenance per year as a share of the inside battery limits. Range: from 0 to 5 1/yr */
'maintenanceShare'?: GivenPerYr; 
/** Delivered equipment of the reference plant. Range: above 0 USD */
'purchasedEquipment'?: GivenUSD; 
/** Lang factor: fixed capital per delivered equipment. Range: from 1 to 20 */
'langFactor'?: GivenRatio; 
/** Working capital as a fraction of the fixed capital. Range: from 0 to 10 */
'workingCapitalOfFixed'?: GivenRatio; 
/** Smallest capacity for which the scaling exponent holds. Range: above 0 t/yr */
'capacityMinimum'?: GivenTPerYr; 
/** Largest capacity for which the scaling exponent holds. Range: above 0 t/yr */
'capacityMaximum'?: GivenTPerYr; 
/** Cost index of the year of money of the reference capital. Range: above 0 */
'costIndexReference'?: GivenRatio; 
/** Cost index of the year of money of the result. Range: above 0 */
'costIndex'?: GivenRatio; 
/** Location factor: capital here per capital where the reference is from. Range: above 0 to 10 */
'locationFactor'?: GivenRatio; 
/** Learning rate: fall of the cost with each doubling of the capacity built. Range: from 0 to below 1 */
'learningRate'?: GivenRatio; 
/** Capacity built so far relative to when the reference was estimated. Range: from 1 to 1000000 */
'capacityBuiltRatio'?: GivenRatio; 
/** Class of the estimate by AACE 18R-97 */
'estimateClass'?: "none" | "class5" | "class4" | "class3" | "class2" | "class1"; 
/** Whether the plant is the nth of its kind or a pioneer */
'plantKind'?: "nth" | "pioneer"; 
/** Stage of the technology of a pioneer plant */
'technologyStage'?: "pastResearch" | "research"; 
/** Share of the capital in equipment that no plant has shown to work, in percent. Range: from 0 to 100 */
'newTechnologyShare'?: GivenRatio; 
/** Difficulty with impurities, from 0 to 5. Range: from 0 to 5 */
'impurities'?: GivenRatio; 
/** Process steps that are continuously linked. Range: from 1 to 11 */
'complexity'?: GivenRatio; 
/** Share of start-up personnel, inventory and land in the estimate, in percent. Range: from 0 to 100 */
'inclusiveness'?: GivenRatio; 
/** Level of site and engineering definition, from 2 (most defined) to 8. Range: from 2 to 8 */
'projectDefinition'?: GivenRatio; 
/** Process steps that are new. Range: from 0 to 20 */
'newSteps'?: GivenRatio; 
/** Share of the heat and mass balances that rest on plants that ran, in percent. Range: from 0 to 100 */
'balanceEquations'?: GivenRatio; 
/** Difficulty with wastes, from 0 to 5. Range: from 0 to 5 */
'wasteDifficulty'?: GivenRatio; 
/** Whether a pioneer plant handles solids */
'handlesSolids'?: "no" | "yes" }
export type CapitalInputsDraft = { 'insideBatteryLimits'?: (GivenUSDDraft | null); 'outsideBatteryLimits'?: (GivenUSDDraft | null); 'warehouseShare'?: (GivenRatioDraft | null); 'siteDevelopmentShare'?: (GivenRatioDraft | null); 'pipingShare'?: (GivenRatioDraft | null); 'proratableShare'?: (GivenRatioDraft | null); 'fieldExpenseShare'?: (GivenRatioDraft | null); 'homeOfficeShare'?: (GivenRatioDraft | null); 'contingencyShare'?: (GivenRatioDraft | null); 'otherIndirectShare'?: (GivenRatioDraft | null); 'insuranceShare'?: (GivenPerYrDraft | null); 'maintenanceShare'?: (GivenPerYrDraft | null); 'purchasedEquipment'?: (GivenUSDDraft | null); 'langFactor'?: (GivenRatioDraft | null); 'workingCapitalOfFixed'?: (GivenRatioDraft | null); 'capacityMinimum'?: (GivenTPerYrDraft | null); 'capacityMaximum'?: (GivenTPerYrDraft | null); 'costIndexReference'?: (GivenRatioDraft | null); 'costIndex'?: (GivenRatioDraft | null); 'locationFactor'?: (GivenRatioDraft | null); 'learningRate'?: (GivenRatioDraft | null); 'capacityBuiltRatio'?: (GivenRatioDraft | null); 'estimateClass'?: ("none" | "class5" | "class4" | "class3" | "class2" | "class1" | null); 'plantKind'?: ("nth" | "pioneer" | null); 'technologyStage'?: ("pastResearch" | "research" | null); 'newTechnologyShare'?: (GivenRatioDraft | null); 'impurities'?: (GivenRatioDraft | null); 'complexity'?: (GivenRatioDraft | null); 'inclusiveness'?: (GivenRatioDraft | null); 'projectDefinition'?: (GivenRatioDraft | null); 'newSteps'?: (GivenRatioDraft | null); 'balanceEquations'?: (GivenRatioDraft | null); 'wasteDifficulty'?: (GivenRatioDraft | null); 'handlesSolids'?: ("no" | "yes" | null) }
export type CarbonBalance = { 'carbonIn': (Quantity | MissingQuantity); 'carbonOut': (Quantity | MissingQuantity); 'conversion': (Quantity | MissingQuantity) }
export type CarbonInputs = { 
/** How emissions are shared among the products */
'allocation'?: "energy" | "mass" | "value" | "displacement"; 
/** Whether CORSIA counts the actual value of this calculation or a default value */
'lifeCycleValue'?: "actual" | "default"; 
/** Default core life-cycle emissions. Range: any */
'coreEmissions'?: GivenGCO2ePerMJ; 
/** Default emissions of induced land-use change. Range: any */
'landUseChange'?: GivenGCO2ePerMJ; 
/** Emission credits, such as landfilling or recycling avoided. Range: 0 or more gCO2e/MJ */
'emissionCredits'?: GivenGCO2ePerMJ; 
/** Share of the carbon in municipal waste that is not biogenic. Range: from 0 to 1 */
'nonBiogenicShare'?: GivenRatio; 
/** Baseline life-cycle emissions of CORSIA: 89 for jet fuel, 95 for aviation gasoline. Range: above 0 gCO2e/MJ */
'corsiaBaseline'?: GivenGCO2ePerMJ; 
/** CO2 per mass of fuel burnt: 3.16 for Jet A, 3.10 for aviation gasoline. Range: above 0 tCO2e/t */
'fuelConversionFactor'?: GivenTCO2ePerT; 
/** Price of an eligible emissions unit of CORSIA. Range: 0 or more USD/tCO2e */
'eligibleUnitPrice'?: GivenUSDPerTCO2e; 
/** Kind of the fuel under RED: a biofuel, or renewable but not of biological origin */
'renewableKind'?: "biofuel" | "nonBiological"; 
/** Applicable amount of the clean fuel production credit 45Z. Range: 0 or more USD/gal */
'cleanFuelAmount'?: GivenCarbonCleanFuelAmount; 
/** Certified life-cycle emissions of the fuel under CORSIA, land-use change included and credits taken off; those of this calculation if not given. Range: any */
'corsiaLifeCycleEmissions'?: GivenGCO2ePerMJ; 
/** Carbon intensity of the fuel by the method of Directive (EU) 2018/2001 (RED); that of this calculation if not given. Range: any */
'redCarbonIntensity'?: GivenGCO2ePerMJ; 
/** Carbon intensity of the fuel under ReFuelEU Aviation; that under RED if not given. Range: any */
'reFuelEUCarbonIntensity'?: GivenGCO2ePerMJ; 
/** Carbon intensity of the fuel by the method of the UK SAF mandate; that of this calculation if not given. Range: any */
'ukCarbonIntensity'?: GivenGCO2ePerMJ; 
/** Carbon intensity of the fuel by the method of the model of the Department of Energy for the credit 45Z (emissions rate); that of this calculation if not given. Range: any */
'cleanFuelEmissionsRate'?: GivenGCO2ePerKWh; 
/** Carbon intensity of the fuel by the method of the Low Carbon Fuel Standard of California; that of this calculation if not given. Range: any */
'lcfsCarbonIntensity'?: GivenGCO2ePerMJ; 
/** Carbon intensity of the fuel by the method of the US Renewable Fuel Standard; that of this calculation if not given. Range: any */
'rfsCarbonIntensity'?: GivenGCO2ePerMJ; 
/** Benchmark of the Low Carbon Fuel Standard of California for the fuel, in the year that is looked at. Range: above 0 gCO2e/MJ */
'lcfsBenchmark'?: GivenGCO2ePerMJ; 
/** Most that the fuel may emit in its category of the US Renewable Fuel Standard. Range: above 0 gCO2e/MJ */
'rfsThreshold'?: GivenGCO2ePerMJ; 
/** Method by which corsiaLifeCycleEmissions was found */
'corsiaLifeCycleEmissionsMethod'?: string; 
/** Source of corsiaLifeCycleEmissions, such as a certificate */
'corsiaLifeCycleEmissionsSource'?: string; 
/** Method by which redCarbonIntensity was found */
'redCarbonIntensityMethod'?: string; 
/** Source of redCarbonIntensity, such as a certificate */
'redCarbonIntensitySource'?: string; 
/** Method by which reFuelEUCarbonIntensity was found */
'reFuelEUCarbonIntensityMethod'?: string; 
/** Source of reFuelEUCarbonIntensity, such as a certificate */
'reFuelEUCarbonIntensitySource'?: string; 
/** Method by which ukCarbonIntensity was found */
'ukCarbonIntensityMethod'?: string; 
/** Source of ukCarbonIntensity, such as a certificate */
'ukCarbonIntensitySource'?: string; 
/** Method by which cleanFuelEmissionsRate was found */
'cleanFuelEmissionsRateMethod'?: string; 
/** Source of cleanFuelEmissionsRate, such as a certificate */
'cleanFuelEmissionsRateSource'?: string; 
/** Method by which lcfsCarbonIntensity was found */
'lcfsCarbonIntensityMethod'?: string; 
/** Source of lcfsCarbonIntensity, such as a certificate */
'lcfsCarbonIntensitySource'?: string; 
/** Method by which rfsCarbonIntensity was found */
'rfsCarbonIntensityMethod'?: string; 
/** Source of rfsCarbonIntensity, such as a certificate */
'rfsCarbonIntensitySource'?: string }
export type CarbonInputsDraft = { 'allocation'?: ("energy" | "mass" | "value" | "displacement" | null); 'lifeCycleValue'?: ("actual" | "default" | null); 'coreEmissions'?: (GivenGCO2ePerMJDraft | null); 'landUseChange'?: (GivenGCO2ePerMJDraft | null); 'emissionCredits'?: (GivenGCO2ePerMJDraft | null); 'nonBiogenicShare'?: (GivenRatioDraft | null); 'corsiaBaseline'?: (GivenGCO2ePerMJDraft | null); 'fuelConversionFactor'?: (GivenTCO2ePerTDraft | null); 'eligibleUnitPrice'?: (GivenUSDPerTCO2eDraft | null); 'renewableKind'?: ("biofuel" | "nonBiological" | null); 'cleanFuelAmount'?: (GivenCarbonCleanFuelAmountDraft | null); 'corsiaLifeCycleEmissions'?: (GivenGCO2ePerMJDraft | null); 'redCarbonIntensity'?: (GivenGCO2ePerMJDraft | null); 'reFuelEUCarbonIntensity'?: (GivenGCO2ePerMJDraft | null); 'ukCarbonIntensity'?: (GivenGCO2ePerMJDraft | null); 'cleanFuelEmissionsRate'?: (GivenGCO2ePerKWhDraft | null); 'lcfsCarbonIntensity'?: (GivenGCO2ePerMJDraft | null); 'rfsCarbonIntensity'?: (GivenGCO2ePerMJDraft | null); 'lcfsBenchmark'?: (GivenGCO2ePerMJDraft | null); 'rfsThreshold'?: (GivenGCO2ePerMJDraft | null); 'corsiaLifeCycleEmissionsMethod'?: (string | null); 'corsiaLifeCycleEmissionsSource'?: (string | null); 'redCarbonIntensityMethod'?: (string | null); 'redCarbonIntensitySource'?: (string | null); 'reFuelEUCarbonIntensityMethod'?: (string | null); 'reFuelEUCarbonIntensitySource'?: (string | null); 'ukCarbonIntensityMethod'?: (string | null); 'ukCarbonIntensitySource'?: (string | null); 'cleanFuelEmissionsRateMethod'?: (string | null); 'cleanFuelEmissionsRateSource'?: (string | null); 'lcfsCarbonIntensityMethod'?: (string | null); 'lcfsCarbonIntensitySource'?: (string | null); 'rfsCarbonIntensityMethod'?: (string | null); 'rfsCarbonIntensitySource'?: (string | null) }
export type CarbonIntensity = { 
/** Carbon intensity from all feedstocks */
'feedstocks': MeasuredGCO2ePerMJ; 
/** Carbon intensity from all utilities, unless the process value covers them */
'utilities': MeasuredGCO2ePerMJ; 
/** Carbon intensity of the conversion process */
'process': MeasuredGCO2ePerMJ; 
/** Carbon intensity of the fuel */
'total': MeasuredGCO2ePerMJ; 
/** Carbon intensity of the main product */
'mainProduct': MeasuredGCO2ePerMJ }
export type CaseTable = { 'id': string; 'scenarioId': string; 'state': "queued" | "running" | "done" | "cancelled" | "failed"; 'progress': CaseTableProgress; 'failure': (CaseTableFailure | null); 'engineVersion': string; 'queuedAt': string; 'startedAt': (string | null); 'finishedAt': (string | null); 'keptUntil': (string | null) }
export type CaseTableFailure = { 'code': "time_limit" | "memory_limit" | "worker_lost" | "program_changed" | "no_longer_allowed" | "internal_error"; 'message': string }
export type CaseTableProgress = { 
/** That are done, refused ones among them. */
'rows': number; 'of': number; 
/** Rows that are wrong; each says why in the results. */
'refused': number; 'rate': (number | null); 'secondsLeft': (number | null) }
export type CashFlow = { 
/** Project year */
'year': MeasuredYr; 
/** Capital spent in the year, and what comes back of it */
'capital': MeasuredUSD; 
/** Revenue in the year, with what contracts bring */
'revenue': MeasuredUSD; 
/** Operating cost in the year */
'opex': MeasuredUSD; 
/** Depreciation */
'depreciation': MeasuredUSD; 
/** Income tax */
'tax': MeasuredUSD; 
/** Cash flow after tax, on the basis that the convention names */
'cashFlow': MeasuredUSD; 
/** Value at time zero of one dollar of the year */
'discountFactor': MeasuredRatio; 
/** Cash flow in money of time zero */
'discountedCashFlow': MeasuredUSD; 
/** Cash flow up to the end of the year */
'cumulativeCashFlow': MeasuredUSD; 
/** Cash flow up to the end of the year in money of time zero */
'cumulativeDiscountedCashFlow': MeasuredUSD }
export type CashFlowSeries = { 
/** Fixed capital spent in the year */
'capitalSpending': MeasuredUSDByYear; 
/** Working capital, spent in year 0 and released in the last year */
'workingCapital': MeasuredUSDByYear; 
/** Income from policies */
'policyIncome': MeasuredUSDByYear; 
/** Tax credits from policies */
'policyTaxCredit': MeasuredUSDByYear; 
/** Investment grants paid in the year */
'grants': MeasuredUSDByYear; 
/** Variable operating cost in the year */
'variableCost': MeasuredUSDByYear; 
/** Fixed operating cost in the year */
'fixedCost': MeasuredUSDByYear; 
/** Income tax without debt */
'taxProject': MeasuredUSDByYear; 
/** Income tax after debt */
'taxEquity': MeasuredUSDByYear; 
/** Loan drawn in the year */
'loanDrawn': MeasuredUSDByYear; 
/** Interest paid during construction, a full year on each draw, unless there is none */
'constructionInterest': MeasuredUSDByYear; 
/** Interest paid in operation */
'interest': MeasuredUSDByYear; 
/** Principal repaid */
'principal': MeasuredUSDByYear; 
/** Loan outstanding at the end of the year */
'loanBalance': MeasuredUSDByYear; 
/** Cash available for debt service: of operation, after replacements and, unless cover sizes the loan, the tax on just that income */
'cashAvailableForDebtService': MeasuredUSDByYear; 
/** Debt service cover: cash available for debt service per debt service that is due */
'debtServiceCover': MeasuredRatioByYear; 
/** Cash flow after tax of the project, without debt */
'cashFlowProject': MeasuredUSDByYear; 
/** Cash flow after tax and debt service, to the owners */
'cashFlowEquity': MeasuredUSDByYear; 
/** Cash flow in the money that the discount rate is in: of constant value, or of the day */
'returnFlow': MeasuredUSDByYear }
export type CellsWithoutValue = { 'reason': string; 
/** Places in `cells`. */
'cells': (number)[] }
export type ChangedLibraryItem = { 'name': string; 
/** The values, as that part of a request has them, by the kind: any fields of an element of `feedstocks`, `utilities` or `products` but its name, which is that of the item; a price with its year and place; or any of the sections that describe a plant. */
'body': LibraryBody; 
/** Where the values are from. */
'source': string; 'link'?: (string | null); 'note'?: (string | null) }
export type CheckedPathway = { 'id': number; 'processId': number; 'feedstockId': (number | null); 'feedstockName': string; 'annualLoadHours'?: Datum; 'processCarbonIntensity'?: Datum; 'lifetime'?: Datum; 'discountRate'?: Datum; 'referenceCapital'?: Datum; 'referenceCapacity'?: Datum; 'scalingExponent'?: Datum; 'workingCapitalRatio'?: Datum; 'indirectOpexRatio'?: Datum; 'capacityMinimum'?: Datum; 'capacityMaximum'?: Datum; 'averageProductDensity'?: Datum; 
/** What is wrong with its data. */
'flaws'?: (string)[]; 'literatureClass'?: "hefaWaste" | "hefaCrops" | "atj" | "ftWaste" | "ftBiomass" | "pyrolysis" | "ptl"; 'corsia'?: CorsiaDefault; 'variants'?: (PathwayVariant)[]; 'feedstock': PathwayFeedstock; 'utilities': (PathwayUtility)[]; 'products': (PathwayProduct)[]; 'processName': string; 'usable': boolean; 'reason'?: string; 'warnings': (string)[]; 'carbonBalance': CarbonBalance; 'massBalance': Balance; 'energyBalance': Balance; 'missing': (MissingDefault)[] }
export type Comment = { 'id': string; 'by': (string | null); 'isOwn': boolean; 'text': string; 'createdAt': string; 'editedAt': (string | null) }
export type CommentReply = { 'id': string; 'by': (string | null); 'isOwn': boolean; 'text': string; 'createdAt': string; 'editedAt': (string | null); 'threadId': string; 
/** How many comments the thread has by this one. */
'commentCount': number; 
/** Names of those mentioned whose access level does not include what the thread stands beside: they read what is said, without the number. */
'withheldFrom': (string)[] }
export type CommentResolution = { 'isResolved': boolean }
export type CommentThread = { 'id': string; 
/** Of which it was said; null once that is not kept any more. */
'calculationId': (string | null); 
/** As in what began it; elements of lists by their names. */
'anchor': string; 
/** The number, choice or text as it was then. Null where nothing was given or several numbers are, or where your level does not include it. */
'told': (ToldNumber | ToldWord | null); 
/** Whether your access level does not include what it stands beside. */
'isWithheld': boolean; 'createdAt': string; 'resolvedAt': (string | null); 'resolvedBy': (string | null); 'commentCount': number; 
/** The latest three, the newest first; all at GET /comment-threads/{id}/comments. */
'comments': (Comment)[] }
export type CommentedPlace = { 'anchor': string; 
/** Threads that are open. */
'open': number; 'resolved': number }
export type ComparedPathway = { 'pathwayId': number; 'process': string; 'feedstock': string; 'carbonIntensity': (Quantity | MissingQuantity); 'corsiaDefault': (Quantity | MissingQuantity); 'ratioToCorsia': (Quantity | MissingQuantity); 
/** Within a factor of two of the default. */
'isNearCorsia'?: boolean; 'minimumPrice'?: (Quantity | MissingQuantity); 'literature'?: LiteratureRange; 'isWithinLiterature'?: boolean; 'flaws': (string)[] }
export type Confidence = "high" | "medium" | "low"
export type ContractInputs = { 
/** Name */
'name': string; 
/** Kind of the contract: a price, the least price, the highest price, or the difference between its price and a reference */
'kind': "fixed" | "floor" | "cap" | "difference"; 
/** Share of what is sold of the product that the contract covers. Range: from 0 to 1 */
'coveredShare'?: GivenRatio; 
/** Amount of the product that the contract covers in a year, at most what is sold; a share if not given. Range: 0 or more t/yr */
'coveredAmount'?: GivenContractCoveredAmount; 
/** First year of operation of the contract. Range: a whole number from 1 to 60 yr */
'firstYear'?: GivenYr; 
/** Years of the contract, the market after; to the end if not given. Range: a whole number from 1 to 60 yr */
'years'?: GivenYr; 
/** Change of the price of the contract from each year to the next, after its first year. Range: above -1 to 1 */
'yearlyChange'?: GivenRatio; 
/** Whether the price of the contract is money of the day, or rises with inflation from time zero on */
'indexation'?: "none" | "inflation"; 
/** Rise of the reference price per year above inflation. Range: above -1 to below 1 */
'referenceEscalation'?: GivenRatio; 
/** Price of the contract per mass of the product. Range: from 0 to 1000000000 USD/t Or a table by year. */
'price': (GivenContractPrice | GivenContractPriceTable); 
/** Reference price per mass of the product, in money of time zero; the plant’s own price if not given. Range: from 0 to 1000000000 USD/t Or a table by year. */
'referencePrice'?: (GivenContractReferencePrice | GivenContractReferencePriceTable); 
/** Name of the product that it is for; the main product if left out */
'product'?: string }
export type ContractInputsDraft = { 'name'?: (string | null); 'kind'?: ("fixed" | "floor" | "cap" | "difference" | null); 'coveredShare'?: (GivenRatioDraft | null); 'coveredAmount'?: (GivenContractCoveredAmountDraft | null); 'firstYear'?: (GivenYrDraft | null); 'years'?: (GivenYrDraft | null); 'yearlyChange'?: (GivenRatioDraft | null); 'indexation'?: ("none" | "inflation" | null); 'referenceEscalation'?: (GivenRatioDraft | null); 'price'?: (GivenContractPriceTableDraft | null); 'referencePrice'?: (GivenContractReferencePriceTableDraft | null); 'product'?: (string | null) }
export type ContractPayment = { 'name': string; 'kind': string; 
/** Over the life of the plant. */
'total': MeasuredUSD; 
/** Over the life of the plant, in money of time zero. */
'presentValue': MeasuredUSD; 'payments': MeasuredByYear }
export type Convention = { 'preset'?: "convention-c" | "safapac-2025" | "nrel-nth-plant" | "biosteam" | "h2a"; 
/** What is depreciated */
'depreciationBase'?: "totalCapital" | "fixedCapital"; 
/** What becomes of working capital in the last year */
'workingCapital'?: "kept" | "released"; 
/** What becomes of a tax loss: nothing, it is set against later income, or it pays tax back at once */
'taxLosses'?: "lost" | "carriedForward" | "relievedAtOnce"; 
/** Whether the price premium for low carbon is paid */
'carbonPremium'?: "ignored" | "applied"; 
/** Whose money the headline return is on: the project’s, or the owners’ after the loan */
'returnBasis'?: "project" | "equity"; 
/** What of the debt service is deducted from taxable income */
'deductibleDebt'?: "interest" | "payment"; 
/** Interest during construction: paid on the year’s draw, paid on all that is drawn, added to the loan from the year after the draw, or none */
'constructionInterest'?: "paidOnDraw" | "paidOnBalance" | "capitalised" | "none"; 
/** Year whose end is time zero */
'timeZero'?: "lastConstructionYear" | "firstConstructionYear"; 
/** When in a year money flows */
'flowTiming'?: "endOfYear" | "midYear"; 
/** Whether the discount rate is in money of the day or of constant value */
'moneyBasis'?: "nominal" | "real"; 
/** Whether working capital comes back as it was spent, or risen with inflation */
'workingCapitalMoney'?: "asSpent" | "inflated"; 
/** What becomes in the last year of capital that is not depreciated yet */
'residualBookValue'?: "lost" | "writtenOff"; 
/** What of replacements is deducted from taxable income: nothing, all in their year, or as they are depreciated anew from it on */
'replacementTax'?: "notDeducted" | "expensed" | "depreciated"; 
/** What energy sold follows in start-up and as prices rise */
'energySales'?: "sales" | "variableCost" }
export type ConventionComparison = { 
/** The inputs of a calculation, in either shape: see POST /calculate/quick. */
'inputs': GivenInputs; 
/** mfsp if left out */
'output'?: "mfsp" | "lcop" | "lcopByProductCredit" }
export type ConventionTable = { 'output': string; 'unit': "USD/t"; 'value': (number | null); 'reason'?: string; 'rows': ({ 
/** preset, or the name of a setting. */
'convention': string; 'setting': string; 
/** Whether the inputs have this setting themselves. */
'isBase': boolean; 'value': (number | null); 'difference': (number | null); 'unit': "USD/t"; 
/** Why there is no such number. */
'reason'?: string })[]; 'warnings': (Warning)[] }
export type CopiedSupply = { 'scenarioId': string; 'scenario': string; 'calculatedAt': string; 'engineVersion': string; 'referenceDataEdition': string; 
/** SHA-256 of the inputs of the supplier as canonical JSON (RFC 8785). */
'inputsHash': string; 'price': { 'value': number; 'unit': "USD/t" | "USD/kWh" }; 'carbonIntensity'?: { 'value': number; 'unit': "kgCO2e/t" | "gCO2e/kWh" }; 'energyContent'?: { 'value': number; 'unit': "MJ/kg" }; 'suppliers': (FartherSupplier)[] }
export type CorsiaDefault = { 'coreEmissions': Datum; 'landUseChange': Datum }
export type CorsiaResult = { 
/** Life-cycle emissions of the main product under CORSIA */
'lifeCycleEmissions': MeasuredGCO2ePerMJ; 
/** Reduction of life-cycle emissions against the baseline of CORSIA */
'reduction': MeasuredRatio; 
/** Emissions reduction that an operator may claim per mass of fuel under CORSIA */
'emissionsReduction': MeasuredTCO2ePerT; 
/** Emissions reduction that operators may claim under CORSIA in a year at capacity */
'emissionsReductionPerYear': MeasuredTCO2ePerYr; 
/** Value of the emissions reduction per mass of fuel */
'emissionsReductionValue': MeasuredUSDPerT; 
/** Emissions factor of the clean fuel production credit 45Z */
'cleanFuelFactor': MeasuredRatio; 
/** Clean fuel production credit 45Z per volume */
'cleanFuelCredit': MeasuredUSDPerGal }
export type CostIndex = { 'name': string; 'series': string; 'publisher': string; 'base': string; 'licence': string; 'note': string; 'rows': ({ 'year': number; 'index': Datum })[]; 'quoted': { 'name': string; 'licence': string; 'rows': ({ 'year': number; 'index': Datum })[] } }
export type CostShare = { 
/** The name of the feedstock or utility in lower case, or: fixed capital, working capital, replacements, land and salvage, fixed cost, labour. */
'item': string; 'kind': "capital" | "feedstock" | "utility" | "indirect"; 'value': (number | null); 'unit': "USD/t"; 
/** Why there is no such number. */
'reason'?: string; 'share': (number | null) }
export type CountedByText = { 'of': (string | null); 'data': number }
export type CountedByYear = { 'of': (number | null); 'data': number }
export type Country = { 'id': number; 'name': string; 'aliases'?: (string)[]; 
/** ISO 3166-1 alpha-2. */
'code'?: string; 'taxRate': Datum; 'locationFactor'?: Datum }
export type CountryCode = "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW"
export type CountryUtility = { 'countryId': number; 'price'?: Datum; 'carbonIntensity'?: Datum }
export type CreatedToken = { 
/** Told this once: only a hash of it is kept. */
'token': string; 'id': string; 'name': string; 
/** Each includes those before it: calculate stores nothing, write does. */
'scope': "read" | "calculate" | "write"; 'createdAt': string; 'expiresAt': string; 'lastUsedAt': (string | null) }
export type Credentials = { 'email': string; 'password': string }
export type CumulativeDistribution = { 'kind': "cumulative"; 
/** With their unit; of a factor plain numbers. */
'values': (Quantities | (number)[]); 'cumulative': (number)[] }
export type DataCounts = { 'all': number; 'withValue': number; 
/** Have a low and a high. */
'withRange': number; 
/** Say why no range is known. */
'noRangeKnown': number; 'silentOnRange': number; 'doubted': number; 
/** The most first. */
'bySource': (CountedByText)[]; 
/** null: none is told. */
'byLicence': (CountedByText)[]; 
/** The most first. */
'byConfidence': (CountedByText)[]; 
/** The year that the value is of; null: none is told. */
'byYear': (CountedByYear)[]; 
/** The most first. */
'byTable': (CountedByText)[] }
export type DatedFlow = { 
/** Day of the flow, as 2030-12-31. */
'date': string; 
/** USD; money paid out is negative. */
'amount': number }
export type Datum = (KnownDatum | MissingDatum)
export type DatumChange = { 'table': "processes" | "feedstocks" | "utilities" | "products" | "countries" | "pathways" | "parameterSets"; 
/** Of the row. */
'id': number; 
/** A member of the row (`price`) or, by their own ids, of what it lists: `countries.2.price` of a utility, `products.1.yield` of a pathway. */
'field': string; 'value': (number | null); 'unit': ReferenceUnit; 'source': string; 'confidence': Confidence; 
/** Low end of what the source gives, in the unit of the value. */
'low'?: number; 
/** High end of what the source gives, in the unit of the value. */
'high'?: number; 'basis'?: Basis; 'rangeSource'?: string; 'noRange'?: string; 'place'?: string; 'licence'?: string; 
/** The year whose money it is; null where the source does not say. */
'currencyYear'?: (number | null); 'year'?: number; 'note'?: string; 
/** Why there is no value, where it is null. */
'reason'?: string }
export type DatumDoubt = { 'doubtId': string; 'edition': string; 'table': "processes" | "feedstocks" | "utilities" | "products" | "countries" | "pathways" | "parameterSets" | "literature.feedstocks" | "literature.products" | "literature.appendix"; 
/** Of the row; in the tables of the literature its place, from 1. */
'id': number; 
/** A member of the row (`price`) or, by their ids or names, of what it lists: `countries.2.price` of a utility, `variants.pioneer.referenceCapital` of a pathway. */
'field': string; 
/** What is doubtful. */
'note': string; 
/** What says otherwise. */
'source': string; 'at': string; 'byWhom': ({ 'id': string; 'name': (string | null) } | null) }
export type Debt = { 
/** Loan at the start of operation */
'loan': MeasuredUSD; 
/** Share of the capital less grants that is borrowed */
'borrowedShare': MeasuredRatio; 
/** Debt service cover that the loan is sized by */
'targetCover': MeasuredRatio; 
/** Lowest debt service cover of all years */
'lowestCover': MeasuredRatio; 
/** Average debt service cover of the years with debt service */
'averageCover': MeasuredRatio; 
/** Loan life cover: worth of the cash available for debt service in the years of the loan, per loan */
'loanLifeCover': MeasuredRatio; 
/** Project life cover: worth of the cash available for debt service in all years, per loan */
'projectLifeCover': MeasuredRatio; 
/** Fee for the loan, paid as operation begins */
'fee': MeasuredUSD; 
/** Debt service reserve at the end of the year */
'reserve': MeasuredUSDByYear; 
/** Loan repaid early in the year from the cash sweep */
'swept': MeasuredUSDByYear; 
/** Cash of the owners that is kept at the end of the year because the cover is too low */
'kept': MeasuredUSDByYear }
export type DeciderPlant = { 'name'?: string; 
/** The inputs of a calculation, in either shape: see POST /calculate/quick. */
'inputs'?: GivenInputs; 
/** A calculation that you may read; its inputs are taken. */
'calculationId'?: string }
export type Decision = { 
/** Place of the input as `targets` of a study have it. */
'target': string; 
/** Into the inputs. */
'pointer': string; 'name': string }
export type DefaultCapital = { 'capacityMinimum'?: Quantity; 'capacityMaximum'?: Quantity; 'locationFactor'?: Quantity }
export type DefaultCarbon = { 'coreEmissions'?: Quantity; 'landUseChange'?: Quantity }
export type DefaultEconomics = { 'lifetime'?: Quantity; 'discountRate'?: Quantity; 'taxRate'?: Quantity; 'referenceCapital'?: Quantity; 'referenceCapacity'?: Quantity; 'scalingExponent'?: Quantity; 'workingCapitalRatio'?: Quantity; 'indirectOpexRatio'?: Quantity }
export type DefaultEligibility = { 'process'?: string }
export type DefaultEmissions = { 'id': number; 'edition': string; 'process': string; 'feedstock': string; 
/** Whether the fuel is made where its intermediate is. */
'conversion': "both" | "standalone" | "integrated"; 'region': string; 'core': Datum; 'landUseChange': Datum }
export type DefaultFeedstock = { 'name': string; 'price'?: Quantity; 'carbonContent'?: Quantity; 'carbonIntensity'?: Quantity; 'energyContent'?: Quantity; 'consumptionRatio'?: Quantity; 'class'?: string; 'annex'?: string; 'material'?: string }
export type DefaultInputs = { 'plant': DefaultPlant; 'feedstocks': (DefaultFeedstock)[]; 'utilities': (DefaultUtility)[]; 'products': (DefaultProduct)[]; 'economics': DefaultEconomics; 'carbon'?: DefaultCarbon; 'capital'?: DefaultCapital; 'eligibility'?: DefaultEligibility }
export type DefaultPlant = { 'capacity'?: Quantity; 'annualLoadHours'?: Quantity; 'processCarbonIntensity'?: Quantity; 'literatureClass'?: string; 'country'?: string }
export type DefaultProduct = { 'name': string; 'isFuel': boolean; 'price'?: Quantity; 'carbonContent'?: Quantity; 'energyContent'?: Quantity; 'yield'?: Quantity; 'density'?: Quantity; 'class'?: string }
export type DefaultUtility = { 'name': string; 'price'?: Quantity; 'carbonIntensity'?: Quantity; 'consumptionRatio'?: Quantity; 'carbonContent'?: Quantity; 'energyContent'?: Quantity }
export type Delivery = { 'delivered': FuelDelivered; 'blend'?: BlendDelivered; 'annex': (AnnexTaken | null); 'notes': (string)[]; 'withheld': (string)[]; 'engineVersion': string; 'explanation'?: (Step)[] }
export type DeliveryQuestion = { 'plant'?: DeciderPlant; 
/** What the fuel of the plant costs: its minimum selling price if left out. */
'costBy'?: "minimumSellingPrice" | "levelizedCost"; 'neat'?: NeatFuel; 'way'?: WayToTheWing; 'blend'?: BlendAsked; 
/** Where the numbers of the request are from. */
'source'?: string; 
/** A number of the answer that is told down to its inputs. */
'explain'?: string }
export type DiscreteDistribution = { 'kind': "discrete"; 
/** With their unit; of a factor plain numbers. */
'values': (Quantities | (number)[]); 'probabilities': (number)[] }
export type Doubt = { 'note': string; 'source': string; 'at': string }
export type Draft = { 'plant'?: PlantInputsDraft; 'feedstocks'?: ((FeedstockInputsDraft)[] | Readonly<Record<string, (FeedstockInputsDraft | null)>>); 'utilities'?: ((UtilityInputsDraft)[] | Readonly<Record<string, (UtilityInputsDraft | null)>>); 'products'?: ((ProductInputsDraft)[] | Readonly<Record<string, (ProductInputsDraft | null)>>); 'policies'?: ((PolicyInputsDraft)[] | Readonly<Record<string, (PolicyInputsDraft | null)>>); 'parts'?: ((PartInputsDraft)[] | Readonly<Record<string, (PartInputsDraft | null)>>); 'contracts'?: ((ContractInputsDraft)[] | Readonly<Record<string, (ContractInputsDraft | null)>>); 'economics'?: EconomicInputsDraft; 'finance'?: FinanceInputsDraft; 'carbon'?: CarbonInputsDraft; 'capital'?: CapitalInputsDraft; 'eligibility'?: EligibilityInputsDraft; 'convention'?: ("convention-c" | "safapac-2025" | "nrel-nth-plant" | "biosteam" | "h2a" | Convention); 'money'?: MoneyDraft; 
/** Inputs that are not known, by their places, elements of lists by their names: /feedstocks/UCO/price. */
'ranges'?: Readonly<Record<string, (InputRange | null)>>; 'together'?: ((MovingTogether)[] | null); 
/** How feedstock comes to the plant: what a study of kind `scale` takes. */
'logistics'?: DraftLogistics }
export type DraftLogistics = { 'yield'?: ({ 'value': number; 'unit': "t/(km2·yr)" | "t/(ha·yr)" | "kg/(ha·yr)" } | null); 'share'?: ({ 'value': number; 'unit': "1" | "%" } | null); 'detour'?: (number | null); 'costPerTonne'?: ({ 'value': number; 'unit': "USD/t" | "USD/kg" } | null); 'costPerTonneKilometre'?: ({ 'value': number; 'unit': "USD/(t·km)" | "USD/(t·mi)" } | null) }
export type EconomicInputs = { 
/** Project lifetime. Range: a whole number from 1 to 120 yr */
'lifetime': GivenYr; 
/** Discount rate per year. Range: from 0 to below 1 */
'discountRate': GivenRatio; 
/** Income tax rate. Range: from 0 to below 1 */
'taxRate': GivenRatio; 
/** Total capital investment of the reference plant. Range: above 0 USD */
'referenceCapital'?: GivenUSD; 
/** Capacity of the reference plant. Range: above 0 t/yr */
'referenceCapacity': GivenTPerYr; 
/** Scaling exponent of the capital. Range: from 0 to 1.5 */
'scalingExponent': GivenRatio; 
/** Working capital as a fraction of total capital. Range: from 0 to below 1 */
'workingCapitalRatio'?: GivenRatio; 
/** Indirect operating cost per year as a fraction of total capital. Range: from 0 to 1 1/yr Or a table by year. */
'indirectOpexRatio'?: (GivenPerYr | GivenPerYrTable); 
/** Years over which capital is depreciated in a straight line. Range: a whole number from 1 to 60 yr */
'depreciationPeriod'?: GivenYr; 
/** Premium paid per tonne of CO2e avoided. Range: 0 or more USD/tCO2e Or a table by year. */
'carbonPrice'?: (GivenUSDPerTCO2e | GivenUSDPerTCO2eTable); 
/** Price of the fossil fuel that is replaced. Range: 0 or more USD/t */
'fossilPrice'?: GivenEconomicFossilPrice; 
/** Carbon intensity of the fossil fuel that is replaced. Range: above 0 gCO2e/MJ */
'fossilCarbonIntensity'?: GivenGCO2ePerMJ; 
/** Name of the main product; the first fuel if left out */
'mainProduct'?: string }
export type EconomicInputsDraft = { 'lifetime'?: (GivenYrDraft | null); 'discountRate'?: (GivenRatioDraft | null); 'taxRate'?: (GivenRatioDraft | null); 'referenceCapital'?: (GivenUSDDraft | null); 'referenceCapacity'?: (GivenTPerYrDraft | null); 'scalingExponent'?: (GivenRatioDraft | null); 'workingCapitalRatio'?: (GivenRatioDraft | null); 'indirectOpexRatio'?: (GivenPerYrTableDraft | null); 'depreciationPeriod'?: (GivenYrDraft | null); 'carbonPrice'?: (GivenUSDPerTCO2eTableDraft | null); 'fossilPrice'?: (GivenEconomicFossilPriceDraft | null); 'fossilCarbonIntensity'?: (GivenGCO2ePerMJDraft | null); 'mainProduct'?: (string | null) }
export type EditedComment = { 
/** Text, and never markup. */
'text': string }
export type Edition = { 'edition': string; 'published': string; 'note': string }
export type EditionAudit = { 'edition': string; 'published': string; 'counts': DataCounts; 'checks': (AuditCheck)[] }
export type EditionChanges = { 'edition': string; 'basedOn': string; 'note'?: string; 'changes': (DatumChange)[] }
export type EditionPreview = { 
/** Where the plants stand. */
'country': string; 'changes': (string)[]; 'pathways': (AffectedPathway)[] }
export type EditionProposal = { 'basedOn': string; 'changes': (DatumChange)[]; 
/** Id or name; USA if left out. */
'country'?: string }
export type EditionSummary = { 'edition': string; 'basedOn': (string | null); 'createdAt': string; 'byWhom': ({ 'id': string; 'name': (string | null) } | null); 'isCurrent': boolean }
export type ElectricityKind = "renewable" | "nuclear" | "other"
export type ElectricityPrices = { 'unit': string; 'year': number; 'source': string; 'licence': string; 'confidence': "high" | "medium" | "low"; 
/** What the consumers use in a year. */
'consumption': string; 'taxes': string; 'note': string }
export type Eligibility = { 'scheme': string; 'emissions': Measured; 'limit': Measured; 'margin': Measured; 
/** True only where `status` is `met`, false where it is `notMet` or the margin is below 0, else absent. */
'isMet'?: boolean; 
/** What all rules together say: `met` only where every rule that applies is known to be, `notApplicable` where the scheme is of other fuels or other years. */
'status': "met" | "notMet" | "notAssessed" | "notApplicable"; 'rules': (EligibilityRule)[]; 'method': EligibilityMethod }
export type EligibilityInputs = { 
/** Process, as the rules of the schemes know it */
'process'?: ProcessCode; 
/** Calendar year in which the fuel is supplied, for which the rules of the schemes are looked at. Range: a whole number from 1900 to 2200 yr */
'supplyYear'?: GivenYr; 
/** Day on which the plant began or begins to operate (YYYY-MM-DD) */
'operationStart'?: string; 
/** Electricity that the energy of a fuel of carbon dioxide comes from */
'electricity'?: ElectricityKind; 
/** The feedstock is of no land that the schemes exclude, such as forest, wetland or peat converted after 1 January 2008 */
'meetsLandCriteria'?: boolean; 
/** The feedstock is certified as of low risk of land-use change */
'hasLowLandUseChangeRisk'?: boolean; 
/** The renewable electricity meets the conditions of Delegated Regulation (EU) 2023/1184: additional, of the same time and place */
'isElectricityAdditional'?: boolean; 
/** A carbon price was paid for the fossil carbon dioxide where it was captured */
'isCarbonDioxidePriced'?: boolean; 
/** The buyer still has room in the share to which a scheme limits such fuel */
'isWithinShareCap'?: boolean; 
/** The Environmental Protection Agency has approved a pathway for this plant alone (40 CFR 80.1416) */
'hasOwnPathway'?: boolean; 
/** A certification scheme that the ICAO Council approved has certified the fuel */
'isCertifiedForCorsia'?: boolean; 
/** A scheme that the European Commission recognizes has certified the fuel */
'isCertifiedForRed'?: boolean; 
/** A verifier has assured the sustainability of the fuel for the SAF mandate */
'isCertifiedForUk'?: boolean; 
/** The producer is registered, and an unrelated party has certified the fuel for the credit 45Z */
'isCertifiedFor45Z'?: boolean; 
/** The California Air Resources Board has certified the pathway of the fuel */
'isCertifiedForLcfs'?: boolean; 
/** The plant is registered with the Environmental Protection Agency under 40 CFR 80.1450 */
'isCertifiedForRfs'?: boolean }
export type EligibilityInputsDraft = { 'process'?: (ProcessCode | null); 'supplyYear'?: (GivenYrDraft | null); 'operationStart'?: (string | null); 'electricity'?: (ElectricityKind | null); 'meetsLandCriteria'?: (boolean | null); 'hasLowLandUseChangeRisk'?: (boolean | null); 'isElectricityAdditional'?: (boolean | null); 'isCarbonDioxidePriced'?: (boolean | null); 'isWithinShareCap'?: (boolean | null); 'hasOwnPathway'?: (boolean | null); 'isCertifiedForCorsia'?: (boolean | null); 'isCertifiedForRed'?: (boolean | null); 'isCertifiedForUk'?: (boolean | null); 'isCertifiedFor45Z'?: (boolean | null); 'isCertifiedForLcfs'?: (boolean | null); 'isCertifiedForRfs'?: (boolean | null) }
export type EligibilityMethod = { 
/** Whose carbon value the scheme was judged by. */
'carbonValue': "calculated" | "default" | "given"; 'note': string }
export type EligibilityRule = { 
/** GET /eligibility-rules tells more of it. */
'id': string; 
/** What it asks. */
'rule': string; 'article': string; 'source': string; 'status': "met" | "notMet" | "notAssessed" | "notApplicable"; 
/** What decided it, or what is not known. */
'reason': string; 'margin'?: Measured }
export type EligibleUnitPrice = { 
/** USD/tCO2e */
'value': number; 'source'?: string }
export type EmpiricalDistribution = { 'kind': "empirical"; 
/** With their unit; of a factor plain numbers. */
'values': (Quantities | (number)[]) }
export type EnergyPrices = { 'electricity': ElectricityPrices; 'exchangeRate': ExchangeRateOfYear; 'rows': ({ 'id': number; 'country': string; 'code': string; 'firstHalf': number; 'secondHalf': number; 
/** Whether the country has estimated it. */
'isEstimate': boolean })[] }
export type EscalationBasis = "real" | "nominal"
export type Estimate = { 'value': (number | null); 
/** From how the blocks differ. */
'standardError': (number | null); 
/** Holds the truth in 95 of 100 studies. */
'interval95': ((number)[] | null); 
/** Why there is no such number. */
'reason'?: string }
export type EvenWorth = { 'status': "none" | "one" | "many"; 
/** Price of the product at which both slates are worth the same. */
'evenPrice': Measured; 
/** Premium per mass over the other product at which both slates are worth the same */
'premium': Measured; 
/** Premium per energy over the other product at which both slates are worth the same */
'premiumPerEnergy': Measured; 
/** Every such price, USD/t, ascending. */
'evenPrices': (number)[]; 
/** What each slate is worth, computed again at that price. */
'check': SlatesCheck; 
/** What each slate is worth at the prices that are given. */
'present': SlatesNow }
export type Exceedance = { 'threshold': Quantity; 'value': (number | null); 
/** From how the blocks differ. */
'standardError': (number | null); 
/** Holds the truth in 95 of 100 studies. */
'interval95': ((number)[] | null); 
/** Why there is no such number. */
'reason'?: string }
export type ExchangeRate = { 'value': number; 
/** USD/EUR for dollars per euro; the other way round, JPY/USD, is taken as well. */
'unit': string; 'year': number; 'source': string }
export type ExchangeRateOfYear = { 'unit': string; 'year': number; 'source': string; 'licence': string; 'confidence': "high" | "medium" | "low"; 'value': number }
export type ExistingConversionPlant = { 'plantCapacity': ValueByUnitId; 
/** In h/yr. */
'annualLoadHours': number; 
/** In gCO2e/MJ. */
'ciProcessDefault': number }
export type ExistingConversionPlantDraft = { 'plantCapacity'?: (ValueByUnitIdDraft | null); 'annualLoadHours'?: (number | null); 'ciProcessDefault'?: (number | null) }
export type ExistingEconomicParameters = { 
/** In yr. */
'projectLifetimeYears': number; 
/** In percent of 1. */
'discountRatePercent': number; 'tciRefMusd'?: (number | null); 'referenceCapacityKtpa'?: (number | null); 
/** In 1. */
'tciScalingExponent': number; 
/** In 1. */
'workingCapitalTciRatio': number; 
/** In 1/yr. */
'indirectOpexTciRatio': number }
export type ExistingEconomicParametersDraft = { 'projectLifetimeYears'?: (number | null); 'discountRatePercent'?: (number | null); 'tciRefMusd'?: (number | null); 'referenceCapacityKtpa'?: (number | null); 'tciScalingExponent'?: (number | null); 'workingCapitalTciRatio'?: (number | null); 'indirectOpexTciRatio'?: (number | null) }
export type ExistingFeedstockData = { 'name': string; 'price': ValueByUnitId; 
/** In kg/kg. */
'carbonContent': number; 'carbonIntensity': ValueByUnitId; 
/** In MJ/kg. */
'energyContent': number; 
/** In percent of 1. */
'yieldPercent': number }
export type ExistingFeedstockDataDraft = { 'name'?: (string | null); 'price'?: (ValueByUnitIdDraft | null); 'carbonContent'?: (number | null); 'carbonIntensity'?: (ValueByUnitIdDraft | null); 'energyContent'?: (number | null); 'yieldPercent'?: (number | null) }
export type ExistingInputs = { 'processId'?: (number | null); 'feedstockId'?: (number | null); 'countryId'?: (number | null); 'conversionPlant': ExistingConversionPlant; 'economicParameters': ExistingEconomicParameters; 'feedstockData': (ExistingFeedstockData)[]; 'utilityData': (ExistingUtilityData)[]; 'productData': (ExistingProductData)[]; 'convention'?: unknown }
export type ExistingInputsDraft = { 'processId'?: (number | null); 'feedstockId'?: (number | null); 'countryId'?: (number | null); 'conversionPlant'?: ExistingConversionPlantDraft; 'economicParameters'?: ExistingEconomicParametersDraft; 'feedstockData'?: ((ExistingFeedstockDataDraft | null))[]; 'utilityData'?: ((ExistingUtilityDataDraft | null))[]; 'productData'?: ((ExistingProductDataDraft | null))[]; 'convention'?: unknown }
export type ExistingProductData = { 'name': string; 'isFuel'?: (boolean | null); 'price': ValueByUnitId; 
/** In USD/t per gCO2e/MJ. */
'priceSensitivityToCi': number; 
/** In kg/kg. */
'carbonContent': number; 
/** In MJ/kg. */
'energyContent': number; 
/** In percent of 1. */
'yieldPercent': number; 
/** In kg/L. */
'productDensity': number }
export type ExistingProductDataDraft = { 'name'?: (string | null); 'isFuel'?: (boolean | null); 'price'?: (ValueByUnitIdDraft | null); 'priceSensitivityToCi'?: (number | null); 'carbonContent'?: (number | null); 'energyContent'?: (number | null); 'yieldPercent'?: (number | null); 'productDensity'?: (number | null) }
export type ExistingUtilityData = { 'name': string; 'price': ValueByUnitId; 
/** In kg/kg. */
'carbonContent': number; 'carbonIntensity': ValueByUnitId; 
/** In MJ/kg. */
'energyContent': number; 
/** In percent of kg/kg or kWh/kg. */
'yieldPercent': number }
export type ExistingUtilityDataDraft = { 'name'?: (string | null); 'price'?: (ValueByUnitIdDraft | null); 'carbonContent'?: (number | null); 'carbonIntensity'?: (ValueByUnitIdDraft | null); 'energyContent'?: (number | null); 'yieldPercent'?: (number | null) }
export type Failure = { 'code': "cancelled" | "time_limit" | "memory_limit" | "worker_lost" | "internal_error"; 'message': string }
export type FartherSupplier = { 
/** 1 supplies the supplier, 2 supplies that one; each stands behind the one that it supplies. */
'depth': number; 'scenarioId': string; 'scenario': string; 'calculationId': string; 'product': string }
export type Feedstock = { 'id': number; 'name': string; 'aliases'?: (string)[]; 'price': Datum; 'carbonContent': Datum; 'energyContent': Datum; 'carbonIntensity': Datum; 'consumptionRatio': Datum; 'classification'?: FeedstockClassification }
export type FeedstockAvailability = { 'id': number; 
/** Its name in the editions. */
'feedstock': string; 'country': string; 
/** ISO 3166-1 alpha-2; null for a region. */
'code': (string | null); 
/** `collected`: what was. `collectable`: what could be. `bought`: by dealers and plants, imports included. `consumed`: for fuels. `exported`: across the border. */
'kind': "collected" | "collectable" | "bought" | "consumed" | "exported"; 'amount': Datum }
export type FeedstockClass = "waste" | "residue" | "byproduct" | "foodOrFeedCrop" | "energyCrop" | "intermediateCrop" | "algae" | "recycledCarbon" | "capturedCarbonDioxide"
export type FeedstockClassification = { 'class'?: FeedstockClass; 'annex'?: AnnexPart; 'material'?: FeedstockMaterial; 'source': string; 'confidence': Confidence; 'note'?: string }
export type FeedstockInputs = { 
/** Name */
'name': string; 
/** Feedstock price. Range: from 0 to 1000000000 USD/t Or a table by year. */
'price': (GivenUSDPerT | GivenUSDPerTTable); 
/** Rise of the price of the feedstock per year, instead of that of all prices of its kind; above inflation unless it is said to be nominal. Range: above -1 to below 1 */
'priceEscalation'?: GivenRatio; 
/** Carbon content of the feedstock. Range: from 0 to 1 t/t */
'carbonContent': GivenTPerT; 
/** Lower heating value of the feedstock. Range: 0 or more MJ/kg */
'energyContent': GivenMJPerKg; 
/** Feedstock consumed per mass of liquid fuel. Range: above 0 t/t */
'consumptionRatio': GivenFeedstockConsumptionRatio; 
/** Carbon intensity of the feedstock. Range: any */
'carbonIntensity': GivenKgCO2ePerT; 
/** Density of the feedstock. Range: above 0 kg/m3 */
'density'?: GivenKgPerM3; 
/** Density as a gas at 0 degC and 101.325 kPa of the feedstock. Range: above 0 kg/Nm3 */
'gasDensity'?: GivenKgPerNm30degC101325kPa; 
/** Higher heating value of the feedstock. Range: above 0 MJ/kg */
'higherHeatingValue'?: GivenFeedstockHigherHeatingValue; 
/** Whether priceEscalation is above inflation (real, if left out) or all that the price rises by (nominal) */
'priceEscalationBasis'?: EscalationBasis; 
/** The plant may be paid to take it: allows a negative price */
'isWaste'?: boolean; 
/** What the feedstock is in law */
'class'?: FeedstockClass; 
/** Part of Annex IX of Directive (EU) 2018/2001 that lists the feedstock */
'annex'?: AnnexPart; 
/** Material that the rules of the schemes name */
'material'?: FeedstockMaterial; 
/** Country in which the feedstock was grown, arose or was collected (ISO 3166-1 alpha-2) */
'origin'?: CountryCode; 'suppliedBy'?: GivenSupplier }
export type FeedstockInputsDraft = { 'name'?: (string | null); 'price'?: (GivenUSDPerTTableDraft | null); 'priceEscalation'?: (GivenRatioDraft | null); 'carbonContent'?: (GivenTPerTDraft | null); 'energyContent'?: (GivenMJPerKgDraft | null); 'consumptionRatio'?: (GivenFeedstockConsumptionRatioDraft | null); 'carbonIntensity'?: (GivenKgCO2ePerTDraft | null); 'density'?: (GivenKgPerM3Draft | null); 'gasDensity'?: (GivenKgPerNm30degC101325kPaDraft | null); 'higherHeatingValue'?: (GivenFeedstockHigherHeatingValueDraft | null); 'priceEscalationBasis'?: (EscalationBasis | null); 'isWaste'?: (boolean | null); 'class'?: (FeedstockClass | null); 'annex'?: (AnnexPart | null); 'material'?: (FeedstockMaterial | null); 'origin'?: (CountryCode | null); 'suppliedBy'?: (GivenSupplier | null) }
export type FeedstockMaterial = "usedCookingOil" | "wasteGrease" | "animalFat" | "distillersCornOil" | "palmOil" | "palmFattyAcidDistillate" | "palmOilMillEffluentOil" | "soybeanOil" | "soapStock" | "rapeseedOil" | "camelinaOil" | "jatrophaOil" | "otherVegetableOil" | "algaeOil" | "municipalSolidWaste" | "animalManure" | "cropResidue" | "forestResidue" | "millResidue" | "otherLignocellulose" | "sugarOrStarch" | "cornStarch" | "industrialGas" | "carbonDioxideOfAir" | "carbonDioxideOfBiomass" | "carbonDioxideOfPowerPlant" | "carbonDioxideOfIndustry" | "carbonDioxideOfGround"
export type FeedstockOfLiterature = { 'name': string; 'feedstockId': (number | null); 'carbonContent': Datum; 'energyContent': Datum; 'consumptionRatios': (ProcessRatio)[] }
export type FeedstockResult = { 'name': string; 
/** Feedstock consumption in a year at capacity */
'consumption': MeasuredTPerYr; 
/** Cost of each feedstock in a year at capacity */
'cost'?: MeasuredUSDPerYr }
export type FeedstockShare = { 'feedstock': string; 'country': string; 'taken': Measured; 'supplies': (FeedstockSupply)[]; 'notes': (string)[]; 'engineVersion': string; 'explanation'?: (Step)[] }
export type FeedstockShareQuestion = { 'plant'?: DeciderPlant; 
/** The first one of the plant if left out. */
'feedstock'?: string; 
/** Its name or its ISO code; that of the plant if left out. */
'country'?: string; 
/** What is taken, t/yr; that of the plant if left out. */
'taken'?: number; 'supply'?: OwnSupply; 
/** A number of the answer that is told down to its inputs. */
'explain'?: string }
export type FeedstockSupply = { 
/** What was counted, as in GET /feedstock-availability, or `given`. */
'kind': string; 'amount': Measured; 'year': number; 'source': string; 
/** Whether it is the most of the newest figures of each kind. */
'isMost': boolean; 
/** Share of what the country has that is taken */
'share': Measured; 
/** Plants that what the country has would feed */
'plants': Measured }
export type FieldProblem = { 
/** JSON pointer (RFC 6901) to what was refused. */
'pointer': string; 'code': string; 'message': string }
export type FinanceInputs = { 
/** Share of the fixed capital spent in each year of construction, the last of which is year 0. Range: from 0 to 1 */
'spendingProfile'?: GivenRatioByYear; 
/** Length of the construction, in which the fixed capital is spent evenly until operation begins; 0 is as the profile says. Range: from 0 to 20 yr */
'constructionPeriod'?: GivenYr; 
/** Operation in the first year, which begins in the middle where this is less than a year. Range: above 0 to 1 yr */
'operationInFirstYear'?: GivenYr; 
/** Operation in the last year of the lifetime, before the plant closes. Range: above 0 to 1 yr */
'operationInLastYear'?: GivenYr; 
/** Calendar year of the first year of operation, which dates of policies refer to. Range: a whole number from 1900 to 2200 yr */
'firstOperatingYear'?: GivenYr; 
/** Length of the start-up. Range: from 0 to 10 yr */
'startUpPeriod'?: GivenYr; 
/** Share of the sales made during start-up. Range: from 0 to 1 */
'startUpSalesShare'?: GivenRatio; 
/** Share of the variable cost spent during start-up. Range: from 0 to 1 */
'startUpVariableCostShare'?: GivenRatio; 
/** Share of the fixed cost spent during start-up. Range: from 0 to 1 */
'startUpFixedCostShare'?: GivenRatio; 
/** Load of each year of operation, relative to the capacity: sales and variable cost follow it. Range: from 0 to 1.5 */
'loadFactor'?: GivenRatioByYear; 
/** Inflation per year. Range: above -1 to below 1 */
'inflation'?: GivenRatio; 
/** Rise of product prices per year above inflation. Range: above -1 to below 1 */
'priceEscalation'?: GivenRatio; 
/** Rise of operating costs other than labour per year above inflation. Range: above -1 to below 1 */
'costEscalation'?: GivenRatio; 
/** Rise of wages per year above inflation. Range: above -1 to below 1 */
'wageEscalation'?: GivenRatio; 
/** Cost of labour, which rises with wages. Range: 0 or more USD/yr Or a table by year. */
'labourCost'?: (GivenUSDPerYr | GivenUSDPerYrTable); 
/** What labour costs besides its pay, as a share of it. Range: from 0 to 5 */
'labourBurden'?: GivenRatio; 
/** Land, bought in the first year and sold in the last for what it cost. Range: 0 or more USD */
'landCost'?: GivenUSD; 
/** Salvage value in the last year as a share of the fixed capital; below zero it is a cost. Range: from -1 to 1 */
'salvageShare'?: GivenRatio; 
/** Replacement investment of each year of operation in year-0 money. Range: 0 or more USD */
'replacementCost'?: GivenUSDByYear; 
/** Method of depreciation */
'depreciationMethod'?: "straightLine" | "macrs" | "decliningBalance" | "decliningBalanceToStraightLine" | "sumOfYearsDigits" | "own"; 
/** Share of the fixed capital that is depreciated. Range: from 0 to 1 */
'depreciableShare'?: GivenRatio; 
/** Share depreciated in each year of operation, where the method is own. Range: from 0 to 1 */
'ownDepreciation'?: GivenRatioByYear; 
/** Share of the depreciated capital that is steam and power plant. Range: from 0 to 1 */
'powerPlantShare'?: GivenRatio; 
/** Method of depreciation of the steam and power plant */
'powerPlantDepreciationMethod'?: "straightLine" | "macrs" | "decliningBalance" | "decliningBalanceToStraightLine" | "sumOfYearsDigits"; 
/** Years of depreciation of the steam and power plant. Range: a whole number from 1 to 60 yr */
'powerPlantDepreciationPeriod'?: GivenYr; 
/** Share of the fixed capital that is borrowed. Range: from 0 to below 1 */
'debtShare'?: GivenRatio; 
/** Interest on the loan per year, nominal. Range: from 0 to below 1 */
'interestRate'?: GivenRatio; 
/** Years from the start of operation until the loan is repaid. Range: a whole number from 1 to 60 yr */
'loanTerm'?: GivenYr; 
/** Years of operation in which only interest is paid. Range: a whole number from 0 to 59 yr */
'gracePeriod'?: GivenYr; 
/** How the loan is repaid */
'repayment'?: "annuity" | "levelPrincipal"; 
/** Share of a year’s income that losses of earlier years may offset. Range: from 0 to 1 */
'lossCap'?: GivenRatio; 
/** Years for which a loss may be carried forward; without limit if not given. Range: a whole number from 0 to 60 yr */
'lossYears'?: GivenYr; 
/** Tax credit of each year of operation. Range: 0 or more USD */
'taxCredit'?: GivenUSDByYear; 
/** Share of the tax due that credits may offset; paid out without limit if not given. Range: from 0 to 1 */
'creditCap'?: GivenRatio; 
/** Royalty as a share of the revenue of all products. Range: from 0 to below 1 */
'royalty'?: GivenRatio; 
/** Rate of a second income tax, such as a state’s, on the same income. Range: from 0 to below 1 */
'stateTaxRate'?: GivenRatio; 
/** Share of the second income tax that is deducted before the first. Range: from 0 to 1 */
'stateTaxDeducted'?: GivenRatio; 
/** Base of the second income tax: the same income, or with a depreciation and losses of its own */
'stateTaxBase'?: "shared" | "own"; 
/** Method of depreciation in the base of the second income tax, where that is its own */
'stateDepreciationMethod'?: "straightLine" | "macrs" | "decliningBalance" | "decliningBalanceToStraightLine" | "sumOfYearsDigits"; 
/** Years of depreciation in the base of the second income tax, where that is its own. Range: a whole number from 1 to 60 yr */
'stateDepreciationPeriod'?: GivenYr; 
/** Share of the depreciated capital that is deducted in year 1 in the base of the second income tax, where that is its own. Range: from 0 to 1 */
'stateBonusDepreciation'?: GivenRatio; 
/** Share of the depreciated capital that is deducted in year 1, before the method takes the rest. Range: from 0 to 1 */
'bonusDepreciation'?: GivenRatio; 
/** Investment tax credit as a share of the fixed capital less grants, in year 1. Range: from 0 to 1 */
'investmentCredit'?: GivenRatio; 
/** Share of the investment tax credit by which the depreciated capital is reduced. Range: from 0 to 1 */
'creditBaseReduction'?: GivenRatio; 
/** Production tax credit of a year at capacity, in money of year 1; it follows the sales. Range: 0 or more USD/yr */
'productionCredit'?: GivenUSDPerYr; 
/** Years of operation in which the production tax credit is given. Range: a whole number from 1 to 60 yr */
'productionCreditYears'?: GivenYr; 
/** Rise of the production tax credit per year, nominal. Range: above -1 to below 1 */
'productionCreditEscalation'?: GivenRatio; 
/** What a dollar of tax credit is sold for, whatever tax is due; credits are kept if not given. Range: from 0 to 1 */
'creditPrice'?: GivenRatio; 
/** Property tax per year as a share of the fixed capital as it was spent. Range: from 0 to 1 1/yr */
'propertyTax'?: GivenPerYr; 
/** Fall per year of the value that property tax is on, as a share of its first. Range: from 0 to 1 1/yr */
'propertyTaxDecline'?: GivenPerYr; 
/** Insurance per year as a share of the fixed capital, in year-0 money. Range: from 0 to 1 1/yr */
'insurance'?: GivenPerYr; 
/** Rise of insurance per year above inflation. Range: above -1 to below 1 */
'insuranceEscalation'?: GivenRatio; 
/** Part with a life of its own: what it costs each time, as a share of the fixed capital. Range: from 0 to 1 */
'rebuiltPartShare'?: GivenRatio; 
/** Part with a life of its own: years of operation after which it is rebuilt, again and again, but for the last year. Range: a whole number from 1 to 60 yr */
'rebuiltPartLifetime'?: GivenYr; 
/** Part with a life of its own: rise of its cost per year above inflation. Range: above -1 to below 1 */
'rebuiltPartEscalation'?: GivenRatio; 
/** Part with a life of its own: share of its cost that is depreciated anew, the rest being never deducted. Range: from 0 to 1 */
'rebuiltPartDepreciableShare'?: GivenRatio; 
/** Major overhaul: what it costs each time, as a share of the fixed capital. Range: from 0 to 1 */
'overhaulShare'?: GivenRatio; 
/** Major overhaul: years of operation after which it is done, again and again, but for the last year. Range: a whole number from 1 to 60 yr */
'overhaulInterval'?: GivenYr; 
/** Major overhaul: rise of its cost per year above inflation. Range: above -1 to below 1 */
'overhaulEscalation'?: GivenRatio; 
/** Major overhaul: share of its cost that is depreciated anew, the rest being never deducted. Range: from 0 to 1 */
'overhaulDepreciableShare'?: GivenRatio; 
/** Method of depreciation of replacements, rebuilding and overhauls, where they are depreciated anew */
'renewalDepreciationMethod'?: "straightLine" | "macrs" | "decliningBalance" | "decliningBalanceToStraightLine" | "sumOfYearsDigits"; 
/** Years of depreciation of replacements, rebuilding and overhauls, where they are depreciated anew. Range: a whole number from 1 to 60 yr */
'renewalDepreciationPeriod'?: GivenYr; 
/** What land is sold for in the last year, as a share of what it cost. Range: from 0 to 10 */
'landResaleShare'?: GivenRatio; 
/** Cost of decommissioning at the end of life as a share of the fixed capital. Range: from 0 to 1 */
'decommissioningShare'?: GivenRatio; 
/** Cost of decommissioning at the end of life besides that share, in year-0 money. Range: 0 or more USD */
'decommissioningCost'?: GivenUSD; 
/** When decommissioning is paid: in the last year, or by equal payments to a fund in each year of operation */
'decommissioningPayment'?: "atEnd" | "providedFor"; 
/** What the fund for decommissioning earns per year after tax, nominal. Range: from 0 to below 1 */
'decommissioningFundReturn'?: GivenRatio; 
/** What the loan is sized by: a share of the capital, or the cover of its service by the cash of each year */
'debtSizing'?: "share" | "cover"; 
/** How often the cash of a year, before tax, has to cover its debt service where that sizes the loan. Range: from 1 to 10 */
'minimumCover'?: GivenRatio; 
/** Share of the capital less grants that is borrowed at most where the cover sizes the loan. Range: from 0 to 1 */
'highestDebtShare'?: GivenRatio; 
/** Whether the debt service of each year follows its cash, in the place of level payments or principal */
'sculpting'?: "none" | "byCash"; 
/** Fee paid by the owners as operation begins, as a share of the loan. Range: from 0 to 0.2 */
'upfrontFee'?: GivenRatio; 
/** Share of fees for loans that is deducted from taxable income, in equal parts over the years of the loan. Range: from 0 to 1 */
'deductedFeeShare'?: GivenRatio; 
/** Debt service reserve: time whose part of the debt service of the following year is kept. Range: from 0 to 2 yr */
'debtServiceReserve'?: GivenYr; 
/** Interest on the debt service reserve per year, taxed as income. Range: from 0 to below 1 */
'reserveInterest'?: GivenRatio; 
/** Cash sweep: share of the cash after tax and debt service that repays the loan early, from its last payments on. Range: from 0 to 1 */
'sweepShare'?: GivenRatio; 
/** Debt service cover below which the owners are paid nothing; their cash is kept until it is reached again or the loan repaid. Range: from 0 to 10 */
'lockUpCover'?: GivenRatio; 
/** Year of operation at whose end another loan takes the place of what is outstanding; 0 is never. Range: a whole number from 0 to 59 yr */
'refinancingYear'?: GivenYr; 
/** Interest per year on the loan after refinancing, nominal. Range: from 0 to below 1 */
'refinancedRate'?: GivenRatio; 
/** Years from the start of operation until the loan after refinancing is repaid; those of the first loan where 0. Range: a whole number from 0 to 60 yr */
'refinancedTerm'?: GivenYr; 
/** Fee for refinancing as a share of what is outstanding. Range: from 0 to 0.2 */
'refinancingFee'?: GivenRatio; 
/** Working capital as a share of each yearly change of the operating cost, given back in the last year. Range: from 0 to 1 */
'workingCapitalOfCostChange'?: GivenRatio; 
/** Operating reserve: time whose part of the operating cost of the following year is kept. Range: from 0 to 2 yr */
'operatingReserve'?: GivenYr; 
/** Receivables: time whose part of the revenue of the following year is kept. Range: from 0 to 2 yr */
'receivablesReserve'?: GivenYr; 
/** Whether an overhaul is paid from a reserve that is filled in equal parts in the years up to it */
'overhaulReserve'?: "none" | "equalParts"; 
/** Interest per year on the operating reserve, receivables and the reserve for overhauls, taxed as income. Range: from 0 to below 1 */
'projectReserveInterest'?: GivenRatio; 
/** Whether interest that is paid during construction is deducted from the income of its year */
'constructionInterestTax'?: "notDeducted" | "deducted" }
export type FinanceInputsDraft = { 'spendingProfile'?: (GivenRatioByYear | null); 'constructionPeriod'?: (GivenYrDraft | null); 'operationInFirstYear'?: (GivenYrDraft | null); 'operationInLastYear'?: (GivenYrDraft | null); 'firstOperatingYear'?: (GivenYrDraft | null); 'startUpPeriod'?: (GivenYrDraft | null); 'startUpSalesShare'?: (GivenRatioDraft | null); 'startUpVariableCostShare'?: (GivenRatioDraft | null); 'startUpFixedCostShare'?: (GivenRatioDraft | null); 'loadFactor'?: (GivenRatioByYear | null); 'inflation'?: (GivenRatioDraft | null); 'priceEscalation'?: (GivenRatioDraft | null); 'costEscalation'?: (GivenRatioDraft | null); 'wageEscalation'?: (GivenRatioDraft | null); 'labourCost'?: (GivenUSDPerYrTableDraft | null); 'labourBurden'?: (GivenRatioDraft | null); 'landCost'?: (GivenUSDDraft | null); 'salvageShare'?: (GivenRatioDraft | null); 'replacementCost'?: (GivenUSDByYear | null); 'depreciationMethod'?: ("straightLine" | "macrs" | "decliningBalance" | "decliningBalanceToStraightLine" | "sumOfYearsDigits" | "own" | null); 'depreciableShare'?: (GivenRatioDraft | null); 'ownDepreciation'?: (GivenRatioByYear | null); 'powerPlantShare'?: (GivenRatioDraft | null); 'powerPlantDepreciationMethod'?: ("straightLine" | "macrs" | "decliningBalance" | "decliningBalanceToStraightLine" | "sumOfYearsDigits" | null); 'powerPlantDepreciationPeriod'?: (GivenYrDraft | null); 'debtShare'?: (GivenRatioDraft | null); 'interestRate'?: (GivenRatioDraft | null); 'loanTerm'?: (GivenYrDraft | null); 'gracePeriod'?: (GivenYrDraft | null); 'repayment'?: ("annuity" | "levelPrincipal" | null); 'lossCap'?: (GivenRatioDraft | null); 'lossYears'?: (GivenYrDraft | null); 'taxCredit'?: (GivenUSDByYear | null); 'creditCap'?: (GivenRatioDraft | null); 'royalty'?: (GivenRatioDraft | null); 'stateTaxRate'?: (GivenRatioDraft | null); 'stateTaxDeducted'?: (GivenRatioDraft | null); 'stateTaxBase'?: ("shared" | "own" | null); 'stateDepreciationMethod'?: ("straightLine" | "macrs" | "decliningBalance" | "decliningBalanceToStraightLine" | "sumOfYearsDigits" | null); 'stateDepreciationPeriod'?: (GivenYrDraft | null); 'stateBonusDepreciation'?: (GivenRatioDraft | null); 'bonusDepreciation'?: (GivenRatioDraft | null); 'investmentCredit'?: (GivenRatioDraft | null); 'creditBaseReduction'?: (GivenRatioDraft | null); 'productionCredit'?: (GivenUSDPerYrDraft | null); 'productionCreditYears'?: (GivenYrDraft | null); 'productionCreditEscalation'?: (GivenRatioDraft | null); 'creditPrice'?: (GivenRatioDraft | null); 'propertyTax'?: (GivenPerYrDraft | null); 'propertyTaxDecline'?: (GivenPerYrDraft | null); 'insurance'?: (GivenPerYrDraft | null); 'insuranceEscalation'?: (GivenRatioDraft | null); 'rebuiltPartShare'?: (GivenRatioDraft | null); 'rebuiltPartLifetime'?: (GivenYrDraft | null); 'rebuiltPartEscalation'?: (GivenRatioDraft | null); 'rebuiltPartDepreciableShare'?: (GivenRatioDraft | null); 'overhaulShare'?: (GivenRatioDraft | null); 'overhaulInterval'?: (GivenYrDraft | null); 'overhaulEscalation'?: (GivenRatioDraft | null); 'overhaulDepreciableShare'?: (GivenRatioDraft | null); 'renewalDepreciationMethod'?: ("straightLine" | "macrs" | "decliningBalance" | "decliningBalanceToStraightLine" | "sumOfYearsDigits" | null); 'renewalDepreciationPeriod'?: (GivenYrDraft | null); 'landResaleShare'?: (GivenRatioDraft | null); 'decommissioningShare'?: (GivenRatioDraft | null); 'decommissioningCost'?: (GivenUSDDraft | null); 'decommissioningPayment'?: ("atEnd" | "providedFor" | null); 'decommissioningFundReturn'?: (GivenRatioDraft | null); 'debtSizing'?: ("share" | "cover" | null); 'minimumCover'?: (GivenRatioDraft | null); 'highestDebtShare'?: (GivenRatioDraft | null); 'sculpting'?: ("none" | "byCash" | null); 'upfrontFee'?: (GivenRatioDraft | null); 'deductedFeeShare'?: (GivenRatioDraft | null); 'debtServiceReserve'?: (GivenYrDraft | null); 'reserveInterest'?: (GivenRatioDraft | null); 'sweepShare'?: (GivenRatioDraft | null); 'lockUpCover'?: (GivenRatioDraft | null); 'refinancingYear'?: (GivenYrDraft | null); 'refinancedRate'?: (GivenRatioDraft | null); 'refinancedTerm'?: (GivenYrDraft | null); 'refinancingFee'?: (GivenRatioDraft | null); 'workingCapitalOfCostChange'?: (GivenRatioDraft | null); 'operatingReserve'?: (GivenYrDraft | null); 'receivablesReserve'?: (GivenYrDraft | null); 'overhaulReserve'?: ("none" | "equalParts" | null); 'projectReserveInterest'?: (GivenRatioDraft | null); 'constructionInterestTax'?: ("notDeducted" | "deducted" | null) }
export type FinancedProject = { 'amounts': AmountInputs; 'economics': ProjectEconomics; 'finance'?: FinanceInputs; 'convention'?: ("convention-c" | "safapac-2025" | "nrel-nth-plant" | "biosteam" | "h2a" | Convention) }
export type Financials = { 
/** Net present value in money of time zero */
'npv'?: MeasuredUSD; 
/** Net present value of the project, without debt */
'npvProject'?: MeasuredUSD; 
/** Net present value to the owners, after debt */
'npvEquity'?: MeasuredUSD; 
/** Internal rate of return per year of the project, without debt */
'irrProject'?: MeasuredRatio; 
/** Internal rate of return per year to the owners, after debt */
'irrEquity'?: MeasuredRatio; 
/** Internal rate of return per year in money of the day */
'irrNominal'?: MeasuredRatio; 
/** Internal rate of return per year in money of constant value */
'irrReal'?: MeasuredRatio; 
/** Discount rate in money of the day */
'discountRateNominal': MeasuredRatio; 
/** Discount rate in money of constant value */
'discountRateReal': MeasuredRatio; 
/** Lowest debt service cover of all years */
'minimumDebtServiceCover'?: MeasuredRatio; 
/** Payback time */
'payback': MeasuredYr; 
/** Payback time of discounted flows */
'discountedPayback'?: MeasuredYr; 'mfsp'?: MinimumSellingPrice; 'irr'?: RateOfReturn; 'cashFlows'?: (CashFlow)[]; 
/** What else there is of each year, a number for each row of cashFlows. */
'cashFlowSeries'?: CashFlowSeries; 
/** What lenders ask of a loan; only where finance says how the loan is sized, or what else lenders ask. */
'debt'?: Debt; 'policyPayments'?: (PolicyPayment)[]; 
/** What each contract brings beside the market, before tax; negative is paid by the plant. The payments have a number for each row of cashFlows, and are in its revenue. Only where there are contracts. */
'contractPayments'?: (ContractPayment)[]; 
/** Prices, costs and values of policies and prices of contracts that move by themselves, a number for each row of cashFlows: the price in money of the day, what it is relative to the one that is given, and what is paid or received at it (of a policy in policyPayments, of a contract in contractPayments). Only where there are any. */
'ownPrices'?: (OwnPrice)[]; 
/** From the minimum selling price without policies to that with all; only where there are policies. */
'policyWaterfall'?: PolicyWaterfall; 'convention': Readonly<Record<string, string>> }
export type FinishedCalculation = { 'scenarioId': string; 'calculationId': string; 'status': "calculated"; 'message': string; 'technoEconomics': TechnoEconomics; 'financials': Financials; 
/** How amounts became money of the analysis; only where the request has `money`. */
'money'?: MoneyOfAnalysis; 
/** Every input in the engine’s unit, fallbacks filled in. */
'resolvedInputs': Readonly<Record<string, unknown>>; 'warnings': (Warning)[] }
export type ForeignUnit = `AED${string}` | `MAED${string}` | `AUD${string}` | `MAUD${string}` | `BRL${string}` | `MBRL${string}` | `CAD${string}` | `MCAD${string}` | `CHF${string}` | `MCHF${string}` | `CLP${string}` | `MCLP${string}` | `CNY${string}` | `MCNY${string}` | `COP${string}` | `MCOP${string}` | `CZK${string}` | `MCZK${string}` | `DKK${string}` | `MDKK${string}` | `EGP${string}` | `MEGP${string}` | `EUR${string}` | `MEUR${string}` | `GBP${string}` | `MGBP${string}` | `HKD${string}` | `MHKD${string}` | `HUF${string}` | `MHUF${string}` | `IDR${string}` | `MIDR${string}` | `ILS${string}` | `MILS${string}` | `INR${string}` | `MINR${string}` | `JPY${string}` | `MJPY${string}` | `KES${string}` | `MKES${string}` | `KRW${string}` | `MKRW${string}` | `MAD${string}` | `MMAD${string}` | `MXN${string}` | `MMXN${string}` | `MYR${string}` | `MMYR${string}` | `NGN${string}` | `MNGN${string}` | `NOK${string}` | `MNOK${string}` | `NZD${string}` | `MNZD${string}` | `PHP${string}` | `MPHP${string}` | `PLN${string}` | `MPLN${string}` | `QAR${string}` | `MQAR${string}` | `RON${string}` | `MRON${string}` | `SAR${string}` | `MSAR${string}` | `SEK${string}` | `MSEK${string}` | `SGD${string}` | `MSGD${string}` | `THB${string}` | `MTHB${string}` | `TRY${string}` | `MTRY${string}` | `TWD${string}` | `MTWD${string}` | `VND${string}` | `MVND${string}` | `ZAR${string}` | `MZAR${string}`
export type FuelDelivered = { 
/** Freight from the plant to the airport */
'freight': Measured; 
/** Price of the neat fuel delivered, per mass */
'price': Measured; 
/** Price of the neat fuel delivered, per energy */
'pricePerEnergy': Measured; 
/** Price of the neat fuel delivered, per volume */
'pricePerVolume': Measured; 
/** Carbon intensity that the freight adds */
'freightIntensity': Measured; 
/** Carbon intensity of the neat fuel delivered */
'carbonIntensity': Measured }
export type GapFigures = { 
/** Minimum selling price of the plant, USD/t */
'minimumPrice'?: number; 
/** Lower heating value of the product, MJ/kg */
'energyContent'?: number; 
/** Density of the product, kg/m3 */
'density'?: number; 
/** Product of a year at capacity, t/yr */
'production'?: number }
export type GivenCarbonCleanFuelAmount = { 'value': number; 'unit': ("USD/gal" | "USD/L" | "USD/m3" | "USD/bbl" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string }
export type GivenCarbonCleanFuelAmountDraft = { 'value'?: (number | null); 'unit'?: (("USD/gal" | "USD/L" | "USD/m3" | "USD/bbl" | ForeignUnit) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }
export type GivenContractCoveredAmount = { 'value': number; 'unit': "t/yr" | "kt/yr" | "kta" | "Mt/yr" | "kg/yr" | "lb/yr" | "short ton/yr" | "kWh/yr" | "MJ/yr" | "GJ/yr" | "MWh/yr" | "MMBtu/yr" }
export type GivenContractCoveredAmountDraft = { 'value'?: (number | null); 'unit'?: ("t/yr" | "kt/yr" | "kta" | "Mt/yr" | "kg/yr" | "lb/yr" | "short ton/yr" | "kWh/yr" | "MJ/yr" | "GJ/yr" | "MWh/yr" | "MMBtu/yr" | null) }
export type GivenContractPrice = { 'value': number; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/gal" | "USD/L" | "USD/m3" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string }
export type GivenContractPriceTable = { 'values': (number)[]; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/gal" | "USD/L" | "USD/m3" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string; 
/** Year of the first value: of operation (1 if left out), or from 1900 on of the calendar. */
'from'?: number; 
/** After the last value: it stays in the money of the table (last, if left out), rises on with all prices of its kind (and with inflation), is 0, or a table that is too short is refused. */
'after'?: "last" | "rises" | "zero" | "refuse"; 
/** Money of time zero that rises with inflation (real: of prices and costs, if left out), or of the day (nominal: of policies, if left out). */
'money'?: "real" | "nominal" }
export type GivenContractPriceTableDraft = { 'values'?: ((number)[] | null); 'from'?: (number | null); 'after'?: ("last" | "rises" | "zero" | "refuse" | null); 'money'?: ("real" | "nominal" | null); 'value'?: (number | null); 'unit'?: (("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/gal" | "USD/L" | "USD/m3" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | ForeignUnit) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }
export type GivenContractReferencePrice = { 'value': number; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/gal" | "USD/L" | "USD/m3" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string }
export type GivenContractReferencePriceTable = { 'values': (number)[]; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/gal" | "USD/L" | "USD/m3" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string; 
/** Year of the first value: of operation (1 if left out), or from 1900 on of the calendar. */
'from'?: number; 
/** After the last value: it stays in the money of the table (last, if left out), rises on with all prices of its kind (and with inflation), is 0, or a table that is too short is refused. */
'after'?: "last" | "rises" | "zero" | "refuse"; 
/** Money of time zero that rises with inflation (real: of prices and costs, if left out), or of the day (nominal: of policies, if left out). */
'money'?: "real" | "nominal" }
export type GivenContractReferencePriceTableDraft = { 'values'?: ((number)[] | null); 'from'?: (number | null); 'after'?: ("last" | "rises" | "zero" | "refuse" | null); 'money'?: ("real" | "nominal" | null); 'value'?: (number | null); 'unit'?: (("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/gal" | "USD/L" | "USD/m3" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | ForeignUnit) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }
export type GivenEconomicFossilPrice = { 'value': number; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string }
export type GivenEconomicFossilPriceDraft = { 'value'?: (number | null); 'unit'?: (("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | ForeignUnit) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }
export type GivenFeedstockConsumptionRatio = { 'value': number; 'unit': "t/t" | "kg/kg" | "%" | "1" | "t/kg" | "kg/t" | "lb/t" | "lb/kg" | "short ton/t" | "short ton/kg" | "m3/t" | "m3/kg" | "L/t" | "L/kg" | "gal/t" | "gal/kg" | "bbl/t" | "bbl/kg" | "MJ/t" | "MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ HHV/t" | "MJ HHV/kg" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" | "Nm3 (0 degC, 101.325 kPa)/t" | "Nm3 (0 degC, 101.325 kPa)/kg" | "Sm3 (15 degC, 101.325 kPa)/t" | "Sm3 (15 degC, 101.325 kPa)/kg" | "scf (60 degF, 14.696 psia)/t" | "scf (60 degF, 14.696 psia)/kg" | "t/m3" | "kg/m3" | "g/cm3" | "kg/L" | "t/L" | "t/gal" | "t/bbl" | "kg/gal" | "kg/bbl" | "lb/m3" | "lb/L" | "lb/gal" | "lb/bbl" | "short ton/m3" | "short ton/L" | "short ton/gal" | "short ton/bbl" | "kg/ft3" | "lb/ft3" | "t/MJ" | "kg/MJ" | "lb/MJ" | "short ton/MJ" | "m3/m3" | "m3/L" | "m3/gal" | "m3/bbl" | "L/m3" | "L/L" | "L/gal" | "L/bbl" | "gal/m3" | "gal/L" | "gal/gal" | "gal/bbl" | "bbl/m3" | "bbl/L" | "bbl/gal" | "bbl/bbl" | "m3/MJ" | "L/MJ" | "gal/MJ" | "bbl/MJ" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/MJ" | "GJ/MJ" | "kWh/MJ" | "MWh/MJ" | "MMBtu/MJ" | "MJ HHV/m3" | "MJ HHV/L" | "MJ HHV/gal" | "MJ HHV/bbl" | "GJ HHV/m3" | "GJ HHV/L" | "GJ HHV/gal" | "GJ HHV/bbl" | "kWh HHV/m3" | "kWh HHV/L" | "kWh HHV/gal" | "kWh HHV/bbl" | "MWh HHV/m3" | "MWh HHV/L" | "MWh HHV/gal" | "MWh HHV/bbl" | "MMBtu HHV/m3" | "MMBtu HHV/L" | "MMBtu HHV/gal" | "MMBtu HHV/bbl" | "MJ HHV/MJ" | "GJ HHV/MJ" | "kWh HHV/MJ" | "MWh HHV/MJ" | "MMBtu HHV/MJ" | "Nm3 (0 degC, 101.325 kPa)/m3" | "Nm3 (0 degC, 101.325 kPa)/L" | "Nm3 (0 degC, 101.325 kPa)/gal" | "Nm3 (0 degC, 101.325 kPa)/bbl" | "Sm3 (15 degC, 101.325 kPa)/m3" | "Sm3 (15 degC, 101.325 kPa)/L" | "Sm3 (15 degC, 101.325 kPa)/gal" | "Sm3 (15 degC, 101.325 kPa)/bbl" | "scf (60 degF, 14.696 psia)/m3" | "scf (60 degF, 14.696 psia)/L" | "scf (60 degF, 14.696 psia)/gal" | "scf (60 degF, 14.696 psia)/bbl" | "Nm3 (0 degC, 101.325 kPa)/MJ" | "Sm3 (15 degC, 101.325 kPa)/MJ" | "scf (60 degF, 14.696 psia)/MJ" }
export type GivenFeedstockConsumptionRatioDraft = { 'value'?: (number | null); 'unit'?: ("t/t" | "kg/kg" | "%" | "1" | "t/kg" | "kg/t" | "lb/t" | "lb/kg" | "short ton/t" | "short ton/kg" | "m3/t" | "m3/kg" | "L/t" | "L/kg" | "gal/t" | "gal/kg" | "bbl/t" | "bbl/kg" | "MJ/t" | "MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ HHV/t" | "MJ HHV/kg" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" | "Nm3 (0 degC, 101.325 kPa)/t" | "Nm3 (0 degC, 101.325 kPa)/kg" | "Sm3 (15 degC, 101.325 kPa)/t" | "Sm3 (15 degC, 101.325 kPa)/kg" | "scf (60 degF, 14.696 psia)/t" | "scf (60 degF, 14.696 psia)/kg" | "t/m3" | "kg/m3" | "g/cm3" | "kg/L" | "t/L" | "t/gal" | "t/bbl" | "kg/gal" | "kg/bbl" | "lb/m3" | "lb/L" | "lb/gal" | "lb/bbl" | "short ton/m3" | "short ton/L" | "short ton/gal" | "short ton/bbl" | "kg/ft3" | "lb/ft3" | "t/MJ" | "kg/MJ" | "lb/MJ" | "short ton/MJ" | "m3/m3" | "m3/L" | "m3/gal" | "m3/bbl" | "L/m3" | "L/L" | "L/gal" | "L/bbl" | "gal/m3" | "gal/L" | "gal/gal" | "gal/bbl" | "bbl/m3" | "bbl/L" | "bbl/gal" | "bbl/bbl" | "m3/MJ" | "L/MJ" | "gal/MJ" | "bbl/MJ" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/MJ" | "GJ/MJ" | "kWh/MJ" | "MWh/MJ" | "MMBtu/MJ" | "MJ HHV/m3" | "MJ HHV/L" | "MJ HHV/gal" | "MJ HHV/bbl" | "GJ HHV/m3" | "GJ HHV/L" | "GJ HHV/gal" | "GJ HHV/bbl" | "kWh HHV/m3" | "kWh HHV/L" | "kWh HHV/gal" | "kWh HHV/bbl" | "MWh HHV/m3" | "MWh HHV/L" | "MWh HHV/gal" | "MWh HHV/bbl" | "MMBtu HHV/m3" | "MMBtu HHV/L" | "MMBtu HHV/gal" | "MMBtu HHV/bbl" | "MJ HHV/MJ" | "GJ HHV/MJ" | "kWh HHV/MJ" | "MWh HHV/MJ" | "MMBtu HHV/MJ" | "Nm3 (0 degC, 101.325 kPa)/m3" | "Nm3 (0 degC, 101.325 kPa)/L" | "Nm3 (0 degC, 101.325 kPa)/gal" | "Nm3 (0 degC, 101.325 kPa)/bbl" | "Sm3 (15 degC, 101.325 kPa)/m3" | "Sm3 (15 degC, 101.325 kPa)/L" | "Sm3 (15 degC, 101.325 kPa)/gal" | "Sm3 (15 degC, 101.325 kPa)/bbl" | "scf (60 degF, 14.696 psia)/m3" | "scf (60 degF, 14.696 psia)/L" | "scf (60 degF, 14.696 psia)/gal" | "scf (60 degF, 14.696 psia)/bbl" | "Nm3 (0 degC, 101.325 kPa)/MJ" | "Sm3 (15 degC, 101.325 kPa)/MJ" | "scf (60 degF, 14.696 psia)/MJ" | null) }
export type GivenFeedstockHigherHeatingValue = { 'value': number; 'unit': "MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/Nm3 (0 degC, 101.325 kPa)" | "MJ/Sm3 (15 degC, 101.325 kPa)" | "MJ/scf (60 degF, 14.696 psia)" | "GJ/Nm3 (0 degC, 101.325 kPa)" | "GJ/Sm3 (15 degC, 101.325 kPa)" | "GJ/scf (60 degF, 14.696 psia)" | "kWh/Nm3 (0 degC, 101.325 kPa)" | "kWh/Sm3 (15 degC, 101.325 kPa)" | "kWh/scf (60 degF, 14.696 psia)" | "MWh/Nm3 (0 degC, 101.325 kPa)" | "MWh/Sm3 (15 degC, 101.325 kPa)" | "MWh/scf (60 degF, 14.696 psia)" | "MMBtu/Nm3 (0 degC, 101.325 kPa)" | "MMBtu/Sm3 (15 degC, 101.325 kPa)" | "MMBtu/scf (60 degF, 14.696 psia)" | "Btu/Nm3 (0 degC, 101.325 kPa)" | "Btu/Sm3 (15 degC, 101.325 kPa)" | "Btu/scf (60 degF, 14.696 psia)" | "MJ HHV/kg" | "MJ HHV/t" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" }
export type GivenFeedstockHigherHeatingValueDraft = { 'value'?: (number | null); 'unit'?: ("MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/Nm3 (0 degC, 101.325 kPa)" | "MJ/Sm3 (15 degC, 101.325 kPa)" | "MJ/scf (60 degF, 14.696 psia)" | "GJ/Nm3 (0 degC, 101.325 kPa)" | "GJ/Sm3 (15 degC, 101.325 kPa)" | "GJ/scf (60 degF, 14.696 psia)" | "kWh/Nm3 (0 degC, 101.325 kPa)" | "kWh/Sm3 (15 degC, 101.325 kPa)" | "kWh/scf (60 degF, 14.696 psia)" | "MWh/Nm3 (0 degC, 101.325 kPa)" | "MWh/Sm3 (15 degC, 101.325 kPa)" | "MWh/scf (60 degF, 14.696 psia)" | "MMBtu/Nm3 (0 degC, 101.325 kPa)" | "MMBtu/Sm3 (15 degC, 101.325 kPa)" | "MMBtu/scf (60 degF, 14.696 psia)" | "Btu/Nm3 (0 degC, 101.325 kPa)" | "Btu/Sm3 (15 degC, 101.325 kPa)" | "Btu/scf (60 degF, 14.696 psia)" | "MJ HHV/kg" | "MJ HHV/t" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" | null) }
export type GivenGCO2ePerKWh = { 'value': number; 'unit': "gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" }
export type GivenGCO2ePerKWhDraft = { 'value'?: (number | null); 'unit'?: ("gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" | null) }
export type GivenGCO2ePerMJ = { 'value': number; 'unit': "gCO2e/MJ" | "gCO2e/kWh" | "kgCO2e/MWh" | "kgCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" }
export type GivenGCO2ePerMJDraft = { 'value'?: (number | null); 'unit'?: ("gCO2e/MJ" | "gCO2e/kWh" | "kgCO2e/MWh" | "kgCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" | null) }
export type GivenGCO2ePerMJTable = { 'values': (number)[]; 'unit': "gCO2e/MJ" | "gCO2e/kWh" | "kgCO2e/MWh" | "kgCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu"; 
/** Year of the first value: of operation (1 if left out), or from 1900 on of the calendar. */
'from'?: number; 
/** After the last value: it stays in the money of the table (last, if left out), rises on with all prices of its kind (and with inflation), is 0, or a table that is too short is refused. */
'after'?: "last" | "rises" | "zero" | "refuse"; 
/** Money of time zero that rises with inflation (real: of prices and costs, if left out), or of the day (nominal: of policies, if left out). */
'money'?: "real" | "nominal" }
export type GivenGCO2ePerMJTableDraft = { 'values'?: ((number)[] | null); 'from'?: (number | null); 'after'?: ("last" | "rises" | "zero" | "refuse" | null); 'money'?: ("real" | "nominal" | null); 'value'?: (number | null); 'unit'?: ("gCO2e/MJ" | "gCO2e/kWh" | "kgCO2e/MWh" | "kgCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" | null) }
export type GivenHPerYr = { 'value': number; 'unit': "h/yr" }
export type GivenHPerYrDraft = { 'value'?: (number | null); 'unit'?: ("h/yr" | null) }
export type GivenInputs = (Inputs | ExistingInputs)
export type GivenKgCO2ePerT = { 'value': number; 'unit': "kgCO2e/t" | "gCO2e/kg" | "kgCO2e/kg" | "tCO2e/t" | "kgCO2e/lb" | "kgCO2e/short ton" | "gCO2e/t" | "gCO2e/lb" | "gCO2e/short ton" | "tCO2e/kg" | "tCO2e/lb" | "tCO2e/short ton" | "kgCO2e/m3" | "kgCO2e/L" | "kgCO2e/gal" | "kgCO2e/bbl" | "gCO2e/m3" | "gCO2e/L" | "gCO2e/gal" | "gCO2e/bbl" | "tCO2e/m3" | "tCO2e/L" | "tCO2e/gal" | "tCO2e/bbl" | "kgCO2e/MJ" | "gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" | "kgCO2e/MJ HHV" | "kgCO2e/GJ HHV" | "kgCO2e/kWh HHV" | "kgCO2e/MWh HHV" | "kgCO2e/MMBtu HHV" | "gCO2e/MJ HHV" | "gCO2e/GJ HHV" | "gCO2e/kWh HHV" | "gCO2e/MWh HHV" | "gCO2e/MMBtu HHV" | "tCO2e/MJ HHV" | "tCO2e/GJ HHV" | "tCO2e/kWh HHV" | "tCO2e/MWh HHV" | "tCO2e/MMBtu HHV" | "kgCO2e/Nm3 (0 degC, 101.325 kPa)" | "kgCO2e/Sm3 (15 degC, 101.325 kPa)" | "kgCO2e/scf (60 degF, 14.696 psia)" | "gCO2e/Nm3 (0 degC, 101.325 kPa)" | "gCO2e/Sm3 (15 degC, 101.325 kPa)" | "gCO2e/scf (60 degF, 14.696 psia)" | "tCO2e/Nm3 (0 degC, 101.325 kPa)" | "tCO2e/Sm3 (15 degC, 101.325 kPa)" | "tCO2e/scf (60 degF, 14.696 psia)" }
export type GivenKgCO2ePerTDraft = { 'value'?: (number | null); 'unit'?: ("kgCO2e/t" | "gCO2e/kg" | "kgCO2e/kg" | "tCO2e/t" | "kgCO2e/lb" | "kgCO2e/short ton" | "gCO2e/t" | "gCO2e/lb" | "gCO2e/short ton" | "tCO2e/kg" | "tCO2e/lb" | "tCO2e/short ton" | "kgCO2e/m3" | "kgCO2e/L" | "kgCO2e/gal" | "kgCO2e/bbl" | "gCO2e/m3" | "gCO2e/L" | "gCO2e/gal" | "gCO2e/bbl" | "tCO2e/m3" | "tCO2e/L" | "tCO2e/gal" | "tCO2e/bbl" | "kgCO2e/MJ" | "gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" | "kgCO2e/MJ HHV" | "kgCO2e/GJ HHV" | "kgCO2e/kWh HHV" | "kgCO2e/MWh HHV" | "kgCO2e/MMBtu HHV" | "gCO2e/MJ HHV" | "gCO2e/GJ HHV" | "gCO2e/kWh HHV" | "gCO2e/MWh HHV" | "gCO2e/MMBtu HHV" | "tCO2e/MJ HHV" | "tCO2e/GJ HHV" | "tCO2e/kWh HHV" | "tCO2e/MWh HHV" | "tCO2e/MMBtu HHV" | "kgCO2e/Nm3 (0 degC, 101.325 kPa)" | "kgCO2e/Sm3 (15 degC, 101.325 kPa)" | "kgCO2e/scf (60 degF, 14.696 psia)" | "gCO2e/Nm3 (0 degC, 101.325 kPa)" | "gCO2e/Sm3 (15 degC, 101.325 kPa)" | "gCO2e/scf (60 degF, 14.696 psia)" | "tCO2e/Nm3 (0 degC, 101.325 kPa)" | "tCO2e/Sm3 (15 degC, 101.325 kPa)" | "tCO2e/scf (60 degF, 14.696 psia)" | null) }
export type GivenKgPerM3 = { 'value': number; 'unit': "kg/m3" | "g/cm3" | "kg/L" | "t/m3" | "t/L" | "t/gal" | "t/bbl" | "kg/gal" | "kg/bbl" | "lb/m3" | "lb/L" | "lb/gal" | "lb/bbl" | "short ton/m3" | "short ton/L" | "short ton/gal" | "short ton/bbl" | "kg/ft3" | "lb/ft3" }
export type GivenKgPerM3Draft = { 'value'?: (number | null); 'unit'?: ("kg/m3" | "g/cm3" | "kg/L" | "t/m3" | "t/L" | "t/gal" | "t/bbl" | "kg/gal" | "kg/bbl" | "lb/m3" | "lb/L" | "lb/gal" | "lb/bbl" | "short ton/m3" | "short ton/L" | "short ton/gal" | "short ton/bbl" | "kg/ft3" | "lb/ft3" | null) }
export type GivenKgPerNm30degC101325kPa = { 'value': number; 'unit': "kg/Nm3 (0 degC, 101.325 kPa)" | "kg/Sm3 (15 degC, 101.325 kPa)" | "kg/scf (60 degF, 14.696 psia)" | "lb/Nm3 (0 degC, 101.325 kPa)" | "lb/Sm3 (15 degC, 101.325 kPa)" | "lb/scf (60 degF, 14.696 psia)" | "kg/kmol" | "kg/mol" | "g/kmol" | "g/mol" }
export type GivenKgPerNm30degC101325kPaDraft = { 'value'?: (number | null); 'unit'?: ("kg/Nm3 (0 degC, 101.325 kPa)" | "kg/Sm3 (15 degC, 101.325 kPa)" | "kg/scf (60 degF, 14.696 psia)" | "lb/Nm3 (0 degC, 101.325 kPa)" | "lb/Sm3 (15 degC, 101.325 kPa)" | "lb/scf (60 degF, 14.696 psia)" | "kg/kmol" | "kg/mol" | "g/kmol" | "g/mol" | null) }
export type GivenLibraryPrice = { 'value': number; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | "USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | "USD/kWh" | "USD/MWh" | "USD/MJ" | "USD/GJ" | "USD/MMBtu" | "USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | "USD/kWh" | "USD/MWh" | "USD/MJ" | "USD/GJ" | "USD/MMBtu" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string }
export type GivenLogistics = { 
/** By its name in the base. */
'feedstock': string; 
/** What grows on the land around. */
'yield': { 'value': number; 'unit': "t/(km2·yr)" | "t/(ha·yr)" | "kg/(ha·yr)" }; 
/** What of it can be had; all of it if left out. */
'share'?: { 'value': number; 'unit': "1" | "%" }; 
/** Road by straight line. */
'detour'?: number; 
/** Loading and unloading, per tonne of feedstock. */
'costPerTonne'?: { 'value': number; 'unit': "USD/t" | "USD/kg" }; 
/** Transport of the feedstock. */
'costPerTonneKilometre': { 'value': number; 'unit': "USD/(t·km)" | "USD/(t·mi)" } }
export type GivenMJPerKg = { 'value': number; 'unit': "MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/Nm3 (0 degC, 101.325 kPa)" | "MJ/Sm3 (15 degC, 101.325 kPa)" | "MJ/scf (60 degF, 14.696 psia)" | "GJ/Nm3 (0 degC, 101.325 kPa)" | "GJ/Sm3 (15 degC, 101.325 kPa)" | "GJ/scf (60 degF, 14.696 psia)" | "kWh/Nm3 (0 degC, 101.325 kPa)" | "kWh/Sm3 (15 degC, 101.325 kPa)" | "kWh/scf (60 degF, 14.696 psia)" | "MWh/Nm3 (0 degC, 101.325 kPa)" | "MWh/Sm3 (15 degC, 101.325 kPa)" | "MWh/scf (60 degF, 14.696 psia)" | "MMBtu/Nm3 (0 degC, 101.325 kPa)" | "MMBtu/Sm3 (15 degC, 101.325 kPa)" | "MMBtu/scf (60 degF, 14.696 psia)" | "Btu/Nm3 (0 degC, 101.325 kPa)" | "Btu/Sm3 (15 degC, 101.325 kPa)" | "Btu/scf (60 degF, 14.696 psia)" }
export type GivenMJPerKgDraft = { 'value'?: (number | null); 'unit'?: ("MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/Nm3 (0 degC, 101.325 kPa)" | "MJ/Sm3 (15 degC, 101.325 kPa)" | "MJ/scf (60 degF, 14.696 psia)" | "GJ/Nm3 (0 degC, 101.325 kPa)" | "GJ/Sm3 (15 degC, 101.325 kPa)" | "GJ/scf (60 degF, 14.696 psia)" | "kWh/Nm3 (0 degC, 101.325 kPa)" | "kWh/Sm3 (15 degC, 101.325 kPa)" | "kWh/scf (60 degF, 14.696 psia)" | "MWh/Nm3 (0 degC, 101.325 kPa)" | "MWh/Sm3 (15 degC, 101.325 kPa)" | "MWh/scf (60 degF, 14.696 psia)" | "MMBtu/Nm3 (0 degC, 101.325 kPa)" | "MMBtu/Sm3 (15 degC, 101.325 kPa)" | "MMBtu/scf (60 degF, 14.696 psia)" | "Btu/Nm3 (0 degC, 101.325 kPa)" | "Btu/Sm3 (15 degC, 101.325 kPa)" | "Btu/scf (60 degF, 14.696 psia)" | null) }
export type GivenPerYr = { 'value': number; 'unit': "1/yr" | "%" | "1" | "%/yr" }
export type GivenPerYrDraft = { 'value'?: (number | null); 'unit'?: ("1/yr" | "%" | "1" | "%/yr" | null) }
export type GivenPerYrTable = { 'values': (number)[]; 'unit': "1/yr" | "%" | "1" | "%/yr"; 
/** Year of the first value: of operation (1 if left out), or from 1900 on of the calendar. */
'from'?: number; 
/** After the last value: it stays in the money of the table (last, if left out), rises on with all prices of its kind (and with inflation), is 0, or a table that is too short is refused. */
'after'?: "last" | "rises" | "zero" | "refuse"; 
/** Money of time zero that rises with inflation (real: of prices and costs, if left out), or of the day (nominal: of policies, if left out). */
'money'?: "real" | "nominal" }
export type GivenPerYrTableDraft = { 'values'?: ((number)[] | null); 'from'?: (number | null); 'after'?: ("last" | "rises" | "zero" | "refuse" | null); 'money'?: ("real" | "nominal" | null); 'value'?: (number | null); 'unit'?: ("1/yr" | "%" | "1" | "%/yr" | null) }
export type GivenProductAttributePrice = { 'value': number; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string }
export type GivenProductAttributePriceTable = { 'values': (number)[]; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string; 
/** Year of the first value: of operation (1 if left out), or from 1900 on of the calendar. */
'from'?: number; 
/** After the last value: it stays in the money of the table (last, if left out), rises on with all prices of its kind (and with inflation), is 0, or a table that is too short is refused. */
'after'?: "last" | "rises" | "zero" | "refuse"; 
/** Money of time zero that rises with inflation (real: of prices and costs, if left out), or of the day (nominal: of policies, if left out). */
'money'?: "real" | "nominal" }
export type GivenProductAttributePriceTableDraft = { 'values'?: ((number)[] | null); 'from'?: (number | null); 'after'?: ("last" | "rises" | "zero" | "refuse" | null); 'money'?: ("real" | "nominal" | null); 'value'?: (number | null); 'unit'?: (("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | ForeignUnit) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }
export type GivenProductBuyOutPrice = { 'value': number; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string }
export type GivenProductBuyOutPriceDraft = { 'value'?: (number | null); 'unit'?: (("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | ForeignUnit) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }
export type GivenProductDisplacedCarbonIntensity = { 'value': number; 'unit': "kgCO2e/t" | "gCO2e/kg" | "kgCO2e/kg" | "tCO2e/t" | "kgCO2e/lb" | "kgCO2e/short ton" | "gCO2e/t" | "gCO2e/lb" | "gCO2e/short ton" | "tCO2e/kg" | "tCO2e/lb" | "tCO2e/short ton" | "kgCO2e/m3" | "kgCO2e/L" | "kgCO2e/gal" | "kgCO2e/bbl" | "gCO2e/m3" | "gCO2e/L" | "gCO2e/gal" | "gCO2e/bbl" | "tCO2e/m3" | "tCO2e/L" | "tCO2e/gal" | "tCO2e/bbl" | "kgCO2e/MJ" | "gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" | "kgCO2e/MJ HHV" | "kgCO2e/GJ HHV" | "kgCO2e/kWh HHV" | "kgCO2e/MWh HHV" | "kgCO2e/MMBtu HHV" | "gCO2e/MJ HHV" | "gCO2e/GJ HHV" | "gCO2e/kWh HHV" | "gCO2e/MWh HHV" | "gCO2e/MMBtu HHV" | "tCO2e/MJ HHV" | "tCO2e/GJ HHV" | "tCO2e/kWh HHV" | "tCO2e/MWh HHV" | "tCO2e/MMBtu HHV" | "kgCO2e/Nm3 (0 degC, 101.325 kPa)" | "kgCO2e/Sm3 (15 degC, 101.325 kPa)" | "kgCO2e/scf (60 degF, 14.696 psia)" | "gCO2e/Nm3 (0 degC, 101.325 kPa)" | "gCO2e/Sm3 (15 degC, 101.325 kPa)" | "gCO2e/scf (60 degF, 14.696 psia)" | "tCO2e/Nm3 (0 degC, 101.325 kPa)" | "tCO2e/Sm3 (15 degC, 101.325 kPa)" | "tCO2e/scf (60 degF, 14.696 psia)" | "gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" }
export type GivenProductDisplacedCarbonIntensityDraft = { 'value'?: (number | null); 'unit'?: ("kgCO2e/t" | "gCO2e/kg" | "kgCO2e/kg" | "tCO2e/t" | "kgCO2e/lb" | "kgCO2e/short ton" | "gCO2e/t" | "gCO2e/lb" | "gCO2e/short ton" | "tCO2e/kg" | "tCO2e/lb" | "tCO2e/short ton" | "kgCO2e/m3" | "kgCO2e/L" | "kgCO2e/gal" | "kgCO2e/bbl" | "gCO2e/m3" | "gCO2e/L" | "gCO2e/gal" | "gCO2e/bbl" | "tCO2e/m3" | "tCO2e/L" | "tCO2e/gal" | "tCO2e/bbl" | "kgCO2e/MJ" | "gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" | "kgCO2e/MJ HHV" | "kgCO2e/GJ HHV" | "kgCO2e/kWh HHV" | "kgCO2e/MWh HHV" | "kgCO2e/MMBtu HHV" | "gCO2e/MJ HHV" | "gCO2e/GJ HHV" | "gCO2e/kWh HHV" | "gCO2e/MWh HHV" | "gCO2e/MMBtu HHV" | "tCO2e/MJ HHV" | "tCO2e/GJ HHV" | "tCO2e/kWh HHV" | "tCO2e/MWh HHV" | "tCO2e/MMBtu HHV" | "kgCO2e/Nm3 (0 degC, 101.325 kPa)" | "kgCO2e/Sm3 (15 degC, 101.325 kPa)" | "kgCO2e/scf (60 degF, 14.696 psia)" | "gCO2e/Nm3 (0 degC, 101.325 kPa)" | "gCO2e/Sm3 (15 degC, 101.325 kPa)" | "gCO2e/scf (60 degF, 14.696 psia)" | "tCO2e/Nm3 (0 degC, 101.325 kPa)" | "tCO2e/Sm3 (15 degC, 101.325 kPa)" | "tCO2e/scf (60 degF, 14.696 psia)" | "gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" | null) }
export type GivenProductHigherHeatingValue = { 'value': number; 'unit': "MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/Nm3 (0 degC, 101.325 kPa)" | "MJ/Sm3 (15 degC, 101.325 kPa)" | "MJ/scf (60 degF, 14.696 psia)" | "GJ/Nm3 (0 degC, 101.325 kPa)" | "GJ/Sm3 (15 degC, 101.325 kPa)" | "GJ/scf (60 degF, 14.696 psia)" | "kWh/Nm3 (0 degC, 101.325 kPa)" | "kWh/Sm3 (15 degC, 101.325 kPa)" | "kWh/scf (60 degF, 14.696 psia)" | "MWh/Nm3 (0 degC, 101.325 kPa)" | "MWh/Sm3 (15 degC, 101.325 kPa)" | "MWh/scf (60 degF, 14.696 psia)" | "MMBtu/Nm3 (0 degC, 101.325 kPa)" | "MMBtu/Sm3 (15 degC, 101.325 kPa)" | "MMBtu/scf (60 degF, 14.696 psia)" | "Btu/Nm3 (0 degC, 101.325 kPa)" | "Btu/Sm3 (15 degC, 101.325 kPa)" | "Btu/scf (60 degF, 14.696 psia)" | "MJ HHV/kg" | "MJ HHV/t" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" }
export type GivenProductHigherHeatingValueDraft = { 'value'?: (number | null); 'unit'?: ("MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/Nm3 (0 degC, 101.325 kPa)" | "MJ/Sm3 (15 degC, 101.325 kPa)" | "MJ/scf (60 degF, 14.696 psia)" | "GJ/Nm3 (0 degC, 101.325 kPa)" | "GJ/Sm3 (15 degC, 101.325 kPa)" | "GJ/scf (60 degF, 14.696 psia)" | "kWh/Nm3 (0 degC, 101.325 kPa)" | "kWh/Sm3 (15 degC, 101.325 kPa)" | "kWh/scf (60 degF, 14.696 psia)" | "MWh/Nm3 (0 degC, 101.325 kPa)" | "MWh/Sm3 (15 degC, 101.325 kPa)" | "MWh/scf (60 degF, 14.696 psia)" | "MMBtu/Nm3 (0 degC, 101.325 kPa)" | "MMBtu/Sm3 (15 degC, 101.325 kPa)" | "MMBtu/scf (60 degF, 14.696 psia)" | "Btu/Nm3 (0 degC, 101.325 kPa)" | "Btu/Sm3 (15 degC, 101.325 kPa)" | "Btu/scf (60 degF, 14.696 psia)" | "MJ HHV/kg" | "MJ HHV/t" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" | null) }
export type GivenProductPrice = { 'value': number; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | "USD/kWh" | "USD/MWh" | "USD/MJ" | "USD/GJ" | "USD/MMBtu" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string }
export type GivenProductPriceEscalation = { 'value': number; 'unit': "1" | "%" | "1" | "%" }
export type GivenProductPriceEscalationDraft = { 'value'?: (number | null); 'unit'?: ("1" | "%" | "1" | "%" | null) }
export type GivenProductPriceTable = { 'values': (number)[]; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | "USD/kWh" | "USD/MWh" | "USD/MJ" | "USD/GJ" | "USD/MMBtu" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string; 
/** Year of the first value: of operation (1 if left out), or from 1900 on of the calendar. */
'from'?: number; 
/** After the last value: it stays in the money of the table (last, if left out), rises on with all prices of its kind (and with inflation), is 0, or a table that is too short is refused. */
'after'?: "last" | "rises" | "zero" | "refuse"; 
/** Money of time zero that rises with inflation (real: of prices and costs, if left out), or of the day (nominal: of policies, if left out). */
'money'?: "real" | "nominal" }
export type GivenProductPriceTableDraft = { 'values'?: ((number)[] | null); 'from'?: (number | null); 'after'?: ("last" | "rises" | "zero" | "refuse" | null); 'money'?: ("real" | "nominal" | null); 'value'?: (number | null); 'unit'?: (("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | "USD/kWh" | "USD/MWh" | "USD/MJ" | "USD/GJ" | "USD/MMBtu" | ForeignUnit) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }
export type GivenProductYield = { 'value': number; 'unit': "t/t" | "kg/kg" | "%" | "1" | "t/kg" | "kg/t" | "lb/t" | "lb/kg" | "short ton/t" | "short ton/kg" | "m3/t" | "m3/kg" | "L/t" | "L/kg" | "gal/t" | "gal/kg" | "bbl/t" | "bbl/kg" | "MJ/t" | "MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ HHV/t" | "MJ HHV/kg" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" | "Nm3 (0 degC, 101.325 kPa)/t" | "Nm3 (0 degC, 101.325 kPa)/kg" | "Sm3 (15 degC, 101.325 kPa)/t" | "Sm3 (15 degC, 101.325 kPa)/kg" | "scf (60 degF, 14.696 psia)/t" | "scf (60 degF, 14.696 psia)/kg" | "kWh/t" | "MJ/kg" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "kWh/m3" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "kWh/MJ" | "MJ/MJ" | "GJ/MJ" | "MWh/MJ" | "MMBtu/MJ" }
export type GivenProductYieldDraft = { 'value'?: (number | null); 'unit'?: ("t/t" | "kg/kg" | "%" | "1" | "t/kg" | "kg/t" | "lb/t" | "lb/kg" | "short ton/t" | "short ton/kg" | "m3/t" | "m3/kg" | "L/t" | "L/kg" | "gal/t" | "gal/kg" | "bbl/t" | "bbl/kg" | "MJ/t" | "MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ HHV/t" | "MJ HHV/kg" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" | "Nm3 (0 degC, 101.325 kPa)/t" | "Nm3 (0 degC, 101.325 kPa)/kg" | "Sm3 (15 degC, 101.325 kPa)/t" | "Sm3 (15 degC, 101.325 kPa)/kg" | "scf (60 degF, 14.696 psia)/t" | "scf (60 degF, 14.696 psia)/kg" | "kWh/t" | "MJ/kg" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "kWh/m3" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "kWh/MJ" | "MJ/MJ" | "GJ/MJ" | "MWh/MJ" | "MMBtu/MJ" | null) }
export type GivenRankCorrelation = { 
/** Two ids. */
'between': (string)[]; 
/** Spearman’s. */
'rho': number }
export type GivenRatio = { 'value': number; 'unit': "1" | "%" }
export type GivenRatioByYear = { 'values': (number)[]; 'unit': "1" | "%" }
export type GivenRatioDraft = { 'value'?: (number | null); 'unit'?: ("1" | "%" | null) }
export type GivenSupplier = { 'calculationId': string; 'product': string; 
/** What of its product the supplier is paid. */
'at': "minimumSellingPrice" | "levelizedCost" | "price"; 'copied'?: CopiedSupply }
export type GivenTCO2ePerT = { 'value': number; 'unit': "tCO2e/t" | "gCO2e/kg" | "kgCO2e/t" | "kgCO2e/kg" | "kgCO2e/lb" | "kgCO2e/short ton" | "gCO2e/t" | "gCO2e/lb" | "gCO2e/short ton" | "tCO2e/kg" | "tCO2e/lb" | "tCO2e/short ton" }
export type GivenTCO2ePerTDraft = { 'value'?: (number | null); 'unit'?: ("tCO2e/t" | "gCO2e/kg" | "kgCO2e/t" | "kgCO2e/kg" | "kgCO2e/lb" | "kgCO2e/short ton" | "gCO2e/t" | "gCO2e/lb" | "gCO2e/short ton" | "tCO2e/kg" | "tCO2e/lb" | "tCO2e/short ton" | null) }
export type GivenTPerT = { 'value': number; 'unit': "t/t" | "kg/kg" | "%" | "1" | "t/kg" | "kg/t" | "lb/t" | "lb/kg" | "short ton/t" | "short ton/kg" }
export type GivenTPerTDraft = { 'value'?: (number | null); 'unit'?: ("t/t" | "kg/kg" | "%" | "1" | "t/kg" | "kg/t" | "lb/t" | "lb/kg" | "short ton/t" | "short ton/kg" | null) }
export type GivenTPerYr = { 'value': number; 'unit': "t/yr" | "kt/yr" | "kta" | "Mt/yr" | "kg/yr" | "lb/yr" | "short ton/yr" | "t/h" | "t/d" | "kt/d" | "kt/h" | "Mt/d" | "Mt/h" | "kg/d" | "kg/h" | "lb/d" | "lb/h" | "short ton/d" | "short ton/h" | "m3/yr" | "MGPY" | "L/yr" | "gal/yr" | "bbl/yr" | "m3/h" | "BPD" | "m3/d" | "L/d" | "L/h" | "gal/d" | "gal/h" | "million gal/d" | "million gal/h" | "bbl/h" | "MJ/yr" | "GJ/yr" | "kWh/yr" | "MWh/yr" | "MMBtu/yr" | "MJ/h" | "MJ/d" | "GJ/d" | "GJ/h" | "kWh/d" | "kWh/h" | "MWh/d" | "MWh/h" | "MMBtu/d" | "MMBtu/h" }
export type GivenTPerYrDraft = { 'value'?: (number | null); 'unit'?: ("t/yr" | "kt/yr" | "kta" | "Mt/yr" | "kg/yr" | "lb/yr" | "short ton/yr" | "t/h" | "t/d" | "kt/d" | "kt/h" | "Mt/d" | "Mt/h" | "kg/d" | "kg/h" | "lb/d" | "lb/h" | "short ton/d" | "short ton/h" | "m3/yr" | "MGPY" | "L/yr" | "gal/yr" | "bbl/yr" | "m3/h" | "BPD" | "m3/d" | "L/d" | "L/h" | "gal/d" | "gal/h" | "million gal/d" | "million gal/h" | "bbl/h" | "MJ/yr" | "GJ/yr" | "kWh/yr" | "MWh/yr" | "MMBtu/yr" | "MJ/h" | "MJ/d" | "GJ/d" | "GJ/h" | "kWh/d" | "kWh/h" | "MWh/d" | "MWh/h" | "MMBtu/d" | "MMBtu/h" | null) }
export type GivenUSD = { 'value': number; 'unit': ("USD" | "MUSD" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string }
export type GivenUSDByYear = { 'values': (number)[]; 'unit': ("USD" | "MUSD" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string }
export type GivenUSDDraft = { 'value'?: (number | null); 'unit'?: (("USD" | "MUSD" | ForeignUnit) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }
export type GivenUSDPerGal = { 'value': number; 'unit': ("USD/gal" | "USD/L" | "USD/m3" | "USD/bbl" | "USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/tCO2e" | "USD/gCO2e" | "USD/kgCO2e" | "USD" | "MUSD" | "1" | "%" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string }
export type GivenUSDPerGalTable = { 'values': (number)[]; 'unit': ("USD/gal" | "USD/L" | "USD/m3" | "USD/bbl" | "USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/tCO2e" | "USD/gCO2e" | "USD/kgCO2e" | "USD" | "MUSD" | "1" | "%" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string; 
/** Year of the first value: of operation (1 if left out), or from 1900 on of the calendar. */
'from'?: number; 
/** After the last value: it stays in the money of the table (last, if left out), rises on with all prices of its kind (and with inflation), is 0, or a table that is too short is refused. */
'after'?: "last" | "rises" | "zero" | "refuse"; 
/** Money of time zero that rises with inflation (real: of prices and costs, if left out), or of the day (nominal: of policies, if left out). */
'money'?: "real" | "nominal" }
export type GivenUSDPerGalTableDraft = { 'values'?: ((number)[] | null); 'from'?: (number | null); 'after'?: ("last" | "rises" | "zero" | "refuse" | null); 'money'?: ("real" | "nominal" | null); 'value'?: (number | null); 'unit'?: (("USD/gal" | "USD/L" | "USD/m3" | "USD/bbl" | "USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/tCO2e" | "USD/gCO2e" | "USD/kgCO2e" | "USD" | "MUSD" | "1" | "%" | ForeignUnit) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }
export type GivenUSDPerT = { 'value': number; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string }
export type GivenUSDPerTCO2e = { 'value': number; 'unit': ("USD/tCO2e" | "USD/gCO2e" | "USD/kgCO2e" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string }
export type GivenUSDPerTCO2eDraft = { 'value'?: (number | null); 'unit'?: (("USD/tCO2e" | "USD/gCO2e" | "USD/kgCO2e" | ForeignUnit) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }
export type GivenUSDPerTCO2eTable = { 'values': (number)[]; 'unit': ("USD/tCO2e" | "USD/gCO2e" | "USD/kgCO2e" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string; 
/** Year of the first value: of operation (1 if left out), or from 1900 on of the calendar. */
'from'?: number; 
/** After the last value: it stays in the money of the table (last, if left out), rises on with all prices of its kind (and with inflation), is 0, or a table that is too short is refused. */
'after'?: "last" | "rises" | "zero" | "refuse"; 
/** Money of time zero that rises with inflation (real: of prices and costs, if left out), or of the day (nominal: of policies, if left out). */
'money'?: "real" | "nominal" }
export type GivenUSDPerTCO2eTableDraft = { 'values'?: ((number)[] | null); 'from'?: (number | null); 'after'?: ("last" | "rises" | "zero" | "refuse" | null); 'money'?: ("real" | "nominal" | null); 'value'?: (number | null); 'unit'?: (("USD/tCO2e" | "USD/gCO2e" | "USD/kgCO2e" | ForeignUnit) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }
export type GivenUSDPerTTable = { 'values': (number)[]; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string; 
/** Year of the first value: of operation (1 if left out), or from 1900 on of the calendar. */
'from'?: number; 
/** After the last value: it stays in the money of the table (last, if left out), rises on with all prices of its kind (and with inflation), is 0, or a table that is too short is refused. */
'after'?: "last" | "rises" | "zero" | "refuse"; 
/** Money of time zero that rises with inflation (real: of prices and costs, if left out), or of the day (nominal: of policies, if left out). */
'money'?: "real" | "nominal" }
export type GivenUSDPerTTableDraft = { 'values'?: ((number)[] | null); 'from'?: (number | null); 'after'?: ("last" | "rises" | "zero" | "refuse" | null); 'money'?: ("real" | "nominal" | null); 'value'?: (number | null); 'unit'?: (("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | ForeignUnit) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }
export type GivenUSDPerTpergCO2ePerMJ = { 'value': number; 'unit': ("USD/t per gCO2e/MJ" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string }
export type GivenUSDPerTpergCO2ePerMJDraft = { 'value'?: (number | null); 'unit'?: (("USD/t per gCO2e/MJ" | ForeignUnit) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }
export type GivenUSDPerYr = { 'value': number; 'unit': ("USD/yr" | "MUSD/yr" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string }
export type GivenUSDPerYrDraft = { 'value'?: (number | null); 'unit'?: (("USD/yr" | "MUSD/yr" | ForeignUnit) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }
export type GivenUSDPerYrTable = { 'values': (number)[]; 'unit': ("USD/yr" | "MUSD/yr" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string; 
/** Year of the first value: of operation (1 if left out), or from 1900 on of the calendar. */
'from'?: number; 
/** After the last value: it stays in the money of the table (last, if left out), rises on with all prices of its kind (and with inflation), is 0, or a table that is too short is refused. */
'after'?: "last" | "rises" | "zero" | "refuse"; 
/** Money of time zero that rises with inflation (real: of prices and costs, if left out), or of the day (nominal: of policies, if left out). */
'money'?: "real" | "nominal" }
export type GivenUSDPerYrTableDraft = { 'values'?: ((number)[] | null); 'from'?: (number | null); 'after'?: ("last" | "rises" | "zero" | "refuse" | null); 'money'?: ("real" | "nominal" | null); 'value'?: (number | null); 'unit'?: (("USD/yr" | "MUSD/yr" | ForeignUnit) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }
export type GivenUtilityCarbonIntensity = { 'value': number; 'unit': "kgCO2e/t" | "gCO2e/kg" | "kgCO2e/kg" | "tCO2e/t" | "kgCO2e/lb" | "kgCO2e/short ton" | "gCO2e/t" | "gCO2e/lb" | "gCO2e/short ton" | "tCO2e/kg" | "tCO2e/lb" | "tCO2e/short ton" | "kgCO2e/m3" | "kgCO2e/L" | "kgCO2e/gal" | "kgCO2e/bbl" | "gCO2e/m3" | "gCO2e/L" | "gCO2e/gal" | "gCO2e/bbl" | "tCO2e/m3" | "tCO2e/L" | "tCO2e/gal" | "tCO2e/bbl" | "kgCO2e/MJ" | "gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" | "kgCO2e/MJ HHV" | "kgCO2e/GJ HHV" | "kgCO2e/kWh HHV" | "kgCO2e/MWh HHV" | "kgCO2e/MMBtu HHV" | "gCO2e/MJ HHV" | "gCO2e/GJ HHV" | "gCO2e/kWh HHV" | "gCO2e/MWh HHV" | "gCO2e/MMBtu HHV" | "tCO2e/MJ HHV" | "tCO2e/GJ HHV" | "tCO2e/kWh HHV" | "tCO2e/MWh HHV" | "tCO2e/MMBtu HHV" | "kgCO2e/Nm3 (0 degC, 101.325 kPa)" | "kgCO2e/Sm3 (15 degC, 101.325 kPa)" | "kgCO2e/scf (60 degF, 14.696 psia)" | "gCO2e/Nm3 (0 degC, 101.325 kPa)" | "gCO2e/Sm3 (15 degC, 101.325 kPa)" | "gCO2e/scf (60 degF, 14.696 psia)" | "tCO2e/Nm3 (0 degC, 101.325 kPa)" | "tCO2e/Sm3 (15 degC, 101.325 kPa)" | "tCO2e/scf (60 degF, 14.696 psia)" | "gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" }
export type GivenUtilityCarbonIntensityDraft = { 'value'?: (number | null); 'unit'?: ("kgCO2e/t" | "gCO2e/kg" | "kgCO2e/kg" | "tCO2e/t" | "kgCO2e/lb" | "kgCO2e/short ton" | "gCO2e/t" | "gCO2e/lb" | "gCO2e/short ton" | "tCO2e/kg" | "tCO2e/lb" | "tCO2e/short ton" | "kgCO2e/m3" | "kgCO2e/L" | "kgCO2e/gal" | "kgCO2e/bbl" | "gCO2e/m3" | "gCO2e/L" | "gCO2e/gal" | "gCO2e/bbl" | "tCO2e/m3" | "tCO2e/L" | "tCO2e/gal" | "tCO2e/bbl" | "kgCO2e/MJ" | "gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" | "kgCO2e/MJ HHV" | "kgCO2e/GJ HHV" | "kgCO2e/kWh HHV" | "kgCO2e/MWh HHV" | "kgCO2e/MMBtu HHV" | "gCO2e/MJ HHV" | "gCO2e/GJ HHV" | "gCO2e/kWh HHV" | "gCO2e/MWh HHV" | "gCO2e/MMBtu HHV" | "tCO2e/MJ HHV" | "tCO2e/GJ HHV" | "tCO2e/kWh HHV" | "tCO2e/MWh HHV" | "tCO2e/MMBtu HHV" | "kgCO2e/Nm3 (0 degC, 101.325 kPa)" | "kgCO2e/Sm3 (15 degC, 101.325 kPa)" | "kgCO2e/scf (60 degF, 14.696 psia)" | "gCO2e/Nm3 (0 degC, 101.325 kPa)" | "gCO2e/Sm3 (15 degC, 101.325 kPa)" | "gCO2e/scf (60 degF, 14.696 psia)" | "tCO2e/Nm3 (0 degC, 101.325 kPa)" | "tCO2e/Sm3 (15 degC, 101.325 kPa)" | "tCO2e/scf (60 degF, 14.696 psia)" | "gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" | null) }
export type GivenUtilityConsumptionRatio = { 'value': number; 'unit': "t/t" | "kg/kg" | "%" | "1" | "t/kg" | "kg/t" | "lb/t" | "lb/kg" | "short ton/t" | "short ton/kg" | "m3/t" | "m3/kg" | "L/t" | "L/kg" | "gal/t" | "gal/kg" | "bbl/t" | "bbl/kg" | "MJ/t" | "MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ HHV/t" | "MJ HHV/kg" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" | "Nm3 (0 degC, 101.325 kPa)/t" | "Nm3 (0 degC, 101.325 kPa)/kg" | "Sm3 (15 degC, 101.325 kPa)/t" | "Sm3 (15 degC, 101.325 kPa)/kg" | "scf (60 degF, 14.696 psia)/t" | "scf (60 degF, 14.696 psia)/kg" | "t/m3" | "kg/m3" | "g/cm3" | "kg/L" | "t/L" | "t/gal" | "t/bbl" | "kg/gal" | "kg/bbl" | "lb/m3" | "lb/L" | "lb/gal" | "lb/bbl" | "short ton/m3" | "short ton/L" | "short ton/gal" | "short ton/bbl" | "kg/ft3" | "lb/ft3" | "t/MJ" | "kg/MJ" | "lb/MJ" | "short ton/MJ" | "m3/m3" | "m3/L" | "m3/gal" | "m3/bbl" | "L/m3" | "L/L" | "L/gal" | "L/bbl" | "gal/m3" | "gal/L" | "gal/gal" | "gal/bbl" | "bbl/m3" | "bbl/L" | "bbl/gal" | "bbl/bbl" | "m3/MJ" | "L/MJ" | "gal/MJ" | "bbl/MJ" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/MJ" | "GJ/MJ" | "kWh/MJ" | "MWh/MJ" | "MMBtu/MJ" | "MJ HHV/m3" | "MJ HHV/L" | "MJ HHV/gal" | "MJ HHV/bbl" | "GJ HHV/m3" | "GJ HHV/L" | "GJ HHV/gal" | "GJ HHV/bbl" | "kWh HHV/m3" | "kWh HHV/L" | "kWh HHV/gal" | "kWh HHV/bbl" | "MWh HHV/m3" | "MWh HHV/L" | "MWh HHV/gal" | "MWh HHV/bbl" | "MMBtu HHV/m3" | "MMBtu HHV/L" | "MMBtu HHV/gal" | "MMBtu HHV/bbl" | "MJ HHV/MJ" | "GJ HHV/MJ" | "kWh HHV/MJ" | "MWh HHV/MJ" | "MMBtu HHV/MJ" | "Nm3 (0 degC, 101.325 kPa)/m3" | "Nm3 (0 degC, 101.325 kPa)/L" | "Nm3 (0 degC, 101.325 kPa)/gal" | "Nm3 (0 degC, 101.325 kPa)/bbl" | "Sm3 (15 degC, 101.325 kPa)/m3" | "Sm3 (15 degC, 101.325 kPa)/L" | "Sm3 (15 degC, 101.325 kPa)/gal" | "Sm3 (15 degC, 101.325 kPa)/bbl" | "scf (60 degF, 14.696 psia)/m3" | "scf (60 degF, 14.696 psia)/L" | "scf (60 degF, 14.696 psia)/gal" | "scf (60 degF, 14.696 psia)/bbl" | "Nm3 (0 degC, 101.325 kPa)/MJ" | "Sm3 (15 degC, 101.325 kPa)/MJ" | "scf (60 degF, 14.696 psia)/MJ" | "kWh/t" | "MJ/kg" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "kWh/m3" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "kWh/MJ" | "MJ/MJ" | "GJ/MJ" | "MWh/MJ" | "MMBtu/MJ" }
export type GivenUtilityConsumptionRatioDraft = { 'value'?: (number | null); 'unit'?: ("t/t" | "kg/kg" | "%" | "1" | "t/kg" | "kg/t" | "lb/t" | "lb/kg" | "short ton/t" | "short ton/kg" | "m3/t" | "m3/kg" | "L/t" | "L/kg" | "gal/t" | "gal/kg" | "bbl/t" | "bbl/kg" | "MJ/t" | "MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ HHV/t" | "MJ HHV/kg" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" | "Nm3 (0 degC, 101.325 kPa)/t" | "Nm3 (0 degC, 101.325 kPa)/kg" | "Sm3 (15 degC, 101.325 kPa)/t" | "Sm3 (15 degC, 101.325 kPa)/kg" | "scf (60 degF, 14.696 psia)/t" | "scf (60 degF, 14.696 psia)/kg" | "t/m3" | "kg/m3" | "g/cm3" | "kg/L" | "t/L" | "t/gal" | "t/bbl" | "kg/gal" | "kg/bbl" | "lb/m3" | "lb/L" | "lb/gal" | "lb/bbl" | "short ton/m3" | "short ton/L" | "short ton/gal" | "short ton/bbl" | "kg/ft3" | "lb/ft3" | "t/MJ" | "kg/MJ" | "lb/MJ" | "short ton/MJ" | "m3/m3" | "m3/L" | "m3/gal" | "m3/bbl" | "L/m3" | "L/L" | "L/gal" | "L/bbl" | "gal/m3" | "gal/L" | "gal/gal" | "gal/bbl" | "bbl/m3" | "bbl/L" | "bbl/gal" | "bbl/bbl" | "m3/MJ" | "L/MJ" | "gal/MJ" | "bbl/MJ" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/MJ" | "GJ/MJ" | "kWh/MJ" | "MWh/MJ" | "MMBtu/MJ" | "MJ HHV/m3" | "MJ HHV/L" | "MJ HHV/gal" | "MJ HHV/bbl" | "GJ HHV/m3" | "GJ HHV/L" | "GJ HHV/gal" | "GJ HHV/bbl" | "kWh HHV/m3" | "kWh HHV/L" | "kWh HHV/gal" | "kWh HHV/bbl" | "MWh HHV/m3" | "MWh HHV/L" | "MWh HHV/gal" | "MWh HHV/bbl" | "MMBtu HHV/m3" | "MMBtu HHV/L" | "MMBtu HHV/gal" | "MMBtu HHV/bbl" | "MJ HHV/MJ" | "GJ HHV/MJ" | "kWh HHV/MJ" | "MWh HHV/MJ" | "MMBtu HHV/MJ" | "Nm3 (0 degC, 101.325 kPa)/m3" | "Nm3 (0 degC, 101.325 kPa)/L" | "Nm3 (0 degC, 101.325 kPa)/gal" | "Nm3 (0 degC, 101.325 kPa)/bbl" | "Sm3 (15 degC, 101.325 kPa)/m3" | "Sm3 (15 degC, 101.325 kPa)/L" | "Sm3 (15 degC, 101.325 kPa)/gal" | "Sm3 (15 degC, 101.325 kPa)/bbl" | "scf (60 degF, 14.696 psia)/m3" | "scf (60 degF, 14.696 psia)/L" | "scf (60 degF, 14.696 psia)/gal" | "scf (60 degF, 14.696 psia)/bbl" | "Nm3 (0 degC, 101.325 kPa)/MJ" | "Sm3 (15 degC, 101.325 kPa)/MJ" | "scf (60 degF, 14.696 psia)/MJ" | "kWh/t" | "MJ/kg" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "kWh/m3" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "kWh/MJ" | "MJ/MJ" | "GJ/MJ" | "MWh/MJ" | "MMBtu/MJ" | null) }
export type GivenUtilityHigherHeatingValue = { 'value': number; 'unit': "MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/Nm3 (0 degC, 101.325 kPa)" | "MJ/Sm3 (15 degC, 101.325 kPa)" | "MJ/scf (60 degF, 14.696 psia)" | "GJ/Nm3 (0 degC, 101.325 kPa)" | "GJ/Sm3 (15 degC, 101.325 kPa)" | "GJ/scf (60 degF, 14.696 psia)" | "kWh/Nm3 (0 degC, 101.325 kPa)" | "kWh/Sm3 (15 degC, 101.325 kPa)" | "kWh/scf (60 degF, 14.696 psia)" | "MWh/Nm3 (0 degC, 101.325 kPa)" | "MWh/Sm3 (15 degC, 101.325 kPa)" | "MWh/scf (60 degF, 14.696 psia)" | "MMBtu/Nm3 (0 degC, 101.325 kPa)" | "MMBtu/Sm3 (15 degC, 101.325 kPa)" | "MMBtu/scf (60 degF, 14.696 psia)" | "Btu/Nm3 (0 degC, 101.325 kPa)" | "Btu/Sm3 (15 degC, 101.325 kPa)" | "Btu/scf (60 degF, 14.696 psia)" | "MJ HHV/kg" | "MJ HHV/t" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" }
export type GivenUtilityHigherHeatingValueDraft = { 'value'?: (number | null); 'unit'?: ("MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/Nm3 (0 degC, 101.325 kPa)" | "MJ/Sm3 (15 degC, 101.325 kPa)" | "MJ/scf (60 degF, 14.696 psia)" | "GJ/Nm3 (0 degC, 101.325 kPa)" | "GJ/Sm3 (15 degC, 101.325 kPa)" | "GJ/scf (60 degF, 14.696 psia)" | "kWh/Nm3 (0 degC, 101.325 kPa)" | "kWh/Sm3 (15 degC, 101.325 kPa)" | "kWh/scf (60 degF, 14.696 psia)" | "MWh/Nm3 (0 degC, 101.325 kPa)" | "MWh/Sm3 (15 degC, 101.325 kPa)" | "MWh/scf (60 degF, 14.696 psia)" | "MMBtu/Nm3 (0 degC, 101.325 kPa)" | "MMBtu/Sm3 (15 degC, 101.325 kPa)" | "MMBtu/scf (60 degF, 14.696 psia)" | "Btu/Nm3 (0 degC, 101.325 kPa)" | "Btu/Sm3 (15 degC, 101.325 kPa)" | "Btu/scf (60 degF, 14.696 psia)" | "MJ HHV/kg" | "MJ HHV/t" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" | null) }
export type GivenUtilityPrice = { 'value': number; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | "USD/kWh" | "USD/MWh" | "USD/MJ" | "USD/GJ" | "USD/MMBtu" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string }
export type GivenUtilityPriceEscalation = { 'value': number; 'unit': "1" | "%" | "1" | "%" }
export type GivenUtilityPriceEscalationDraft = { 'value'?: (number | null); 'unit'?: ("1" | "%" | "1" | "%" | null) }
export type GivenUtilityPriceTable = { 'values': (number)[]; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | "USD/kWh" | "USD/MWh" | "USD/MJ" | "USD/GJ" | "USD/MMBtu" | ForeignUnit); 
/** The year whose money it is; that of the analysis, `money.year`, if left out. */
'moneyYear'?: number; 
/** The index of `money.indices` that brings it to the year of the analysis; the only one if left out. */
'moneyIndex'?: string; 
/** Year of the first value: of operation (1 if left out), or from 1900 on of the calendar. */
'from'?: number; 
/** After the last value: it stays in the money of the table (last, if left out), rises on with all prices of its kind (and with inflation), is 0, or a table that is too short is refused. */
'after'?: "last" | "rises" | "zero" | "refuse"; 
/** Money of time zero that rises with inflation (real: of prices and costs, if left out), or of the day (nominal: of policies, if left out). */
'money'?: "real" | "nominal" }
export type GivenUtilityPriceTableDraft = { 'values'?: ((number)[] | null); 'from'?: (number | null); 'after'?: ("last" | "rises" | "zero" | "refuse" | null); 'money'?: ("real" | "nominal" | null); 'value'?: (number | null); 'unit'?: (("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | "USD/kWh" | "USD/MWh" | "USD/MJ" | "USD/GJ" | "USD/MMBtu" | ForeignUnit) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }
export type GivenYr = { 'value': number; 'unit': "yr" | "month" }
export type GivenYrDraft = { 'value'?: (number | null); 'unit'?: ("yr" | "month" | null) }
export type Goal = { 
/** The inputs of a calculation, in either shape: see POST /calculate/quick. */
'inputs': GivenInputs; 
/** JSON pointer to the quantity that is looked for, e.g. /products/0/price or /plant/capacity. */
'unknown': string; 
/** In the unit of the quantity. If left out: its whole range where that is narrow, else from a thousandth to a thousandfold of what is given. */
'bounds'?: { 'low': number; 'high': number }; 
/** An output by its name or symbol, and the value it is to have. */
'target': { 'output': string; 'value': number; 'unit': string } }
export type Headline = { 
/** Levelized cost of production, per tonne of liquid fuel, no credit for by-products */
'lcop'?: MeasuredUSDPerT; 
/** Net present value in money of time zero */
'npv'?: MeasuredUSD; 
/** Carbon intensity of the fuel */
'carbonIntensity'?: MeasuredGCO2ePerMJ }
export type Health = { 'status': "healthy" | "degraded" | "unhealthy"; 'database': "up" | "down"; 
/** Failing where the database has stored nothing for half a minute, because its disk is full or it is read-only; what is stored can be read. */
'writes': "up" | "failing"; 
/** Whether the process is about to stop and takes no new work. */
'draining': boolean; 'uptimeSeconds': number; 
/** Of the process that answers; all that follows is its own. */
'processId': number; 
/** What 99 of 100 requests wait at most before they are begun, over the last ten seconds or more. */
'eventLoopDelayMilliseconds': number; 
/** Connections to the database, requests that wait for one, and how many have waited in vain. */
'pool': { 'open': number; 'idle': number; 'waiting': number; 'timeouts': number } }
export type Histogram = { 'edges': (number)[]; 'counts': (number)[]; 
/** Trials beyond the first edge. */
'below': number; 'above': number }
export type ImplausibleTrials = { 
/** The first so many trials were looked at. */
'lookedAt': number; 
/** Those of them that break the conservation of mass, carbon or energy; they are counted with the others. */
'impossible': number; 'rules': (RuleBroken)[] }
export type ImportDifference = { 
/** Of the outcome, as a JSON pointer. */
'pointer': string; 
/** As the file has it. */
'before'?: unknown; 
/** As it is calculated here. */
'after'?: unknown }
export type ImportFinding = { 
/** One error refuses the whole file. */
'severity': "error" | "warning"; 'code': string; 
/** `line 12, column 3`, `Inputs!C12`; empty for the file itself. */
'place': string; 
/** Of the inputs, as a JSON pointer (RFC 6901). */
'pointer': string; 'message': string; 
/** As it stands there. */
'given'?: string; 
/** What would be taken. */
'allowed'?: string }
export type ImportMapping = { 
/** At most 200. */
'columns': Readonly<Record<string, string>>; 
/** At most 200. */
'units': Readonly<Record<string, string>> }
export type ImportReport = { 'kind': "bundle" | "inputs" | "table" | "workbook"; 'isDryRun': boolean; 
/** Nothing is wrong with the file, and the project has room for it. */
'canBeImported': boolean; 
/** Cases that are right. */
'accepted': number; 
/** Cases that are not. */
'refused': number; 
/** Scenarios that the project has room for. */
'room': number; 
/** The first of those that are right. */
'cases': (ImportedCase)[]; 
/** The first of them. */
'findings': (ImportFinding)[]; 'findingCount': number; 'errorCount': number; 
/** Of a bundle of another engine: what comes out differently here. */
'differences': (ImportDifference)[]; 
/** Of a workbook: cells that are none of the inputs. */
'ignoredCells': number }
export type ImportedCase = { 'place': string; 'name': string; 
/** Places of the base that it changes. */
'changes': number; 'scenarioId': (string | null) }
export type IndexTaken = { 'name': string; 'source': string; 
/** Of the year of the money. */
'from': number; 
/** Of the year of the analysis. */
'to': number; 'fromYear': number; 'toYear': number }
export type InputChange = { 
/** Into `inputs`; into the inputs of now where the place is removed. */
'pointer': string; 'effect': "updated" | "added" | "removed" | "kept"; 'current': ((Quantity | string | boolean) | null); 'defaultBefore': ((Quantity | string | boolean) | null); 'defaultAfter': ((Quantity | string | boolean) | null); 'reason': string; 'provenance'?: Provenance }
export type InputChanged = { 'at': string; 
/** A name. */
'by': string }
export type InputEffect = { 'low': (number | null); 'high': (number | null); 
/** How far it moves at most, in the unit of the output. */
'swing': number }
export type InputNote = { 
/** Elements of lists by their names: /feedstocks/UCO/price. */
'place': string; 'note'?: (string | null); 'source'?: (string | null); 'confidence'?: ("high" | "medium" | "low" | null) }
export type InputPresets = { 
/** Place of the input as `targets` of a study have it. */
'target': string; 
/** Into the inputs. */
'pointer': string; 'name': string; 
/** The one that says most first; none where the value is 0. */
'options': (RangePreset)[] }
export type InputRange = { 
/** Its name in studies, from which its random numbers follow. */
'id': string; 
/** A factor of what the scenario says. */
'as'?: "factor"; 
/** What is believed of the parameter, in any unit of its target. See docs/uncertainty.md. */
'distribution': (UniformDistribution | LogUniformDistribution | TriangularDistribution | PertDistribution | NormalDistribution | TruncatedNormalDistribution | LognormalDistribution | BetaDistribution | DiscreteDistribution | CumulativeDistribution | EmpiricalDistribution); 'source'?: string; 
/** What stands at its row in the page. */
'mark'?: string; 
/** As it was chosen and typed in the page. */
'draft'?: RangeForm }
export type Inputs = { 'plant': PlantInputs; 'feedstocks': (FeedstockInputs)[]; 'utilities': (UtilityInputs)[]; 'products': (ProductInputs)[]; 'policies'?: (PolicyInputs)[]; 'parts'?: (PartInputs)[]; 'contracts'?: (ContractInputs)[]; 'economics': EconomicInputs; 'finance'?: FinanceInputs; 'carbon'?: CarbonInputs; 'capital'?: CapitalInputs; 'eligibility'?: EligibilityInputs; 'convention'?: ("convention-c" | "safapac-2025" | "nrel-nth-plant" | "biosteam" | "h2a" | Convention); 'money'?: Money }
export type Invalidated = { 'message': string; 'invalidatedAt': string }
export type Invitation = { 'id': string; 'email': string; 'role': "editor" | "reviewer" | "viewer"; 'createdAt': string; 'expiresAt': string }
export type InvitationToken = { 'token': string }
export type KeptMail = { 'to': string; 'subject': string; 'text': string; 'createdAt': string }
export type KeptMatrixStudy = { 'kind': "matrix"; 
/** The inputs of a calculation, in either shape: see POST /calculate/quick. */
'base'?: GivenInputs; 
/** What the base began with: an input that still has the default of it takes the default of each cell. */
'from'?: MatrixOrigin; 'countries'?: (((number | string))[] | "all"); 'pathways'?: ((MatrixPathway)[] | "all"); 
/** Each takes the place of the policies of the base; an empty list is none. */
'policies'?: (PolicySet)[]; 
/** What stands where the edition has no default for a cell: what the base has, which is noted, or nothing, so that the cell has no number. */
'gaps'?: "base" | "none"; 
/** Single numbers of an outcome by their names or symbols: npv, lcop, mfsp, CI. */
'outputs': (string)[]; 
/** Whether each cell comes with the inputs that it is calculated from; of 20 cells at most. */
'inputs'?: boolean; 
/** Has a mail sent when the study is done, or has failed. */
'notify'?: "mail" }
export type KeptMonteCarloStudy = { 'kind': "monteCarlo"; 
/** The inputs of a calculation, in either shape: see POST /calculate/quick. */
'base'?: GivenInputs; 'parameters': (StudyParameter)[]; 
/** Single numbers of an outcome by their names or symbols: npv, lcop, mfsp, CI. */
'outputs': (string)[]; 'sampling'?: MonteCarloSampling; 'rankCorrelations'?: (GivenRankCorrelation)[]; 
/** How probable it is to be above these is told; if left out, above 0 of npv. */
'thresholds'?: (StudyThreshold)[]; 'stop'?: StudyStop; 
/** Has a mail sent when the study is done, or has failed. */
'notify'?: "mail" }
export type KeptMorrisStudy = { 'kind': "morris"; 
/** The inputs of a calculation, in either shape: see POST /calculate/quick. */
'base'?: GivenInputs; 'parameters': (StudyParameter)[]; 
/** Single numbers of an outcome by their names or symbols: npv, lcop, mfsp, CI. */
'outputs': (string)[]; 'sampling'?: MorrisSampling; 
/** Has a mail sent when the study is done, or has failed. */
'notify'?: "mail" }
export type KeptScaleStudy = { 'kind': "scale"; 
/** The inputs of a calculation, in either shape: see POST /calculate/quick. */
'base'?: GivenInputs; 'logistics': GivenLogistics; 
/** Between which capacities is searched; if left out, where the exponent of the case holds, or else a tenth to tenfold. */
'capacity'?: { 'from': Quantity; 'to': Quantity }; 
/** Costs of a tonne: lcop, mfsp. */
'outputs': (string)[]; 
/** Has a mail sent when the study is done, or has failed. */
'notify'?: "mail" }
export type KeptSobolIndicesStudy = { 'kind': "sobolIndices"; 
/** The inputs of a calculation, in either shape: see POST /calculate/quick. */
'base'?: GivenInputs; 'parameters': (StudyParameter)[]; 
/** Single numbers of an outcome by their names or symbols: npv, lcop, mfsp, CI. */
'outputs': (string)[]; 'sampling'?: SobolIndicesSampling; 'rankCorrelations'?: (GivenRankCorrelation)[]; 
/** Has a mail sent when the study is done, or has failed. */
'notify'?: "mail" }
export type KeptSpiderStudy = { 'kind': "spider"; 
/** The inputs of a calculation, in either shape: see POST /calculate/quick. */
'base'?: GivenInputs; 'parameters': (StudyParameter)[]; 
/** Single numbers of an outcome by their names or symbols: npv, lcop, mfsp, CI. */
'outputs': (string)[]; 'percentiles'?: (number)[]; 
/** Has a mail sent when the study is done, or has failed. */
'notify'?: "mail" }
export type KeptStudy = { 'id': string; 'scenarioId': string; 'kind': "monteCarlo" | "sobolIndices" | "morris" | "tornado" | "spider" | "sweep" | "matrix" | "scale"; 'state': "queued" | "running" | "done" | "stopped" | "cancelled" | "failed"; 'progress': StudyProgress; 'failure': (StudyFailure | null); 
/** Those that your access level sees. */
'outputs': (string)[]; 
/** Whether single trials are kept: for 30 days. */
'hasSamples': boolean; 'sampler': number; 'engineVersion': string; 
/** Of the reference data. */
'edition': string; 'queuedAt': string; 'startedAt': (string | null); 'finishedAt': (string | null); 
/** The study that was asked for. */
'request': Readonly<Record<string, unknown>>; 
/** Its case, as it was then. */
'base': Readonly<Record<string, unknown>>; 'soFar': (StudySoFar | null); 'answer': ((MonteCarloAnswer | SobolIndicesAnswer | MorrisAnswer | TornadoAnswer | SpiderAnswer | SweepAnswer | MatrixAnswer | ScaleAnswer) | null) }
export type KeptStudyRequest = (KeptMonteCarloStudy | KeptSobolIndicesStudy | KeptMorrisStudy | KeptTornadoStudy | KeptSpiderStudy | KeptSweepStudy | KeptMatrixStudy | KeptScaleStudy)
export type KeptSweepStudy = { 'kind': "sweep"; 
/** The inputs of a calculation, in either shape: see POST /calculate/quick. */
'base'?: GivenInputs; 'axes': (SweepAxis)[]; 
/** Every combination of the values, or a list: the first value of each axis is the first point, and so on. */
'arrangement'?: "grid" | "list"; 
/** Single numbers of an outcome by their names or symbols: npv, lcop, mfsp, CI. */
'outputs': (string)[]; 
/** Where outputs pass these is solved for, on a grid of one or two axes; if left out, where npv is 0. */
'thresholds'?: (StudyThreshold)[]; 
/** Has a mail sent when the study is done, or has failed. */
'notify'?: "mail" }
export type KeptTornadoStudy = { 'kind': "tornado"; 
/** The inputs of a calculation, in either shape: see POST /calculate/quick. */
'base'?: GivenInputs; 'parameters': (StudyParameter)[]; 
/** Single numbers of an outcome by their names or symbols: npv, lcop, mfsp, CI. */
'outputs': (string)[]; 
/** Has a mail sent when the study is done, or has failed. */
'notify'?: "mail" }
export type KnownDatum = { 'value': number; 'unit': ReferenceUnit; 'basis'?: Basis; 
/** Low end of what the source gives, in the unit of the value. */
'low'?: number; 
/** High end of what the source gives, in the unit of the value. */
'high'?: number; 
/** What gives low and high, where it is not `source`. */
'rangeSource'?: string; 
/** Why no low and no high are known. */
'noRange'?: string; 
/** Where a price was paid, or a plant was to be built. */
'place'?: string; 'source': string; 
/** Under which terms the source gives the value away. */
'licence'?: string; 
/** The year whose money it is; null where the source does not say. */
'currencyYear'?: (number | null); 'year'?: number; 'confidence': Confidence; 'note'?: string; 'alternatives'?: (Alternative)[]; 'doubts'?: (Doubt)[] }
export type LibraryBody = (LibraryFeedstock | LibraryUtility | LibraryProduct | LibraryPrice | LibraryPlant)
export type LibraryCapitalInputs = { 
/** Installed equipment of the process, inside battery limits, of the reference plant. Range: above 0 USD */
'insideBatteryLimits'?: GivenUSD; 
/** Installed equipment outside battery limits of the reference plant. Range: 0 or more USD */
'outsideBatteryLimits'?: GivenUSD; 
/** Warehouse as a share of the inside battery limits. Range: from 0 to 5 */
'warehouseShare'?: GivenRatio; 
/** Site development as a share of the inside battery limits. Range: from 0 to 5 */
'siteDevelopmentShare'?: GivenRatio; 
/** Additional piping as a share of the inside battery limits. Range: from 0 to 5 */
'pipingShare'?: GivenRatio; 
/** Proratable cost as a share of the direct cost. Range: from 0 to 5 */
'proratableShare'?: GivenRatio; 
/** Field expenses as a share of the direct cost. Range: from 0 to 5 */
'fieldExpenseShare'?: GivenRatio; 
/** Home office and construction fee as a share of the direct cost. Range: from 0 to 5 */
'homeOfficeShare'?: GivenRatio; 
/** Project contingency as a share of the direct cost. Range: from 0 to 5 */
'contingencyShare'?: GivenRatio; 
/** Start-up, permits and other indirect cost as a share of the direct cost. Range: from 0 to 5 */
'otherIndirectShare'?: GivenRatio; 
/** Insurance and property tax per year as a share of the fixed capital. Range: from 0 to 5 1/yr */
'insuranceShare'?: GivenPerYr; 
/** Maintenance per year as a share of the inside battery limits. Range: from 0 to 5 1/yr */
'maintenanceShare'?: GivenPerYr; 
/** Delivered equipment of the reference plant. Range: above 0 USD */
'purchasedEquipment'?: GivenUSD; 
/** Lang factor: fixed capital per delivered equipment. Range: from 1 to 20 */
'langFactor'?: GivenRatio; 
/** Working capital as a fraction of the fixed capital. Range: from 0 to 10 */
'workingCapitalOfFixed'?: GivenRatio; 
/** Smallest capacity for which the scaling exponent holds. Range: above 0 t/yr */
'capacityMinimum'?: GivenTPerYr; 
/** Largest capacity for which the scaling exponent holds. Range: above 0 t/yr */
'capacityMaximum'?: GivenTPerYr; 
/** Cost index of the year of money of the reference capital. Range: above 0 */
'costIndexReference'?: GivenRatio; 
/** Cost index of the year of money of the result. Range: above 0 */
'costIndex'?: GivenRatio; 
/** Location factor: capital here per capital where the reference is from. Range: above 0 to 10 */
'locationFactor'?: GivenRatio; 
/** Learning rate: fall of the cost with each doubling of the capacity built. Range: from 0 to below 1 */
'learningRate'?: GivenRatio; 
/** Capacity built so far relative to when the reference was estimated. Range: from 1 to 1000000 */
'capacityBuiltRatio'?: GivenRatio; 
/** Class of the estimate by AACE 18R-97 */
'estimateClass'?: "none" | "class5" | "class4" | "class3" | "class2" | "class1"; 
/** Whether the plant is the nth of its kind or a pioneer */
'plantKind'?: "nth" | "pioneer"; 
/** Stage of the technology of a pioneer plant */
'technologyStage'?: "pastResearch" | "research"; 
/** Share of the capital in equipment that no plant has shown to work, in percent. Range: from 0 to 100 */
'newTechnologyShare'?: GivenRatio; 
/** Difficulty with impurities, from 0 to 5. Range: from 0 to 5 */
'impurities'?: GivenRatio; 
/** Process steps that are continuously linked. Range: from 1 to 11 */
'complexity'?: GivenRatio; 
/** Share of start-up personnel, inventory and land in the estimate, in percent. Range: from 0 to 100 */
'inclusiveness'?: GivenRatio; 
/** Level of site and engineering definition, from 2 (most defined) to 8. Range: from 2 to 8 */
'projectDefinition'?: GivenRatio; 
/** Process steps that are new. Range: from 0 to 20 */
'newSteps'?: GivenRatio; 
/** Share of the heat and mass balances that rest on plants that ran, in percent. Range: from 0 to 100 */
'balanceEquations'?: GivenRatio; 
/** Difficulty with wastes, from 0 to 5. Range: from 0 to 5 */
'wasteDifficulty'?: GivenRatio; 
/** Whether a pioneer plant handles solids */
'handlesSolids'?: "no" | "yes" }
export type LibraryFeedstock = { 
/** Feedstock price. Range: from 0 to 1000000000 USD/t Or a table by year. */
'price'?: (GivenUSDPerT | GivenUSDPerTTable); 
/** Rise of the price of the feedstock per year, instead of that of all prices of its kind; above inflation unless it is said to be nominal. Range: above -1 to below 1 */
'priceEscalation'?: GivenRatio; 
/** Carbon content of the feedstock. Range: from 0 to 1 t/t */
'carbonContent'?: GivenTPerT; 
/** Lower heating value of the feedstock. Range: 0 or more MJ/kg */
'energyContent'?: GivenMJPerKg; 
/** Feedstock consumed per mass of liquid fuel. Range: above 0 t/t */
'consumptionRatio'?: GivenFeedstockConsumptionRatio; 
/** Carbon intensity of the feedstock. Range: any */
'carbonIntensity'?: GivenKgCO2ePerT; 
/** Density of the feedstock. Range: above 0 kg/m3 */
'density'?: GivenKgPerM3; 
/** Density as a gas at 0 degC and 101.325 kPa of the feedstock. Range: above 0 kg/Nm3 */
'gasDensity'?: GivenKgPerNm30degC101325kPa; 
/** Higher heating value of the feedstock. Range: above 0 MJ/kg */
'higherHeatingValue'?: GivenFeedstockHigherHeatingValue; 
/** Whether priceEscalation is above inflation (real, if left out) or all that the price rises by (nominal) */
'priceEscalationBasis'?: EscalationBasis; 
/** The plant may be paid to take it: allows a negative price */
'isWaste'?: boolean; 
/** What the feedstock is in law */
'class'?: FeedstockClass; 
/** Part of Annex IX of Directive (EU) 2018/2001 that lists the feedstock */
'annex'?: AnnexPart; 
/** Material that the rules of the schemes name */
'material'?: FeedstockMaterial; 
/** Country in which the feedstock was grown, arose or was collected (ISO 3166-1 alpha-2) */
'origin'?: CountryCode; 'suppliedBy'?: GivenSupplier }
export type LibraryItem = { 'id': string; 'projectId': (string | null); 'kind': "feedstock" | "utility" | "product" | "price" | "plant"; 'name': string; 
/** The values, as that part of a request has them, by the kind: any fields of an element of `feedstocks`, `utilities` or `products` but its name, which is that of the item; a price with its year and place; or any of the sections that describe a plant. */
'body': LibraryBody; 'source': string; 'link': (string | null); 'note': (string | null); 
/** Counts the edits, from 1. */
'revision': number; 
/** What If-Match takes, so that nothing newer is overwritten. */
'etag': string; 'changedBy': (string | null); 'createdAt': string; 'updatedAt': string }
export type LibraryPlant = { 'plant'?: LibraryPlantInputs; 'economics'?: LibraryPlantCapital; 'capital'?: LibraryCapitalInputs }
export type LibraryPlantCapital = { 
/** Total capital investment of the reference plant. Range: above 0 USD */
'referenceCapital'?: GivenUSD; 
/** Capacity of the reference plant. Range: above 0 t/yr */
'referenceCapacity'?: GivenTPerYr; 
/** Scaling exponent of the capital. Range: from 0 to 1.5 */
'scalingExponent'?: GivenRatio }
export type LibraryPlantInputs = { 
/** Plant capacity in liquid fuel. Range: above 0 to 1000000000 t/yr */
'capacity'?: GivenTPerYr; 
/** Annual load hours. Range: above 0 to 8784 h/yr */
'annualLoadHours'?: GivenHPerYr; 
/** Carbon intensity of the conversion process. Range: any */
'processCarbonIntensity'?: GivenGCO2ePerMJ; 
/** What the carbon intensity of the process covers */
'processCarbonIntensityCovers'?: "process" | "processAndUtilities"; 
/** Class of pathways whose published costs the result is compared with */
'literatureClass'?: "none" | "hefaWaste" | "hefaCrops" | "atj" | "ftWaste" | "ftBiomass" | "pyrolysis" | "ptl"; 
/** Country where the plant stands, by its name or its code (ISO 3166-1 alpha-2) */
'country'?: string }
export type LibraryPrice = { 
/** Of anything that is bought or sold. */
'price': GivenLibraryPrice; 'year': number; 'place': string }
export type LibraryProduct = { 
/** Is a liquid fuel: counts as production and bears emissions */
'isFuel'?: boolean; 
/** Price rise per gCO2e/MJ below the fossil reference. Range: 0 or more USD·MJ/t/gCO2e */
'priceSensitivity'?: GivenUSDPerTpergCO2ePerMJ; 
/** Carbon content of the product. Range: from 0 to 1 t/t */
'carbonContent'?: GivenTPerT; 
/** Lower heating value of the product. Range: 0 or more MJ/kg */
'energyContent'?: GivenMJPerKg; 
/** Density of the product. Range: above 0 kg/m3 */
'density'?: GivenKgPerM3; 
/** Density as a gas at 0 degC and 101.325 kPa of the product. Range: above 0 kg/Nm3 */
'gasDensity'?: GivenKgPerNm30degC101325kPa; 
/** Higher heating value of the product. Range: above 0 MJ/kg */
'higherHeatingValue'?: GivenProductHigherHeatingValue; 
/** Royalty as a share of the revenue of the product. Range: from 0 to below 1 */
'royalty'?: GivenRatio; 
/** Buy-out of a mandate, which a buyer pays instead, besides the price of the fossil fuel; without limit if not given. Range: from 0 to 1000000000 USD/t */
'buyOutPrice'?: GivenProductBuyOutPrice; 
/** Share of the product whose attribute is sold apart from it. Range: from 0 to 1 */
'attributeShare'?: GivenRatio; 
/** Price of the environmental attribute that is sold apart from the product, per mass of it. Range: from 0 to 1000000000 USD/t Or a table by year. */
'attributePrice'?: (GivenProductAttributePrice | GivenProductAttributePriceTable); 
/** Price of the environmental attribute that is sold apart from the product, per tonne of CO2e avoided. Range: from 0 to 1000000000 USD/tCO2e Or a table by year. */
'attributeCarbonPrice'?: (GivenUSDPerTCO2e | GivenUSDPerTCO2eTable); 
/** Product price. Range: from 0 to 1000000000 USD/t Or a table by year. */
'price'?: (GivenProductPrice | GivenProductPriceTable); 
/** Rise of the price of the product per year, instead of that of all prices of its kind; above inflation unless it is said to be nominal. Range: above -1 to below 1 */
'priceEscalation'?: GivenProductPriceEscalation; 
/** Whether priceEscalation is above inflation (real, if left out) or all that the price rises by (nominal) */
'priceEscalationBasis'?: EscalationBasis; 
/** Product per mass of liquid fuel. Range: 0 or more t/t */
'yield'?: GivenProductYield; 
/** Emissions per mass of what the product displaces, where emissions are shared by displacement. Range: any */
'displacedCarbonIntensity'?: GivenProductDisplacedCarbonIntensity; 
/** What the product is sold as */
'class'?: ProductClass }
export type LibraryUse = { 'itemId': string; 
/** The element that it was used as, by its name (/feedstocks/UCO); for a price its place (/feedstocks/UCO/price); left out for a plant. */
'at'?: string }
export type LibraryUtility = { 
/** Utility price. Range: from 0 to 1000000000 USD/t Or a table by year. */
'price'?: (GivenUtilityPrice | GivenUtilityPriceTable); 
/** Rise of the price of the utility per year, instead of that of all prices of its kind; above inflation unless it is said to be nominal. Range: above -1 to below 1 */
'priceEscalation'?: GivenUtilityPriceEscalation; 
/** Whether priceEscalation is above inflation (real, if left out) or all that the price rises by (nominal) */
'priceEscalationBasis'?: EscalationBasis; 
/** Carbon intensity of the utility. Range: any */
'carbonIntensity'?: GivenUtilityCarbonIntensity; 
/** Utility consumed per mass of liquid fuel. Range: 0 or more t/t */
'consumptionRatio'?: GivenUtilityConsumptionRatio; 
/** Carbon content of the utility. Range: from 0 to 1 t/t */
'carbonContent'?: GivenTPerT; 
/** Lower heating value of the utility. Range: 0 or more MJ/kg */
'energyContent'?: GivenMJPerKg; 
/** Density of the utility. Range: above 0 kg/m3 */
'density'?: GivenKgPerM3; 
/** Density as a gas at 0 degC and 101.325 kPa of the utility. Range: above 0 kg/Nm3 */
'gasDensity'?: GivenKgPerNm30degC101325kPa; 
/** Higher heating value of the utility. Range: above 0 MJ/kg */
'higherHeatingValue'?: GivenUtilityHigherHeatingValue; 'suppliedBy'?: GivenSupplier }
export type Link = { 'id': string; 'scenarioId': string; 
/** Null: the latest calculation of the scenario. */
'calculationId': (string | null); 'level': "CORE" | "ADVANCE" | "ROADSHOW"; 'label': (string | null); 'allowFiles': boolean; 'createdAt': string; 'expiresAt': string; 'firstOpenedAt': (string | null); 
/** To the minute. */
'lastOpenedAt': (string | null) }
export type ListedProject = { 'id': string; 'userId': string; 'projectName': string; 'process': Named; 'feedstock': Named; 'country': Named; 'scenarioCount': number; 'createdAt': string; 'updatedAt': string; 
/** Yours in this project; null where you read it as an administrator. */
'role': ("owner" | "editor" | "reviewer" | "viewer" | null); 
/** Empty where the owner has given none. */
'ownerName': string; 
/** The first ones, if they were asked for. */
'scenarios'?: (ListedScenario)[] }
export type ListedScenario = { 'id': string; 'scenarioName': string; 'scenarioOrder': number; 'status': "draft" | "calculating" | "calculated" | "failed"; 'headline': Headline }
export type Literature = { 'feedstocks': (FeedstockOfLiterature)[]; 'products': (ProductOfLiterature)[]; 'appendix': (ProcessOfLiterature)[] }
export type LiteratureCosts = { 'currencyYear': number; 'units': Readonly<Record<string, string>>; 'source': string; 'licence': string; 'confidence': "high" | "medium" | "low"; 'note': string; 'rows': ({ 'id': number; 'technology': string; 'feedstock': string; 'literatureClass': ("hefaWaste" | "hefaCrops" | "atj" | "ftWaste" | "ftBiomass" | "pyrolysis" | "ptl" | null); 'capital': (number | null); 'operation': (number | null); 'feedstockCost': (number | null); 'minimumPrice': (number | null); 'capitalPerDailyTonne': (number | null); 'minimumPriceAsReported': (string | null); 'source': string; 'reviewedIn': string })[] }
export type LiteratureRange = { 'name': string; 'studies': number; 
/** First quartile, USD of 2020 per litre. */
'low': number; 
/** Third quartile, USD of 2020 per litre. */
'high': number; 'source': string }
export type LogUniformDistribution = { 'kind': "logUniform"; 
/** With its unit; of a factor a plain number. */
'low': (Quantity | number); 
/** With its unit; of a factor a plain number. */
'high': (Quantity | number) }
export type LognormalDistribution = { 'kind': "lognormal"; 
/** With its unit; of a factor a plain number. */
'median': (Quantity | number); 'sdLog'?: number; 
/** With its unit; of a factor a plain number. */
'p90'?: (Quantity | number) }
export type MadeLink = { 'id': string; 'scenarioId': string; 
/** Null: the latest calculation of the scenario. */
'calculationId': (string | null); 'level': "CORE" | "ADVANCE" | "ROADSHOW"; 'label': (string | null); 'allowFiles': boolean; 'createdAt': string; 'expiresAt': string; 'firstOpenedAt': (string | null); 
/** To the minute. */
'lastOpenedAt': (string | null); 
/** Of the page, to send to whoever is to read it. It holds the secret and is told this once; what follows its last slash is `{link}` of `GET /shared/{link}`. */
'address': string }
export type Mandate = { 'shares'?: (ShareFromYear)[]; 
/** A row of GET /policies that has shares by year. */
'policy'?: number; 
/** What holds between two years: the share of the earlier one (if left out), or the straight line between both. */
'between'?: "steps" | "line" }
export type MandateTaken = { 'source': string }
export type MarketPrice = { 
/** USD/t */
'value'?: number; 
/** As exactly as it is known: 2025-10. */
'date'?: string; 'source'?: string; 
/** A product of the current reference data, whose price has a year, in the place of a price of one’s own. */
'product'?: string }
export type MarketPriceTaken = { 'value': (number | null); 'unit': string; 
/** Why there is no such number. */
'reason'?: string; 'date': string; 'source': string }
export type MasterData = { 'edition': string; 'processes': (Process)[]; 'feedstocks': (Feedstock)[]; 'utilities': (Utility)[]; 'products': (Product)[]; 'countries': (Country)[]; 'units': (Unit)[]; 'pathways': (CheckedPathway)[]; 'parameterSets': (ParameterSet)[]; 'literature': Literature }
export type MatrixAnswer = { 'kind': "matrix"; 
/** null stands for what the base has. */
'countries': ((MatrixCountry | null))[]; 'pathways': ((MatrixPathwayTold | null))[]; 'policies': ((string | null))[]; 'from': (MatrixBegin | null); 'cells': (MatrixCell)[]; 
/** By output, named as it was asked for. */
'results': Readonly<Record<string, MatrixResult>>; 'notes': (MatrixNote)[]; 'engineVersion': string; 
/** Of the reference data. */
'edition': string; 'warnings': (StudyWarning)[]; 'baseWarnings': (Warning)[] }
export type MatrixBegin = { 'processId': number; 'feedstockId': number; 'process': string; 'feedstock': string; 'variant'?: string; 'country': string }
export type MatrixCell = { 
/** Its place in `countries`, from 0; of the others likewise. */
'country': number; 'pathway': number; 'policies': number; 
/** Why it cannot be calculated. */
'reason'?: string; 
/** Notes on the reference data of the cell, by their places in `notes`. */
'flaws': (number)[]; 
/** Notes on its numbers. */
'warnings': (number)[]; 
/** What POST /calculate/quick takes. */
'inputs'?: unknown }
export type MatrixCountry = { 'id': number; 'name': string }
export type MatrixNote = { 'code': string; 'message': string }
export type MatrixOrigin = { 
/** An id, a name or a code of the reference data. */
'process': (number | string); 
/** An id, a name or a code of the reference data. */
'feedstock': (number | string); 'variant'?: string; 
/** An id, a name or a code of the reference data. */
'country': (number | string) }
export type MatrixPathway = { 
/** An id, a name or a code of the reference data. */
'process': (number | string); 
/** An id, a name or a code of the reference data. */
'feedstock': (number | string); 'variant'?: string }
export type MatrixPathwayTold = { 'processId': number; 'feedstockId': number; 'process': string; 'feedstock': string; 'variant'?: string }
export type MatrixResult = { 'unit': string; 
/** One for each cell. */
'values': ((number | null))[]; 'withoutValue': (CellsWithoutValue)[] }
export type MatrixStudy = { 'kind': "matrix"; 
/** The inputs of a calculation, in either shape: see POST /calculate/quick. */
'base': GivenInputs; 
/** What the base began with: an input that still has the default of it takes the default of each cell. */
'from'?: MatrixOrigin; 'countries'?: (((number | string))[] | "all"); 'pathways'?: ((MatrixPathway)[] | "all"); 
/** Each takes the place of the policies of the base; an empty list is none. */
'policies'?: (PolicySet)[]; 
/** What stands where the edition has no default for a cell: what the base has, which is noted, or nothing, so that the cell has no number. */
'gaps'?: "base" | "none"; 
/** Single numbers of an outcome by their names or symbols: npv, lcop, mfsp, CI. */
'outputs': (string)[]; 
/** Whether each cell comes with the inputs that it is calculated from; of 20 cells at most. */
'inputs'?: boolean }
export type Measured = { 'value': (number | null); 'unit': string; 
/** Why there is no such number. */
'reason'?: string }
export type MeasuredByYear = { 'values': ((number | null))[]; 'unit': string; 
/** Why there is no such number. */
'reason'?: string }
export type MeasuredGCO2ePerMJ = { 'value': (number | null); 'unit': "gCO2e/MJ"; 
/** Why there is no such number. */
'reason'?: string }
export type MeasuredKgCO2ePerT = { 'value': (number | null); 'unit': "kgCO2e/t"; 
/** Why there is no such number. */
'reason'?: string }
export type MeasuredM3PerYr = { 'value': (number | null); 'unit': "m3/yr"; 
/** Why there is no such number. */
'reason'?: string }
export type MeasuredMJPerKg = { 'value': (number | null); 'unit': "MJ/kg"; 
/** Why there is no such number. */
'reason'?: string }
export type MeasuredRatio = { 'value': (number | null); 'unit': "1"; 
/** Why there is no such number. */
'reason'?: string }
export type MeasuredRatioByYear = { 'values': ((number | null))[]; 'unit': "1"; 
/** Why there is no such number. */
'reason'?: string }
export type MeasuredTCO2ePerT = { 'value': (number | null); 'unit': "tCO2e/t"; 
/** Why there is no such number. */
'reason'?: string }
export type MeasuredTCO2ePerYr = { 'value': (number | null); 'unit': "tCO2e/yr"; 
/** Why there is no such number. */
'reason'?: string }
export type MeasuredTOrKWhPerYr = { 'value': (number | null); 'unit': "t/yr" | "kWh/yr"; 
/** Why there is no such number. */
'reason'?: string }
export type MeasuredTPerH = { 'value': (number | null); 'unit': "t/h"; 
/** Why there is no such number. */
'reason'?: string }
export type MeasuredTPerYr = { 'value': (number | null); 'unit': "t/yr"; 
/** Why there is no such number. */
'reason'?: string }
export type MeasuredUSD = { 'value': (number | null); 'unit': "USD"; 
/** Why there is no such number. */
'reason'?: string }
export type MeasuredUSDByYear = { 'values': ((number | null))[]; 'unit': "USD"; 
/** Why there is no such number. */
'reason'?: string }
export type MeasuredUSDPerGal = { 'value': (number | null); 'unit': "USD/gal"; 
/** Why there is no such number. */
'reason'?: string }
export type MeasuredUSDPerT = { 'value': (number | null); 'unit': "USD/t"; 
/** Why there is no such number. */
'reason'?: string }
export type MeasuredUSDPerYr = { 'value': (number | null); 'unit': "USD/yr"; 
/** Why there is no such number. */
'reason'?: string }
export type MeasuredYr = { 'value': (number | null); 'unit': "yr"; 
/** Why there is no such number. */
'reason'?: string }
export type Membership = { 'projectId': string; 'projectName': string; 'role': "editor" | "reviewer" | "viewer"; 'joinedAt': string }
export type Message = { 'message': string }
export type MinimumSellingPrice = { 'status': "none" | "one" | "many"; 'value': (number | null); 'unit': "USD/t"; 
/** Why there is no such number. */
'reason'?: string; 
/** Every price of the main product at which NPV is zero, ascending; also prices below zero. */
'roots': (number)[] }
export type MissingDatum = { 'value': null; 'unit': ReferenceUnit; 'reason': string; 'basis'?: Basis; 
/** Low end of what the source gives, in the unit of the value. */
'low'?: number; 
/** High end of what the source gives, in the unit of the value. */
'high'?: number; 
/** What gives low and high, where it is not `source`. */
'rangeSource'?: string; 
/** Why no low and no high are known. */
'noRange'?: string; 
/** Where a price was paid, or a plant was to be built. */
'place'?: string; 'source': string; 
/** Under which terms the source gives the value away. */
'licence'?: string; 
/** The year whose money it is; null where the source does not say. */
'currencyYear'?: (number | null); 'year'?: number; 'confidence': Confidence; 'note'?: string; 'alternatives'?: (Alternative)[]; 'doubts'?: (Doubt)[] }
export type MissingDefault = { 'pointer': string; 'reason': string }
export type MissingQuantity = { 'value': null; 'unit': string; 'reason': string }
export type MissingRegion = { 
/** The parameter whose values differ most between trials with and without. */
'id': string; 'distance': number; 'low': Quantity; 'high': Quantity }
export type Money = { 'year': number; 
/** The currency that results are told in, by the rate of `year` in `rates`; USD if left out. What is calculated stays in USD. */
'currency'?: "USD" | "AED" | "AUD" | "BRL" | "CAD" | "CHF" | "CLP" | "CNY" | "COP" | "CZK" | "DKK" | "EGP" | "EUR" | "GBP" | "HKD" | "HUF" | "IDR" | "ILS" | "INR" | "JPY" | "KES" | "KRW" | "MAD" | "MXN" | "MYR" | "NGN" | "NOK" | "NZD" | "PHP" | "PLN" | "QAR" | "RON" | "SAR" | "SEK" | "SGD" | "THB" | "TRY" | "TWD" | "VND" | "ZAR"; 'rates'?: (ExchangeRate)[]; 'indices'?: (PriceIndex)[] }
export type MoneyConversion = { 
/** The amount in the request. */
'pointer': string; 'given': AmountGiven; 
/** The unit of the amount with USD in the place of its currency. */
'unit': string; 
/** What the amount is multiplied by. */
'factor': number; 'rate'?: ExchangeRate; 'index'?: IndexTaken; 
/** The same in one line. */
'text': string }
export type MoneyDraft = { 'year'?: (number | null); 'currency'?: ("USD" | "AED" | "AUD" | "BRL" | "CAD" | "CHF" | "CLP" | "CNY" | "COP" | "CZK" | "DKK" | "EGP" | "EUR" | "GBP" | "HKD" | "HUF" | "IDR" | "ILS" | "INR" | "JPY" | "KES" | "KRW" | "MAD" | "MXN" | "MYR" | "NGN" | "NOK" | "NZD" | "PHP" | "PLN" | "QAR" | "RON" | "SAR" | "SEK" | "SGD" | "THB" | "TRY" | "TWD" | "VND" | "ZAR" | null); 'rates'?: ((ExchangeRate)[] | null); 'indices'?: ((PriceIndex)[] | null) }
export type MoneyOfAnalysis = { 
/** The currency of every result outside of `told`. */
'currency': string; 
/** The year whose money the analysis is in. */
'year': number; 'conversions': (MoneyConversion)[]; 
/** Results in the currency that `money.currency` of the request asks for. */
'told'?: ResultsTold }
export type MonteCarloAnswer = { 'kind': "monteCarlo"; 'method': string; 
/** Whole blocks: as many as were asked for, or more. */
'trials': number; 'blocks': number; 'seed': number; 'trialsImplausible': ImplausibleTrials; 
/** By output, named as it was asked for. */
'results': Readonly<Record<string, StudyDistribution>>; 
/** Version of how trials are drawn. */
'sampler': number; 'engineVersion': string; 
/** Of the reference data. */
'edition': string; 'parameters': (ToldParameter)[]; 'warnings': (StudyWarning)[]; 'baseWarnings': (Warning)[] }
export type MonteCarloSampling = { 'method'?: "simple" | "latinHypercube" | "sobolSequence"; 
/** Rounded up to whole blocks. */
'trials'?: number; 'seed'?: number }
export type MonteCarloStudy = { 'kind': "monteCarlo"; 
/** The inputs of a calculation, in either shape: see POST /calculate/quick. */
'base': GivenInputs; 'parameters': (StudyParameter)[]; 
/** Single numbers of an outcome by their names or symbols: npv, lcop, mfsp, CI. */
'outputs': (string)[]; 'sampling'?: MonteCarloSampling; 'rankCorrelations'?: (GivenRankCorrelation)[]; 
/** How probable it is to be above these is told; if left out, above 0 of npv. */
'thresholds'?: (StudyThreshold)[]; 'stop'?: StudyStop }
export type MorrisAnswer = { 'kind': "morris"; 'trajectories': number; 'levels': number; 
/** How often the model was evaluated. */
'runs': number; 'seed': number; 
/** By output, named as it was asked for. */
'results': Readonly<Record<string, StudyEffects>>; 
/** Version of how trials are drawn. */
'sampler': number; 'engineVersion': string; 
/** Of the reference data. */
'edition': string; 'parameters': (ToldParameter)[]; 'warnings': (StudyWarning)[]; 'baseWarnings': (Warning)[] }
export type MorrisEffect = { 'parameter': string; 'mu': number; 'muStar': number; 'standardErrorMuStar': number; 'sigma': number }
export type MorrisSampling = { 'trajectories'?: number; 'seed'?: number }
export type MorrisStudy = { 'kind': "morris"; 
/** The inputs of a calculation, in either shape: see POST /calculate/quick. */
'base': GivenInputs; 'parameters': (StudyParameter)[]; 
/** Single numbers of an outcome by their names or symbols: npv, lcop, mfsp, CI. */
'outputs': (string)[]; 'sampling'?: MorrisSampling }
export type MovingTogether = { 'ids': (string)[]; 'rho': number }
export type Named = { 'id': number; 'name': string }
export type NationalTarget = { 'years': (number)[]; 'byYear': TargetByYear; 'totals': TargetTotals; 'mandate': MandateTaken; 'notes': (string)[]; 
/** Numbers of the plant that the access level does not include, so that nothing is taken of them. */
'withheld': (string)[]; 'engineVersion': string; 'explanation'?: (Step)[] }
export type NationalTargetQuestion = { 'years': TargetYears; 
/** Jet fuel of any origin, t/yr, by year; a straight line between. */
'demand': (AmountOfYear)[]; 'mandate': Mandate; 
/** What the shares are of; mass if left out, which is told. */
'countedBy'?: "mass" | "volume" | "energy"; 'plant'?: DeciderPlant; 
/** What the fuel of the plant costs: its minimum selling price if left out. */
'costBy'?: "minimumSellingPrice" | "levelizedCost"; 'figures'?: TargetFigures; 
/** Passengers who pay a levy, by year. */
'passengers'?: (AmountOfYear)[]; 
/** Where the numbers of the request are from. */
'source'?: string; 
/** A number of the answer that is told down to its inputs. */
'explain'?: string }
export type NeatFuel = { 
/** Price of the neat fuel at the gate of the plant, USD/t */
'gatePrice'?: number; 
/** Carbon intensity of the neat fuel at the gate of the plant, gCO2e/MJ */
'gateIntensity'?: number; 
/** Lower heating value of the neat fuel, MJ/kg */
'energyContent'?: number; 
/** Density of the neat fuel, kg/m3 */
'density'?: number; 
/** Terminal and storage, USD/t */
'terminal'?: number; 
/** Blending, USD/t */
'blending'?: number; 
/** Testing and certificates, USD/t */
'testing'?: number; 
/** Emissions of terminal, blending and testing, gCO2e/MJ */
'handlingEmissions'?: number }
export type NewAccount = { 'name': string; 'email': string; 
/** 8 to 128 characters of any kind, counted after normalisation (NFC); none of the commonest. */
'password': string; 'occupation': "student" | "researcher" }
export type NewComment = { 
/** Text, and never markup. */
'text': string; 
/** People of the project, who are told by mail. */
'mentions'?: (string)[] }
export type NewCommentThread = { 
/** An input by its place (/plant/capacity, /feedstocks/UCO/price, /convention/energySales), be it a number, a choice or a text; a number by its place in the outcome (/financials/npv), or a quantity by its symbol (NPV). */
'anchor': string; 
/** Text, and never markup. */
'text': string; 
/** People of the project, who are told by mail. */
'mentions'?: (string)[] }
export type NewDatumDoubt = { 'edition': string; 'table': "processes" | "feedstocks" | "utilities" | "products" | "countries" | "pathways" | "parameterSets" | "literature.feedstocks" | "literature.products" | "literature.appendix"; 
/** Of the row; in the tables of the literature its place, from 1. */
'id': number; 
/** A member of the row (`price`) or, by their ids or names, of what it lists: `countries.2.price` of a utility, `variants.pioneer.referenceCapital` of a pathway. */
'field': string; 
/** What is doubtful. */
'note': string; 
/** What says otherwise. */
'source': string }
export type NewLibraryItem = { 'kind': "feedstock" | "utility" | "product" | "price" | "plant"; 'name': string; 
/** The values, as that part of a request has them, by the kind: any fields of an element of `feedstocks`, `utilities` or `products` but its name, which is that of the item; a price with its year and place; or any of the sections that describe a plant. */
'body': LibraryBody; 
/** Where the values are from. */
'source': string; 'link'?: (string | null); 'note'?: (string | null) }
export type NewProject = { 'projectName': string; 'processId'?: number; 'feedstockId'?: number; 'countryId'?: number }
export type NewScenario = { 'scenarioName'?: string; 'scenarioOrder'?: number; 
/** Complete inputs: what calculate takes. */
'inputs'?: (Inputs | ExistingInputs); 
/** Inputs that are not known, by their places, elements of lists by their names: /feedstocks/UCO/price. */
'ranges'?: Readonly<Record<string, InputRange>>; 
/** Ranges that rise and fall with each other: any two of a group have its rank correlation. */
'together'?: (MovingTogether)[]; 
/** How feedstock comes to the plant: what a study of kind `scale` takes. */
'logistics'?: ScenarioLogistics }
export type NewToken = { 'name': string; 
/** Each includes those before it: calculate stores nothing, write does. */
'scope': "read" | "calculate" | "write"; 
/** Days until it ends. */
'days'?: number }
export type NewerSupplier = { 'calculationId': string; 'calculatedAt': string }
export type NormalDistribution = { 'kind': "normal"; 
/** With its unit; of a factor a plain number. */
'mean': (Quantity | number); 
/** With its unit; of a factor a plain number. */
'sd': (Quantity | number) }
export type OfferedTo = { 'userId': string }
export type OtherModel = { 'id': string; 'name': string; 
/** What it computes, and what of it is compared. */
'about': string; 'version': (string | null); 'licence': (string | null); 'address': string; 'program': (string | null); 
/** What of it is not compared, and why. */
'leftOut': ({ 'what': string; 'why': string })[] }
export type Outcome = { 'technoEconomics': TechnoEconomics; 'financials': Financials; 
/** How amounts became money of the analysis; only where the request has `money`. */
'money'?: MoneyOfAnalysis; 
/** Every input in the engine’s unit, fallbacks filled in. */
'resolvedInputs': Readonly<Record<string, unknown>>; 'warnings': (Warning)[] }
export type OutputSoFar = { 'trials': number; 'withValue': number; 'mean': (number | null); 'p10': (number | null); 'p50': (number | null); 'p90': (number | null) }
export type OwnAccount = { 'id': string; 'name': string; 'email': string; 'pendingEmail': (string | null); 'occupation': ("student" | "researcher" | null); 'accessLevel': "CORE" | "ADVANCE" | "ROADSHOW"; 'isAdmin': boolean; 'createdAt': string }
export type OwnChanges = { 'name'?: string; 'occupation'?: "student" | "researcher"; 'email'?: string; 'currentPassword'?: string }
export type OwnData = { 'account': OwnAccount; 'sessions': (Session)[]; 'importMapping': (ImportMapping | null); 
/** Personal access tokens, without what is secret of them. */
'tokens': (PersonalToken)[]; 
/** Projects of others that you work in. */
'memberships': (Membership)[]; 
/** What you keep of your own to use it again. */
'library': (LibraryItem)[]; 
/** Each with its `library` and its `scenarios`, as GET /scenarios/{id} answers them, their `calculations`, their `studies`, their `caseTables`, the `links` to them, without their secrets, `inputNotes`: what is written of their inputs, `reviewEvents`, and `comments` in their threads. */
'projects': (Readonly<Record<string, unknown>>)[]; 
/** What you have said in projects that are not yours, the newest first. */
'commentsElsewhere': (PlacedComment)[]; 
/** What is recorded for security: what concerned you, then what you did that concerned others, the newest first. */
'events': (OwnEvent)[] }
export type OwnEvent = { 'happenedAt': string; 'kind': "signed_in" | "sign_in_failed" | "sign_in_refused" | "refresh_token_reused" | "session_ended" | "token_created" | "token_revoked" | "registered" | "email_verified" | "email_changed" | "password_changed" | "password_reset_requested" | "password_reset" | "account_deleted" | "access_level_changed" | "administrator_changed" | "account_disabled" | "account_enabled" | "access_denied" | "reference_data_edited" | "datum_doubted" | "doubt_withdrawn" | "cache_invalidated" | "mailbox_read" | "link_made" | "link_opened" | "link_revoked" | "person_invited" | "invitation_withdrawn" | "person_joined" | "role_changed" | "person_removed" | "person_left" | "project_offered" | "offer_withdrawn" | "offer_declined" | "project_handed_over"; 
/** Whether you did it yourself. */
'isOwn': boolean; 'network': (string | null); 'details': Readonly<Record<string, unknown>> }
export type OwnPrice = { 'name': string; 
/** Where the inputs have it, as a JSON pointer. */
'pointer': string; 'price'?: MeasuredByYear; 'relative': MeasuredByYear; 'amount'?: MeasuredByYear }
export type OwnSupply = { 
/** t/yr */
'value': number; 'year': number; 'source': string }
export type PageSettings = { 
/** Whether the editions that came with the program and published tables need no token. */
'guests': boolean; 'newAccountLevel': "CORE" | "ADVANCE" | "ROADSHOW"; 
/** kept: no mail server is set, so an administrator finds the link at GET /admin/mailbox. */
'mails': "sent" | "kept"; 
/** Of the program. */
'version': string; 
/** Of the engine, as calculations keep it. */
'engineVersion': string }
export type ParameterSet = { 'id': number; 'processId': (number | null); 'feedstockId': (number | null); 'countryId': (number | null); 'annualLoadHours'?: Datum; 'processCarbonIntensity'?: Datum; 'lifetime'?: Datum; 'discountRate'?: Datum; 'referenceCapital'?: Datum; 'referenceCapacity'?: Datum; 'scalingExponent'?: Datum; 'workingCapitalRatio'?: Datum; 'indirectOpexRatio'?: Datum; 'capacityMinimum'?: Datum; 'capacityMaximum'?: Datum; 'particulateSteps'?: Datum; 'nonParticulateSteps'?: Datum; 'utilities': (UtilityPrice)[] }
export type PartInputs = { 
/** Name */
'name': string; 
/** What the part costs, as a share of the fixed capital. Range: from 0 to 1 */
'share': GivenRatio; 
/** Years of operation after which the part is rebuilt, again and again, but for the last year. Range: a whole number from 1 to 60 yr */
'lifetime': GivenYr; 
/** Rise of the cost of the part per year above inflation. Range: above -1 to below 1 */
'escalation'?: GivenRatio; 
/** Salvage value of the part in the last year as a share of what it cost; below zero it is a cost. Range: from -1 to 1 */
'salvageShare'?: GivenRatio }
export type PartInputsDraft = { 'name'?: (string | null); 'share'?: (GivenRatioDraft | null); 'lifetime'?: (GivenYrDraft | null); 'escalation'?: (GivenRatioDraft | null); 'salvageShare'?: (GivenRatioDraft | null) }
export type PasswordChange = { 'currentPassword': string; 
/** 8 to 128 characters of any kind, counted after normalisation (NFC); none of the commonest. */
'newPassword': string }
export type Pathway = { 'id': number; 'processId': number; 'feedstockId': (number | null); 'feedstockName': string; 'annualLoadHours'?: Datum; 'processCarbonIntensity'?: Datum; 'lifetime'?: Datum; 'discountRate'?: Datum; 'referenceCapital'?: Datum; 'referenceCapacity'?: Datum; 'scalingExponent'?: Datum; 'workingCapitalRatio'?: Datum; 'indirectOpexRatio'?: Datum; 'capacityMinimum'?: Datum; 'capacityMaximum'?: Datum; 'averageProductDensity'?: Datum; 
/** What is wrong with its data. */
'flaws'?: (string)[]; 'literatureClass'?: "hefaWaste" | "hefaCrops" | "atj" | "ftWaste" | "ftBiomass" | "pyrolysis" | "ptl"; 'corsia'?: CorsiaDefault; 'variants'?: (PathwayVariant)[]; 'feedstock': PathwayFeedstock; 'utilities': (PathwayUtility)[]; 'products': (PathwayProduct)[] }
export type PathwayDefaults = { 'process': ReferenceRow; 'feedstock': ReferenceRow; 'country': ReferenceRow; 
/** Of the USA, where one was asked for: `?state=`. */
'state'?: string; 'variant'?: string; 'variants': (string)[]; 
/** Of the reference data. */
'edition': string; 'usable': boolean; 'reason'?: string; 'warnings': (string)[]; 'carbonBalance': CarbonBalance; 'massBalance': Balance; 'energyBalance': Balance; 'inputs': DefaultInputs; 'provenance': Readonly<Record<string, Provenance>>; 'missing': (MissingDefault)[] }
export type PathwayFeedstock = { 'price'?: Datum; 'carbonContent'?: Datum; 'energyContent'?: Datum; 'carbonIntensity'?: Datum; 'consumptionRatio': Datum }
export type PathwayProduct = { 'productId': number; 'yield': Datum; 'price'?: Datum; 'carbonContent'?: Datum; 'energyContent'?: Datum; 'density'?: Datum; 'priceSensitivity'?: Datum }
export type PathwayResults = { 'minimumPrice'?: (Quantity | MissingQuantity); 'carbonIntensity': (Quantity | MissingQuantity) }
export type PathwayUtility = { 'utilityId': number; 'consumptionRatio': Datum; 'carbonIntensity'?: Datum }
export type PathwayVariant = { 'name': string; 'annualLoadHours'?: Datum; 'processCarbonIntensity'?: Datum; 'lifetime'?: Datum; 'discountRate'?: Datum; 'referenceCapital'?: Datum; 'referenceCapacity'?: Datum; 'scalingExponent'?: Datum; 'workingCapitalRatio'?: Datum; 'indirectOpexRatio'?: Datum; 'capacityMinimum'?: Datum; 'capacityMaximum'?: Datum; 'feedstockPrice'?: Datum }
export type People = { 
/** That it is to be somebody else’s: told to its owner and to whom it is offered; null to all others. */
'offer': (ProjectOffer | null); 'people': (Person)[]; 
/** That nobody has accepted yet; told to owners and editors. */
'invitations': (Invitation)[] }
export type Person = { 'userId': string; 
/** Empty where they have given none. */
'name': string; 
/** Null for reviewers and viewers, who see their own alone. */
'email': (string | null); 'role': "owner" | "editor" | "reviewer" | "viewer"; 
/** Of the owner: since the project exists. */
'joinedAt': string }
export type PersonalToken = { 'id': string; 'name': string; 
/** Each includes those before it: calculate stores nothing, write does. */
'scope': "read" | "calculate" | "write"; 'createdAt': string; 'expiresAt': string; 'lastUsedAt': (string | null) }
export type PertDistribution = { 'kind': "pert"; 
/** With its unit; of a factor a plain number. */
'low': (Quantity | number); 
/** With its unit; of a factor a plain number. */
'mode': (Quantity | number); 
/** With its unit; of a factor a plain number. */
'high': (Quantity | number); 'shape'?: number }
export type PlacedComment = { 'id': string; 'by': (string | null); 'isOwn': boolean; 'text': string; 'createdAt': string; 'editedAt': (string | null); 'threadId': string; 'scenarioId': string; 
/** What it stands beside. */
'anchor': string }
export type PlantApart = { 
/** Its place in the question, from 0. */
'plant': number; 'name': string; 'operates': YearsOfOperation; 'edition': (string | null); 'currencyYear': (number | null); 'fuel': Measured; 'avoided': Measured; 'claimed': Measured; 'abatementCost'?: Measured; 'premiumPerTonne'?: Measured; 'premium'?: Measured; 'paid'?: Measured; 'claimedPremium'?: Measured; 'reason': string }
export type PlantInputs = { 
/** Plant capacity in liquid fuel. Range: above 0 to 1000000000 t/yr */
'capacity': GivenTPerYr; 
/** Annual load hours. Range: above 0 to 8784 h/yr */
'annualLoadHours': GivenHPerYr; 
/** Carbon intensity of the conversion process. Range: any */
'processCarbonIntensity': GivenGCO2ePerMJ; 
/** What the carbon intensity of the process covers */
'processCarbonIntensityCovers'?: "process" | "processAndUtilities"; 
/** Class of pathways whose published costs the result is compared with */
'literatureClass'?: "none" | "hefaWaste" | "hefaCrops" | "atj" | "ftWaste" | "ftBiomass" | "pyrolysis" | "ptl"; 
/** Country where the plant stands, by its name or its code (ISO 3166-1 alpha-2) */
'country'?: string }
export type PlantInputsDraft = { 'capacity'?: (GivenTPerYrDraft | null); 'annualLoadHours'?: (GivenHPerYrDraft | null); 'processCarbonIntensity'?: (GivenGCO2ePerMJDraft | null); 'processCarbonIntensityCovers'?: ("process" | "processAndUtilities" | null); 'literatureClass'?: ("none" | "hefaWaste" | "hefaCrops" | "atj" | "ftWaste" | "ftBiomass" | "pyrolysis" | "ptl" | null); 'country'?: (string | null) }
export type PlantOnCurve = { 
/** Its place in the question, from 0. */
'plant': number; 'name': string; 'operates': YearsOfOperation; 'edition': (string | null); 'currencyYear': (number | null); 'fuel': Measured; 'avoided': Measured; 'claimed': Measured; 'abatementCost'?: Measured; 'premiumPerTonne'?: Measured; 'premium'?: Measured; 'paid'?: Measured; 'claimedPremium'?: Measured; 'avoidedUpTo': Measured }
export type PointsWithoutValue = { 'reason': string; 
/** Their places in `values`, from 0. */
'points': (number)[] }
export type PolicyEffect = { 'name': string; 
/** What the policy takes off the minimum price, after those before it. */
'effect': MeasuredUSDPerT; 
/** Why the policy pays nothing, where the fuel is not eligible under the scheme that it needs. */
'reason'?: string }
export type PolicyInputs = { 
/** Name */
'name': string; 
/** Kind of the policy */
'instrument': "credit" | "carbonFactorCredit" | "buyOut" | "carbonPrice" | "grant"; 
/** First calendar year of the policy; from the start if not given. Range: a whole number from 1900 to 2200 yr */
'from'?: GivenYr; 
/** Last calendar year of the policy; to the end if not given. Range: a whole number from 1900 to 2200 yr */
'to'?: GivenYr; 
/** Calendar year of whose money the value is; if not given, the value is what is paid in the first year, or with indexation money of time zero. Range: a whole number from 1900 to 2200 yr */
'valueYear'?: GivenYr; 
/** Change of the value from each year to the next, after its first year. Range: above -1 to 1 */
'yearlyChange'?: GivenRatio; 
/** Whether the value rises with inflation */
'indexation'?: "none" | "inflation"; 
/** Most that the policy pays or takes in a year, or a grant pays in all; without limit if not given. Range: 0 or more USD/yr */
'maximum'?: GivenUSDPerYr; 
/** Scheme that the fuel must be eligible under for the policy to pay */
'scheme'?: "none" | "CORSIA" | "RED" | "ReFuelEU" | "UK" | "45Z" | "LCFS" | "RFS"; 
/** Carbon intensity below which a credit per tonne of CO2e is paid; that of the fossil fuel if not given. Range: from 0 to 500 gCO2e/MJ Or a table by year. */
'benchmark'?: (GivenGCO2ePerMJ | GivenGCO2ePerMJTable); 
/** Whether what the policy pays is taxed, is not, or is set against the tax */
'treatment'?: "taxableIncome" | "untaxedIncome" | "taxCredit"; 
/** Value per volume of the product. Range: 0 or more USD/gal Or a table by year. */
'value': (GivenUSDPerGal | GivenUSDPerGalTable); 
/** Name of the product that it is for; the main product if left out */
'product'?: string }
export type PolicyInputsDraft = { 'name'?: (string | null); 'instrument'?: ("credit" | "carbonFactorCredit" | "buyOut" | "carbonPrice" | "grant" | null); 'from'?: (GivenYrDraft | null); 'to'?: (GivenYrDraft | null); 'valueYear'?: (GivenYrDraft | null); 'yearlyChange'?: (GivenRatioDraft | null); 'indexation'?: ("none" | "inflation" | null); 'maximum'?: (GivenUSDPerYrDraft | null); 'scheme'?: ("none" | "CORSIA" | "RED" | "ReFuelEU" | "UK" | "45Z" | "LCFS" | "RFS" | null); 'benchmark'?: (GivenGCO2ePerMJTableDraft | null); 'treatment'?: ("taxableIncome" | "untaxedIncome" | "taxCredit" | null); 'value'?: (GivenUSDPerGalTableDraft | null); 'product'?: (string | null) }
export type PolicyPayment = { 'name': string; 'instrument': string; 
/** The scheme whose eligibility the policy needs. */
'scheme'?: string; 
/** What each policy pays over the life of the plant, before tax */
'total': MeasuredUSD; 
/** What each policy pays over the life of the plant in money of time zero, before tax */
'presentValue': MeasuredUSD; 
/** Why the policy pays nothing, where the fuel is not eligible under the scheme that it needs. */
'reason'?: string }
export type PolicySet = { 'name': string; 'policies': (Readonly<Record<string, unknown>>)[] }
export type PolicyWaterfall = { 'mfspWithoutPolicies': Measured; 'steps': (PolicyEffect)[]; 'netPrice': Measured; 'abatementCostWithoutPolicies': Measured; 'abatementCostWithPolicies': Measured }
export type Portfolio = { 'years': YearsLookedAt; 
/** By cost, the cheapest first; in the order of the question for a level that sees no costs. */
'curve': (PlantOnCurve)[]; 
/** Plants that avoid nothing or have no cost; the totals do not count them. */
'apart': (PlantApart)[]; 'totals': PortfolioTotals; 'unitPrice': UnitPriceTaken; 'byYear': PortfolioByYear; 
/** What differs among the plants and is compared all the same. */
'notes': (PortfolioNote)[]; 
/** Numbers that the access level does not include. */
'withheld': (string)[]; 'engineVersion': string; 'explanation'?: (Step)[] }
export type PortfolioByYear = { 'years': (number)[]; 'fuel': MeasuredByYear; 'avoided': MeasuredByYear; 'claimed': MeasuredByYear; 'offsetCost': MeasuredByYear; 'paid'?: MeasuredByYear; 'premium'?: MeasuredByYear }
export type PortfolioNote = { 'code': string; 'message': string; 'plants': (number)[] }
export type PortfolioPlant = { 'name'?: string; 
/** The inputs of a calculation, in either shape: see POST /calculate/quick. */
'inputs'?: GivenInputs; 
/** A calculation that you may read; its inputs are taken. */
'calculationId'?: string; 
/** In the place of that of its inputs. */
'firstOperatingYear'?: number; 
/** The year whose money its prices are. Money of different years is not added up. */
'currencyYear'?: number }
export type PortfolioQuestion = { 'plants': (PortfolioPlant)[]; 
/** Both included; the whole lives of all plants if left out. */
'years'?: PortfolioYears; 
/** USD/t: what the buyer pays for fossil fuel, in the place of that of each plant. */
'fossilPrice'?: number; 
/** Of an eligible emissions unit of CORSIA. Nobody guesses it: left out, offsetting has no cost. */
'unitPrice'?: EligibleUnitPrice; 
/** A number that is told down to its inputs: `/totals/premium`, or `/plants/0/avoided`. */
'explain'?: string }
export type PortfolioTotals = { 'fuel': Measured; 'avoided': Measured; 'claimed': Measured; 'offsetCost': Measured; 'paid'?: Measured; 'premium'?: Measured; 'averageAbatementCost'?: Measured; 'marginalAbatementCost'?: Measured; 'claimedPremium'?: Measured; 'costAboveOffsetting'?: Measured; 'evenUnitPrice'?: Measured }
export type PortfolioYears = { 'from': number; 'to': number }
export type Presence = { 
/** Counts the edits: the number that the ETag of the scenario begins with. */
'version': number; 
/** Who else saved last; null where that was you, or is not known. */
'changedBy': (string | null); 
/** Who else of the project’s people has it open, those who edit first. */
'others': ({ 'name': (string | null); 'isEditing': boolean })[] }
export type PriceGap = { 'market': MarketPriceTaken; 
/** Minimum selling price of the plant */
'minimumPrice': Measured; 
/** Price of the market above the minimum price, per mass */
'gap': Measured; 
/** Price of the market above the minimum price, per price of the market */
'relative': Measured; 
/** Price of the market above the minimum price, per energy */
'perEnergy': Measured; 
/** Price of the market above the minimum price, per volume */
'perVolume': Measured; 
/** What the market pays above the minimum price in a year at capacity */
'perYear': Measured; 'notes': (string)[]; 'withheld': (string)[]; 'engineVersion': string; 'explanation'?: (Step)[] }
export type PriceGapQuestion = { 'plant'?: DeciderPlant; 'figures'?: GapFigures; 'market': MarketPrice; 
/** A number of the answer that is told down to its inputs. */
'explain'?: string }
export type PriceIndex = { 'name': string; 'source': string; 
/** Numbers by year; only their ratios count. */
'values': Readonly<Record<string, number>> }
export type Problem = { 'type': "about:blank"; 'title': string; 'status': number; 
/** Stable: made for programs. */
'code': string; 
/** Made for people. */
'detail': string; 'errors'?: (FieldProblem)[]; 
/** What would be taken instead, in the form of the request. */
'proposal'?: unknown }
export type Process = { 'id': number; 'name': string; 'annualLoadHours'?: Datum; 'processCarbonIntensity'?: Datum; 'lifetime'?: Datum; 'discountRate'?: Datum; 'referenceCapital'?: Datum; 'referenceCapacity'?: Datum; 'scalingExponent'?: Datum; 'workingCapitalRatio'?: Datum; 'indirectOpexRatio'?: Datum; 'capacityMinimum'?: Datum; 'capacityMaximum'?: Datum; 'classification'?: ProcessClassification }
export type ProcessClassification = { 'process': ProcessCode; 'source': string; 'confidence': Confidence; 'note'?: string }
export type ProcessCode = "hefa" | "fischerTropsch" | "fischerTropschWithAromatics" | "alcoholToJet" | "alcoholToJetWithAromatics" | "synthesizedIsoParaffins" | "catalyticHydrothermolysis" | "hydroprocessedHydrocarbons" | "pyrolysis" | "powerToLiquid" | "coProcessing"
export type ProcessOfLiterature = { 'process': string; 'feedstock': string; 'referenceCapital': Datum; 'referenceCapacity': Datum; 'consumptionRatio': Datum; 'hydrogenRatio': Datum; 'electricityRatio': Datum; 'yields': (YieldOfLiterature)[] }
export type ProcessRatio = { 'process': string; 'ratio': Datum }
export type Product = { 'id': number; 'name': string; 'isFuel': boolean; 'price': Datum; 'carbonContent': Datum; 'energyContent': Datum; 'density': Datum; 'classification'?: ProductClassification }
export type ProductClass = "jetFuel" | "diesel" | "gasoline" | "naphtha" | "liquefiedPetroleumGas" | "other"
export type ProductClassification = { 'class': ProductClass; 'source': string; 'confidence': Confidence; 'note'?: string }
export type ProductInputs = { 
/** Name */
'name': string; 
/** Is a liquid fuel: counts as production and bears emissions */
'isFuel': boolean; 
/** Price rise per gCO2e/MJ below the fossil reference. Range: 0 or more USD·MJ/t/gCO2e */
'priceSensitivity'?: GivenUSDPerTpergCO2ePerMJ; 
/** Carbon content of the product. Range: from 0 to 1 t/t */
'carbonContent': GivenTPerT; 
/** Lower heating value of the product. Range: 0 or more MJ/kg */
'energyContent': GivenMJPerKg; 
/** Density of the product. Range: above 0 kg/m3 */
'density'?: GivenKgPerM3; 
/** Density as a gas at 0 degC and 101.325 kPa of the product. Range: above 0 kg/Nm3 */
'gasDensity'?: GivenKgPerNm30degC101325kPa; 
/** Higher heating value of the product. Range: above 0 MJ/kg */
'higherHeatingValue'?: GivenProductHigherHeatingValue; 
/** Royalty as a share of the revenue of the product. Range: from 0 to below 1 */
'royalty'?: GivenRatio; 
/** Buy-out of a mandate, which a buyer pays instead, besides the price of the fossil fuel; without limit if not given. Range: from 0 to 1000000000 USD/t */
'buyOutPrice'?: GivenProductBuyOutPrice; 
/** Share of the product whose attribute is sold apart from it. Range: from 0 to 1 */
'attributeShare'?: GivenRatio; 
/** Price of the environmental attribute that is sold apart from the product, per mass of it. Range: from 0 to 1000000000 USD/t Or a table by year. */
'attributePrice'?: (GivenProductAttributePrice | GivenProductAttributePriceTable); 
/** Price of the environmental attribute that is sold apart from the product, per tonne of CO2e avoided. Range: from 0 to 1000000000 USD/tCO2e Or a table by year. */
'attributeCarbonPrice'?: (GivenUSDPerTCO2e | GivenUSDPerTCO2eTable); 
/** Product price. Range: from 0 to 1000000000 USD/t Or a table by year. */
'price': (GivenProductPrice | GivenProductPriceTable); 
/** Rise of the price of the product per year, instead of that of all prices of its kind; above inflation unless it is said to be nominal. Range: above -1 to below 1 */
'priceEscalation'?: GivenProductPriceEscalation; 
/** Whether priceEscalation is above inflation (real, if left out) or all that the price rises by (nominal) */
'priceEscalationBasis'?: EscalationBasis; 
/** Product per mass of liquid fuel. Range: 0 or more t/t */
'yield': GivenProductYield; 
/** Emissions per mass of what the product displaces, where emissions are shared by displacement. Range: any */
'displacedCarbonIntensity'?: GivenProductDisplacedCarbonIntensity; 
/** What the product is sold as */
'class'?: ProductClass }
export type ProductInputsDraft = { 'name'?: (string | null); 'isFuel'?: (boolean | null); 'priceSensitivity'?: (GivenUSDPerTpergCO2ePerMJDraft | null); 'carbonContent'?: (GivenTPerTDraft | null); 'energyContent'?: (GivenMJPerKgDraft | null); 'density'?: (GivenKgPerM3Draft | null); 'gasDensity'?: (GivenKgPerNm30degC101325kPaDraft | null); 'higherHeatingValue'?: (GivenProductHigherHeatingValueDraft | null); 'royalty'?: (GivenRatioDraft | null); 'buyOutPrice'?: (GivenProductBuyOutPriceDraft | null); 'attributeShare'?: (GivenRatioDraft | null); 'attributePrice'?: (GivenProductAttributePriceTableDraft | null); 'attributeCarbonPrice'?: (GivenUSDPerTCO2eTableDraft | null); 'price'?: (GivenProductPriceTableDraft | null); 'priceEscalation'?: (GivenProductPriceEscalationDraft | null); 'priceEscalationBasis'?: (EscalationBasis | null); 'yield'?: (GivenProductYieldDraft | null); 'displacedCarbonIntensity'?: (GivenProductDisplacedCarbonIntensityDraft | null); 'class'?: (ProductClass | null) }
export type ProductOfLiterature = { 'name': string; 'productId': (number | null); 'carbonContent': Datum; 'energyContent': Datum; 'yields': (ProcessRatio)[] }
export type ProductResult = { 'name': string; 'isFuel': boolean; 'production': MeasuredTOrKWhPerYr; 
/** Volume of each product in a year at capacity */
'volume': MeasuredM3PerYr; 
/** Revenue from each product in a year at capacity */
'revenue': MeasuredUSDPerYr; 
/** Carbon intensity of each product */
'carbonIntensity': MeasuredGCO2ePerMJ; 
/** Carbon intensity of each product by mass */
'carbonIntensityMass': MeasuredKgCO2ePerT; 
/** Emissions of CO2e in a year at capacity allocated to each product */
'emissions': MeasuredTPerYr; 
/** Carbon conversion to each product */
'carbonConversion': MeasuredRatio }
export type Project = { 'id': string; 'userId': string; 'projectName': string; 'process': Named; 'feedstock': Named; 'country': Named; 'scenarioCount': number; 'createdAt': string; 'updatedAt': string; 
/** Yours in this project; null where you read it as an administrator. */
'role': ("owner" | "editor" | "reviewer" | "viewer" | null); 
/** Empty where the owner has given none. */
'ownerName': string }
export type ProjectAssumption = { 
/** That have it so, in the order of the project. */
'scenarios': (string)[]; 
/** As the inputs have it. */
'value': unknown; 'origin': "default" | "own"; 'source': (string | null); 'confidence': ("high" | "medium" | "low" | null); 'note': (WrittenInputNote | null); 'effect': (ProjectInputEffect | null); 
/** Whether it is at least a tenth of the strongest. */
'isLarge': boolean; 
/** Whether no source is known, or one of low confidence. */
'isWeak': boolean }
export type ProjectAssumptionRegister = { 'output': ProjectRegisterOutput; 'scenarios': (ProjectRegisterScenario)[]; 'inputs': (ProjectInput)[] }
export type ProjectCopy = { 'projectName'?: string }
export type ProjectDetail = { 'id': string; 'userId': string; 'projectName': string; 'process': Named; 'feedstock': Named; 'country': Named; 'scenarioCount': number; 'createdAt': string; 'updatedAt': string; 
/** Yours in this project; null where you read it as an administrator. */
'role': ("owner" | "editor" | "reviewer" | "viewer" | null); 
/** Empty where the owner has given none. */
'ownerName': string; 'scenarios': (ScenarioSummary)[] }
export type ProjectEconomics = { 
/** Project lifetime. Range: a whole number from 1 to 120 yr */
'lifetime': GivenYr; 
/** Discount rate per year. Range: from 0 to below 1 */
'discountRate': GivenRatio; 
/** Income tax rate. Range: from 0 to below 1 */
'taxRate': GivenRatio; 
/** Years over which capital is depreciated in a straight line. Range: a whole number from 1 to 60 yr */
'depreciationPeriod'?: GivenYr }
export type ProjectInput = { 'place': string; 'section': string; 'label': string; 
/** Whether all scenarios of the answer that were read have it alike. */
'isSame': boolean; 'values': (ProjectAssumption)[] }
export type ProjectInputEffect = { 
/** In which the effect is largest. */
'scenario': string; 'low': (number | null); 'high': (number | null); 
/** How far it moves at most, in the unit of the output. */
'swing': number }
export type ProjectLink = { 'id': string; 'scenarioId': string; 
/** Null: the latest calculation of the scenario. */
'calculationId': (string | null); 'level': "CORE" | "ADVANCE" | "ROADSHOW"; 'label': (string | null); 'allowFiles': boolean; 'createdAt': string; 'expiresAt': string; 'firstOpenedAt': (string | null); 
/** To the minute. */
'lastOpenedAt': (string | null); 'scenarioName': string; 
/** Null where the calculation has none. */
'calculationName': (string | null); 
/** A name; empty where the account has none. */
'madeBy': string }
export type ProjectOffer = { 
/** Whom the project is offered to. */
'userId': string; 'createdAt': string; 'expiresAt': string; 
/** That count for whoever owns it, with deleted ones that can be had back. */
'scenarios': number; 'calculations': number; 'studies': number; 
/** That all of it takes of what an account may store. */
'bytes': number }
export type ProjectRegisterOutput = { 'name': string; 'unit': string }
export type ProjectRegisterScenario = { 'id': string; 'name': string; 'base': Measured }
export type Provenance = { 'basis'?: Basis; 
/** Low end of what the source gives, in the unit of the value. */
'low'?: number; 
/** High end of what the source gives, in the unit of the value. */
'high'?: number; 
/** What gives low and high, where it is not `source`. */
'rangeSource'?: string; 
/** Why no low and no high are known. */
'noRange'?: string; 
/** Where a price was paid, or a plant was to be built. */
'place'?: string; 'source': string; 
/** Under which terms the source gives the value away. */
'licence'?: string; 
/** The year whose money it is; null where the source does not say. */
'currencyYear'?: (number | null); 'year'?: number; 'confidence': Confidence; 'note'?: string; 'alternatives'?: (Alternative)[]; 'doubts'?: (Doubt)[] }
export type PublishedCase = { 'id': string; 'title': string; 'source': string; 
/** Id of the other model whose authors entered the case. */
'model'?: string; 
/** `calculation`, or what follows /analyses/ in the address. */
'analysis': string; 
/** Of a calculation: by their names in the editions. Its numbers are those of `body`. */
'pathway'?: { 'process': string; 'feedstock': string }; 'body': Readonly<Record<string, unknown>>; 'checks': ({ 'id': string; 'title': string; 
/** JSON pointer into the answer. */
'path': string; 'unit': string; 'expected': (number | null); 
/** Relative; of 0, absolute. */
'tolerance': number; 
/** Why the difference is not zero. */
'why'?: string })[] }
export type PublishedEdition = { 'edition': string; 'published': string; 'note': string; 'basedOn': (string | null); 
/** Whether new scenarios start with it. */
'isCurrent': boolean }
export type PublishedIndex = { 'index': PriceIndex; 'title': string; 'series': string; 'publisher': string; 'base': string; 'licence': string; 'confidence': "high" | "medium" | "low"; 'note': string }
export type PublishedPolicy = { 'id': number; 'jurisdiction': string; 'name': string; 
/** `law`: enacted, or published under an enacted scheme. `draft`: a proposal, a plan or a target that no law that was found makes binding. */
'status': "law" | "draft"; 
/** The date of the law, or of what is cited for it, as exactly as it is known. */
'asOf': string; 
/** The instrument of a request that pays like it; null where none does. */
'instrument': ("carbonFactorCredit" | "buyOut" | null); 
/** The scheme that a fuel must be eligible under for it; null where it is of none of these. */
'scheme': ("CORSIA" | "RED" | "ReFuelEU" | "UK" | "45Z" | "LCFS" | "RFS" | null); 'from': (number | null); 'to': (number | null); 'values': ({ 'year': (number | null); 'value': number; 'unit': string; 
/** Which of several values of a year it is, and of what. */
'what'?: string })[]; 'source': string; 'confidence': "high" | "medium" | "low"; 'licence': string; 'note'?: string; 
/** What `policies` of a request takes; null where the value is in another money, or none is paid. */
'policy': (Readonly<Record<string, unknown>> | null) }
export type PublishedRates = { 'publisher': string; 'series': string; 'base': string; 'licence': string; 'confidence': "high" | "medium" | "low"; 'note': string; 'rates': (ExchangeRate)[] }
export type QuantileEstimate = { 'p': number; 'value': (number | null); 
/** From how the blocks differ. */
'standardError': (number | null); 
/** Holds the truth in 95 of 100 studies. */
'interval95': ((number)[] | null); 
/** Why there is no such number. */
'reason'?: string }
export type Quantities = { 'values': (number)[]; 'unit': string }
export type Quantity = { 'value': number; 'unit': string }
export type Queued = { 'status': "calculating"; 'scenarioId': string; 'calculationId': string; 'message': string }
export type RangeForm = { 'given': string; 'text': string; 'ends'?: "limits" | "P10P90"; 'shape'?: string; 'mode': string; 'members': Readonly<Record<string, string>> }
export type RangePreset = { 
/** `published`: a distribution that others give. `sourceRange`: the low and the high of the datum’s own source. `confidence`: a rule of thumb by how sure the datum is. `estimateClass`: the class of the estimate of capital. */
'basis': "published" | "sourceRange" | "confidence" | "estimateClass"; 'label': "preset, not data" | "published"; 'name': string; 'as': "value" | "factor"; 
/** What is believed of the parameter, in any unit of its target. See docs/uncertainty.md. */
'distribution': (UniformDistribution | LogUniformDistribution | TriangularDistribution | PertDistribution | NormalDistribution | TruncatedNormalDistribution | LognormalDistribution | BetaDistribution | DiscreteDistribution | CumulativeDistribution | EmpiricalDistribution); 'source': string; 'note'?: string }
export type RankCorrelation = { 'parameter': string; 'rho': (number | null); 
/** Probability of one this far from 0 without a connection. */
'p': (number | null); 
/** Holds the truth in 95 of 100 studies. */
'interval95': ((number)[] | null); 
/** At 5 % of all parameters together. */
'isSignificant': boolean; 
/** Why there is no such number. */
'reason'?: string }
export type RateOfReturn = { 'status': "none" | "one" | "many"; 'value': (number | null); 'unit': "1"; 
/** Why there is no such number. */
'reason'?: string; 
/** Every rate at which NPV is zero, ascending. */
'roots': (number)[] }
export type ReferenceData = { 'edition': Edition; 'processes': (Process)[]; 'feedstocks': (Feedstock)[]; 'utilities': (Utility)[]; 'products': (Product)[]; 'countries': (Country)[]; 'pathways': (Pathway)[]; 'parameterSets': (ParameterSet)[]; 'literature': Literature }
export type ReferenceRow = { 'id': number; 'name': string }
export type ReferenceUnit = "t/yr" | "kt/yr" | "kg/m3" | "USD/t" | "USD/kg" | "USD/kWh" | "USD/MWh" | "kgCO2e/t" | "gCO2e/kg" | "gCO2e/kWh" | "gCO2e/MJ" | "MJ/kg" | "kg/kg" | "kWh/kg" | "USD" | "MUSD" | "%" | "1" | "1/yr" | "yr" | "h/yr"
export type RefreshRequest = { 
/** Of the last answer that had one. */
'refreshToken': string }
export type RegisterOutput = { 'name': string; 'base': Measured }
export type Registered = { 'message': string; 'user': { 'name': string; 'email': string; 'occupation': "student" | "researcher"; 'accessLevel': "CORE" | "ADVANCE" | "ROADSHOW" }; 'requiresVerification': boolean }
export type RegisteredInput = { 'place': string; 'section': string; 'label': string; 
/** JSON pointer into the inputs. */
'pointer': string; 
/** As the inputs have it. */
'value': unknown; 'origin': "default" | "own"; 'source': (string | null); 'confidence': ("high" | "medium" | "low" | null); 'note': (WrittenInputNote | null); 'effect': (InputEffect | null); 
/** Whether it is at least a tenth of the strongest. */
'isLarge': boolean; 
/** Whether no source is known, or one of low confidence. */
'isWeak': boolean; 'changed': (InputChanged | null) }
export type ResultChange = { 'name': string; 'before': Measured; 'after': Measured }
export type ResultsTold = { 'currency': string; 'rate': ExchangeRate; 
/** How results in USD become the currency, in one line. */
'text': string; 
/** Single amounts of the outcome in the currency, by their places: /technoEconomics/lcop. Those of each year are told by the same rate. */
'amounts': Readonly<Record<string, AmountTold>> }
export type Review = { 
/** What is approved is locked: whatever writes it is a 409 `locked`. */
'state': "draft" | "inReview" | "approved"; 
/** Of the inputs as they stand: what would be, or is, approved. */
'calculationId': (string | null); 
/** Whether nobody else is on the project: only then does who asked decide, and the history tells it. */
'isAlone': boolean; 
/** What you may do next. */
'steps': ("ask" | "withdraw" | "return" | "approve" | "unlock")[]; 
/** The latest first, a hundred at most. */
'events': (ReviewEvent)[] }
export type ReviewEvent = { 'kind': "asked" | "withdrawn" | "returned" | "approved" | "unlocked"; 'at': string; 'by': (string | null); 
/** What the scenario showed then; null where its inputs were not calculated. */
'calculationId': (string | null); 
/** Of the bundle of the whole calculation that was approved, as the last access level has it. */
'sha256': (string | null); 'note': (string | null); 
/** Of an approval: whether nobody else was on the project. Null for other steps, and where it was not recorded then. */
'isAlone': (boolean | null); 
/** When the last of the others left; null where there never was anybody else. */
'aloneSince': (string | null) }
export type ReviewStep = { 'action': "ask" | "withdraw" | "return" | "approve" | "unlock"; 
/** Needed to approve: what you have looked at. Refused where the scenario shows another one. */
'calculationId'?: string; 
/** Why; needed to return and to unlock. */
'note'?: string }
export type RuleBroken = { 'code': string; 'rule': string; 'isImpossible': boolean; 
/** That break it, of those looked at. */
'trials': number }
export type RuleOfAnnex = { 'kind': "annex"; 'oneOf'?: (AnnexPart)[]; 'noneOf'?: (AnnexPart)[] }
export type RuleOfDeclaration = { 'kind': "declared"; 'declaration': "meetsLandCriteria" | "hasLowLandUseChangeRisk" | "isElectricityAdditional" | "isCarbonDioxidePriced" | "isWithinShareCap" | "hasOwnPathway" | "isCertifiedForCorsia" | "isCertifiedForRed" | "isCertifiedForUk" | "isCertifiedFor45Z" | "isCertifiedForLcfs" | "isCertifiedForRfs" }
export type RuleOfElectricity = { 'kind': "electricity"; 'oneOf'?: (ElectricityKind)[]; 'noneOf'?: (ElectricityKind)[] }
export type RuleOfFeedstockClass = { 'kind': "feedstockClass"; 'oneOf'?: (FeedstockClass)[]; 'noneOf'?: (FeedstockClass)[] }
export type RuleOfLandUseChange = { 'kind': "landUseChangeCounted" }
export type RuleOfLimit = { 'kind': "carbonLimit"; 'limit': { 'value': number; 'unit': string }; 
/** Whether only the value of a model that the scheme names counts, which then has to be given. */
'isOfOwnModel': boolean }
export type RuleOfMaterial = { 'kind': "material"; 'oneOf'?: (FeedstockMaterial)[]; 'noneOf'?: (FeedstockMaterial)[] }
export type RuleOfOrigin = { 'kind': "origin"; 'oneOf'?: (CountryCode)[]; 'noneOf'?: (CountryCode)[] }
export type RuleOfPlantCountry = { 'kind': "plantCountry"; 'oneOf'?: (CountryCode)[]; 'noneOf'?: (CountryCode)[] }
export type RuleOfProcess = { 'kind': "process"; 'oneOf'?: (ProcessCode)[]; 'noneOf'?: (ProcessCode)[] }
export type RuleOfProduct = { 'kind': "product"; 'oneOf'?: (ProductClass)[]; 'noneOf'?: (ProductClass)[] }
export type RuleOfSaving = { 'kind': "carbonSaving"; 'comparator': { 'value': number; 'unit': string }; 'steps': (SavingStep)[] }
export type RuleOfSeveral = { 'kind': "anyOf"; 'conditions': ((RuleOfFeedstockClass | RuleOfAnnex | RuleOfMaterial | RuleOfOrigin | RuleOfPlantCountry | RuleOfProcess | RuleOfProduct | RuleOfElectricity | RuleOfSupplyYear | RuleOfDeclaration | RuleOfLandUseChange))[] }
export type RuleOfShare = { 'kind': "shareCap"; 
/** The share from each year on, 1 where there is no limit; null where the text leaves it open. */
'caps': (ShareCap)[] }
export type RuleOfSupplyYear = { 'kind': "supplyYear"; 'from'?: number; 'to'?: number }
export type SavedDraft = { 'id': string; 'status': "draft" | "calculating" | "calculated" | "failed"; 'message': string; 'inputs': unknown; 
/** Inputs that are not known, by their places, elements of lists by their names: /feedstocks/UCO/price. */
'ranges': Readonly<Record<string, InputRange>>; 
/** Ranges that rise and fall with each other: any two of a group have its rank correlation. */
'together': (MovingTogether)[]; 
/** How feedstock comes to the plant: what a study of kind `scale` takes. */
'logistics': ScenarioLogistics }
export type SavingStep = { 'startFrom'?: string; 'startTo'?: string; 'saving': number }
export type ScaleAnswer = { 'kind': "scale"; 'capacities': ScaleSeries; 'haul': ScaleSeries; 
/** What of the levelized cost is capital; null where the access level does not see that. */
'capital': (ScaleSeries | null); 
/** By output, named as it was asked for. */
'results': Readonly<Record<string, ScaleResult>>; 'engineVersion': string; 
/** Of the reference data. */
'edition': string; 'warnings': (StudyWarning)[]; 'baseWarnings': (Warning)[] }
export type ScaleOptimum = { 'capacity': Quantity; 'unitCost': Quantity; 'logistics': Quantity; 'haul': Quantity; 
/** At the plant. */
'feedstockPrice': Quantity; 
/** Whether it is an end of the search, and the optimum beyond. */
'isAtBound': boolean; 
/** Capacities between which a tonne costs at most a hundredth more. */
'withinOnePercent': (Quantity)[] }
export type ScaleResult = { 'unit': string; 'optimum': (ScaleOptimum | null); 'reason'?: string; 
/** At the capacity of the case, with logistics. */
'base': Measured; 
/** At each of `capacities`. */
'total': ((number | null))[]; 
/** The same as if the feedstock cost nothing to come. */
'withoutLogistics': ((number | null))[]; 
/** The difference. */
'logistics': ((number | null))[] }
export type ScaleSeries = { 'values': ((number | null))[]; 'unit': string }
export type ScaleStudy = { 'kind': "scale"; 
/** The inputs of a calculation, in either shape: see POST /calculate/quick. */
'base': GivenInputs; 'logistics': GivenLogistics; 
/** Between which capacities is searched; if left out, where the exponent of the case holds, or else a tenth to tenfold. */
'capacity'?: { 'from': Quantity; 'to': Quantity }; 
/** Costs of a tonne: lcop, mfsp. */
'outputs': (string)[] }
export type Scenario = { 'id': string; 'projectId': string; 'scenarioName': string; 'scenarioOrder': number; 'status': "draft" | "calculating" | "calculated" | "failed"; 'process': Named; 'feedstock': Named; 'country': Named; 'calculationId': (string | null); 
/** Of the reference data that its defaults are from; kept until it is updated. */
'referenceEdition': string; 
/** What If-Match takes, so that nothing newer is overwritten. */
'etag': string; 
/** What is approved is locked: whatever writes it is a 409 `locked`. */
'review': "draft" | "inReview" | "approved"; 'createdAt': string; 'updatedAt': string; 'inputs': Readonly<Record<string, unknown>>; 
/** Inputs that are not known, by their places, elements of lists by their names: /feedstocks/UCO/price. */
'ranges': Readonly<Record<string, InputRange>>; 
/** Ranges that rise and fall with each other: any two of a group have its rank correlation. */
'together': (MovingTogether)[]; 
/** How feedstock comes to the plant: what a study of kind `scale` takes. */
'logistics': ScenarioLogistics; 'technoEconomics': (TechnoEconomics | null); 'financials': (Financials | null) }
export type ScenarioChanges = { 'scenarioName'?: string; 'scenarioOrder'?: number; 
/** Complete inputs: what calculate takes. */
'inputs'?: (Inputs | ExistingInputs); 
/** Inputs that are not known, by their places, elements of lists by their names: /feedstocks/UCO/price. */
'ranges'?: Readonly<Record<string, InputRange>>; 
/** Ranges that rise and fall with each other: any two of a group have its rank correlation. */
'together'?: (MovingTogether)[]; 
/** How feedstock comes to the plant: what a study of kind `scale` takes. */
'logistics'?: ScenarioLogistics; 'processId'?: number; 'feedstockId'?: number; 'countryId'?: number; 
/** Of the reference data, to pin from now on; see GET /scenarios/{id}/update-preview. */
'referenceEdition'?: string }
export type ScenarioCopy = { 'scenarioName'?: string }
export type ScenarioLogistics = { 'yield'?: { 'value': number; 'unit': "t/(km2·yr)" | "t/(ha·yr)" | "kg/(ha·yr)" }; 'share'?: { 'value': number; 'unit': "1" | "%" }; 'detour'?: number; 'costPerTonne'?: { 'value': number; 'unit': "USD/t" | "USD/kg" }; 'costPerTonneKilometre'?: { 'value': number; 'unit': "USD/(t·km)" | "USD/(t·mi)" } }
export type ScenarioPlace = { 
/** 1 is before all others; beyond the last is the last. */
'place': number }
export type ScenarioSummary = { 'id': string; 'projectId': string; 'scenarioName': string; 'scenarioOrder': number; 'status': "draft" | "calculating" | "calculated" | "failed"; 'process': Named; 'feedstock': Named; 'country': Named; 'calculationId': (string | null); 
/** Of the reference data that its defaults are from; kept until it is updated. */
'referenceEdition': string; 
/** What If-Match takes, so that nothing newer is overwritten. */
'etag': string; 
/** What is approved is locked: whatever writes it is a 409 `locked`. */
'review': "draft" | "inReview" | "approved"; 'createdAt': string; 'updatedAt': string }
export type SchemeRule = { 'id': string; 'schemes': ("CORSIA" | "RED" | "ReFuelEU" | "UK" | "45Z" | "LCFS" | "RFS")[]; 
/** What it asks, as a sentence. */
'rule': string; 'article': string; 'source': string; 'licence': string; 
/** A draft decides nothing. */
'status': "law" | "draft"; 
/** First year of supply that it holds for. */
'from': (number | null); 
/** Last year of supply that it holds for. */
'to': (number | null); 
/** Date of the text that is cited. */
'asOf': string; 'confidence': "high" | "medium" | "low"; 'note'?: string; 
/** All of which must hold for the rule to be asked at all. */
'appliesTo': ((RuleOfFeedstockClass | RuleOfAnnex | RuleOfMaterial | RuleOfOrigin | RuleOfPlantCountry | RuleOfProcess | RuleOfProduct | RuleOfElectricity | RuleOfSupplyYear | RuleOfDeclaration | RuleOfLandUseChange))[]; 'requires': ((RuleOfFeedstockClass | RuleOfAnnex | RuleOfMaterial | RuleOfOrigin | RuleOfPlantCountry | RuleOfProcess | RuleOfProduct | RuleOfElectricity | RuleOfSupplyYear | RuleOfDeclaration | RuleOfLandUseChange) | RuleOfSeveral | RuleOfSaving | RuleOfLimit | RuleOfShare); 
/** What the scheme says of a fuel that does not meet it; `notApplicable` where it is not of that fuel. */
'otherwise': "notMet" | "notApplicable" }
export type Session = { 'id': string; 
/** As the browser named itself. */
'userAgent': string; 
/** The address it was signed in from. */
'network': string; 'createdAt': string; 
/** When its tokens were last renewed. */
'lastUsedAt': string; 
/** Whether it is the one that asks. */
'isCurrent': boolean }
export type ShareCap = { 'from': number; 'share': (number | null) }
export type ShareFromYear = { 'year': number; 
/** A share: 0.06 is 6 %. */
'value': number }
export type SharedCalculation = { 
/** Of the calculation, or else of its scenario. */
'name': string; 
/** Process, feedstock and country; null where the edition is gone. */
'pathway': (string | null); 'calculationId': string; 
/** Whether the link is to the latest calculation, whichever that is. */
'isLatest': boolean; 
/** What is shown: the lower of the link’s and its maker’s. */
'level': "CORE" | "ADVANCE" | "ROADSHOW"; 'allowFiles': boolean; 'engineVersion': string; 'referenceDataEdition': string; 'finishedAt': string; 'expiresAt': string; 
/** What its bundle and its report for the same level say of themselves: SHA-256 in hexadecimal. */
'hash': string; 
/** Where inputs are from, by JSON pointer, as far as the reference data know. */
'sources': Readonly<Record<string, string>>; 'inputs': Readonly<Record<string, unknown>>; 'technoEconomics': TechnoEconomics; 'financials': Financials; 
/** How amounts became money of the analysis; only where the request has `money`. */
'money'?: MoneyOfAnalysis; 
/** Every input in the engine’s unit, fallbacks filled in. */
'resolvedInputs': Readonly<Record<string, unknown>>; 'warnings': (Warning)[] }
export type SignedIn = { 'accessToken': string; 
/** Exchanged for the next pair, once; absent where a cookie has it. */
'refreshToken'?: string; 'tokenType': "bearer"; 
/** Seconds until the access token expires. */
'expiresIn': number; 'user': { 'id': string; 'name': string; 'email': string; 'accessLevel': "CORE" | "ADVANCE" | "ROADSHOW"; 'occupation': ("student" | "researcher" | null) } }
export type SlateEmissions = { 
/** Emissions that all fuels avoid in a year at capacity */
'plant': Measured; 'alternative': Measured; 
/** Emissions that the first slate avoids beyond the second in a year at capacity */
'avoidedMore': Measured }
export type SlatesCheck = { 'plant': Measured; 'alternative': Measured }
export type SlatesNow = { 'plant': Measured; 'alternative': Measured }
export type SobolIndex = { 
/** Its id; those of a group with + between them. */
'parameter': string; 
/** One, or those that are correlated with each other: these have one index together. */
'parameters': (string)[]; 'first': Estimate; 'total': Estimate }
export type SobolIndicesAnswer = { 'kind': "sobolIndices"; 
/** Points in each of the two samples. */
'trials': number; 'replicates': number; 
/** How often the model was evaluated. */
'runs': number; 'seed': number; 
/** By output, named as it was asked for. */
'results': Readonly<Record<string, StudyIndices>>; 
/** Version of how trials are drawn. */
'sampler': number; 'engineVersion': string; 
/** Of the reference data. */
'edition': string; 'parameters': (ToldParameter)[]; 'warnings': (StudyWarning)[]; 'baseWarnings': (Warning)[] }
export type SobolIndicesSampling = { 
/** Points, rounded up to a power of two in each of 16 replicates; the model runs (parameters + 2) times as often, parameters that are correlated with each other counted as one. */
'trials'?: number; 'seed'?: number }
export type SobolIndicesStudy = { 'kind': "sobolIndices"; 
/** The inputs of a calculation, in either shape: see POST /calculate/quick. */
'base': GivenInputs; 'parameters': (StudyParameter)[]; 
/** Single numbers of an outcome by their names or symbols: npv, lcop, mfsp, CI. */
'outputs': (string)[]; 'sampling'?: SobolIndicesSampling; 'rankCorrelations'?: (GivenRankCorrelation)[] }
export type Solutions = { 'status': "none" | "one" | "many"; 
/** Ascending; the same for the same request. */
'solutions': (Quantity)[]; 'unknown': string; 'bounds': { 'low': number; 'high': number }; 
/** How often the output was calculated. */
'evaluations': number; 
/** Why there is none, or why there may be more. */
'reason'?: string; 'warnings': (Warning)[] }
export type SpiderAnswer = { 'kind': "spider"; 'percentiles': (number)[]; 
/** How often the model was evaluated. */
'runs': number; 
/** By output, named as it was asked for. */
'results': Readonly<Record<string, StudyLines>>; 
/** Version of how trials are drawn. */
'sampler': number; 'engineVersion': string; 
/** Of the reference data. */
'edition': string; 'parameters': (ToldParameter)[]; 'warnings': (StudyWarning)[]; 'baseWarnings': (Warning)[] }
export type SpiderLine = { 'parameter': string; 'points': (SpiderPoint)[] }
export type SpiderPoint = { 'percentile': number; 'at': Quantity; 'result': Measured }
export type SpiderStudy = { 'kind': "spider"; 
/** The inputs of a calculation, in either shape: see POST /calculate/quick. */
'base': GivenInputs; 'parameters': (StudyParameter)[]; 
/** Single numbers of an outcome by their names or symbols: npv, lcop, mfsp, CI. */
'outputs': (string)[]; 'percentiles'?: (number)[] }
export type StateColumn = { 'unit': string; 'year': (number | null); 'currencyYear'?: (number | null); 'source': string; 'licence': string; 'confidence': "high" | "medium" | "low"; 'note'?: string }
export type Step = { 'symbol': string; 'name': string; 'unit': string; 'value': ((number | null) | ((number | null))[]); 'choice'?: string; 'per'?: string; 'labels'?: (string)[]; 
/** Where one number of a series is explained: which. `value` is that number, without labels. */
'element'?: string; 
/** Of an input: where the request has it or may have it, as JSON pointers; of a list one for each label. */
'pointers'?: (string)[]; 
/** Of an input given in another money: how each such amount became one in USD of the analysis. */
'conversions'?: (string)[]; 'reason'?: string; 'source'?: string; 'formula'?: string; 'substituted'?: string; 'operands'?: (string)[] }
export type Study = (MonteCarloStudy | SobolIndicesStudy | MorrisStudy | TornadoStudy | SpiderStudy | SweepStudy | MatrixStudy | ScaleStudy)
export type StudyBars = { 'unit': string; 'base': Measured; 
/** The longest first. */
'bars': (TornadoBar)[] }
export type StudyBase = { 'value': (number | null); 'unit': string; 
/** Why there is no such number. */
'reason'?: string; 
/** Share of the trials that are at most as much. */
'percentile': (number | null) }
export type StudyDistribution = { 'unit': string; 'trials': number; 'withValue': number; 
/** Trials that have no such number, by reason. */
'withoutValue': (TrialsWithoutValue)[]; 
/** Where trials without a number lie. */
'region': (MissingRegion | null); 'base': StudyBase; 'mean': Estimate; 'sd': Estimate; 
/** Of the trials that have a number; definition 7. */
'quantiles': (QuantileEstimate)[]; 
/** Probabilities, among all trials, of a number above the threshold. */
'exceedance': (Exceedance)[]; 'histogram': (Histogram | null); 
/** Values, and the share of the trials below each. */
'ecdf': ((number)[])[]; 
/** Sign and strength of each parameter: no shares of the variance. */
'spearman': (RankCorrelation)[]; 
/** A correlation nearer to 0 is there by chance in 95 of 100 studies. */
'noiseBand': (number | null); 'convergence': (StudyLook)[] }
export type StudyEffects = { 'unit': string; 
/** Trials that have no such number, by reason. */
'withoutValue': (TrialsWithoutValue)[]; 
/** Where trials without a number lie. */
'region': (MissingRegion | null); 'effects': ((MorrisEffect)[] | null); 
/** Why there is no such number. */
'reason'?: string }
export type StudyFailure = { 'code': "time_limit" | "memory_limit" | "worker_lost" | "program_changed" | "internal_error"; 'message': string }
export type StudyIndices = { 'unit': string; 
/** Trials that have no such number, by reason. */
'withoutValue': (TrialsWithoutValue)[]; 
/** Where trials without a number lie. */
'region': (MissingRegion | null); 'indices': ((SobolIndex)[] | null); 
/** Why there is no such number. */
'reason'?: string }
export type StudyLines = { 'unit': string; 'base': Measured; 'lines': (SpiderLine)[] }
export type StudyLook = { 'trials': number; 'mean': Estimate; 'p10': Estimate; 'p90': Estimate }
export type StudyParameter = { 
/** Its random numbers follow from it and the seed. */
'id': string; 
/** Place of an input in `base`, elements of lists by their names: /feedstocks/UCO/price, /economics/referenceCapital. In names ~1 stands for / and ~0 for ~. */
'targets': (string)[]; 
/** Whether it is the value of its targets (if left out), or what their values are multiplied by. */
'as'?: "value" | "factor"; 
/** What its targets gain is taken from here. */
'remainder'?: string; 
/** What is believed of the parameter, in any unit of its target. See docs/uncertainty.md. */
'distribution': (UniformDistribution | LogUniformDistribution | TriangularDistribution | PertDistribution | NormalDistribution | TruncatedNormalDistribution | LognormalDistribution | BetaDistribution | DiscreteDistribution | CumulativeDistribution | EmpiricalDistribution); 
/** Where the range is from; nothing is computed from it. */
'source'?: string }
export type StudyProgress = { 
/** That are computed. */
'trials': number; 'of': number; 'rate': (number | null); 'secondsLeft': (number | null) }
export type StudySoFar = { 'trials': number; 
/** By output, in its unit: averages of the batches that are done, without a gap. */
'results': Readonly<Record<string, OutputSoFar>> }
export type StudyStop = { 
/** Half of the interval of 95 %, as a part of the number, or of P90 − P10 where that is more: at two looks running, after 16, 32, 64, … blocks. If left out, 0.005 of a mean and 0.01 of a percentile. */
'relativeError'?: number; 
/** The same of the probability of more than a threshold, as a probability; 0.01 if left out. */
'probabilityError'?: number; 
/** If left out, mean, P10, P90 and thresholds of every output; the mean of a ratio through zero where it has one. */
'of'?: (WatchedStatistic)[]; 'confidence'?: 0.95 }
export type StudySummary = { 'id': string; 'scenarioId': string; 'kind': "monteCarlo" | "sobolIndices" | "morris" | "tornado" | "spider" | "sweep" | "matrix" | "scale"; 'state': "queued" | "running" | "done" | "stopped" | "cancelled" | "failed"; 'progress': StudyProgress; 'failure': (StudyFailure | null); 
/** Those that your access level sees. */
'outputs': (string)[]; 
/** Whether single trials are kept: for 30 days. */
'hasSamples': boolean; 'sampler': number; 'engineVersion': string; 
/** Of the reference data. */
'edition': string; 'queuedAt': string; 'startedAt': (string | null); 'finishedAt': (string | null) }
export type StudyThreshold = { 'output': string; 'value': number; 'unit': string }
export type StudyWarning = { 'code': string; 'message': string; 'parameter'?: string; 'output'?: string }
export type SuppliedBy = { 'calculationId': string; 'product': string; 
/** What of its product the supplier is paid. */
'at': "minimumSellingPrice" | "levelizedCost" | "price"; 'copied': CopiedSupply }
export type SupplierState = { 
/** The feedstock or utility, such as `/feedstocks/0`. */
'pointer': string; 'name': string; 'calculationId': string; 
/** The name of the supplier when it was copied. */
'scenario': string; 'product': string; 'at': "minimumSellingPrice" | "levelizedCost" | "price"; 'calculatedAt': string; 
/** Whether the calculation is still there and yours to read. What was copied of it stays in any case. */
'isSeen': boolean; 'agrees': (boolean | null); 
/** Whether price and carbon intensity are those that were copied. */
'isAsSupplied': boolean; 'newer': (NewerSupplier | null) }
export type Supply = { 'product': string; 'at': "minimumSellingPrice" | "levelizedCost" | "price"; 'price': Measured; 'carbonIntensity': Measured; 'suppliedBy': (SuppliedBy | null); 'reason'?: string }
export type SweepAnswer = { 'kind': "sweep"; 'arrangement': "grid" | "list"; 'points': number; 
/** Cases with formulas of their own. */
'combinations': number; 'axes': (SweptAxis)[]; 
/** By output, named as it was asked for. */
'results': Readonly<Record<string, SweptOutput>>; 'engineVersion': string; 
/** Of the reference data. */
'edition': string; 'warnings': (StudyWarning)[]; 'baseWarnings': (Warning)[] }
export type SweepAxis = { 'id': string; 
/** Inputs that are numbers, or whatever else decides what is computed: /economics/lifetime, /carbon/allocation, /convention, /convention/taxLosses, /products/DIESEL/isFuel. */
'targets': (string)[]; 'as'?: "value" | "factor"; 
/** Place of an input in `base`, elements of lists by their names: /feedstocks/UCO/price, /economics/referenceCapital. In names ~1 stands for / and ~0 for ~. */
'remainder'?: string; 
/** Numbers with their unit; factors; or members as the request has them, such as words, true and false, or quantities. */
'values'?: (AxisNumbers | ((string | boolean | number | Readonly<Record<string, unknown>>))[]); 'from'?: (Quantity | number); 'to'?: (Quantity | number); 
/** Values from `from` to `to`, both among them. */
'count'?: number; 'spacing'?: "linear" | "logarithmic" }
export type SweepStudy = { 'kind': "sweep"; 
/** The inputs of a calculation, in either shape: see POST /calculate/quick. */
'base': GivenInputs; 'axes': (SweepAxis)[]; 
/** Every combination of the values, or a list: the first value of each axis is the first point, and so on. */
'arrangement'?: "grid" | "list"; 
/** Single numbers of an outcome by their names or symbols: npv, lcop, mfsp, CI. */
'outputs': (string)[]; 
/** Where outputs pass these is solved for, on a grid of one or two axes; if left out, where npv is 0. */
'thresholds'?: (StudyThreshold)[] }
export type SweptAxis = { 'id': string; 'unit': (string | null); 'values': ((string | boolean | number | Readonly<Record<string, unknown>>))[]; 
/** Whether it decides what is computed. */
'isStructural': boolean }
export type SweptOutput = { 'unit': string; 'base': Measured; 
/** One for each point; on a grid the last axis runs fastest. */
'values': ((number | null))[]; 'withValue': number; 'withoutValue': (PointsWithoutValue)[]; 'breakEven': (BreakEven)[] }
export type TargetByYear = { 
/** Jet fuel that the country uses in the year, of any origin */
'demand': MeasuredByYear; 
/** Share of the jet fuel that is to be sustainable */
'share': MeasuredByYear; 
/** Sustainable fuel that the mandate asks for */
'fuel': MeasuredByYear; 
/** Plants at capacity that make as much */
'capacity': MeasuredByYear; 
/** Whole plants that make at least as much */
'plants': MeasuredByYear; 
/** Plants that have to be new in the year */
'newPlants': MeasuredByYear; 
/** Capital of the plants that are new in the year, in money of the same year as that of one plant */
'newCapital': MeasuredByYear; 
/** Feedstock that the fuel takes */
'feedstock': MeasuredByYear; 
/** Share of the feedstock that the country has */
'feedstockShare': MeasuredByYear; 
/** Cost of the fuel above that of as much fossil fuel */
'extraCost': MeasuredByYear; 
/** Levy per litre of all jet fuel that pays for it */
'levyPerLitre': MeasuredByYear; 
/** Levy per passenger that pays for it */
'levyPerPassenger': MeasuredByYear; 
/** Emissions that the sustainable fuel avoids */
'avoided': MeasuredByYear }
export type TargetFigures = { 
/** Main product of one plant in a year at capacity, t/yr */
'plantFuel'?: number; 
/** Total capital investment of one plant, USD */
'plantCapital'?: number; 
/** What a tonne of the sustainable fuel costs, USD/t */
'cost'?: number; 
/** What a tonne of the fossil jet fuel costs, USD/t */
'fossilPrice'?: number; 
/** Feedstock that a tonne of the main product takes, t/t */
'feedstock'?: number; 
/** Feedstock that the country has in the year, t/yr */
'feedstockSupply'?: number; 
/** Emissions that a tonne of the sustainable fuel avoids, tCO2e/t */
'avoided'?: number; 
/** Density of the jet fuel that is used, kg/m3 */
'density'?: number; 
/** Lower heating value of the fossil jet fuel, MJ/kg */
'energyContent'?: number; 
/** Density of the sustainable fuel, kg/m3 */
'ownDensity'?: number; 
/** Lower heating value of the sustainable fuel, MJ/kg */
'ownEnergyContent'?: number }
export type TargetTotals = { 
/** Sustainable fuel of all years */
'fuel': Measured; 
/** Capital of all plants that are new in these years */
'capital': Measured; 
/** Cost of the sustainable fuel of all years above that of as much fossil fuel */
'extraCost': Measured; 
/** Emissions that the sustainable fuel of all years avoids */
'avoided': Measured; 
/** What the mandate pays to avoid a tonne of CO2e */
'costOfAvoiding': Measured }
export type TargetYears = { 'from': number; 'to': number }
export type TechnoEconomics = { 
/** Total capital investment */
'totalCapitalInvestment': MeasuredUSD; 
/** Fixed capital investment */
'fixedCapital': MeasuredUSD; 
/** Working capital */
'workingCapital': MeasuredUSD; 
/** Total capital at the low end of its class of estimate */
'capitalLow': MeasuredUSD; 
/** Total capital at the high end of its class of estimate */
'capitalHigh': MeasuredUSD; 
/** Cost growth, at most 1.2 */
'pioneerCostGrowth': MeasuredRatio; 
/** Average production of a pioneer plant in months 7 to 12 relative to its capacity, from 0 to 1 */
'pioneerPerformance': MeasuredRatio; 
/** Production of liquid fuel in a year at capacity */
'production': MeasuredTPerYr; 
/** Production of liquid fuel per hour of operation at capacity */
'productionRate': MeasuredTPerH; 
/** Direct operating cost in a year at capacity */
'directOpex'?: MeasuredUSDPerYr; 
/** Indirect operating cost in a year at capacity, labour included */
'indirectOpex'?: MeasuredUSDPerYr; 
/** Operating cost in a year at capacity */
'totalOpex'?: MeasuredUSDPerYr; 
/** Revenue in a year at capacity */
'revenue': MeasuredUSDPerYr; 
/** Levelized cost of production, per tonne of liquid fuel, no credit for by-products */
'lcop'?: MeasuredUSDPerT; 
/** Levelized cost of the main product, other products sold at their prices */
'lcopByProductCredit'?: MeasuredUSDPerT; 
/** Levelized cost of the main product, costs shared among fuels by energy */
'lcopEnergyAllocation'?: MeasuredUSDPerT; 
/** Lower heating value of the fuel slate */
'fuelEnergyContent': MeasuredMJPerKg; 
/** Energy in all products per energy in feedstocks and utilities */
'energyEfficiency': MeasuredRatio; 
/** Emissions of CO2e from feedstocks, utilities and process in a year at capacity */
'totalEmissions': MeasuredTPerYr; 
/** Carbon conversion to all products */
'carbonConversion': MeasuredRatio; 
/** Levelized cost of avoiding a tonne of CO2e */
'abatementCost'?: MeasuredUSDPerT; 
/** The parts of lcop, one row each; together they are the whole. */
'lcopBreakdown'?: (CostShare)[]; 'feedstocks': (FeedstockResult)[]; 'utilities': (UtilityResult)[]; 'products': (ProductResult)[]; 'carbonIntensity': CarbonIntensity; 'corsia': CorsiaResult; 
/** What the main product emits beside what each scheme allows, a margin below 0 being too much, and every rule of the scheme. */
'eligibility': (Eligibility)[] }
export type TimeValueRates = { 'value': (number | null); 'unit': string; 
/** Why there is no such number. */
'reason'?: string; 'status': "none" | "one" | "many"; 
/** Every rate, ascending. */
'roots': (number)[] }
export type ToldNumber = { 'value': (number | null); 'unit': string }
export type ToldParameter = { 'id': string; 'p10': Quantity; 'p50': Quantity; 'p90': Quantity; 
/** Where the value of the case lies in the distribution; null for several targets or a factor. */
'basePercentile': (number | null) }
export type ToldWord = { 'word': string }
export type TornadoAnswer = { 'kind': "tornado"; 'percentiles': (number)[]; 
/** How often the model was evaluated. */
'runs': number; 
/** By output, named as it was asked for. */
'results': Readonly<Record<string, StudyBars>>; 
/** Version of how trials are drawn. */
'sampler': number; 'engineVersion': string; 
/** Of the reference data. */
'edition': string; 'parameters': (ToldParameter)[]; 'warnings': (StudyWarning)[]; 'baseWarnings': (Warning)[] }
export type TornadoBar = { 'parameter': string; 'low': BarEnd; 'high': BarEnd; 
/** Least and greatest result on the way from low to high. */
'extremes': ((number)[] | null); 'swing': (number | null); 
/** Whether the extremes are not at the ends. */
'isTurning': boolean; 
/** Why there is no such number. */
'reason'?: string }
export type TornadoStudy = { 'kind': "tornado"; 
/** The inputs of a calculation, in either shape: see POST /calculate/quick. */
'base': GivenInputs; 'parameters': (StudyParameter)[]; 
/** Single numbers of an outcome by their names or symbols: npv, lcop, mfsp, CI. */
'outputs': (string)[] }
export type Trace = { 'calculationId': string; 
/** Of the calculation. */
'engineVersion': string; 
/** The engine version that these steps are from; rarely a newer one. */
'explainedBy': string; 'steps': (Step)[] }
export type TrialsWithoutValue = { 'reason': string; 'trials': number }
export type TriangularDistribution = { 'kind': "triangular"; 
/** With its unit; of a factor a plain number. */
'low': (Quantity | number); 
/** With its unit; of a factor a plain number. */
'mode': (Quantity | number); 
/** With its unit; of a factor a plain number. */
'high': (Quantity | number); 'ends'?: "limits" | "P10P90" }
export type TruncatedNormalDistribution = { 'kind': "truncatedNormal"; 
/** With its unit; of a factor a plain number. */
'mean': (Quantity | number); 
/** With its unit; of a factor a plain number. */
'sd': (Quantity | number); 
/** With its unit; of a factor a plain number. */
'low'?: (Quantity | number); 
/** With its unit; of a factor a plain number. */
'high'?: (Quantity | number) }
export type TwoSlates = { 'product': string; 'against': string; 'netPresentValue'?: EvenWorth; 'netRevenue'?: EvenWorth; 
/** Premium per mass over the other product at the price that is given */
'presentPremium': Measured; 'emissions': SlateEmissions; 'notes': (string)[]; 'withheld': (string)[]; 'engineVersion': string; 'explanation'?: (Step)[] }
export type TwoSlatesQuestion = { 'plant': DeciderPlant; 'alternative': AlternativeSlate; 
/** Whose price is sought; the main product of the plant if left out. */
'product'?: string; 
/** Over whose price the premium is; the main product of the alternative if left out. */
'against'?: string; 
/** Carbon intensity of the fossil fuel that a product of this name replaces, gCO2e/MJ; that of the plant if left out. */
'replaced'?: Readonly<Record<string, number>>; 
/** A number of the answer that is told down to its inputs. */
'explain'?: string }
export type UncertaintyPresets = { 'presets': (InputPresets)[]; 
/** What is chosen or set by law: sweep it. */
'decisions': (Decision)[] }
export type UniformDistribution = { 'kind': "uniform"; 
/** With its unit; of a factor a plain number. */
'low': (Quantity | number); 
/** With its unit; of a factor a plain number. */
'high': (Quantity | number) }
export type Unit = { 'id': number; 'unitGroupId': number; 'name': string; 'displayName': string; 
/** Other spellings that are accepted. */
'aliases': (string)[]; 'group': UnitGroup; 'conversion': UnitConversion }
export type UnitConversion = { 'unitId': number; 
/** Times this, a value is in the base unit of its group. */
'conversionFactor': number }
export type UnitGroup = { 'id': number; 'name': string; 'baseUnitName': string }
export type UnitPriceTaken = { 'value': (number | null); 'unit': string; 
/** Why there is no such number. */
'reason'?: string; 'source': (string | null) }
export type UpdatePreview = { 
/** The edition that the scenario pins. */
'from': string; 'to': string; 
/** Whether no input would change. */
'isUpToDate': boolean; 'changes': (InputChange)[]; 
/** The inputs as they would be: what PUT takes together with `referenceEdition`. */
'inputs': unknown; 'results': ((ResultChange)[] | null); 'errors': (FieldProblem)[] }
export type UsStates = { 'columns': { 'incomeTax': StateColumn; 'grossReceiptsTax': StateColumn; 'propertyTax': StateColumn; 'electricityPrice': StateColumn; 'naturalGasPrice': StateColumn; 'locationFactor': StateColumn; 'locationFactorAsPublished': StateColumn; 'electricityCarbonIntensity': StateColumn }; 'rows': ({ 'id': number; 'name': string; 'incomeTax': (number | null); 'grossReceiptsTax': (number | null); 'propertyTax': (number | null); 'electricityPrice': (number | null); 'naturalGasPrice': (number | null); 'locationFactor': (number | null); 'locationFactorAsPublished': (number | null); 'electricityCarbonIntensity': (number | null); 
/** What the rates of this state do not tell. */
'taxNote'?: string })[] }
export type Usage = { 'projects': { 'used': number; 'limit': number }; 
/** `most` is how many your fullest project holds. */
'scenariosPerProject': { 'most': number; 'limit': number }; 
/** Of names and JSON: inputs, outcomes, kept answers. What has been deleted counts until its rows are gone. */
'storedBytes': { 'used': number; 'limit': number }; 
/** Of each scenario: the latest so many, those that are younger, those with a name or a note, and the one whose results it shows. */
'calculationsKept': { 'latest': number; 'hours': number }; 
/** Of requests with an Idempotency-Key that store something. */
'answersKept': { 'hours': number }; 
/** How long a deleted project or scenario can be had back, unless the storage is nearly full. */
'deletedKept': { 'days': number } }
export type Utility = { 'id': number; 'name': string; 'soldBy': "mass" | "energy"; 'price'?: Datum; 'carbonContent': Datum; 'energyContent': Datum; 'carbonIntensity': Datum; 'countries': (CountryUtility)[] }
export type UtilityInputs = { 
/** Name */
'name': string; 
/** Utility price. Range: from 0 to 1000000000 USD/t Or a table by year. */
'price': (GivenUtilityPrice | GivenUtilityPriceTable); 
/** Rise of the price of the utility per year, instead of that of all prices of its kind; above inflation unless it is said to be nominal. Range: above -1 to below 1 */
'priceEscalation'?: GivenUtilityPriceEscalation; 
/** Whether priceEscalation is above inflation (real, if left out) or all that the price rises by (nominal) */
'priceEscalationBasis'?: EscalationBasis; 
/** Carbon intensity of the utility. Range: any */
'carbonIntensity': GivenUtilityCarbonIntensity; 
/** Utility consumed per mass of liquid fuel. Range: 0 or more t/t */
'consumptionRatio': GivenUtilityConsumptionRatio; 
/** Carbon content of the utility. Range: from 0 to 1 t/t */
'carbonContent'?: GivenTPerT; 
/** Lower heating value of the utility. Range: 0 or more MJ/kg */
'energyContent'?: GivenMJPerKg; 
/** Density of the utility. Range: above 0 kg/m3 */
'density'?: GivenKgPerM3; 
/** Density as a gas at 0 degC and 101.325 kPa of the utility. Range: above 0 kg/Nm3 */
'gasDensity'?: GivenKgPerNm30degC101325kPa; 
/** Higher heating value of the utility. Range: above 0 MJ/kg */
'higherHeatingValue'?: GivenUtilityHigherHeatingValue; 'suppliedBy'?: GivenSupplier }
export type UtilityInputsDraft = { 'name'?: (string | null); 'price'?: (GivenUtilityPriceTableDraft | null); 'priceEscalation'?: (GivenUtilityPriceEscalationDraft | null); 'priceEscalationBasis'?: (EscalationBasis | null); 'carbonIntensity'?: (GivenUtilityCarbonIntensityDraft | null); 'consumptionRatio'?: (GivenUtilityConsumptionRatioDraft | null); 'carbonContent'?: (GivenTPerTDraft | null); 'energyContent'?: (GivenMJPerKgDraft | null); 'density'?: (GivenKgPerM3Draft | null); 'gasDensity'?: (GivenKgPerNm30degC101325kPaDraft | null); 'higherHeatingValue'?: (GivenUtilityHigherHeatingValueDraft | null); 'suppliedBy'?: (GivenSupplier | null) }
export type UtilityPrice = { 'utilityId': number; 'price': Datum }
export type UtilityResult = { 'name': string; 'consumption': MeasuredTOrKWhPerYr; 
/** Cost of each utility in a year at capacity */
'cost'?: MeasuredUSDPerYr }
export type ValidationResult = { 'id': string; 
/** Of the published case that it checks. */
'caseId': string; 
/** Id of the other model whose authors entered the case. */
'model': (string | null); 
/** `calculation`, or what follows /analyses/ in the address. */
'analysis': string; 'title': string; 'source': string; 'unit': string; 'expected': (number | null); 'computed': (number | null); 'relativeDifference': (number | null); 'tolerance': number; 'passed': boolean; 
/** Why the difference is not zero. */
'why': (string | null) }
export type ValueByUnitId = { 'value': number; 'unitId': number }
export type ValueByUnitIdDraft = { 'value'?: (number | null); 'unitId'?: (number | null) }
export type VerdictCounts = { 'passed': number; 'warned': number; 'failed': number; 'notAssessed': number }
export type WantedLink = { 
/** What it shows at most; your own level unless said, and never above it. */
'level'?: "CORE" | "ADVANCE" | "ROADSHOW"; 
/** How long it can be opened. */
'days'?: number; 
/** For yourself, to tell your links apart. */
'label'?: string; 
/** Whether files can be downloaded through it. */
'allowFiles'?: boolean }
export type WantedPerson = { 'email': string; 'role': "editor" | "reviewer" | "viewer" }
export type WantedRole = { 
/** The owner’s is offered to somebody, and accepted by them. */
'role': "editor" | "reviewer" | "viewer" }
export type Warning = { 'code': string; 'message': string; 
/** What of the inputs it is about, as a JSON pointer. */
'pointer'?: string; 
/** The law or the literature that says so. */
'source'?: string; 'value'?: Quantity; 'low'?: Quantity; 'high'?: Quantity }
export type WatchedStatistic = { 'output': string; 
/** mean, one of P1 to P99, or exceedance: the probability of more than its thresholds. */
'statistic': string }
export type WayPipe = { 
/** Way by pipeline, km */
'distance'?: number; 
/** Freight by pipeline, USD/t/km */
'freight'?: number; 
/** Emissions by pipeline, gCO2e/t/km */
'emissions'?: number }
export type WayRail = { 
/** Way by rail, km */
'distance'?: number; 
/** Freight by rail, USD/t/km */
'freight'?: number; 
/** Emissions by rail, gCO2e/t/km */
'emissions'?: number }
export type WayShip = { 
/** Way by ship, km */
'distance'?: number; 
/** Freight by ship, USD/t/km */
'freight'?: number; 
/** Emissions by ship, gCO2e/t/km */
'emissions'?: number }
export type WayToTheWing = { 'truck'?: WayTruck; 'rail'?: WayRail; 'ship'?: WayShip; 'pipe'?: WayPipe }
export type WayTruck = { 
/** Way by truck, km */
'distance'?: number; 
/** Freight by truck, USD/t/km */
'freight'?: number; 
/** Emissions by truck, gCO2e/t/km */
'emissions'?: number }
export type WrittenInputNote = { 'place': string; 'note': (string | null); 'source': (string | null); 'confidence': ("high" | "medium" | "low" | null); 'at': string; 
/** A name. */
'by': string }
export type YearsLookedAt = { 'from': number; 'to': number }
export type YearsOfOperation = { 'from': number; 'to': number }
export type YieldOfLiterature = { 'product': string; 'yield': Datum }
/** What is given and what is answered, by method and address. Files are blobs that say what they are. */
export interface Operations {
/** State of the service */
'GET /health': { given: {  }; answer: Health }

/** Whether to send requests here */
'GET /readyz': { given: {  }; answer: Health }

/** Whether the process answers at all; the database is not asked */
'GET /livez': { given: {  }; answer: { 'status': "alive" } }

/** Published cases, those of other models first, run by this engine: what is expected, what is computed, whether it is right */
'GET /validation': { given: {  }; answer: (ValidationResult)[] }

/** What the published cases ask, as a user would ask it: the body of a calculation or an analysis */
'GET /validation/cases': { given: {  }; answer: (PublishedCase)[] }

/** The models of others whose cases are checked, in their order, with what is left out and why */
'GET /validation/models': { given: {  }; answer: (OtherModel)[] }

/** What a page has to know of this installation before anybody is signed in */
'GET /page-settings': { given: {  }; answer: PageSettings }

/** The calculation that a link is to, as far as the link shows it */
'GET /shared/{link}': { given: { 'path': { 'link': string } }; answer: SharedCalculation }

/** The bundle of the calculation that a link is to, where the link allows files */
'GET /shared/{link}/bundle.json': { given: { 'path': { 'link': string } }; answer: Bundle }

/** The numbers of the calculation that a link is to as a table, where the link allows files */
'GET /shared/{link}/values': { given: { 'path': { 'link': string }; 'query'?: { 'format'?: "csv" | "tsv" | "parquet" | "metadata"; 
/** `long` has a row for each number, `years` one for each project year. */
'shape'?: "long" | "years"; 
/** `bom` has Excel read CSV as the UTF-8 that it is. */
'mark'?: "none" | "bom" } }; answer: Uint8Array | unknown }

/** The workbook of the calculation that a link is to, where the link allows files */
'GET /shared/{link}/workbook.xlsx': { given: { 'path': { 'link': string } }; answer: Uint8Array }

/** The report of the calculation that a link is to, where the link allows files */
'GET /shared/{link}/report.pdf': { given: { 'path': { 'link': string }; 'query'?: { 
/** The year whose money the prices are in, for the captions; nothing is converted. */
'moneyYear'?: number } }; answer: Uint8Array }

/** Sign in with an e-mail address and a password */
'POST /auth/login': { given: { 'body': Credentials }; answer: SignedIn }

/** Make an account, to be confirmed by mail */
'POST /auth/register': { given: { 'body': NewAccount }; answer: Registered }

/** Confirm an e-mail address with the token of the link that was mailed to it */
'POST /auth/verify-email': { given: { 'body': { 'token': string } }; answer: Message }

/** Have another link to confirm an address with mailed; older ones no longer work */
'POST /auth/resend-verification': { given: { 'body': Address }; answer: Message }

/** Have a link to set a new password with mailed */
'POST /auth/forgot-password': { given: { 'body': Address }; answer: Message }

/** Set a new password with the token of the link that was mailed; ends all sessions */
'POST /auth/reset-password': { given: { 'body': { 'token': string; 
/** 8 to 128 characters of any kind, counted after normalisation (NFC); none of the commonest. */
'password': string } }; answer: undefined }

/** Exchange a refresh token for a new pair of tokens */
'POST /auth/refresh': { given: { 'body'?: (RefreshRequest | null) }; answer: SignedIn }

/** Sign out on this device */
'POST /auth/logout': { given: {  }; answer: undefined }

/** Sign out on all devices, this one too */
'POST /auth/logout-all': { given: {  }; answer: undefined }

/** The devices you are signed in on, the one used last first */
'GET /me/sessions': { given: { 'query'?: { 
/** Rows at most; 0 is 100, and more than 1,000 are 1,000. */
'limit'?: number; 
/** From the address in `Link: <…>; rel="next"`; made for this list only. */
'cursor'?: string } }; answer: (Session)[] }

/** The devices you are signed in on, the one used last first */
'GET /auth/me/sessions': { given: { 'query'?: { 
/** Rows at most; 0 is 100, and more than 1,000 are 1,000. */
'limit'?: number; 
/** From the address in `Link: <…>; rel="next"`; made for this list only. */
'cursor'?: string } }; answer: (Session)[] }

/** Sign out on one of your devices */
'DELETE /me/sessions/{id}': { given: { 'path': { 'id': string } }; answer: undefined }

/** Sign out on one of your devices */
'DELETE /auth/me/sessions/{id}': { given: { 'path': { 'id': string } }; answer: undefined }

/** Change your password, and sign out on all other devices */
'POST /auth/change-password': { given: { 'body': PasswordChange }; answer: undefined }

/** Change your password, and sign out on all other devices */
'POST /me/change-password': { given: { 'body': PasswordChange }; answer: undefined }

/** Change your password, and sign out on all other devices */
'POST /auth/me/change-password': { given: { 'body': PasswordChange }; answer: undefined }

/** Your personal access tokens, newest first */
'GET /me/tokens': { given: {  }; answer: (PersonalToken)[] }

/** Make a personal access token, which is told this once */
'POST /me/tokens': { given: { 'body': NewToken }; answer: CreatedToken }

/** Revoke a personal access token, at once */
'DELETE /me/tokens/{id}': { given: { 'path': { 'id': string } }; answer: undefined }

/** Your account */
'GET /me': { given: {  }; answer: OwnAccount }

/** Change your account; a new e-mail address needs your password and counts once it is confirmed */
'PATCH /me': { given: { 'body': OwnChanges }; answer: OwnAccount }

/** Delete your account with everything that is yours */
'DELETE /me': { given: { 'body': AccountToDelete }; answer: undefined }

/** Your account */
'GET /auth/me': { given: {  }; answer: OwnAccount }

/** Change your account; a new e-mail address needs your password and counts once it is confirmed */
'PATCH /auth/me': { given: { 'body': OwnChanges }; answer: OwnAccount }

/** Delete your account with everything that is yours */
'DELETE /auth/me': { given: { 'body': AccountToDelete }; answer: undefined }

/** How much you have stored, and how much you may */
'GET /me/usage': { given: {  }; answer: Usage }

/** How much you have stored, and how much you may */
'GET /auth/me/usage': { given: {  }; answer: Usage }

/** All that is stored of you, to be kept as a file */
'GET /me/data': { given: {  }; answer: OwnData }

/** All that is stored of you, to be kept as a file */
'GET /auth/me/data': { given: {  }; answer: OwnData }

/** Make a link through which a calculation is read without an account */
'POST /calculations/{id}/links': { given: { 'path': { 'id': string }; 'body': WantedLink }; answer: MadeLink }

/** Make a link to the latest calculation of a scenario, whichever that is when it is opened */
'POST /scenarios/{id}/links': { given: { 'path': { 'id': string }; 'body': WantedLink }; answer: MadeLink }

/** The links to a scenario and its calculations that can be opened, newest first */
'GET /scenarios/{id}/links': { given: { 'path': { 'id': string } }; answer: (Link)[] }

/** The links to all that is in a project that can be opened, newest first */
'GET /projects/{id}/links': { given: { 'path': { 'id': string }; 'query'?: { 
/** Rows at most; 0 is 100, and more than 1,000 are 1,000. */
'limit'?: number; 
/** From the address in `Link: <…>; rel="next"`; made for this list only. */
'cursor'?: string } }; answer: (ProjectLink)[] }

/** Revoke a link; nobody can open it any more */
'DELETE /links/{id}': { given: { 'path': { 'id': string } }; answer: undefined }

/** Who works on a project, and who is invited */
'GET /projects/{id}/people': { given: { 'path': { 'id': string } }; answer: People }

/** Invite somebody to a project by mail, with an account or without */
'POST /projects/{id}/people': { given: { 'path': { 'id': string }; 'body': WantedPerson }; answer: Invitation }

/** Withdraw an invitation; its link opens nothing any more */
'DELETE /projects/{id}/invitations/{invitationId}': { given: { 'path': { 'id': string; 'invitationId': string } }; answer: undefined }

/** Join a project with the token of the link that was mailed */
'POST /invitations/accept': { given: { 'body': InvitationToken }; answer: AcceptedInvitation }

/** Give somebody another role in a project */
'PUT /projects/{id}/people/{userId}': { given: { 'path': { 'id': string; 'userId': string }; 'body': WantedRole }; answer: undefined }

/** Take somebody out of a project, or leave it */
'DELETE /projects/{id}/people/{userId}': { given: { 'path': { 'id': string; 'userId': string } }; answer: undefined }

/** Offer a project to one of its people, who owns it once they accept */
'POST /projects/{id}/offer': { given: { 'path': { 'id': string }; 'body': OfferedTo }; answer: ProjectOffer }

/** Take the offer of a project back, or decline it */
'DELETE /projects/{id}/offer': { given: { 'path': { 'id': string } }; answer: undefined }

/** Own a project that is offered to you: all that is in it counts for you */
'POST /projects/{id}/offer/accept': { given: { 'path': { 'id': string } }; answer: undefined }

/** Editions of the reference data, newest first */
'GET /reference-data/editions': { given: {  }; answer: (PublishedEdition)[] }

/** Every table of one edition, from which the defaults of its pathways follow */
'GET /reference-data/editions/{edition}': { given: { 'path': { 'edition': string } }; answer: ReferenceData }

/** Default life-cycle emissions of CORSIA, in the editions of the ICAO document */
'GET /corsia-defaults': { given: { 'query'?: { 
/** Part of its name, e.g. 8th. */
'edition'?: string; 
/** e.g. HEFA */
'process'?: string; 
/** Part of its name. */
'feedstock'?: string } }; answer: (DefaultEmissions)[] }

/** How much of a feedstock countries collect, could collect, use and export */
'GET /feedstock-availability': { given: { 'query'?: { 
/** Part of its name, e.g. UCO. */
'feedstock'?: string; 
/** Part of its name, or its code, e.g. MY. */
'country'?: string } }; answer: (FeedstockAvailability)[] }

/** Laws, schemes and drafts with their dates and values, ready for `policies` of a request where they pay in dollars */
'GET /policies': { given: { 'query'?: { 
/** Part of its name, e.g. United. */
'jurisdiction'?: string; 
/** `law`: enacted, or published under an enacted scheme. `draft`: a proposal, a plan or a target that no law that was found makes binding. */
'status'?: "law" | "draft" } }; answer: (PublishedPolicy)[] }

/** The rules by which an outcome says of each scheme whether a fuel is eligible, with their articles and what decides them */
'GET /eligibility-rules': { given: { 'query'?: { 'scheme'?: "CORSIA" | "RED" | "ReFuelEU" | "UK" | "45Z" | "LCFS" | "RFS"; 
/** A draft decides nothing. */
'status'?: "law" | "draft"; 
/** Of supply: rules that hold in it. */
'year'?: number } }; answer: (SchemeRule)[] }

/** A public index of what machinery costs, by year, and single figures of CEPCI */
'GET /cost-index': { given: {  }; answer: CostIndex }

/** What studies of SAF plants found: the rows with which results are compared */
'GET /literature-costs': { given: {  }; answer: LiteratureCosts }

/** What industry pays for electricity by country in a year, and the rate into dollars */
'GET /energy-prices': { given: {  }; answer: EnergyPrices }

/** Taxes, energy prices, emissions of electricity and location factors of the states of the USA */
'GET /us-states': { given: {  }; answer: UsStates }

/** Average rates of currencies by year, ready for `money.rates` of a request */
'GET /exchange-rates': { given: { 'query'?: { 'currency'?: "AED" | "AUD" | "BRL" | "CAD" | "CHF" | "CLP" | "CNY" | "COP" | "CZK" | "DKK" | "EGP" | "EUR" | "GBP" | "HKD" | "HUF" | "IDR" | "ILS" | "INR" | "JPY" | "KES" | "KRW" | "MAD" | "MXN" | "MYR" | "NGN" | "NOK" | "NZD" | "PHP" | "PLN" | "QAR" | "RON" | "SAR" | "SEK" | "SGD" | "THB" | "TRY" | "TWD" | "VND" | "ZAR"; 'year'?: number } }; answer: PublishedRates }

/** Public indices of prices by year, ready for `money.indices` of a request */
'GET /price-indices': { given: {  }; answer: (PublishedIndex)[] }

/** Which inputs, outputs and analyses your access level includes */
'GET /me/capabilities': { given: {  }; answer: Capabilities }

/** Which inputs, outputs and analyses your access level includes */
'GET /auth/me/capabilities': { given: {  }; answer: Capabilities }

/** All accounts, newest first */
'GET /admin/users': { given: { 'query'?: { 
/** Rows at most; 0 is 100, and more than 1,000 are 1,000. */
'limit'?: number; 
/** From the address in `Link: <…>; rel="next"`; made for this list only. */
'cursor'?: string; 'search'?: string } }; answer: (Account)[] }

/** An account */
'GET /admin/users/{id}': { given: { 'path': { 'id': string } }; answer: Account }

/** Change what an account may do, from its next request on */
'PATCH /admin/users/{id}': { given: { 'path': { 'id': string }; 'body': { 'accessLevel'?: "CORE" | "ADVANCE" | "ROADSHOW"; 'isAdmin'?: boolean; 'isDisabled'?: boolean } }; answer: Account }

/** Who did what, when and from where, newest first */
'GET /admin/audit': { given: { 'query'?: { 
/** Rows at most; 0 is 100, and more than 1,000 are 1,000. */
'limit'?: number; 
/** From the address in `Link: <…>; rel="next"`. */
'cursor'?: number; 'userId'?: string; 'kind'?: "signed_in" | "sign_in_failed" | "sign_in_refused" | "refresh_token_reused" | "session_ended" | "token_created" | "token_revoked" | "registered" | "email_verified" | "email_changed" | "password_changed" | "password_reset_requested" | "password_reset" | "account_deleted" | "access_level_changed" | "administrator_changed" | "account_disabled" | "account_enabled" | "access_denied" | "reference_data_edited" | "datum_doubted" | "doubt_withdrawn" | "cache_invalidated" | "mailbox_read" | "link_made" | "link_opened" | "link_revoked" | "person_invited" | "invitation_withdrawn" | "person_joined" | "role_changed" | "person_removed" | "person_left" | "project_offered" | "offer_withdrawn" | "offer_declined" | "project_handed_over" } }; answer: (AuditEvent)[] }

/** Editions of the reference data, newest first */
'GET /admin/reference-data/editions': { given: {  }; answer: (EditionSummary)[] }

/** Edit the reference data: a new edition, current at once */
'POST /admin/reference-data/editions': { given: { 'body': EditionChanges }; answer: EditionSummary }

/** What is doubted of the data of an edition, newest first */
'GET /admin/reference-data/doubts': { given: { 'query'?: { 
/** The current one if left out. */
'edition'?: string } }; answer: (DatumDoubt)[] }

/** Doubt a datum of an edition: the note is served with it, at once and everywhere */
'POST /admin/reference-data/doubts': { given: { 'body': NewDatumDoubt }; answer: DatumDoubt }

/** Withdraw a doubt */
'DELETE /admin/reference-data/doubts/{id}': { given: { 'path': { 'id': string } }; answer: undefined }

/** Mails that were kept because no SMTP_URL is set, newest first */
'GET /admin/mailbox': { given: { 'query'?: { 
/** Rows at most; 0 is 100, and more than 1,000 are 1,000. */
'limit'?: number; 
/** From the address in `Link: <…>; rel="next"`; made for this list only. */
'cursor'?: string } }; answer: (KeptMail)[] }

/** Every list below in one document */
'GET /master-data': { given: {  }; answer: MasterData }

/** The same, read from the database at this moment */
'GET /master-data/fresh': { given: {  }; answer: MasterData }

/** Conversion processes */
'GET /process-technologies': { given: {  }; answer: (Process)[] }

/** Feedstocks */
'GET /feedstocks': { given: {  }; answer: (Feedstock)[] }

/** Utilities */
'GET /utilities': { given: {  }; answer: (Utility)[] }

/** Products */
'GET /products': { given: {  }; answer: (Product)[] }

/** Countries */
'GET /countries': { given: {  }; answer: (Country)[] }

/** Units that quantities may be given in */
'GET /units': { given: {  }; answer: (Unit)[] }

/** Inputs of a calculation with their units and ranges */
'GET /inputs': { given: {  }; answer: (Readonly<Record<string, unknown>>)[] }

/** Default inputs of a pathway in a country, each with its source */
'GET /reference-data/{process}/{feedstock}/{country}': { given: { 'path': { 
/** Id or name. */
'process': string; 
/** Id or name. */
'feedstock': string; 
/** Id or name. */
'country': string }; 'query'?: { 
/** Another plant of the pathway, such as `pioneer` or `2030`. */
'variant'?: string; 
/** The price of electricity of GET /energy-prices, where it has the country. */
'energyPrices'?: "published"; 
/** A state of the USA by its name or id in GET /us-states, whose taxes, prices, grid and location factor are taken. */
'state'?: string; 
/** The current one if left out. */
'edition'?: string } }; answer: PathwayDefaults }

/** Every usable pathway with its defaults, beside CORSIA and the literature */
'GET /reference-data/comparison': { given: { 'query'?: { 
/** Id or name; USA if left out. */
'country'?: string; 
/** The current one if left out. */
'edition'?: string } }; answer: (ComparedPathway)[] }

/** How many data an edition has from where, and what came of every check of them */
'GET /reference-data/{edition}/audit': { given: { 'path': { 'edition': string } }; answer: EditionAudit }

/** What the answering process holds of the reference data */
'GET /cache/status': { given: {  }; answer: CacheStatus }

/** What the answering process holds of the reference data */
'GET /master-data/cache/status': { given: {  }; answer: CacheStatus }

/** Have every process read the reference data again, within a second; for administrators */
'POST /cache/invalidate': { given: {  }; answer: Invalidated }

/** Have every process read the reference data again, within a second; for administrators */
'POST /master-data/cache/invalidate': { given: {  }; answer: Invalidated }

/** The projects that you are one of the people of, the one changed last first */
'GET /projects': { given: { 'query'?: { 
/** Rows at most; 0 is 100, and more than 1,000 are 1,000. */
'limit'?: number; 
/** From the address in `Link: <…>; rel="next"`; made for this list only. */
'cursor'?: string; 
/** Part of the name of a project or scenario, of its process, feedstock or country. */
'q'?: string; 
/** How many scenarios of each project to show, with three numbers of each; then 20 projects at most. */
'scenarios'?: number } }; answer: (ListedProject)[] }

/** Create a project with a first scenario */
'POST /projects': { given: { 'body': NewProject }; answer: Project }

/** A project and its scenarios */
'GET /projects/{id}': { given: { 'path': { 'id': string } }; answer: ProjectDetail }

/** Rename a project */
'PUT /projects/{id}': { given: { 'path': { 'id': string }; 'body': { 'projectName': string } }; answer: Project }

/** Delete a project with its scenarios and calculations */
'DELETE /projects/{id}': { given: { 'path': { 'id': string } }; answer: undefined }

/** Copy a project with its scenarios */
'POST /projects/{id}/duplicate': { given: { 'path': { 'id': string }; 'body'?: (ProjectCopy | null) }; answer: Project }

/** Have a deleted project back, with all that was in it */
'POST /projects/{id}/restore': { given: { 'path': { 'id': string } }; answer: Project }

/** The scenarios of a project in their order, with inputs and results */
'GET /projects/{id}/scenarios': { given: { 'path': { 'id': string }; 'query'?: { 
/** Scenarios at most; 0 is 20, and more than 100 are 100. */
'limit'?: number; 
/** From the address in `Link: <…>; rel="next"`; made for this list only. */
'cursor'?: number } }; answer: (Scenario)[] }

/** Add a scenario to a project */
'POST /projects/{id}/scenarios': { given: { 'path': { 'id': string }; 'body'?: (NewScenario | null) }; answer: Scenario }

/** A scenario with its inputs and the results of these, if they have been calculated */
'GET /scenarios/{id}': { given: { 'path': { 'id': string } }; answer: Scenario }

/** Change what is given of a scenario */
'PUT /scenarios/{id}': { given: { 'path': { 'id': string }; 'body': ScenarioChanges }; answer: Scenario }

/** Delete a scenario with its calculations; a project keeps at least one */
'DELETE /scenarios/{id}': { given: { 'path': { 'id': string } }; answer: undefined }

/** Save some of the inputs of a scenario and leave the others as they are */
'PATCH /scenarios/{id}/draft': { given: { 'path': { 'id': string }; 'body': (Draft | ExistingInputsDraft) }; answer: SavedDraft }

/** The scenarios of a project in their order, with three numbers of each */
'GET /projects/{id}/headlines': { given: { 'path': { 'id': string }; 'query'?: { 
/** Scenarios at most; 0 is 20, and more than 100 are 100. */
'limit'?: number; 
/** From the address in `Link: <…>; rel="next"`; made for this list only. */
'cursor'?: number } }; answer: (ListedScenario)[] }

/** Put a scenario at a place among those of its project */
'PUT /scenarios/{id}/place': { given: { 'path': { 'id': string }; 'body': ScenarioPlace }; answer: undefined }

/** Say that you have a scenario open, and hear who else does */
'PUT /scenarios/{id}/presence': { given: { 'path': { 'id': string }; 'body': BeingThere }; answer: Presence }

/** Copy a scenario within its project */
'POST /scenarios/{id}/duplicate': { given: { 'path': { 'id': string }; 'body'?: (ScenarioCopy | null) }; answer: Scenario }

/** Have a deleted scenario back, with its calculations */
'POST /scenarios/{id}/restore': { given: { 'path': { 'id': string } }; answer: Scenario }

/** What would change if the scenario took another edition of the reference data */
'GET /scenarios/{id}/update-preview': { given: { 'path': { 'id': string }; 'query'?: { 
/** The current one if left out. */
'edition'?: string } }; answer: UpdatePreview }

/** Ranges for the inputs of a scenario, ready for the parameters of a study */
'GET /scenarios/{id}/uncertainty-presets': { given: { 'path': { 'id': string } }; answer: UncertaintyPresets }

/** Every input of a scenario with its source, who changed it and why, and what it does to an output */
'GET /scenarios/{id}/assumptions': { given: { 'path': { 'id': string }; 'query'?: { 
/** By name or symbol; the levelized cost if left out. */
'output'?: string } }; answer: AssumptionRegister }

/** Write of an input why it was changed, where it is from and how sure that is */
'PATCH /scenarios/{id}/assumptions': { given: { 'path': { 'id': string }; 'body': InputNote }; answer: undefined }

/** The same as CSV, an input a line */
'GET /scenarios/{id}/assumptions.csv': { given: { 'path': { 'id': string }; 'query'?: { 
/** By name or symbol; the levelized cost if left out. */
'output'?: string } }; answer: Uint8Array }

/** Every input of the scenarios of a project, and in which of them it differs */
'GET /projects/{id}/assumptions': { given: { 'path': { 'id': string }; 'query'?: { 
/** By name or symbol; the levelized cost if left out. */
'output'?: string; 
/** Scenarios at most; fewer where their inputs are large. */
'limit'?: number; 
/** From the address in `Link: <…>; rel="next"`; made for this list only. */
'cursor'?: number } }; answer: ProjectAssumptionRegister }

/** The same as a table, a line for each value of an input */
'GET /projects/{id}/assumptions/table': { given: { 'path': { 'id': string }; 'query'?: { 
/** By name or symbol; the levelized cost if left out. */
'output'?: string; 
/** Scenarios at most; fewer where their inputs are large. */
'limit'?: number; 
/** From the address in `Link: <…>; rel="next"`; made for this list only. */
'cursor'?: number; 'format'?: "csv" | "tsv" } }; answer: Uint8Array }

/** Queue a calculation of a scenario */
'POST /scenarios/{id}/calculate': { given: { 'path': { 'id': string }; 'body'?: ((Inputs | ExistingInputs) | null) }; answer: Queued }

/** Where the calculation of a scenario stands, with its outcome once there is one */
'GET /scenarios/{id}/calculate/status': { given: { 'path': { 'id': string } }; answer: CalculationState }

/** Calculate a scenario at once */
'POST /scenarios/{id}/calculate/sync': { given: { 'path': { 'id': string }; 'body'?: ((Inputs | ExistingInputs) | null) }; answer: FinishedCalculation }

/** The calculations of a scenario, newest first, without their outcomes */
'GET /scenarios/{id}/calculations': { given: { 'path': { 'id': string }; 'query'?: { 
/** Rows at most; 0 is 100, and more than 1,000 are 1,000. */
'limit'?: number; 
/** From the address in `Link: <…>; rel="next"`; made for this list only. */
'cursor'?: string } }; answer: (CalculationSummary)[] }

/** A calculation with its inputs and, once it is calculated, its outcome */
'GET /calculations/{id}': { given: { 'path': { 'id': string } }; answer: Calculation }

/** Cancel a calculation that is not finished; it stays in the history as failed */
'DELETE /calculations/{id}': { given: { 'path': { 'id': string } }; answer: undefined }

/** Name a calculation or write about it, which keeps it; null takes that away */
'PATCH /calculations/{id}': { given: { 'path': { 'id': string }; 'body': Annotation }; answer: CalculationSummary }

/** How each number of a calculation comes about */
'GET /calculations/{id}/trace': { given: { 'path': { 'id': string }; 'query'?: { 
/** Only this and what it is made of: a symbol (`LCOP`), a name (`lcop`), or the place of one number in the outcome as a JSON pointer (`/technoEconomics/utilities/0/cost`) or with dots; that number is the last step. */
'symbol'?: string; 
/** How many levels below it: 0 is the number alone, 1 adds what its formula is made of. */
'depth'?: number } }; answer: Trace }

/** What the products of a calculation cost and bear, for a feedstock or utility of another plant */
'GET /calculations/{id}/supplies': { given: { 'path': { 'id': string }; 'query'?: { 
/** The scenario that is to be supplied: where it would supply itself, the reason says so. */
'scenarioId'?: string } }; answer: (Supply)[] }

/** How the suppliers of a scenario stand: whether they are there, and calculated anew since */
'GET /scenarios/{id}/suppliers': { given: { 'path': { 'id': string } }; answer: (SupplierState)[] }

/** A calculation as a file that proves itself: inputs, outcome, versions and a hash of them */
'GET /calculations/{id}/bundle.json': { given: { 'path': { 'id': string } }; answer: Bundle }

/** Every number of a calculation as a table, or what there is of each year */
'GET /calculations/{id}/values': { given: { 'path': { 'id': string }; 'query'?: { 'format'?: "csv" | "tsv" | "parquet" | "metadata"; 
/** `long` has a row for each number, `years` one for each project year. */
'shape'?: "long" | "years"; 
/** `bom` has Excel read CSV as the UTF-8 that it is. */
'mark'?: "none" | "bom" } }; answer: Uint8Array | unknown }

/** Import a file into a project, or tell what would come of that */
'POST /projects/{id}/import': { given: { 'path': { 'id': string }; 'query'?: { 
/** Unless it is `false` nothing is stored, and the answer tells what would be. */
'dryRun'?: "true" | "false"; 
/** The scenario that the rows of a table change. */
'base'?: string; 
/** Of a table, JSON: `{"columns": {"Plant size": "plant.capacity [kt/yr]"}, "units": {"kta": "kt/yr"}}`, what its headings or parameters and its units stand for; left out, what PUT /me/import-mapping has remembered. */
'mapping'?: string; 
/** Of the scenario, where the file has one case. */
'name'?: string }; 'body': unknown | Blob }; answer: ImportReport }

/** What names of your tables stand for when they are imported */
'GET /me/import-mapping': { given: {  }; answer: ImportMapping }

/** Have it remembered what names of your tables stand for */
'PUT /me/import-mapping': { given: { 'body': ImportMapping }; answer: ImportMapping }

/** A calculation as a workbook with live formulas */
'GET /calculations/{id}/workbook.xlsx': { given: { 'path': { 'id': string } }; answer: Uint8Array }

/** A calculation as a report to read and to print */
'GET /calculations/{id}/report.pdf': { given: { 'path': { 'id': string }; 'query'?: { 
/** The year whose money the prices are in, for the captions; nothing is converted. */
'moneyYear'?: number; 
/** A finished study of Monte Carlo of the same inputs, whose range is told. */
'study'?: string } }; answer: Uint8Array }

/** What a lender, a fund or a certifier asks for, filled as far as a calculation has it */
'GET /calculations/{id}/pack.pdf': { given: { 'path': { 'id': string }; 'query'?: { 'form'?: "lender" | "innovation-fund" | "proof-of-sustainability" | "act-saf"; 
/** The year whose money the prices are in, for the captions; nothing is converted. */
'moneyYear'?: number } }; answer: Uint8Array }

/** How far the review of a scenario has come, what happened in it, and what you may do next */
'GET /scenarios/{id}/review': { given: { 'path': { 'id': string } }; answer: Review }

/** Ask for a review of a scenario, withdraw it, return it, approve or unlock it */
'POST /scenarios/{id}/review': { given: { 'path': { 'id': string }; 'body': ReviewStep }; answer: Review }

/** What is said of a scenario and its calculations, in threads, the newest first */
'GET /scenarios/{id}/comments': { given: { 'path': { 'id': string }; 'query'?: { 
/** Rows at most; 0 is 100, and more than 1,000 are 1,000. */
'limit'?: number; 
/** From the address in `Link: <…>; rel="next"`; made for this list only. */
'cursor'?: string; 
/** Those beside one thing alone. */
'anchor'?: string; 
/** Both where it is left out. */
'state'?: "open" | "resolved" } }; answer: (CommentThread)[] }

/** Beside what comments of a scenario stand, and how many threads there are */
'GET /scenarios/{id}/comments/places': { given: { 'path': { 'id': string } }; answer: (CommentedPlace)[] }

/** The comments of a thread, the newest first */
'GET /comment-threads/{id}/comments': { given: { 'path': { 'id': string }; 'query'?: { 
/** Rows at most; 0 is 100, and more than 1,000 are 1,000. */
'limit'?: number; 
/** From the address in `Link: <…>; rel="next"`; made for this list only. */
'cursor'?: string } }; answer: (Comment)[] }

/** Reply in a thread */
'POST /comment-threads/{id}/comments': { given: { 'path': { 'id': string }; 'body': NewComment }; answer: CommentReply }

/** A comment, and what it stands beside */
'GET /comments/{id}': { given: { 'path': { 'id': string } }; answer: PlacedComment }

/** Say something else in a comment of your own */
'PATCH /comments/{id}': { given: { 'path': { 'id': string }; 'body': EditedComment }; answer: Comment }

/** Delete a comment of your own, or any as the owner of the project; a thread goes with its last one */
'DELETE /comments/{id}': { given: { 'path': { 'id': string } }; answer: undefined }

/** Comment on a number or an input of a calculation */
'POST /calculations/{id}/comments': { given: { 'path': { 'id': string }; 'body': NewCommentThread }; answer: BegunCommentThread }

/** Resolve a thread, or open it again */
'PATCH /comment-threads/{id}': { given: { 'path': { 'id': string }; 'body': CommentResolution }; answer: CommentThread }

/** What you keep to use it again, the item changed last first */
'GET /library': { given: { 'query'?: { 
/** Rows at most; 0 is 100, and more than 1,000 are 1,000. */
'limit'?: number; 
/** From the address in `Link: <…>; rel="next"`; made for this list only. */
'cursor'?: string; 'kind'?: "feedstock" | "utility" | "product" | "price" | "plant"; 
/** Part of the name or the source. */
'q'?: string } }; answer: (LibraryItem)[] }

/** Keep a feedstock, utility, product, price or plant with its source */
'POST /library': { given: { 'body': NewLibraryItem }; answer: LibraryItem }

/** What the people of a project keep to use it again, the item changed last first */
'GET /projects/{id}/library': { given: { 'path': { 'id': string }; 'query'?: { 
/** Rows at most; 0 is 100, and more than 1,000 are 1,000. */
'limit'?: number; 
/** From the address in `Link: <…>; rel="next"`; made for this list only. */
'cursor'?: string; 'kind'?: "feedstock" | "utility" | "product" | "price" | "plant"; 
/** Part of the name or the source. */
'q'?: string } }; answer: (LibraryItem)[] }

/** Keep one for the people of a project */
'POST /projects/{id}/library': { given: { 'path': { 'id': string }; 'body': NewLibraryItem }; answer: LibraryItem }

/** An item of a library */
'GET /library/{id}': { given: { 'path': { 'id': string } }; answer: LibraryItem }

/** Say something else of an item */
'PUT /library/{id}': { given: { 'path': { 'id': string }; 'body': ChangedLibraryItem }; answer: LibraryItem }

/** Delete an item */
'DELETE /library/{id}': { given: { 'path': { 'id': string } }; answer: undefined }

/** Write of inputs that they are from an item of a library, with its source */
'POST /scenarios/{id}/assumptions/from-library': { given: { 'path': { 'id': string }; 'body': LibraryUse }; answer: { 'places': (string)[] } }

/** The states of a calculation as server-sent events, until it is finished */
'GET /calculations/{id}/events': { given: { 'path': { 'id': string } }; answer: Response | undefined }

/** Have a study of any size computed in the background, and keep it */
'POST /scenarios/{id}/studies': { given: { 'path': { 'id': string }; 'body': KeptStudyRequest }; answer: StudySummary }

/** The studies of a scenario, newest first, without their answers */
'GET /scenarios/{id}/studies': { given: { 'path': { 'id': string }; 'query'?: { 
/** Rows at most; 0 is 100, and more than 1,000 are 1,000. */
'limit'?: number; 
/** From the address in `Link: <…>; rel="next"`; made for this list only. */
'cursor'?: string } }; answer: (StudySummary)[] }

/** A study, how far it is, what is known so far, and its answer once there is one */
'GET /studies/{id}': { given: { 'path': { 'id': string } }; answer: KeptStudy }

/** Delete a study with all that came of it, finished or not */
'DELETE /studies/{id}': { given: { 'path': { 'id': string } }; answer: undefined }

/** Stop a study that is not finished; what is computed of it stays */
'POST /studies/{id}/cancel': { given: { 'path': { 'id': string } }; answer: undefined }

/** How far a study is, as server-sent events, until it is finished */
'GET /studies/{id}/events': { given: { 'path': { 'id': string } }; answer: Response | undefined }

/** What was drawn in each trial of a study of Monte Carlo, and what came of it, as a file */
'GET /studies/{id}/samples': { given: { 'path': { 'id': string }; 'query'?: { 'format'?: "parquet" | "csv" | "f64"; 
/** Names with commas between them; left out, all: trial, the ids of the parameters, the outputs. */
'columns'?: string; 
/** How many from the first one on, rounded up to whole blocks; all if left out. */
'trials'?: number } }; answer: Uint8Array }

/** One trial of a study of Monte Carlo as the inputs of a calculation */
'GET /studies/{id}/trials/{trial}': { given: { 'path': { 'id': string; 
/** From 0, as in the samples. */
'trial': number } }; answer: Readonly<Record<string, unknown>> }

/** Have every row of a table calculated over a scenario in the background, and keep what comes of it */
'POST /scenarios/{id}/case-tables': { given: { 'path': { 'id': string }; 'query'?: { 
/** Of a table, JSON: `{"columns": {"Plant size": "plant.capacity [kt/yr]"}, "units": {"kta": "kt/yr"}}`, what its headings or parameters and its units stand for; left out, what PUT /me/import-mapping has remembered. */
'mapping'?: string }; 'body': Blob }; answer: CaseTable }

/** The tables of cases of a scenario, newest first */
'GET /scenarios/{id}/case-tables': { given: { 'path': { 'id': string }; 'query'?: { 
/** Rows at most; 0 is 100, and more than 1,000 are 1,000. */
'limit'?: number; 
/** From the address in `Link: <…>; rel="next"`; made for this list only. */
'cursor'?: string } }; answer: (CaseTable)[] }

/** How far a table of cases is */
'GET /case-tables/{id}': { given: { 'path': { 'id': string } }; answer: CaseTable }

/** Delete a table of cases with all that came of it, finished or not */
'DELETE /case-tables/{id}': { given: { 'path': { 'id': string } }; answer: undefined }

/** Stop a table of cases that is not finished; rows that are done stay */
'POST /case-tables/{id}/cancel': { given: { 'path': { 'id': string } }; answer: undefined }

/** What came of every row of a table of cases, as a file */
'GET /case-tables/{id}/results': { given: { 'path': { 'id': string }; 'query'?: { 'format'?: "csv" | "tsv" | "json" | "parquet"; 
/** Leaves those out that are refused, or all others. */
'rows'?: "all" | "calculated" | "refused" } }; answer: Uint8Array | unknown }

/** Calculate without storing anything */
'POST /calculate/quick': { given: { 'body': (Inputs | ExistingInputs) }; answer: Outcome }

/** Calculate every row of a table over a scenario, and answer the outcomes as a table */
'POST /scenarios/{id}/cases': { given: { 'path': { 'id': string }; 'query'?: { 'format'?: "csv" | "tsv" | "json" | "parquet"; 
/** Of a table, JSON: `{"columns": {"Plant size": "plant.capacity [kt/yr]"}, "units": {"kta": "kt/yr"}}`, what its headings or parameters and its units stand for; left out, what PUT /me/import-mapping has remembered. */
'mapping'?: string }; 'body': Blob }; answer: Uint8Array | unknown }

/** Cash flows, returns and break-even sales of a project that is known by its yearly amounts */
'POST /analyses/cash-flow': { given: { 'body': FinancedProject }; answer: { 
/** Net present value in money of time zero */
'npv'?: MeasuredUSD; 
/** Net present value of the project, without debt */
'npvProject'?: MeasuredUSD; 
/** Net present value to the owners, after debt */
'npvEquity'?: MeasuredUSD; 
/** Internal rate of return per year of the project, without debt */
'irrProject'?: MeasuredRatio; 
/** Internal rate of return per year to the owners, after debt */
'irrEquity'?: MeasuredRatio; 
/** Internal rate of return per year in money of the day */
'irrNominal'?: MeasuredRatio; 
/** Internal rate of return per year in money of constant value */
'irrReal'?: MeasuredRatio; 
/** Discount rate in money of the day */
'discountRateNominal'?: MeasuredRatio; 
/** Discount rate in money of constant value */
'discountRateReal'?: MeasuredRatio; 
/** Lowest debt service cover of all years */
'minimumDebtServiceCover'?: MeasuredRatio; 
/** Payback time */
'payback'?: MeasuredYr; 
/** Payback time of discounted flows */
'discountedPayback'?: MeasuredYr; 'irr'?: RateOfReturn; 'cashFlows'?: (CashFlow)[]; 
/** What else there is of each year, a number for each row of cashFlows. */
'cashFlowSeries'?: CashFlowSeries; 
/** What lenders ask of a loan; only where finance says how the loan is sized, or what else lenders ask. */
'debt'?: Debt; 'convention'?: Readonly<Record<string, string>>; 
/** Sales of a year at capacity at which the net present value is zero */
'breakEvenSales'?: MeasuredUSDPerYr; 'warnings'?: (Warning)[] } }

/** Reduction and eligibility of a fuel under CORSIA, from default values */
'POST /analyses/carbon/corsia-reduction': { given: { 'body': { 
/** Core life-cycle emissions, gCO2e/MJ */
'core': number; 
/** Induced land-use change, gCO2e/MJ */
'landUseChange'?: number; 
/** Emission credits, gCO2e/MJ */
'credits'?: number; 'nonBiogenicShare'?: number; 
/** Baseline, gCO2e/MJ: 89 for jet fuel if left out */
'baseline'?: number; 
/** tCO2 per tonne of fuel: 3.16 for Jet A if left out */
'fuelConversionFactor'?: number; 
/** Price of an eligible emissions unit, USD/tCO2e */
'unitPrice'?: number } }; answer: { 'lifeCycleEmissions': Measured; 'limit': Measured; 'margin': Measured; 'reduction': Measured; 'emissionsReduction': Measured; 'value': Measured } }

/** Emissions reduction that an operator may claim for a mass of fuel under CORSIA */
'POST /analyses/carbon/corsia-claim': { given: { 'body': { 
/** Mass of fuel, t */
'mass': number; 
/** Life-cycle emissions of the fuel, gCO2e/MJ */
'lifeCycleEmissions': number; 
/** Baseline, gCO2e/MJ: 89 for jet fuel if left out */
'baseline'?: number; 
/** tCO2 per tonne of fuel: 3.16 for Jet A if left out */
'fuelConversionFactor'?: number; 
/** Price of an eligible emissions unit, USD/tCO2e */
'unitPrice'?: number } }; answer: { 'lifeCycleEmissions': Measured; 'limit': Measured; 'margin': Measured; 'reduction': Measured; 'emissionsReduction': Measured; 'value': Measured; 'claim': Measured } }

/** Clean fuel production credit 45Z of the USA, without the rounding of the statute */
'POST /analyses/carbon/clean-fuel-credit': { given: { 'body': { 
/** Carbon intensity of the fuel, kgCO2e/mmBTU */
'carbonIntensity': number; 
/** Applicable amount, USD/gal */
'applicableAmount': number } }; answer: { 'factor': Measured; 'credit': Measured; 'margin': Measured } }

/** Sustainable aviation fuel credit 40B of the USA, for fuel until the end of 2024 */
'POST /analyses/carbon/aviation-fuel-credit': { given: { 'body': { 
/** Reduction of life-cycle emissions, as a fraction */
'reduction': number } }; answer: { 'credit': Measured } }

/** Cost of avoiding a tonne of CO2e; no number where nothing is avoided */
'POST /analyses/carbon/abatement-cost': { given: { 'body': { 
/** Cost of the fuel, USD/t */
'cost': number; 
/** Price of the fossil fuel, USD/t */
'fossilPrice': number; 
/** Carbon intensity of the fossil fuel, 89 if left out, gCO2e/MJ */
'fossilCarbonIntensity'?: number; 
/** Carbon intensity of the fuel, gCO2e/MJ */
'carbonIntensity': number; 
/** Lower heating value of the fuel, MJ/kg */
'energyContent': number } }; answer: { 'abatementCost': Measured; 'saving': Measured } }

/** A carbon intensity per million British thermal units */
'POST /analyses/carbon/energy-basis': { given: { 'body': { 
/** Carbon intensity of the fuel, gCO2e/MJ */
'carbonIntensity': number } }; answer: { 'carbonIntensity': Measured } }

/** Every value of one input at which one output has the value asked for: none, one or many */
'POST /analyses/solve': { given: { 'body': Goal }; answer: Solutions }

/** How sure a case is, what makes it unsure, and what it would be elsewhere: a small study, of which nothing is stored */
'POST /analyses/study': { given: { 'body': Study }; answer: (MonteCarloAnswer | SobolIndicesAnswer | MorrisAnswer | TornadoAnswer | SpiderAnswer | SweepAnswer | MatrixAnswer | ScaleAnswer) }

/** Why two cases differ: what each input that differs adds to the difference of an output */
'POST /analyses/attribution': { given: { 'body': AttributionQuestion }; answer: Attribution }

/** Several plants as a marginal abatement cost curve, and what their buyer pays, avoids and could have offset */
'POST /analyses/portfolio': { given: { 'body': PortfolioQuestion }; answer: Portfolio }

/** Jet fuel or renewable diesel from one plant: the premium at which both are worth the same */
'POST /analyses/two-slates': { given: { 'body': TwoSlatesQuestion }; answer: TwoSlates }

/** A national target by year: fuel, plants, capital, feedstock, and the levy per litre or passenger that pays for it */
'POST /analyses/national-target': { given: { 'body': NationalTargetQuestion }; answer: NationalTarget }

/** Fuel delivered to the wing: freight, terminal, blending and testing with their carbon, and its blend with fossil fuel */
'POST /analyses/delivery': { given: { 'body': DeliveryQuestion }; answer: Delivery }

/** What a plant takes of what a country has of its feedstock, by every report that is known */
'POST /analyses/feedstock-share': { given: { 'body': FeedstockShareQuestion }; answer: FeedstockShare }

/** What a market pays above the minimum price of a plant, by a dated price */
'POST /analyses/price-gap': { given: { 'body': PriceGapQuestion }; answer: PriceGap }

/** The same case under each convention, with the difference in USD/t */
'POST /analyses/conventions': { given: { 'body': ConventionComparison }; answer: ConventionTable }

/** Net present value; the first flow is not discounted */
'POST /analyses/time-value/npv': { given: { 'body': { 
/** Fraction per period: 0.08 is 8 %. */
'rate': number; 
/** USD at the end of period 0, 1, 2, …; money paid out is negative. */
'cashFlows': (number)[] } }; answer: Measured }

/** Internal rate of return, and every rate that balances the flows */
'POST /analyses/time-value/irr': { given: { 'body': { 
/** USD at the end of period 0, 1, 2, …; money paid out is negative. */
'cashFlows': (number)[] } }; answer: TimeValueRates }

/** Net present value of flows on given days, on the day of the first one; a year has 365 days */
'POST /analyses/time-value/xnpv': { given: { 'body': { 
/** Fraction per period: 0.08 is 8 %. */
'rate': number; 
/** Flows in any order, none before the day of the first one, which present values are of. */
'cashFlows': (DatedFlow)[] } }; answer: Measured }

/** Internal rate of return of flows on given days per 365 days, and every rate that balances them */
'POST /analyses/time-value/xirr': { given: { 'body': { 
/** Flows in any order, none before the day of the first one, which present values are of. */
'cashFlows': (DatedFlow)[] } }; answer: TimeValueRates }

/** Modified internal rate of return */
'POST /analyses/time-value/mirr': { given: { 'body': { 
/** USD at the end of period 0, 1, 2, …; money paid out is negative. */
'cashFlows': (number)[]; 
/** Fraction per period: 0.08 is 8 %. */
'financeRate': number; 
/** Fraction per period: 0.08 is 8 %. */
'reinvestmentRate': number } }; answer: Measured }

/** Present value of level payments and a last sum */
'POST /analyses/time-value/pv': { given: { 'body': { 
/** Fraction per period: 0.08 is 8 %. */
'rate': number; 'periods': number; 
/** When in its period a payment falls; at its end if left out. */
'when'?: "end" | "begin"; 
/** USD; money paid out is negative. */
'payment'?: number; 
/** USD; money paid out is negative. */
'futureValue'?: number } }; answer: Measured }

/** Future value of level payments and a first sum */
'POST /analyses/time-value/fv': { given: { 'body': { 
/** Fraction per period: 0.08 is 8 %. */
'rate': number; 'periods': number; 
/** When in its period a payment falls; at its end if left out. */
'when'?: "end" | "begin"; 
/** USD; money paid out is negative. */
'payment'?: number; 
/** USD; money paid out is negative. */
'presentValue'?: number } }; answer: Measured }

/** Level payment that turns a first sum into a last one */
'POST /analyses/time-value/pmt': { given: { 'body': { 
/** Fraction per period: 0.08 is 8 %. */
'rate': number; 'periods': number; 
/** When in its period a payment falls; at its end if left out. */
'when'?: "end" | "begin"; 
/** USD; money paid out is negative. */
'presentValue': number; 
/** USD; money paid out is negative. */
'futureValue'?: number } }; answer: Measured }

/** Rate at which payments and sums balance, and every such rate */
'POST /analyses/time-value/rate': { given: { 'body': { 'periods': number; 
/** USD; money paid out is negative. */
'payment': number; 
/** USD; money paid out is negative. */
'presentValue': number; 
/** USD; money paid out is negative. */
'futureValue': number; 
/** When in its period a payment falls; at its end if left out. */
'when'?: "end" | "begin" } }; answer: TimeValueRates }

/** What an edition would change: the pathways whose defaults would be others */
'POST /admin/reference-data/editions/preview': { given: { 'body': EditionProposal }; answer: EditionPreview }
}
