"""Runs OSeMOSYS for the cases `osemosys-…` of validation-cases: how it discounts the costs of one technology.

    pip install swiglpk==5.0.13
    git clone https://github.com/OSeMOSYS/OSeMOSYS_GNU_MathProg
    python tools/other-models/osemosys.py OSeMOSYS_GNU_MathProg/src/osemosys.txt

One plant of 1 GW meets a demand of 31.536 PJ a year, at a capital of 1000 MUSD/GW, 40 MUSD a year of fixed cost and
2 MUSD/PJ. It prints the discounted costs of the technology in MUSD, those of all years together.
"""

import sys
import tempfile
from pathlib import Path

import swiglpk as glpk

YEARS = range(2020, 2030)

CASES = {
    "osemosys-period": {"life": 10, "rate": 0.05, "own": 0.05, "depreciation": 1},
    "osemosys-straight-line": {"life": 15, "rate": 0.05, "own": 0.05, "depreciation": 2},
    "osemosys-sinking-fund": {"life": 15, "rate": 0.05, "own": 0.05, "depreciation": 1},
    "osemosys-own-rate": {"life": 10, "rate": 0.05, "own": 0.09, "depreciation": 1},
}

NAMES = ("DiscountedCapitalInvestment", "DiscountedOperatingCost", "DiscountedSalvageValue", "TotalDiscountedCost")


def by_year(name: str, default: float, key: str, value: float) -> str:
    rows = "".join(f"{key} {year} {value}\n" for year in YEARS)
    return f"param default {default} : {name} :=\n{rows};\n"


def data(life: int, rate: float, own: float, depreciation: int) -> str:
    years = "\n".join(str(year) for year in YEARS)
    sets = {"YEAR": years, "TECHNOLOGY": "plant", "FUEL": "power", "REGION": "R", "TIMESLICE": "x", "MODE_OF_OPERATION": 1}
    empty = ("EMISSION", "STORAGE", "SEASON", "DAYTYPE", "DAILYTIMEBRACKET")
    text = "".join(f"set {name} :=\n{values}\n;\n" for name, values in sets.items())
    text += "".join(f"set {name} :=\n;\n" for name in empty)
    text += f"param default {rate} : DiscountRate :=\n;\n"
    text += f"param DiscountRateIdv :=\nR plant {own}\n;\n"
    text += f"param default {depreciation} : DepreciationMethod :=\n;\n"
    text += f"param default {life} : OperationalLife :=\n;\n"
    text += by_year("YearSplit", 0, "x", 1)
    text += by_year("SpecifiedAnnualDemand", 0, "R power", 31.536)
    text += by_year("SpecifiedDemandProfile", 0, "R power x", 1)
    text += by_year("OutputActivityRatio", 0, "R plant power 1", 1)
    text += by_year("CapitalCost", 0, "R plant", 1000)
    text += by_year("FixedCost", 0, "R plant", 40)
    text += by_year("VariableCost", 0, "R plant 1", 2)
    text += "param default 31.536 : CapacityToActivityUnit :=\n;\n"
    defaults = {"CapacityFactor": 1, "AvailabilityFactor": 1, "TotalAnnualMaxCapacity": 99999}
    defaults |= {"TotalAnnualMaxCapacityInvestment": 99999, "TotalTechnologyAnnualActivityUpperLimit": 99999}
    defaults |= {"TotalTechnologyModelPeriodActivityUpperLimit": 99999, "AnnualEmissionLimit": 99999}
    defaults |= {"ModelPeriodEmissionLimit": 99999, "DiscountRateStorage": rate, "ReserveMargin": 1}
    defaults |= dict.fromkeys(
        (
            "AccumulatedAnnualDemand ResidualCapacity InputActivityRatio TradeRoute DaySplit Conversionls Conversionld "
            "Conversionlh DaysInDayType TechnologyToStorage TechnologyFromStorage StorageLevelStart "
            "StorageMaxChargeRate StorageMaxDischargeRate MinStorageCharge OperationalLifeStorage "
            "CapitalCostStorage ResidualStorageCapacity CapacityOfOneTechnologyUnit TotalAnnualMinCapacity "
            "TotalAnnualMinCapacityInvestment TotalTechnologyAnnualActivityLowerLimit "
            "TotalTechnologyModelPeriodActivityLowerLimit ReserveMarginTagTechnology ReserveMarginTagFuel "
            "RETagTechnology RETagFuel REMinProductionTarget EmissionActivityRatio EmissionsPenalty "
            "AnnualExogenousEmission ModelPeriodExogenousEmission"
        ).split(),
        0,
    )
    text += "".join(f"param default {value} : {name} :=\n;\n" for name, value in defaults.items())
    return text + "end;\n"


def solve(model: str, text: str) -> dict[str, float]:
    """The sums over all years of the variables in NAMES."""
    glpk.glp_term_out(glpk.GLP_OFF)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "data.txt"
        path.write_text(text)
        workspace, problem = glpk.glp_mpl_alloc_wksp(), glpk.glp_create_prob()
        glpk.glp_mpl_read_model(workspace, model, 1)
        glpk.glp_mpl_read_data(workspace, str(path))
        glpk.glp_mpl_generate(workspace, None)
        glpk.glp_mpl_build_prob(workspace, problem)
    glpk.glp_simplex(problem, None)
    sums = dict.fromkeys(NAMES, 0.0)
    for column in range(1, glpk.glp_get_num_cols(problem) + 1):
        name = glpk.glp_get_col_name(problem, column).split("[")[0]
        if name in sums:
            sums[name] += glpk.glp_get_col_prim(problem, column)
    return sums


def main() -> None:
    for case, inputs in CASES.items():
        for name, value in solve(sys.argv[1], data(**inputs)).items():
            print(f"{case}: {name}: {value!r}")


if __name__ == "__main__":
    main()
