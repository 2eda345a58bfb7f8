"""Small named sessions that tests start from."""

from conflictapp.domain.session import (
    Action,
    ActionStatus,
    BlackBall,
    Climate,
    Consent,
    ConsentLevel,
    Coverage,
    Criterion,
    Decision,
    Equation,
    Fit,
    Idea,
    Level,
    Message,
    Nature,
    Need,
    Note,
    Obstacle,
    Participant,
    PartnerPosition,
    Plan,
    Preparation,
    Private,
    Restatement,
    Review,
    Score,
    Serve,
    Session,
    Status,
    Voice,
)


def empty() -> Session:
    """A session that was just begun."""
    return Session("empty", created_at="2026-11-02T09:00", updated_at="2026-11-02T09:00")


def two_neighbours() -> Session:
    """Ana and Bo, evening music through a thin wall: ready up to the evaluation, which is half done."""
    session = Session("neighbours", title="Music in the evening", status=Status.IN_PROGRESS, step=3)
    session.mediator, session.place, session.starts_at, session.minutes = (
        "Mia",
        "Hall",
        "2026-11-02T18:00",
        90,
    )
    session.created_at = session.updated_at = "2026-11-02T17:30"
    session.participants = [
        Participant("ana", "Ana", "ground floor"),
        Participant("bo", "Bo", "first floor", "the band"),
    ]
    _prepare(session)
    _say_needs(session)
    session.ideas = [
        Idea("shift", "Play before eight", "bo"),
        Idea("wall", "Line the wall with cork", "ana"),
        Idea("cellar", "Play in the cellar", None, parent="shift"),
    ]
    session.fits = [
        Fit("shift", "ana", 2),
        Fit("shift", "bo", -1),
        Fit("wall", "ana", 1),
        Fit("wall", "bo", 1),
    ]
    session.serves = [Serve("shift", "sleep"), Serve("wall", "sleep"), Serve("wall", "play")]
    session.scores = [Score("wall", 3, 5, 4)]
    session.private = Private([Note(1, "Ana is tired")], [PartnerPosition("bo", 3, 2)])
    return session


def agreed_plan() -> Session:
    """The same neighbours, agreed on the wall and the hours, with a plan that only lacks its signatures."""
    session = two_neighbours()
    session.status, session.step = Status.AGREED, 5
    session.fits += [Fit("cellar", "ana", 2), Fit("cellar", "bo", -2)]
    session.black_balls = [BlackBall("cellar", "bo", "The cellar floods")]
    session.decision = Decision(
        "Cork on the wall before Christmas, and no drums after nine",
        ["wall", "shift"],
        [Coverage("sleep", Level.MET), Coverage("play", Level.PARTLY)],
        [
            Consent("ana", ConsentLevel.FULL, "", "The wall is lined and drums stop at nine"),
            Consent("bo", ConsentLevel.RESERVED, "Concert weeks", "I play till nine once the cork is up"),
        ],
    )
    session.plan = Plan(
        [
            Action(
                "cork", "Buy and fix the cork", ["ana", "bo"], "2026-11-09", "2026-12-20", "200 €", "It is up"
            ),
            Action("hours", "Pin up the hours", ["bo"], "", "2026-11-10", status=ActionStatus.DONE),
        ],
        [Obstacle("The shop is out of cork", "Order it on the spot")],
        "The caretaker",
        "2027-01-15T18:00",
        "Hall",
        [Criterion("nights", "No broken night in a month")],
    )
    return session


def large() -> Session:
    """The largest session the program is made for: 12 participants, 15 needs, 40 ideas with every fit."""
    session = Session("large", title="The valley", status=Status.IN_PROGRESS, step=3)
    people = [f"p{number}" for number in range(12)]
    session.participants = [Participant(each, f"Person {each}") for each in people]
    session.preparation = Preparation(
        "How the water is shared", voices=[Voice(each, "water") for each in people]
    )
    session.needs = [Need(f"n{number}", people[number % 12], f"Need number {number}") for number in range(15)]
    session.restatements = [Restatement(need.id, "p0", need.text, confirmed=True) for need in session.needs]
    session.ideas = [Idea(f"i{number}", f"Idea number {number}", people[number % 12]) for number in range(40)]
    session.fits = [
        Fit(idea.id, who, (row * 7 + column * 3) % 5 - 2)
        for row, idea in enumerate(session.ideas)
        for column, who in enumerate(people)
    ]
    session.serves = [Serve(idea.id, f"n{row % 15}") for row, idea in enumerate(session.ideas)]
    session.scores = [Score(idea.id, 1 + row % 5, 3, 4) for row, idea in enumerate(session.ideas)]
    return session


def largest_plan() -> Session:
    """The largest session agreed on: sixty actions, and a review that has begun."""
    session = large()
    people = [each.id for each in session.participants]
    session.status, session.step = Status.IN_REVIEW, 6
    session.decision = Decision(
        "The sluice opens in turns",
        ["i0"],
        [Coverage(need.id, Level.MET) for need in session.needs],
        [Consent(each, ConsentLevel.FULL, "", "The sluice opens in turns") for each in people],
    )
    actions = [
        Action(
            f"a{number}",
            f"Action number {number}",
            [people[number % 12]],
            "",
            f"2027-01-{number % 28 + 1:02}",
        )
        for number in range(60)
    ]
    session.plan = Plan(
        actions, review_at="2027-03-01T18:00", criteria=[Criterion("c", "The fields are green")]
    )
    session.reviews = [Review("2027-03-01")]
    return session


def fit_of(session: Session, idea: str, participant: str) -> int | None:
    """How an idea serves someone, -2 to 2; None when they have not said."""
    return next(
        (fit.value for fit in session.fits if (fit.idea, fit.participant) == (idea, participant)), None
    )


def _prepare(session: Session) -> None:
    session.preparation = Preparation(
        "How the evenings can suit both floors",
        Nature.NEEDS,
        ["One speaks at a time"],
        ["ana", "bo"],
        [
            Voice(
                "ana",
                "To sleep well",
                "The music goes on late",
                win_win=True,
                hope="Calm nights",
                accepts_method=True,
            ),
            Voice(
                "bo",
                "To rehearse",
                "The wall is thin",
                win_win=True,
                hope="Music without worry",
                accepts_method=True,
            ),
        ],
    )
    session.climate = [Climate("ana", "2026-11-02", 5, 6, 4), Climate("bo", "2026-11-02", 7, 7, 6)]


def _say_needs(session: Session) -> None:
    session.messages = [
        Message("said-ana", "ana", "drums play after ten", "I sleep five hours", "worn out"),
        Message("said-bo", "bo", "the bell rings while we play", "we lose the evening", "discouraged"),
    ]
    session.needs = [Need("sleep", "ana", "Eight hours of sleep"), Need("play", "bo", "A time to rehearse")]
    session.restatements = [
        Restatement("sleep", "bo", "You need your nights", confirmed=True),
        Restatement("play", "ana", "You need a time that is sure", confirmed=True),
    ]
    session.equation = Equation("Find a way for Ana to sleep and for Bo to rehearse", ["ana", "bo"])
