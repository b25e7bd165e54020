package violators.rooms;

/** An application with two modules, one of which opens the other's cupboards. */
public class House {}
