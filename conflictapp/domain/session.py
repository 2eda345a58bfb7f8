"""What a session is: one dataclass for each thing in the exchange format, with its names."""

from dataclasses import dataclass, field
from typing import Annotated

from conflictapp.domain.fields import Between, Id, Kind, Moment, Ref, Size
from conflictapp.domain.values import MEDIATOR as MEDIATOR
from conflictapp.domain.values import ActionStatus as ActionStatus
from conflictapp.domain.values import ConsentLevel as ConsentLevel
from conflictapp.domain.values import Language as Language
from conflictapp.domain.values import Level as Level
from conflictapp.domain.values import Nature as Nature
from conflictapp.domain.values import Outcome as Outcome
from conflictapp.domain.values import RemarkKind as RemarkKind
from conflictapp.domain.values import Scope as Scope
from conflictapp.domain.values import Status as Status
from conflictapp.moments import day

ParticipantId = Annotated[str, Ref(Kind.PARTICIPANT)]
NeedId = Annotated[str, Ref(Kind.NEED)]
IdeaId = Annotated[str, Ref(Kind.IDEA)]
When = Annotated[str, Moment()]
Ten = Annotated[int, Between(0, 10)]
Five = Annotated[int, Between(1, 5)]
Four = Annotated[int, Between(1, 4)]
StepNumber = Annotated[int, Between(0, 6)]


@dataclass
class Participant:
    """Someone directly concerned, perhaps for others."""

    id: Annotated[str, Id(Kind.PARTICIPANT)]
    name: str = ""
    role: str = ""
    represents: str = ""


@dataclass
class Voice:
    """What one participant brings to the preparation: stake, view, hope, and the method accepted."""

    participant: ParticipantId
    stake: str = ""
    view: str = ""
    win_win: bool = False
    hope: str = ""
    accepts_method: bool = False


@dataclass
class Preparation:
    """Step 0, apart from what has a list of its own."""

    subject: str = ""
    nature: Nature | None = None
    ground_rules: list[str] = field(default_factory=list)
    frame_accepted_by: list[ParticipantId] = field(default_factory=list)
    voices: list[Voice] = field(default_factory=list)


@dataclass
class Climate:
    """How one participant felt the three conditions for mutual help at a moment, 0 to 10."""

    participant: ParticipantId
    taken_at: When = ""
    safety: Ten | None = None
    fairness: Ten | None = None
    trust: Ten | None = None


@dataclass
class Message:
    """An I-message: the facts, the concrete effect, the feeling (Gordon's step 1)."""

    id: Annotated[str, Id(Kind.MESSAGE)]
    participant: ParticipantId
    behaviour: str = ""
    effect: str = ""
    feeling: str = ""


@dataclass
class Need:
    """What one participant needs, apart from any solution."""

    id: Annotated[str, Id(Kind.NEED)]
    participant: ParticipantId
    text: str = ""


@dataclass
class Restatement:
    """A need as a listener heard it; it counts once the speaker has confirmed it."""

    need: NeedId
    listener: ParticipantId
    text: str = ""
    confirmed: bool = False


@dataclass
class Equation:
    """One sentence that joins every need, and who accepts it."""

    text: str = ""
    accepted_by: list[ParticipantId] = field(default_factory=list)


@dataclass
class Idea:
    """One line of the brainstorming, perhaps a variant of another."""

    id: Annotated[str, Id(Kind.IDEA)]
    text: str = ""
    by: ParticipantId | None = None
    group: str = ""
    parent: IdeaId | None = None


@dataclass
class Fit:
    """How an idea serves the needs of one participant, from -2 (harms) to 2 (fully)."""

    idea: IdeaId
    participant: ParticipantId
    value: Annotated[int, Between(-2, 2)]


@dataclass
class Serve:
    """An idea answers a need."""

    idea: IdeaId
    need: NeedId


@dataclass
class Remark:
    """An advantage or a drawback of an idea, and who sees it."""

    idea: IdeaId
    participant: ParticipantId
    kind: RemarkKind
    text: str = ""


@dataclass
class Score:
    """What the group gives an idea, 1 to 5 on each scale."""

    idea: IdeaId
    feasibility: Five | None = None
    relevance: Five | None = None
    impact: Five | None = None


@dataclass
class BlackBall:
    """A red line of one participant: it sets the idea aside, with a reason."""

    idea: IdeaId
    participant: ParticipantId
    reason: str = ""


@dataclass
class Coverage:
    """How far the decision meets a need."""

    need: NeedId
    level: Level


@dataclass
class Consent:
    """What one participant says of the decision; no level means they have not spoken."""

    participant: ParticipantId
    level: ConsentLevel | None = None
    note: str = ""
    restatement: str = ""


@dataclass
class Decision:
    """The statement under discussion, what it is made of, and what each says of it."""

    statement: str = ""
    ideas: list[IdeaId] = field(default_factory=list)
    coverage: list[Coverage] = field(default_factory=list)
    consents: list[Consent] = field(default_factory=list)


@dataclass
class Round(Decision):
    """A former decision, and why it was left."""

    closed_at: When = ""
    reason: str = ""


@dataclass
class Action:
    """An undertaking: what, who, by when, and how one knows it is done."""

    id: Annotated[str, Id(Kind.ACTION)]
    what: str = ""
    who: list[ParticipantId] = field(default_factory=list)
    start: When = ""
    due: When = ""
    resources: str = ""
    done_when: str = ""
    status: ActionStatus = ActionStatus.TODO
    note: str = ""
    """What whoever does it says of how it went."""

    @property
    def due_before_start(self) -> bool:
        """Whether its two days are in the wrong order."""
        return bool(self.start and self.due) and day(self.due) < day(self.start)


@dataclass
class Obstacle:
    """Something that may get in the way, and the answer foreseen."""

    text: str = ""
    answer: str = ""


@dataclass
class Criterion:
    """How the group will know that the decision works."""

    id: Annotated[str, Id(Kind.CRITERION)]
    text: str = ""


@dataclass
class Plan:
    """Step 5: the actions and how they will be watched over."""

    actions: list[Action] = field(default_factory=list)
    obstacles: list[Obstacle] = field(default_factory=list)
    guarantor: str = ""
    review_at: When = ""
    review_place: str = ""
    criteria: list[Criterion] = field(default_factory=list)


Point = Annotated[list[float], Size(2)]


@dataclass
class Signature:
    """A participant's or the mediator's signature; no strokes when signed on paper."""

    participant: Annotated[str, Ref(Kind.PARTICIPANT, also=MEDIATOR)]
    signed_at: When = ""
    strokes: list[list[Point]] | None = None


@dataclass
class ReviewNeed:
    """How satisfied a need is at a review, 0 to 10, by its owner."""

    need: NeedId
    satisfaction: Ten


@dataclass
class ReviewCriterion:
    """Whether a success criterion is met at a review."""

    criterion: Annotated[str, Ref(Kind.CRITERION)]
    level: Level | None = None
    note: str = ""


@dataclass
class ReviewAction:
    """The status of an action at a review."""

    action: Annotated[str, Ref(Kind.ACTION)]
    status: ActionStatus


@dataclass
class Review:
    """Step 6: one meeting to see what became of the agreement."""

    held_on: When = ""
    needs: list[ReviewNeed] = field(default_factory=list)
    criteria: list[ReviewCriterion] = field(default_factory=list)
    actions: list[ReviewAction] = field(default_factory=list)
    adjustments: str = ""
    outcome: Outcome | None = None
    next_review: When = ""


@dataclass
class Tension:
    """Where the group stands on twelve tensions, each 0 to 10 from the first pole to the second."""

    taken_at: When = ""
    values: Annotated[list[Ten], Size(12)] = field(default_factory=lambda: [5] * 12)


@dataclass
class Override:
    """A gate the mediator passed, and why."""

    step: StepNumber
    reason: str = ""
    at: When = ""


@dataclass
class Note:
    """The mediator's private note on a step."""

    step: StepNumber
    text: str = ""


@dataclass
class PartnerPosition:
    """Energy spent for and against the subject, 1 to 4 each (sociodynamics)."""

    participant: ParticipantId
    synergy: Four | None = None
    antagonism: Four | None = None


@dataclass
class Private:
    """What belongs to the mediator alone."""

    notes: list[Note] = field(default_factory=list)
    partner_map: list[PartnerPosition] = field(default_factory=list)


@dataclass
class Session:
    """One conflict, from its preparation to its reviews; without an id until it is kept."""

    id: str = ""
    title: str = ""
    language: Language = Language.ENGLISH
    scope: Scope = Scope.PEOPLE
    status: Status = Status.PREPARING
    mediator: str = ""
    place: str = ""
    starts_at: When = ""
    minutes: Annotated[int, Between(0, 10080)] | None = None
    created_at: When = ""
    updated_at: When = ""
    step: StepNumber = 0
    participants: list[Participant] = field(default_factory=list)
    preparation: Preparation = field(default_factory=Preparation)
    climate: list[Climate] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    needs: list[Need] = field(default_factory=list)
    restatements: list[Restatement] = field(default_factory=list)
    equation: Equation = field(default_factory=Equation)
    ideas: list[Idea] = field(default_factory=list)
    fits: list[Fit] = field(default_factory=list)
    serves: list[Serve] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    scores: list[Score] = field(default_factory=list)
    black_balls: list[BlackBall] = field(default_factory=list)
    decision: Decision = field(default_factory=Decision)
    rounds: list[Round] = field(default_factory=list)
    plan: Plan = field(default_factory=Plan)
    signatures: list[Signature] = field(default_factory=list)
    reviews: list[Review] = field(default_factory=list)
    tensions: list[Tension] = field(default_factory=list)
    overrides: list[Override] = field(default_factory=list)
    private: Private = field(default_factory=Private)
