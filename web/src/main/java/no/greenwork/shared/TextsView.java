package no.greenwork.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/**
 * Texts for pages: {@code t['feature.key']}, {@code t.f('feature.key', argument)}, and dates and
 * numbers as in Norway.
 */
@Named("t")
@RequestScoped
public class TextsView extends AbstractMap<String, String> {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  @Inject private LanguageView language;

  @Override
  public String get(Object key) {
    return texts().get(key.toString());
  }

  @Override
  public boolean containsKey(Object key) {
    return true;
  }

  public String f(String key, Object argument) {
    return texts().get(key, argument);
  }

  public String f(String key, Object first, Object second) {
    return texts().get(key, first, second);
  }

  public String f(String key, Object first, Object second, Object third) {
    return texts().get(key, first, second, third);
  }

  /** 31.12.2026, or empty. */
  public String day(LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  /** 21 730, or empty. */
  public String whole(Integer number) {
    return number == null
        ? ""
        : NumberFormat.getIntegerInstance(language.getLocale()).format(number);
  }

  /** With one decimal: 21 730,5. */
  public String one(BigDecimal number) {
    DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(language.getLocale());
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return number == null ? "" : format.format(number);
  }

  /** The texts themselves, for beans. */
  public Texts texts() {
    return Texts.of(language.getTag());
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return Set.of();
  }
}
