"""East Asian figures: the numbers and dates of Chinese (and, as far as shared, Japanese) text.

A first reading without word boundaries: numerals with bounds, the commonest units, calendar days. Names and
negation of these languages are not read.
"""

import re
from datetime import date

from factcheck.statements.calendar_days import day_of, nearest_day, nearest_weekday, step_from
from factcheck.statements.facts import Moment, Number, Role
from factcheck.statements.language.lexicon import Bound
from factcheck.statements.reading import widened

HAN = re.compile(r"[\u4e00-\u9fff]")
"""One character that tells this module is needed."""

_DIGITS = {
    char: value
    for value, chars in enumerate(["〇零", "一", "二两兩", "三", "四", "五", "六", "七", "八", "九"])
    for char in chars
}
_TENS = {"十": 10, "百": 100, "千": 1000}
_MYRIADS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
_BEFORE: dict[str, Bound] = {
    "至少": "least",
    "超过": "least",
    "超過": "least",
    "逾": "least",
    "多于": "least",
    "不少于": "least",
    "大约": "about",
    "約": "about",
    "约": "about",
    "近": "nearly",
    "将近": "nearly",
    "不到": "most",
    "少于": "most",
    "最多": "most",
    "至多": "most",
    "多达": "most",
    "不超过": "most",
}
_AFTER: dict[str, Bound] = {
    "多": "least",
    "余": "least",
    "餘": "least",
    "以上": "least",
    "左右": "about",
    "以下": "most",
}

_UNITS: dict[str, tuple[str, Role]] = {
    "%": ("%", "share"),
    "％": ("%", "share"),
    "岁": ("year", "age"),
    "歲": ("year", "age"),
    "歳": ("year", "age"),
    "美元": ("USD", "money"),
    "欧元": ("EUR", "money"),
    "英镑": ("GBP", "money"),
    "日元": ("JPY", "money"),
    "円": ("JPY", "money"),
    "人民币": ("CNY", "money"),
    "元": ("CNY", "money"),
    "公里": ("km", "measure"),
    "米": ("m", "measure"),
    "吨": ("t", "measure"),
    "公斤": ("kg", "measure"),
    "小时": ("hour", "measure"),
    "分钟": ("minute", "measure"),
    "天": ("day", "measure"),
    "周": ("week", "measure"),
    "个月": ("month", "measure"),
    "年": ("year", "measure"),
    "度": ("degree", "measure"),
    "名": ("人", "count"),
    "人": ("人", "count"),
    "位": ("人", "count"),
    "个": ("", "count"),
    "個": ("", "count"),
    "艘": ("艘", "count"),
    "架": ("架", "count"),
    "辆": ("辆", "count"),
    "枚": ("枚", "count"),
    "家": ("家", "count"),
    "次": ("次", "count"),
    "件": ("件", "count"),
    "起": ("起", "count"),
    "所": ("所", "count"),
    "座": ("座", "count"),
}
_CHARACTERS = "".join(_DIGITS) + "".join(_TENS) + "".join(_MYRIADS)
_NUMERAL = rf"(?:\d+(?:[,.]\d+)*|[{_CHARACTERS}数數几幾])[{_CHARACTERS}]*"


def _either(table: dict[str, Bound] | dict[str, tuple[str, Role]]) -> str:
    return "|".join(sorted(map(re.escape, table), key=len, reverse=True))


_DAY = re.compile(
    r"(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})[日号號]"
    r"|(?P<word>昨天|昨日|今天|今日|明天|前天|上周|本周|下周|上个月|去年|今年|明年)"
    r"|(?:星期|礼拜|周)(?P<weekday>[一二三四五六日天])"
)
_STEPS = {
    "昨天": (-1, "day"),
    "昨日": (-1, "day"),
    "今天": (0, "day"),
    "今日": (0, "day"),
    "明天": (1, "day"),
    "前天": (-2, "day"),
    "上周": (-1, "week"),
    "本周": (0, "week"),
    "下周": (1, "week"),
    "上个月": (-1, "month"),
    "去年": (-1, "year"),
    "今年": (0, "year"),
    "明年": (1, "year"),
}
_QUANTITY = re.compile(
    rf"(?P<before>{_either(_BEFORE)})?(?P<part>百分之)?(?P<numeral>{_NUMERAL})(?P<more>多|余|餘)?"
    rf"(?P<unit>{_either(_UNITS)})?(?P<after>以上|左右|以下)?"
)


def find_east_asian(text: str, published: date | None = None) -> list[Moment | Number]:
    """Find the dates and numbers of a statement, in its order."""
    base = date(published.year, published.month, published.day) if published else None
    dates = [moment for found in _DAY.finditer(text) if (moment := _moment(found, base))]
    facts: list[Moment | Number] = [*dates]
    for found in _QUANTITY.finditer(text):
        if all(found.end() <= moment.start or moment.end <= found.start() for moment in dates):
            number = _number(found)
            if number is not None:
                facts.append(number)
    return sorted(facts, key=lambda fact: fact.start)


def _moment(found: re.Match[str], base: date | None) -> Moment | None:
    days, weekday, relative = None, None, ""
    if found["word"]:
        step, unit = _STEPS[found["word"]]
        days = step_from(base, step, unit) if base else None
        relative = "" if days else f"{step} {unit}"
    elif found["weekday"]:
        weekday = min("一二三四五六日天".index(found["weekday"]), 6)
        day = nearest_weekday(base, weekday) if base else None
        days = (day, day) if day else None
    else:
        month, number = int(found["month"]), int(found["day"])
        if day_of(2000, month, number) is None:
            return None
        year = int(found["year"]) if found["year"] else None
        day = day_of(year, month, number) if year else nearest_day(base, month, number) if base else None
        days = (day, day) if day else None
        relative = "" if days else f"{month:02}-{number:02}"
    first, last = days or (None, None)
    return Moment(
        start=found.start(),
        end=found.end(),
        text=found.group(),
        first=first,
        last=last,
        weekday=weekday,
        relative=relative,
    )


def _number(found: re.Match[str]) -> Number | None:
    """Make a number; None for characters that count nothing ("一" is mostly a word of its own)."""
    numeral = found["numeral"]
    value = _value(numeral)
    if value is None:
        return None
    low, high = value
    unit, role = _UNITS.get(found["unit"] or "", ("", "count"))
    written_out = not numeral[0].isdigit()
    if found["part"]:
        unit, role = "%", "share"
    elif written_out and not unit and len(numeral) < 2:
        return None
    elif unit == "year" and role == "measure" and len(numeral) == 4 and numeral.isdecimal():
        unit, role = "", "year"
    for word, table in ((found["before"], _BEFORE), (found["more"], _AFTER), (found["after"], _AFTER)):
        if word:
            low, high = widened(table[word], low, high)
    return Number(
        start=found.start(), end=found.end(), text=found.group(), low=low, high=high, unit=unit, role=role
    )


def _value(numeral: str) -> tuple[float, float] | None:
    """Read "1.1万", "三百五十五", "数百" as lowest and highest value."""
    figures = re.match(r"\d+(?:[,.]\d+)*", numeral)
    rest = numeral
    total, section, digit = 0.0, 0.0, 0.0
    vague = numeral[0] in "数數几幾"
    if figures:
        text = figures.group().replace(",", "")
        if text.count(".") > 1 or len(text) > 15:
            return None
        digit, rest = float(text), numeral[figures.end() :]
    elif vague:
        digit, rest = 1.0, numeral[1:]
    for char in rest:
        if char in _DIGITS:
            digit = (
                digit * 10 + _DIGITS[char] if digit and section == 0 and not figures else float(_DIGITS[char])
            )
        elif char in _TENS:
            section, digit = section + (digit or 1) * _TENS[char], 0.0
        else:
            total, section, digit = total + (section + digit or 1) * _MYRIADS[char], 0.0, 0.0
        if total > 1e18:
            return None
    value = total + section + digit
    if vague:
        return (2 * value, 10 * value - 1) if rest else None
    return round(value, 6), round(value, 6)
