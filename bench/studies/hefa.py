"""The example plant as somebody writes it in numpy who knows it by heart: many scenarios at once, the conventions fixed.

Prints scenarios a second without and with the minimum selling price, and the numbers of the first scenario, as JSON.
"""
import json
import sys
import time

import numpy as np

YEARS = 20
RATE = 0.07
FACTORS = [(1 / (1 + RATE)) ** t for t in range(YEARS + 1)]
ANNUITY = sum(FACTORS[1:])


def columns(count):
    """Ten inputs around what the example says, as the other programs have them."""
    base = [5e5, 930.0, 1.21, 5400.0, 0.055, 3000.0, 20.0, 4e8, 0.077, 0.28]
    k = np.arange(count)
    return [b * (0.9 + 0.2 * ((k * (c + 7)) % 101) / 101) for c, b in enumerate(base)]


def present_value(revenue, cost, capital, working, tax):
    """Straight-line depreciation over the lifetime, losses carried forward, working capital released at the end."""
    depreciation = (capital - working) / YEARS
    earned = revenue - cost
    total = -capital + working * FACTORS[YEARS]
    loss = 0.0
    for t in range(1, YEARS + 1):
        income = earned - depreciation
        taxable = np.maximum(0, income - loss)
        loss = np.maximum(0, loss - income)
        total = total + (earned - tax * taxable) * FACTORS[t]
    return total


def model(given, with_price):
    capacity, feed_price, ratio, hydrogen_price, power_price, jet_price, process, reference, indirect, tax = given
    capital = reference * (capacity / 5e5) ** 0.6
    working = 0.15 * capital
    jet, diesel, naphtha = capacity * 0.64, capacity * 0.15, capacity * 0.21
    cost = capacity * (ratio * feed_price + 0.042 * hydrogen_price + 120 * power_price) + indirect * capital
    energy = (jet * 43.8 + diesel * 42.6 + naphtha * 43.4) * 1000
    intensity = (capacity * ratio * 46.526 * 1000 + capacity * 120 * 20) / energy + process
    levelized = (cost + capital / ANNUITY) / (jet + diesel + naphtha)
    others = diesel * 1500 + naphtha * 1000
    answer = [present_value(jet * jet_price + others, cost, capital, working, tax), levelized, intensity]
    return answer + ([selling_price(jet, others, cost, capital, working, tax)] if with_price else [])


def selling_price(jet, others, cost, capital, working, tax):
    """Where the net present value is 0: regula falsi in a bracket (Illinois), every third step halves it."""
    at = lambda price: present_value(jet * price + others, cost, capital, working, tax)
    low = ((capital - working * FACTORS[YEARS]) / ANNUITY + cost - others) / jet
    high = low + capital / jet * 5
    at_low, at_high = at(low), at(high)
    for step in range(80):
        middle = (low + high) / 2 if step % 3 == 2 else (low * at_high - high * at_low) / (at_high - at_low)
        value = at(middle)
        is_same = np.sign(value) == np.sign(at_high)
        at_low, low = np.where(is_same, at_low / 2, at_high), np.where(is_same, low, high)
        high, at_high = middle, value
        if np.all(np.abs(value) <= 1e-12 * capital):
            break
    return high


def rate(given, with_price, seconds):
    """The median of as many runs as fit, five at least."""
    rates = []
    end = time.perf_counter() + seconds
    with np.errstate(all='ignore'):
        model(given, with_price)
        while time.perf_counter() < end or len(rates) < 5:
            start = time.perf_counter()
            model(given, with_price)
            rates.append(len(given[0]) / (time.perf_counter() - start))
    return float(np.median(rates))


if __name__ == '__main__':
    count, seconds = int(sys.argv[1]), float(sys.argv[2])
    given = columns(count)
    with np.errstate(all='ignore'):
        first = [float(each[0]) for each in model(given, True)]
    print(json.dumps({'plain': rate(given, False, seconds), 'withPrice': rate(given, True, seconds), 'first': first}))
