// Made from the description of the API by npm run generate.

export interface components { schemas: { 
'AcceptedInvitation': { 'projectId': string }; 
'Account': { 'id': string; 'name': string; 'email': string; 'occupation': ("student" | "researcher" | null); 'accessLevel': "CORE" | "ADVANCE" | "ROADSHOW"; 'isAdmin': boolean; 'isDisabled': boolean; 'isVerified': boolean; 'createdAt': string; 'lastSignInAt': (string | null) }; 
'AccountToDelete': { 'currentPassword': string; 'sharedProjects'?: "delete" }; 
'Address': { 'email': string }; 
'AffectedPathway': { 'pathwayId': number; 'process': string; 'feedstock': string; 'effect': "changed" | "becomesUsable" | "becomesUnusable"; 'reason'?: string; 'before'?: components['schemas']['PathwayResults']; 'after'?: components['schemas']['PathwayResults'] }; 
'Alternative': { 'value': number; 'unit': components['schemas']['ReferenceUnit']; 'source': string; 'note'?: string }; 
'AlternativeSlate': { 'name'?: string; 'inputs'?: components['schemas']['GivenInputs']; 'calculationId'?: string; 'replace'?: components['schemas']['GivenInputs'] }; 
'AmountGiven': { 'value'?: number; 'values'?: (number)[]; 'unit': string; 'moneyYear'?: number; 'moneyIndex'?: string }; 
'AmountInputs': { 'fixedCapital': components['schemas']['GivenUSD']; 'workingCapital'?: components['schemas']['GivenUSD']; 'sales': components['schemas']['GivenUSDPerYr']; 'variableCost'?: components['schemas']['GivenUSDPerYr']; 'fixedCost'?: components['schemas']['GivenUSDPerYr'] }; 
'AmountOfYear': { 'year': number; 'value': number }; 
'AmountTold': { 'value': (number | null); 'unit': string; 'reason'?: string }; 
'AnnexPart': "A" | "B" | "none"; 
'AnnexTaken': { 'name': string; 'fuel': string; 'limit': number; 'source': string }; 
'Annotation': { 'name'?: (string | null); 'note'?: (string | null) }; 
'AssumptionRegister': { 'output': components['schemas']['RegisterOutput']; 'inputs': (components['schemas']['RegisteredInput'])[] }; 
'AttributedEngine': { 'value': (number | null); 'from': string; 'to': string; 'reason'?: string }; 
'AttributedOutput': { 'unit': string; 'from': components['schemas']['Measured']; 'to': components['schemas']['Measured']; 'difference': (number | null); 'shares': ((components['schemas']['AttributedShare'])[] | null); 'sections': ((components['schemas']['AttributedSection'])[] | null); 'mixture'?: (string)[]; 'reason'?: string; 'engine'?: components['schemas']['AttributedEngine'] }; 
'AttributedSection': { 'section': string; 'value': number; 'standardError': (number | null) }; 
'AttributedShare': { 'player': string; 'value': number; 'standardError': (number | null) }; 
'Attribution': { 'method': "exact" | "sampled"; 'grouping': "none" | "sections"; 'pairs': (number | null); 'mixtures': number; 'players': (components['schemas']['AttributionPlayer'])[]; 'results': Readonly<Record<string, components['schemas']['AttributedOutput']>>; 'instead': (string)[]; 'engineVersion': string }; 
'AttributionDifference': { 'place': string; 'section': string; 'label': string; 'kind': "field" | "element" | "order" | "list"; 'from': unknown; 'to': unknown }; 
'AttributionPlayer': { 'id': string; 'section': string; 'differences': (components['schemas']['AttributionDifference'])[] }; 
'AttributionQuestion': { 'from': components['schemas']['AttributionSide']; 'to': components['schemas']['AttributionSide']; 'outputs'?: (string)[]; 'grouping'?: "none" | "sections"; 'pairs'?: number }; 
'AttributionSide': { 'inputs'?: components['schemas']['GivenInputs']; 'calculationId'?: string }; 
'AuditCheck': { 'check': string; 'about': string; 'counts': components['schemas']['VerdictCounts']; 'rows': (components['schemas']['AuditedRow'])[] }; 
'AuditEvent': { 'id': number; 'happenedAt': string; 'kind': "signed_in" | "sign_in_failed" | "sign_in_refused" | "refresh_token_reused" | "session_ended" | "token_created" | "token_revoked" | "registered" | "email_verified" | "email_changed" | "password_changed" | "password_reset_requested" | "password_reset" | "account_deleted" | "access_level_changed" | "administrator_changed" | "account_disabled" | "account_enabled" | "access_denied" | "reference_data_edited" | "datum_doubted" | "doubt_withdrawn" | "cache_invalidated" | "mailbox_read" | "link_made" | "link_opened" | "link_revoked" | "person_invited" | "invitation_withdrawn" | "person_joined" | "role_changed" | "person_removed" | "person_left" | "project_offered" | "offer_withdrawn" | "offer_declined" | "project_handed_over"; 'actorId': (string | null); 'actorEmail': (string | null); 'userId': (string | null); 'userEmail': (string | null); 'network': (string | null); 'details': Readonly<Record<string, unknown>> }; 
'AuditedRow': { 'subject': string; 'pathwayId'?: number; 'verdict': "passed" | "warned" | "failed" | "notAssessed"; 'value'?: (components['schemas']['Quantity'] | components['schemas']['MissingQuantity']); 'reason'?: string }; 
'AxisNumbers': { 'values': (number)[]; 'unit': string }; 
'Balance': { 'in': (components['schemas']['Quantity'] | components['schemas']['MissingQuantity']); 'out': (components['schemas']['Quantity'] | components['schemas']['MissingQuantity']); 'conversion': (components['schemas']['Quantity'] | components['schemas']['MissingQuantity']) }; 
'BarEnd': { 'at': components['schemas']['Quantity']; 'result': components['schemas']['Measured'] }; 
'Basis': { 'mass'?: "wet" | "dry" | "dryAshFree"; 'moisture'?: number; 'heatingValue'?: "lhv" | "hhv" }; 
'BegunCommentThread': { 'id': string; 'calculationId': (string | null); 'anchor': string; 'told': (components['schemas']['ToldNumber'] | components['schemas']['ToldWord'] | null); 'isWithheld': boolean; 'createdAt': string; 'resolvedAt': (string | null); 'resolvedBy': (string | null); 'commentCount': number; 'comments': (components['schemas']['Comment'])[]; 'withheldFrom': (string)[] }; 
'BeingThere': { 'state': "editing" | "looking" | "left" }; 
'BetaDistribution': { 'kind': "beta"; 'alpha': number; 'beta': number; 'low': (components['schemas']['Quantity'] | number); 'high': (components['schemas']['Quantity'] | number) }; 
'BlendAsked': { 'share'?: number; 'fossilPrice'?: number; 'fossilIntensity'?: number; 'fossilEnergyContent'?: number; 'fossilDensity'?: number; 'annex'?: "A1" | "A2" | "A3" | "A4" | "A5" | "A6" | "A7" | "A8" }; 
'BlendDelivered': { 'massShare': components['schemas']['Measured']; 'price': components['schemas']['Measured']; 'pricePerEnergy': components['schemas']['Measured']; 'pricePerVolume': components['schemas']['Measured']; 'carbonIntensity': components['schemas']['Measured']; 'density': components['schemas']['Measured']; 'energyContent': components['schemas']['Measured']; 'left': components['schemas']['Measured'] }; 
'BreakEven': { 'threshold': components['schemas']['Quantity']; 'crossings': ((number)[])[]; 'lines': (((number)[])[])[]; 'reason'?: string }; 
'Bundle': Readonly<Record<string, unknown>>; 
'CacheStatus': { 'edition': (string | null); 'etag': (string | null); 'loadedAt': (string | null); 'ageSeconds': (number | null); 'ttlSeconds': number; 'expiresAt': (string | null); 'hits': number; 'misses': number; 'isListening': boolean }; 
'Calculation': { 'id': string; 'scenarioId': string; 'name': (string | null); 'note': (string | null); 'status': "calculating" | "calculated" | "failed"; 'engineVersion': string; 'referenceDataEdition': string; 'failure': (components['schemas']['Failure'] | null); 'queuedAt': string; 'startedAt': (string | null); 'finishedAt': (string | null); 'inputs': Readonly<Record<string, unknown>>; 'technoEconomics': (components['schemas']['TechnoEconomics'] | null); 'financials': (components['schemas']['Financials'] | null); 'money'?: (components['schemas']['MoneyOfAnalysis'] | null); 'resolvedInputs': (Readonly<Record<string, unknown>> | null); 'warnings': ((components['schemas']['Warning'])[] | null) }; 
'CalculationState': { 'scenarioId': string; 'calculationId': (string | null); 'status': "draft" | "calculating" | "calculated" | "failed"; 'message': string; 'failure': (components['schemas']['Failure'] | null); 'technoEconomics': (components['schemas']['TechnoEconomics'] | null); 'financials': (components['schemas']['Financials'] | null); 'money'?: (components['schemas']['MoneyOfAnalysis'] | null); 'resolvedInputs': (Readonly<Record<string, unknown>> | null); 'warnings': ((components['schemas']['Warning'])[] | null) }; 
'CalculationSummary': { 'id': string; 'scenarioId': string; 'name': (string | null); 'note': (string | null); 'status': "calculating" | "calculated" | "failed"; 'engineVersion': string; 'referenceDataEdition': string; 'failure': (components['schemas']['Failure'] | null); 'queuedAt': string; 'startedAt': (string | null); 'finishedAt': (string | null) }; 
'Capabilities': { 'accessLevel': "CORE" | "ADVANCE" | "ROADSHOW"; 'inputs': (string)[]; 'outputs': (string)[]; 'analyses': (string)[]; 'withheld': (string)[] }; 
'CapitalInputs': { 'insideBatteryLimits'?: components['schemas']['GivenUSD']; 'outsideBatteryLimits'?: components['schemas']['GivenUSD']; 'warehouseShare'?: components['schemas']['GivenRatio']; 'siteDevelopmentShare'?: components['schemas']['GivenRatio']; 'pipingShare'?: components['schemas']['GivenRatio']; 'proratableShare'?: components['schemas']['GivenRatio']; 'fieldExpenseShare'?: components['schemas']['GivenRatio']; 'homeOfficeShare'?: components['schemas']['GivenRatio']; 'contingencyShare'?: components['schemas']['GivenRatio']; 'otherIndirectShare'?: components['schemas']['GivenRatio']; 'insuranceShare'?: components['schemas']['GivenPerYr']; 'maintenanceShare'?: components['schemas']['GivenPerYr']; 'purchasedEquipment'?: components['schemas']['GivenUSD']; 'langFactor'?: components['schemas']['GivenRatio']; 'workingCapitalOfFixed'?: components['schemas']['GivenRatio']; 'capacityMinimum'?: components['schemas']['GivenTPerYr']; 'capacityMaximum'?: components['schemas']['GivenTPerYr']; 'costIndexReference'?: components['schemas']['GivenRatio']; 'costIndex'?: components['schemas']['GivenRatio']; 'locationFactor'?: components['schemas']['GivenRatio']; 'learningRate'?: components['schemas']['GivenRatio']; 'capacityBuiltRatio'?: components['schemas']['GivenRatio']; 'estimateClass'?: "none" | "class5" | "class4" | "class3" | "class2" | "class1"; 'plantKind'?: "nth" | "pioneer"; 'technologyStage'?: "pastResearch" | "research"; 'newTechnologyShare'?: components['schemas']['GivenRatio']; 'impurities'?: components['schemas']['GivenRatio']; 'complexity'?: components['schemas']['GivenRatio']; 'inclusiveness'?: components['schemas']['GivenRatio']; 'projectDefinition'?: components['schemas']['GivenRatio']; 'newSteps'?: components['schemas']['GivenRatio']; 'balanceEquations'?: components['schemas']['GivenRatio']; 'wasteDifficulty'?: components['schemas']['GivenRatio']; 'handlesSolids'?: "no" | "yes" }; 
'CapitalInputsDraft': { 'insideBatteryLimits'?: (components['schemas']['GivenUSDDraft'] | null); 'outsideBatteryLimits'?: (components['schemas']['GivenUSDDraft'] | null); 'warehouseShare'?: (components['schemas']['GivenRatioDraft'] | null); 'siteDevelopmentShare'?: (components['schemas']['GivenRatioDraft'] | null); 'pipingShare'?: (components['schemas']['GivenRatioDraft'] | null); 'proratableShare'?: (components['schemas']['GivenRatioDraft'] | null); 'fieldExpenseShare'?: (components['schemas']['GivenRatioDraft'] | null); 'homeOfficeShare'?: (components['schemas']['GivenRatioDraft'] | null); 'contingencyShare'?: (components['schemas']['GivenRatioDraft'] | null); 'otherIndirectShare'?: (components['schemas']['GivenRatioDraft'] | null); 'insuranceShare'?: (components['schemas']['GivenPerYrDraft'] | null); 'maintenanceShare'?: (components['schemas']['GivenPerYrDraft'] | null); 'purchasedEquipment'?: (components['schemas']['GivenUSDDraft'] | null); 'langFactor'?: (components['schemas']['GivenRatioDraft'] | null); 'workingCapitalOfFixed'?: (components['schemas']['GivenRatioDraft'] | null); 'capacityMinimum'?: (components['schemas']['GivenTPerYrDraft'] | null); 'capacityMaximum'?: (components['schemas']['GivenTPerYrDraft'] | null); 'costIndexReference'?: (components['schemas']['GivenRatioDraft'] | null); 'costIndex'?: (components['schemas']['GivenRatioDraft'] | null); 'locationFactor'?: (components['schemas']['GivenRatioDraft'] | null); 'learningRate'?: (components['schemas']['GivenRatioDraft'] | null); 'capacityBuiltRatio'?: (components['schemas']['GivenRatioDraft'] | null); 'estimateClass'?: ("none" | "class5" | "class4" | "class3" | "class2" | "class1" | null); 'plantKind'?: ("nth" | "pioneer" | null); 'technologyStage'?: ("pastResearch" | "research" | null); 'newTechnologyShare'?: (components['schemas']['GivenRatioDraft'] | null); 'impurities'?: (components['schemas']['GivenRatioDraft'] | null); 'complexity'?: (components['schemas']['GivenRatioDraft'] | null); 'inclusiveness'?: (components['schemas']['GivenRatioDraft'] | null); 'projectDefinition'?: (components['schemas']['GivenRatioDraft'] | null); 'newSteps'?: (components['schemas']['GivenRatioDraft'] | null); 'balanceEquations'?: (components['schemas']['GivenRatioDraft'] | null); 'wasteDifficulty'?: (components['schemas']['GivenRatioDraft'] | null); 'handlesSolids'?: ("no" | "yes" | null) }; 
'CarbonBalance': { 'carbonIn': (components['schemas']['Quantity'] | components['schemas']['MissingQuantity']); 'carbonOut': (components['schemas']['Quantity'] | components['schemas']['MissingQuantity']); 'conversion': (components['schemas']['Quantity'] | components['schemas']['MissingQuantity']) }; 
'CarbonInputs': { 'allocation'?: "energy" | "mass" | "value" | "displacement"; 'lifeCycleValue'?: "actual" | "default"; 'coreEmissions'?: components['schemas']['GivenGCO2ePerMJ']; 'landUseChange'?: components['schemas']['GivenGCO2ePerMJ']; 'emissionCredits'?: components['schemas']['GivenGCO2ePerMJ']; 'nonBiogenicShare'?: components['schemas']['GivenRatio']; 'corsiaBaseline'?: components['schemas']['GivenGCO2ePerMJ']; 'fuelConversionFactor'?: components['schemas']['GivenTCO2ePerT']; 'eligibleUnitPrice'?: components['schemas']['GivenUSDPerTCO2e']; 'renewableKind'?: "biofuel" | "nonBiological"; 'cleanFuelAmount'?: components['schemas']['GivenCarbonCleanFuelAmount']; 'corsiaLifeCycleEmissions'?: components['schemas']['GivenGCO2ePerMJ']; 'redCarbonIntensity'?: components['schemas']['GivenGCO2ePerMJ']; 'reFuelEUCarbonIntensity'?: components['schemas']['GivenGCO2ePerMJ']; 'ukCarbonIntensity'?: components['schemas']['GivenGCO2ePerMJ']; 'cleanFuelEmissionsRate'?: components['schemas']['GivenGCO2ePerKWh']; 'lcfsCarbonIntensity'?: components['schemas']['GivenGCO2ePerMJ']; 'rfsCarbonIntensity'?: components['schemas']['GivenGCO2ePerMJ']; 'lcfsBenchmark'?: components['schemas']['GivenGCO2ePerMJ']; 'rfsThreshold'?: components['schemas']['GivenGCO2ePerMJ']; 'corsiaLifeCycleEmissionsMethod'?: string; 'corsiaLifeCycleEmissionsSource'?: string; 'redCarbonIntensityMethod'?: string; 'redCarbonIntensitySource'?: string; 'reFuelEUCarbonIntensityMethod'?: string; 'reFuelEUCarbonIntensitySource'?: string; 'ukCarbonIntensityMethod'?: string; 'ukCarbonIntensitySource'?: string; 'cleanFuelEmissionsRateMethod'?: string; 'cleanFuelEmissionsRateSource'?: string; 'lcfsCarbonIntensityMethod'?: string; 'lcfsCarbonIntensitySource'?: string; 'rfsCarbonIntensityMethod'?: string; 'rfsCarbonIntensitySource'?: string }; 
'CarbonInputsDraft': { 'allocation'?: ("energy" | "mass" | "value" | "displacement" | null); 'lifeCycleValue'?: ("actual" | "default" | null); 'coreEmissions'?: (components['schemas']['GivenGCO2ePerMJDraft'] | null); 'landUseChange'?: (components['schemas']['GivenGCO2ePerMJDraft'] | null); 'emissionCredits'?: (components['schemas']['GivenGCO2ePerMJDraft'] | null); 'nonBiogenicShare'?: (components['schemas']['GivenRatioDraft'] | null); 'corsiaBaseline'?: (components['schemas']['GivenGCO2ePerMJDraft'] | null); 'fuelConversionFactor'?: (components['schemas']['GivenTCO2ePerTDraft'] | null); 'eligibleUnitPrice'?: (components['schemas']['GivenUSDPerTCO2eDraft'] | null); 'renewableKind'?: ("biofuel" | "nonBiological" | null); 'cleanFuelAmount'?: (components['schemas']['GivenCarbonCleanFuelAmountDraft'] | null); 'corsiaLifeCycleEmissions'?: (components['schemas']['GivenGCO2ePerMJDraft'] | null); 'redCarbonIntensity'?: (components['schemas']['GivenGCO2ePerMJDraft'] | null); 'reFuelEUCarbonIntensity'?: (components['schemas']['GivenGCO2ePerMJDraft'] | null); 'ukCarbonIntensity'?: (components['schemas']['GivenGCO2ePerMJDraft'] | null); 'cleanFuelEmissionsRate'?: (components['schemas']['GivenGCO2ePerKWhDraft'] | null); 'lcfsCarbonIntensity'?: (components['schemas']['GivenGCO2ePerMJDraft'] | null); 'rfsCarbonIntensity'?: (components['schemas']['GivenGCO2ePerMJDraft'] | null); 'lcfsBenchmark'?: (components['schemas']['GivenGCO2ePerMJDraft'] | null); 'rfsThreshold'?: (components['schemas']['GivenGCO2ePerMJDraft'] | null); 'corsiaLifeCycleEmissionsMethod'?: (string | null); 'corsiaLifeCycleEmissionsSource'?: (string | null); 'redCarbonIntensityMethod'?: (string | null); 'redCarbonIntensitySource'?: (string | null); 'reFuelEUCarbonIntensityMethod'?: (string | null); 'reFuelEUCarbonIntensitySource'?: (string | null); 'ukCarbonIntensityMethod'?: (string | null); 'ukCarbonIntensitySource'?: (string | null); 'cleanFuelEmissionsRateMethod'?: (string | null); 'cleanFuelEmissionsRateSource'?: (string | null); 'lcfsCarbonIntensityMethod'?: (string | null); 'lcfsCarbonIntensitySource'?: (string | null); 'rfsCarbonIntensityMethod'?: (string | null); 'rfsCarbonIntensitySource'?: (string | null) }; 
'CarbonIntensity': { 'feedstocks': components['schemas']['MeasuredGCO2ePerMJ']; 'utilities': components['schemas']['MeasuredGCO2ePerMJ']; 'process': components['schemas']['MeasuredGCO2ePerMJ']; 'total': components['schemas']['MeasuredGCO2ePerMJ']; 'mainProduct': components['schemas']['MeasuredGCO2ePerMJ'] }; 
'CaseTable': { 'id': string; 'scenarioId': string; 'state': "queued" | "running" | "done" | "cancelled" | "failed"; 'progress': components['schemas']['CaseTableProgress']; 'failure': (components['schemas']['CaseTableFailure'] | null); 'engineVersion': string; 'queuedAt': string; 'startedAt': (string | null); 'finishedAt': (string | null); 'keptUntil': (string | null) }; 
'CaseTableFailure': { 'code': "time_limit" | "memory_limit" | "worker_lost" | "program_changed" | "no_longer_allowed" | "internal_error"; 'message': string }; 
'CaseTableProgress': { 'rows': number; 'of': number; 'refused': number; 'rate': (number | null); 'secondsLeft': (number | null) }; 
'CashFlow': { 'year': components['schemas']['MeasuredYr']; 'capital': components['schemas']['MeasuredUSD']; 'revenue': components['schemas']['MeasuredUSD']; 'opex': components['schemas']['MeasuredUSD']; 'depreciation': components['schemas']['MeasuredUSD']; 'tax': components['schemas']['MeasuredUSD']; 'cashFlow': components['schemas']['MeasuredUSD']; 'discountFactor': components['schemas']['MeasuredRatio']; 'discountedCashFlow': components['schemas']['MeasuredUSD']; 'cumulativeCashFlow': components['schemas']['MeasuredUSD']; 'cumulativeDiscountedCashFlow': components['schemas']['MeasuredUSD'] }; 
'CashFlowSeries': { 'capitalSpending': components['schemas']['MeasuredUSDByYear']; 'workingCapital': components['schemas']['MeasuredUSDByYear']; 'policyIncome': components['schemas']['MeasuredUSDByYear']; 'policyTaxCredit': components['schemas']['MeasuredUSDByYear']; 'grants': components['schemas']['MeasuredUSDByYear']; 'variableCost': components['schemas']['MeasuredUSDByYear']; 'fixedCost': components['schemas']['MeasuredUSDByYear']; 'taxProject': components['schemas']['MeasuredUSDByYear']; 'taxEquity': components['schemas']['MeasuredUSDByYear']; 'loanDrawn': components['schemas']['MeasuredUSDByYear']; 'constructionInterest': components['schemas']['MeasuredUSDByYear']; 'interest': components['schemas']['MeasuredUSDByYear']; 'principal': components['schemas']['MeasuredUSDByYear']; 'loanBalance': components['schemas']['MeasuredUSDByYear']; 'cashAvailableForDebtService': components['schemas']['MeasuredUSDByYear']; 'debtServiceCover': components['schemas']['MeasuredRatioByYear']; 'cashFlowProject': components['schemas']['MeasuredUSDByYear']; 'cashFlowEquity': components['schemas']['MeasuredUSDByYear']; 'returnFlow': components['schemas']['MeasuredUSDByYear'] }; 
'CellsWithoutValue': { 'reason': string; 'cells': (number)[] }; 
'ChangedLibraryItem': { 'name': string; 'body': components['schemas']['LibraryBody']; 'source': string; 'link'?: (string | null); 'note'?: (string | null) }; 
'CheckedPathway': { 'id': number; 'processId': number; 'feedstockId': (number | null); 'feedstockName': string; 'annualLoadHours'?: components['schemas']['Datum']; 'processCarbonIntensity'?: components['schemas']['Datum']; 'lifetime'?: components['schemas']['Datum']; 'discountRate'?: components['schemas']['Datum']; 'referenceCapital'?: components['schemas']['Datum']; 'referenceCapacity'?: components['schemas']['Datum']; 'scalingExponent'?: components['schemas']['Datum']; 'workingCapitalRatio'?: components['schemas']['Datum']; 'indirectOpexRatio'?: components['schemas']['Datum']; 'capacityMinimum'?: components['schemas']['Datum']; 'capacityMaximum'?: components['schemas']['Datum']; 'averageProductDensity'?: components['schemas']['Datum']; 'flaws'?: (string)[]; 'literatureClass'?: "hefaWaste" | "hefaCrops" | "atj" | "ftWaste" | "ftBiomass" | "pyrolysis" | "ptl"; 'corsia'?: components['schemas']['CorsiaDefault']; 'variants'?: (components['schemas']['PathwayVariant'])[]; 'feedstock': components['schemas']['PathwayFeedstock']; 'utilities': (components['schemas']['PathwayUtility'])[]; 'products': (components['schemas']['PathwayProduct'])[]; 'processName': string; 'usable': boolean; 'reason'?: string; 'warnings': (string)[]; 'carbonBalance': components['schemas']['CarbonBalance']; 'massBalance': components['schemas']['Balance']; 'energyBalance': components['schemas']['Balance']; 'missing': (components['schemas']['MissingDefault'])[] }; 
'Comment': { 'id': string; 'by': (string | null); 'isOwn': boolean; 'text': string; 'createdAt': string; 'editedAt': (string | null) }; 
'CommentReply': { 'id': string; 'by': (string | null); 'isOwn': boolean; 'text': string; 'createdAt': string; 'editedAt': (string | null); 'threadId': string; 'commentCount': number; 'withheldFrom': (string)[] }; 
'CommentResolution': { 'isResolved': boolean }; 
'CommentThread': { 'id': string; 'calculationId': (string | null); 'anchor': string; 'told': (components['schemas']['ToldNumber'] | components['schemas']['ToldWord'] | null); 'isWithheld': boolean; 'createdAt': string; 'resolvedAt': (string | null); 'resolvedBy': (string | null); 'commentCount': number; 'comments': (components['schemas']['Comment'])[] }; 
'CommentedPlace': { 'anchor': string; 'open': number; 'resolved': number }; 
'ComparedPathway': { 'pathwayId': number; 'process': string; 'feedstock': string; 'carbonIntensity': (components['schemas']['Quantity'] | components['schemas']['MissingQuantity']); 'corsiaDefault': (components['schemas']['Quantity'] | components['schemas']['MissingQuantity']); 'ratioToCorsia': (components['schemas']['Quantity'] | components['schemas']['MissingQuantity']); 'isNearCorsia'?: boolean; 'minimumPrice'?: (components['schemas']['Quantity'] | components['schemas']['MissingQuantity']); 'literature'?: components['schemas']['LiteratureRange']; 'isWithinLiterature'?: boolean; 'flaws': (string)[] }; 
'Confidence': "high" | "medium" | "low"; 
'ContractInputs': { 'name': string; 'kind': "fixed" | "floor" | "cap" | "difference"; 'coveredShare'?: components['schemas']['GivenRatio']; 'coveredAmount'?: components['schemas']['GivenContractCoveredAmount']; 'firstYear'?: components['schemas']['GivenYr']; 'years'?: components['schemas']['GivenYr']; 'yearlyChange'?: components['schemas']['GivenRatio']; 'indexation'?: "none" | "inflation"; 'referenceEscalation'?: components['schemas']['GivenRatio']; 'price': (components['schemas']['GivenContractPrice'] | components['schemas']['GivenContractPriceTable']); 'referencePrice'?: (components['schemas']['GivenContractReferencePrice'] | components['schemas']['GivenContractReferencePriceTable']); 'product'?: string }; 
'ContractInputsDraft': { 'name'?: (string | null); 'kind'?: ("fixed" | "floor" | "cap" | "difference" | null); 'coveredShare'?: (components['schemas']['GivenRatioDraft'] | null); 'coveredAmount'?: (components['schemas']['GivenContractCoveredAmountDraft'] | null); 'firstYear'?: (components['schemas']['GivenYrDraft'] | null); 'years'?: (components['schemas']['GivenYrDraft'] | null); 'yearlyChange'?: (components['schemas']['GivenRatioDraft'] | null); 'indexation'?: ("none" | "inflation" | null); 'referenceEscalation'?: (components['schemas']['GivenRatioDraft'] | null); 'price'?: (components['schemas']['GivenContractPriceTableDraft'] | null); 'referencePrice'?: (components['schemas']['GivenContractReferencePriceTableDraft'] | null); 'product'?: (string | null) }; 
'ContractPayment': { 'name': string; 'kind': string; 'total': components['schemas']['MeasuredUSD']; 'presentValue': components['schemas']['MeasuredUSD']; 'payments': components['schemas']['MeasuredByYear'] }; 
'Convention': { 'preset'?: "convention-c" | "safapac-2025" | "nrel-nth-plant" | "biosteam" | "h2a"; 'depreciationBase'?: "totalCapital" | "fixedCapital"; 'workingCapital'?: "kept" | "released"; 'taxLosses'?: "lost" | "carriedForward" | "relievedAtOnce"; 'carbonPremium'?: "ignored" | "applied"; 'returnBasis'?: "project" | "equity"; 'deductibleDebt'?: "interest" | "payment"; 'constructionInterest'?: "paidOnDraw" | "paidOnBalance" | "capitalised" | "none"; 'timeZero'?: "lastConstructionYear" | "firstConstructionYear"; 'flowTiming'?: "endOfYear" | "midYear"; 'moneyBasis'?: "nominal" | "real"; 'workingCapitalMoney'?: "asSpent" | "inflated"; 'residualBookValue'?: "lost" | "writtenOff"; 'replacementTax'?: "notDeducted" | "expensed" | "depreciated"; 'energySales'?: "sales" | "variableCost" }; 
'ConventionComparison': { 'inputs': components['schemas']['GivenInputs']; 'output'?: "mfsp" | "lcop" | "lcopByProductCredit" }; 
'ConventionTable': { 'output': string; 'unit': "USD/t"; 'value': (number | null); 'reason'?: string; 'rows': ({ 'convention': string; 'setting': string; 'isBase': boolean; 'value': (number | null); 'difference': (number | null); 'unit': "USD/t"; 'reason'?: string })[]; 'warnings': (components['schemas']['Warning'])[] }; 
'CopiedSupply': { 'scenarioId': string; 'scenario': string; 'calculatedAt': string; 'engineVersion': string; 'referenceDataEdition': string; 'inputsHash': string; 'price': { 'value': number; 'unit': "USD/t" | "USD/kWh" }; 'carbonIntensity'?: { 'value': number; 'unit': "kgCO2e/t" | "gCO2e/kWh" }; 'energyContent'?: { 'value': number; 'unit': "MJ/kg" }; 'suppliers': (components['schemas']['FartherSupplier'])[] }; 
'CorsiaDefault': { 'coreEmissions': components['schemas']['Datum']; 'landUseChange': components['schemas']['Datum'] }; 
'CorsiaResult': { 'lifeCycleEmissions': components['schemas']['MeasuredGCO2ePerMJ']; 'reduction': components['schemas']['MeasuredRatio']; 'emissionsReduction': components['schemas']['MeasuredTCO2ePerT']; 'emissionsReductionPerYear': components['schemas']['MeasuredTCO2ePerYr']; 'emissionsReductionValue': components['schemas']['MeasuredUSDPerT']; 'cleanFuelFactor': components['schemas']['MeasuredRatio']; 'cleanFuelCredit': components['schemas']['MeasuredUSDPerGal'] }; 
'CostIndex': { 'name': string; 'series': string; 'publisher': string; 'base': string; 'licence': string; 'note': string; 'rows': ({ 'year': number; 'index': components['schemas']['Datum'] })[]; 'quoted': { 'name': string; 'licence': string; 'rows': ({ 'year': number; 'index': components['schemas']['Datum'] })[] } }; 
'CostShare': { 'item': string; 'kind': "capital" | "feedstock" | "utility" | "indirect"; 'value': (number | null); 'unit': "USD/t"; 'reason'?: string; 'share': (number | null) }; 
'CountedByText': { 'of': (string | null); 'data': number }; 
'CountedByYear': { 'of': (number | null); 'data': number }; 
'Country': { 'id': number; 'name': string; 'aliases'?: (string)[]; 'code'?: string; 'taxRate': components['schemas']['Datum']; 'locationFactor'?: components['schemas']['Datum'] }; 
'CountryCode': "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW"; 
'CountryUtility': { 'countryId': number; 'price'?: components['schemas']['Datum']; 'carbonIntensity'?: components['schemas']['Datum'] }; 
'CreatedToken': { 'token': string; 'id': string; 'name': string; 'scope': "read" | "calculate" | "write"; 'createdAt': string; 'expiresAt': string; 'lastUsedAt': (string | null) }; 
'Credentials': { 'email': string; 'password': string }; 
'CumulativeDistribution': { 'kind': "cumulative"; 'values': (components['schemas']['Quantities'] | (number)[]); 'cumulative': (number)[] }; 
'DataCounts': { 'all': number; 'withValue': number; 'withRange': number; 'noRangeKnown': number; 'silentOnRange': number; 'doubted': number; 'bySource': (components['schemas']['CountedByText'])[]; 'byLicence': (components['schemas']['CountedByText'])[]; 'byConfidence': (components['schemas']['CountedByText'])[]; 'byYear': (components['schemas']['CountedByYear'])[]; 'byTable': (components['schemas']['CountedByText'])[] }; 
'DatedFlow': { 'date': string; 'amount': number }; 
'Datum': (components['schemas']['KnownDatum'] | components['schemas']['MissingDatum']); 
'DatumChange': { 'table': "processes" | "feedstocks" | "utilities" | "products" | "countries" | "pathways" | "parameterSets"; 'id': number; 'field': string; 'value': (number | null); 'unit': components['schemas']['ReferenceUnit']; 'source': string; 'confidence': components['schemas']['Confidence']; 'low'?: number; 'high'?: number; 'basis'?: components['schemas']['Basis']; 'rangeSource'?: string; 'noRange'?: string; 'place'?: string; 'licence'?: string; 'currencyYear'?: (number | null); 'year'?: number; 'note'?: string; 'reason'?: string }; 
'DatumDoubt': { 'doubtId': string; 'edition': string; 'table': "processes" | "feedstocks" | "utilities" | "products" | "countries" | "pathways" | "parameterSets" | "literature.feedstocks" | "literature.products" | "literature.appendix"; 'id': number; 'field': string; 'note': string; 'source': string; 'at': string; 'byWhom': ({ 'id': string; 'name': (string | null) } | null) }; 
'Debt': { 'loan': components['schemas']['MeasuredUSD']; 'borrowedShare': components['schemas']['MeasuredRatio']; 'targetCover': components['schemas']['MeasuredRatio']; 'lowestCover': components['schemas']['MeasuredRatio']; 'averageCover': components['schemas']['MeasuredRatio']; 'loanLifeCover': components['schemas']['MeasuredRatio']; 'projectLifeCover': components['schemas']['MeasuredRatio']; 'fee': components['schemas']['MeasuredUSD']; 'reserve': components['schemas']['MeasuredUSDByYear']; 'swept': components['schemas']['MeasuredUSDByYear']; 'kept': components['schemas']['MeasuredUSDByYear'] }; 
'DeciderPlant': { 'name'?: string; 'inputs'?: components['schemas']['GivenInputs']; 'calculationId'?: string }; 
'Decision': { 'target': string; 'pointer': string; 'name': string }; 
'DefaultCapital': { 'capacityMinimum'?: components['schemas']['Quantity']; 'capacityMaximum'?: components['schemas']['Quantity']; 'locationFactor'?: components['schemas']['Quantity'] }; 
'DefaultCarbon': { 'coreEmissions'?: components['schemas']['Quantity']; 'landUseChange'?: components['schemas']['Quantity'] }; 
'DefaultEconomics': { 'lifetime'?: components['schemas']['Quantity']; 'discountRate'?: components['schemas']['Quantity']; 'taxRate'?: components['schemas']['Quantity']; 'referenceCapital'?: components['schemas']['Quantity']; 'referenceCapacity'?: components['schemas']['Quantity']; 'scalingExponent'?: components['schemas']['Quantity']; 'workingCapitalRatio'?: components['schemas']['Quantity']; 'indirectOpexRatio'?: components['schemas']['Quantity'] }; 
'DefaultEligibility': { 'process'?: string }; 
'DefaultEmissions': { 'id': number; 'edition': string; 'process': string; 'feedstock': string; 'conversion': "both" | "standalone" | "integrated"; 'region': string; 'core': components['schemas']['Datum']; 'landUseChange': components['schemas']['Datum'] }; 
'DefaultFeedstock': { 'name': string; 'price'?: components['schemas']['Quantity']; 'carbonContent'?: components['schemas']['Quantity']; 'carbonIntensity'?: components['schemas']['Quantity']; 'energyContent'?: components['schemas']['Quantity']; 'consumptionRatio'?: components['schemas']['Quantity']; 'class'?: string; 'annex'?: string; 'material'?: string }; 
'DefaultInputs': { 'plant': components['schemas']['DefaultPlant']; 'feedstocks': (components['schemas']['DefaultFeedstock'])[]; 'utilities': (components['schemas']['DefaultUtility'])[]; 'products': (components['schemas']['DefaultProduct'])[]; 'economics': components['schemas']['DefaultEconomics']; 'carbon'?: components['schemas']['DefaultCarbon']; 'capital'?: components['schemas']['DefaultCapital']; 'eligibility'?: components['schemas']['DefaultEligibility'] }; 
'DefaultPlant': { 'capacity'?: components['schemas']['Quantity']; 'annualLoadHours'?: components['schemas']['Quantity']; 'processCarbonIntensity'?: components['schemas']['Quantity']; 'literatureClass'?: string; 'country'?: string }; 
'DefaultProduct': { 'name': string; 'isFuel': boolean; 'price'?: components['schemas']['Quantity']; 'carbonContent'?: components['schemas']['Quantity']; 'energyContent'?: components['schemas']['Quantity']; 'yield'?: components['schemas']['Quantity']; 'density'?: components['schemas']['Quantity']; 'class'?: string }; 
'DefaultUtility': { 'name': string; 'price'?: components['schemas']['Quantity']; 'carbonIntensity'?: components['schemas']['Quantity']; 'consumptionRatio'?: components['schemas']['Quantity']; 'carbonContent'?: components['schemas']['Quantity']; 'energyContent'?: components['schemas']['Quantity'] }; 
'Delivery': { 'delivered': components['schemas']['FuelDelivered']; 'blend'?: components['schemas']['BlendDelivered']; 'annex': (components['schemas']['AnnexTaken'] | null); 'notes': (string)[]; 'withheld': (string)[]; 'engineVersion': string; 'explanation'?: (components['schemas']['Step'])[] }; 
'DeliveryQuestion': { 'plant'?: components['schemas']['DeciderPlant']; 'costBy'?: "minimumSellingPrice" | "levelizedCost"; 'neat'?: components['schemas']['NeatFuel']; 'way'?: components['schemas']['WayToTheWing']; 'blend'?: components['schemas']['BlendAsked']; 'source'?: string; 'explain'?: string }; 
'DiscreteDistribution': { 'kind': "discrete"; 'values': (components['schemas']['Quantities'] | (number)[]); 'probabilities': (number)[] }; 
'Doubt': { 'note': string; 'source': string; 'at': string }; 
'Draft': { 'plant'?: components['schemas']['PlantInputsDraft']; 'feedstocks'?: ((components['schemas']['FeedstockInputsDraft'])[] | Readonly<Record<string, (components['schemas']['FeedstockInputsDraft'] | null)>>); 'utilities'?: ((components['schemas']['UtilityInputsDraft'])[] | Readonly<Record<string, (components['schemas']['UtilityInputsDraft'] | null)>>); 'products'?: ((components['schemas']['ProductInputsDraft'])[] | Readonly<Record<string, (components['schemas']['ProductInputsDraft'] | null)>>); 'policies'?: ((components['schemas']['PolicyInputsDraft'])[] | Readonly<Record<string, (components['schemas']['PolicyInputsDraft'] | null)>>); 'parts'?: ((components['schemas']['PartInputsDraft'])[] | Readonly<Record<string, (components['schemas']['PartInputsDraft'] | null)>>); 'contracts'?: ((components['schemas']['ContractInputsDraft'])[] | Readonly<Record<string, (components['schemas']['ContractInputsDraft'] | null)>>); 'economics'?: components['schemas']['EconomicInputsDraft']; 'finance'?: components['schemas']['FinanceInputsDraft']; 'carbon'?: components['schemas']['CarbonInputsDraft']; 'capital'?: components['schemas']['CapitalInputsDraft']; 'eligibility'?: components['schemas']['EligibilityInputsDraft']; 'convention'?: ("convention-c" | "safapac-2025" | "nrel-nth-plant" | "biosteam" | "h2a" | components['schemas']['Convention']); 'money'?: components['schemas']['MoneyDraft']; 'ranges'?: Readonly<Record<string, (components['schemas']['InputRange'] | null)>>; 'together'?: ((components['schemas']['MovingTogether'])[] | null); 'logistics'?: components['schemas']['DraftLogistics'] }; 
'DraftLogistics': { 'yield'?: ({ 'value': number; 'unit': "t/(km2·yr)" | "t/(ha·yr)" | "kg/(ha·yr)" } | null); 'share'?: ({ 'value': number; 'unit': "1" | "%" } | null); 'detour'?: (number | null); 'costPerTonne'?: ({ 'value': number; 'unit': "USD/t" | "USD/kg" } | null); 'costPerTonneKilometre'?: ({ 'value': number; 'unit': "USD/(t·km)" | "USD/(t·mi)" } | null) }; 
'EconomicInputs': { 'lifetime': components['schemas']['GivenYr']; 'discountRate': components['schemas']['GivenRatio']; 'taxRate': components['schemas']['GivenRatio']; 'referenceCapital'?: components['schemas']['GivenUSD']; 'referenceCapacity': components['schemas']['GivenTPerYr']; 'scalingExponent': components['schemas']['GivenRatio']; 'workingCapitalRatio'?: components['schemas']['GivenRatio']; 'indirectOpexRatio'?: (components['schemas']['GivenPerYr'] | components['schemas']['GivenPerYrTable']); 'depreciationPeriod'?: components['schemas']['GivenYr']; 'carbonPrice'?: (components['schemas']['GivenUSDPerTCO2e'] | components['schemas']['GivenUSDPerTCO2eTable']); 'fossilPrice'?: components['schemas']['GivenEconomicFossilPrice']; 'fossilCarbonIntensity'?: components['schemas']['GivenGCO2ePerMJ']; 'mainProduct'?: string }; 
'EconomicInputsDraft': { 'lifetime'?: (components['schemas']['GivenYrDraft'] | null); 'discountRate'?: (components['schemas']['GivenRatioDraft'] | null); 'taxRate'?: (components['schemas']['GivenRatioDraft'] | null); 'referenceCapital'?: (components['schemas']['GivenUSDDraft'] | null); 'referenceCapacity'?: (components['schemas']['GivenTPerYrDraft'] | null); 'scalingExponent'?: (components['schemas']['GivenRatioDraft'] | null); 'workingCapitalRatio'?: (components['schemas']['GivenRatioDraft'] | null); 'indirectOpexRatio'?: (components['schemas']['GivenPerYrTableDraft'] | null); 'depreciationPeriod'?: (components['schemas']['GivenYrDraft'] | null); 'carbonPrice'?: (components['schemas']['GivenUSDPerTCO2eTableDraft'] | null); 'fossilPrice'?: (components['schemas']['GivenEconomicFossilPriceDraft'] | null); 'fossilCarbonIntensity'?: (components['schemas']['GivenGCO2ePerMJDraft'] | null); 'mainProduct'?: (string | null) }; 
'EditedComment': { 'text': string }; 
'Edition': { 'edition': string; 'published': string; 'note': string }; 
'EditionAudit': { 'edition': string; 'published': string; 'counts': components['schemas']['DataCounts']; 'checks': (components['schemas']['AuditCheck'])[] }; 
'EditionChanges': { 'edition': string; 'basedOn': string; 'note'?: string; 'changes': (components['schemas']['DatumChange'])[] }; 
'EditionPreview': { 'country': string; 'changes': (string)[]; 'pathways': (components['schemas']['AffectedPathway'])[] }; 
'EditionProposal': { 'basedOn': string; 'changes': (components['schemas']['DatumChange'])[]; 'country'?: string }; 
'EditionSummary': { 'edition': string; 'basedOn': (string | null); 'createdAt': string; 'byWhom': ({ 'id': string; 'name': (string | null) } | null); 'isCurrent': boolean }; 
'ElectricityKind': "renewable" | "nuclear" | "other"; 
'ElectricityPrices': { 'unit': string; 'year': number; 'source': string; 'licence': string; 'confidence': "high" | "medium" | "low"; 'consumption': string; 'taxes': string; 'note': string }; 
'Eligibility': { 'scheme': string; 'emissions': components['schemas']['Measured']; 'limit': components['schemas']['Measured']; 'margin': components['schemas']['Measured']; 'isMet'?: boolean; 'status': "met" | "notMet" | "notAssessed" | "notApplicable"; 'rules': (components['schemas']['EligibilityRule'])[]; 'method': components['schemas']['EligibilityMethod'] }; 
'EligibilityInputs': { 'process'?: components['schemas']['ProcessCode']; 'supplyYear'?: components['schemas']['GivenYr']; 'operationStart'?: string; 'electricity'?: components['schemas']['ElectricityKind']; 'meetsLandCriteria'?: boolean; 'hasLowLandUseChangeRisk'?: boolean; 'isElectricityAdditional'?: boolean; 'isCarbonDioxidePriced'?: boolean; 'isWithinShareCap'?: boolean; 'hasOwnPathway'?: boolean; 'isCertifiedForCorsia'?: boolean; 'isCertifiedForRed'?: boolean; 'isCertifiedForUk'?: boolean; 'isCertifiedFor45Z'?: boolean; 'isCertifiedForLcfs'?: boolean; 'isCertifiedForRfs'?: boolean }; 
'EligibilityInputsDraft': { 'process'?: (components['schemas']['ProcessCode'] | null); 'supplyYear'?: (components['schemas']['GivenYrDraft'] | null); 'operationStart'?: (string | null); 'electricity'?: (components['schemas']['ElectricityKind'] | null); 'meetsLandCriteria'?: (boolean | null); 'hasLowLandUseChangeRisk'?: (boolean | null); 'isElectricityAdditional'?: (boolean | null); 'isCarbonDioxidePriced'?: (boolean | null); 'isWithinShareCap'?: (boolean | null); 'hasOwnPathway'?: (boolean | null); 'isCertifiedForCorsia'?: (boolean | null); 'isCertifiedForRed'?: (boolean | null); 'isCertifiedForUk'?: (boolean | null); 'isCertifiedFor45Z'?: (boolean | null); 'isCertifiedForLcfs'?: (boolean | null); 'isCertifiedForRfs'?: (boolean | null) }; 
'EligibilityMethod': { 'carbonValue': "calculated" | "default" | "given"; 'note': string }; 
'EligibilityRule': { 'id': string; 'rule': string; 'article': string; 'source': string; 'status': "met" | "notMet" | "notAssessed" | "notApplicable"; 'reason': string; 'margin'?: components['schemas']['Measured'] }; 
'EligibleUnitPrice': { 'value': number; 'source'?: string }; 
'EmpiricalDistribution': { 'kind': "empirical"; 'values': (components['schemas']['Quantities'] | (number)[]) }; 
'EnergyPrices': { 'electricity': components['schemas']['ElectricityPrices']; 'exchangeRate': components['schemas']['ExchangeRateOfYear']; 'rows': ({ 'id': number; 'country': string; 'code': string; 'firstHalf': number; 'secondHalf': number; 'isEstimate': boolean })[] }; 
'EscalationBasis': "real" | "nominal"; 
'Estimate': { 'value': (number | null); 'standardError': (number | null); 'interval95': ((number)[] | null); 'reason'?: string }; 
'EvenWorth': { 'status': "none" | "one" | "many"; 'evenPrice': components['schemas']['Measured']; 'premium': components['schemas']['Measured']; 'premiumPerEnergy': components['schemas']['Measured']; 'evenPrices': (number)[]; 'check': components['schemas']['SlatesCheck']; 'present': components['schemas']['SlatesNow'] }; 
'Exceedance': { 'threshold': components['schemas']['Quantity']; 'value': (number | null); 'standardError': (number | null); 'interval95': ((number)[] | null); 'reason'?: string }; 
'ExchangeRate': { 'value': number; 'unit': string; 'year': number; 'source': string }; 
'ExchangeRateOfYear': { 'unit': string; 'year': number; 'source': string; 'licence': string; 'confidence': "high" | "medium" | "low"; 'value': number }; 
'ExistingConversionPlant': { 'plantCapacity': components['schemas']['ValueByUnitId']; 'annualLoadHours': number; 'ciProcessDefault': number }; 
'ExistingConversionPlantDraft': { 'plantCapacity'?: (components['schemas']['ValueByUnitIdDraft'] | null); 'annualLoadHours'?: (number | null); 'ciProcessDefault'?: (number | null) }; 
'ExistingEconomicParameters': { 'projectLifetimeYears': number; 'discountRatePercent': number; 'tciRefMusd'?: (number | null); 'referenceCapacityKtpa'?: (number | null); 'tciScalingExponent': number; 'workingCapitalTciRatio': number; 'indirectOpexTciRatio': number }; 
'ExistingEconomicParametersDraft': { 'projectLifetimeYears'?: (number | null); 'discountRatePercent'?: (number | null); 'tciRefMusd'?: (number | null); 'referenceCapacityKtpa'?: (number | null); 'tciScalingExponent'?: (number | null); 'workingCapitalTciRatio'?: (number | null); 'indirectOpexTciRatio'?: (number | null) }; 
'ExistingFeedstockData': { 'name': string; 'price': components['schemas']['ValueByUnitId']; 'carbonContent': number; 'carbonIntensity': components['schemas']['ValueByUnitId']; 'energyContent': number; 'yieldPercent': number }; 
'ExistingFeedstockDataDraft': { 'name'?: (string | null); 'price'?: (components['schemas']['ValueByUnitIdDraft'] | null); 'carbonContent'?: (number | null); 'carbonIntensity'?: (components['schemas']['ValueByUnitIdDraft'] | null); 'energyContent'?: (number | null); 'yieldPercent'?: (number | null) }; 
'ExistingInputs': { 'processId'?: (number | null); 'feedstockId'?: (number | null); 'countryId'?: (number | null); 'conversionPlant': components['schemas']['ExistingConversionPlant']; 'economicParameters': components['schemas']['ExistingEconomicParameters']; 'feedstockData': (components['schemas']['ExistingFeedstockData'])[]; 'utilityData': (components['schemas']['ExistingUtilityData'])[]; 'productData': (components['schemas']['ExistingProductData'])[]; 'convention'?: unknown }; 
'ExistingInputsDraft': { 'processId'?: (number | null); 'feedstockId'?: (number | null); 'countryId'?: (number | null); 'conversionPlant'?: components['schemas']['ExistingConversionPlantDraft']; 'economicParameters'?: components['schemas']['ExistingEconomicParametersDraft']; 'feedstockData'?: ((components['schemas']['ExistingFeedstockDataDraft'] | null))[]; 'utilityData'?: ((components['schemas']['ExistingUtilityDataDraft'] | null))[]; 'productData'?: ((components['schemas']['ExistingProductDataDraft'] | null))[]; 'convention'?: unknown }; 
'ExistingProductData': { 'name': string; 'isFuel'?: (boolean | null); 'price': components['schemas']['ValueByUnitId']; 'priceSensitivityToCi': number; 'carbonContent': number; 'energyContent': number; 'yieldPercent': number; 'productDensity': number }; 
'ExistingProductDataDraft': { 'name'?: (string | null); 'isFuel'?: (boolean | null); 'price'?: (components['schemas']['ValueByUnitIdDraft'] | null); 'priceSensitivityToCi'?: (number | null); 'carbonContent'?: (number | null); 'energyContent'?: (number | null); 'yieldPercent'?: (number | null); 'productDensity'?: (number | null) }; 
'ExistingUtilityData': { 'name': string; 'price': components['schemas']['ValueByUnitId']; 'carbonContent': number; 'carbonIntensity': components['schemas']['ValueByUnitId']; 'energyContent': number; 'yieldPercent': number }; 
'ExistingUtilityDataDraft': { 'name'?: (string | null); 'price'?: (components['schemas']['ValueByUnitIdDraft'] | null); 'carbonContent'?: (number | null); 'carbonIntensity'?: (components['schemas']['ValueByUnitIdDraft'] | null); 'energyContent'?: (number | null); 'yieldPercent'?: (number | null) }; 
'Failure': { 'code': "cancelled" | "time_limit" | "memory_limit" | "worker_lost" | "internal_error"; 'message': string }; 
'FartherSupplier': { 'depth': number; 'scenarioId': string; 'scenario': string; 'calculationId': string; 'product': string }; 
'Feedstock': { 'id': number; 'name': string; 'aliases'?: (string)[]; 'price': components['schemas']['Datum']; 'carbonContent': components['schemas']['Datum']; 'energyContent': components['schemas']['Datum']; 'carbonIntensity': components['schemas']['Datum']; 'consumptionRatio': components['schemas']['Datum']; 'classification'?: components['schemas']['FeedstockClassification'] }; 
'FeedstockAvailability': { 'id': number; 'feedstock': string; 'country': string; 'code': (string | null); 'kind': "collected" | "collectable" | "bought" | "consumed" | "exported"; 'amount': components['schemas']['Datum'] }; 
'FeedstockClass': "waste" | "residue" | "byproduct" | "foodOrFeedCrop" | "energyCrop" | "intermediateCrop" | "algae" | "recycledCarbon" | "capturedCarbonDioxide"; 
'FeedstockClassification': { 'class'?: components['schemas']['FeedstockClass']; 'annex'?: components['schemas']['AnnexPart']; 'material'?: components['schemas']['FeedstockMaterial']; 'source': string; 'confidence': components['schemas']['Confidence']; 'note'?: string }; 
'FeedstockInputs': { 'name': string; 'price': (components['schemas']['GivenUSDPerT'] | components['schemas']['GivenUSDPerTTable']); 'priceEscalation'?: components['schemas']['GivenRatio']; 'carbonContent': components['schemas']['GivenTPerT']; 'energyContent': components['schemas']['GivenMJPerKg']; 'consumptionRatio': components['schemas']['GivenFeedstockConsumptionRatio']; 'carbonIntensity': components['schemas']['GivenKgCO2ePerT']; 'density'?: components['schemas']['GivenKgPerM3']; 'gasDensity'?: components['schemas']['GivenKgPerNm30degC101325kPa']; 'higherHeatingValue'?: components['schemas']['GivenFeedstockHigherHeatingValue']; 'priceEscalationBasis'?: components['schemas']['EscalationBasis']; 'isWaste'?: boolean; 'class'?: components['schemas']['FeedstockClass']; 'annex'?: components['schemas']['AnnexPart']; 'material'?: components['schemas']['FeedstockMaterial']; 'origin'?: components['schemas']['CountryCode']; 'suppliedBy'?: components['schemas']['GivenSupplier'] }; 
'FeedstockInputsDraft': { 'name'?: (string | null); 'price'?: (components['schemas']['GivenUSDPerTTableDraft'] | null); 'priceEscalation'?: (components['schemas']['GivenRatioDraft'] | null); 'carbonContent'?: (components['schemas']['GivenTPerTDraft'] | null); 'energyContent'?: (components['schemas']['GivenMJPerKgDraft'] | null); 'consumptionRatio'?: (components['schemas']['GivenFeedstockConsumptionRatioDraft'] | null); 'carbonIntensity'?: (components['schemas']['GivenKgCO2ePerTDraft'] | null); 'density'?: (components['schemas']['GivenKgPerM3Draft'] | null); 'gasDensity'?: (components['schemas']['GivenKgPerNm30degC101325kPaDraft'] | null); 'higherHeatingValue'?: (components['schemas']['GivenFeedstockHigherHeatingValueDraft'] | null); 'priceEscalationBasis'?: (components['schemas']['EscalationBasis'] | null); 'isWaste'?: (boolean | null); 'class'?: (components['schemas']['FeedstockClass'] | null); 'annex'?: (components['schemas']['AnnexPart'] | null); 'material'?: (components['schemas']['FeedstockMaterial'] | null); 'origin'?: (components['schemas']['CountryCode'] | null); 'suppliedBy'?: (components['schemas']['GivenSupplier'] | null) }; 
'FeedstockMaterial': "usedCookingOil" | "wasteGrease" | "animalFat" | "distillersCornOil" | "palmOil" | "palmFattyAcidDistillate" | "palmOilMillEffluentOil" | "soybeanOil" | "soapStock" | "rapeseedOil" | "camelinaOil" | "jatrophaOil" | "otherVegetableOil" | "algaeOil" | "municipalSolidWaste" | "animalManure" | "cropResidue" | "forestResidue" | "millResidue" | "otherLignocellulose" | "sugarOrStarch" | "cornStarch" | "industrialGas" | "carbonDioxideOfAir" | "carbonDioxideOfBiomass" | "carbonDioxideOfPowerPlant" | "carbonDioxideOfIndustry" | "carbonDioxideOfGround"; 
'FeedstockOfLiterature': { 'name': string; 'feedstockId': (number | null); 'carbonContent': components['schemas']['Datum']; 'energyContent': components['schemas']['Datum']; 'consumptionRatios': (components['schemas']['ProcessRatio'])[] }; 
'FeedstockResult': { 'name': string; 'consumption': components['schemas']['MeasuredTPerYr']; 'cost'?: components['schemas']['MeasuredUSDPerYr'] }; 
'FeedstockShare': { 'feedstock': string; 'country': string; 'taken': components['schemas']['Measured']; 'supplies': (components['schemas']['FeedstockSupply'])[]; 'notes': (string)[]; 'engineVersion': string; 'explanation'?: (components['schemas']['Step'])[] }; 
'FeedstockShareQuestion': { 'plant'?: components['schemas']['DeciderPlant']; 'feedstock'?: string; 'country'?: string; 'taken'?: number; 'supply'?: components['schemas']['OwnSupply']; 'explain'?: string }; 
'FeedstockSupply': { 'kind': string; 'amount': components['schemas']['Measured']; 'year': number; 'source': string; 'isMost': boolean; 'share': components['schemas']['Measured']; 'plants': components['schemas']['Measured'] }; 
'FieldProblem': { 'pointer': string; 'code': string; 'message': string }; 
'FinanceInputs': { 'spendingProfile'?: components['schemas']['GivenRatioByYear']; 'constructionPeriod'?: components['schemas']['GivenYr']; 'operationInFirstYear'?: components['schemas']['GivenYr']; 'operationInLastYear'?: components['schemas']['GivenYr']; 'firstOperatingYear'?: components['schemas']['GivenYr']; 'startUpPeriod'?: components['schemas']['GivenYr']; 'startUpSalesShare'?: components['schemas']['GivenRatio']; 'startUpVariableCostShare'?: components['schemas']['GivenRatio']; 'startUpFixedCostShare'?: components['schemas']['GivenRatio']; 'loadFactor'?: components['schemas']['GivenRatioByYear']; 'inflation'?: components['schemas']['GivenRatio']; 'priceEscalation'?: components['schemas']['GivenRatio']; 'costEscalation'?: components['schemas']['GivenRatio']; 'wageEscalation'?: components['schemas']['GivenRatio']; 'labourCost'?: (components['schemas']['GivenUSDPerYr'] | components['schemas']['GivenUSDPerYrTable']); 'labourBurden'?: components['schemas']['GivenRatio']; 'landCost'?: components['schemas']['GivenUSD']; 'salvageShare'?: components['schemas']['GivenRatio']; 'replacementCost'?: components['schemas']['GivenUSDByYear']; 'depreciationMethod'?: "straightLine" | "macrs" | "decliningBalance" | "decliningBalanceToStraightLine" | "sumOfYearsDigits" | "own"; 'depreciableShare'?: components['schemas']['GivenRatio']; 'ownDepreciation'?: components['schemas']['GivenRatioByYear']; 'powerPlantShare'?: components['schemas']['GivenRatio']; 'powerPlantDepreciationMethod'?: "straightLine" | "macrs" | "decliningBalance" | "decliningBalanceToStraightLine" | "sumOfYearsDigits"; 'powerPlantDepreciationPeriod'?: components['schemas']['GivenYr']; 'debtShare'?: components['schemas']['GivenRatio']; 'interestRate'?: components['schemas']['GivenRatio']; 'loanTerm'?: components['schemas']['GivenYr']; 'gracePeriod'?: components['schemas']['GivenYr']; 'repayment'?: "annuity" | "levelPrincipal"; 'lossCap'?: components['schemas']['GivenRatio']; 'lossYears'?: components['schemas']['GivenYr']; 'taxCredit'?: components['schemas']['GivenUSDByYear']; 'creditCap'?: components['schemas']['GivenRatio']; 'royalty'?: components['schemas']['GivenRatio']; 'stateTaxRate'?: components['schemas']['GivenRatio']; 'stateTaxDeducted'?: components['schemas']['GivenRatio']; 'stateTaxBase'?: "shared" | "own"; 'stateDepreciationMethod'?: "straightLine" | "macrs" | "decliningBalance" | "decliningBalanceToStraightLine" | "sumOfYearsDigits"; 'stateDepreciationPeriod'?: components['schemas']['GivenYr']; 'stateBonusDepreciation'?: components['schemas']['GivenRatio']; 'bonusDepreciation'?: components['schemas']['GivenRatio']; 'investmentCredit'?: components['schemas']['GivenRatio']; 'creditBaseReduction'?: components['schemas']['GivenRatio']; 'productionCredit'?: components['schemas']['GivenUSDPerYr']; 'productionCreditYears'?: components['schemas']['GivenYr']; 'productionCreditEscalation'?: components['schemas']['GivenRatio']; 'creditPrice'?: components['schemas']['GivenRatio']; 'propertyTax'?: components['schemas']['GivenPerYr']; 'propertyTaxDecline'?: components['schemas']['GivenPerYr']; 'insurance'?: components['schemas']['GivenPerYr']; 'insuranceEscalation'?: components['schemas']['GivenRatio']; 'rebuiltPartShare'?: components['schemas']['GivenRatio']; 'rebuiltPartLifetime'?: components['schemas']['GivenYr']; 'rebuiltPartEscalation'?: components['schemas']['GivenRatio']; 'rebuiltPartDepreciableShare'?: components['schemas']['GivenRatio']; 'overhaulShare'?: components['schemas']['GivenRatio']; 'overhaulInterval'?: components['schemas']['GivenYr']; 'overhaulEscalation'?: components['schemas']['GivenRatio']; 'overhaulDepreciableShare'?: components['schemas']['GivenRatio']; 'renewalDepreciationMethod'?: "straightLine" | "macrs" | "decliningBalance" | "decliningBalanceToStraightLine" | "sumOfYearsDigits"; 'renewalDepreciationPeriod'?: components['schemas']['GivenYr']; 'landResaleShare'?: components['schemas']['GivenRatio']; 'decommissioningShare'?: components['schemas']['GivenRatio']; 'decommissioningCost'?: components['schemas']['GivenUSD']; 'decommissioningPayment'?: "atEnd" | "providedFor"; 'decommissioningFundReturn'?: components['schemas']['GivenRatio']; 'debtSizing'?: "share" | "cover"; 'minimumCover'?: components['schemas']['GivenRatio']; 'highestDebtShare'?: components['schemas']['GivenRatio']; 'sculpting'?: "none" | "byCash"; 'upfrontFee'?: components['schemas']['GivenRatio']; 'deductedFeeShare'?: components['schemas']['GivenRatio']; 'debtServiceReserve'?: components['schemas']['GivenYr']; 'reserveInterest'?: components['schemas']['GivenRatio']; 'sweepShare'?: components['schemas']['GivenRatio']; 'lockUpCover'?: components['schemas']['GivenRatio']; 'refinancingYear'?: components['schemas']['GivenYr']; 'refinancedRate'?: components['schemas']['GivenRatio']; 'refinancedTerm'?: components['schemas']['GivenYr']; 'refinancingFee'?: components['schemas']['GivenRatio']; 'workingCapitalOfCostChange'?: components['schemas']['GivenRatio']; 'operatingReserve'?: components['schemas']['GivenYr']; 'receivablesReserve'?: components['schemas']['GivenYr']; 'overhaulReserve'?: "none" | "equalParts"; 'projectReserveInterest'?: components['schemas']['GivenRatio']; 'constructionInterestTax'?: "notDeducted" | "deducted" }; 
'FinanceInputsDraft': { 'spendingProfile'?: (components['schemas']['GivenRatioByYear'] | null); 'constructionPeriod'?: (components['schemas']['GivenYrDraft'] | null); 'operationInFirstYear'?: (components['schemas']['GivenYrDraft'] | null); 'operationInLastYear'?: (components['schemas']['GivenYrDraft'] | null); 'firstOperatingYear'?: (components['schemas']['GivenYrDraft'] | null); 'startUpPeriod'?: (components['schemas']['GivenYrDraft'] | null); 'startUpSalesShare'?: (components['schemas']['GivenRatioDraft'] | null); 'startUpVariableCostShare'?: (components['schemas']['GivenRatioDraft'] | null); 'startUpFixedCostShare'?: (components['schemas']['GivenRatioDraft'] | null); 'loadFactor'?: (components['schemas']['GivenRatioByYear'] | null); 'inflation'?: (components['schemas']['GivenRatioDraft'] | null); 'priceEscalation'?: (components['schemas']['GivenRatioDraft'] | null); 'costEscalation'?: (components['schemas']['GivenRatioDraft'] | null); 'wageEscalation'?: (components['schemas']['GivenRatioDraft'] | null); 'labourCost'?: (components['schemas']['GivenUSDPerYrTableDraft'] | null); 'labourBurden'?: (components['schemas']['GivenRatioDraft'] | null); 'landCost'?: (components['schemas']['GivenUSDDraft'] | null); 'salvageShare'?: (components['schemas']['GivenRatioDraft'] | null); 'replacementCost'?: (components['schemas']['GivenUSDByYear'] | null); 'depreciationMethod'?: ("straightLine" | "macrs" | "decliningBalance" | "decliningBalanceToStraightLine" | "sumOfYearsDigits" | "own" | null); 'depreciableShare'?: (components['schemas']['GivenRatioDraft'] | null); 'ownDepreciation'?: (components['schemas']['GivenRatioByYear'] | null); 'powerPlantShare'?: (components['schemas']['GivenRatioDraft'] | null); 'powerPlantDepreciationMethod'?: ("straightLine" | "macrs" | "decliningBalance" | "decliningBalanceToStraightLine" | "sumOfYearsDigits" | null); 'powerPlantDepreciationPeriod'?: (components['schemas']['GivenYrDraft'] | null); 'debtShare'?: (components['schemas']['GivenRatioDraft'] | null); 'interestRate'?: (components['schemas']['GivenRatioDraft'] | null); 'loanTerm'?: (components['schemas']['GivenYrDraft'] | null); 'gracePeriod'?: (components['schemas']['GivenYrDraft'] | null); 'repayment'?: ("annuity" | "levelPrincipal" | null); 'lossCap'?: (components['schemas']['GivenRatioDraft'] | null); 'lossYears'?: (components['schemas']['GivenYrDraft'] | null); 'taxCredit'?: (components['schemas']['GivenUSDByYear'] | null); 'creditCap'?: (components['schemas']['GivenRatioDraft'] | null); 'royalty'?: (components['schemas']['GivenRatioDraft'] | null); 'stateTaxRate'?: (components['schemas']['GivenRatioDraft'] | null); 'stateTaxDeducted'?: (components['schemas']['GivenRatioDraft'] | null); 'stateTaxBase'?: ("shared" | "own" | null); 'stateDepreciationMethod'?: ("straightLine" | "macrs" | "decliningBalance" | "decliningBalanceToStraightLine" | "sumOfYearsDigits" | null); 'stateDepreciationPeriod'?: (components['schemas']['GivenYrDraft'] | null); 'stateBonusDepreciation'?: (components['schemas']['GivenRatioDraft'] | null); 'bonusDepreciation'?: (components['schemas']['GivenRatioDraft'] | null); 'investmentCredit'?: (components['schemas']['GivenRatioDraft'] | null); 'creditBaseReduction'?: (components['schemas']['GivenRatioDraft'] | null); 'productionCredit'?: (components['schemas']['GivenUSDPerYrDraft'] | null); 'productionCreditYears'?: (components['schemas']['GivenYrDraft'] | null); 'productionCreditEscalation'?: (components['schemas']['GivenRatioDraft'] | null); 'creditPrice'?: (components['schemas']['GivenRatioDraft'] | null); 'propertyTax'?: (components['schemas']['GivenPerYrDraft'] | null); 'propertyTaxDecline'?: (components['schemas']['GivenPerYrDraft'] | null); 'insurance'?: (components['schemas']['GivenPerYrDraft'] | null); 'insuranceEscalation'?: (components['schemas']['GivenRatioDraft'] | null); 'rebuiltPartShare'?: (components['schemas']['GivenRatioDraft'] | null); 'rebuiltPartLifetime'?: (components['schemas']['GivenYrDraft'] | null); 'rebuiltPartEscalation'?: (components['schemas']['GivenRatioDraft'] | null); 'rebuiltPartDepreciableShare'?: (components['schemas']['GivenRatioDraft'] | null); 'overhaulShare'?: (components['schemas']['GivenRatioDraft'] | null); 'overhaulInterval'?: (components['schemas']['GivenYrDraft'] | null); 'overhaulEscalation'?: (components['schemas']['GivenRatioDraft'] | null); 'overhaulDepreciableShare'?: (components['schemas']['GivenRatioDraft'] | null); 'renewalDepreciationMethod'?: ("straightLine" | "macrs" | "decliningBalance" | "decliningBalanceToStraightLine" | "sumOfYearsDigits" | null); 'renewalDepreciationPeriod'?: (components['schemas']['GivenYrDraft'] | null); 'landResaleShare'?: (components['schemas']['GivenRatioDraft'] | null); 'decommissioningShare'?: (components['schemas']['GivenRatioDraft'] | null); 'decommissioningCost'?: (components['schemas']['GivenUSDDraft'] | null); 'decommissioningPayment'?: ("atEnd" | "providedFor" | null); 'decommissioningFundReturn'?: (components['schemas']['GivenRatioDraft'] | null); 'debtSizing'?: ("share" | "cover" | null); 'minimumCover'?: (components['schemas']['GivenRatioDraft'] | null); 'highestDebtShare'?: (components['schemas']['GivenRatioDraft'] | null); 'sculpting'?: ("none" | "byCash" | null); 'upfrontFee'?: (components['schemas']['GivenRatioDraft'] | null); 'deductedFeeShare'?: (components['schemas']['GivenRatioDraft'] | null); 'debtServiceReserve'?: (components['schemas']['GivenYrDraft'] | null); 'reserveInterest'?: (components['schemas']['GivenRatioDraft'] | null); 'sweepShare'?: (components['schemas']['GivenRatioDraft'] | null); 'lockUpCover'?: (components['schemas']['GivenRatioDraft'] | null); 'refinancingYear'?: (components['schemas']['GivenYrDraft'] | null); 'refinancedRate'?: (components['schemas']['GivenRatioDraft'] | null); 'refinancedTerm'?: (components['schemas']['GivenYrDraft'] | null); 'refinancingFee'?: (components['schemas']['GivenRatioDraft'] | null); 'workingCapitalOfCostChange'?: (components['schemas']['GivenRatioDraft'] | null); 'operatingReserve'?: (components['schemas']['GivenYrDraft'] | null); 'receivablesReserve'?: (components['schemas']['GivenYrDraft'] | null); 'overhaulReserve'?: ("none" | "equalParts" | null); 'projectReserveInterest'?: (components['schemas']['GivenRatioDraft'] | null); 'constructionInterestTax'?: ("notDeducted" | "deducted" | null) }; 
'FinancedProject': { 'amounts': components['schemas']['AmountInputs']; 'economics': components['schemas']['ProjectEconomics']; 'finance'?: components['schemas']['FinanceInputs']; 'convention'?: ("convention-c" | "safapac-2025" | "nrel-nth-plant" | "biosteam" | "h2a" | components['schemas']['Convention']) }; 
'Financials': { 'npv'?: components['schemas']['MeasuredUSD']; 'npvProject'?: components['schemas']['MeasuredUSD']; 'npvEquity'?: components['schemas']['MeasuredUSD']; 'irrProject'?: components['schemas']['MeasuredRatio']; 'irrEquity'?: components['schemas']['MeasuredRatio']; 'irrNominal'?: components['schemas']['MeasuredRatio']; 'irrReal'?: components['schemas']['MeasuredRatio']; 'discountRateNominal': components['schemas']['MeasuredRatio']; 'discountRateReal': components['schemas']['MeasuredRatio']; 'minimumDebtServiceCover'?: components['schemas']['MeasuredRatio']; 'payback': components['schemas']['MeasuredYr']; 'discountedPayback'?: components['schemas']['MeasuredYr']; 'mfsp'?: components['schemas']['MinimumSellingPrice']; 'irr'?: components['schemas']['RateOfReturn']; 'cashFlows'?: (components['schemas']['CashFlow'])[]; 'cashFlowSeries'?: components['schemas']['CashFlowSeries']; 'debt'?: components['schemas']['Debt']; 'policyPayments'?: (components['schemas']['PolicyPayment'])[]; 'contractPayments'?: (components['schemas']['ContractPayment'])[]; 'ownPrices'?: (components['schemas']['OwnPrice'])[]; 'policyWaterfall'?: components['schemas']['PolicyWaterfall']; 'convention': Readonly<Record<string, string>> }; 
'FinishedCalculation': { 'scenarioId': string; 'calculationId': string; 'status': "calculated"; 'message': string; 'technoEconomics': components['schemas']['TechnoEconomics']; 'financials': components['schemas']['Financials']; 'money'?: components['schemas']['MoneyOfAnalysis']; 'resolvedInputs': Readonly<Record<string, unknown>>; 'warnings': (components['schemas']['Warning'])[] }; 
'ForeignUnit': `AED${string}` | `MAED${string}` | `AUD${string}` | `MAUD${string}` | `BRL${string}` | `MBRL${string}` | `CAD${string}` | `MCAD${string}` | `CHF${string}` | `MCHF${string}` | `CLP${string}` | `MCLP${string}` | `CNY${string}` | `MCNY${string}` | `COP${string}` | `MCOP${string}` | `CZK${string}` | `MCZK${string}` | `DKK${string}` | `MDKK${string}` | `EGP${string}` | `MEGP${string}` | `EUR${string}` | `MEUR${string}` | `GBP${string}` | `MGBP${string}` | `HKD${string}` | `MHKD${string}` | `HUF${string}` | `MHUF${string}` | `IDR${string}` | `MIDR${string}` | `ILS${string}` | `MILS${string}` | `INR${string}` | `MINR${string}` | `JPY${string}` | `MJPY${string}` | `KES${string}` | `MKES${string}` | `KRW${string}` | `MKRW${string}` | `MAD${string}` | `MMAD${string}` | `MXN${string}` | `MMXN${string}` | `MYR${string}` | `MMYR${string}` | `NGN${string}` | `MNGN${string}` | `NOK${string}` | `MNOK${string}` | `NZD${string}` | `MNZD${string}` | `PHP${string}` | `MPHP${string}` | `PLN${string}` | `MPLN${string}` | `QAR${string}` | `MQAR${string}` | `RON${string}` | `MRON${string}` | `SAR${string}` | `MSAR${string}` | `SEK${string}` | `MSEK${string}` | `SGD${string}` | `MSGD${string}` | `THB${string}` | `MTHB${string}` | `TRY${string}` | `MTRY${string}` | `TWD${string}` | `MTWD${string}` | `VND${string}` | `MVND${string}` | `ZAR${string}` | `MZAR${string}`; 
'FuelDelivered': { 'freight': components['schemas']['Measured']; 'price': components['schemas']['Measured']; 'pricePerEnergy': components['schemas']['Measured']; 'pricePerVolume': components['schemas']['Measured']; 'freightIntensity': components['schemas']['Measured']; 'carbonIntensity': components['schemas']['Measured'] }; 
'GapFigures': { 'minimumPrice'?: number; 'energyContent'?: number; 'density'?: number; 'production'?: number }; 
'GivenCarbonCleanFuelAmount': { 'value': number; 'unit': ("USD/gal" | "USD/L" | "USD/m3" | "USD/bbl" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string }; 
'GivenCarbonCleanFuelAmountDraft': { 'value'?: (number | null); 'unit'?: (("USD/gal" | "USD/L" | "USD/m3" | "USD/bbl" | components['schemas']['ForeignUnit']) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }; 
'GivenContractCoveredAmount': { 'value': number; 'unit': "t/yr" | "kt/yr" | "kta" | "Mt/yr" | "kg/yr" | "lb/yr" | "short ton/yr" | "kWh/yr" | "MJ/yr" | "GJ/yr" | "MWh/yr" | "MMBtu/yr" }; 
'GivenContractCoveredAmountDraft': { 'value'?: (number | null); 'unit'?: ("t/yr" | "kt/yr" | "kta" | "Mt/yr" | "kg/yr" | "lb/yr" | "short ton/yr" | "kWh/yr" | "MJ/yr" | "GJ/yr" | "MWh/yr" | "MMBtu/yr" | null) }; 
'GivenContractPrice': { 'value': number; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/gal" | "USD/L" | "USD/m3" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string }; 
'GivenContractPriceTable': { 'values': (number)[]; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/gal" | "USD/L" | "USD/m3" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string; 'from'?: number; 'after'?: "last" | "rises" | "zero" | "refuse"; 'money'?: "real" | "nominal" }; 
'GivenContractPriceTableDraft': { 'values'?: ((number)[] | null); 'from'?: (number | null); 'after'?: ("last" | "rises" | "zero" | "refuse" | null); 'money'?: ("real" | "nominal" | null); 'value'?: (number | null); 'unit'?: (("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/gal" | "USD/L" | "USD/m3" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | components['schemas']['ForeignUnit']) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }; 
'GivenContractReferencePrice': { 'value': number; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/gal" | "USD/L" | "USD/m3" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string }; 
'GivenContractReferencePriceTable': { 'values': (number)[]; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/gal" | "USD/L" | "USD/m3" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string; 'from'?: number; 'after'?: "last" | "rises" | "zero" | "refuse"; 'money'?: "real" | "nominal" }; 
'GivenContractReferencePriceTableDraft': { 'values'?: ((number)[] | null); 'from'?: (number | null); 'after'?: ("last" | "rises" | "zero" | "refuse" | null); 'money'?: ("real" | "nominal" | null); 'value'?: (number | null); 'unit'?: (("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/gal" | "USD/L" | "USD/m3" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | components['schemas']['ForeignUnit']) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }; 
'GivenEconomicFossilPrice': { 'value': number; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string }; 
'GivenEconomicFossilPriceDraft': { 'value'?: (number | null); 'unit'?: (("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | components['schemas']['ForeignUnit']) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }; 
'GivenFeedstockConsumptionRatio': { 'value': number; 'unit': "t/t" | "kg/kg" | "%" | "1" | "t/kg" | "kg/t" | "lb/t" | "lb/kg" | "short ton/t" | "short ton/kg" | "m3/t" | "m3/kg" | "L/t" | "L/kg" | "gal/t" | "gal/kg" | "bbl/t" | "bbl/kg" | "MJ/t" | "MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ HHV/t" | "MJ HHV/kg" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" | "Nm3 (0 degC, 101.325 kPa)/t" | "Nm3 (0 degC, 101.325 kPa)/kg" | "Sm3 (15 degC, 101.325 kPa)/t" | "Sm3 (15 degC, 101.325 kPa)/kg" | "scf (60 degF, 14.696 psia)/t" | "scf (60 degF, 14.696 psia)/kg" | "t/m3" | "kg/m3" | "g/cm3" | "kg/L" | "t/L" | "t/gal" | "t/bbl" | "kg/gal" | "kg/bbl" | "lb/m3" | "lb/L" | "lb/gal" | "lb/bbl" | "short ton/m3" | "short ton/L" | "short ton/gal" | "short ton/bbl" | "kg/ft3" | "lb/ft3" | "t/MJ" | "kg/MJ" | "lb/MJ" | "short ton/MJ" | "m3/m3" | "m3/L" | "m3/gal" | "m3/bbl" | "L/m3" | "L/L" | "L/gal" | "L/bbl" | "gal/m3" | "gal/L" | "gal/gal" | "gal/bbl" | "bbl/m3" | "bbl/L" | "bbl/gal" | "bbl/bbl" | "m3/MJ" | "L/MJ" | "gal/MJ" | "bbl/MJ" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/MJ" | "GJ/MJ" | "kWh/MJ" | "MWh/MJ" | "MMBtu/MJ" | "MJ HHV/m3" | "MJ HHV/L" | "MJ HHV/gal" | "MJ HHV/bbl" | "GJ HHV/m3" | "GJ HHV/L" | "GJ HHV/gal" | "GJ HHV/bbl" | "kWh HHV/m3" | "kWh HHV/L" | "kWh HHV/gal" | "kWh HHV/bbl" | "MWh HHV/m3" | "MWh HHV/L" | "MWh HHV/gal" | "MWh HHV/bbl" | "MMBtu HHV/m3" | "MMBtu HHV/L" | "MMBtu HHV/gal" | "MMBtu HHV/bbl" | "MJ HHV/MJ" | "GJ HHV/MJ" | "kWh HHV/MJ" | "MWh HHV/MJ" | "MMBtu HHV/MJ" | "Nm3 (0 degC, 101.325 kPa)/m3" | "Nm3 (0 degC, 101.325 kPa)/L" | "Nm3 (0 degC, 101.325 kPa)/gal" | "Nm3 (0 degC, 101.325 kPa)/bbl" | "Sm3 (15 degC, 101.325 kPa)/m3" | "Sm3 (15 degC, 101.325 kPa)/L" | "Sm3 (15 degC, 101.325 kPa)/gal" | "Sm3 (15 degC, 101.325 kPa)/bbl" | "scf (60 degF, 14.696 psia)/m3" | "scf (60 degF, 14.696 psia)/L" | "scf (60 degF, 14.696 psia)/gal" | "scf (60 degF, 14.696 psia)/bbl" | "Nm3 (0 degC, 101.325 kPa)/MJ" | "Sm3 (15 degC, 101.325 kPa)/MJ" | "scf (60 degF, 14.696 psia)/MJ" }; 
'GivenFeedstockConsumptionRatioDraft': { 'value'?: (number | null); 'unit'?: ("t/t" | "kg/kg" | "%" | "1" | "t/kg" | "kg/t" | "lb/t" | "lb/kg" | "short ton/t" | "short ton/kg" | "m3/t" | "m3/kg" | "L/t" | "L/kg" | "gal/t" | "gal/kg" | "bbl/t" | "bbl/kg" | "MJ/t" | "MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ HHV/t" | "MJ HHV/kg" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" | "Nm3 (0 degC, 101.325 kPa)/t" | "Nm3 (0 degC, 101.325 kPa)/kg" | "Sm3 (15 degC, 101.325 kPa)/t" | "Sm3 (15 degC, 101.325 kPa)/kg" | "scf (60 degF, 14.696 psia)/t" | "scf (60 degF, 14.696 psia)/kg" | "t/m3" | "kg/m3" | "g/cm3" | "kg/L" | "t/L" | "t/gal" | "t/bbl" | "kg/gal" | "kg/bbl" | "lb/m3" | "lb/L" | "lb/gal" | "lb/bbl" | "short ton/m3" | "short ton/L" | "short ton/gal" | "short ton/bbl" | "kg/ft3" | "lb/ft3" | "t/MJ" | "kg/MJ" | "lb/MJ" | "short ton/MJ" | "m3/m3" | "m3/L" | "m3/gal" | "m3/bbl" | "L/m3" | "L/L" | "L/gal" | "L/bbl" | "gal/m3" | "gal/L" | "gal/gal" | "gal/bbl" | "bbl/m3" | "bbl/L" | "bbl/gal" | "bbl/bbl" | "m3/MJ" | "L/MJ" | "gal/MJ" | "bbl/MJ" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/MJ" | "GJ/MJ" | "kWh/MJ" | "MWh/MJ" | "MMBtu/MJ" | "MJ HHV/m3" | "MJ HHV/L" | "MJ HHV/gal" | "MJ HHV/bbl" | "GJ HHV/m3" | "GJ HHV/L" | "GJ HHV/gal" | "GJ HHV/bbl" | "kWh HHV/m3" | "kWh HHV/L" | "kWh HHV/gal" | "kWh HHV/bbl" | "MWh HHV/m3" | "MWh HHV/L" | "MWh HHV/gal" | "MWh HHV/bbl" | "MMBtu HHV/m3" | "MMBtu HHV/L" | "MMBtu HHV/gal" | "MMBtu HHV/bbl" | "MJ HHV/MJ" | "GJ HHV/MJ" | "kWh HHV/MJ" | "MWh HHV/MJ" | "MMBtu HHV/MJ" | "Nm3 (0 degC, 101.325 kPa)/m3" | "Nm3 (0 degC, 101.325 kPa)/L" | "Nm3 (0 degC, 101.325 kPa)/gal" | "Nm3 (0 degC, 101.325 kPa)/bbl" | "Sm3 (15 degC, 101.325 kPa)/m3" | "Sm3 (15 degC, 101.325 kPa)/L" | "Sm3 (15 degC, 101.325 kPa)/gal" | "Sm3 (15 degC, 101.325 kPa)/bbl" | "scf (60 degF, 14.696 psia)/m3" | "scf (60 degF, 14.696 psia)/L" | "scf (60 degF, 14.696 psia)/gal" | "scf (60 degF, 14.696 psia)/bbl" | "Nm3 (0 degC, 101.325 kPa)/MJ" | "Sm3 (15 degC, 101.325 kPa)/MJ" | "scf (60 degF, 14.696 psia)/MJ" | null) }; 
'GivenFeedstockHigherHeatingValue': { 'value': number; 'unit': "MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/Nm3 (0 degC, 101.325 kPa)" | "MJ/Sm3 (15 degC, 101.325 kPa)" | "MJ/scf (60 degF, 14.696 psia)" | "GJ/Nm3 (0 degC, 101.325 kPa)" | "GJ/Sm3 (15 degC, 101.325 kPa)" | "GJ/scf (60 degF, 14.696 psia)" | "kWh/Nm3 (0 degC, 101.325 kPa)" | "kWh/Sm3 (15 degC, 101.325 kPa)" | "kWh/scf (60 degF, 14.696 psia)" | "MWh/Nm3 (0 degC, 101.325 kPa)" | "MWh/Sm3 (15 degC, 101.325 kPa)" | "MWh/scf (60 degF, 14.696 psia)" | "MMBtu/Nm3 (0 degC, 101.325 kPa)" | "MMBtu/Sm3 (15 degC, 101.325 kPa)" | "MMBtu/scf (60 degF, 14.696 psia)" | "Btu/Nm3 (0 degC, 101.325 kPa)" | "Btu/Sm3 (15 degC, 101.325 kPa)" | "Btu/scf (60 degF, 14.696 psia)" | "MJ HHV/kg" | "MJ HHV/t" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" }; 
'GivenFeedstockHigherHeatingValueDraft': { 'value'?: (number | null); 'unit'?: ("MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/Nm3 (0 degC, 101.325 kPa)" | "MJ/Sm3 (15 degC, 101.325 kPa)" | "MJ/scf (60 degF, 14.696 psia)" | "GJ/Nm3 (0 degC, 101.325 kPa)" | "GJ/Sm3 (15 degC, 101.325 kPa)" | "GJ/scf (60 degF, 14.696 psia)" | "kWh/Nm3 (0 degC, 101.325 kPa)" | "kWh/Sm3 (15 degC, 101.325 kPa)" | "kWh/scf (60 degF, 14.696 psia)" | "MWh/Nm3 (0 degC, 101.325 kPa)" | "MWh/Sm3 (15 degC, 101.325 kPa)" | "MWh/scf (60 degF, 14.696 psia)" | "MMBtu/Nm3 (0 degC, 101.325 kPa)" | "MMBtu/Sm3 (15 degC, 101.325 kPa)" | "MMBtu/scf (60 degF, 14.696 psia)" | "Btu/Nm3 (0 degC, 101.325 kPa)" | "Btu/Sm3 (15 degC, 101.325 kPa)" | "Btu/scf (60 degF, 14.696 psia)" | "MJ HHV/kg" | "MJ HHV/t" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" | null) }; 
'GivenGCO2ePerKWh': { 'value': number; 'unit': "gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" }; 
'GivenGCO2ePerKWhDraft': { 'value'?: (number | null); 'unit'?: ("gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" | null) }; 
'GivenGCO2ePerMJ': { 'value': number; 'unit': "gCO2e/MJ" | "gCO2e/kWh" | "kgCO2e/MWh" | "kgCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" }; 
'GivenGCO2ePerMJDraft': { 'value'?: (number | null); 'unit'?: ("gCO2e/MJ" | "gCO2e/kWh" | "kgCO2e/MWh" | "kgCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" | null) }; 
'GivenGCO2ePerMJTable': { 'values': (number)[]; 'unit': "gCO2e/MJ" | "gCO2e/kWh" | "kgCO2e/MWh" | "kgCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu"; 'from'?: number; 'after'?: "last" | "rises" | "zero" | "refuse"; 'money'?: "real" | "nominal" }; 
'GivenGCO2ePerMJTableDraft': { 'values'?: ((number)[] | null); 'from'?: (number | null); 'after'?: ("last" | "rises" | "zero" | "refuse" | null); 'money'?: ("real" | "nominal" | null); 'value'?: (number | null); 'unit'?: ("gCO2e/MJ" | "gCO2e/kWh" | "kgCO2e/MWh" | "kgCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" | null) }; 
'GivenHPerYr': { 'value': number; 'unit': "h/yr" }; 
'GivenHPerYrDraft': { 'value'?: (number | null); 'unit'?: ("h/yr" | null) }; 
'GivenInputs': (components['schemas']['Inputs'] | components['schemas']['ExistingInputs']); 
'GivenKgCO2ePerT': { 'value': number; 'unit': "kgCO2e/t" | "gCO2e/kg" | "kgCO2e/kg" | "tCO2e/t" | "kgCO2e/lb" | "kgCO2e/short ton" | "gCO2e/t" | "gCO2e/lb" | "gCO2e/short ton" | "tCO2e/kg" | "tCO2e/lb" | "tCO2e/short ton" | "kgCO2e/m3" | "kgCO2e/L" | "kgCO2e/gal" | "kgCO2e/bbl" | "gCO2e/m3" | "gCO2e/L" | "gCO2e/gal" | "gCO2e/bbl" | "tCO2e/m3" | "tCO2e/L" | "tCO2e/gal" | "tCO2e/bbl" | "kgCO2e/MJ" | "gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" | "kgCO2e/MJ HHV" | "kgCO2e/GJ HHV" | "kgCO2e/kWh HHV" | "kgCO2e/MWh HHV" | "kgCO2e/MMBtu HHV" | "gCO2e/MJ HHV" | "gCO2e/GJ HHV" | "gCO2e/kWh HHV" | "gCO2e/MWh HHV" | "gCO2e/MMBtu HHV" | "tCO2e/MJ HHV" | "tCO2e/GJ HHV" | "tCO2e/kWh HHV" | "tCO2e/MWh HHV" | "tCO2e/MMBtu HHV" | "kgCO2e/Nm3 (0 degC, 101.325 kPa)" | "kgCO2e/Sm3 (15 degC, 101.325 kPa)" | "kgCO2e/scf (60 degF, 14.696 psia)" | "gCO2e/Nm3 (0 degC, 101.325 kPa)" | "gCO2e/Sm3 (15 degC, 101.325 kPa)" | "gCO2e/scf (60 degF, 14.696 psia)" | "tCO2e/Nm3 (0 degC, 101.325 kPa)" | "tCO2e/Sm3 (15 degC, 101.325 kPa)" | "tCO2e/scf (60 degF, 14.696 psia)" }; 
'GivenKgCO2ePerTDraft': { 'value'?: (number | null); 'unit'?: ("kgCO2e/t" | "gCO2e/kg" | "kgCO2e/kg" | "tCO2e/t" | "kgCO2e/lb" | "kgCO2e/short ton" | "gCO2e/t" | "gCO2e/lb" | "gCO2e/short ton" | "tCO2e/kg" | "tCO2e/lb" | "tCO2e/short ton" | "kgCO2e/m3" | "kgCO2e/L" | "kgCO2e/gal" | "kgCO2e/bbl" | "gCO2e/m3" | "gCO2e/L" | "gCO2e/gal" | "gCO2e/bbl" | "tCO2e/m3" | "tCO2e/L" | "tCO2e/gal" | "tCO2e/bbl" | "kgCO2e/MJ" | "gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" | "kgCO2e/MJ HHV" | "kgCO2e/GJ HHV" | "kgCO2e/kWh HHV" | "kgCO2e/MWh HHV" | "kgCO2e/MMBtu HHV" | "gCO2e/MJ HHV" | "gCO2e/GJ HHV" | "gCO2e/kWh HHV" | "gCO2e/MWh HHV" | "gCO2e/MMBtu HHV" | "tCO2e/MJ HHV" | "tCO2e/GJ HHV" | "tCO2e/kWh HHV" | "tCO2e/MWh HHV" | "tCO2e/MMBtu HHV" | "kgCO2e/Nm3 (0 degC, 101.325 kPa)" | "kgCO2e/Sm3 (15 degC, 101.325 kPa)" | "kgCO2e/scf (60 degF, 14.696 psia)" | "gCO2e/Nm3 (0 degC, 101.325 kPa)" | "gCO2e/Sm3 (15 degC, 101.325 kPa)" | "gCO2e/scf (60 degF, 14.696 psia)" | "tCO2e/Nm3 (0 degC, 101.325 kPa)" | "tCO2e/Sm3 (15 degC, 101.325 kPa)" | "tCO2e/scf (60 degF, 14.696 psia)" | null) }; 
'GivenKgPerM3': { 'value': number; 'unit': "kg/m3" | "g/cm3" | "kg/L" | "t/m3" | "t/L" | "t/gal" | "t/bbl" | "kg/gal" | "kg/bbl" | "lb/m3" | "lb/L" | "lb/gal" | "lb/bbl" | "short ton/m3" | "short ton/L" | "short ton/gal" | "short ton/bbl" | "kg/ft3" | "lb/ft3" }; 
'GivenKgPerM3Draft': { 'value'?: (number | null); 'unit'?: ("kg/m3" | "g/cm3" | "kg/L" | "t/m3" | "t/L" | "t/gal" | "t/bbl" | "kg/gal" | "kg/bbl" | "lb/m3" | "lb/L" | "lb/gal" | "lb/bbl" | "short ton/m3" | "short ton/L" | "short ton/gal" | "short ton/bbl" | "kg/ft3" | "lb/ft3" | null) }; 
'GivenKgPerNm30degC101325kPa': { 'value': number; 'unit': "kg/Nm3 (0 degC, 101.325 kPa)" | "kg/Sm3 (15 degC, 101.325 kPa)" | "kg/scf (60 degF, 14.696 psia)" | "lb/Nm3 (0 degC, 101.325 kPa)" | "lb/Sm3 (15 degC, 101.325 kPa)" | "lb/scf (60 degF, 14.696 psia)" | "kg/kmol" | "kg/mol" | "g/kmol" | "g/mol" }; 
'GivenKgPerNm30degC101325kPaDraft': { 'value'?: (number | null); 'unit'?: ("kg/Nm3 (0 degC, 101.325 kPa)" | "kg/Sm3 (15 degC, 101.325 kPa)" | "kg/scf (60 degF, 14.696 psia)" | "lb/Nm3 (0 degC, 101.325 kPa)" | "lb/Sm3 (15 degC, 101.325 kPa)" | "lb/scf (60 degF, 14.696 psia)" | "kg/kmol" | "kg/mol" | "g/kmol" | "g/mol" | null) }; 
'GivenLibraryPrice': { 'value': number; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | "USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | "USD/kWh" | "USD/MWh" | "USD/MJ" | "USD/GJ" | "USD/MMBtu" | "USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | "USD/kWh" | "USD/MWh" | "USD/MJ" | "USD/GJ" | "USD/MMBtu" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string }; 
'GivenLogistics': { 'feedstock': string; 'yield': { 'value': number; 'unit': "t/(km2·yr)" | "t/(ha·yr)" | "kg/(ha·yr)" }; 'share'?: { 'value': number; 'unit': "1" | "%" }; 'detour'?: number; 'costPerTonne'?: { 'value': number; 'unit': "USD/t" | "USD/kg" }; 'costPerTonneKilometre': { 'value': number; 'unit': "USD/(t·km)" | "USD/(t·mi)" } }; 
'GivenMJPerKg': { 'value': number; 'unit': "MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/Nm3 (0 degC, 101.325 kPa)" | "MJ/Sm3 (15 degC, 101.325 kPa)" | "MJ/scf (60 degF, 14.696 psia)" | "GJ/Nm3 (0 degC, 101.325 kPa)" | "GJ/Sm3 (15 degC, 101.325 kPa)" | "GJ/scf (60 degF, 14.696 psia)" | "kWh/Nm3 (0 degC, 101.325 kPa)" | "kWh/Sm3 (15 degC, 101.325 kPa)" | "kWh/scf (60 degF, 14.696 psia)" | "MWh/Nm3 (0 degC, 101.325 kPa)" | "MWh/Sm3 (15 degC, 101.325 kPa)" | "MWh/scf (60 degF, 14.696 psia)" | "MMBtu/Nm3 (0 degC, 101.325 kPa)" | "MMBtu/Sm3 (15 degC, 101.325 kPa)" | "MMBtu/scf (60 degF, 14.696 psia)" | "Btu/Nm3 (0 degC, 101.325 kPa)" | "Btu/Sm3 (15 degC, 101.325 kPa)" | "Btu/scf (60 degF, 14.696 psia)" }; 
'GivenMJPerKgDraft': { 'value'?: (number | null); 'unit'?: ("MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/Nm3 (0 degC, 101.325 kPa)" | "MJ/Sm3 (15 degC, 101.325 kPa)" | "MJ/scf (60 degF, 14.696 psia)" | "GJ/Nm3 (0 degC, 101.325 kPa)" | "GJ/Sm3 (15 degC, 101.325 kPa)" | "GJ/scf (60 degF, 14.696 psia)" | "kWh/Nm3 (0 degC, 101.325 kPa)" | "kWh/Sm3 (15 degC, 101.325 kPa)" | "kWh/scf (60 degF, 14.696 psia)" | "MWh/Nm3 (0 degC, 101.325 kPa)" | "MWh/Sm3 (15 degC, 101.325 kPa)" | "MWh/scf (60 degF, 14.696 psia)" | "MMBtu/Nm3 (0 degC, 101.325 kPa)" | "MMBtu/Sm3 (15 degC, 101.325 kPa)" | "MMBtu/scf (60 degF, 14.696 psia)" | "Btu/Nm3 (0 degC, 101.325 kPa)" | "Btu/Sm3 (15 degC, 101.325 kPa)" | "Btu/scf (60 degF, 14.696 psia)" | null) }; 
'GivenPerYr': { 'value': number; 'unit': "1/yr" | "%" | "1" | "%/yr" }; 
'GivenPerYrDraft': { 'value'?: (number | null); 'unit'?: ("1/yr" | "%" | "1" | "%/yr" | null) }; 
'GivenPerYrTable': { 'values': (number)[]; 'unit': "1/yr" | "%" | "1" | "%/yr"; 'from'?: number; 'after'?: "last" | "rises" | "zero" | "refuse"; 'money'?: "real" | "nominal" }; 
'GivenPerYrTableDraft': { 'values'?: ((number)[] | null); 'from'?: (number | null); 'after'?: ("last" | "rises" | "zero" | "refuse" | null); 'money'?: ("real" | "nominal" | null); 'value'?: (number | null); 'unit'?: ("1/yr" | "%" | "1" | "%/yr" | null) }; 
'GivenProductAttributePrice': { 'value': number; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string }; 
'GivenProductAttributePriceTable': { 'values': (number)[]; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string; 'from'?: number; 'after'?: "last" | "rises" | "zero" | "refuse"; 'money'?: "real" | "nominal" }; 
'GivenProductAttributePriceTableDraft': { 'values'?: ((number)[] | null); 'from'?: (number | null); 'after'?: ("last" | "rises" | "zero" | "refuse" | null); 'money'?: ("real" | "nominal" | null); 'value'?: (number | null); 'unit'?: (("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | components['schemas']['ForeignUnit']) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }; 
'GivenProductBuyOutPrice': { 'value': number; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string }; 
'GivenProductBuyOutPriceDraft': { 'value'?: (number | null); 'unit'?: (("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | components['schemas']['ForeignUnit']) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }; 
'GivenProductDisplacedCarbonIntensity': { 'value': number; 'unit': "kgCO2e/t" | "gCO2e/kg" | "kgCO2e/kg" | "tCO2e/t" | "kgCO2e/lb" | "kgCO2e/short ton" | "gCO2e/t" | "gCO2e/lb" | "gCO2e/short ton" | "tCO2e/kg" | "tCO2e/lb" | "tCO2e/short ton" | "kgCO2e/m3" | "kgCO2e/L" | "kgCO2e/gal" | "kgCO2e/bbl" | "gCO2e/m3" | "gCO2e/L" | "gCO2e/gal" | "gCO2e/bbl" | "tCO2e/m3" | "tCO2e/L" | "tCO2e/gal" | "tCO2e/bbl" | "kgCO2e/MJ" | "gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" | "kgCO2e/MJ HHV" | "kgCO2e/GJ HHV" | "kgCO2e/kWh HHV" | "kgCO2e/MWh HHV" | "kgCO2e/MMBtu HHV" | "gCO2e/MJ HHV" | "gCO2e/GJ HHV" | "gCO2e/kWh HHV" | "gCO2e/MWh HHV" | "gCO2e/MMBtu HHV" | "tCO2e/MJ HHV" | "tCO2e/GJ HHV" | "tCO2e/kWh HHV" | "tCO2e/MWh HHV" | "tCO2e/MMBtu HHV" | "kgCO2e/Nm3 (0 degC, 101.325 kPa)" | "kgCO2e/Sm3 (15 degC, 101.325 kPa)" | "kgCO2e/scf (60 degF, 14.696 psia)" | "gCO2e/Nm3 (0 degC, 101.325 kPa)" | "gCO2e/Sm3 (15 degC, 101.325 kPa)" | "gCO2e/scf (60 degF, 14.696 psia)" | "tCO2e/Nm3 (0 degC, 101.325 kPa)" | "tCO2e/Sm3 (15 degC, 101.325 kPa)" | "tCO2e/scf (60 degF, 14.696 psia)" | "gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" }; 
'GivenProductDisplacedCarbonIntensityDraft': { 'value'?: (number | null); 'unit'?: ("kgCO2e/t" | "gCO2e/kg" | "kgCO2e/kg" | "tCO2e/t" | "kgCO2e/lb" | "kgCO2e/short ton" | "gCO2e/t" | "gCO2e/lb" | "gCO2e/short ton" | "tCO2e/kg" | "tCO2e/lb" | "tCO2e/short ton" | "kgCO2e/m3" | "kgCO2e/L" | "kgCO2e/gal" | "kgCO2e/bbl" | "gCO2e/m3" | "gCO2e/L" | "gCO2e/gal" | "gCO2e/bbl" | "tCO2e/m3" | "tCO2e/L" | "tCO2e/gal" | "tCO2e/bbl" | "kgCO2e/MJ" | "gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" | "kgCO2e/MJ HHV" | "kgCO2e/GJ HHV" | "kgCO2e/kWh HHV" | "kgCO2e/MWh HHV" | "kgCO2e/MMBtu HHV" | "gCO2e/MJ HHV" | "gCO2e/GJ HHV" | "gCO2e/kWh HHV" | "gCO2e/MWh HHV" | "gCO2e/MMBtu HHV" | "tCO2e/MJ HHV" | "tCO2e/GJ HHV" | "tCO2e/kWh HHV" | "tCO2e/MWh HHV" | "tCO2e/MMBtu HHV" | "kgCO2e/Nm3 (0 degC, 101.325 kPa)" | "kgCO2e/Sm3 (15 degC, 101.325 kPa)" | "kgCO2e/scf (60 degF, 14.696 psia)" | "gCO2e/Nm3 (0 degC, 101.325 kPa)" | "gCO2e/Sm3 (15 degC, 101.325 kPa)" | "gCO2e/scf (60 degF, 14.696 psia)" | "tCO2e/Nm3 (0 degC, 101.325 kPa)" | "tCO2e/Sm3 (15 degC, 101.325 kPa)" | "tCO2e/scf (60 degF, 14.696 psia)" | "gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" | null) }; 
'GivenProductHigherHeatingValue': { 'value': number; 'unit': "MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/Nm3 (0 degC, 101.325 kPa)" | "MJ/Sm3 (15 degC, 101.325 kPa)" | "MJ/scf (60 degF, 14.696 psia)" | "GJ/Nm3 (0 degC, 101.325 kPa)" | "GJ/Sm3 (15 degC, 101.325 kPa)" | "GJ/scf (60 degF, 14.696 psia)" | "kWh/Nm3 (0 degC, 101.325 kPa)" | "kWh/Sm3 (15 degC, 101.325 kPa)" | "kWh/scf (60 degF, 14.696 psia)" | "MWh/Nm3 (0 degC, 101.325 kPa)" | "MWh/Sm3 (15 degC, 101.325 kPa)" | "MWh/scf (60 degF, 14.696 psia)" | "MMBtu/Nm3 (0 degC, 101.325 kPa)" | "MMBtu/Sm3 (15 degC, 101.325 kPa)" | "MMBtu/scf (60 degF, 14.696 psia)" | "Btu/Nm3 (0 degC, 101.325 kPa)" | "Btu/Sm3 (15 degC, 101.325 kPa)" | "Btu/scf (60 degF, 14.696 psia)" | "MJ HHV/kg" | "MJ HHV/t" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" }; 
'GivenProductHigherHeatingValueDraft': { 'value'?: (number | null); 'unit'?: ("MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/Nm3 (0 degC, 101.325 kPa)" | "MJ/Sm3 (15 degC, 101.325 kPa)" | "MJ/scf (60 degF, 14.696 psia)" | "GJ/Nm3 (0 degC, 101.325 kPa)" | "GJ/Sm3 (15 degC, 101.325 kPa)" | "GJ/scf (60 degF, 14.696 psia)" | "kWh/Nm3 (0 degC, 101.325 kPa)" | "kWh/Sm3 (15 degC, 101.325 kPa)" | "kWh/scf (60 degF, 14.696 psia)" | "MWh/Nm3 (0 degC, 101.325 kPa)" | "MWh/Sm3 (15 degC, 101.325 kPa)" | "MWh/scf (60 degF, 14.696 psia)" | "MMBtu/Nm3 (0 degC, 101.325 kPa)" | "MMBtu/Sm3 (15 degC, 101.325 kPa)" | "MMBtu/scf (60 degF, 14.696 psia)" | "Btu/Nm3 (0 degC, 101.325 kPa)" | "Btu/Sm3 (15 degC, 101.325 kPa)" | "Btu/scf (60 degF, 14.696 psia)" | "MJ HHV/kg" | "MJ HHV/t" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" | null) }; 
'GivenProductPrice': { 'value': number; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | "USD/kWh" | "USD/MWh" | "USD/MJ" | "USD/GJ" | "USD/MMBtu" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string }; 
'GivenProductPriceEscalation': { 'value': number; 'unit': "1" | "%" | "1" | "%" }; 
'GivenProductPriceEscalationDraft': { 'value'?: (number | null); 'unit'?: ("1" | "%" | "1" | "%" | null) }; 
'GivenProductPriceTable': { 'values': (number)[]; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | "USD/kWh" | "USD/MWh" | "USD/MJ" | "USD/GJ" | "USD/MMBtu" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string; 'from'?: number; 'after'?: "last" | "rises" | "zero" | "refuse"; 'money'?: "real" | "nominal" }; 
'GivenProductPriceTableDraft': { 'values'?: ((number)[] | null); 'from'?: (number | null); 'after'?: ("last" | "rises" | "zero" | "refuse" | null); 'money'?: ("real" | "nominal" | null); 'value'?: (number | null); 'unit'?: (("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | "USD/kWh" | "USD/MWh" | "USD/MJ" | "USD/GJ" | "USD/MMBtu" | components['schemas']['ForeignUnit']) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }; 
'GivenProductYield': { 'value': number; 'unit': "t/t" | "kg/kg" | "%" | "1" | "t/kg" | "kg/t" | "lb/t" | "lb/kg" | "short ton/t" | "short ton/kg" | "m3/t" | "m3/kg" | "L/t" | "L/kg" | "gal/t" | "gal/kg" | "bbl/t" | "bbl/kg" | "MJ/t" | "MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ HHV/t" | "MJ HHV/kg" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" | "Nm3 (0 degC, 101.325 kPa)/t" | "Nm3 (0 degC, 101.325 kPa)/kg" | "Sm3 (15 degC, 101.325 kPa)/t" | "Sm3 (15 degC, 101.325 kPa)/kg" | "scf (60 degF, 14.696 psia)/t" | "scf (60 degF, 14.696 psia)/kg" | "kWh/t" | "MJ/kg" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "kWh/m3" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "kWh/MJ" | "MJ/MJ" | "GJ/MJ" | "MWh/MJ" | "MMBtu/MJ" }; 
'GivenProductYieldDraft': { 'value'?: (number | null); 'unit'?: ("t/t" | "kg/kg" | "%" | "1" | "t/kg" | "kg/t" | "lb/t" | "lb/kg" | "short ton/t" | "short ton/kg" | "m3/t" | "m3/kg" | "L/t" | "L/kg" | "gal/t" | "gal/kg" | "bbl/t" | "bbl/kg" | "MJ/t" | "MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ HHV/t" | "MJ HHV/kg" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" | "Nm3 (0 degC, 101.325 kPa)/t" | "Nm3 (0 degC, 101.325 kPa)/kg" | "Sm3 (15 degC, 101.325 kPa)/t" | "Sm3 (15 degC, 101.325 kPa)/kg" | "scf (60 degF, 14.696 psia)/t" | "scf (60 degF, 14.696 psia)/kg" | "kWh/t" | "MJ/kg" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "kWh/m3" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "kWh/MJ" | "MJ/MJ" | "GJ/MJ" | "MWh/MJ" | "MMBtu/MJ" | null) }; 
'GivenRankCorrelation': { 'between': (string)[]; 'rho': number }; 
'GivenRatio': { 'value': number; 'unit': "1" | "%" }; 
'GivenRatioByYear': { 'values': (number)[]; 'unit': "1" | "%" }; 
'GivenRatioDraft': { 'value'?: (number | null); 'unit'?: ("1" | "%" | null) }; 
'GivenSupplier': { 'calculationId': string; 'product': string; 'at': "minimumSellingPrice" | "levelizedCost" | "price"; 'copied'?: components['schemas']['CopiedSupply'] }; 
'GivenTCO2ePerT': { 'value': number; 'unit': "tCO2e/t" | "gCO2e/kg" | "kgCO2e/t" | "kgCO2e/kg" | "kgCO2e/lb" | "kgCO2e/short ton" | "gCO2e/t" | "gCO2e/lb" | "gCO2e/short ton" | "tCO2e/kg" | "tCO2e/lb" | "tCO2e/short ton" }; 
'GivenTCO2ePerTDraft': { 'value'?: (number | null); 'unit'?: ("tCO2e/t" | "gCO2e/kg" | "kgCO2e/t" | "kgCO2e/kg" | "kgCO2e/lb" | "kgCO2e/short ton" | "gCO2e/t" | "gCO2e/lb" | "gCO2e/short ton" | "tCO2e/kg" | "tCO2e/lb" | "tCO2e/short ton" | null) }; 
'GivenTPerT': { 'value': number; 'unit': "t/t" | "kg/kg" | "%" | "1" | "t/kg" | "kg/t" | "lb/t" | "lb/kg" | "short ton/t" | "short ton/kg" }; 
'GivenTPerTDraft': { 'value'?: (number | null); 'unit'?: ("t/t" | "kg/kg" | "%" | "1" | "t/kg" | "kg/t" | "lb/t" | "lb/kg" | "short ton/t" | "short ton/kg" | null) }; 
'GivenTPerYr': { 'value': number; 'unit': "t/yr" | "kt/yr" | "kta" | "Mt/yr" | "kg/yr" | "lb/yr" | "short ton/yr" | "t/h" | "t/d" | "kt/d" | "kt/h" | "Mt/d" | "Mt/h" | "kg/d" | "kg/h" | "lb/d" | "lb/h" | "short ton/d" | "short ton/h" | "m3/yr" | "MGPY" | "L/yr" | "gal/yr" | "bbl/yr" | "m3/h" | "BPD" | "m3/d" | "L/d" | "L/h" | "gal/d" | "gal/h" | "million gal/d" | "million gal/h" | "bbl/h" | "MJ/yr" | "GJ/yr" | "kWh/yr" | "MWh/yr" | "MMBtu/yr" | "MJ/h" | "MJ/d" | "GJ/d" | "GJ/h" | "kWh/d" | "kWh/h" | "MWh/d" | "MWh/h" | "MMBtu/d" | "MMBtu/h" }; 
'GivenTPerYrDraft': { 'value'?: (number | null); 'unit'?: ("t/yr" | "kt/yr" | "kta" | "Mt/yr" | "kg/yr" | "lb/yr" | "short ton/yr" | "t/h" | "t/d" | "kt/d" | "kt/h" | "Mt/d" | "Mt/h" | "kg/d" | "kg/h" | "lb/d" | "lb/h" | "short ton/d" | "short ton/h" | "m3/yr" | "MGPY" | "L/yr" | "gal/yr" | "bbl/yr" | "m3/h" | "BPD" | "m3/d" | "L/d" | "L/h" | "gal/d" | "gal/h" | "million gal/d" | "million gal/h" | "bbl/h" | "MJ/yr" | "GJ/yr" | "kWh/yr" | "MWh/yr" | "MMBtu/yr" | "MJ/h" | "MJ/d" | "GJ/d" | "GJ/h" | "kWh/d" | "kWh/h" | "MWh/d" | "MWh/h" | "MMBtu/d" | "MMBtu/h" | null) }; 
'GivenUSD': { 'value': number; 'unit': ("USD" | "MUSD" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string }; 
'GivenUSDByYear': { 'values': (number)[]; 'unit': ("USD" | "MUSD" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string }; 
'GivenUSDDraft': { 'value'?: (number | null); 'unit'?: (("USD" | "MUSD" | components['schemas']['ForeignUnit']) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }; 
'GivenUSDPerGal': { 'value': number; 'unit': ("USD/gal" | "USD/L" | "USD/m3" | "USD/bbl" | "USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/tCO2e" | "USD/gCO2e" | "USD/kgCO2e" | "USD" | "MUSD" | "1" | "%" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string }; 
'GivenUSDPerGalTable': { 'values': (number)[]; 'unit': ("USD/gal" | "USD/L" | "USD/m3" | "USD/bbl" | "USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/tCO2e" | "USD/gCO2e" | "USD/kgCO2e" | "USD" | "MUSD" | "1" | "%" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string; 'from'?: number; 'after'?: "last" | "rises" | "zero" | "refuse"; 'money'?: "real" | "nominal" }; 
'GivenUSDPerGalTableDraft': { 'values'?: ((number)[] | null); 'from'?: (number | null); 'after'?: ("last" | "rises" | "zero" | "refuse" | null); 'money'?: ("real" | "nominal" | null); 'value'?: (number | null); 'unit'?: (("USD/gal" | "USD/L" | "USD/m3" | "USD/bbl" | "USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/tCO2e" | "USD/gCO2e" | "USD/kgCO2e" | "USD" | "MUSD" | "1" | "%" | components['schemas']['ForeignUnit']) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }; 
'GivenUSDPerT': { 'value': number; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string }; 
'GivenUSDPerTCO2e': { 'value': number; 'unit': ("USD/tCO2e" | "USD/gCO2e" | "USD/kgCO2e" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string }; 
'GivenUSDPerTCO2eDraft': { 'value'?: (number | null); 'unit'?: (("USD/tCO2e" | "USD/gCO2e" | "USD/kgCO2e" | components['schemas']['ForeignUnit']) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }; 
'GivenUSDPerTCO2eTable': { 'values': (number)[]; 'unit': ("USD/tCO2e" | "USD/gCO2e" | "USD/kgCO2e" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string; 'from'?: number; 'after'?: "last" | "rises" | "zero" | "refuse"; 'money'?: "real" | "nominal" }; 
'GivenUSDPerTCO2eTableDraft': { 'values'?: ((number)[] | null); 'from'?: (number | null); 'after'?: ("last" | "rises" | "zero" | "refuse" | null); 'money'?: ("real" | "nominal" | null); 'value'?: (number | null); 'unit'?: (("USD/tCO2e" | "USD/gCO2e" | "USD/kgCO2e" | components['schemas']['ForeignUnit']) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }; 
'GivenUSDPerTTable': { 'values': (number)[]; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string; 'from'?: number; 'after'?: "last" | "rises" | "zero" | "refuse"; 'money'?: "real" | "nominal" }; 
'GivenUSDPerTTableDraft': { 'values'?: ((number)[] | null); 'from'?: (number | null); 'after'?: ("last" | "rises" | "zero" | "refuse" | null); 'money'?: ("real" | "nominal" | null); 'value'?: (number | null); 'unit'?: (("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | components['schemas']['ForeignUnit']) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }; 
'GivenUSDPerTpergCO2ePerMJ': { 'value': number; 'unit': ("USD/t per gCO2e/MJ" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string }; 
'GivenUSDPerTpergCO2ePerMJDraft': { 'value'?: (number | null); 'unit'?: (("USD/t per gCO2e/MJ" | components['schemas']['ForeignUnit']) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }; 
'GivenUSDPerYr': { 'value': number; 'unit': ("USD/yr" | "MUSD/yr" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string }; 
'GivenUSDPerYrDraft': { 'value'?: (number | null); 'unit'?: (("USD/yr" | "MUSD/yr" | components['schemas']['ForeignUnit']) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }; 
'GivenUSDPerYrTable': { 'values': (number)[]; 'unit': ("USD/yr" | "MUSD/yr" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string; 'from'?: number; 'after'?: "last" | "rises" | "zero" | "refuse"; 'money'?: "real" | "nominal" }; 
'GivenUSDPerYrTableDraft': { 'values'?: ((number)[] | null); 'from'?: (number | null); 'after'?: ("last" | "rises" | "zero" | "refuse" | null); 'money'?: ("real" | "nominal" | null); 'value'?: (number | null); 'unit'?: (("USD/yr" | "MUSD/yr" | components['schemas']['ForeignUnit']) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }; 
'GivenUtilityCarbonIntensity': { 'value': number; 'unit': "kgCO2e/t" | "gCO2e/kg" | "kgCO2e/kg" | "tCO2e/t" | "kgCO2e/lb" | "kgCO2e/short ton" | "gCO2e/t" | "gCO2e/lb" | "gCO2e/short ton" | "tCO2e/kg" | "tCO2e/lb" | "tCO2e/short ton" | "kgCO2e/m3" | "kgCO2e/L" | "kgCO2e/gal" | "kgCO2e/bbl" | "gCO2e/m3" | "gCO2e/L" | "gCO2e/gal" | "gCO2e/bbl" | "tCO2e/m3" | "tCO2e/L" | "tCO2e/gal" | "tCO2e/bbl" | "kgCO2e/MJ" | "gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" | "kgCO2e/MJ HHV" | "kgCO2e/GJ HHV" | "kgCO2e/kWh HHV" | "kgCO2e/MWh HHV" | "kgCO2e/MMBtu HHV" | "gCO2e/MJ HHV" | "gCO2e/GJ HHV" | "gCO2e/kWh HHV" | "gCO2e/MWh HHV" | "gCO2e/MMBtu HHV" | "tCO2e/MJ HHV" | "tCO2e/GJ HHV" | "tCO2e/kWh HHV" | "tCO2e/MWh HHV" | "tCO2e/MMBtu HHV" | "kgCO2e/Nm3 (0 degC, 101.325 kPa)" | "kgCO2e/Sm3 (15 degC, 101.325 kPa)" | "kgCO2e/scf (60 degF, 14.696 psia)" | "gCO2e/Nm3 (0 degC, 101.325 kPa)" | "gCO2e/Sm3 (15 degC, 101.325 kPa)" | "gCO2e/scf (60 degF, 14.696 psia)" | "tCO2e/Nm3 (0 degC, 101.325 kPa)" | "tCO2e/Sm3 (15 degC, 101.325 kPa)" | "tCO2e/scf (60 degF, 14.696 psia)" | "gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" }; 
'GivenUtilityCarbonIntensityDraft': { 'value'?: (number | null); 'unit'?: ("kgCO2e/t" | "gCO2e/kg" | "kgCO2e/kg" | "tCO2e/t" | "kgCO2e/lb" | "kgCO2e/short ton" | "gCO2e/t" | "gCO2e/lb" | "gCO2e/short ton" | "tCO2e/kg" | "tCO2e/lb" | "tCO2e/short ton" | "kgCO2e/m3" | "kgCO2e/L" | "kgCO2e/gal" | "kgCO2e/bbl" | "gCO2e/m3" | "gCO2e/L" | "gCO2e/gal" | "gCO2e/bbl" | "tCO2e/m3" | "tCO2e/L" | "tCO2e/gal" | "tCO2e/bbl" | "kgCO2e/MJ" | "gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" | "kgCO2e/MJ HHV" | "kgCO2e/GJ HHV" | "kgCO2e/kWh HHV" | "kgCO2e/MWh HHV" | "kgCO2e/MMBtu HHV" | "gCO2e/MJ HHV" | "gCO2e/GJ HHV" | "gCO2e/kWh HHV" | "gCO2e/MWh HHV" | "gCO2e/MMBtu HHV" | "tCO2e/MJ HHV" | "tCO2e/GJ HHV" | "tCO2e/kWh HHV" | "tCO2e/MWh HHV" | "tCO2e/MMBtu HHV" | "kgCO2e/Nm3 (0 degC, 101.325 kPa)" | "kgCO2e/Sm3 (15 degC, 101.325 kPa)" | "kgCO2e/scf (60 degF, 14.696 psia)" | "gCO2e/Nm3 (0 degC, 101.325 kPa)" | "gCO2e/Sm3 (15 degC, 101.325 kPa)" | "gCO2e/scf (60 degF, 14.696 psia)" | "tCO2e/Nm3 (0 degC, 101.325 kPa)" | "tCO2e/Sm3 (15 degC, 101.325 kPa)" | "tCO2e/scf (60 degF, 14.696 psia)" | "gCO2e/kWh" | "kgCO2e/MWh" | "gCO2e/MJ" | "kgCO2e/MJ" | "kgCO2e/GJ" | "kgCO2e/kWh" | "kgCO2e/MMBtu" | "gCO2e/GJ" | "gCO2e/MWh" | "gCO2e/MMBtu" | "tCO2e/MJ" | "tCO2e/GJ" | "tCO2e/kWh" | "tCO2e/MWh" | "tCO2e/MMBtu" | null) }; 
'GivenUtilityConsumptionRatio': { 'value': number; 'unit': "t/t" | "kg/kg" | "%" | "1" | "t/kg" | "kg/t" | "lb/t" | "lb/kg" | "short ton/t" | "short ton/kg" | "m3/t" | "m3/kg" | "L/t" | "L/kg" | "gal/t" | "gal/kg" | "bbl/t" | "bbl/kg" | "MJ/t" | "MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ HHV/t" | "MJ HHV/kg" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" | "Nm3 (0 degC, 101.325 kPa)/t" | "Nm3 (0 degC, 101.325 kPa)/kg" | "Sm3 (15 degC, 101.325 kPa)/t" | "Sm3 (15 degC, 101.325 kPa)/kg" | "scf (60 degF, 14.696 psia)/t" | "scf (60 degF, 14.696 psia)/kg" | "t/m3" | "kg/m3" | "g/cm3" | "kg/L" | "t/L" | "t/gal" | "t/bbl" | "kg/gal" | "kg/bbl" | "lb/m3" | "lb/L" | "lb/gal" | "lb/bbl" | "short ton/m3" | "short ton/L" | "short ton/gal" | "short ton/bbl" | "kg/ft3" | "lb/ft3" | "t/MJ" | "kg/MJ" | "lb/MJ" | "short ton/MJ" | "m3/m3" | "m3/L" | "m3/gal" | "m3/bbl" | "L/m3" | "L/L" | "L/gal" | "L/bbl" | "gal/m3" | "gal/L" | "gal/gal" | "gal/bbl" | "bbl/m3" | "bbl/L" | "bbl/gal" | "bbl/bbl" | "m3/MJ" | "L/MJ" | "gal/MJ" | "bbl/MJ" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/MJ" | "GJ/MJ" | "kWh/MJ" | "MWh/MJ" | "MMBtu/MJ" | "MJ HHV/m3" | "MJ HHV/L" | "MJ HHV/gal" | "MJ HHV/bbl" | "GJ HHV/m3" | "GJ HHV/L" | "GJ HHV/gal" | "GJ HHV/bbl" | "kWh HHV/m3" | "kWh HHV/L" | "kWh HHV/gal" | "kWh HHV/bbl" | "MWh HHV/m3" | "MWh HHV/L" | "MWh HHV/gal" | "MWh HHV/bbl" | "MMBtu HHV/m3" | "MMBtu HHV/L" | "MMBtu HHV/gal" | "MMBtu HHV/bbl" | "MJ HHV/MJ" | "GJ HHV/MJ" | "kWh HHV/MJ" | "MWh HHV/MJ" | "MMBtu HHV/MJ" | "Nm3 (0 degC, 101.325 kPa)/m3" | "Nm3 (0 degC, 101.325 kPa)/L" | "Nm3 (0 degC, 101.325 kPa)/gal" | "Nm3 (0 degC, 101.325 kPa)/bbl" | "Sm3 (15 degC, 101.325 kPa)/m3" | "Sm3 (15 degC, 101.325 kPa)/L" | "Sm3 (15 degC, 101.325 kPa)/gal" | "Sm3 (15 degC, 101.325 kPa)/bbl" | "scf (60 degF, 14.696 psia)/m3" | "scf (60 degF, 14.696 psia)/L" | "scf (60 degF, 14.696 psia)/gal" | "scf (60 degF, 14.696 psia)/bbl" | "Nm3 (0 degC, 101.325 kPa)/MJ" | "Sm3 (15 degC, 101.325 kPa)/MJ" | "scf (60 degF, 14.696 psia)/MJ" | "kWh/t" | "MJ/kg" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "kWh/m3" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "kWh/MJ" | "MJ/MJ" | "GJ/MJ" | "MWh/MJ" | "MMBtu/MJ" }; 
'GivenUtilityConsumptionRatioDraft': { 'value'?: (number | null); 'unit'?: ("t/t" | "kg/kg" | "%" | "1" | "t/kg" | "kg/t" | "lb/t" | "lb/kg" | "short ton/t" | "short ton/kg" | "m3/t" | "m3/kg" | "L/t" | "L/kg" | "gal/t" | "gal/kg" | "bbl/t" | "bbl/kg" | "MJ/t" | "MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ HHV/t" | "MJ HHV/kg" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" | "Nm3 (0 degC, 101.325 kPa)/t" | "Nm3 (0 degC, 101.325 kPa)/kg" | "Sm3 (15 degC, 101.325 kPa)/t" | "Sm3 (15 degC, 101.325 kPa)/kg" | "scf (60 degF, 14.696 psia)/t" | "scf (60 degF, 14.696 psia)/kg" | "t/m3" | "kg/m3" | "g/cm3" | "kg/L" | "t/L" | "t/gal" | "t/bbl" | "kg/gal" | "kg/bbl" | "lb/m3" | "lb/L" | "lb/gal" | "lb/bbl" | "short ton/m3" | "short ton/L" | "short ton/gal" | "short ton/bbl" | "kg/ft3" | "lb/ft3" | "t/MJ" | "kg/MJ" | "lb/MJ" | "short ton/MJ" | "m3/m3" | "m3/L" | "m3/gal" | "m3/bbl" | "L/m3" | "L/L" | "L/gal" | "L/bbl" | "gal/m3" | "gal/L" | "gal/gal" | "gal/bbl" | "bbl/m3" | "bbl/L" | "bbl/gal" | "bbl/bbl" | "m3/MJ" | "L/MJ" | "gal/MJ" | "bbl/MJ" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/MJ" | "GJ/MJ" | "kWh/MJ" | "MWh/MJ" | "MMBtu/MJ" | "MJ HHV/m3" | "MJ HHV/L" | "MJ HHV/gal" | "MJ HHV/bbl" | "GJ HHV/m3" | "GJ HHV/L" | "GJ HHV/gal" | "GJ HHV/bbl" | "kWh HHV/m3" | "kWh HHV/L" | "kWh HHV/gal" | "kWh HHV/bbl" | "MWh HHV/m3" | "MWh HHV/L" | "MWh HHV/gal" | "MWh HHV/bbl" | "MMBtu HHV/m3" | "MMBtu HHV/L" | "MMBtu HHV/gal" | "MMBtu HHV/bbl" | "MJ HHV/MJ" | "GJ HHV/MJ" | "kWh HHV/MJ" | "MWh HHV/MJ" | "MMBtu HHV/MJ" | "Nm3 (0 degC, 101.325 kPa)/m3" | "Nm3 (0 degC, 101.325 kPa)/L" | "Nm3 (0 degC, 101.325 kPa)/gal" | "Nm3 (0 degC, 101.325 kPa)/bbl" | "Sm3 (15 degC, 101.325 kPa)/m3" | "Sm3 (15 degC, 101.325 kPa)/L" | "Sm3 (15 degC, 101.325 kPa)/gal" | "Sm3 (15 degC, 101.325 kPa)/bbl" | "scf (60 degF, 14.696 psia)/m3" | "scf (60 degF, 14.696 psia)/L" | "scf (60 degF, 14.696 psia)/gal" | "scf (60 degF, 14.696 psia)/bbl" | "Nm3 (0 degC, 101.325 kPa)/MJ" | "Sm3 (15 degC, 101.325 kPa)/MJ" | "scf (60 degF, 14.696 psia)/MJ" | "kWh/t" | "MJ/kg" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "kWh/m3" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "kWh/MJ" | "MJ/MJ" | "GJ/MJ" | "MWh/MJ" | "MMBtu/MJ" | null) }; 
'GivenUtilityHigherHeatingValue': { 'value': number; 'unit': "MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/Nm3 (0 degC, 101.325 kPa)" | "MJ/Sm3 (15 degC, 101.325 kPa)" | "MJ/scf (60 degF, 14.696 psia)" | "GJ/Nm3 (0 degC, 101.325 kPa)" | "GJ/Sm3 (15 degC, 101.325 kPa)" | "GJ/scf (60 degF, 14.696 psia)" | "kWh/Nm3 (0 degC, 101.325 kPa)" | "kWh/Sm3 (15 degC, 101.325 kPa)" | "kWh/scf (60 degF, 14.696 psia)" | "MWh/Nm3 (0 degC, 101.325 kPa)" | "MWh/Sm3 (15 degC, 101.325 kPa)" | "MWh/scf (60 degF, 14.696 psia)" | "MMBtu/Nm3 (0 degC, 101.325 kPa)" | "MMBtu/Sm3 (15 degC, 101.325 kPa)" | "MMBtu/scf (60 degF, 14.696 psia)" | "Btu/Nm3 (0 degC, 101.325 kPa)" | "Btu/Sm3 (15 degC, 101.325 kPa)" | "Btu/scf (60 degF, 14.696 psia)" | "MJ HHV/kg" | "MJ HHV/t" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" }; 
'GivenUtilityHigherHeatingValueDraft': { 'value'?: (number | null); 'unit'?: ("MJ/kg" | "kWh/t" | "kWh/kg" | "MWh/t" | "MWh/kg" | "GJ/t" | "MJ/t" | "GJ/kg" | "MMBtu/t" | "MMBtu/kg" | "MJ/lb" | "MJ/short ton" | "GJ/lb" | "GJ/short ton" | "kWh/lb" | "kWh/short ton" | "MWh/lb" | "MWh/short ton" | "MMBtu/lb" | "MMBtu/short ton" | "Btu/t" | "Btu/kg" | "Btu/lb" | "Btu/short ton" | "MJ/m3" | "MJ/L" | "MJ/gal" | "MJ/bbl" | "GJ/m3" | "GJ/L" | "GJ/gal" | "GJ/bbl" | "kWh/m3" | "kWh/L" | "kWh/gal" | "kWh/bbl" | "MWh/m3" | "MWh/L" | "MWh/gal" | "MWh/bbl" | "MMBtu/m3" | "MMBtu/L" | "MMBtu/gal" | "MMBtu/bbl" | "Btu/m3" | "Btu/L" | "Btu/gal" | "Btu/bbl" | "MJ/Nm3 (0 degC, 101.325 kPa)" | "MJ/Sm3 (15 degC, 101.325 kPa)" | "MJ/scf (60 degF, 14.696 psia)" | "GJ/Nm3 (0 degC, 101.325 kPa)" | "GJ/Sm3 (15 degC, 101.325 kPa)" | "GJ/scf (60 degF, 14.696 psia)" | "kWh/Nm3 (0 degC, 101.325 kPa)" | "kWh/Sm3 (15 degC, 101.325 kPa)" | "kWh/scf (60 degF, 14.696 psia)" | "MWh/Nm3 (0 degC, 101.325 kPa)" | "MWh/Sm3 (15 degC, 101.325 kPa)" | "MWh/scf (60 degF, 14.696 psia)" | "MMBtu/Nm3 (0 degC, 101.325 kPa)" | "MMBtu/Sm3 (15 degC, 101.325 kPa)" | "MMBtu/scf (60 degF, 14.696 psia)" | "Btu/Nm3 (0 degC, 101.325 kPa)" | "Btu/Sm3 (15 degC, 101.325 kPa)" | "Btu/scf (60 degF, 14.696 psia)" | "MJ HHV/kg" | "MJ HHV/t" | "GJ HHV/t" | "GJ HHV/kg" | "kWh HHV/t" | "kWh HHV/kg" | "MWh HHV/t" | "MWh HHV/kg" | "MMBtu HHV/t" | "MMBtu HHV/kg" | "MJ HHV/lb" | "MJ HHV/short ton" | "GJ HHV/lb" | "GJ HHV/short ton" | "kWh HHV/lb" | "kWh HHV/short ton" | "MWh HHV/lb" | "MWh HHV/short ton" | "MMBtu HHV/lb" | "MMBtu HHV/short ton" | "Btu HHV/t" | "Btu HHV/kg" | "Btu HHV/lb" | "Btu HHV/short ton" | null) }; 
'GivenUtilityPrice': { 'value': number; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | "USD/kWh" | "USD/MWh" | "USD/MJ" | "USD/GJ" | "USD/MMBtu" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string }; 
'GivenUtilityPriceEscalation': { 'value': number; 'unit': "1" | "%" | "1" | "%" }; 
'GivenUtilityPriceEscalationDraft': { 'value'?: (number | null); 'unit'?: ("1" | "%" | "1" | "%" | null) }; 
'GivenUtilityPriceTable': { 'values': (number)[]; 'unit': ("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | "USD/kWh" | "USD/MWh" | "USD/MJ" | "USD/GJ" | "USD/MMBtu" | components['schemas']['ForeignUnit']); 'moneyYear'?: number; 'moneyIndex'?: string; 'from'?: number; 'after'?: "last" | "rises" | "zero" | "refuse"; 'money'?: "real" | "nominal" }; 
'GivenUtilityPriceTableDraft': { 'values'?: ((number)[] | null); 'from'?: (number | null); 'after'?: ("last" | "rises" | "zero" | "refuse" | null); 'money'?: ("real" | "nominal" | null); 'value'?: (number | null); 'unit'?: (("USD/t" | "USD/kg" | "USD/kt" | "USD/lb" | "USD/short ton" | "USD/m3" | "USD/gal" | "USD/L" | "USD/bbl" | "USD/MJ" | "USD/kWh" | "USD/MWh" | "USD/GJ" | "USD/MMBtu" | "USD/MJ HHV" | "USD/GJ HHV" | "USD/kWh HHV" | "USD/MWh HHV" | "USD/MMBtu HHV" | "USD/Nm3 (0 degC, 101.325 kPa)" | "USD/Sm3 (15 degC, 101.325 kPa)" | "USD/scf (60 degF, 14.696 psia)" | "USD/kWh" | "USD/MWh" | "USD/MJ" | "USD/GJ" | "USD/MMBtu" | components['schemas']['ForeignUnit']) | null); 'moneyYear'?: (number | null); 'moneyIndex'?: (string | null) }; 
'GivenYr': { 'value': number; 'unit': "yr" | "month" }; 
'GivenYrDraft': { 'value'?: (number | null); 'unit'?: ("yr" | "month" | null) }; 
'Goal': { 'inputs': components['schemas']['GivenInputs']; 'unknown': string; 'bounds'?: { 'low': number; 'high': number }; 'target': { 'output': string; 'value': number; 'unit': string } }; 
'Headline': { 'lcop'?: components['schemas']['MeasuredUSDPerT']; 'npv'?: components['schemas']['MeasuredUSD']; 'carbonIntensity'?: components['schemas']['MeasuredGCO2ePerMJ'] }; 
'Health': { 'status': "healthy" | "degraded" | "unhealthy"; 'database': "up" | "down"; 'writes': "up" | "failing"; 'draining': boolean; 'uptimeSeconds': number; 'processId': number; 'eventLoopDelayMilliseconds': number; 'pool': { 'open': number; 'idle': number; 'waiting': number; 'timeouts': number } }; 
'Histogram': { 'edges': (number)[]; 'counts': (number)[]; 'below': number; 'above': number }; 
'ImplausibleTrials': { 'lookedAt': number; 'impossible': number; 'rules': (components['schemas']['RuleBroken'])[] }; 
'ImportDifference': { 'pointer': string; 'before'?: unknown; 'after'?: unknown }; 
'ImportFinding': { 'severity': "error" | "warning"; 'code': string; 'place': string; 'pointer': string; 'message': string; 'given'?: string; 'allowed'?: string }; 
'ImportMapping': { 'columns': Readonly<Record<string, string>>; 'units': Readonly<Record<string, string>> }; 
'ImportReport': { 'kind': "bundle" | "inputs" | "table" | "workbook"; 'isDryRun': boolean; 'canBeImported': boolean; 'accepted': number; 'refused': number; 'room': number; 'cases': (components['schemas']['ImportedCase'])[]; 'findings': (components['schemas']['ImportFinding'])[]; 'findingCount': number; 'errorCount': number; 'differences': (components['schemas']['ImportDifference'])[]; 'ignoredCells': number }; 
'ImportedCase': { 'place': string; 'name': string; 'changes': number; 'scenarioId': (string | null) }; 
'IndexTaken': { 'name': string; 'source': string; 'from': number; 'to': number; 'fromYear': number; 'toYear': number }; 
'InputChange': { 'pointer': string; 'effect': "updated" | "added" | "removed" | "kept"; 'current': ((components['schemas']['Quantity'] | string | boolean) | null); 'defaultBefore': ((components['schemas']['Quantity'] | string | boolean) | null); 'defaultAfter': ((components['schemas']['Quantity'] | string | boolean) | null); 'reason': string; 'provenance'?: components['schemas']['Provenance'] }; 
'InputChanged': { 'at': string; 'by': string }; 
'InputEffect': { 'low': (number | null); 'high': (number | null); 'swing': number }; 
'InputNote': { 'place': string; 'note'?: (string | null); 'source'?: (string | null); 'confidence'?: ("high" | "medium" | "low" | null) }; 
'InputPresets': { 'target': string; 'pointer': string; 'name': string; 'options': (components['schemas']['RangePreset'])[] }; 
'InputRange': { 'id': string; 'as'?: "factor"; 'distribution': (components['schemas']['UniformDistribution'] | components['schemas']['LogUniformDistribution'] | components['schemas']['TriangularDistribution'] | components['schemas']['PertDistribution'] | components['schemas']['NormalDistribution'] | components['schemas']['TruncatedNormalDistribution'] | components['schemas']['LognormalDistribution'] | components['schemas']['BetaDistribution'] | components['schemas']['DiscreteDistribution'] | components['schemas']['CumulativeDistribution'] | components['schemas']['EmpiricalDistribution']); 'source'?: string; 'mark'?: string; 'draft'?: components['schemas']['RangeForm'] }; 
'Inputs': { 'plant': components['schemas']['PlantInputs']; 'feedstocks': (components['schemas']['FeedstockInputs'])[]; 'utilities': (components['schemas']['UtilityInputs'])[]; 'products': (components['schemas']['ProductInputs'])[]; 'policies'?: (components['schemas']['PolicyInputs'])[]; 'parts'?: (components['schemas']['PartInputs'])[]; 'contracts'?: (components['schemas']['ContractInputs'])[]; 'economics': components['schemas']['EconomicInputs']; 'finance'?: components['schemas']['FinanceInputs']; 'carbon'?: components['schemas']['CarbonInputs']; 'capital'?: components['schemas']['CapitalInputs']; 'eligibility'?: components['schemas']['EligibilityInputs']; 'convention'?: ("convention-c" | "safapac-2025" | "nrel-nth-plant" | "biosteam" | "h2a" | components['schemas']['Convention']); 'money'?: components['schemas']['Money'] }; 
'Invalidated': { 'message': string; 'invalidatedAt': string }; 
'Invitation': { 'id': string; 'email': string; 'role': "editor" | "reviewer" | "viewer"; 'createdAt': string; 'expiresAt': string }; 
'InvitationToken': { 'token': string }; 
'KeptMail': { 'to': string; 'subject': string; 'text': string; 'createdAt': string }; 
'KeptMatrixStudy': { 'kind': "matrix"; 'base'?: components['schemas']['GivenInputs']; 'from'?: components['schemas']['MatrixOrigin']; 'countries'?: (((number | string))[] | "all"); 'pathways'?: ((components['schemas']['MatrixPathway'])[] | "all"); 'policies'?: (components['schemas']['PolicySet'])[]; 'gaps'?: "base" | "none"; 'outputs': (string)[]; 'inputs'?: boolean; 'notify'?: "mail" }; 
'KeptMonteCarloStudy': { 'kind': "monteCarlo"; 'base'?: components['schemas']['GivenInputs']; 'parameters': (components['schemas']['StudyParameter'])[]; 'outputs': (string)[]; 'sampling'?: components['schemas']['MonteCarloSampling']; 'rankCorrelations'?: (components['schemas']['GivenRankCorrelation'])[]; 'thresholds'?: (components['schemas']['StudyThreshold'])[]; 'stop'?: components['schemas']['StudyStop']; 'notify'?: "mail" }; 
'KeptMorrisStudy': { 'kind': "morris"; 'base'?: components['schemas']['GivenInputs']; 'parameters': (components['schemas']['StudyParameter'])[]; 'outputs': (string)[]; 'sampling'?: components['schemas']['MorrisSampling']; 'notify'?: "mail" }; 
'KeptScaleStudy': { 'kind': "scale"; 'base'?: components['schemas']['GivenInputs']; 'logistics': components['schemas']['GivenLogistics']; 'capacity'?: { 'from': components['schemas']['Quantity']; 'to': components['schemas']['Quantity'] }; 'outputs': (string)[]; 'notify'?: "mail" }; 
'KeptSobolIndicesStudy': { 'kind': "sobolIndices"; 'base'?: components['schemas']['GivenInputs']; 'parameters': (components['schemas']['StudyParameter'])[]; 'outputs': (string)[]; 'sampling'?: components['schemas']['SobolIndicesSampling']; 'rankCorrelations'?: (components['schemas']['GivenRankCorrelation'])[]; 'notify'?: "mail" }; 
'KeptSpiderStudy': { 'kind': "spider"; 'base'?: components['schemas']['GivenInputs']; 'parameters': (components['schemas']['StudyParameter'])[]; 'outputs': (string)[]; 'percentiles'?: (number)[]; 'notify'?: "mail" }; 
'KeptStudy': { 'id': string; 'scenarioId': string; 'kind': "monteCarlo" | "sobolIndices" | "morris" | "tornado" | "spider" | "sweep" | "matrix" | "scale"; 'state': "queued" | "running" | "done" | "stopped" | "cancelled" | "failed"; 'progress': components['schemas']['StudyProgress']; 'failure': (components['schemas']['StudyFailure'] | null); 'outputs': (string)[]; 'hasSamples': boolean; 'sampler': number; 'engineVersion': string; 'edition': string; 'queuedAt': string; 'startedAt': (string | null); 'finishedAt': (string | null); 'request': Readonly<Record<string, unknown>>; 'base': Readonly<Record<string, unknown>>; 'soFar': (components['schemas']['StudySoFar'] | null); 'answer': ((components['schemas']['MonteCarloAnswer'] | components['schemas']['SobolIndicesAnswer'] | components['schemas']['MorrisAnswer'] | components['schemas']['TornadoAnswer'] | components['schemas']['SpiderAnswer'] | components['schemas']['SweepAnswer'] | components['schemas']['MatrixAnswer'] | components['schemas']['ScaleAnswer']) | null) }; 
'KeptStudyRequest': (components['schemas']['KeptMonteCarloStudy'] | components['schemas']['KeptSobolIndicesStudy'] | components['schemas']['KeptMorrisStudy'] | components['schemas']['KeptTornadoStudy'] | components['schemas']['KeptSpiderStudy'] | components['schemas']['KeptSweepStudy'] | components['schemas']['KeptMatrixStudy'] | components['schemas']['KeptScaleStudy']); 
'KeptSweepStudy': { 'kind': "sweep"; 'base'?: components['schemas']['GivenInputs']; 'axes': (components['schemas']['SweepAxis'])[]; 'arrangement'?: "grid" | "list"; 'outputs': (string)[]; 'thresholds'?: (components['schemas']['StudyThreshold'])[]; 'notify'?: "mail" }; 
'KeptTornadoStudy': { 'kind': "tornado"; 'base'?: components['schemas']['GivenInputs']; 'parameters': (components['schemas']['StudyParameter'])[]; 'outputs': (string)[]; 'notify'?: "mail" }; 
'KnownDatum': { 'value': number; 'unit': components['schemas']['ReferenceUnit']; 'basis'?: components['schemas']['Basis']; 'low'?: number; 'high'?: number; 'rangeSource'?: string; 'noRange'?: string; 'place'?: string; 'source': string; 'licence'?: string; 'currencyYear'?: (number | null); 'year'?: number; 'confidence': components['schemas']['Confidence']; 'note'?: string; 'alternatives'?: (components['schemas']['Alternative'])[]; 'doubts'?: (components['schemas']['Doubt'])[] }; 
'LibraryBody': (components['schemas']['LibraryFeedstock'] | components['schemas']['LibraryUtility'] | components['schemas']['LibraryProduct'] | components['schemas']['LibraryPrice'] | components['schemas']['LibraryPlant']); 
'LibraryCapitalInputs': { 'insideBatteryLimits'?: components['schemas']['GivenUSD']; 'outsideBatteryLimits'?: components['schemas']['GivenUSD']; 'warehouseShare'?: components['schemas']['GivenRatio']; 'siteDevelopmentShare'?: components['schemas']['GivenRatio']; 'pipingShare'?: components['schemas']['GivenRatio']; 'proratableShare'?: components['schemas']['GivenRatio']; 'fieldExpenseShare'?: components['schemas']['GivenRatio']; 'homeOfficeShare'?: components['schemas']['GivenRatio']; 'contingencyShare'?: components['schemas']['GivenRatio']; 'otherIndirectShare'?: components['schemas']['GivenRatio']; 'insuranceShare'?: components['schemas']['GivenPerYr']; 'maintenanceShare'?: components['schemas']['GivenPerYr']; 'purchasedEquipment'?: components['schemas']['GivenUSD']; 'langFactor'?: components['schemas']['GivenRatio']; 'workingCapitalOfFixed'?: components['schemas']['GivenRatio']; 'capacityMinimum'?: components['schemas']['GivenTPerYr']; 'capacityMaximum'?: components['schemas']['GivenTPerYr']; 'costIndexReference'?: components['schemas']['GivenRatio']; 'costIndex'?: components['schemas']['GivenRatio']; 'locationFactor'?: components['schemas']['GivenRatio']; 'learningRate'?: components['schemas']['GivenRatio']; 'capacityBuiltRatio'?: components['schemas']['GivenRatio']; 'estimateClass'?: "none" | "class5" | "class4" | "class3" | "class2" | "class1"; 'plantKind'?: "nth" | "pioneer"; 'technologyStage'?: "pastResearch" | "research"; 'newTechnologyShare'?: components['schemas']['GivenRatio']; 'impurities'?: components['schemas']['GivenRatio']; 'complexity'?: components['schemas']['GivenRatio']; 'inclusiveness'?: components['schemas']['GivenRatio']; 'projectDefinition'?: components['schemas']['GivenRatio']; 'newSteps'?: components['schemas']['GivenRatio']; 'balanceEquations'?: components['schemas']['GivenRatio']; 'wasteDifficulty'?: components['schemas']['GivenRatio']; 'handlesSolids'?: "no" | "yes" }; 
'LibraryFeedstock': { 'price'?: (components['schemas']['GivenUSDPerT'] | components['schemas']['GivenUSDPerTTable']); 'priceEscalation'?: components['schemas']['GivenRatio']; 'carbonContent'?: components['schemas']['GivenTPerT']; 'energyContent'?: components['schemas']['GivenMJPerKg']; 'consumptionRatio'?: components['schemas']['GivenFeedstockConsumptionRatio']; 'carbonIntensity'?: components['schemas']['GivenKgCO2ePerT']; 'density'?: components['schemas']['GivenKgPerM3']; 'gasDensity'?: components['schemas']['GivenKgPerNm30degC101325kPa']; 'higherHeatingValue'?: components['schemas']['GivenFeedstockHigherHeatingValue']; 'priceEscalationBasis'?: components['schemas']['EscalationBasis']; 'isWaste'?: boolean; 'class'?: components['schemas']['FeedstockClass']; 'annex'?: components['schemas']['AnnexPart']; 'material'?: components['schemas']['FeedstockMaterial']; 'origin'?: components['schemas']['CountryCode']; 'suppliedBy'?: components['schemas']['GivenSupplier'] }; 
'LibraryItem': { 'id': string; 'projectId': (string | null); 'kind': "feedstock" | "utility" | "product" | "price" | "plant"; 'name': string; 'body': components['schemas']['LibraryBody']; 'source': string; 'link': (string | null); 'note': (string | null); 'revision': number; 'etag': string; 'changedBy': (string | null); 'createdAt': string; 'updatedAt': string }; 
'LibraryPlant': { 'plant'?: components['schemas']['LibraryPlantInputs']; 'economics'?: components['schemas']['LibraryPlantCapital']; 'capital'?: components['schemas']['LibraryCapitalInputs'] }; 
'LibraryPlantCapital': { 'referenceCapital'?: components['schemas']['GivenUSD']; 'referenceCapacity'?: components['schemas']['GivenTPerYr']; 'scalingExponent'?: components['schemas']['GivenRatio'] }; 
'LibraryPlantInputs': { 'capacity'?: components['schemas']['GivenTPerYr']; 'annualLoadHours'?: components['schemas']['GivenHPerYr']; 'processCarbonIntensity'?: components['schemas']['GivenGCO2ePerMJ']; 'processCarbonIntensityCovers'?: "process" | "processAndUtilities"; 'literatureClass'?: "none" | "hefaWaste" | "hefaCrops" | "atj" | "ftWaste" | "ftBiomass" | "pyrolysis" | "ptl"; 'country'?: string }; 
'LibraryPrice': { 'price': components['schemas']['GivenLibraryPrice']; 'year': number; 'place': string }; 
'LibraryProduct': { 'isFuel'?: boolean; 'priceSensitivity'?: components['schemas']['GivenUSDPerTpergCO2ePerMJ']; 'carbonContent'?: components['schemas']['GivenTPerT']; 'energyContent'?: components['schemas']['GivenMJPerKg']; 'density'?: components['schemas']['GivenKgPerM3']; 'gasDensity'?: components['schemas']['GivenKgPerNm30degC101325kPa']; 'higherHeatingValue'?: components['schemas']['GivenProductHigherHeatingValue']; 'royalty'?: components['schemas']['GivenRatio']; 'buyOutPrice'?: components['schemas']['GivenProductBuyOutPrice']; 'attributeShare'?: components['schemas']['GivenRatio']; 'attributePrice'?: (components['schemas']['GivenProductAttributePrice'] | components['schemas']['GivenProductAttributePriceTable']); 'attributeCarbonPrice'?: (components['schemas']['GivenUSDPerTCO2e'] | components['schemas']['GivenUSDPerTCO2eTable']); 'price'?: (components['schemas']['GivenProductPrice'] | components['schemas']['GivenProductPriceTable']); 'priceEscalation'?: components['schemas']['GivenProductPriceEscalation']; 'priceEscalationBasis'?: components['schemas']['EscalationBasis']; 'yield'?: components['schemas']['GivenProductYield']; 'displacedCarbonIntensity'?: components['schemas']['GivenProductDisplacedCarbonIntensity']; 'class'?: components['schemas']['ProductClass'] }; 
'LibraryUse': { 'itemId': string; 'at'?: string }; 
'LibraryUtility': { 'price'?: (components['schemas']['GivenUtilityPrice'] | components['schemas']['GivenUtilityPriceTable']); 'priceEscalation'?: components['schemas']['GivenUtilityPriceEscalation']; 'priceEscalationBasis'?: components['schemas']['EscalationBasis']; 'carbonIntensity'?: components['schemas']['GivenUtilityCarbonIntensity']; 'consumptionRatio'?: components['schemas']['GivenUtilityConsumptionRatio']; 'carbonContent'?: components['schemas']['GivenTPerT']; 'energyContent'?: components['schemas']['GivenMJPerKg']; 'density'?: components['schemas']['GivenKgPerM3']; 'gasDensity'?: components['schemas']['GivenKgPerNm30degC101325kPa']; 'higherHeatingValue'?: components['schemas']['GivenUtilityHigherHeatingValue']; 'suppliedBy'?: components['schemas']['GivenSupplier'] }; 
'Link': { 'id': string; 'scenarioId': string; 'calculationId': (string | null); 'level': "CORE" | "ADVANCE" | "ROADSHOW"; 'label': (string | null); 'allowFiles': boolean; 'createdAt': string; 'expiresAt': string; 'firstOpenedAt': (string | null); 'lastOpenedAt': (string | null) }; 
'ListedProject': { 'id': string; 'userId': string; 'projectName': string; 'process': components['schemas']['Named']; 'feedstock': components['schemas']['Named']; 'country': components['schemas']['Named']; 'scenarioCount': number; 'createdAt': string; 'updatedAt': string; 'role': ("owner" | "editor" | "reviewer" | "viewer" | null); 'ownerName': string; 'scenarios'?: (components['schemas']['ListedScenario'])[] }; 
'ListedScenario': { 'id': string; 'scenarioName': string; 'scenarioOrder': number; 'status': "draft" | "calculating" | "calculated" | "failed"; 'headline': components['schemas']['Headline'] }; 
'Literature': { 'feedstocks': (components['schemas']['FeedstockOfLiterature'])[]; 'products': (components['schemas']['ProductOfLiterature'])[]; 'appendix': (components['schemas']['ProcessOfLiterature'])[] }; 
'LiteratureCosts': { 'currencyYear': number; 'units': Readonly<Record<string, string>>; 'source': string; 'licence': string; 'confidence': "high" | "medium" | "low"; 'note': string; 'rows': ({ 'id': number; 'technology': string; 'feedstock': string; 'literatureClass': ("hefaWaste" | "hefaCrops" | "atj" | "ftWaste" | "ftBiomass" | "pyrolysis" | "ptl" | null); 'capital': (number | null); 'operation': (number | null); 'feedstockCost': (number | null); 'minimumPrice': (number | null); 'capitalPerDailyTonne': (number | null); 'minimumPriceAsReported': (string | null); 'source': string; 'reviewedIn': string })[] }; 
'LiteratureRange': { 'name': string; 'studies': number; 'low': number; 'high': number; 'source': string }; 
'LogUniformDistribution': { 'kind': "logUniform"; 'low': (components['schemas']['Quantity'] | number); 'high': (components['schemas']['Quantity'] | number) }; 
'LognormalDistribution': { 'kind': "lognormal"; 'median': (components['schemas']['Quantity'] | number); 'sdLog'?: number; 'p90'?: (components['schemas']['Quantity'] | number) }; 
'MadeLink': { 'id': string; 'scenarioId': string; 'calculationId': (string | null); 'level': "CORE" | "ADVANCE" | "ROADSHOW"; 'label': (string | null); 'allowFiles': boolean; 'createdAt': string; 'expiresAt': string; 'firstOpenedAt': (string | null); 'lastOpenedAt': (string | null); 'address': string }; 
'Mandate': { 'shares'?: (components['schemas']['ShareFromYear'])[]; 'policy'?: number; 'between'?: "steps" | "line" }; 
'MandateTaken': { 'source': string }; 
'MarketPrice': { 'value'?: number; 'date'?: string; 'source'?: string; 'product'?: string }; 
'MarketPriceTaken': { 'value': (number | null); 'unit': string; 'reason'?: string; 'date': string; 'source': string }; 
'MasterData': { 'edition': string; 'processes': (components['schemas']['Process'])[]; 'feedstocks': (components['schemas']['Feedstock'])[]; 'utilities': (components['schemas']['Utility'])[]; 'products': (components['schemas']['Product'])[]; 'countries': (components['schemas']['Country'])[]; 'units': (components['schemas']['Unit'])[]; 'pathways': (components['schemas']['CheckedPathway'])[]; 'parameterSets': (components['schemas']['ParameterSet'])[]; 'literature': components['schemas']['Literature'] }; 
'MatrixAnswer': { 'kind': "matrix"; 'countries': ((components['schemas']['MatrixCountry'] | null))[]; 'pathways': ((components['schemas']['MatrixPathwayTold'] | null))[]; 'policies': ((string | null))[]; 'from': (components['schemas']['MatrixBegin'] | null); 'cells': (components['schemas']['MatrixCell'])[]; 'results': Readonly<Record<string, components['schemas']['MatrixResult']>>; 'notes': (components['schemas']['MatrixNote'])[]; 'engineVersion': string; 'edition': string; 'warnings': (components['schemas']['StudyWarning'])[]; 'baseWarnings': (components['schemas']['Warning'])[] }; 
'MatrixBegin': { 'processId': number; 'feedstockId': number; 'process': string; 'feedstock': string; 'variant'?: string; 'country': string }; 
'MatrixCell': { 'country': number; 'pathway': number; 'policies': number; 'reason'?: string; 'flaws': (number)[]; 'warnings': (number)[]; 'inputs'?: unknown }; 
'MatrixCountry': { 'id': number; 'name': string }; 
'MatrixNote': { 'code': string; 'message': string }; 
'MatrixOrigin': { 'process': (number | string); 'feedstock': (number | string); 'variant'?: string; 'country': (number | string) }; 
'MatrixPathway': { 'process': (number | string); 'feedstock': (number | string); 'variant'?: string }; 
'MatrixPathwayTold': { 'processId': number; 'feedstockId': number; 'process': string; 'feedstock': string; 'variant'?: string }; 
'MatrixResult': { 'unit': string; 'values': ((number | null))[]; 'withoutValue': (components['schemas']['CellsWithoutValue'])[] }; 
'MatrixStudy': { 'kind': "matrix"; 'base': components['schemas']['GivenInputs']; 'from'?: components['schemas']['MatrixOrigin']; 'countries'?: (((number | string))[] | "all"); 'pathways'?: ((components['schemas']['MatrixPathway'])[] | "all"); 'policies'?: (components['schemas']['PolicySet'])[]; 'gaps'?: "base" | "none"; 'outputs': (string)[]; 'inputs'?: boolean }; 
'Measured': { 'value': (number | null); 'unit': string; 'reason'?: string }; 
'MeasuredByYear': { 'values': ((number | null))[]; 'unit': string; 'reason'?: string }; 
'MeasuredGCO2ePerMJ': { 'value': (number | null); 'unit': "gCO2e/MJ"; 'reason'?: string }; 
'MeasuredKgCO2ePerT': { 'value': (number | null); 'unit': "kgCO2e/t"; 'reason'?: string }; 
'MeasuredM3PerYr': { 'value': (number | null); 'unit': "m3/yr"; 'reason'?: string }; 
'MeasuredMJPerKg': { 'value': (number | null); 'unit': "MJ/kg"; 'reason'?: string }; 
'MeasuredRatio': { 'value': (number | null); 'unit': "1"; 'reason'?: string }; 
'MeasuredRatioByYear': { 'values': ((number | null))[]; 'unit': "1"; 'reason'?: string }; 
'MeasuredTCO2ePerT': { 'value': (number | null); 'unit': "tCO2e/t"; 'reason'?: string }; 
'MeasuredTCO2ePerYr': { 'value': (number | null); 'unit': "tCO2e/yr"; 'reason'?: string }; 
'MeasuredTOrKWhPerYr': { 'value': (number | null); 'unit': "t/yr" | "kWh/yr"; 'reason'?: string }; 
'MeasuredTPerH': { 'value': (number | null); 'unit': "t/h"; 'reason'?: string }; 
'MeasuredTPerYr': { 'value': (number | null); 'unit': "t/yr"; 'reason'?: string }; 
'MeasuredUSD': { 'value': (number | null); 'unit': "USD"; 'reason'?: string }; 
'MeasuredUSDByYear': { 'values': ((number | null))[]; 'unit': "USD"; 'reason'?: string }; 
'MeasuredUSDPerGal': { 'value': (number | null); 'unit': "USD/gal"; 'reason'?: string }; 
'MeasuredUSDPerT': { 'value': (number | null); 'unit': "USD/t"; 'reason'?: string }; 
'MeasuredUSDPerYr': { 'value': (number | null); 'unit': "USD/yr"; 'reason'?: string }; 
'MeasuredYr': { 'value': (number | null); 'unit': "yr"; 'reason'?: string }; 
'Membership': { 'projectId': string; 'projectName': string; 'role': "editor" | "reviewer" | "viewer"; 'joinedAt': string }; 
'Message': { 'message': string }; 
'MinimumSellingPrice': { 'status': "none" | "one" | "many"; 'value': (number | null); 'unit': "USD/t"; 'reason'?: string; 'roots': (number)[] }; 
'MissingDatum': { 'value': null; 'unit': components['schemas']['ReferenceUnit']; 'reason': string; 'basis'?: components['schemas']['Basis']; 'low'?: number; 'high'?: number; 'rangeSource'?: string; 'noRange'?: string; 'place'?: string; 'source': string; 'licence'?: string; 'currencyYear'?: (number | null); 'year'?: number; 'confidence': components['schemas']['Confidence']; 'note'?: string; 'alternatives'?: (components['schemas']['Alternative'])[]; 'doubts'?: (components['schemas']['Doubt'])[] }; 
'MissingDefault': { 'pointer': string; 'reason': string }; 
'MissingQuantity': { 'value': null; 'unit': string; 'reason': string }; 
'MissingRegion': { 'id': string; 'distance': number; 'low': components['schemas']['Quantity']; 'high': components['schemas']['Quantity'] }; 
'Money': { 'year': number; 'currency'?: "USD" | "AED" | "AUD" | "BRL" | "CAD" | "CHF" | "CLP" | "CNY" | "COP" | "CZK" | "DKK" | "EGP" | "EUR" | "GBP" | "HKD" | "HUF" | "IDR" | "ILS" | "INR" | "JPY" | "KES" | "KRW" | "MAD" | "MXN" | "MYR" | "NGN" | "NOK" | "NZD" | "PHP" | "PLN" | "QAR" | "RON" | "SAR" | "SEK" | "SGD" | "THB" | "TRY" | "TWD" | "VND" | "ZAR"; 'rates'?: (components['schemas']['ExchangeRate'])[]; 'indices'?: (components['schemas']['PriceIndex'])[] }; 
'MoneyConversion': { 'pointer': string; 'given': components['schemas']['AmountGiven']; 'unit': string; 'factor': number; 'rate'?: components['schemas']['ExchangeRate']; 'index'?: components['schemas']['IndexTaken']; 'text': string }; 
'MoneyDraft': { 'year'?: (number | null); 'currency'?: ("USD" | "AED" | "AUD" | "BRL" | "CAD" | "CHF" | "CLP" | "CNY" | "COP" | "CZK" | "DKK" | "EGP" | "EUR" | "GBP" | "HKD" | "HUF" | "IDR" | "ILS" | "INR" | "JPY" | "KES" | "KRW" | "MAD" | "MXN" | "MYR" | "NGN" | "NOK" | "NZD" | "PHP" | "PLN" | "QAR" | "RON" | "SAR" | "SEK" | "SGD" | "THB" | "TRY" | "TWD" | "VND" | "ZAR" | null); 'rates'?: ((components['schemas']['ExchangeRate'])[] | null); 'indices'?: ((components['schemas']['PriceIndex'])[] | null) }; 
'MoneyOfAnalysis': { 'currency': string; 'year': number; 'conversions': (components['schemas']['MoneyConversion'])[]; 'told'?: components['schemas']['ResultsTold'] }; 
'MonteCarloAnswer': { 'kind': "monteCarlo"; 'method': string; 'trials': number; 'blocks': number; 'seed': number; 'trialsImplausible': components['schemas']['ImplausibleTrials']; 'results': Readonly<Record<string, components['schemas']['StudyDistribution']>>; 'sampler': number; 'engineVersion': string; 'edition': string; 'parameters': (components['schemas']['ToldParameter'])[]; 'warnings': (components['schemas']['StudyWarning'])[]; 'baseWarnings': (components['schemas']['Warning'])[] }; 
'MonteCarloSampling': { 'method'?: "simple" | "latinHypercube" | "sobolSequence"; 'trials'?: number; 'seed'?: number }; 
'MonteCarloStudy': { 'kind': "monteCarlo"; 'base': components['schemas']['GivenInputs']; 'parameters': (components['schemas']['StudyParameter'])[]; 'outputs': (string)[]; 'sampling'?: components['schemas']['MonteCarloSampling']; 'rankCorrelations'?: (components['schemas']['GivenRankCorrelation'])[]; 'thresholds'?: (components['schemas']['StudyThreshold'])[]; 'stop'?: components['schemas']['StudyStop'] }; 
'MorrisAnswer': { 'kind': "morris"; 'trajectories': number; 'levels': number; 'runs': number; 'seed': number; 'results': Readonly<Record<string, components['schemas']['StudyEffects']>>; 'sampler': number; 'engineVersion': string; 'edition': string; 'parameters': (components['schemas']['ToldParameter'])[]; 'warnings': (components['schemas']['StudyWarning'])[]; 'baseWarnings': (components['schemas']['Warning'])[] }; 
'MorrisEffect': { 'parameter': string; 'mu': number; 'muStar': number; 'standardErrorMuStar': number; 'sigma': number }; 
'MorrisSampling': { 'trajectories'?: number; 'seed'?: number }; 
'MorrisStudy': { 'kind': "morris"; 'base': components['schemas']['GivenInputs']; 'parameters': (components['schemas']['StudyParameter'])[]; 'outputs': (string)[]; 'sampling'?: components['schemas']['MorrisSampling'] }; 
'MovingTogether': { 'ids': (string)[]; 'rho': number }; 
'Named': { 'id': number; 'name': string }; 
'NationalTarget': { 'years': (number)[]; 'byYear': components['schemas']['TargetByYear']; 'totals': components['schemas']['TargetTotals']; 'mandate': components['schemas']['MandateTaken']; 'notes': (string)[]; 'withheld': (string)[]; 'engineVersion': string; 'explanation'?: (components['schemas']['Step'])[] }; 
'NationalTargetQuestion': { 'years': components['schemas']['TargetYears']; 'demand': (components['schemas']['AmountOfYear'])[]; 'mandate': components['schemas']['Mandate']; 'countedBy'?: "mass" | "volume" | "energy"; 'plant'?: components['schemas']['DeciderPlant']; 'costBy'?: "minimumSellingPrice" | "levelizedCost"; 'figures'?: components['schemas']['TargetFigures']; 'passengers'?: (components['schemas']['AmountOfYear'])[]; 'source'?: string; 'explain'?: string }; 
'NeatFuel': { 'gatePrice'?: number; 'gateIntensity'?: number; 'energyContent'?: number; 'density'?: number; 'terminal'?: number; 'blending'?: number; 'testing'?: number; 'handlingEmissions'?: number }; 
'NewAccount': { 'name': string; 'email': string; 'password': string; 'occupation': "student" | "researcher" }; 
'NewComment': { 'text': string; 'mentions'?: (string)[] }; 
'NewCommentThread': { 'anchor': string; 'text': string; 'mentions'?: (string)[] }; 
'NewDatumDoubt': { 'edition': string; 'table': "processes" | "feedstocks" | "utilities" | "products" | "countries" | "pathways" | "parameterSets" | "literature.feedstocks" | "literature.products" | "literature.appendix"; 'id': number; 'field': string; 'note': string; 'source': string }; 
'NewLibraryItem': { 'kind': "feedstock" | "utility" | "product" | "price" | "plant"; 'name': string; 'body': components['schemas']['LibraryBody']; 'source': string; 'link'?: (string | null); 'note'?: (string | null) }; 
'NewProject': { 'projectName': string; 'processId'?: number; 'feedstockId'?: number; 'countryId'?: number }; 
'NewScenario': { 'scenarioName'?: string; 'scenarioOrder'?: number; 'inputs'?: (components['schemas']['Inputs'] | components['schemas']['ExistingInputs']); 'ranges'?: Readonly<Record<string, components['schemas']['InputRange']>>; 'together'?: (components['schemas']['MovingTogether'])[]; 'logistics'?: components['schemas']['ScenarioLogistics'] }; 
'NewToken': { 'name': string; 'scope': "read" | "calculate" | "write"; 'days'?: number }; 
'NewerSupplier': { 'calculationId': string; 'calculatedAt': string }; 
'NormalDistribution': { 'kind': "normal"; 'mean': (components['schemas']['Quantity'] | number); 'sd': (components['schemas']['Quantity'] | number) }; 
'OfferedTo': { 'userId': string }; 
'OtherModel': { 'id': string; 'name': string; 'about': string; 'version': (string | null); 'licence': (string | null); 'address': string; 'program': (string | null); 'leftOut': ({ 'what': string; 'why': string })[] }; 
'Outcome': { 'technoEconomics': components['schemas']['TechnoEconomics']; 'financials': components['schemas']['Financials']; 'money'?: components['schemas']['MoneyOfAnalysis']; 'resolvedInputs': Readonly<Record<string, unknown>>; 'warnings': (components['schemas']['Warning'])[] }; 
'OutputSoFar': { 'trials': number; 'withValue': number; 'mean': (number | null); 'p10': (number | null); 'p50': (number | null); 'p90': (number | null) }; 
'OwnAccount': { 'id': string; 'name': string; 'email': string; 'pendingEmail': (string | null); 'occupation': ("student" | "researcher" | null); 'accessLevel': "CORE" | "ADVANCE" | "ROADSHOW"; 'isAdmin': boolean; 'createdAt': string }; 
'OwnChanges': { 'name'?: string; 'occupation'?: "student" | "researcher"; 'email'?: string; 'currentPassword'?: string }; 
'OwnData': { 'account': components['schemas']['OwnAccount']; 'sessions': (components['schemas']['Session'])[]; 'importMapping': (components['schemas']['ImportMapping'] | null); 'tokens': (components['schemas']['PersonalToken'])[]; 'memberships': (components['schemas']['Membership'])[]; 'library': (components['schemas']['LibraryItem'])[]; 'projects': (Readonly<Record<string, unknown>>)[]; 'commentsElsewhere': (components['schemas']['PlacedComment'])[]; 'events': (components['schemas']['OwnEvent'])[] }; 
'OwnEvent': { 'happenedAt': string; 'kind': "signed_in" | "sign_in_failed" | "sign_in_refused" | "refresh_token_reused" | "session_ended" | "token_created" | "token_revoked" | "registered" | "email_verified" | "email_changed" | "password_changed" | "password_reset_requested" | "password_reset" | "account_deleted" | "access_level_changed" | "administrator_changed" | "account_disabled" | "account_enabled" | "access_denied" | "reference_data_edited" | "datum_doubted" | "doubt_withdrawn" | "cache_invalidated" | "mailbox_read" | "link_made" | "link_opened" | "link_revoked" | "person_invited" | "invitation_withdrawn" | "person_joined" | "role_changed" | "person_removed" | "person_left" | "project_offered" | "offer_withdrawn" | "offer_declined" | "project_handed_over"; 'isOwn': boolean; 'network': (string | null); 'details': Readonly<Record<string, unknown>> }; 
'OwnPrice': { 'name': string; 'pointer': string; 'price'?: components['schemas']['MeasuredByYear']; 'relative': components['schemas']['MeasuredByYear']; 'amount'?: components['schemas']['MeasuredByYear'] }; 
'OwnSupply': { 'value': number; 'year': number; 'source': string }; 
'PageSettings': { 'guests': boolean; 'newAccountLevel': "CORE" | "ADVANCE" | "ROADSHOW"; 'mails': "sent" | "kept"; 'version': string; 'engineVersion': string }; 
'ParameterSet': { 'id': number; 'processId': (number | null); 'feedstockId': (number | null); 'countryId': (number | null); 'annualLoadHours'?: components['schemas']['Datum']; 'processCarbonIntensity'?: components['schemas']['Datum']; 'lifetime'?: components['schemas']['Datum']; 'discountRate'?: components['schemas']['Datum']; 'referenceCapital'?: components['schemas']['Datum']; 'referenceCapacity'?: components['schemas']['Datum']; 'scalingExponent'?: components['schemas']['Datum']; 'workingCapitalRatio'?: components['schemas']['Datum']; 'indirectOpexRatio'?: components['schemas']['Datum']; 'capacityMinimum'?: components['schemas']['Datum']; 'capacityMaximum'?: components['schemas']['Datum']; 'particulateSteps'?: components['schemas']['Datum']; 'nonParticulateSteps'?: components['schemas']['Datum']; 'utilities': (components['schemas']['UtilityPrice'])[] }; 
'PartInputs': { 'name': string; 'share': components['schemas']['GivenRatio']; 'lifetime': components['schemas']['GivenYr']; 'escalation'?: components['schemas']['GivenRatio']; 'salvageShare'?: components['schemas']['GivenRatio'] }; 
'PartInputsDraft': { 'name'?: (string | null); 'share'?: (components['schemas']['GivenRatioDraft'] | null); 'lifetime'?: (components['schemas']['GivenYrDraft'] | null); 'escalation'?: (components['schemas']['GivenRatioDraft'] | null); 'salvageShare'?: (components['schemas']['GivenRatioDraft'] | null) }; 
'PasswordChange': { 'currentPassword': string; 'newPassword': string }; 
'Pathway': { 'id': number; 'processId': number; 'feedstockId': (number | null); 'feedstockName': string; 'annualLoadHours'?: components['schemas']['Datum']; 'processCarbonIntensity'?: components['schemas']['Datum']; 'lifetime'?: components['schemas']['Datum']; 'discountRate'?: components['schemas']['Datum']; 'referenceCapital'?: components['schemas']['Datum']; 'referenceCapacity'?: components['schemas']['Datum']; 'scalingExponent'?: components['schemas']['Datum']; 'workingCapitalRatio'?: components['schemas']['Datum']; 'indirectOpexRatio'?: components['schemas']['Datum']; 'capacityMinimum'?: components['schemas']['Datum']; 'capacityMaximum'?: components['schemas']['Datum']; 'averageProductDensity'?: components['schemas']['Datum']; 'flaws'?: (string)[]; 'literatureClass'?: "hefaWaste" | "hefaCrops" | "atj" | "ftWaste" | "ftBiomass" | "pyrolysis" | "ptl"; 'corsia'?: components['schemas']['CorsiaDefault']; 'variants'?: (components['schemas']['PathwayVariant'])[]; 'feedstock': components['schemas']['PathwayFeedstock']; 'utilities': (components['schemas']['PathwayUtility'])[]; 'products': (components['schemas']['PathwayProduct'])[] }; 
'PathwayDefaults': { 'process': components['schemas']['ReferenceRow']; 'feedstock': components['schemas']['ReferenceRow']; 'country': components['schemas']['ReferenceRow']; 'state'?: string; 'variant'?: string; 'variants': (string)[]; 'edition': string; 'usable': boolean; 'reason'?: string; 'warnings': (string)[]; 'carbonBalance': components['schemas']['CarbonBalance']; 'massBalance': components['schemas']['Balance']; 'energyBalance': components['schemas']['Balance']; 'inputs': components['schemas']['DefaultInputs']; 'provenance': Readonly<Record<string, components['schemas']['Provenance']>>; 'missing': (components['schemas']['MissingDefault'])[] }; 
'PathwayFeedstock': { 'price'?: components['schemas']['Datum']; 'carbonContent'?: components['schemas']['Datum']; 'energyContent'?: components['schemas']['Datum']; 'carbonIntensity'?: components['schemas']['Datum']; 'consumptionRatio': components['schemas']['Datum'] }; 
'PathwayProduct': { 'productId': number; 'yield': components['schemas']['Datum']; 'price'?: components['schemas']['Datum']; 'carbonContent'?: components['schemas']['Datum']; 'energyContent'?: components['schemas']['Datum']; 'density'?: components['schemas']['Datum']; 'priceSensitivity'?: components['schemas']['Datum'] }; 
'PathwayResults': { 'minimumPrice'?: (components['schemas']['Quantity'] | components['schemas']['MissingQuantity']); 'carbonIntensity': (components['schemas']['Quantity'] | components['schemas']['MissingQuantity']) }; 
'PathwayUtility': { 'utilityId': number; 'consumptionRatio': components['schemas']['Datum']; 'carbonIntensity'?: components['schemas']['Datum'] }; 
'PathwayVariant': { 'name': string; 'annualLoadHours'?: components['schemas']['Datum']; 'processCarbonIntensity'?: components['schemas']['Datum']; 'lifetime'?: components['schemas']['Datum']; 'discountRate'?: components['schemas']['Datum']; 'referenceCapital'?: components['schemas']['Datum']; 'referenceCapacity'?: components['schemas']['Datum']; 'scalingExponent'?: components['schemas']['Datum']; 'workingCapitalRatio'?: components['schemas']['Datum']; 'indirectOpexRatio'?: components['schemas']['Datum']; 'capacityMinimum'?: components['schemas']['Datum']; 'capacityMaximum'?: components['schemas']['Datum']; 'feedstockPrice'?: components['schemas']['Datum'] }; 
'People': { 'offer': (components['schemas']['ProjectOffer'] | null); 'people': (components['schemas']['Person'])[]; 'invitations': (components['schemas']['Invitation'])[] }; 
'Person': { 'userId': string; 'name': string; 'email': (string | null); 'role': "owner" | "editor" | "reviewer" | "viewer"; 'joinedAt': string }; 
'PersonalToken': { 'id': string; 'name': string; 'scope': "read" | "calculate" | "write"; 'createdAt': string; 'expiresAt': string; 'lastUsedAt': (string | null) }; 
'PertDistribution': { 'kind': "pert"; 'low': (components['schemas']['Quantity'] | number); 'mode': (components['schemas']['Quantity'] | number); 'high': (components['schemas']['Quantity'] | number); 'shape'?: number }; 
'PlacedComment': { 'id': string; 'by': (string | null); 'isOwn': boolean; 'text': string; 'createdAt': string; 'editedAt': (string | null); 'threadId': string; 'scenarioId': string; 'anchor': string }; 
'PlantApart': { 'plant': number; 'name': string; 'operates': components['schemas']['YearsOfOperation']; 'edition': (string | null); 'currencyYear': (number | null); 'fuel': components['schemas']['Measured']; 'avoided': components['schemas']['Measured']; 'claimed': components['schemas']['Measured']; 'abatementCost'?: components['schemas']['Measured']; 'premiumPerTonne'?: components['schemas']['Measured']; 'premium'?: components['schemas']['Measured']; 'paid'?: components['schemas']['Measured']; 'claimedPremium'?: components['schemas']['Measured']; 'reason': string }; 
'PlantInputs': { 'capacity': components['schemas']['GivenTPerYr']; 'annualLoadHours': components['schemas']['GivenHPerYr']; 'processCarbonIntensity': components['schemas']['GivenGCO2ePerMJ']; 'processCarbonIntensityCovers'?: "process" | "processAndUtilities"; 'literatureClass'?: "none" | "hefaWaste" | "hefaCrops" | "atj" | "ftWaste" | "ftBiomass" | "pyrolysis" | "ptl"; 'country'?: string }; 
'PlantInputsDraft': { 'capacity'?: (components['schemas']['GivenTPerYrDraft'] | null); 'annualLoadHours'?: (components['schemas']['GivenHPerYrDraft'] | null); 'processCarbonIntensity'?: (components['schemas']['GivenGCO2ePerMJDraft'] | null); 'processCarbonIntensityCovers'?: ("process" | "processAndUtilities" | null); 'literatureClass'?: ("none" | "hefaWaste" | "hefaCrops" | "atj" | "ftWaste" | "ftBiomass" | "pyrolysis" | "ptl" | null); 'country'?: (string | null) }; 
'PlantOnCurve': { 'plant': number; 'name': string; 'operates': components['schemas']['YearsOfOperation']; 'edition': (string | null); 'currencyYear': (number | null); 'fuel': components['schemas']['Measured']; 'avoided': components['schemas']['Measured']; 'claimed': components['schemas']['Measured']; 'abatementCost'?: components['schemas']['Measured']; 'premiumPerTonne'?: components['schemas']['Measured']; 'premium'?: components['schemas']['Measured']; 'paid'?: components['schemas']['Measured']; 'claimedPremium'?: components['schemas']['Measured']; 'avoidedUpTo': components['schemas']['Measured'] }; 
'PointsWithoutValue': { 'reason': string; 'points': (number)[] }; 
'PolicyEffect': { 'name': string; 'effect': components['schemas']['MeasuredUSDPerT']; 'reason'?: string }; 
'PolicyInputs': { 'name': string; 'instrument': "credit" | "carbonFactorCredit" | "buyOut" | "carbonPrice" | "grant"; 'from'?: components['schemas']['GivenYr']; 'to'?: components['schemas']['GivenYr']; 'valueYear'?: components['schemas']['GivenYr']; 'yearlyChange'?: components['schemas']['GivenRatio']; 'indexation'?: "none" | "inflation"; 'maximum'?: components['schemas']['GivenUSDPerYr']; 'scheme'?: "none" | "CORSIA" | "RED" | "ReFuelEU" | "UK" | "45Z" | "LCFS" | "RFS"; 'benchmark'?: (components['schemas']['GivenGCO2ePerMJ'] | components['schemas']['GivenGCO2ePerMJTable']); 'treatment'?: "taxableIncome" | "untaxedIncome" | "taxCredit"; 'value': (components['schemas']['GivenUSDPerGal'] | components['schemas']['GivenUSDPerGalTable']); 'product'?: string }; 
'PolicyInputsDraft': { 'name'?: (string | null); 'instrument'?: ("credit" | "carbonFactorCredit" | "buyOut" | "carbonPrice" | "grant" | null); 'from'?: (components['schemas']['GivenYrDraft'] | null); 'to'?: (components['schemas']['GivenYrDraft'] | null); 'valueYear'?: (components['schemas']['GivenYrDraft'] | null); 'yearlyChange'?: (components['schemas']['GivenRatioDraft'] | null); 'indexation'?: ("none" | "inflation" | null); 'maximum'?: (components['schemas']['GivenUSDPerYrDraft'] | null); 'scheme'?: ("none" | "CORSIA" | "RED" | "ReFuelEU" | "UK" | "45Z" | "LCFS" | "RFS" | null); 'benchmark'?: (components['schemas']['GivenGCO2ePerMJTableDraft'] | null); 'treatment'?: ("taxableIncome" | "untaxedIncome" | "taxCredit" | null); 'value'?: (components['schemas']['GivenUSDPerGalTableDraft'] | null); 'product'?: (string | null) }; 
'PolicyPayment': { 'name': string; 'instrument': string; 'scheme'?: string; 'total': components['schemas']['MeasuredUSD']; 'presentValue': components['schemas']['MeasuredUSD']; 'reason'?: string }; 
'PolicySet': { 'name': string; 'policies': (Readonly<Record<string, unknown>>)[] }; 
'PolicyWaterfall': { 'mfspWithoutPolicies': components['schemas']['Measured']; 'steps': (components['schemas']['PolicyEffect'])[]; 'netPrice': components['schemas']['Measured']; 'abatementCostWithoutPolicies': components['schemas']['Measured']; 'abatementCostWithPolicies': components['schemas']['Measured'] }; 
'Portfolio': { 'years': components['schemas']['YearsLookedAt']; 'curve': (components['schemas']['PlantOnCurve'])[]; 'apart': (components['schemas']['PlantApart'])[]; 'totals': components['schemas']['PortfolioTotals']; 'unitPrice': components['schemas']['UnitPriceTaken']; 'byYear': components['schemas']['PortfolioByYear']; 'notes': (components['schemas']['PortfolioNote'])[]; 'withheld': (string)[]; 'engineVersion': string; 'explanation'?: (components['schemas']['Step'])[] }; 
'PortfolioByYear': { 'years': (number)[]; 'fuel': components['schemas']['MeasuredByYear']; 'avoided': components['schemas']['MeasuredByYear']; 'claimed': components['schemas']['MeasuredByYear']; 'offsetCost': components['schemas']['MeasuredByYear']; 'paid'?: components['schemas']['MeasuredByYear']; 'premium'?: components['schemas']['MeasuredByYear'] }; 
'PortfolioNote': { 'code': string; 'message': string; 'plants': (number)[] }; 
'PortfolioPlant': { 'name'?: string; 'inputs'?: components['schemas']['GivenInputs']; 'calculationId'?: string; 'firstOperatingYear'?: number; 'currencyYear'?: number }; 
'PortfolioQuestion': { 'plants': (components['schemas']['PortfolioPlant'])[]; 'years'?: components['schemas']['PortfolioYears']; 'fossilPrice'?: number; 'unitPrice'?: components['schemas']['EligibleUnitPrice']; 'explain'?: string }; 
'PortfolioTotals': { 'fuel': components['schemas']['Measured']; 'avoided': components['schemas']['Measured']; 'claimed': components['schemas']['Measured']; 'offsetCost': components['schemas']['Measured']; 'paid'?: components['schemas']['Measured']; 'premium'?: components['schemas']['Measured']; 'averageAbatementCost'?: components['schemas']['Measured']; 'marginalAbatementCost'?: components['schemas']['Measured']; 'claimedPremium'?: components['schemas']['Measured']; 'costAboveOffsetting'?: components['schemas']['Measured']; 'evenUnitPrice'?: components['schemas']['Measured'] }; 
'PortfolioYears': { 'from': number; 'to': number }; 
'Presence': { 'version': number; 'changedBy': (string | null); 'others': ({ 'name': (string | null); 'isEditing': boolean })[] }; 
'PriceGap': { 'market': components['schemas']['MarketPriceTaken']; 'minimumPrice': components['schemas']['Measured']; 'gap': components['schemas']['Measured']; 'relative': components['schemas']['Measured']; 'perEnergy': components['schemas']['Measured']; 'perVolume': components['schemas']['Measured']; 'perYear': components['schemas']['Measured']; 'notes': (string)[]; 'withheld': (string)[]; 'engineVersion': string; 'explanation'?: (components['schemas']['Step'])[] }; 
'PriceGapQuestion': { 'plant'?: components['schemas']['DeciderPlant']; 'figures'?: components['schemas']['GapFigures']; 'market': components['schemas']['MarketPrice']; 'explain'?: string }; 
'PriceIndex': { 'name': string; 'source': string; 'values': Readonly<Record<string, number>> }; 
'Problem': { 'type': "about:blank"; 'title': string; 'status': number; 'code': string; 'detail': string; 'errors'?: (components['schemas']['FieldProblem'])[]; 'proposal'?: unknown }; 
'Process': { 'id': number; 'name': string; 'annualLoadHours'?: components['schemas']['Datum']; 'processCarbonIntensity'?: components['schemas']['Datum']; 'lifetime'?: components['schemas']['Datum']; 'discountRate'?: components['schemas']['Datum']; 'referenceCapital'?: components['schemas']['Datum']; 'referenceCapacity'?: components['schemas']['Datum']; 'scalingExponent'?: components['schemas']['Datum']; 'workingCapitalRatio'?: components['schemas']['Datum']; 'indirectOpexRatio'?: components['schemas']['Datum']; 'capacityMinimum'?: components['schemas']['Datum']; 'capacityMaximum'?: components['schemas']['Datum']; 'classification'?: components['schemas']['ProcessClassification'] }; 
'ProcessClassification': { 'process': components['schemas']['ProcessCode']; 'source': string; 'confidence': components['schemas']['Confidence']; 'note'?: string }; 
'ProcessCode': "hefa" | "fischerTropsch" | "fischerTropschWithAromatics" | "alcoholToJet" | "alcoholToJetWithAromatics" | "synthesizedIsoParaffins" | "catalyticHydrothermolysis" | "hydroprocessedHydrocarbons" | "pyrolysis" | "powerToLiquid" | "coProcessing"; 
'ProcessOfLiterature': { 'process': string; 'feedstock': string; 'referenceCapital': components['schemas']['Datum']; 'referenceCapacity': components['schemas']['Datum']; 'consumptionRatio': components['schemas']['Datum']; 'hydrogenRatio': components['schemas']['Datum']; 'electricityRatio': components['schemas']['Datum']; 'yields': (components['schemas']['YieldOfLiterature'])[] }; 
'ProcessRatio': { 'process': string; 'ratio': components['schemas']['Datum'] }; 
'Product': { 'id': number; 'name': string; 'isFuel': boolean; 'price': components['schemas']['Datum']; 'carbonContent': components['schemas']['Datum']; 'energyContent': components['schemas']['Datum']; 'density': components['schemas']['Datum']; 'classification'?: components['schemas']['ProductClassification'] }; 
'ProductClass': "jetFuel" | "diesel" | "gasoline" | "naphtha" | "liquefiedPetroleumGas" | "other"; 
'ProductClassification': { 'class': components['schemas']['ProductClass']; 'source': string; 'confidence': components['schemas']['Confidence']; 'note'?: string }; 
'ProductInputs': { 'name': string; 'isFuel': boolean; 'priceSensitivity'?: components['schemas']['GivenUSDPerTpergCO2ePerMJ']; 'carbonContent': components['schemas']['GivenTPerT']; 'energyContent': components['schemas']['GivenMJPerKg']; 'density'?: components['schemas']['GivenKgPerM3']; 'gasDensity'?: components['schemas']['GivenKgPerNm30degC101325kPa']; 'higherHeatingValue'?: components['schemas']['GivenProductHigherHeatingValue']; 'royalty'?: components['schemas']['GivenRatio']; 'buyOutPrice'?: components['schemas']['GivenProductBuyOutPrice']; 'attributeShare'?: components['schemas']['GivenRatio']; 'attributePrice'?: (components['schemas']['GivenProductAttributePrice'] | components['schemas']['GivenProductAttributePriceTable']); 'attributeCarbonPrice'?: (components['schemas']['GivenUSDPerTCO2e'] | components['schemas']['GivenUSDPerTCO2eTable']); 'price': (components['schemas']['GivenProductPrice'] | components['schemas']['GivenProductPriceTable']); 'priceEscalation'?: components['schemas']['GivenProductPriceEscalation']; 'priceEscalationBasis'?: components['schemas']['EscalationBasis']; 'yield': components['schemas']['GivenProductYield']; 'displacedCarbonIntensity'?: components['schemas']['GivenProductDisplacedCarbonIntensity']; 'class'?: components['schemas']['ProductClass'] }; 
'ProductInputsDraft': { 'name'?: (string | null); 'isFuel'?: (boolean | null); 'priceSensitivity'?: (components['schemas']['GivenUSDPerTpergCO2ePerMJDraft'] | null); 'carbonContent'?: (components['schemas']['GivenTPerTDraft'] | null); 'energyContent'?: (components['schemas']['GivenMJPerKgDraft'] | null); 'density'?: (components['schemas']['GivenKgPerM3Draft'] | null); 'gasDensity'?: (components['schemas']['GivenKgPerNm30degC101325kPaDraft'] | null); 'higherHeatingValue'?: (components['schemas']['GivenProductHigherHeatingValueDraft'] | null); 'royalty'?: (components['schemas']['GivenRatioDraft'] | null); 'buyOutPrice'?: (components['schemas']['GivenProductBuyOutPriceDraft'] | null); 'attributeShare'?: (components['schemas']['GivenRatioDraft'] | null); 'attributePrice'?: (components['schemas']['GivenProductAttributePriceTableDraft'] | null); 'attributeCarbonPrice'?: (components['schemas']['GivenUSDPerTCO2eTableDraft'] | null); 'price'?: (components['schemas']['GivenProductPriceTableDraft'] | null); 'priceEscalation'?: (components['schemas']['GivenProductPriceEscalationDraft'] | null); 'priceEscalationBasis'?: (components['schemas']['EscalationBasis'] | null); 'yield'?: (components['schemas']['GivenProductYieldDraft'] | null); 'displacedCarbonIntensity'?: (components['schemas']['GivenProductDisplacedCarbonIntensityDraft'] | null); 'class'?: (components['schemas']['ProductClass'] | null) }; 
'ProductOfLiterature': { 'name': string; 'productId': (number | null); 'carbonContent': components['schemas']['Datum']; 'energyContent': components['schemas']['Datum']; 'yields': (components['schemas']['ProcessRatio'])[] }; 
'ProductResult': { 'name': string; 'isFuel': boolean; 'production': components['schemas']['MeasuredTOrKWhPerYr']; 'volume': components['schemas']['MeasuredM3PerYr']; 'revenue': components['schemas']['MeasuredUSDPerYr']; 'carbonIntensity': components['schemas']['MeasuredGCO2ePerMJ']; 'carbonIntensityMass': components['schemas']['MeasuredKgCO2ePerT']; 'emissions': components['schemas']['MeasuredTPerYr']; 'carbonConversion': components['schemas']['MeasuredRatio'] }; 
'Project': { 'id': string; 'userId': string; 'projectName': string; 'process': components['schemas']['Named']; 'feedstock': components['schemas']['Named']; 'country': components['schemas']['Named']; 'scenarioCount': number; 'createdAt': string; 'updatedAt': string; 'role': ("owner" | "editor" | "reviewer" | "viewer" | null); 'ownerName': string }; 
'ProjectAssumption': { 'scenarios': (string)[]; 'value': unknown; 'origin': "default" | "own"; 'source': (string | null); 'confidence': ("high" | "medium" | "low" | null); 'note': (components['schemas']['WrittenInputNote'] | null); 'effect': (components['schemas']['ProjectInputEffect'] | null); 'isLarge': boolean; 'isWeak': boolean }; 
'ProjectAssumptionRegister': { 'output': components['schemas']['ProjectRegisterOutput']; 'scenarios': (components['schemas']['ProjectRegisterScenario'])[]; 'inputs': (components['schemas']['ProjectInput'])[] }; 
'ProjectCopy': { 'projectName'?: string }; 
'ProjectDetail': { 'id': string; 'userId': string; 'projectName': string; 'process': components['schemas']['Named']; 'feedstock': components['schemas']['Named']; 'country': components['schemas']['Named']; 'scenarioCount': number; 'createdAt': string; 'updatedAt': string; 'role': ("owner" | "editor" | "reviewer" | "viewer" | null); 'ownerName': string; 'scenarios': (components['schemas']['ScenarioSummary'])[] }; 
'ProjectEconomics': { 'lifetime': components['schemas']['GivenYr']; 'discountRate': components['schemas']['GivenRatio']; 'taxRate': components['schemas']['GivenRatio']; 'depreciationPeriod'?: components['schemas']['GivenYr'] }; 
'ProjectInput': { 'place': string; 'section': string; 'label': string; 'isSame': boolean; 'values': (components['schemas']['ProjectAssumption'])[] }; 
'ProjectInputEffect': { 'scenario': string; 'low': (number | null); 'high': (number | null); 'swing': number }; 
'ProjectLink': { 'id': string; 'scenarioId': string; 'calculationId': (string | null); 'level': "CORE" | "ADVANCE" | "ROADSHOW"; 'label': (string | null); 'allowFiles': boolean; 'createdAt': string; 'expiresAt': string; 'firstOpenedAt': (string | null); 'lastOpenedAt': (string | null); 'scenarioName': string; 'calculationName': (string | null); 'madeBy': string }; 
'ProjectOffer': { 'userId': string; 'createdAt': string; 'expiresAt': string; 'scenarios': number; 'calculations': number; 'studies': number; 'bytes': number }; 
'ProjectRegisterOutput': { 'name': string; 'unit': string }; 
'ProjectRegisterScenario': { 'id': string; 'name': string; 'base': components['schemas']['Measured'] }; 
'Provenance': { 'basis'?: components['schemas']['Basis']; 'low'?: number; 'high'?: number; 'rangeSource'?: string; 'noRange'?: string; 'place'?: string; 'source': string; 'licence'?: string; 'currencyYear'?: (number | null); 'year'?: number; 'confidence': components['schemas']['Confidence']; 'note'?: string; 'alternatives'?: (components['schemas']['Alternative'])[]; 'doubts'?: (components['schemas']['Doubt'])[] }; 
'PublishedCase': { 'id': string; 'title': string; 'source': string; 'model'?: string; 'analysis': string; 'pathway'?: { 'process': string; 'feedstock': string }; 'body': Readonly<Record<string, unknown>>; 'checks': ({ 'id': string; 'title': string; 'path': string; 'unit': string; 'expected': (number | null); 'tolerance': number; 'why'?: string })[] }; 
'PublishedEdition': { 'edition': string; 'published': string; 'note': string; 'basedOn': (string | null); 'isCurrent': boolean }; 
'PublishedIndex': { 'index': components['schemas']['PriceIndex']; 'title': string; 'series': string; 'publisher': string; 'base': string; 'licence': string; 'confidence': "high" | "medium" | "low"; 'note': string }; 
'PublishedPolicy': { 'id': number; 'jurisdiction': string; 'name': string; 'status': "law" | "draft"; 'asOf': string; 'instrument': ("carbonFactorCredit" | "buyOut" | null); 'scheme': ("CORSIA" | "RED" | "ReFuelEU" | "UK" | "45Z" | "LCFS" | "RFS" | null); 'from': (number | null); 'to': (number | null); 'values': ({ 'year': (number | null); 'value': number; 'unit': string; 'what'?: string })[]; 'source': string; 'confidence': "high" | "medium" | "low"; 'licence': string; 'note'?: string; 'policy': (Readonly<Record<string, unknown>> | null) }; 
'PublishedRates': { 'publisher': string; 'series': string; 'base': string; 'licence': string; 'confidence': "high" | "medium" | "low"; 'note': string; 'rates': (components['schemas']['ExchangeRate'])[] }; 
'QuantileEstimate': { 'p': number; 'value': (number | null); 'standardError': (number | null); 'interval95': ((number)[] | null); 'reason'?: string }; 
'Quantities': { 'values': (number)[]; 'unit': string }; 
'Quantity': { 'value': number; 'unit': string }; 
'Queued': { 'status': "calculating"; 'scenarioId': string; 'calculationId': string; 'message': string }; 
'RangeForm': { 'given': string; 'text': string; 'ends'?: "limits" | "P10P90"; 'shape'?: string; 'mode': string; 'members': Readonly<Record<string, string>> }; 
'RangePreset': { 'basis': "published" | "sourceRange" | "confidence" | "estimateClass"; 'label': "preset, not data" | "published"; 'name': string; 'as': "value" | "factor"; 'distribution': (components['schemas']['UniformDistribution'] | components['schemas']['LogUniformDistribution'] | components['schemas']['TriangularDistribution'] | components['schemas']['PertDistribution'] | components['schemas']['NormalDistribution'] | components['schemas']['TruncatedNormalDistribution'] | components['schemas']['LognormalDistribution'] | components['schemas']['BetaDistribution'] | components['schemas']['DiscreteDistribution'] | components['schemas']['CumulativeDistribution'] | components['schemas']['EmpiricalDistribution']); 'source': string; 'note'?: string }; 
'RankCorrelation': { 'parameter': string; 'rho': (number | null); 'p': (number | null); 'interval95': ((number)[] | null); 'isSignificant': boolean; 'reason'?: string }; 
'RateOfReturn': { 'status': "none" | "one" | "many"; 'value': (number | null); 'unit': "1"; 'reason'?: string; 'roots': (number)[] }; 
'ReferenceData': { 'edition': components['schemas']['Edition']; 'processes': (components['schemas']['Process'])[]; 'feedstocks': (components['schemas']['Feedstock'])[]; 'utilities': (components['schemas']['Utility'])[]; 'products': (components['schemas']['Product'])[]; 'countries': (components['schemas']['Country'])[]; 'pathways': (components['schemas']['Pathway'])[]; 'parameterSets': (components['schemas']['ParameterSet'])[]; 'literature': components['schemas']['Literature'] }; 
'ReferenceRow': { 'id': number; 'name': string }; 
'ReferenceUnit': "t/yr" | "kt/yr" | "kg/m3" | "USD/t" | "USD/kg" | "USD/kWh" | "USD/MWh" | "kgCO2e/t" | "gCO2e/kg" | "gCO2e/kWh" | "gCO2e/MJ" | "MJ/kg" | "kg/kg" | "kWh/kg" | "USD" | "MUSD" | "%" | "1" | "1/yr" | "yr" | "h/yr"; 
'RefreshRequest': { 'refreshToken': string }; 
'RegisterOutput': { 'name': string; 'base': components['schemas']['Measured'] }; 
'Registered': { 'message': string; 'user': { 'name': string; 'email': string; 'occupation': "student" | "researcher"; 'accessLevel': "CORE" | "ADVANCE" | "ROADSHOW" }; 'requiresVerification': boolean }; 
'RegisteredInput': { 'place': string; 'section': string; 'label': string; 'pointer': string; 'value': unknown; 'origin': "default" | "own"; 'source': (string | null); 'confidence': ("high" | "medium" | "low" | null); 'note': (components['schemas']['WrittenInputNote'] | null); 'effect': (components['schemas']['InputEffect'] | null); 'isLarge': boolean; 'isWeak': boolean; 'changed': (components['schemas']['InputChanged'] | null) }; 
'ResultChange': { 'name': string; 'before': components['schemas']['Measured']; 'after': components['schemas']['Measured'] }; 
'ResultsTold': { 'currency': string; 'rate': components['schemas']['ExchangeRate']; 'text': string; 'amounts': Readonly<Record<string, components['schemas']['AmountTold']>> }; 
'Review': { 'state': "draft" | "inReview" | "approved"; 'calculationId': (string | null); 'isAlone': boolean; 'steps': ("ask" | "withdraw" | "return" | "approve" | "unlock")[]; 'events': (components['schemas']['ReviewEvent'])[] }; 
'ReviewEvent': { 'kind': "asked" | "withdrawn" | "returned" | "approved" | "unlocked"; 'at': string; 'by': (string | null); 'calculationId': (string | null); 'sha256': (string | null); 'note': (string | null); 'isAlone': (boolean | null); 'aloneSince': (string | null) }; 
'ReviewStep': { 'action': "ask" | "withdraw" | "return" | "approve" | "unlock"; 'calculationId'?: string; 'note'?: string }; 
'RuleBroken': { 'code': string; 'rule': string; 'isImpossible': boolean; 'trials': number }; 
'RuleOfAnnex': { 'kind': "annex"; 'oneOf'?: (components['schemas']['AnnexPart'])[]; 'noneOf'?: (components['schemas']['AnnexPart'])[] }; 
'RuleOfDeclaration': { 'kind': "declared"; 'declaration': "meetsLandCriteria" | "hasLowLandUseChangeRisk" | "isElectricityAdditional" | "isCarbonDioxidePriced" | "isWithinShareCap" | "hasOwnPathway" | "isCertifiedForCorsia" | "isCertifiedForRed" | "isCertifiedForUk" | "isCertifiedFor45Z" | "isCertifiedForLcfs" | "isCertifiedForRfs" }; 
'RuleOfElectricity': { 'kind': "electricity"; 'oneOf'?: (components['schemas']['ElectricityKind'])[]; 'noneOf'?: (components['schemas']['ElectricityKind'])[] }; 
'RuleOfFeedstockClass': { 'kind': "feedstockClass"; 'oneOf'?: (components['schemas']['FeedstockClass'])[]; 'noneOf'?: (components['schemas']['FeedstockClass'])[] }; 
'RuleOfLandUseChange': { 'kind': "landUseChangeCounted" }; 
'RuleOfLimit': { 'kind': "carbonLimit"; 'limit': { 'value': number; 'unit': string }; 'isOfOwnModel': boolean }; 
'RuleOfMaterial': { 'kind': "material"; 'oneOf'?: (components['schemas']['FeedstockMaterial'])[]; 'noneOf'?: (components['schemas']['FeedstockMaterial'])[] }; 
'RuleOfOrigin': { 'kind': "origin"; 'oneOf'?: (components['schemas']['CountryCode'])[]; 'noneOf'?: (components['schemas']['CountryCode'])[] }; 
'RuleOfPlantCountry': { 'kind': "plantCountry"; 'oneOf'?: (components['schemas']['CountryCode'])[]; 'noneOf'?: (components['schemas']['CountryCode'])[] }; 
'RuleOfProcess': { 'kind': "process"; 'oneOf'?: (components['schemas']['ProcessCode'])[]; 'noneOf'?: (components['schemas']['ProcessCode'])[] }; 
'RuleOfProduct': { 'kind': "product"; 'oneOf'?: (components['schemas']['ProductClass'])[]; 'noneOf'?: (components['schemas']['ProductClass'])[] }; 
'RuleOfSaving': { 'kind': "carbonSaving"; 'comparator': { 'value': number; 'unit': string }; 'steps': (components['schemas']['SavingStep'])[] }; 
'RuleOfSeveral': { 'kind': "anyOf"; 'conditions': ((components['schemas']['RuleOfFeedstockClass'] | components['schemas']['RuleOfAnnex'] | components['schemas']['RuleOfMaterial'] | components['schemas']['RuleOfOrigin'] | components['schemas']['RuleOfPlantCountry'] | components['schemas']['RuleOfProcess'] | components['schemas']['RuleOfProduct'] | components['schemas']['RuleOfElectricity'] | components['schemas']['RuleOfSupplyYear'] | components['schemas']['RuleOfDeclaration'] | components['schemas']['RuleOfLandUseChange']))[] }; 
'RuleOfShare': { 'kind': "shareCap"; 'caps': (components['schemas']['ShareCap'])[] }; 
'RuleOfSupplyYear': { 'kind': "supplyYear"; 'from'?: number; 'to'?: number }; 
'SavedDraft': { 'id': string; 'status': "draft" | "calculating" | "calculated" | "failed"; 'message': string; 'inputs': unknown; 'ranges': Readonly<Record<string, components['schemas']['InputRange']>>; 'together': (components['schemas']['MovingTogether'])[]; 'logistics': components['schemas']['ScenarioLogistics'] }; 
'SavingStep': { 'startFrom'?: string; 'startTo'?: string; 'saving': number }; 
'ScaleAnswer': { 'kind': "scale"; 'capacities': components['schemas']['ScaleSeries']; 'haul': components['schemas']['ScaleSeries']; 'capital': (components['schemas']['ScaleSeries'] | null); 'results': Readonly<Record<string, components['schemas']['ScaleResult']>>; 'engineVersion': string; 'edition': string; 'warnings': (components['schemas']['StudyWarning'])[]; 'baseWarnings': (components['schemas']['Warning'])[] }; 
'ScaleOptimum': { 'capacity': components['schemas']['Quantity']; 'unitCost': components['schemas']['Quantity']; 'logistics': components['schemas']['Quantity']; 'haul': components['schemas']['Quantity']; 'feedstockPrice': components['schemas']['Quantity']; 'isAtBound': boolean; 'withinOnePercent': (components['schemas']['Quantity'])[] }; 
'ScaleResult': { 'unit': string; 'optimum': (components['schemas']['ScaleOptimum'] | null); 'reason'?: string; 'base': components['schemas']['Measured']; 'total': ((number | null))[]; 'withoutLogistics': ((number | null))[]; 'logistics': ((number | null))[] }; 
'ScaleSeries': { 'values': ((number | null))[]; 'unit': string }; 
'ScaleStudy': { 'kind': "scale"; 'base': components['schemas']['GivenInputs']; 'logistics': components['schemas']['GivenLogistics']; 'capacity'?: { 'from': components['schemas']['Quantity']; 'to': components['schemas']['Quantity'] }; 'outputs': (string)[] }; 
'Scenario': { 'id': string; 'projectId': string; 'scenarioName': string; 'scenarioOrder': number; 'status': "draft" | "calculating" | "calculated" | "failed"; 'process': components['schemas']['Named']; 'feedstock': components['schemas']['Named']; 'country': components['schemas']['Named']; 'calculationId': (string | null); 'referenceEdition': string; 'etag': string; 'review': "draft" | "inReview" | "approved"; 'createdAt': string; 'updatedAt': string; 'inputs': Readonly<Record<string, unknown>>; 'ranges': Readonly<Record<string, components['schemas']['InputRange']>>; 'together': (components['schemas']['MovingTogether'])[]; 'logistics': components['schemas']['ScenarioLogistics']; 'technoEconomics': (components['schemas']['TechnoEconomics'] | null); 'financials': (components['schemas']['Financials'] | null) }; 
'ScenarioChanges': { 'scenarioName'?: string; 'scenarioOrder'?: number; 'inputs'?: (components['schemas']['Inputs'] | components['schemas']['ExistingInputs']); 'ranges'?: Readonly<Record<string, components['schemas']['InputRange']>>; 'together'?: (components['schemas']['MovingTogether'])[]; 'logistics'?: components['schemas']['ScenarioLogistics']; 'processId'?: number; 'feedstockId'?: number; 'countryId'?: number; 'referenceEdition'?: string }; 
'ScenarioCopy': { 'scenarioName'?: string }; 
'ScenarioLogistics': { 'yield'?: { 'value': number; 'unit': "t/(km2·yr)" | "t/(ha·yr)" | "kg/(ha·yr)" }; 'share'?: { 'value': number; 'unit': "1" | "%" }; 'detour'?: number; 'costPerTonne'?: { 'value': number; 'unit': "USD/t" | "USD/kg" }; 'costPerTonneKilometre'?: { 'value': number; 'unit': "USD/(t·km)" | "USD/(t·mi)" } }; 
'ScenarioPlace': { 'place': number }; 
'ScenarioSummary': { 'id': string; 'projectId': string; 'scenarioName': string; 'scenarioOrder': number; 'status': "draft" | "calculating" | "calculated" | "failed"; 'process': components['schemas']['Named']; 'feedstock': components['schemas']['Named']; 'country': components['schemas']['Named']; 'calculationId': (string | null); 'referenceEdition': string; 'etag': string; 'review': "draft" | "inReview" | "approved"; 'createdAt': string; 'updatedAt': string }; 
'SchemeRule': { 'id': string; 'schemes': ("CORSIA" | "RED" | "ReFuelEU" | "UK" | "45Z" | "LCFS" | "RFS")[]; 'rule': string; 'article': string; 'source': string; 'licence': string; 'status': "law" | "draft"; 'from': (number | null); 'to': (number | null); 'asOf': string; 'confidence': "high" | "medium" | "low"; 'note'?: string; 'appliesTo': ((components['schemas']['RuleOfFeedstockClass'] | components['schemas']['RuleOfAnnex'] | components['schemas']['RuleOfMaterial'] | components['schemas']['RuleOfOrigin'] | components['schemas']['RuleOfPlantCountry'] | components['schemas']['RuleOfProcess'] | components['schemas']['RuleOfProduct'] | components['schemas']['RuleOfElectricity'] | components['schemas']['RuleOfSupplyYear'] | components['schemas']['RuleOfDeclaration'] | components['schemas']['RuleOfLandUseChange']))[]; 'requires': ((components['schemas']['RuleOfFeedstockClass'] | components['schemas']['RuleOfAnnex'] | components['schemas']['RuleOfMaterial'] | components['schemas']['RuleOfOrigin'] | components['schemas']['RuleOfPlantCountry'] | components['schemas']['RuleOfProcess'] | components['schemas']['RuleOfProduct'] | components['schemas']['RuleOfElectricity'] | components['schemas']['RuleOfSupplyYear'] | components['schemas']['RuleOfDeclaration'] | components['schemas']['RuleOfLandUseChange']) | components['schemas']['RuleOfSeveral'] | components['schemas']['RuleOfSaving'] | components['schemas']['RuleOfLimit'] | components['schemas']['RuleOfShare']); 'otherwise': "notMet" | "notApplicable" }; 
'Session': { 'id': string; 'userAgent': string; 'network': string; 'createdAt': string; 'lastUsedAt': string; 'isCurrent': boolean }; 
'ShareCap': { 'from': number; 'share': (number | null) }; 
'ShareFromYear': { 'year': number; 'value': number }; 
'SharedCalculation': { 'name': string; 'pathway': (string | null); 'calculationId': string; 'isLatest': boolean; 'level': "CORE" | "ADVANCE" | "ROADSHOW"; 'allowFiles': boolean; 'engineVersion': string; 'referenceDataEdition': string; 'finishedAt': string; 'expiresAt': string; 'hash': string; 'sources': Readonly<Record<string, string>>; 'inputs': Readonly<Record<string, unknown>>; 'technoEconomics': components['schemas']['TechnoEconomics']; 'financials': components['schemas']['Financials']; 'money'?: components['schemas']['MoneyOfAnalysis']; 'resolvedInputs': Readonly<Record<string, unknown>>; 'warnings': (components['schemas']['Warning'])[] }; 
'SignedIn': { 'accessToken': string; 'refreshToken'?: string; 'tokenType': "bearer"; 'expiresIn': number; 'user': { 'id': string; 'name': string; 'email': string; 'accessLevel': "CORE" | "ADVANCE" | "ROADSHOW"; 'occupation': ("student" | "researcher" | null) } }; 
'SlateEmissions': { 'plant': components['schemas']['Measured']; 'alternative': components['schemas']['Measured']; 'avoidedMore': components['schemas']['Measured'] }; 
'SlatesCheck': { 'plant': components['schemas']['Measured']; 'alternative': components['schemas']['Measured'] }; 
'SlatesNow': { 'plant': components['schemas']['Measured']; 'alternative': components['schemas']['Measured'] }; 
'SobolIndex': { 'parameter': string; 'parameters': (string)[]; 'first': components['schemas']['Estimate']; 'total': components['schemas']['Estimate'] }; 
'SobolIndicesAnswer': { 'kind': "sobolIndices"; 'trials': number; 'replicates': number; 'runs': number; 'seed': number; 'results': Readonly<Record<string, components['schemas']['StudyIndices']>>; 'sampler': number; 'engineVersion': string; 'edition': string; 'parameters': (components['schemas']['ToldParameter'])[]; 'warnings': (components['schemas']['StudyWarning'])[]; 'baseWarnings': (components['schemas']['Warning'])[] }; 
'SobolIndicesSampling': { 'trials'?: number; 'seed'?: number }; 
'SobolIndicesStudy': { 'kind': "sobolIndices"; 'base': components['schemas']['GivenInputs']; 'parameters': (components['schemas']['StudyParameter'])[]; 'outputs': (string)[]; 'sampling'?: components['schemas']['SobolIndicesSampling']; 'rankCorrelations'?: (components['schemas']['GivenRankCorrelation'])[] }; 
'Solutions': { 'status': "none" | "one" | "many"; 'solutions': (components['schemas']['Quantity'])[]; 'unknown': string; 'bounds': { 'low': number; 'high': number }; 'evaluations': number; 'reason'?: string; 'warnings': (components['schemas']['Warning'])[] }; 
'SpiderAnswer': { 'kind': "spider"; 'percentiles': (number)[]; 'runs': number; 'results': Readonly<Record<string, components['schemas']['StudyLines']>>; 'sampler': number; 'engineVersion': string; 'edition': string; 'parameters': (components['schemas']['ToldParameter'])[]; 'warnings': (components['schemas']['StudyWarning'])[]; 'baseWarnings': (components['schemas']['Warning'])[] }; 
'SpiderLine': { 'parameter': string; 'points': (components['schemas']['SpiderPoint'])[] }; 
'SpiderPoint': { 'percentile': number; 'at': components['schemas']['Quantity']; 'result': components['schemas']['Measured'] }; 
'SpiderStudy': { 'kind': "spider"; 'base': components['schemas']['GivenInputs']; 'parameters': (components['schemas']['StudyParameter'])[]; 'outputs': (string)[]; 'percentiles'?: (number)[] }; 
'StateColumn': { 'unit': string; 'year': (number | null); 'currencyYear'?: (number | null); 'source': string; 'licence': string; 'confidence': "high" | "medium" | "low"; 'note'?: string }; 
'Step': { 'symbol': string; 'name': string; 'unit': string; 'value': ((number | null) | ((number | null))[]); 'choice'?: string; 'per'?: string; 'labels'?: (string)[]; 'element'?: string; 'pointers'?: (string)[]; 'conversions'?: (string)[]; 'reason'?: string; 'source'?: string; 'formula'?: string; 'substituted'?: string; 'operands'?: (string)[] }; 
'Study': (components['schemas']['MonteCarloStudy'] | components['schemas']['SobolIndicesStudy'] | components['schemas']['MorrisStudy'] | components['schemas']['TornadoStudy'] | components['schemas']['SpiderStudy'] | components['schemas']['SweepStudy'] | components['schemas']['MatrixStudy'] | components['schemas']['ScaleStudy']); 
'StudyBars': { 'unit': string; 'base': components['schemas']['Measured']; 'bars': (components['schemas']['TornadoBar'])[] }; 
'StudyBase': { 'value': (number | null); 'unit': string; 'reason'?: string; 'percentile': (number | null) }; 
'StudyDistribution': { 'unit': string; 'trials': number; 'withValue': number; 'withoutValue': (components['schemas']['TrialsWithoutValue'])[]; 'region': (components['schemas']['MissingRegion'] | null); 'base': components['schemas']['StudyBase']; 'mean': components['schemas']['Estimate']; 'sd': components['schemas']['Estimate']; 'quantiles': (components['schemas']['QuantileEstimate'])[]; 'exceedance': (components['schemas']['Exceedance'])[]; 'histogram': (components['schemas']['Histogram'] | null); 'ecdf': ((number)[])[]; 'spearman': (components['schemas']['RankCorrelation'])[]; 'noiseBand': (number | null); 'convergence': (components['schemas']['StudyLook'])[] }; 
'StudyEffects': { 'unit': string; 'withoutValue': (components['schemas']['TrialsWithoutValue'])[]; 'region': (components['schemas']['MissingRegion'] | null); 'effects': ((components['schemas']['MorrisEffect'])[] | null); 'reason'?: string }; 
'StudyFailure': { 'code': "time_limit" | "memory_limit" | "worker_lost" | "program_changed" | "internal_error"; 'message': string }; 
'StudyIndices': { 'unit': string; 'withoutValue': (components['schemas']['TrialsWithoutValue'])[]; 'region': (components['schemas']['MissingRegion'] | null); 'indices': ((components['schemas']['SobolIndex'])[] | null); 'reason'?: string }; 
'StudyLines': { 'unit': string; 'base': components['schemas']['Measured']; 'lines': (components['schemas']['SpiderLine'])[] }; 
'StudyLook': { 'trials': number; 'mean': components['schemas']['Estimate']; 'p10': components['schemas']['Estimate']; 'p90': components['schemas']['Estimate'] }; 
'StudyParameter': { 'id': string; 'targets': (string)[]; 'as'?: "value" | "factor"; 'remainder'?: string; 'distribution': (components['schemas']['UniformDistribution'] | components['schemas']['LogUniformDistribution'] | components['schemas']['TriangularDistribution'] | components['schemas']['PertDistribution'] | components['schemas']['NormalDistribution'] | components['schemas']['TruncatedNormalDistribution'] | components['schemas']['LognormalDistribution'] | components['schemas']['BetaDistribution'] | components['schemas']['DiscreteDistribution'] | components['schemas']['CumulativeDistribution'] | components['schemas']['EmpiricalDistribution']); 'source'?: string }; 
'StudyProgress': { 'trials': number; 'of': number; 'rate': (number | null); 'secondsLeft': (number | null) }; 
'StudySoFar': { 'trials': number; 'results': Readonly<Record<string, components['schemas']['OutputSoFar']>> }; 
'StudyStop': { 'relativeError'?: number; 'probabilityError'?: number; 'of'?: (components['schemas']['WatchedStatistic'])[]; 'confidence'?: 0.95 }; 
'StudySummary': { 'id': string; 'scenarioId': string; 'kind': "monteCarlo" | "sobolIndices" | "morris" | "tornado" | "spider" | "sweep" | "matrix" | "scale"; 'state': "queued" | "running" | "done" | "stopped" | "cancelled" | "failed"; 'progress': components['schemas']['StudyProgress']; 'failure': (components['schemas']['StudyFailure'] | null); 'outputs': (string)[]; 'hasSamples': boolean; 'sampler': number; 'engineVersion': string; 'edition': string; 'queuedAt': string; 'startedAt': (string | null); 'finishedAt': (string | null) }; 
'StudyThreshold': { 'output': string; 'value': number; 'unit': string }; 
'StudyWarning': { 'code': string; 'message': string; 'parameter'?: string; 'output'?: string }; 
'SuppliedBy': { 'calculationId': string; 'product': string; 'at': "minimumSellingPrice" | "levelizedCost" | "price"; 'copied': components['schemas']['CopiedSupply'] }; 
'SupplierState': { 'pointer': string; 'name': string; 'calculationId': string; 'scenario': string; 'product': string; 'at': "minimumSellingPrice" | "levelizedCost" | "price"; 'calculatedAt': string; 'isSeen': boolean; 'agrees': (boolean | null); 'isAsSupplied': boolean; 'newer': (components['schemas']['NewerSupplier'] | null) }; 
'Supply': { 'product': string; 'at': "minimumSellingPrice" | "levelizedCost" | "price"; 'price': components['schemas']['Measured']; 'carbonIntensity': components['schemas']['Measured']; 'suppliedBy': (components['schemas']['SuppliedBy'] | null); 'reason'?: string }; 
'SweepAnswer': { 'kind': "sweep"; 'arrangement': "grid" | "list"; 'points': number; 'combinations': number; 'axes': (components['schemas']['SweptAxis'])[]; 'results': Readonly<Record<string, components['schemas']['SweptOutput']>>; 'engineVersion': string; 'edition': string; 'warnings': (components['schemas']['StudyWarning'])[]; 'baseWarnings': (components['schemas']['Warning'])[] }; 
'SweepAxis': { 'id': string; 'targets': (string)[]; 'as'?: "value" | "factor"; 'remainder'?: string; 'values'?: (components['schemas']['AxisNumbers'] | ((string | boolean | number | Readonly<Record<string, unknown>>))[]); 'from'?: (components['schemas']['Quantity'] | number); 'to'?: (components['schemas']['Quantity'] | number); 'count'?: number; 'spacing'?: "linear" | "logarithmic" }; 
'SweepStudy': { 'kind': "sweep"; 'base': components['schemas']['GivenInputs']; 'axes': (components['schemas']['SweepAxis'])[]; 'arrangement'?: "grid" | "list"; 'outputs': (string)[]; 'thresholds'?: (components['schemas']['StudyThreshold'])[] }; 
'SweptAxis': { 'id': string; 'unit': (string | null); 'values': ((string | boolean | number | Readonly<Record<string, unknown>>))[]; 'isStructural': boolean }; 
'SweptOutput': { 'unit': string; 'base': components['schemas']['Measured']; 'values': ((number | null))[]; 'withValue': number; 'withoutValue': (components['schemas']['PointsWithoutValue'])[]; 'breakEven': (components['schemas']['BreakEven'])[] }; 
'TargetByYear': { 'demand': components['schemas']['MeasuredByYear']; 'share': components['schemas']['MeasuredByYear']; 'fuel': components['schemas']['MeasuredByYear']; 'capacity': components['schemas']['MeasuredByYear']; 'plants': components['schemas']['MeasuredByYear']; 'newPlants': components['schemas']['MeasuredByYear']; 'newCapital': components['schemas']['MeasuredByYear']; 'feedstock': components['schemas']['MeasuredByYear']; 'feedstockShare': components['schemas']['MeasuredByYear']; 'extraCost': components['schemas']['MeasuredByYear']; 'levyPerLitre': components['schemas']['MeasuredByYear']; 'levyPerPassenger': components['schemas']['MeasuredByYear']; 'avoided': components['schemas']['MeasuredByYear'] }; 
'TargetFigures': { 'plantFuel'?: number; 'plantCapital'?: number; 'cost'?: number; 'fossilPrice'?: number; 'feedstock'?: number; 'feedstockSupply'?: number; 'avoided'?: number; 'density'?: number; 'energyContent'?: number; 'ownDensity'?: number; 'ownEnergyContent'?: number }; 
'TargetTotals': { 'fuel': components['schemas']['Measured']; 'capital': components['schemas']['Measured']; 'extraCost': components['schemas']['Measured']; 'avoided': components['schemas']['Measured']; 'costOfAvoiding': components['schemas']['Measured'] }; 
'TargetYears': { 'from': number; 'to': number }; 
'TechnoEconomics': { 'totalCapitalInvestment': components['schemas']['MeasuredUSD']; 'fixedCapital': components['schemas']['MeasuredUSD']; 'workingCapital': components['schemas']['MeasuredUSD']; 'capitalLow': components['schemas']['MeasuredUSD']; 'capitalHigh': components['schemas']['MeasuredUSD']; 'pioneerCostGrowth': components['schemas']['MeasuredRatio']; 'pioneerPerformance': components['schemas']['MeasuredRatio']; 'production': components['schemas']['MeasuredTPerYr']; 'productionRate': components['schemas']['MeasuredTPerH']; 'directOpex'?: components['schemas']['MeasuredUSDPerYr']; 'indirectOpex'?: components['schemas']['MeasuredUSDPerYr']; 'totalOpex'?: components['schemas']['MeasuredUSDPerYr']; 'revenue': components['schemas']['MeasuredUSDPerYr']; 'lcop'?: components['schemas']['MeasuredUSDPerT']; 'lcopByProductCredit'?: components['schemas']['MeasuredUSDPerT']; 'lcopEnergyAllocation'?: components['schemas']['MeasuredUSDPerT']; 'fuelEnergyContent': components['schemas']['MeasuredMJPerKg']; 'energyEfficiency': components['schemas']['MeasuredRatio']; 'totalEmissions': components['schemas']['MeasuredTPerYr']; 'carbonConversion': components['schemas']['MeasuredRatio']; 'abatementCost'?: components['schemas']['MeasuredUSDPerT']; 'lcopBreakdown'?: (components['schemas']['CostShare'])[]; 'feedstocks': (components['schemas']['FeedstockResult'])[]; 'utilities': (components['schemas']['UtilityResult'])[]; 'products': (components['schemas']['ProductResult'])[]; 'carbonIntensity': components['schemas']['CarbonIntensity']; 'corsia': components['schemas']['CorsiaResult']; 'eligibility': (components['schemas']['Eligibility'])[] }; 
'TimeValueRates': { 'value': (number | null); 'unit': string; 'reason'?: string; 'status': "none" | "one" | "many"; 'roots': (number)[] }; 
'ToldNumber': { 'value': (number | null); 'unit': string }; 
'ToldParameter': { 'id': string; 'p10': components['schemas']['Quantity']; 'p50': components['schemas']['Quantity']; 'p90': components['schemas']['Quantity']; 'basePercentile': (number | null) }; 
'ToldWord': { 'word': string }; 
'TornadoAnswer': { 'kind': "tornado"; 'percentiles': (number)[]; 'runs': number; 'results': Readonly<Record<string, components['schemas']['StudyBars']>>; 'sampler': number; 'engineVersion': string; 'edition': string; 'parameters': (components['schemas']['ToldParameter'])[]; 'warnings': (components['schemas']['StudyWarning'])[]; 'baseWarnings': (components['schemas']['Warning'])[] }; 
'TornadoBar': { 'parameter': string; 'low': components['schemas']['BarEnd']; 'high': components['schemas']['BarEnd']; 'extremes': ((number)[] | null); 'swing': (number | null); 'isTurning': boolean; 'reason'?: string }; 
'TornadoStudy': { 'kind': "tornado"; 'base': components['schemas']['GivenInputs']; 'parameters': (components['schemas']['StudyParameter'])[]; 'outputs': (string)[] }; 
'Trace': { 'calculationId': string; 'engineVersion': string; 'explainedBy': string; 'steps': (components['schemas']['Step'])[] }; 
'TrialsWithoutValue': { 'reason': string; 'trials': number }; 
'TriangularDistribution': { 'kind': "triangular"; 'low': (components['schemas']['Quantity'] | number); 'mode': (components['schemas']['Quantity'] | number); 'high': (components['schemas']['Quantity'] | number); 'ends'?: "limits" | "P10P90" }; 
'TruncatedNormalDistribution': { 'kind': "truncatedNormal"; 'mean': (components['schemas']['Quantity'] | number); 'sd': (components['schemas']['Quantity'] | number); 'low'?: (components['schemas']['Quantity'] | number); 'high'?: (components['schemas']['Quantity'] | number) }; 
'TwoSlates': { 'product': string; 'against': string; 'netPresentValue'?: components['schemas']['EvenWorth']; 'netRevenue'?: components['schemas']['EvenWorth']; 'presentPremium': components['schemas']['Measured']; 'emissions': components['schemas']['SlateEmissions']; 'notes': (string)[]; 'withheld': (string)[]; 'engineVersion': string; 'explanation'?: (components['schemas']['Step'])[] }; 
'TwoSlatesQuestion': { 'plant': components['schemas']['DeciderPlant']; 'alternative': components['schemas']['AlternativeSlate']; 'product'?: string; 'against'?: string; 'replaced'?: Readonly<Record<string, number>>; 'explain'?: string }; 
'UncertaintyPresets': { 'presets': (components['schemas']['InputPresets'])[]; 'decisions': (components['schemas']['Decision'])[] }; 
'UniformDistribution': { 'kind': "uniform"; 'low': (components['schemas']['Quantity'] | number); 'high': (components['schemas']['Quantity'] | number) }; 
'Unit': { 'id': number; 'unitGroupId': number; 'name': string; 'displayName': string; 'aliases': (string)[]; 'group': components['schemas']['UnitGroup']; 'conversion': components['schemas']['UnitConversion'] }; 
'UnitConversion': { 'unitId': number; 'conversionFactor': number }; 
'UnitGroup': { 'id': number; 'name': string; 'baseUnitName': string }; 
'UnitPriceTaken': { 'value': (number | null); 'unit': string; 'reason'?: string; 'source': (string | null) }; 
'UpdatePreview': { 'from': string; 'to': string; 'isUpToDate': boolean; 'changes': (components['schemas']['InputChange'])[]; 'inputs': unknown; 'results': ((components['schemas']['ResultChange'])[] | null); 'errors': (components['schemas']['FieldProblem'])[] }; 
'UsStates': { 'columns': { 'incomeTax': components['schemas']['StateColumn']; 'grossReceiptsTax': components['schemas']['StateColumn']; 'propertyTax': components['schemas']['StateColumn']; 'electricityPrice': components['schemas']['StateColumn']; 'naturalGasPrice': components['schemas']['StateColumn']; 'locationFactor': components['schemas']['StateColumn']; 'locationFactorAsPublished': components['schemas']['StateColumn']; 'electricityCarbonIntensity': components['schemas']['StateColumn'] }; 'rows': ({ 'id': number; 'name': string; 'incomeTax': (number | null); 'grossReceiptsTax': (number | null); 'propertyTax': (number | null); 'electricityPrice': (number | null); 'naturalGasPrice': (number | null); 'locationFactor': (number | null); 'locationFactorAsPublished': (number | null); 'electricityCarbonIntensity': (number | null); 'taxNote'?: string })[] }; 
'Usage': { 'projects': { 'used': number; 'limit': number }; 'scenariosPerProject': { 'most': number; 'limit': number }; 'storedBytes': { 'used': number; 'limit': number }; 'calculationsKept': { 'latest': number; 'hours': number }; 'answersKept': { 'hours': number }; 'deletedKept': { 'days': number } }; 
'Utility': { 'id': number; 'name': string; 'soldBy': "mass" | "energy"; 'price'?: components['schemas']['Datum']; 'carbonContent': components['schemas']['Datum']; 'energyContent': components['schemas']['Datum']; 'carbonIntensity': components['schemas']['Datum']; 'countries': (components['schemas']['CountryUtility'])[] }; 
'UtilityInputs': { 'name': string; 'price': (components['schemas']['GivenUtilityPrice'] | components['schemas']['GivenUtilityPriceTable']); 'priceEscalation'?: components['schemas']['GivenUtilityPriceEscalation']; 'priceEscalationBasis'?: components['schemas']['EscalationBasis']; 'carbonIntensity': components['schemas']['GivenUtilityCarbonIntensity']; 'consumptionRatio': components['schemas']['GivenUtilityConsumptionRatio']; 'carbonContent'?: components['schemas']['GivenTPerT']; 'energyContent'?: components['schemas']['GivenMJPerKg']; 'density'?: components['schemas']['GivenKgPerM3']; 'gasDensity'?: components['schemas']['GivenKgPerNm30degC101325kPa']; 'higherHeatingValue'?: components['schemas']['GivenUtilityHigherHeatingValue']; 'suppliedBy'?: components['schemas']['GivenSupplier'] }; 
'UtilityInputsDraft': { 'name'?: (string | null); 'price'?: (components['schemas']['GivenUtilityPriceTableDraft'] | null); 'priceEscalation'?: (components['schemas']['GivenUtilityPriceEscalationDraft'] | null); 'priceEscalationBasis'?: (components['schemas']['EscalationBasis'] | null); 'carbonIntensity'?: (components['schemas']['GivenUtilityCarbonIntensityDraft'] | null); 'consumptionRatio'?: (components['schemas']['GivenUtilityConsumptionRatioDraft'] | null); 'carbonContent'?: (components['schemas']['GivenTPerTDraft'] | null); 'energyContent'?: (components['schemas']['GivenMJPerKgDraft'] | null); 'density'?: (components['schemas']['GivenKgPerM3Draft'] | null); 'gasDensity'?: (components['schemas']['GivenKgPerNm30degC101325kPaDraft'] | null); 'higherHeatingValue'?: (components['schemas']['GivenUtilityHigherHeatingValueDraft'] | null); 'suppliedBy'?: (components['schemas']['GivenSupplier'] | null) }; 
'UtilityPrice': { 'utilityId': number; 'price': components['schemas']['Datum'] }; 
'UtilityResult': { 'name': string; 'consumption': components['schemas']['MeasuredTOrKWhPerYr']; 'cost'?: components['schemas']['MeasuredUSDPerYr'] }; 
'ValidationResult': { 'id': string; 'caseId': string; 'model': (string | null); 'analysis': string; 'title': string; 'source': string; 'unit': string; 'expected': (number | null); 'computed': (number | null); 'relativeDifference': (number | null); 'tolerance': number; 'passed': boolean; 'why': (string | null) }; 
'ValueByUnitId': { 'value': number; 'unitId': number }; 
'ValueByUnitIdDraft': { 'value'?: (number | null); 'unitId'?: (number | null) }; 
'VerdictCounts': { 'passed': number; 'warned': number; 'failed': number; 'notAssessed': number }; 
'WantedLink': { 'level'?: "CORE" | "ADVANCE" | "ROADSHOW"; 'days'?: number; 'label'?: string; 'allowFiles'?: boolean }; 
'WantedPerson': { 'email': string; 'role': "editor" | "reviewer" | "viewer" }; 
'WantedRole': { 'role': "editor" | "reviewer" | "viewer" }; 
'Warning': { 'code': string; 'message': string; 'pointer'?: string; 'source'?: string; 'value'?: components['schemas']['Quantity']; 'low'?: components['schemas']['Quantity']; 'high'?: components['schemas']['Quantity'] }; 
'WatchedStatistic': { 'output': string; 'statistic': string }; 
'WayPipe': { 'distance'?: number; 'freight'?: number; 'emissions'?: number }; 
'WayRail': { 'distance'?: number; 'freight'?: number; 'emissions'?: number }; 
'WayShip': { 'distance'?: number; 'freight'?: number; 'emissions'?: number }; 
'WayToTheWing': { 'truck'?: components['schemas']['WayTruck']; 'rail'?: components['schemas']['WayRail']; 'ship'?: components['schemas']['WayShip']; 'pipe'?: components['schemas']['WayPipe'] }; 
'WayTruck': { 'distance'?: number; 'freight'?: number; 'emissions'?: number }; 
'WrittenInputNote': { 'place': string; 'note': (string | null); 'source': (string | null); 'confidence': ("high" | "medium" | "low" | null); 'at': string; 'by': string }; 
'YearsLookedAt': { 'from': number; 'to': number }; 
'YearsOfOperation': { 'from': number; 'to': number }; 
'YieldOfLiterature': { 'product': string; 'yield': components['schemas']['Datum'] } } }

export interface paths { 
'/health': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['Health'] } }; 
503: { content: { 
'application/json': components['schemas']['Health'] } } } } }; 
'/readyz': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['Health'] } }; 
503: { content: { 
'application/json': components['schemas']['Health'] } } } } }; 
'/livez': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': { 'status': "alive" } } } } } }; 
'/api/v1/validation': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['ValidationResult'])[] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/validation/cases': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['PublishedCase'])[] } }; 
304: { content?: never }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/validation/models': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['OtherModel'])[] } }; 
304: { content?: never }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/page-settings': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['PageSettings'] } }; 
304: { content?: never }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/shared/{link}': { 
'get': { parameters: { query?: never; 'path': { 'link': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['SharedCalculation'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/shared/{link}/bundle.json': { 
'get': { parameters: { query?: never; 'path': { 'link': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['Bundle'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/shared/{link}/values': { 
'get': { parameters: { 'query'?: { 'format'?: "csv" | "tsv" | "parquet" | "metadata"; 'shape'?: "long" | "years"; 'mark'?: "none" | "bom" }; 'path': { 'link': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'text/csv': unknown; 
'text/tab-separated-values': unknown; 
'application/vnd.apache.parquet': unknown; 
'application/json': unknown } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/shared/{link}/workbook.xlsx': { 
'get': { parameters: { query?: never; 'path': { 'link': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/shared/{link}/report.pdf': { 
'get': { parameters: { 'query'?: { 'moneyYear'?: number }; 'path': { 'link': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/pdf': unknown } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
501: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/auth/login': { 
'post': { parameters: { query?: never; path?: never; 'header'?: { 'refresh-token-in'?: "cookie" } }; 'requestBody': { content: { 
'application/json': components['schemas']['Credentials'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['SignedIn'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/auth/register': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['NewAccount'] } }; responses: { 
201: { content: { 
'application/json': components['schemas']['Registered'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/auth/verify-email': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': { 'token': string } } }; responses: { 
200: { content: { 
'application/json': components['schemas']['Message'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/auth/resend-verification': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['Address'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['Message'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/auth/forgot-password': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['Address'] } }; responses: { 
202: { content: { 
'application/json': components['schemas']['Message'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/auth/reset-password': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': { 'token': string; 'password': string } } }; responses: { 
204: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/auth/refresh': { 
'post': { parameters: { query?: never; path?: never; 'header'?: { 'refresh-token-in'?: "cookie" } }; 'requestBody'?: { content: { 
'application/json': (components['schemas']['RefreshRequest'] | null) } }; responses: { 
200: { content: { 
'application/json': components['schemas']['SignedIn'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/auth/logout': { 
'post': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
204: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/auth/logout-all': { 
'post': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
204: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/me/sessions': { 
'get': { parameters: { 'query'?: { 'limit'?: number; 'cursor'?: string }; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['Session'])[] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/auth/me/sessions': { 
'get': { parameters: { 'query'?: { 'limit'?: number; 'cursor'?: string }; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['Session'])[] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/me/sessions/{id}': { 
'delete': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
204: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/auth/me/sessions/{id}': { 
'delete': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
204: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/auth/change-password': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['PasswordChange'] } }; responses: { 
204: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/me/change-password': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['PasswordChange'] } }; responses: { 
204: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/auth/me/change-password': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['PasswordChange'] } }; responses: { 
204: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/me/tokens': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['PersonalToken'])[] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['NewToken'] } }; responses: { 
201: { content: { 
'application/json': components['schemas']['CreatedToken'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/me/tokens/{id}': { 
'delete': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
204: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/me': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['OwnAccount'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'patch': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['OwnChanges'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['OwnAccount'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'delete': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['AccountToDelete'] } }; responses: { 
204: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/auth/me': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['OwnAccount'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'patch': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['OwnChanges'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['OwnAccount'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'delete': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['AccountToDelete'] } }; responses: { 
204: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/me/usage': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['Usage'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/auth/me/usage': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['Usage'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/me/data': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['OwnData'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/auth/me/data': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['OwnData'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/calculations/{id}/links': { 
'post': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['WantedLink'] } }; responses: { 
201: { content: { 
'application/json': components['schemas']['MadeLink'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}/links': { 
'post': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['WantedLink'] } }; responses: { 
201: { content: { 
'application/json': components['schemas']['MadeLink'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'get': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['Link'])[] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/projects/{id}/links': { 
'get': { parameters: { 'query'?: { 'limit'?: number; 'cursor'?: string }; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['ProjectLink'])[] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/links/{id}': { 
'delete': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
204: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/projects/{id}/people': { 
'get': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['People'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'post': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['WantedPerson'] } }; responses: { 
201: { content: { 
'application/json': components['schemas']['Invitation'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/projects/{id}/invitations/{invitationId}': { 
'delete': { parameters: { query?: never; 'path': { 'id': string; 'invitationId': string }; header?: never }; requestBody?: never; responses: { 
204: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/invitations/accept': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['InvitationToken'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['AcceptedInvitation'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/projects/{id}/people/{userId}': { 
'put': { parameters: { query?: never; 'path': { 'id': string; 'userId': string }; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['WantedRole'] } }; responses: { 
204: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'delete': { parameters: { query?: never; 'path': { 'id': string; 'userId': string }; header?: never }; requestBody?: never; responses: { 
204: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/projects/{id}/offer': { 
'post': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['OfferedTo'] } }; responses: { 
201: { content: { 
'application/json': components['schemas']['ProjectOffer'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'delete': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
204: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/projects/{id}/offer/accept': { 
'post': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
204: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/reference-data/editions': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['PublishedEdition'])[] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/reference-data/editions/{edition}': { 
'get': { parameters: { query?: never; 'path': { 'edition': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['ReferenceData'] } }; 
304: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/corsia-defaults': { 
'get': { parameters: { 'query'?: { 'edition'?: string; 'process'?: string; 'feedstock'?: string }; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['DefaultEmissions'])[] } }; 
304: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/feedstock-availability': { 
'get': { parameters: { 'query'?: { 'feedstock'?: string; 'country'?: string }; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['FeedstockAvailability'])[] } }; 
304: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/policies': { 
'get': { parameters: { 'query'?: { 'jurisdiction'?: string; 'status'?: "law" | "draft" }; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['PublishedPolicy'])[] } }; 
304: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/eligibility-rules': { 
'get': { parameters: { 'query'?: { 'scheme'?: "CORSIA" | "RED" | "ReFuelEU" | "UK" | "45Z" | "LCFS" | "RFS"; 'status'?: "law" | "draft"; 'year'?: number }; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['SchemeRule'])[] } }; 
304: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/cost-index': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['CostIndex'] } }; 
304: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/literature-costs': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['LiteratureCosts'] } }; 
304: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/energy-prices': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['EnergyPrices'] } }; 
304: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/us-states': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['UsStates'] } }; 
304: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/exchange-rates': { 
'get': { parameters: { 'query'?: { 'currency'?: "AED" | "AUD" | "BRL" | "CAD" | "CHF" | "CLP" | "CNY" | "COP" | "CZK" | "DKK" | "EGP" | "EUR" | "GBP" | "HKD" | "HUF" | "IDR" | "ILS" | "INR" | "JPY" | "KES" | "KRW" | "MAD" | "MXN" | "MYR" | "NGN" | "NOK" | "NZD" | "PHP" | "PLN" | "QAR" | "RON" | "SAR" | "SEK" | "SGD" | "THB" | "TRY" | "TWD" | "VND" | "ZAR"; 'year'?: number }; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['PublishedRates'] } }; 
304: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/price-indices': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['PublishedIndex'])[] } }; 
304: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/me/capabilities': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['Capabilities'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/auth/me/capabilities': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['Capabilities'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/admin/users': { 
'get': { parameters: { 'query'?: { 'limit'?: number; 'cursor'?: string; 'search'?: string }; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['Account'])[] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/admin/users/{id}': { 
'get': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['Account'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'patch': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; 'requestBody': { content: { 
'application/json': { 'accessLevel'?: "CORE" | "ADVANCE" | "ROADSHOW"; 'isAdmin'?: boolean; 'isDisabled'?: boolean } } }; responses: { 
200: { content: { 
'application/json': components['schemas']['Account'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/admin/audit': { 
'get': { parameters: { 'query'?: { 'limit'?: number; 'cursor'?: number; 'userId'?: string; 'kind'?: "signed_in" | "sign_in_failed" | "sign_in_refused" | "refresh_token_reused" | "session_ended" | "token_created" | "token_revoked" | "registered" | "email_verified" | "email_changed" | "password_changed" | "password_reset_requested" | "password_reset" | "account_deleted" | "access_level_changed" | "administrator_changed" | "account_disabled" | "account_enabled" | "access_denied" | "reference_data_edited" | "datum_doubted" | "doubt_withdrawn" | "cache_invalidated" | "mailbox_read" | "link_made" | "link_opened" | "link_revoked" | "person_invited" | "invitation_withdrawn" | "person_joined" | "role_changed" | "person_removed" | "person_left" | "project_offered" | "offer_withdrawn" | "offer_declined" | "project_handed_over" }; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['AuditEvent'])[] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/admin/reference-data/editions': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['EditionSummary'])[] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'post': { parameters: { query?: never; path?: never; 'header'?: { 'idempotency-key'?: string } }; 'requestBody': { content: { 
'application/json': components['schemas']['EditionChanges'] } }; responses: { 
201: { content: { 
'application/json': components['schemas']['EditionSummary'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/admin/reference-data/doubts': { 
'get': { parameters: { 'query'?: { 'edition'?: string }; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['DatumDoubt'])[] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'post': { parameters: { query?: never; path?: never; 'header'?: { 'idempotency-key'?: string } }; 'requestBody': { content: { 
'application/json': components['schemas']['NewDatumDoubt'] } }; responses: { 
201: { content: { 
'application/json': components['schemas']['DatumDoubt'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/admin/reference-data/doubts/{id}': { 
'delete': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
204: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/admin/mailbox': { 
'get': { parameters: { 'query'?: { 'limit'?: number; 'cursor'?: string }; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['KeptMail'])[] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/master-data': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['MasterData'] } }; 
304: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/master-data/fresh': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['MasterData'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/process-technologies': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['Process'])[] } }; 
304: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/feedstocks': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['Feedstock'])[] } }; 
304: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/utilities': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['Utility'])[] } }; 
304: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/products': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['Product'])[] } }; 
304: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/countries': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['Country'])[] } }; 
304: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/units': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['Unit'])[] } }; 
304: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/inputs': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (Readonly<Record<string, unknown>>)[] } }; 
304: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/reference-data/{process}/{feedstock}/{country}': { 
'get': { parameters: { 'query'?: { 'variant'?: string; 'energyPrices'?: "published"; 'state'?: string; 'edition'?: string }; 'path': { 'process': string; 'feedstock': string; 'country': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['PathwayDefaults'] } }; 
304: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/reference-data/comparison': { 
'get': { parameters: { 'query'?: { 'country'?: string; 'edition'?: string }; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['ComparedPathway'])[] } }; 
304: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/reference-data/{edition}/audit': { 
'get': { parameters: { query?: never; 'path': { 'edition': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['EditionAudit'] } }; 
304: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/cache/status': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['CacheStatus'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/master-data/cache/status': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['CacheStatus'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/cache/invalidate': { 
'post': { parameters: { query?: never; path?: never; 'header'?: { 'idempotency-key'?: string } }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['Invalidated'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/master-data/cache/invalidate': { 
'post': { parameters: { query?: never; path?: never; 'header'?: { 'idempotency-key'?: string } }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['Invalidated'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/projects': { 
'get': { parameters: { 'query'?: { 'limit'?: number; 'cursor'?: string; 'q'?: string; 'scenarios'?: number }; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['ListedProject'])[] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'post': { parameters: { query?: never; path?: never; 'header'?: { 'idempotency-key'?: string } }; 'requestBody': { content: { 
'application/json': components['schemas']['NewProject'] } }; responses: { 
201: { content: { 
'application/json': components['schemas']['Project'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/projects/{id}': { 
'get': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['ProjectDetail'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'put': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; 'requestBody': { content: { 
'application/json': { 'projectName': string } } }; responses: { 
200: { content: { 
'application/json': components['schemas']['Project'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'delete': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
204: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/projects/{id}/duplicate': { 
'post': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'idempotency-key'?: string } }; 'requestBody'?: { content: { 
'application/json': (components['schemas']['ProjectCopy'] | null) } }; responses: { 
201: { content: { 
'application/json': components['schemas']['Project'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/projects/{id}/restore': { 
'post': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'idempotency-key'?: string } }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['Project'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/projects/{id}/scenarios': { 
'get': { parameters: { 'query'?: { 'limit'?: number; 'cursor'?: number }; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['Scenario'])[] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'post': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'idempotency-key'?: string } }; 'requestBody'?: { content: { 
'application/json': (components['schemas']['NewScenario'] | null) } }; responses: { 
201: { content: { 
'application/json': components['schemas']['Scenario'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}': { 
'get': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['Scenario'] } }; 
304: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'put': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'if-match'?: string } }; 'requestBody': { content: { 
'application/json': components['schemas']['ScenarioChanges'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['Scenario'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'delete': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'if-match'?: string } }; requestBody?: never; responses: { 
204: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}/draft': { 
'patch': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'if-match'?: string } }; 'requestBody': { content: { 
'application/json': (components['schemas']['Draft'] | components['schemas']['ExistingInputsDraft']) } }; responses: { 
200: { content: { 
'application/json': components['schemas']['SavedDraft'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/projects/{id}/headlines': { 
'get': { parameters: { 'query'?: { 'limit'?: number; 'cursor'?: number }; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['ListedScenario'])[] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}/place': { 
'put': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'if-match'?: string } }; 'requestBody': { content: { 
'application/json': components['schemas']['ScenarioPlace'] } }; responses: { 
204: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}/presence': { 
'put': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['BeingThere'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['Presence'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}/duplicate': { 
'post': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'idempotency-key'?: string } }; 'requestBody'?: { content: { 
'application/json': (components['schemas']['ScenarioCopy'] | null) } }; responses: { 
201: { content: { 
'application/json': components['schemas']['Scenario'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}/restore': { 
'post': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'idempotency-key'?: string } }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['Scenario'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}/update-preview': { 
'get': { parameters: { 'query'?: { 'edition'?: string }; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['UpdatePreview'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}/uncertainty-presets': { 
'get': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['UncertaintyPresets'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}/assumptions': { 
'get': { parameters: { 'query'?: { 'output'?: string }; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['AssumptionRegister'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'patch': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['InputNote'] } }; responses: { 
204: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}/assumptions.csv': { 
'get': { parameters: { 'query'?: { 'output'?: string }; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'text/csv': string } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/projects/{id}/assumptions': { 
'get': { parameters: { 'query'?: { 'output'?: string; 'limit'?: number; 'cursor'?: number }; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['ProjectAssumptionRegister'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/projects/{id}/assumptions/table': { 
'get': { parameters: { 'query'?: { 'output'?: string; 'limit'?: number; 'cursor'?: number; 'format'?: "csv" | "tsv" }; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'text/csv': string; 
'text/tab-separated-values': string } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}/calculate': { 
'post': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'if-match'?: string; 'idempotency-key'?: string } }; 'requestBody'?: { content: { 
'application/json': ((components['schemas']['Inputs'] | components['schemas']['ExistingInputs']) | null) } }; responses: { 
202: { content: { 
'application/json': components['schemas']['Queued'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}/calculate/status': { 
'get': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['CalculationState'] } }; 
304: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}/calculate/sync': { 
'post': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'if-match'?: string; 'idempotency-key'?: string } }; 'requestBody'?: { content: { 
'application/json': ((components['schemas']['Inputs'] | components['schemas']['ExistingInputs']) | null) } }; responses: { 
200: { content: { 
'application/json': components['schemas']['FinishedCalculation'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}/calculations': { 
'get': { parameters: { 'query'?: { 'limit'?: number; 'cursor'?: string }; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['CalculationSummary'])[] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/calculations/{id}': { 
'get': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['Calculation'] } }; 
304: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'delete': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
204: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'patch': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['Annotation'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['CalculationSummary'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/calculations/{id}/trace': { 
'get': { parameters: { 'query'?: { 'symbol'?: string; 'depth'?: number }; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['Trace'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/calculations/{id}/supplies': { 
'get': { parameters: { 'query'?: { 'scenarioId'?: string }; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['Supply'])[] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}/suppliers': { 
'get': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['SupplierState'])[] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/calculations/{id}/bundle.json': { 
'get': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['Bundle'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/calculations/{id}/values': { 
'get': { parameters: { 'query'?: { 'format'?: "csv" | "tsv" | "parquet" | "metadata"; 'shape'?: "long" | "years"; 'mark'?: "none" | "bom" }; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'text/csv': unknown; 
'text/tab-separated-values': unknown; 
'application/vnd.apache.parquet': unknown; 
'application/json': unknown } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/projects/{id}/import': { 
'post': { parameters: { 'query'?: { 'dryRun'?: "true" | "false"; 'base'?: string; 'mapping'?: string; 'name'?: string }; 'path': { 'id': string }; 'header'?: { 'idempotency-key'?: string } }; 'requestBody': { content: { 
'application/json': unknown; 
'text/csv': unknown; 
'text/tab-separated-values': unknown; 
'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': unknown } }; responses: { 
200: { content: { 
'application/json': components['schemas']['ImportReport'] } }; 
201: { content: { 
'application/json': components['schemas']['ImportReport'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/me/import-mapping': { 
'get': { parameters: { query?: never; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['ImportMapping'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'put': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['ImportMapping'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['ImportMapping'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/calculations/{id}/workbook.xlsx': { 
'get': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/calculations/{id}/report.pdf': { 
'get': { parameters: { 'query'?: { 'moneyYear'?: number; 'study'?: string }; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/pdf': unknown } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
501: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/calculations/{id}/pack.pdf': { 
'get': { parameters: { 'query'?: { 'form'?: "lender" | "innovation-fund" | "proof-of-sustainability" | "act-saf"; 'moneyYear'?: number }; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/pdf': unknown } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
501: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}/review': { 
'get': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['Review'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'post': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'idempotency-key'?: string } }; 'requestBody': { content: { 
'application/json': components['schemas']['ReviewStep'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['Review'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}/comments': { 
'get': { parameters: { 'query'?: { 'limit'?: number; 'cursor'?: string; 'anchor'?: string; 'state'?: "open" | "resolved" }; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['CommentThread'])[] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}/comments/places': { 
'get': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['CommentedPlace'])[] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/comment-threads/{id}/comments': { 
'get': { parameters: { 'query'?: { 'limit'?: number; 'cursor'?: string }; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['Comment'])[] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'post': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'idempotency-key'?: string } }; 'requestBody': { content: { 
'application/json': components['schemas']['NewComment'] } }; responses: { 
201: { content: { 
'application/json': components['schemas']['CommentReply'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/comments/{id}': { 
'get': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['PlacedComment'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'patch': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['EditedComment'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['Comment'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'delete': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
204: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/calculations/{id}/comments': { 
'post': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'idempotency-key'?: string } }; 'requestBody': { content: { 
'application/json': components['schemas']['NewCommentThread'] } }; responses: { 
201: { content: { 
'application/json': components['schemas']['BegunCommentThread'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/comment-threads/{id}': { 
'patch': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['CommentResolution'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['CommentThread'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/library': { 
'get': { parameters: { 'query'?: { 'limit'?: number; 'cursor'?: string; 'kind'?: "feedstock" | "utility" | "product" | "price" | "plant"; 'q'?: string }; path?: never; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['LibraryItem'])[] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'post': { parameters: { query?: never; path?: never; 'header'?: { 'idempotency-key'?: string } }; 'requestBody': { content: { 
'application/json': components['schemas']['NewLibraryItem'] } }; responses: { 
201: { content: { 
'application/json': components['schemas']['LibraryItem'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/projects/{id}/library': { 
'get': { parameters: { 'query'?: { 'limit'?: number; 'cursor'?: string; 'kind'?: "feedstock" | "utility" | "product" | "price" | "plant"; 'q'?: string }; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['LibraryItem'])[] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'post': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'idempotency-key'?: string } }; 'requestBody': { content: { 
'application/json': components['schemas']['NewLibraryItem'] } }; responses: { 
201: { content: { 
'application/json': components['schemas']['LibraryItem'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/library/{id}': { 
'get': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['LibraryItem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'put': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'if-match'?: string } }; 'requestBody': { content: { 
'application/json': components['schemas']['ChangedLibraryItem'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['LibraryItem'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'delete': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'if-match'?: string } }; requestBody?: never; responses: { 
204: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}/assumptions/from-library': { 
'post': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'idempotency-key'?: string } }; 'requestBody': { content: { 
'application/json': components['schemas']['LibraryUse'] } }; responses: { 
200: { content: { 
'application/json': { 'places': (string)[] } } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/calculations/{id}/events': { 
'get': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'last-event-id'?: string } }; requestBody?: never; responses: { 
200: { content: { 
'text/event-stream': string } }; 
204: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
406: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}/studies': { 
'post': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'idempotency-key'?: string } }; 'requestBody': { content: { 
'application/json': components['schemas']['KeptStudyRequest'] } }; responses: { 
202: { content: { 
'application/json': components['schemas']['StudySummary'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'get': { parameters: { 'query'?: { 'limit'?: number; 'cursor'?: string }; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['StudySummary'])[] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/studies/{id}': { 
'get': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['KeptStudy'] } }; 
304: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'delete': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
204: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/studies/{id}/cancel': { 
'post': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'idempotency-key'?: string } }; requestBody?: never; responses: { 
204: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/studies/{id}/events': { 
'get': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'last-event-id'?: string } }; requestBody?: never; responses: { 
200: { content: { 
'text/event-stream': string } }; 
204: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
406: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/studies/{id}/samples': { 
'get': { parameters: { 'query'?: { 'format'?: "parquet" | "csv" | "f64"; 'columns'?: string; 'trials'?: number }; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/vnd.apache.parquet': string; 
'text/csv': string; 
'application/octet-stream': string } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/studies/{id}/trials/{trial}': { 
'get': { parameters: { query?: never; 'path': { 'id': string; 'trial': number }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': Readonly<Record<string, unknown>> } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}/case-tables': { 
'post': { parameters: { 'query'?: { 'mapping'?: string }; 'path': { 'id': string }; 'header'?: { 'idempotency-key'?: string } }; 'requestBody': { content: { 
'text/csv': unknown; 
'text/tab-separated-values': unknown } }; responses: { 
202: { content: { 
'application/json': components['schemas']['CaseTable'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'get': { parameters: { 'query'?: { 'limit'?: number; 'cursor'?: string }; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': (components['schemas']['CaseTable'])[] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/case-tables/{id}': { 
'get': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'application/json': components['schemas']['CaseTable'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } }; 
'delete': { parameters: { query?: never; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
204: { content?: never }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
412: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/case-tables/{id}/cancel': { 
'post': { parameters: { query?: never; 'path': { 'id': string }; 'header'?: { 'idempotency-key'?: string } }; requestBody?: never; responses: { 
204: { content?: never }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/case-tables/{id}/results': { 
'get': { parameters: { 'query'?: { 'format'?: "csv" | "tsv" | "json" | "parquet"; 'rows'?: "all" | "calculated" | "refused" }; 'path': { 'id': string }; header?: never }; requestBody?: never; responses: { 
200: { content: { 
'text/csv': unknown; 
'text/tab-separated-values': unknown; 
'application/json': unknown; 
'application/vnd.apache.parquet': unknown } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/calculate/quick': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': (components['schemas']['Inputs'] | components['schemas']['ExistingInputs']) } }; responses: { 
200: { content: { 
'application/json': components['schemas']['Outcome'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/scenarios/{id}/cases': { 
'post': { parameters: { 'query'?: { 'format'?: "csv" | "tsv" | "json" | "parquet"; 'mapping'?: string }; 'path': { 'id': string }; header?: never }; 'requestBody': { content: { 
'text/csv': unknown; 
'text/tab-separated-values': unknown } }; responses: { 
200: { content: { 
'text/csv': unknown; 
'text/tab-separated-values': unknown; 
'application/json': unknown; 
'application/vnd.apache.parquet': unknown } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/cash-flow': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['FinancedProject'] } }; responses: { 
200: { content: { 
'application/json': { 'npv'?: components['schemas']['MeasuredUSD']; 'npvProject'?: components['schemas']['MeasuredUSD']; 'npvEquity'?: components['schemas']['MeasuredUSD']; 'irrProject'?: components['schemas']['MeasuredRatio']; 'irrEquity'?: components['schemas']['MeasuredRatio']; 'irrNominal'?: components['schemas']['MeasuredRatio']; 'irrReal'?: components['schemas']['MeasuredRatio']; 'discountRateNominal'?: components['schemas']['MeasuredRatio']; 'discountRateReal'?: components['schemas']['MeasuredRatio']; 'minimumDebtServiceCover'?: components['schemas']['MeasuredRatio']; 'payback'?: components['schemas']['MeasuredYr']; 'discountedPayback'?: components['schemas']['MeasuredYr']; 'irr'?: components['schemas']['RateOfReturn']; 'cashFlows'?: (components['schemas']['CashFlow'])[]; 'cashFlowSeries'?: components['schemas']['CashFlowSeries']; 'debt'?: components['schemas']['Debt']; 'convention'?: Readonly<Record<string, string>>; 'breakEvenSales'?: components['schemas']['MeasuredUSDPerYr']; 'warnings'?: (components['schemas']['Warning'])[] } } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/carbon/corsia-reduction': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': { 'core': number; 'landUseChange'?: number; 'credits'?: number; 'nonBiogenicShare'?: number; 'baseline'?: number; 'fuelConversionFactor'?: number; 'unitPrice'?: number } } }; responses: { 
200: { content: { 
'application/json': { 'lifeCycleEmissions': components['schemas']['Measured']; 'limit': components['schemas']['Measured']; 'margin': components['schemas']['Measured']; 'reduction': components['schemas']['Measured']; 'emissionsReduction': components['schemas']['Measured']; 'value': components['schemas']['Measured'] } } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/carbon/corsia-claim': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': { 'mass': number; 'lifeCycleEmissions': number; 'baseline'?: number; 'fuelConversionFactor'?: number; 'unitPrice'?: number } } }; responses: { 
200: { content: { 
'application/json': { 'lifeCycleEmissions': components['schemas']['Measured']; 'limit': components['schemas']['Measured']; 'margin': components['schemas']['Measured']; 'reduction': components['schemas']['Measured']; 'emissionsReduction': components['schemas']['Measured']; 'value': components['schemas']['Measured']; 'claim': components['schemas']['Measured'] } } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/carbon/clean-fuel-credit': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': { 'carbonIntensity': number; 'applicableAmount': number } } }; responses: { 
200: { content: { 
'application/json': { 'factor': components['schemas']['Measured']; 'credit': components['schemas']['Measured']; 'margin': components['schemas']['Measured'] } } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/carbon/aviation-fuel-credit': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': { 'reduction': number } } }; responses: { 
200: { content: { 
'application/json': { 'credit': components['schemas']['Measured'] } } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/carbon/abatement-cost': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': { 'cost': number; 'fossilPrice': number; 'fossilCarbonIntensity'?: number; 'carbonIntensity': number; 'energyContent': number } } }; responses: { 
200: { content: { 
'application/json': { 'abatementCost': components['schemas']['Measured']; 'saving': components['schemas']['Measured'] } } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/carbon/energy-basis': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': { 'carbonIntensity': number } } }; responses: { 
200: { content: { 
'application/json': { 'carbonIntensity': components['schemas']['Measured'] } } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/solve': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['Goal'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['Solutions'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/study': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['Study'] } }; responses: { 
200: { content: { 
'application/json': (components['schemas']['MonteCarloAnswer'] | components['schemas']['SobolIndicesAnswer'] | components['schemas']['MorrisAnswer'] | components['schemas']['TornadoAnswer'] | components['schemas']['SpiderAnswer'] | components['schemas']['SweepAnswer'] | components['schemas']['MatrixAnswer'] | components['schemas']['ScaleAnswer']) } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/attribution': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['AttributionQuestion'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['Attribution'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/portfolio': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['PortfolioQuestion'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['Portfolio'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/two-slates': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['TwoSlatesQuestion'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['TwoSlates'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/national-target': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['NationalTargetQuestion'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['NationalTarget'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/delivery': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['DeliveryQuestion'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['Delivery'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/feedstock-share': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['FeedstockShareQuestion'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['FeedstockShare'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/price-gap': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['PriceGapQuestion'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['PriceGap'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
404: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/conventions': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['ConventionComparison'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['ConventionTable'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/time-value/npv': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': { 'rate': number; 'cashFlows': (number)[] } } }; responses: { 
200: { content: { 
'application/json': components['schemas']['Measured'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/time-value/irr': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': { 'cashFlows': (number)[] } } }; responses: { 
200: { content: { 
'application/json': components['schemas']['TimeValueRates'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/time-value/xnpv': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': { 'rate': number; 'cashFlows': (components['schemas']['DatedFlow'])[] } } }; responses: { 
200: { content: { 
'application/json': components['schemas']['Measured'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/time-value/xirr': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': { 'cashFlows': (components['schemas']['DatedFlow'])[] } } }; responses: { 
200: { content: { 
'application/json': components['schemas']['TimeValueRates'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/time-value/mirr': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': { 'cashFlows': (number)[]; 'financeRate': number; 'reinvestmentRate': number } } }; responses: { 
200: { content: { 
'application/json': components['schemas']['Measured'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/time-value/pv': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': { 'rate': number; 'periods': number; 'when'?: "end" | "begin"; 'payment'?: number; 'futureValue'?: number } } }; responses: { 
200: { content: { 
'application/json': components['schemas']['Measured'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/time-value/fv': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': { 'rate': number; 'periods': number; 'when'?: "end" | "begin"; 'payment'?: number; 'presentValue'?: number } } }; responses: { 
200: { content: { 
'application/json': components['schemas']['Measured'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/time-value/pmt': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': { 'rate': number; 'periods': number; 'when'?: "end" | "begin"; 'presentValue': number; 'futureValue'?: number } } }; responses: { 
200: { content: { 
'application/json': components['schemas']['Measured'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/analyses/time-value/rate': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': { 'periods': number; 'payment': number; 'presentValue': number; 'futureValue': number; 'when'?: "end" | "begin" } } }; responses: { 
200: { content: { 
'application/json': components['schemas']['TimeValueRates'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } }; 
'/api/v1/admin/reference-data/editions/preview': { 
'post': { parameters: { query?: never; path?: never; header?: never }; 'requestBody': { content: { 
'application/json': components['schemas']['EditionProposal'] } }; responses: { 
200: { content: { 
'application/json': components['schemas']['EditionPreview'] } }; 
400: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
401: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
403: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
409: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
413: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
415: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
422: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
429: { content: { 
'application/problem+json': components['schemas']['Problem'] } }; 
503: { content: { 
'application/problem+json': components['schemas']['Problem'] } } } } } }

