package no.greenwork.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Puts people into the filled places, and referrals that still wait for an answer beside them. */
final class DemoStory {
  private static final int RETURNS_PERCENT = 12;
  private static final int SAY_EVERY = 20_000;

  private final DemoPlan plan;
  private final DemoPeople people;
  private final DemoPlacements placements;
  private final DemoDialogue dialogue;
  private final DemoUsers users;
  private final DemoProposals proposals;
  private final Consumer<String> progress;
  private final RandomGenerator random;
  private final Map<String, Deque<DemoPerson>> left = new HashMap<>();

  DemoStory(
      DemoPlan plan,
      DemoPeople people,
      DemoPlacements placements,
      DemoDialogue dialogue,
      DemoProposals proposals,
      DemoUsers users,
      Consumer<String> progress) {
    this.plan = plan;
    this.people = people;
    this.placements = placements;
    this.dialogue = dialogue;
    this.users = users;
    this.proposals = proposals;
    this.progress = progress;
    random = plan.random("story");
  }

  void tell(List<DemoPlacement> filled, List<DemoAgreement> agreements) throws SQLException {
    Deque<DemoPerson> special = special();
    int told = 0;
    for (DemoPlacement placement : filled) {
      if (told++ % SAY_EVERY == 0) {
        progress.accept("Writing placement %,d of %,d ...".formatted(told, filled.size()));
      }
      boolean shown = isForTheAccounts(placement, agreements.getFirst()) && !special.isEmpty();
      DemoPerson person = shown ? special.pop() : somebody(placement);
      long id = place(placement, person, shown);
      if (!shown && isWithTheAccounts(placement, agreements.getFirst())) {
        dialogue.about(id, placement, person, users.farmer(placement.farm()));
      }
    }
    for (DemoAgreement agreement : agreements) {
      referrals(agreement, agreements.indexOf(agreement));
    }
    proposals.write();
  }

  /**
   * People whom few may see, all running with the account provider, the first three at the account
   * farm's farm.
   */
  private Deque<DemoPerson> special() throws SQLException {
    LocalDate known = plan.anchor().minusMonths(6);
    Deque<DemoPerson> special = new ArrayDeque<>();
    special.add(people.named("Stille", "Seksmoen", "STRICTLY_CONFIDENTIAL", false, known));
    special.add(people.named("Taus", "Sjuvik", "CONFIDENTIAL", false, known));
    special.add(people.named("Skjerma", "Egeneng", "NONE", true, known));
    special.add(people.named("Halvar", "Halvplass", "NONE", false, known));
    return special;
  }

  private boolean isForTheAccounts(DemoPlacement p, DemoAgreement first) {
    return isWithTheAccounts(p, first)
        && p.farm() != null
        && p.farm().equals(first.slots().getFirst());
  }

  /** Runs now, and for a while yet, with the account provider. */
  private boolean isWithTheAccounts(DemoPlacement p, DemoAgreement first) {
    return p.agreement().provider().equals(first.provider())
        && !p.from().isAfter(plan.anchor())
        && (p.to() == null || p.to().isAfter(plan.anchor().plusDays(14)));
  }

  private long place(DemoPlacement placement, DemoPerson person, boolean confirmed)
      throws SQLException {
    long id = placements.accepted(placement, person, confirmed);
    proposals.consider(id, placement, person);
    if (placement.to() != null) {
      left.computeIfAbsent(person.region(), region -> new ArrayDeque<>())
          .add(person.until(placement.to()));
    }
    return id;
  }

  private DemoPerson somebody(DemoPlacement placement) throws SQLException {
    String region = placement.agreement().provider().region();
    Deque<DemoPerson> earlier = left.get(region);
    boolean free =
        earlier != null && earlier.peek().freeFrom().plusDays(60).isBefore(placement.from());
    if (free && random.nextInt(100) < RETURNS_PERCENT) {
      DemoPerson back = earlier.pop();
      if (earlier.isEmpty()) {
        left.remove(region);
      }
      return back;
    }
    return people.any(region, placement.from());
  }

  private void referrals(DemoAgreement agreement, int i) throws SQLException {
    for (DemoPlacements.Answer answer : DemoPlacements.Answer.values()) {
      int wanted = i < 2 ? 3 : random.nextInt(3);
      for (int n = 0; n < wanted; n++) {
        boolean open = answer == DemoPlacements.Answer.NONE;
        LocalDate referred =
            plan.anchor().minusDays(open ? random.nextInt(12) : 5 + random.nextInt(90));
        DemoFarm farm = random.nextBoolean() ? agreement.slots().getFirst() : null;
        placements.unanswered(
            agreement,
            farm,
            people.any(agreement.provider().region(), plan.anchor()),
            referred,
            answer);
      }
    }
    if (i % 10 == 0) {
      placements.draft(agreement, people.any(agreement.provider().region(), plan.anchor()));
    }
  }
}
