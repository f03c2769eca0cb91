package no.greenwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;

/** People to call, in the history of whom they are called for. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Contacts {
  @PersistenceContext(unitName = "greenwork")
  private EntityManager entities;

  @Inject private ChangeLog changes;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /** At whom they are; that it is the actor's has been seen to. */
  record At(String type, String orgNumber, Long provider, Long farm) {
    static At provider(String orgNumber, long id) {
      return new At("provider", orgNumber, id, null);
    }

    static At farm(String orgNumber, long id) {
      return new At("farm", orgNumber, null, id);
    }
  }

  void add(At at, ContactCommand command) {
    Invalid.unlessEmpty(command.check());
    entities.persist(new Contact(ids.next(), at.provider(), at.farm(), command, clock.today()));
    changes.record("ADD_CONTACT", at.type(), at.orgNumber(), null, command);
  }

  void end(At at, long id) {
    Contact contact = entities.find(Contact.class, id);
    if (contact == null || !contact.isAt(at.provider(), at.farm())) {
      throw new NotFound();
    }
    contact.endOn(clock.today());
    changes.record("END_CONTACT", at.type(), at.orgNumber(), contact.described(), null);
  }
}
