package vn.congdongso.webui;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Tells who is signed in; whoever keeps the accounts implements it. */
public interface ViewerSource {

    @Nullable
    Viewer viewer(HttpServletRequest request);
}
