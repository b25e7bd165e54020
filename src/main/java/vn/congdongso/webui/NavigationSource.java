package vn.congdongso.webui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** A module's own entries in the navigation, for as much as the viewer may use. */
public interface NavigationSource {

    List<NavigationItem> items(HttpServletRequest request);
}
