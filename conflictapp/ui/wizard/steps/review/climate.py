"""The climate, asked again at this review."""

from conflictapp.ui.wizard.climate import ClimateSheet


class ReviewClimateSheet(ClimateSheet):
    """The three scales of each person, on the day of the review."""

    def moment(self) -> str:
        return self.desk.session.reviews[-1].held_on
