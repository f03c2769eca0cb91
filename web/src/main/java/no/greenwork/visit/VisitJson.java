package no.greenwork.visit;

import java.time.LocalDate;
import java.util.List;

/** Visits as they are sent: what may not be seen is absent. */
final class VisitJson {
  /** Of office and provider. */
  public record Of(
      String id,
      VisitState state,
      String farm,
      String farmName,
      LocalDate proposed,
      String proposedBy,
      List<VisitDate> dates,
      VisitDate chosen,
      LocalDate cancelled,
      String reason,
      List<VisitSaid> answers) {}

  /** Of the farm. */
  public record AtFarm(
      String id,
      VisitState state,
      String name,
      String provider,
      String caller,
      String callerPhone,
      List<VisitDate> dates,
      VisitDate chosen,
      VisitReply answer) {}

  private VisitJson() {}

  static Of of(Visit v) {
    return new Of(
        v.id(),
        v.state(),
        v.farm(),
        v.farmName(),
        v.proposed(),
        v.who(),
        v.dates(),
        v.chosen(),
        v.cancelled(),
        v.cancelledReason(),
        v.said());
  }

  static AtFarm of(FarmVisit v) {
    return new AtFarm(
        v.id(),
        v.state(),
        v.calledName(),
        v.providerName(),
        v.callerName(),
        v.callerPhone(),
        v.dates(),
        v.chosen(),
        v.answer());
  }
}
