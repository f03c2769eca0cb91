package no.greenwork.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/** Fills the agreed places one after another, so that no place is ever taken twice. */
final class DemoOccupancy {
  private static final int AFT_MAXIMUM_DAYS = 700;

  private final DemoPlan plan;
  private final RandomGenerator random;

  DemoOccupancy(DemoPlan plan) {
    this.plan = plan;
    random = plan.random("occupancy");
  }

  /** By first day, so that a person can come back after an earlier placement. */
  List<DemoPlacement> fill(List<DemoAgreement> agreements) {
    List<DemoPlacement> all = new ArrayList<>();
    for (DemoAgreement agreement : agreements) {
      boolean[] freeFarm = {false};
      for (DemoFarm farm : agreement.slots()) {
        slot(agreement, farm, lastStart(farm, freeFarm), all);
      }
    }
    all.sort(Comparator.comparing(DemoPlacement::from));
    return all;
  }

  /** After this day the slot takes nobody new. */
  private LocalDate lastStart(DemoFarm farm, boolean[] freeFarm) {
    LocalDate anchor = plan.anchor();
    if (farm != null && farm.story() == DemoFarm.Story.ONE_FREE) {
      freeFarm[0] = !freeFarm[0];
      return freeFarm[0] ? anchor.minusDays(800) : anchor.plusDays(40);
    }
    if (farm != null && farm.story() == DemoFarm.Story.FULL) {
      return anchor.plusDays(40);
    }
    if (farm != null && farm.story() != DemoFarm.Story.ORDINARY) {
      return anchor.minusDays(50);
    }
    return random.nextInt(100) < 22 ? anchor.minusDays(random.nextInt(300)) : anchor.plusDays(40);
  }

  private void slot(
      DemoAgreement agreement, DemoFarm farm, LocalDate lastStart, List<DemoPlacement> all) {
    boolean full = farm != null && farm.story() != DemoFarm.Story.ORDINARY;
    LocalDate start = agreement.from().plusDays(random.nextInt(full ? 20 : 60));
    while (!start.isAfter(lastStart) && start.plusMonths(1).isBefore(agreement.to())) {
      LocalDate to = end(agreement, start, full);
      int shared = random.nextInt(100);
      if (shared < 6) {
        all.add(new DemoPlacement(agreement, farm, start, to, 40));
        all.add(new DemoPlacement(agreement, farm, start, to, 40));
      } else {
        all.add(
            new DemoPlacement(
                agreement,
                farm,
                start,
                to,
                shared < 14 ? 50 : shared < 30 ? 60 : shared < 45 ? 80 : 100));
      }
      if (to == null) {
        return;
      }
      start = to.plusDays(full ? 0 : random.nextInt(45));
    }
  }

  private LocalDate end(DemoAgreement agreement, LocalDate start, boolean full) {
    if (agreement.measure().equals("AFT")) {
      int days = full ? 400 + random.nextInt(AFT_MAXIMUM_DAYS - 400) : 90 + random.nextInt(280);
      return min(start.plusDays(days), agreement.to());
    }
    LocalDate to = start.plusDays(200 + random.nextInt(2_400));
    return to.isAfter(plan.anchor().minusDays(10)) ? null : to;
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
