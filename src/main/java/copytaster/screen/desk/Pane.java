package copytaster.screen.desk;

/** Which pane of the desk the arrows act on. */
public enum Pane {
    WIRE,
    DISPATCH
}
