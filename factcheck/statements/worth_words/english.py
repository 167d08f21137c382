"""Signs of check-worthiness in English: the words and short phrases that show each."""

WORDS = {
    "few": (
        "two, three, four, five, six, seven, eight, nine, ten, dozen, dozens, both, half, third, "
        "thirds, quarter, quarters, twice, once"
    ),
    "many": (
        "eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, "
        "twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, hundreds, thousand, "
        "thousands, million, millions, billion, billions, trillion, trillions, percent, per cent, "
        "percentage, dollars, euros, pounds, cents"
    ),
    "measure": (
        "troops, soldiers, jobs, job losses, casualties, deaths, votes, seats, rate, rates, "
        "unemployment, employment, unemployed, inflation, deficit, deficits, surplus, debt, budget, "
        "income, incomes, wages, wage, salaries, exports, imports, trade, health care, schools, "
        "nuclear, hospital, hospitals, border, taxes, tax, cost, costs, spending, population, "
        "poverty, crime, crimes, premiums, prices, price, revenue, revenues, growth, economy, gdp, "
        "productivity, interest rates, production, consumption, insurance, uninsured, coverage, "
        "enrollment, weapons, missiles, warheads, emissions, pollution, murders, abortions, "
        "immigrants, prisoners, banks, manufacturing, companies, factories, funding, funds, money, "
        "defense, subsidies, loans, mortgages, medicare, pensions, benefits, oil, gas, energy, test "
        "scores, war, wars, terrorists, terrorist, terrorism, attack, attacks, hostages, bomb, "
        "bombs, bombing, military, navy, air force, prison, prisons, jail, drug, drugs, guns, gun, "
        "cocaine, heroin, murder, rape, welfare, social security, medicaid, veterans, teachers, "
        "students, college, education, doctors, patients, nurses, disease, cancer, aids, hiv, "
        "housing, homes, foreclosures, mortgage, farmers, farm, wheat, grain, food, water, coal, "
        "steel, cars, auto, industry, plants, factory, workers, worker, union, unions, employers, "
        "businesses, corporations, bankruptcy, stock, market, dollar, tariff, tariffs, treasury, "
        "bailout, stimulus, payroll, deductions, loopholes, credit, refugees, immigration, visas, "
        "deported, voters, election, elections, turnout, regulation, regulations, license, licence, "
        "patent, subpoena, waiver, waivers, amnesty, quota, quotas, missile, tank, tanks, ships, "
        "planes, aircraft, submarine, submarines, satellites, carriers, bases, regime, oil "
        "companies, pipeline, drilling, carbon, climate, epa, fbi, cia, nato, imf, irs, abortion, "
        "marriage, minimum wage, overtime, deductible, prescription, emergency room, women, "
        "minorities, elderly, seniors, middle class"
    ),
    "comparison": (
        "than, more than, less than, fewer than, greater than, higher than, lower than, bigger than, "
        "larger than, faster than, worse than, better than, higher, lower, fewer, larger, greater, "
        "faster, worse, slower, at least, at most, as many as, as much as, twice as, times as, "
        "compared to, compared with, highest, lowest, largest, biggest, smallest, fewest, longest, "
        "fastest, richest, poorest, wealthiest, record, all time, the first, first time, the only, "
        "only one, the most, the least, the worst, in history, than any, majority, most of, not one, "
        "not a single, none of, every single, half of, ever before, than ever, one out of, out of "
        "every, average, total, double, triple, equal to, the same as, the rest of the, in the "
        "world, in the country, in the nation, of any country, any other, any country, number one, "
        "second to none, per capita, too high, too low, leading"
    ),
    "change": (
        "increase, increases, increasing, decrease, decreases, reduction, reductions, rise, rises, "
        "rising, rose, risen, fall, falling, fell, fallen, drop, drops, dropping, dropped, doubled, "
        "tripled, quadrupled, doubling, grow, grows, growing, grew, grown, shrank, shrinking, "
        "decline, declining, gain, gains, cut, cuts, cutting, raise, raises, raising, loss, losses, "
        "lost, losing, climbed, soared, expansion, going up, gone up, went up, gone down, went down, "
        "going down, added, adds, created, eliminated, eliminates, eliminate"
    ),
    "act": (
        "voted, vote against, vote for, voted against, voted for, veto, vetoed, signed, passed, "
        "opposed, supported, sponsored, cosponsored, appointed, nominated, elected, impeached, "
        "resigned, fired, hired, founded, launched, ratified, invaded, attacked, bombed, killed, "
        "killing, died, arrested, charged, convicted, sentenced, executed, released, captured, "
        "seized, destroyed, closed, opened, built, spent, spends, paid, pays, sold, sells, bought, "
        "borrowed, borrowing, invested, sent, sends, shipped, shipping, outsourced, banned, "
        "approved, rejected, repealed, enacted, negotiated, withdrew, deployed, cancelled, canceled, "
        "ordered, announced, published, testified, met with, won, inherited, funded, financed, "
        "collected, took office, ran for, shut down, called for, put forward, took away, broke, "
        "imposed, blocked, filibustered, authorized, legalized, nationalized, privatized, installed, "
        "established, overthrew, stopped, armed, trained, fought, held hearings, introduced, "
        "proposed, balanced, injured, wounded, evacuated, rescued, crashed, exploded, burned, "
        "recalled, sued"
    ),
    "position": (
        "he wants, she wants, they want, he says, she says, they say, he said, she said, they said, "
        "he's said, she's said, he supports, she supports, he opposes, she opposes, he opposed, she "
        "opposed, he supported, she supported, he voted, she voted, he proposed, she proposed, he "
        "called, she called, he promised, she promised, promised, he favors, she favors, he favored, "
        "his plan, her plan, their plan, his own, her own, his proposal, his budget, his record, his "
        "party, his administration, my opponent, according to, was in favor, in favor of, came out "
        "against, came out for, was for, was against, is against, has said, has proposed, has "
        "called, denied, admitted, claimed, claims, refused, refuses"
    ),
    "accusation": (
        "lied, fraud, corrupt, corruption, bribe, bribes, illegal, illegally, stole, stolen, "
        "violated, violation, violations, violate, guilty, accused, cheated, scandal, perjury, "
        "tortured, torture, broke the law, covered up, criminal, indicted, laundering, abused, "
        "abuse, abuses, theft, stealing, steal, cheating, failed, failure, failures, discrimination, "
        "discriminated, racist, sexist, criminals, allegations, allegation, violence, war crimes, "
        "genocide, ethnic cleansing, massacre, cover up, leaked, misled, misleading, false, not "
        "true, untrue, lie, lies, lying, liar, hoax, debunked"
    ),
    "document": (
        "report, reports, study, studies, survey, poll, polls, records, document, documents, law, "
        "laws, bill, bills, act, treaty, treaties, agreement, agreements, contract, contracts, "
        "court, ruling, constitution, amendment, resolution, resolutions, legislation, "
        "investigation, audit, statistics, figures, data, census, indictment, program, programs, "
        "congress, senate, department, agency, commission, committee, administration, policy, "
        "sanctions, embargo"
    ),
    "date": (
        "january, february, april, june, july, september, october, november, december, ago, last "
        "year, last month, last week, this year, last years, since, years, decade, decades, century, "
        "in march, in may, in august, a year, per year, every year, each year, a day, every day, so "
        "far, as of today, right now, today, at the time, during, under president, under governor, "
        "under mr, annually, monday, tuesday, wednesday, thursday, friday, saturday, sunday, "
        "yesterday"
    ),
    "past": (
        "was, were, had, did, been, became, went, came, took, gave, made, got, left, began, started, "
        "brought, put, kept, said, told, wrote, knew, saw, found, heard, led, ran, stood, happened, "
        "hasn't, haven't, didn't, wasn't, weren't, never, called, asked, tried, worked, has, have, "
        "may have, might have"
    ),
    "name": (
        "he, she, they, him, his, her, their, them, mr, senator, governor, president, congressman, "
        "republicans, democrats, opponent, government, company, police, officials, minister, "
        "ministry, army"
    ),
    "opinion": (
        "should, ought, must, i think, i believe, i feel, i hope, i wish, i guess, i suppose, i "
        "agree, i disagree, i don't think, i don't believe, i'm convinced, i am convinced, i want, i "
        "like, i'd like, i would like, i know, i understand, i care, i love, we believe, we need, we "
        "want, we must, we should, we have to, we've got to, we ought, need to, needs to, have to, "
        "has to, got to, had better, want to, like to, in my view, in my opinion, in my judgment, it "
        "seems, important, opinion, hope, believe, feel, wish, it's time, make sure"
    ),
    "ahead": (
        "will, shall, would, 'll, won't, wouldn't, tomorrow, going to, gonna, plan to, intend to, "
        "about to, in the future, 'd, may, might, could, can, can't, cannot, couldn't, maybe, "
        "perhaps, probably, possibly, hopefully, if, whether, unless, suppose, somehow"
    ),
    "self": ("i, me, my, myself"),
    "address": (
        "thank, thanks, welcome, please, hello, sorry, congratulations, sir, gentlemen, good "
        "evening, good morning, let me, let us, let's, ladies and gentlemen, god bless, excuse me, "
        "come on, you know, wait a minute, next question, my friend, my friends, two minutes, one "
        "minute, the question, question is, i mean, listen, look, talk about, talking about, answer, "
        "respond, debate, tell you, say to, i say, as i said, i said, mention, mentioned, point out, "
        "comment, discuss, speak, applause, laughter, question, moderator"
    ),
    "loose": (
        "great, good, bad, wrong, right, terrible, wonderful, beautiful, proud, best, strong, "
        "stronger, moral, values, fair, unfair, crazy, ridiculous, disgrace, shame, sad, stupid, "
        "nice, tough, hard, critical, vital, freedom, liberty, dream, dreams, spirit, character, "
        "faith, leadership, courage, decent, decency, honest, love, respect, confidence, trust, "
        "future, principles, vision, honor, issue, issues, difference, fundamental, responsibility, "
        "opportunity, opportunities, peace, challenge, challenges, clear, serious, problem, "
        "problems, greatest, idea, ideas, thing, things, something, anything, everything, nothing, "
        "somebody, someone, anybody, nobody, everybody, everyone, kind of, sort of, stuff, a lot, "
        "way, ways, what, how, why, this, that's, better, worst, extraordinary, tremendous, "
        "remarkable, incredible, amazing, horrible, awful, disaster, mess, fine, happy, glad, "
        "careful, tragic, tragedy, sacred, noble, brave, wise, foolish, dangerous, troubled, deeply, "
        "strongly, frankly, obviously, certainly, simply, really, truly, basic, philosophy, "
        "approach, direction, choice, choices, goal, goals, ideals, heart, soul, mind, rights, "
        "justice, human, progress, success, hopes, fear, fears, pray, prayers, commitment, record "
        "of, strength, promise, promises, purpose, sense, common sense"
    ),
}
