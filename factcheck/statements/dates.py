"""Dates: the days, weekdays, months and relative days of a statement, resolved where that can be done."""

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from factcheck.statements.facts import Moment
from factcheck.statements.language.lexicon import Lexicon
from factcheck.statements.lexemes import Lexeme
from factcheck.statements.numerals import read_numeral

Days = tuple[date, date]
_ISO = re.compile(r"(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])")
_HALF_YEAR = timedelta(days=183)
_CAPITAL_WORDS = frozenset({"may", "march", "mar", "mars", "sept", "sep", "jan", "dec", "mai", "marche"})


def find_dates(
    text: str, lexemes: Sequence[Lexeme], lexicon: Lexicon, published: date | None = None
) -> tuple[list[Moment], set[int]]:
    """Find the dates of a statement, in its order, and the lexemes that they take.

    Against a day of publication a weekday is the nearest past one, that day included, unless the words
    point ahead; a day or month without a year is the nearest one.
    """
    found: list[Moment] = []
    taken: set[int] = set()
    ahead = any(lexeme.norm in lexicon.future for lexeme in lexemes)
    finder = _Finder(text, lexemes, lexicon, published, ahead)
    at = 0
    while at < len(lexemes):
        read = finder.read(at)
        if read is None:
            at += 1
            continue
        moment, first, stop = read
        if found and moment.start < found[-1].end:
            at = stop
            continue
        found.append(moment)
        taken.update(range(first, stop))
        at = stop
    return found, taken


class _Finder:
    """Reads the dates of one statement."""

    def __init__(
        self, text: str, lexemes: Sequence[Lexeme], lexicon: Lexicon, published: date | None, ahead: bool
    ) -> None:
        self.text = text
        self.lexemes = lexemes
        self.words = lexicon
        # A datetime is a date too, but does not compare with one.
        self.published = date(published.year, published.month, published.day) if published else None
        self.ahead = ahead

    def read(self, at: int) -> tuple[Moment, int, int] | None:
        """Read the date that begins at lexeme ``at``: the moment, its first lexeme and its end."""
        lexeme = self.lexemes[at]
        if lexeme.kind == "figure":
            return self.numeric(at) or self.day_first(at) or self.ago(at)
        if lexeme.kind != "word":
            return None
        return self.month_first(at) or self.relative(at) or self.weekday(at) or self.ago(at)

    def norm(self, at: int) -> str:
        return self.lexemes[at].norm if 0 <= at < len(self.lexemes) else ""

    def kind(self, at: int) -> str:
        return self.lexemes[at].kind if 0 <= at < len(self.lexemes) else ""

    def touches(self, at: int) -> bool:
        return 0 < at < len(self.lexemes) and self.lexemes[at].start == self.lexemes[at - 1].end

    def moment(
        self, first: int, stop: int, days: Days | None = None, weekday: int | None = None, relative: str = ""
    ) -> tuple[Moment, int, int]:
        start, end = self.lexemes[first].start, self.lexemes[stop - 1].end
        return (
            Moment(
                start=start,
                end=end,
                text=self.text[start:end],
                first=days[0] if days else None,
                last=days[1] if days else None,
                weekday=weekday,
                relative=relative,
            ),
            first,
            stop,
        )

    # Dates in figures

    def numeric(self, at: int) -> tuple[Moment, int, int] | None:
        """Read 2024-12-31, 31.12.2024, 31/12/2024 and (in English) 12/31/2024."""
        text = self.lexemes[at].text
        parts = text.split(".")
        stop = at + 1
        if len(parts) == 1:
            for separator in "-/":
                if (
                    self.norm(at + 1) == separator == self.norm(at + 3)
                    and self.kind(at + 2) == "figure" == self.kind(at + 4)
                    and all(self.touches(at + step) for step in (1, 2, 3, 4))
                ):
                    parts, stop = [text, self.norm(at + 2), self.norm(at + 4)], at + 5
        if len(parts) != 3 or not all(part.isdigit() for part in parts):
            return None
        if len(parts[0]) == 4 and len(parts[1]) <= 2 and len(parts[2]) <= 2:
            day = _day(int(parts[0]), int(parts[1]), int(parts[2]))
        elif len(parts[2]) in {2, 4} and len(parts[0]) <= 2 and len(parts[1]) <= 2:
            year = int(parts[2]) + (2000 if len(parts[2]) == 2 else 0)
            day = _day(year, int(parts[1]), int(parts[0]))
            if day is None or (
                self.words.code == "en" and stop - at == 5 and int(parts[0]) <= 12 and int(parts[1]) <= 12
            ):
                # Day and month cannot be told apart unless one of them is past twelve.
                swapped = _day(year, int(parts[0]), int(parts[1]))
                if day is not None and swapped is not None and day != swapped:
                    return self.moment(at, stop, relative=text)
                day = day or swapped
        else:
            return None
        return self.moment(at, stop, (day, day)) if day else None

    def day_first(self, at: int) -> tuple[Moment, int, int] | None:
        """Read "2 April", "2nd of April 2024", "2. April", "2-3 April"."""
        text = self.lexemes[at].text
        if not text.isdigit() or len(text) > 2 or not 1 <= int(text) <= 31:
            return None
        stop = at + 1
        last = int(text)
        if (
            self.norm(stop) in {"-", "–"}
            and self.kind(stop + 1) == "figure"
            and self.norm(stop + 1).isdigit()
            and len(self.norm(stop + 1)) <= 2
        ):
            last, stop = int(self.norm(stop + 1)), stop + 2
        if self.norm(stop) == "." or self.norm(stop) in self.words.ordinal_endings:
            stop += 1
        while self.norm(stop) in self.words.date_linkers and self.norm(stop):
            stop += 1
        month = self.words.months.starting(self.lexemes, stop)
        if month is None:
            return None
        stop = self.past_dot(stop + month[1])
        year, stop = self.year(stop)
        return self.dated(at, stop, year, month[0], int(text), last)

    def past_dot(self, stop: int) -> int:
        """Pass the full stop of a shortened month, where a figure follows it."""
        return (
            stop + 1
            if self.norm(stop) == "." and self.touches(stop) and self.kind(stop + 1) == "figure"
            else stop
        )

    def year(self, at: int) -> tuple[int | None, int]:
        """Read the year that may follow a month: the year, and where the date ends."""
        skip = at + (self.norm(at) == ",")
        while self.norm(skip) in self.words.date_linkers and self.norm(skip):
            skip += 1
        text = self.norm(skip)
        if self.kind(skip) == "figure" and len(text) == 4 and text.isdigit() and 1000 <= int(text) <= 2999:
            stop = skip + 1
            stop += self.norm(stop) in self.words.year_after
            return int(text), stop
        return None, at

    def month_first(self, at: int) -> tuple[Moment, int, int] | None:
        """Read "April 2", "April 2, 2024", "April 2024", "in April"."""
        month = self.words.months.starting(self.lexemes, at)
        if month is None:
            return None
        stop = at + month[1]
        dotted = self.past_dot(stop)
        text = self.norm(dotted)
        capital = self.lexemes[at].text[0].isupper()
        if self.words.code == "en" and not capital:
            return None
        if (
            self.kind(dotted) == "figure"
            and len(text) <= 2
            and text.isdigit()
            and 1 <= int(text) <= 31
            and self.words.code == "en"
        ):
            end = dotted + 1
            last = int(text)
            if (
                self.norm(end) in {"-", "–"}
                and self.kind(end + 1) == "figure"
                and self.norm(end + 1).isdigit()
                and len(self.norm(end + 1)) <= 2
            ):
                last, end = int(self.norm(end + 1)), end + 2
            end += self.norm(end) in self.words.ordinal_endings and self.touches(end)
            year, end = self.year(end)
            return self.dated(at, end, year, month[0], int(text), last)
        year, end = self.year(dotted)
        if year is not None:
            return self.moment(at, end, _month(year, month[0]))
        if len(self.lexemes[at].text) < 4 and self.norm(at) not in {"may", "mai"} and self.words.code == "en":
            return None
        if self.norm(at - 1) in self.words.month_before or (
            self.words.code == "en" and capital and at > 0 and self.norm(at) not in _CAPITAL_WORDS
        ):
            return self.moment(
                at, stop, self.nearest_month(month[0]), relative="" if self.published else f"month {month[0]}"
            )
        return None

    def dated(
        self, first: int, stop: int, year: int | None, month: int, day: int, last: int
    ) -> tuple[Moment, int, int] | None:
        if year is None:
            if self.published is None:
                return self.moment(first, stop, relative=f"{month:02}-{day:02}")
            choices = [
                found for step in (-1, 0, 1) if (found := _day(self.published.year + step, month, day))
            ]
            if not choices:
                return None
            near = min(choices, key=lambda found: abs(found - self.published))  # type: ignore[operator]
            year = near.year
        begin, end = _day(year, month, day), _day(year, month, last)
        if begin is None:
            return None
        return self.moment(first, stop, (begin, end if end and end >= begin else begin))

    def nearest_month(self, month: int) -> Days | None:
        if self.published is None:
            return None
        middle = [date(self.published.year + step, month, 15) for step in (-1, 0, 1)]
        near = min(middle, key=lambda found: abs(found - self.published))  # type: ignore[operator]
        return _month(near.year, month)

    # Dates in words

    def relative(self, at: int) -> tuple[Moment, int, int] | None:
        """Read "yesterday", "last week", "this year"."""
        found = self.words.relative.starting(self.lexemes, at)
        if found is None:
            return None
        (step, unit), length = found
        return self.stepped(at, at + length, step, unit)

    def stepped(self, first: int, stop: int, step: int, unit: str) -> tuple[Moment, int, int]:
        days = _stepped(self.published, step, unit) if self.published else None
        return self.moment(first, stop, days, relative="" if days else f"{step} {unit}")

    def ago(self, at: int) -> tuple[Moment, int, int] | None:
        """Read "three days ago", "vor drei Tagen", "il y a trois jours"."""
        words = self.words
        opened = words.ago_before.starting(self.lexemes, at)
        start = at + opened[1] if opened else at
        if start >= len(self.lexemes) or (
            self.kind(start) == "word" and self.norm(start) not in words.number_starts
        ):
            return None
        if not opened and not words.ago_after.first_words:
            return None
        numeral = read_numeral(self.lexemes, start, words)
        if numeral is None or not numeral.exact or numeral.low != int(numeral.low) or numeral.low > 1000:
            return None
        unit = words.calendar_units.starting(self.lexemes, numeral.stop)
        if unit is None:
            return None
        stop = numeral.stop + unit[1]
        if not opened:
            closed = words.ago_after.starting(self.lexemes, stop)
            if closed is None:
                return None
            stop += closed[1]
        return self.stepped(at, stop, -int(numeral.low), unit[0])

    def weekday(self, at: int) -> tuple[Moment, int, int] | None:
        """Read "Monday", "last Monday", "next Monday"."""
        found = self.words.weekdays.starting(self.lexemes, at)
        if found is None or (self.words.code in {"en", "de"} and not self.lexemes[at].text[0].isupper()):
            return None
        weekday, length = found
        if (
            self.words.code == "ru"
            and self.norm(at) in {"среда", "среды"}
            and self.norm(at - 1) not in {"в", "до", "с", "к"}
        ):
            return None
        near = {self.norm(at - 1), self.norm(at + length)}
        day = None
        if self.published is not None:
            back = timedelta(days=(self.published.weekday() - weekday) % 7)
            day = self.published - back
            if near & self.words.next_words or (self.ahead and not near & self.words.last_words):
                day += timedelta(days=7) if back else timedelta(days=0)
                if near & self.words.next_words and not back:
                    day += timedelta(days=7)
            elif near & self.words.last_words and not back:
                day -= timedelta(days=7)
        return self.moment(at, at + length, (day, day) if day else None, weekday=weekday)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(year: int, month: int) -> Days:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _stepped(base: date, step: int, unit: str) -> Days | None:
    """Walk the calendar from a day; weeks begin on Monday."""
    try:
        if unit == "day":
            day = base + timedelta(days=step)
            return day, day
        if unit in {"week", "weekend"}:
            monday = base - timedelta(days=base.weekday()) + timedelta(weeks=step)
            return (
                (monday, monday + timedelta(days=6))
                if unit == "week"
                else (monday + timedelta(days=5), monday + timedelta(days=6))
            )
        if unit == "month":
            months = base.year * 12 + base.month - 1 + step
            return _month(months // 12, months % 12 + 1)
        return date(base.year + step, 1, 1), date(base.year + step, 12, 31)
    except (ValueError, OverflowError):
        return None
