package no.greenwork.testing.container;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import no.greenwork.shared.Texts;

/**
 * Lets the tests ask for the marked texts; it lies beside the tests, so a product that is shipped
 * has none.
 */
@WebListener
public class MarkedTexts implements ServletContextListener {
  @Override
  public void contextInitialized(ServletContextEvent event) {
    System.setProperty(Texts.MARKING, "true");
  }
}
