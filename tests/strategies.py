"""Hypothesis strategies for whole sessions: every field, every reference kept true."""

from datetime import date

from hypothesis import strategies as st

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
    Language,
    Level,
    Message,
    Nature,
    Need,
    Note,
    Obstacle,
    Outcome,
    Override,
    Participant,
    PartnerPosition,
    Plan,
    Preparation,
    Private,
    Remark,
    RemarkKind,
    Restatement,
    Review,
    ReviewAction,
    ReviewCriterion,
    ReviewNeed,
    Round,
    Scope,
    Score,
    Serve,
    Session,
    Signature,
    Status,
    Tension,
    Voice,
)

Ids = list[str]

_ALPHABET = st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"))
texts = st.one_of(
    st.just(""), st.sampled_from(["du temps", "L’été", "<b>", "שלום", "  "]), st.text(_ALPHABET, max_size=12)
)
days = st.dates(date(2020, 1, 1), date(2035, 12, 31)).map(date.isoformat)
minutes = st.builds("{}T{:02}:{:02}".format, days, st.integers(0, 23), st.integers(0, 59))
moments = st.one_of(st.just(""), days, minutes)
tens = st.integers(0, 10)


def optional(strategy: st.SearchStrategy) -> st.SearchStrategy:
    return st.one_of(st.none(), strategy)


def identities(prefix: str, low: int, high: int) -> st.SearchStrategy[Ids]:
    return st.integers(low, high).map(lambda number: [f"{prefix}{each}" for each in range(1, number + 1)])


def some(ids: Ids) -> st.SearchStrategy[Ids]:
    """Some of the ids, each once, in any order."""
    return st.lists(st.sampled_from(ids), unique=True, max_size=len(ids)) if ids else st.just([])


def for_some(*ids: Ids) -> st.SearchStrategy[list[tuple[str, ...]]]:
    """Some of the combinations of one id of each list, each once."""
    if not all(ids):
        return st.just([])
    return st.lists(st.tuples(*map(st.sampled_from, ids)), unique=True, max_size=8)


def each_with(
    draw: st.DrawFn, record: type, keys: list[tuple[str, ...]], /, **fields: st.SearchStrategy
) -> list:
    """One record for each key, its other fields drawn."""
    return [record(*key, **{name: draw(field) for name, field in fields.items()}) for key in keys]


def one(ids: Ids) -> list[tuple[str]]:
    return [(each,) for each in ids]


def for_some_one(draw: st.DrawFn, ids: Ids) -> list[tuple[str]]:
    return one(draw(some(ids)))


@st.composite
def preparations(draw: st.DrawFn, people: Ids) -> Preparation:
    voices = each_with(
        draw, Voice, for_some_one(draw, people), stake=texts, view=texts, win_win=st.booleans(), hope=texts,
        accepts_method=st.booleans(),
    )  # fmt: skip
    nature = draw(optional(st.sampled_from(Nature)))
    return Preparation(draw(texts), nature, draw(st.lists(texts, max_size=3)), draw(some(people)), voices)


@st.composite
def decisions(draw: st.DrawFn, people: Ids, needs: Ids, ideas: Ids) -> Decision:
    coverage = each_with(draw, Coverage, for_some_one(draw, needs), level=st.sampled_from(Level))
    level = optional(st.sampled_from(ConsentLevel))
    consents = each_with(
        draw, Consent, for_some_one(draw, people), level=level, note=texts, restatement=texts
    )
    return Decision(draw(texts), draw(some(ideas)), coverage, consents)


@st.composite
def rounds(draw: st.DrawFn, people: Ids, needs: Ids, ideas: Ids) -> Round:
    kept = draw(decisions(people, needs, ideas))
    return Round(kept.statement, kept.ideas, kept.coverage, kept.consents, draw(moments), draw(texts))


@st.composite
def plans(draw: st.DrawFn, people: Ids, actions: Ids, criteria: Ids) -> Plan:
    return Plan(
        each_with(
            draw, Action, one(actions), what=texts, who=some(people), start=moments, due=moments,
            resources=texts, done_when=texts, status=st.sampled_from(ActionStatus),
        ),
        draw(st.lists(st.builds(Obstacle, texts, texts), max_size=2)),
        draw(texts),
        draw(moments),
        draw(texts),
        each_with(draw, Criterion, one(criteria), text=texts),
    )  # fmt: skip


@st.composite
def reviews(draw: st.DrawFn, needs: Ids, actions: Ids, criteria: Ids) -> Review:
    level = optional(st.sampled_from(Level))
    return Review(
        draw(moments),
        each_with(draw, ReviewNeed, for_some_one(draw, needs), satisfaction=tens),
        each_with(draw, ReviewCriterion, for_some_one(draw, criteria), level=level, note=texts),
        each_with(draw, ReviewAction, for_some_one(draw, actions), status=st.sampled_from(ActionStatus)),
        draw(texts),
        draw(optional(st.sampled_from(Outcome))),
        draw(moments),
    )


@st.composite
def signatures(draw: st.DrawFn, people: Ids) -> list[Signature]:
    coordinate = st.floats(0, 1, width=32)
    strokes = st.lists(st.lists(st.lists(coordinate, min_size=2, max_size=2), max_size=3), max_size=2)
    signed = for_some_one(draw, [*people, "mediator"])
    return each_with(draw, Signature, signed, signed_at=moments, strokes=optional(strokes))


@st.composite
def privates(draw: st.DrawFn, people: Ids) -> Private:
    notes = draw(st.lists(st.builds(Note, st.integers(0, 6), texts), max_size=2))
    four = optional(st.integers(1, 4))
    placed = for_some_one(draw, people)
    return Private(notes, each_with(draw, PartnerPosition, placed, synergy=four, antagonism=four))


@st.composite
def ideas_of(draw: st.DrawFn, people: Ids, ideas: Ids) -> list[Idea]:
    """Ideas by some of the people; a variant comes after what it is a variant of."""
    return [
        Idea(
            each,
            draw(texts),
            draw(st.sampled_from([None, *people])),
            draw(texts),
            draw(st.sampled_from([None, *ideas[:index]])),
        )
        for index, each in enumerate(ideas)
    ]


@st.composite
def evaluations(draw: st.DrawFn, people: Ids, needs: Ids, ideas: Ids) -> dict[str, list]:
    """What step 3 holds; one time in two every fit is given, so that rankings are worth a look."""
    every = [(idea, who) for idea in ideas for who in people]
    rated = every if draw(st.booleans()) else draw(for_some(ideas, people))
    five = optional(st.integers(1, 5))
    scored = for_some_one(draw, ideas)
    return {
        "fits": each_with(draw, Fit, rated, value=st.integers(-2, 2)),
        "serves": each_with(draw, Serve, draw(for_some(ideas, needs))),
        "remarks": each_with(
            draw, Remark, draw(for_some(ideas, people)), kind=st.sampled_from(RemarkKind), text=texts
        ),
        "scores": each_with(draw, Score, scored, feasibility=five, relevance=five, impact=five),
        "black_balls": each_with(draw, BlackBall, draw(for_some(ideas, people))[:2], reason=texts),
    }


@st.composite
def sessions(draw: st.DrawFn, min_people: int = 0, max_people: int = 4, max_ideas: int = 5) -> Session:
    """A session with anything in it, in any state, whose references all name something."""
    people = draw(identities("p", min_people, max_people))
    needs = draw(identities("n", 0, 4 if people else 0))
    ideas = draw(identities("i", 0, max_ideas))
    actions, criteria = draw(identities("a", 0, 3)), draw(identities("c", 0, 2))
    messages = draw(identities("m", 0, 3 if people else 0))
    anyone = st.sampled_from(people or [""])
    decision = decisions(people, needs, ideas)
    ten = optional(tens)
    return Session(
        id=draw(st.sampled_from(["s1", "session-two"])),
        title=draw(texts),
        language=draw(st.sampled_from(Language)),
        scope=draw(st.sampled_from(Scope)),
        status=draw(st.sampled_from(Status)),
        mediator=draw(texts),
        place=draw(texts),
        starts_at=draw(moments),
        minutes=draw(optional(st.integers(0, 600))),
        created_at=draw(moments),
        updated_at=draw(moments),
        step=draw(st.integers(0, 6)),
        participants=each_with(draw, Participant, one(people), name=texts, role=texts, represents=texts),
        preparation=draw(preparations(people)),
        climate=each_with(
            draw, Climate, draw(for_some(people))[:4], taken_at=moments, safety=ten, fairness=ten, trust=ten
        ),
        messages=each_with(
            draw, Message, one(messages), participant=anyone, behaviour=texts, effect=texts, feeling=texts
        ),
        needs=each_with(draw, Need, one(needs), participant=anyone, text=texts),
        restatements=each_with(
            draw, Restatement, draw(for_some(needs, people)), text=texts, confirmed=st.booleans()
        ),
        equation=Equation(draw(texts), draw(some(people))),
        ideas=draw(ideas_of(people, ideas)),
        **draw(evaluations(people, needs, ideas)),
        decision=draw(decision),
        rounds=draw(st.lists(rounds(people, needs, ideas), max_size=2)),
        plan=draw(plans(people, actions, criteria)),
        signatures=draw(signatures(people)),
        reviews=draw(st.lists(reviews(needs, actions, criteria), max_size=2)),
        tensions=draw(
            st.lists(st.builds(Tension, moments, st.lists(tens, min_size=12, max_size=12)), max_size=2)
        ),
        overrides=draw(st.lists(st.builds(Override, st.integers(0, 6), texts, moments), max_size=2)),
        private=draw(privates(people)),
    )
