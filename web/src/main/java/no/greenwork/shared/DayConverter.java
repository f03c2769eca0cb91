package no.greenwork.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;

/** A day as it is typed in Norway, 31.12.2026; 2026-12-31 is understood too. */
@FacesConverter("day")
public class DayConverter implements Converter<LocalDate> {
  @Override
  public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return Dates.parse(typed.strip()).orElseThrow(() -> wrong(context, typed));
  }

  private static ConverterException wrong(FacesContext context, String typed) {
    String language = context.getViewRoot().getLocale().getLanguage();
    String text = Texts.of(language).get("error.DATE", typed);
    return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
    return Dates.text(day);
  }
}
