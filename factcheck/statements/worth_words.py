"""Signs of check-worthiness: the words and short phrases that show them, by language."""

WORDS: dict[str, dict[str, str]] = {
    "en": {
        "number word": (
            "two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, "
            "thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, hundreds, thousand, "
            "thousands, million, millions, billion, billions, trillion, dozen, dozens, half, third, "
            "quarter, twice, double, triple"
        ),
        "measure": (
            "percent, per cent, percentage, dollars, euros, pounds, cents, tons, tonnes, miles, "
            "kilometres, acres, barrels, troops, jobs, casualties, deaths, votes, seats, people "
            "killed, rate, rates, unemployment, inflation, deficit, surplus, debt, budget, income, "
            "incomes, wages, salaries, exports, imports, taxes, tax cut, tax increase, tax cuts, tax "
            "increases, cost, costs, spending, population, poverty, crime, premiums, prices, revenue, "
            "revenues, growth, share"
        ),
        "comparison": (
            "more than, less than, fewer than, greater than, higher than, lower than, bigger than, "
            "larger than, faster than, worse than, better than, at least, at most, as many as, as "
            "much as, twice as, times as, compared to, compared with, highest, lowest, largest, "
            "biggest, smallest, fewest, longest, record high, record low, all time, the first time, "
            "the first, the only, the most, the least, the worst, in history, than any, the majority, "
            "majority of, most of, not one, not a single, none of, every single, twice the, half of, "
            "the lowest, the highest, than ever, ever before, the same as, only one, number one"
        ),
        "change": (
            "increased, increase, increases, decreased, decrease, rose, risen, fell, fallen, dropped, "
            "doubled, tripled, quadrupled, grew, grown, shrank, declined, gained, cut, cutting, "
            "raised, reduced, lost, climbed, soared, plunged, expanded, gone up, went up, gone down, "
            "went down, going up, going down, wiped out"
        ),
        "act": (
            "voted, vetoed, signed, passed, opposed, supported, proposed, promised, introduced, "
            "sponsored, appointed, nominated, elected, resigned, fired, hired, founded, launched, "
            "ratified, invaded, attacked, bombed, killed, injured, wounded, died, arrested, charged, "
            "convicted, sentenced, released, captured, seized, destroyed, damaged, burned, sank, "
            "crashed, evacuated, rescued, closed, opened, built, created, spent, paid, sold, bought, "
            "borrowed, invested, sent, sends, shipped, banned, approved, rejected, repealed, enacted, "
            "negotiated, withdrew, deployed, cancelled, ordered, announced, published, confirmed, "
            "testified, met, visited, won, received, inherited, funded, financed, collected, took "
            "office, ran for, shut down, called for, voted against, voted for, put in place, put "
            "forward"
        ),
        "saying": (
            "said, says, told, announced, stated, claimed, declared, admitted, wrote, called, according to"
        ),
        "accusation": (
            "lied, lying, fraud, corrupt, corruption, bribe, bribes, bribed, illegal, illegally, "
            "stole, stolen, violated, violation, violations, guilty, accused, accuses, accusations, "
            "cheated, embezzled, laundering, perjury, abuse, abused, tortured, scandal, broke the "
            "law, covered up, responsible for, failed to, refused to"
        ),
        "document": (
            "report, reports, study, studies, survey, poll, records, document, documents, law, laws, "
            "bill, act, treaty, agreement, contract, court, courts, ruling, constitution, amendment, "
            "resolution, legislation, investigation, audit, statistics, figures, data, census, "
            "indictment, plan, budget, program, department, agency, commission, committee"
        ),
        "date": (
            "yesterday, january, february, april, june, july, september, october, november, december, "
            "monday, tuesday, wednesday, thursday, friday, saturday, sunday, ago, last year, last "
            "month, last week, this year, this week, this morning, last night, in march, in may, in "
            "august, years ago, since then, years, year, months, weeks, days, decade, decades, "
            "century"
        ),
        "past": (
            "was, were, had, did, been, has, have, became, went, came, took, gave, made, got, left, "
            "began, started, ended, brought, put, kept"
        ),
        "hedge": (
            "may, might, could, maybe, perhaps, probably, possibly, seems, seem, apparently, somehow, "
            "hopefully, if"
        ),
        "opinion": (
            "should, ought, must, believe, believed, think, thought, feel, feels, hope, wish, "
            "opinion, view, guess, suppose, agree, disagree, need to, needs to, have to, has to, got "
            "to, in my view, it seems, my judgment, want to, like to, i want, we want, ought to, had "
            "better, important, right thing, convinced"
        ),
        "judgment": (
            "great, good, bad, wrong, right, terrible, wonderful, beautiful, proud, better, best, "
            "important, strong, moral, values, fair, unfair, crazy, ridiculous, disaster, disgrace, "
            "shame, sad, stupid, nice, tough, hard, critical, vital, freedom, dream, dreams, spirit, "
            "character, faith, leadership, hope, courage, decent, honest, ashamed, love, respect"
        ),
        "future": (
            "will, shall, would, 'll, won't, wouldn't, tomorrow, going to, gonna, plan to, plans to, "
            "intend to, about to, in the future"
        ),
        "self": ("i, i'm, i've, i'd, i'll, me, my, myself"),
        "you": ("you, your, yours, yourself, you're, you've, you'll"),
        "address": (
            "thank, thanks, welcome, please, hello, sorry, congratulations, sir, ma'am, gentlemen, "
            "good evening, good morning, let me, let us, let's, ladies and gentlemen, god bless, "
            "excuse me, come on, you know, wait a minute, next question, my friend, my friends, two "
            "minutes, one minute, i appreciate, question is, the question, i mean, listen, look, talk "
            "about, answer, question, respond"
        ),
        "vague": (
            "thing, things, something, anything, everything, somebody, someone, kind, sort, stuff, lot, way"
        ),
    },
}
"""Entries are separated by commas; each has one to three words, in lower case."""
