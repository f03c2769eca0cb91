package no.greenwork.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.greenwork.organisation.Activity;
import org.junit.jupiter.api.Test;

class ParticipantChangeTest {
  private static final ParticipantCommand FULL =
      new ParticipantCommand(
          "12345678901",
          "Kari",
          "Prøve",
          LocalDate.of(1985, 4, 3),
          "9001",
          "caseworker",
          "5001",
          "900 00 000",
          "kari@epost.example",
          "nn",
          "polsk",
          Protection.CONFIDENTIAL,
          true,
          "Blåklokke",
          "Ola",
          "900 00 001",
          List.of(Activity.HORSES, Activity.CATTLE),
          "Korte dager");

  @Test
  void everyFieldStandsInTheLogButTheIdentityNumber() {
    List<String> fields =
        Stream.of(ParticipantCommand.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(name -> !name.equals("identityNumber"))
            .toList();
    assertThat(ParticipantChange.of(FULL)).containsOnlyKeys(fields);
    assertThat(ParticipantChange.of(FULL).toString()).doesNotContain("12345678901");
    assertThat(ParticipantChange.of(FULL)).containsEntry("activities", "CATTLE, HORSES");
  }
}
