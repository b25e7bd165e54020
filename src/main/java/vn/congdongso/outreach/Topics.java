package vn.congdongso.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Read desk of the catalogue of topics. Every question takes the day for which it is asked. */
public interface Topics {

    /** In the order of the catalogue. */
    List<Topic> on(LocalDate day);

    Optional<Topic> find(String code, LocalDate day);

    /** The topic as of that day, or else its latest form: the name under which an ended topic is remembered. */
    Optional<Topic> lastKnown(String code, LocalDate day);
}
