package no.greenwork.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import org.junit.jupiter.api.Test;

class ThreadChoiceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final DialogueSubject.FarmStay NOW =
      new DialogueSubject.FarmStay(7, "300000007", "Nå gård", true, null);
  private static final DialogueSubject.FarmStay EARLIER =
      new DialogueSubject.FarmStay(8, "300000008", "Før gård", false, LocalDate.of(2026, 6, 1));

  private static DialogueSubject subject(
      String protection, boolean shielded, DialogueSubject.FarmStay... farms) {
    LocalDate day = LocalDate.of(2026, 2, 1);
    return new DialogueSubject(
        new DialogueSubject.Row(
            1,
            "id",
            2,
            day,
            null,
            null,
            day,
            day,
            null,
            null,
            null,
            protection,
            shielded,
            "P",
            "U"),
        List.of(farms));
  }

  private static ThreadChoice of(DialogueSubject subject, Party by, ThreadKind kind, String org) {
    return ThreadChoice.of(subject, by, kind, org);
  }

  @Test
  void aFarmHasNoOtherThreadThanItsOwn() {
    DialogueSubject subject = subject("NONE", false, NOW);
    assertThat(of(subject, Party.FARM, null, null).farmId()).isEqualTo(7);
    assertThatThrownBy(() -> of(subject, Party.FARM, ThreadKind.NAV, null))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> of(subject, Party.FARM, ThreadKind.FARM, "300000008"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theOthersBeginWithTheNarrowerThread() {
    assertThat(of(subject("NONE", false, NOW), Party.PROVIDER, null, null).kind())
        .isEqualTo(ThreadKind.NAV);
  }

  @Test
  void ofSeveralFarmsOneIsNamed() {
    DialogueSubject subject = subject("NONE", false, EARLIER, NOW);
    assertThatThrownBy(() -> of(subject, Party.PROVIDER, ThreadKind.FARM, null))
        .isInstanceOf(Invalid.class);
    assertThat(of(subject, Party.PROVIDER, ThreadKind.FARM, "300000008").farmId()).isEqualTo(8);
    assertThatThrownBy(() -> of(subject("NONE", false), Party.PROVIDER, ThreadKind.FARM, null))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void navReadsAFarmsThreadAndDoesNotWriteInIt() {
    DialogueSubject subject = subject("NONE", false, NOW);
    ThreadChoice farm = of(subject, Party.NAV, ThreadKind.FARM, null);
    assertThatThrownBy(() -> farm.requireWritable(subject, Party.NAV, TODAY))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void nobodyWritesAboutSomebodyProtected() {
    for (DialogueSubject subject :
        List.of(
            subject("CONFIDENTIAL", false, NOW),
            subject("STRICTLY_CONFIDENTIAL", false, NOW),
            subject("NEWER", false, NOW),
            subject("NONE", true, NOW))) {
      for (ThreadKind kind : ThreadKind.values()) {
        ThreadChoice thread = of(subject, Party.PROVIDER, kind, null);
        assertThatThrownBy(() -> thread.requireWritable(subject, Party.PROVIDER, TODAY))
            .isInstanceOf(Conflict.class)
            .hasMessage("DIALOGUE_CLOSED");
      }
    }
  }

  @Test
  void aFarmThatNoLongerSeesThePersonIsNotWrittenTo() {
    DialogueSubject subject = subject("NONE", false, EARLIER, NOW);
    ThreadChoice earlier = of(subject, Party.PROVIDER, ThreadKind.FARM, "300000008");
    assertThatThrownBy(() -> earlier.requireWritable(subject, Party.PROVIDER, TODAY))
        .hasMessage("DIALOGUE_OVER");
  }
}
