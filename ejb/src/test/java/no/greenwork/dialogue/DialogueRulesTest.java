package no.greenwork.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.greenwork.access.Role;
import no.greenwork.participant.Protection;
import no.greenwork.placement.PlacementFacts;

class DialogueRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private static PlacementFacts running(LocalDate to) {
    return new PlacementFacts(
        LocalDate.of(2026, 1, 2),
        null,
        null,
        LocalDate.of(2026, 1, 9),
        LocalDate.of(2026, 2, 1),
        to,
        null,
        null);
  }

  private static PlacementFacts referred(
      LocalDate declined, LocalDate notRelevant, LocalDate error) {
    return new PlacementFacts(
        LocalDate.of(2026, 1, 2), null, declined, null, null, null, notRelevant, error);
  }

  @Property
  void aFarmReadsNothingOfTheOtherThread(@ForAll boolean navReads, @ForAll boolean hidden) {
    assertThat(DialogueRules.mayRead(Party.FARM, ThreadKind.NAV, navReads, hidden)).isFalse();
  }

  @Property
  void aFarmReadsItsOwnThreadUnlessTheMessageWasTakenAway(@ForAll boolean navReads) {
    assertThat(DialogueRules.mayRead(Party.FARM, ThreadKind.FARM, navReads, false)).isTrue();
    assertThat(DialogueRules.mayRead(Party.FARM, ThreadKind.FARM, navReads, true)).isFalse();
  }

  @Property
  void theProviderReadsEverythingOfItsPlacement(
      @ForAll ThreadKind kind, @ForAll boolean navReads, @ForAll boolean hidden) {
    assertThat(DialogueRules.mayRead(Party.PROVIDER, kind, navReads, hidden)).isTrue();
  }

  @Property
  void navReadsAMessageToAFarmOnlyWhereItsSenderLetIt(@ForAll boolean hidden) {
    assertThat(DialogueRules.mayRead(Party.NAV, ThreadKind.FARM, false, hidden)).isFalse();
    assertThat(DialogueRules.mayRead(Party.NAV, ThreadKind.FARM, true, hidden)).isTrue();
  }

  @Property
  void hidingNeverLetsAnybodyReadMore(
      @ForAll Party reader, @ForAll ThreadKind kind, @ForAll boolean navReads) {
    boolean before = DialogueRules.mayRead(reader, kind, navReads, false);
    boolean after = DialogueRules.mayRead(reader, kind, navReads, true);
    assertThat(before || !after).isTrue();
    assertThat(before == after || reader == Party.FARM).isTrue();
  }

  @Example
  void theNarrowestIsThoseWhoWrite() {
    for (ThreadKind kind : ThreadKind.values()) {
      assertThat(kind.readers(false)).isEqualTo(kind.writers());
    }
    assertThat(ThreadKind.NAV.readers(true)).isEqualTo(ThreadKind.NAV.writers());
    assertThat(ThreadKind.FARM.readers(true))
        .containsExactly(Party.NAV, Party.PROVIDER, Party.FARM);
  }

  @Property
  void onlyWhoReadsAMessageToAFarmAndIsNoFarmHidesIt(
      @ForAll Party by, @ForAll ThreadKind kind, @ForAll boolean navReads) {
    assertThat(DialogueRules.mayHide(by, kind, navReads))
        .isEqualTo(
            kind == ThreadKind.FARM && (by == Party.PROVIDER || (by == Party.NAV && navReads)));
  }

  @Example
  void aboutSomebodyProtectedOrShieldedItIsClosed() {
    for (Protection protection : Protection.values()) {
      assertThat(DialogueRules.closed(protection, false)).isEqualTo(protection != Protection.NONE);
      assertThat(DialogueRules.closed(protection, true)).isTrue();
    }
    assertThat(DialogueRules.closed(Protection.stored("NEWER_THAN_THIS"), false)).isTrue();
  }

  @Example
  void whoSeesNoPersonIsOnNoSide() {
    for (Role role : Role.values()) {
      assertThat(Party.of(role).isEmpty()).as(role.name()).isEqualTo(role.seesNoPerson());
    }
  }

  @Example
  void aProviderIsWrittenToUntilFortyDaysAfterTheEnd() {
    LocalDate last = TODAY.minusDays(40);
    assertThat(DialogueRules.providerReads(running(null), TODAY)).isTrue();
    assertThat(DialogueRules.providerReads(running(last.plusDays(1)), TODAY)).isTrue();
    assertThat(DialogueRules.providerReads(running(last), TODAY)).isFalse();
  }

  @Example
  void aProviderIsWrittenToUntilFortyDaysAfterANo() {
    for (LocalDate no : List.of(TODAY, TODAY.minusDays(40))) {
      assertThat(DialogueRules.providerReads(referred(no, null, null), TODAY)).isTrue();
      assertThat(DialogueRules.providerReads(referred(null, no, null), TODAY)).isTrue();
    }
    LocalDate before = TODAY.minusDays(41);
    assertThat(DialogueRules.providerReads(referred(before, null, null), TODAY)).isFalse();
    assertThat(DialogueRules.providerReads(referred(null, before, null), TODAY)).isFalse();
  }

  @Example
  void nothingIsWrittenAboutADraftOrAnError() {
    PlacementFacts draft = new PlacementFacts(null, null, null, null, null, null, null, null);
    assertThat(DialogueRules.providerReads(draft, TODAY)).isFalse();
    assertThat(DialogueRules.providerReads(referred(null, null, TODAY), TODAY)).isFalse();
  }

  @Example
  void aFarmIsWrittenToFromTheAcceptanceUntilFortyDaysAfterTheStay() {
    PlacementFacts facts = running(null);
    assertThat(DialogueRules.farmReads(facts, null, TODAY)).isTrue();
    assertThat(DialogueRules.farmReads(facts, TODAY.minusDays(39), TODAY)).isTrue();
    assertThat(DialogueRules.farmReads(facts, TODAY.minusDays(40), TODAY)).isFalse();
    assertThat(DialogueRules.farmReads(referred(null, null, null), null, TODAY)).isFalse();
  }
}
