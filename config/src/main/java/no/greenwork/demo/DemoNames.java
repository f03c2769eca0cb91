package no.greenwork.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Names that are plainly invented, with the letters that sorting and printing must get right. */
final class DemoNames {
  private static final List<String> GIVEN =
      List.of(
          "Askild",
          "Bjørka",
          "Dagny",
          "Eirun",
          "Fjellvar",
          "Granit",
          "Havdis",
          "Isbrand",
          "Jordis",
          "Kornelia",
          "Lyngvild",
          "Morgan",
          "Nattvar",
          "Ospar",
          "Rimfrid",
          "Siljar",
          "Tindra",
          "Urda",
          "Vårin",
          "Ylva",
          "Ærlig",
          "Østvar",
          "Ålaug",
          "Aaslaug",
          "Regnar",
          "Snøfrid",
          "Torvald",
          "Vinda",
          "Måna",
          "Sólvei");
  private static final List<String> FAMILY =
      List.of(
          "Prøvesen",
          "Eksempelmoen",
          "Liksomlien",
          "Diktdal",
          "Tenkevik",
          "Oppspinn",
          "Fantasihaug",
          "Påfunnrud",
          "Innbildstad",
          "Lekestø",
          "Modellås",
          "Skissebakk",
          "Utkasthei",
          "Øvelseng",
          "Åpenbart",
          "Ættetenkt",
          "Forsøksnes",
          "Mønsterland",
          "Dummyrud",
          "Kulissedal",
          "Aasprøve",
          "Fabelvoll",
          "Sagaeng",
          "Testmark");
  private static final List<String> INVENTED =
      List.of(
          "Prøve",
          "Eksempel",
          "Liksom",
          "Dikt",
          "Tenke",
          "Fabel",
          "Modell",
          "Skisse",
          "Øve",
          "Leke");
  private static final List<String> PLACE =
      List.of(
          "bakken", "lia", "moen", "vika", "haugen", "rud", "eng", "tun", "dal", "heimen", "åsen",
          "myra", "voll", "nes", "øya", "lunden", "sletta", "kroken", "berget", "tjønna", "stua",
          "jordet", "brekka", "hagen");
  private static final List<String> FIRMS =
      List.of("Vekst", "Arbeid", "Industri", "Kompetanse", "Ressurs", "Produkter");

  private final Set<String> used = new HashSet<>();

  static String given(RandomGenerator random) {
    return pick(GIVEN, random);
  }

  static String family(RandomGenerator random) {
    return pick(FAMILY, random);
  }

  String farm(RandomGenerator random) {
    return unique(
        () ->
            pick(List.of("", "Nordre ", "Søndre ", "Øvre ", "Nedre ", "Store ", "Vesle "), random)
                + pick(INVENTED, random)
                + pick(PLACE, random)
                + " gård");
  }

  String provider(RandomGenerator random) {
    return unique(
        () -> pick(INVENTED, random) + pick(PLACE, random) + " " + pick(FIRMS, random) + " AS");
  }

  /** The same name a second time gets a number behind it. */
  private String unique(java.util.function.Supplier<String> names) {
    for (int attempt = 0; attempt < 50; attempt++) {
      String name = names.get();
      if (used.add(name)) {
        return name;
      }
    }
    String name = names.get() + " " + (used.size() + 1);
    used.add(name);
    return name;
  }

  static <T> T pick(List<T> choices, RandomGenerator random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
