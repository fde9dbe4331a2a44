package harbour.core;

public interface Consts {
    int MAX = 40;
    String LIMIT = "12" + ".5";
    String CODE = "[A-Z]{3}\\d{2,}\u00e9?\\$\"?";
    String WHY = "nobody \"cares\" about $this \\ at all";
    String FIRST = "MOORED";
    String MSG = "must be a \"port\" code \\ $x";
}
