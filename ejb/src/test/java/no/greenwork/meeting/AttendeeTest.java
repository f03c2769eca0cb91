package no.greenwork.meeting;

import static no.greenwork.meeting.Attendee.FARM;
import static no.greenwork.meeting.Attendee.NAV;
import static no.greenwork.meeting.Attendee.PARTICIPANT;
import static no.greenwork.meeting.Attendee.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who says that something agreed is done. */
class AttendeeTest {
  private static List<Attendee> closedBy(Attendee side) {
    return Arrays.stream(Attendee.values()).filter(side::closes).toList();
  }

  @Test
  void eachSideClosesItsOwnAndOfficeAndProviderTheParticipants() {
    assertThat(closedBy(NAV)).containsExactly(PARTICIPANT, NAV);
    assertThat(closedBy(PROVIDER)).containsExactly(PARTICIPANT, PROVIDER);
    assertThat(closedBy(FARM)).containsExactly(FARM);
  }
}
