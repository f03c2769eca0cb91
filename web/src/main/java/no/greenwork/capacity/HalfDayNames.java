package no.greenwork.capacity;

import java.util.ArrayList;
import java.util.List;
import no.greenwork.shared.Texts;

/** Free half-days in as few words as possible: a whole day by its name, else which half. */
record HalfDayNames(Texts texts) {
  static final int ALL = 10;
  private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI");

  String list(List<String> halfDays) {
    List<String> names = new ArrayList<>();
    for (String day : DAYS) {
      boolean morning = halfDays.contains(day + "_AM");
      boolean afternoon = halfDays.contains(day + "_PM");
      String name = texts.get("capacity.day." + day);
      if (morning && afternoon) {
        names.add(name);
      } else if (morning || afternoon) {
        names.add(texts.get(morning ? "capacity.day.morning" : "capacity.day.afternoon", name));
      }
    }
    return String.join(", ", names);
  }
}
