package no.greenwork.farmday;

import java.util.function.Function;
import java.util.stream.Collectors;
import no.greenwork.placement.FarmPlacementRow;

/** What stands on the card that a farm has of somebody, part by part. */
public enum CardPart {
  /** When they come. */
  WEEK(card -> String.valueOf(card.placement().pattern())),
  PERIOD(card -> row(card).start() + " " + row(card).end() + " " + row(card).awayFrom()),
  /** What they work with, by the plan. */
  WORK(
      card ->
          card.work().activities().stream().map(Enum::name).collect(Collectors.joining(","))
              + " "
              + card.work().adaptations()),
  ADAPTATIONS(card -> String.valueOf(row(card).adaptations())),
  EMERGENCY(card -> row(card).emergencyName() + " " + row(card).emergencyPhone()),
  SUPERVISOR(card -> row(card).supervisorName() + " " + row(card).supervisorPhone());

  private final Function<FarmCard, String> text;

  CardPart(Function<FarmCard, String> text) {
    this.text = text;
  }

  private static FarmPlacementRow row(FarmCard card) {
    return card.placement().row();
  }

  String text(FarmCard card) {
    return text.apply(card);
  }
}
