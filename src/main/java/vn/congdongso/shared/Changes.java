package vn.congdongso.shared;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where every use case records what it changed. */
@Component
public class Changes {

    private final ApplicationEventPublisher events;

    public Changes(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void record(Change change) {
        events.publishEvent(new ChangeMade(change));
    }
}
