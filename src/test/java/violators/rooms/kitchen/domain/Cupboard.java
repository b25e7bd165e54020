package violators.rooms.kitchen.domain;

public class Cupboard {}
