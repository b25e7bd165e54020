/**
 * Bodies (teams, steering committees), their seats, and the decisions that begin, change and end them. Not here: what
 * a team does, the layout and register of documents.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "tables",
            "units",
            "people",
            "access",
            "documents",
            "documents :: model",
            "documents :: checks",
            "documents :: writing",
            "documents :: deeds",
            "home",
            "webui"
        })
@NullMarked
package vn.congdongso.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
