package violators.rooms;

import org.springframework.modulith.Modulithic;

/** An application with two modules, one of which opens the other's cupboards. */
@Modulithic
public class House {}
