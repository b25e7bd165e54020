package vn.congdongso.home;

import java.util.List;
import vn.congdongso.access.CurrentAccount;

/** A module's own lines of what waits; beans are asked in their order. */
public interface WaitingSource {

    List<Waiting> of(CurrentAccount who);
}
