"""What changed from one review to the next: needs, climate, actions; and every past review in a few lines."""

from PySide6.QtCore import Qt

from conflictapp.domain.reviews import climate, climate_moments, next_review, satisfaction
from conflictapp.domain.session import ActionStatus, Climate, Review
from conflictapp.texts.labels import label as label_of
from conflictapp.texts.names import short
from conflictapp.ui.widgets.boxes import Card, clear, column
from conflictapp.ui.widgets.buttons import button, with_icon
from conflictapp.ui.widgets.chart import LineChart, Series
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.wizard.sheet import Sheet

_CONDITIONS = ("safety", "fairness", "trust")


class OverTimeSheet(Sheet):
    """Charts that people read at a glance, and the reviews held so far."""

    def build(self) -> None:
        words = self.words
        self._meet = label("", "big", "review.meet_again")
        self.body.addWidget(self._meet)
        needs = Card()
        needs.body.addWidget(label(words.say("How satisfied our needs are"), "section"))
        self._needs = LineChart(self.look, "review.chart.needs")
        needs.body.addWidget(self._needs)
        self.body.addWidget(needs)
        feel = Card()
        feel.body.addWidget(label(words.say("The climate, on average"), "section"))
        self._climate = LineChart(self.look, "review.chart.climate")
        feel.body.addWidget(self._climate)
        self.body.addWidget(feel)
        past = Card()
        past.body.addWidget(label(words.say("Our reviews"), "section"))
        self._past = column(spacing=8)
        past.body.addLayout(self._past)
        self._report = button(words.say("Report as a PDF…"), "review.report", self._save_report)
        past.body.addWidget(with_icon(self._report, self.look, "download"), 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(past)

    def show_session(self) -> None:
        session, words = self.desk.session, self.words
        again = next_review(session)
        self._meet.setText(words.say("We meet again on {day}.", day=words.moment(again)) if again else "")
        self._meet.setVisible(bool(again))
        self._show_needs()
        self._show_climate()
        self._report.setVisible(bool(session.reviews))
        clear(self._past)
        for review in session.reviews:
            self._past.addWidget(label(self._sum_up(review)))

    def _save_report(self) -> None:
        self.desk.output.save_review(self.desk.session)

    def _show_needs(self) -> None:
        session = self.desk.session
        days = [review.held_on for review in session.reviews]
        people = {person.id: person for person in self.desk.people()}
        series = []
        for need in session.needs:
            given = dict(satisfaction(session)[need.id])
            owner = people[need.participant]
            values = tuple(given.get(day) for day in days)
            series.append(Series(f"{owner.initials} · {short(need.text, 30)}", owner.colour, values))
        self._needs.show_series(tuple(self.words.short_date(day) for day in days), series)

    def _show_climate(self) -> None:
        session, words = self.desk.session, self.words
        days = climate_moments(session)
        answers = [each for person in climate(session).values() for each in person]
        names: dict[str, str] = {
            "safety": words.say("safety"),
            "fairness": words.say("fairness"),
            "trust": words.say("trust"),
        }
        series = [
            Series(
                names[condition], self.look.person(at), tuple(_mean(answers, day, condition) for day in days)
            )
            for at, condition in enumerate(_CONDITIONS)
        ]
        self._climate.show_series(tuple(words.short_date(day) for day in days), series)

    def _sum_up(self, review: Review) -> str:
        words = self.words
        done = sum(each.status is ActionStatus.DONE for each in review.actions)
        total = len(review.actions)
        lines = [
            words.count(
                "{day}: {count} action done of {total}.",
                "{day}: {count} actions done of {total}.",
                done,
                day=words.date(review.held_on),
                total=total,
            )
        ]
        if review.outcome is not None:
            lines.append(label_of(words, review.outcome))
        if review.adjustments.strip():
            lines.append(review.adjustments.strip())
        return " ".join(lines)


def _mean(answers: list[Climate], day: str, condition: str) -> int | None:
    given: list[int] = [
        value for each in answers if each.taken_at == day and (value := getattr(each, condition)) is not None
    ]
    return round(sum(given) / len(given)) if given else None
