"""English words for the fact finders."""

from factcheck.statements.language.lexicon import Lexicon
from factcheck.statements.language.phrases import Phrases, counted, words

LEXICON = Lexicon(
    code="en",
    cardinals=Phrases(
        counted(
            """
                zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen,
                fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty
            """,
            0,
        )
        | counted("thirty, forty/fourty, fifty, sixty, seventy, eighty, ninety", 30, 10)
    ),
    scales=Phrases(
        {
            12: "dozen",
            100: "hundred",
            1_000: "thousand, k",
            1_000_000: "million, m, mn, mln",
            1_000_000_000: "billion, bn, b",
            1_000_000_000_000: "trillion, tn",
        }
    ),
    plural_scales=Phrases(
        {
            10: "tens",
            12: "dozens",
            20: "scores",
            100: "hundreds",
            1_000: "thousands",
            1_000_000: "millions",
            1_000_000_000: "billions",
            1_000_000_000_000: "trillions",
        }
    ),
    few=Phrases(
        {
            (2, 3): "a couple of, couple of",
            (2, 9): "several, a few, a handful of",
        }
    ),
    ordinals=Phrases(
        counted(
            """
                first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh,
                twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth,
                twentieth
            """,
            1,
        )
        | {30: "thirtieth", 40: "fortieth", 50: "fiftieth"}
    ),
    ordinal_endings=words("st nd rd th d"),
    fractions=Phrases(
        counted(
            """
                half/halves, third/thirds, quarter/quarters, fifth/fifths, sixth/sixths, seventh/sevenths,
                eighth/eighths
            """,
            2,
        )
        | {10: "tenth, tenths"}
    ),
    halves=Phrases({0.5: "half of, half the, half its, half their, half his, half her, half our, half all"}),
    out_of=Phrases({1: "out of, out of every, in every, of every, in"}),
    times=Phrases(
        {2.0: "twice, doubled, doubles, doubling", 3.0: "thrice, tripled, trebled", 4.0: "quadrupled"}
    ),
    lengths=Phrases(
        {
            (1, "fortnight"): "a fortnight",
            (1, "decade"): "a decade",
            (1, "century"): "a century",
            (0.5, "century"): "half a century",
            (25, "year"): "a quarter of a century, a quarter century, quarter of a century",
            (1.5, "hour"): "an hour and a half",
            (1.5, "day"): "a day and a half",
            (1.5, "week"): "a week and a half",
            (1.5, "month"): "a month and a half",
            (1.5, "year"): "a year and a half",
            (1.5, "decade"): "a decade and a half",
        }
    ),
    length_before=words(
        "for lasted lasting lasts took takes taking take last within needs needed spend spent"
    ),
    half_of_scale=Phrases(
        {
            0.5: "half a, half an, half - a, a half, half -",
            0.25: "a quarter of a, a quarter of an, quarter of a",
            0.75: "three quarters of a",
        }
    ),
    and_half=Phrases({0.5: "and a half, - and - a - half", 0.25: "and a quarter"}),
    one=words("one"),
    not_after_one=words("of another such day way point thing hand side reason might more who that which"),
    not_before_one=words("no any every some each this that the which another - for"),
    change=words(
        """
            rose rise rises rising fell fall falls falling increased increase increases increasing decreased
            decrease dropped drop drops climbed climb grew grow grown raised raise cut jumped jump declined
            decline dropping went moved changed up down gained slipped slid soared surged plunged tumbled
            narrowed widened edged advanced slumped eased added lost reduced lowered doubled expanded shrank
            fallen risen
        """
    ),
    hours_are_clocks=True,
    articles=words("a an"),
    number_and=words("and"),
    before=Phrases(
        {
            "least": """
                at least, a minimum of, more than, over, above, no fewer than, no less than, not less than,
                not fewer than, upwards of, upward of, in excess of, exceeding, exceeded, exceeds, minimum,
                well over, as many as at least, greater than
            """,
            "most": """
                up to, at most, no more than, not more than, fewer than, less than, under, below, a maximum
                of, as many as, as much as, maximum, up to a maximum of, within
            """,
            "about": """
                about, around, roughly, approximately, approx, some, an estimated, estimated, circa, in the
                region of, or so, somewhere around, more or less, estimated at, or about
            """,
            "nearly": "nearly, almost, close to, just under, just below, shy of, nearer",
            "just over": """
                just over, just above, slightly more than, a little over, a little more than, slightly over
            """,
            "exactly": "exactly, precisely, only, just, a total of",
        }
    ),
    after=Phrases(
        {
            "least": "or more, or older, or above, + , at least, plus",
            "most": "or less, or fewer, or under, at most",
            "about": "or so",
        }
    ),
    between=words("between from"),
    range_words=words("to or"),
    between_and=words("and to"),
    minus=words("minus"),
    percent=Phrases({1: "%, percent, per cent, pc, pct"}),
    points=Phrases({1: "percentage points, percentage point, % points, points"}),
    currencies=Phrases(
        {
            "USD": """
                us dollars, us dollar, u . s . dollars, u . s . dlrs, dlrs, dlr, dollars, dollar, usd, bucks
            """,
            "EUR": "euros, euro, eur",
            "GBP": "pounds sterling, british pounds, pounds, pound, gbp, quid",
            "JPY": "yen, jpy",
            "CNY": "yuan, renminbi, rmb, cny",
            "CHF": "swiss francs, francs, chf",
            "RUB": "roubles, rouble, rubles, ruble, rub",
            "INR": "rupees, rupee, inr",
            "UAH": "hryvnias, hryvnia, hryvnyas, uah",
            "PLN": "zlotys, zloty, pln",
            "CAD": "canadian dollars, canadian dlrs, cad",
            "AUD": "australian dollars, aud",
            "KRW": "won",
            "SEK": "kronor",
            "NOK": "kroner",
            "BRL": "reais",
            "TRY": "lira, liras",
        }
    ),
    measures=Phrases(
        {
            "km": "km, kms, kilometres, kilometre, kilometers, kilometer",
            "m": "m, metres, metre, meters, meter",
            "cm": "cm, centimetres, centimetre, centimeters, centimeter",
            "mm": "mm, millimetres, millimeters",
            "mile": "miles, mile",
            "foot": "feet, foot, ft",
            "inch": "inches, inch",
            "yard": "yards, yard",
            "t": "tonnes, tonne, tons, ton",
            "kg": "kg, kilograms, kilogram, kilos, kilo",
            "g": "g, grams, gram, grammes",
            "lb": "lb, lbs",
            "l": "litres, litre, liters, liter",
            "barrel": "barrels, barrel",
            "ha": "hectares, hectare, ha",
            "acre": "acres, acre",
            "km2": "square kilometres, square kilometers, square km, sq km",
            "mile2": "square miles, sq miles",
            "m2": "square metres, square meters",
            "foot2": "square feet, square foot, sq ft",
            "km/h": "km / h, kilometres per hour, kilometers per hour, kph, kmh",
            "mph": "mph, miles per hour, miles an hour",
            "second": "seconds, secs",
            "minute": "minutes, minute, mins, min",
            "hour": "hours, hour, hrs",
            "day": "days, day",
            "week": "weeks, week",
            "month": "months, month",
            "year": "years, year, yrs",
            "decade": "decades, decade",
            "century": "centuries",
            "fortnight": "fortnights",
            "degree": "degrees celsius, degrees fahrenheit, degree celsius, degrees, degree, °, ° c, ° f",
            "MW": "mw, megawatts, megawatt",
            "GW": "gw, gigawatts",
            "kW": "kw, kilowatts",
            "kWh": "kwh",
            "GB": "gb, gigabytes",
            "MB": "mb, megabytes",
        }
    ),
    age_before=Phrases({1: "aged, age, aged between, at age, at the age of, the age of, turned, turns"}),
    age_after=Phrases(
        {
            1: """
                - year - old, - year - olds, year - old, year - olds, years old, year old, years of age, -
                years - old
            """
        }
    ),
    clock_before=words("at by around about until before after from till since"),
    clock_around=Phrases(
        {
            (-15, 15): "about, around, roughly, approximately, at about, at around, at approximately",
            (0, 30): "shortly after, just after, soon after, a little after",
            (-30, 0): "shortly before, just before, a little before, nearly, almost",
        }
    ),
    number_of=Phrases({1: "number of, numbers of, total of, count of, tally of"}),
    clock_after=Phrases({0: "am, a . m, o ' clock, o'clock, gmt, utc", 12: "pm, p . m"}),
    year_before=words(
        """
            in since by until till during before after from early late mid spring summer autumn fall winter
            end through between year to and of the
        """
    ),
    decade_endings=words("s"),
    code_before=words(
        """
            article articles route flight section chapter highway room no number nr resolution interstate
            boeing airbus channel page paragraph act rule line platform gate apollo area windows phase group
            grade level type figure step formula division league psalm catch studio bus ward precinct pier
        """
    ),
    score_before=words(
        """
            win won wins winning beat beats beating lost lose loses draw drew lead led victory defeat
            defeated defeating score scored
        """
    ),
    head="plural",
    linkers=words("of the these those such other more additional further its their his her our my your them"),
    function_words=words(
        """
            a an the this that these those it its they them their he him his she her we us our you your i me
            my who whom whose which what where when why how and or but nor so yet if because as than then
            while although though unless until since of in on at by for from to into onto with without
            within over under above below between among through during before after about against across
            along around behind beyond near off out up down per via is are was were be been being am has
            have had having do does did done will would shall should can could may might must not no never
            only also just even still already too very most more less fewer least some any all each every
            both either neither such other another same own now here there again however meanwhile yesterday
            today tomorrow ago later earlier next last there's it's he's she's they're we're don't didn't
            isn't wasn't said says say told tells asked added came come went go goes got made make took take
            left killed died dead injured wounded arrested held mr mrs ms dr yes well while whether like
            despite according amid once upon toward towards including following one two three four five six
            seven eight nine ten many much few several new versus vs aboard alive missing ashore nationwide
            worldwide overnight onboard abroad altogether total but's let's that's what's
        """
    ),
    months=Phrases(
        counted(
            """
                january/jan, february/feb, march/mar, april/apr, may, june/jun, july/jul, august/aug,
                september/sept/sep, october/oct, november/nov, december/dec
            """,
            1,
        )
    ),
    weekdays=Phrases(
        counted(
            """
                monday/mondays, tuesday/tuesdays, wednesday/wednesdays, thursday/thursdays, friday/fridays,
                saturday/saturdays, sunday/sundays
            """,
            0,
        )
    ),
    relative=Phrases(
        {
            (-1, "day"): "yesterday, last night",
            (0, "day"): "today, tonight, this morning, this afternoon, this evening",
            (1, "day"): "tomorrow",
            (-2, "day"): "the day before yesterday",
            (2, "day"): "the day after tomorrow",
            (-1, "week"): "last week",
            (0, "week"): "this week",
            (1, "week"): "next week",
            (-1, "month"): "last month",
            (0, "month"): "this month",
            (1, "month"): "next month",
            (-1, "year"): "last year",
            (0, "year"): "this year",
            (1, "year"): "next year",
            (-1, "weekend"): "last weekend",
            (0, "weekend"): "this weekend",
            (0, "any weekend"): "at the weekend, over the weekend, on the weekend, during the weekend",
            (1, "weekend"): "next weekend",
        }
    ),
    next_words=words("next coming upcoming"),
    last_words=words("last past previous"),
    future=words(
        """
            will shall would going expected due scheduled plans planned set next'll i'll they'll he'll
            she'll we'll
        """
    ),
    until=words("until till"),
    present=words("is are isn't aren't remain remains stay stays continue continues must can"),
    month_before=words("in since by until during early late mid last this next of from through before after"),
    month_lookalikes=words("may march mar jan dec sept sep august"),
    weekdays_are_capitalised=True,
    date_linkers=words("of the"),
    date_joints=words("to and"),
    parts=Phrases(
        {
            (0, 1 / 3): """
                early, early in, early -, early on in, the beginning of, beginning of, the start of, start of
            """,
            (1 / 3, 2 / 3): "mid, mid -, the middle of, middle of",
            (2 / 3, 1): "late, late in, late -, the end of, end of, the close of",
            (0, 1 / 2): "the first half of, first half of",
            (1 / 2, 1): "the second half of, second half of, the latter half of",
            (0, 1 / 4): "the first quarter of, first quarter of",
            (1 / 4, 1 / 2): "the second quarter of, second quarter of",
            (1 / 2, 3 / 4): "the third quarter of, third quarter of",
            (3 / 4, 1): "the fourth quarter of, fourth quarter of, the last quarter of, the final quarter of",
        }
    ),
    part_linkers=words("of the"),
    seasons=Phrases({3: "spring", 6: "summer", 9: "autumn, fall", 12: "winter"}),
    season_before=words("in until till by since during before after through from over into"),
    season_articles=words("the"),
    this_words=words("this"),
    calendar_units=Phrases(
        {"day": "days, day", "week": "weeks, week", "month": "months, month", "year": "years, year"}
    ),
    ago_after=Phrases({1: "ago, earlier"}),
    negations=Phrases(
        {
            1: """
                not, no, never, without, none, nobody, nothing, nowhere, neither, nor, cannot, no one, no
                longer, unable, failed to, fails to, fail to, hardly, barely, scarcely, lack of, lacks,
                lacked, has yet to, have yet to, had yet to, refused to, refuses to, refuse to
            """
        }
    ),
    not_negations=Phrases(
        {
            1: """
                not only, no doubt, nothing but, no fewer than, no less than, no more than, not more than,
                not less than, not fewer than, not just, not least, whether or not, not to mention, no
                matter, no sooner, nothing less than, no later than, not merely, not simply, if not, not
                surprisingly, not unexpectedly, not coincidentally, no wonder, no surprise, no joke, no
                kidding, not unlike, not be named, not be identified, not being named, not being identified,
                not to be named, not to be identified
            """
        }
    ),
    not_denials=Phrases(
        {
            1: """
                denied bail, denied entry, denied access, denied permission, denied a visa, denied visas,
                denied boarding, denied asylum, denied parole, lie in, lies in, wrong place, wrong side,
                wrong way, made up of, made up about, made up almost, made up mostly, false accounting,
                false imprisonment, falsely imprisoned, false pretences, false pretenses, false documents,
                false papers, false passport, false passports, false name, false names, false identity,
                false invoices, false testimony, false statements to, false start, false ceiling, false
                teeth, fake passport, fake passports, fake documents, fake papers, fake invoices, fake
                goods, fake identity, fake name, fake names
            """
        }
    ),
    denials=Phrases(
        {
            1: """
                denied, denies, deny, denying, denial, denials, rejected, rejects, reject, rejecting,
                baseless, unfounded, groundless, false, falsely, fake, faked, untrue, refuted, refutes,
                refute, disputed, debunked, fabricated, fabrication, hoax, misleading, nonsense,
                not true, contradicted, contradicts, disinformation, misinformation, bogus, unsubstantiated,
                incorrect, is wrong, are wrong, was wrong, were wrong, be wrong, inaccurate, rebutted,
                repudiated, disavowed, debunk, debunks, debunking, hoaxes, disprove, disproves, disproved,
                disproven, discredited, dismisses, rebuffs, rebuffed, fabricate, fabrications, fakes, phony,
                photoshopped, satire, satirical, prank, made up, no truth, not real, never happened,
                raises doubts, casts doubt, cast doubt, doubts cast, doubts over, doubts that, doubt that,
                doubts about, doubtful, dubious, erroneous, bullshit, bs, hogwash, urban legend, made it up,
                made it all up, making it up, photoshop, doctored, retracts, retracted, dispels, dispelled,
                quashes, quashed, questions whether, question whether, too good to check, too good to be
                true, put to rest, puts to rest, shoots down, slams rumor, slams rumors, slams rumours,
                slams claims, blasts rumor, blasts rumors, blasts rumours, kills rumor, kills rumors, kills
                rumours, never took place, did not happen, didn't happen, false alarm, unproven
            """
        }
    ),
    no_answer=words("no nope"),
    plain_speakers=words(
        """
            police management everybody everyone somebody someone nobody anybody anyone government
            prosecution defence defense army staff nobody neither industry research science rescue
            management opposition parliament evidence who
        """
    ),
    titles=words(
        """
            mr mrs ms miss dr prof professor president minister sir lord lady dame king queen prince
            princess pope general gen colonel col captain capt lieutenant lt sergeant sgt major maj admiral
            senator sen governor gov representative rep judge justice secretary chancellor premier
            ambassador mayor chief officer detective inspector reverend rev bishop archbishop cardinal
            sheikh imam rabbi prime vice deputy attorney spokesman spokeswoman congressman congresswoman
            director chairman coach father sister brother st
        """
    ),
)
